cdef extern from "engine/document/chunk.h" nogil:
    enum: QBX_PAD
    enum: QBX_NONE
    enum: QBX_TYPE_COUNT
    char *QBX_SCHEMA_VERSION
    char *QBX_VECTORS

    ctypedef enum qbx_status:
        QBX_OK, QBX_SHORT, QBX_BAIL, QBX_XML_SYNTAX, QBX_TRUNCATED, QBX_NOT_QBXML, QBX_EMPTY_DOCUMENT, QBX_SECOND_DOCUMENT
        QBX_DOCTYPE, QBX_ENCODING, QBX_ILLEGAL_CHARACTER, QBX_UNDEFINED_ENTITY, QBX_STRAY_AMPERSAND, QBX_OUTSIDE_TEXT
        QBX_LIMIT, QBX_NOT_RESPONSE, QBX_STRICT, QBX_RAISED, QBX_MEMORY

    enum:
        QBX_JSON, QBX_NDJSON
        QBX_NATIVE, QBX_API
        QBX_REPEATS, QBX_SIDE_BY_SIDE, QBX_RECORD, QBX_GROUP_START
        QBX_STREAM, QBX_MESSAGE, QBX_REQUEST, QBX_REPORT, QBX_COLUMN, QBX_CELL
        QBX_CONTENT
        QBX_OMITTED

    ctypedef struct qbx_guesses:
        pass
    qbx_guesses qbx_shared_guesses

    ctypedef struct qbx_buffer:
        char *data
        size_t size
        size_t capacity
        char *(*resize)(char *data, size_t capacity)

    ctypedef struct qbx_noted:
        pass

    ctypedef struct qbx_options:
        size_t max_depth
        size_t max_name
        size_t max_text
        size_t max_record
        int windows_1252
        int doubled_references
        int strict
        int typed
        qbx_guesses *guesses
        int keep_illegal
        qbx_buffer *repairs
        qbx_noted *noted

    ctypedef struct qbx_failure:
        const char *at
        const char *what
        const char *expected
        size_t expected_length
        const char *found

    ctypedef struct qbx_row:
        uint32_t key
        uint16_t type
        uint8_t length
        uint8_t wire
        uint8_t flags

    ctypedef struct qbx_attribute:
        uint32_t key
        uint8_t length
        uint8_t wire

    ctypedef struct qbx_type:
        uint32_t first_row
        uint16_t rows
        uint16_t first_attribute
        uint8_t attributes
        uint8_t flags

    const char *qbx_keys
    const char **qbx_type_names
    const char **qbx_object_names
    enum: QBX_OBJECT_COUNT

    ctypedef struct qbx_field:
        uint32_t place
        uint16_t object
        uint8_t key_length
        uint8_t flags

    ctypedef struct qbx_object:
        uint32_t first_field
        uint16_t type

    const char *qbx_api_text
    qbx_field *qbx_fields
    qbx_object *qbx_objects
    qbx_row *qbx_rows
    qbx_type *qbx_types
    qbx_attribute *qbx_attributes
    uint64_t qbx_name_seed

    ctypedef struct qbx_node:
        const char *name
        const qbx_row *row
        uint32_t name_length
        uint32_t parent
        uint32_t next
        uint32_t first_child

    ctypedef struct qbx_tape:
        uint32_t open
    enum: QBX_NIL
    qbx_node *qbx_node_at(const qbx_tape *tape, uint32_t index)
    const char *qbx_row_name(const qbx_row *row)

    ctypedef struct qbx_mark:
        size_t at
        const char *text
        size_t size
        uint64_t count
        uint32_t deferred

    ctypedef struct qbx_deferred:
        qbx_buffer bytes
        qbx_buffer marks
        uint32_t id
        int spooled
    size_t qbx_mark_count(const qbx_deferred *deferred)
    qbx_mark *qbx_mark_at(const qbx_deferred *deferred, size_t i)

    ctypedef struct qbx_member:
        qbx_deferred *deferred

    ctypedef struct qbx_container:
        const qbx_row *row
        uint64_t start
        qbx_deferred *late
        qbx_deferred *text
        qbx_deferred *order
    size_t qbx_member_count(const qbx_container *container)
    qbx_member *qbx_member_at(const qbx_container *container, size_t i)

    ctypedef struct qbx_containers:
        qbx_deferred output
        qbx_container *stack
        int depth

    ctypedef struct qbx_message_counter:
        const qbx_row *row
        int status_code
        uint64_t messages
        uint64_t records

    ctypedef struct qbx_record_sink:
        qbx_status (*build)(qbx_record_sink *sink, qbx_reader *reader, const char *p, const char *end, const char **next,
                            const qbx_row *row, const qbx_object *object)
        qbx_status (*read)(qbx_record_sink *sink, uint16_t object, const char *json, size_t size)

    ctypedef struct qbx_input:
        const char *start
        uint64_t offset

    ctypedef struct qbx_document:
        uint64_t responses
        int has_set_status
        int set_status
        qbx_buffer set_id

    ctypedef struct qbx_fast_state:
        bint off

    ctypedef struct qbx_record:
        const qbx_row *row
        bint failed

    ctypedef struct qbx_counts:
        uint64_t records
        uint64_t taken
        qbx_buffer messages

    ctypedef struct qbx_repairs:
        qbx_buffer list
        qbx_noted noted

    ctypedef struct qbx_salvage:
        bint on
        uint64_t count
        qbx_buffer damage
        qbx_buffer paths

    ctypedef struct qbx_warnings:
        uint64_t count
        uint64_t max
        qbx_buffer json
        qbx_buffer counters
        qbx_buffer paths

    ctypedef struct qbx_reader:
        qbx_options options
        qbx_options exact
        qbx_failure failure
        int shape
        int format
        int tagged
        int enveloped
        qbx_record_sink *sink
        qbx_input input
        qbx_document document
        qbx_fast_state fast
        qbx_record record
        qbx_counts counts
        qbx_tape tape
        qbx_containers containers
        qbx_repairs repairs
        qbx_salvage salvage
        qbx_warnings warnings

    ctypedef struct qbx_warning_counter:
        uint64_t count
        size_t path
        size_t path_size
        int code
    const char **qbx_warning_words
    enum: QBX_WARNING_CODES
    ctypedef int qbx_warning_code "enum qbx_warning_code"

    ctypedef struct qbx_damage:
        uint64_t start "from"
        uint64_t end "to"
        qbx_status status
        const char *what
        size_t path
        size_t path_size

    void qbx_number_open(qbx_tape *tape)
    qbx_status qbx_warn(qbx_reader *reader, qbx_warning_code code, uint32_t node, const char *at, const char *text, size_t length)
    qbx_status qbx_put_path(qbx_reader *reader, uint32_t node, int numbers, qbx_buffer *out)
    void qbx_reader_free(qbx_reader *reader)
    qbx_status qbx_run(qbx_reader *reader, const char *input, size_t size, size_t *used)
    ctypedef struct qbx_place:
        pass
    int qbx_can_fork(qbx_reader *reader, qbx_place *place)
    qbx_status qbx_fork(qbx_reader *fork, qbx_reader *reader, uint64_t offset, const qbx_place *place)
    qbx_status qbx_run_chunk(qbx_reader *fork, const char *input, size_t size, size_t *used)
    int qbx_fits(qbx_reader *reader, const qbx_reader *fork, qbx_place *place)
    qbx_status qbx_join(qbx_reader *reader, qbx_reader *fork, size_t used, const qbx_place *place, qbx_deferred **deferred)
    qbx_status qbx_finish(qbx_reader *reader, const char *rest, size_t size)
    qbx_status qbx_api_end(qbx_reader *reader)
    qbx_status qbx_append(qbx_buffer *buffer, const char *bytes, size_t length)
    qbx_status qbx_reserve(qbx_buffer *buffer, size_t extra)
    void qbx_buffer_free(qbx_buffer *buffer)

cdef extern from "engine/document/range.h" nogil:
    void qbx_continue(qbx_reader *reader)

cdef extern from "engine/base/output.h":
    char *qbx_resize_bytes(char *data, size_t capacity) nogil
    object qbx_take_bytes(qbx_buffer *buffer)
