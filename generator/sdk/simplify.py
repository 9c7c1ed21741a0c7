"""Opens the groups that say nothing: the normal form has a group only where it decides something."""

from __future__ import annotations

from generator.read.draft import Branch, Node


def simplify(node: Node) -> None:
    """Opens needless groups in the content of `node` and of everything below it."""
    if node.content is not None:
        node.content = _content(node.content)
        for child in node.elements():
            simplify(child)


def _content(branch: Branch) -> Branch:
    """The content of an aggregate is a group, whatever it holds."""
    _inside(branch)
    while len(branch.particles) == 1 and once(branch) and isinstance(inner := branch.particles[0], Branch):
        branch = inner
    return branch


def _inside(branch: Branch) -> None:
    made: list[Node | Branch] = []
    for particle in branch.particles:
        if isinstance(particle, Branch):
            _inside(particle)
            made += _opened(particle, branch.kind)
        else:
            made.append(particle)
    branch.particles = made


def _opened(group: Branch, kind: str) -> list[Node | Branch]:
    """What stands for `group` in a group of this kind."""
    if not group.particles:
        return []
    if once(group) and (group.kind == kind or len(group.particles) == 1):
        return group.particles
    only = group.particles[0]
    if len(group.particles) == 1 and isinstance(only, Node) and group.overlay is None:
        if (group.minimum, group.maximum) == (0, 1) and only.minimum <= 1:
            only.minimum = 0
            return [only]
        if (only.minimum, only.maximum) == (1, 1):
            only.minimum, only.maximum = group.minimum, group.maximum
            return [only]
    return [group]


def once(group: Branch) -> bool:
    """Whether the group stands exactly once and nothing was decided about it."""
    return (group.minimum, group.maximum) == (1, 1) and group.overlay is None
