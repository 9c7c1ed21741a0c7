# What can be given, and where it goes: the parameters of an operation, or of an object inside, ready for the encoder.
#
# A level is one object of JSON. Its writes stand in wire order, and each knows what it shares with its neighbours, so
# that elements are opened and closed in passing.

cdef enum:
    _MOST_PARAMS = 256
    _MOST_WRITES = 512
    _MOST_IN_CHOICE = 64

cdef enum _Special:
    _PLAIN
    _LIMIT
    _CURSOR
    _WITHOUT

cdef dict _SPECIALS = {"limit": _LIMIT, "cursor": _CURSOR, "without": _WITHOUT}


@cython.final
cdef class Param:
    """One parameter, ready to be written."""
    cdef readonly object facts
    cdef readonly str name
    cdef Leaf leaf
    cdef Level inside
    cdef bint is_list, required, nullable, macro
    cdef Py_ssize_t max_items, place
    cdef int special
    cdef object default
    cdef tuple refused
    cdef list choices

    def __cinit__(self, facts, Leaf leaf, Level inside, default, refused):
        self.facts = facts
        self.name = facts.name
        self.leaf = leaf
        self.inside = inside
        self.is_list = facts.is_list
        self.required = facts.required
        self.nullable = facts.nullable
        self.macro = facts.macro
        self.max_items = -1 if facts.max_items is None else facts.max_items
        self.special = _SPECIALS.get(facts.special, _PLAIN)
        self.default = default
        self.refused = refused
        self.choices = []


@cython.final
cdef class Choice:
    """Parameters of which one branch may be given."""
    cdef readonly object facts
    cdef int members[_MOST_IN_CHOICE]
    cdef uint64_t branches[_MOST_IN_CHOICE]
    cdef int member_count, branch_count
    cdef bint required, exclusive

    def __cinit__(self, facts):
        members = sorted({each for branch in facts.branches for each in branch})
        if len(members) > _MOST_IN_CHOICE or len(facts.branches) > _MOST_IN_CHOICE:
            raise ValueError("a choice has more members than the encoder has bits")
        self.facts = facts
        self.member_count, self.branch_count = len(members), len(facts.branches)
        for i, member in enumerate(members):
            self.members[i] = member
        for i, branch in enumerate(facts.branches):
            self.branches[i] = 0
            for each in branch:
                self.branches[i] |= <uint64_t>1 << <int>members.index(each)
        self.required, self.exclusive = facts.required, not facts.together

    cdef uint64_t given(self, PyObject **slots) noexcept:
        cdef uint64_t found = 0
        cdef int i
        for i in range(self.member_count):
            if slots[self.members[i]] is not NULL:
                found |= <uint64_t>1 << i
        return found

    cdef bint fits(self, uint64_t given) noexcept:
        cdef int i
        for i in range(self.branch_count):
            if not given & ~self.branches[i]:
                return True
        return False


@cython.final
cdef class _Write:
    """One place on the wire. `text` is what always stands there, else the value of the parameter goes there.

    `prefix` are the elements around it that it shares with other writes; `before` and `after` what only it has.
    """
    cdef int param
    cdef tuple prefix
    cdef bytes before, after, text, attribute, outer, outer_after, element, cleared

    def __cinit__(self, tuple path, Py_ssize_t shared, int param, text):
        cdef tuple own
        self.param = param
        self.text = None if text is None else text.encode("ascii")
        if path[-1].startswith("@"):
            self.attribute = path[-1][1:].encode()
            self.prefix = tuple(name.encode() for name in path[:-1])
            return
        own = path[shared:]
        self.prefix = tuple(name.encode() for name in path[:shared])
        self.element = path[-1].encode()
        self.before = "".join(f"<{name}>" for name in own).encode()
        self.after = "".join(f"</{name}>" for name in reversed(own)).encode()
        self.outer = "".join(f"<{name}>" for name in own[:-1]).encode()
        self.outer_after = "".join(f"</{name}>" for name in reversed(own[:-1])).encode()
        self.cleared = self.before + self.after


@cython.final
cdef class Level:
    """One object of JSON and what it writes."""
    cdef list params, writes, choices, needs
    cdef dict names
    cdef bint may_be_empty
    cdef int cursor, duty_count
    cdef int duties[_MOST_PARAMS]  # the parameters of which absence says something: a default, or an error
    cdef int written[_MOST_WRITES]

    def __cinit__(self):
        self.needs = []
        self.params, self.writes, self.choices, self.names = [], [], [], {}
        self.cursor, self.duty_count = -1, 0

    def fill(self, list params, list writes, list choices, list needs, bint may_be_empty):
        """Sets what the level consists of; apart from the constructor since levels can contain themselves."""
        if self.params:
            raise ValueError("a level is filled once")
        if len(params) > _MOST_PARAMS or len(writes) > _MOST_WRITES:
            raise ValueError("an object has more parameters than the encoder has room for")
        self.params, self.choices, self.needs, self.may_be_empty = params, choices, needs, may_be_empty
        self.writes = _with_shared_prefixes(writes, params)
        for i, write in enumerate(self.writes):
            self.written[i] = (<_Write>write).param
        for place, param in enumerate(params):
            (<Param>param).place = place
            if (<Param>param).required or (<Param>param).default is not None:
                self.duties[self.duty_count] = place
                self.duty_count += 1
            if (<Param>param).special == _CURSOR:
                self.cursor = place
            self.names[param.name] = param
            if param.facts.snake:
                self.names[param.facts.snake] = param
        for choice in choices:
            for i in range((<Choice>choice).member_count):
                (<Param>params[(<Choice>choice).members[i]]).choices.append(choice)


cdef list _with_shared_prefixes(list writes, list params):
    """_Write objects of `(path, param, text)`. An element that only one write is in is no prefix but part of it."""
    made = []
    prefixes = {}
    for i, (path, param, text) in enumerate(writes):
        shared = 0
        for j in (i - 1, i + 1):
            if 0 <= j < len(writes):
                other = writes[j][0]
                common = 0
                while common < len(path) - 1 and common < len(other) - 1 and path[common] == other[common]:
                    common += 1
                shared = max(shared, common)
        if text is None and params[param].facts.is_list:  # of references, the Ref is what repeats
            shared = len(path) - (2 if len(path) > 1 and path[-2].endswith("Ref") else 1)
        write = _Write(path, shared, param, text)
        write.prefix = prefixes.setdefault(write.prefix, write.prefix)
        made.append(write)
    return made
