"""Which branches of an expression can match a text that has none of some stems in it.

Read from the expression itself (`re._parser`, Python's own), so that nothing is left to examples:
where no branch is answered, whatever the expression matches has a stem.
"""

from collections.abc import Callable, Iterable, Sequence
from itertools import product
from re import _constants as ops  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, Final

from wiredesk_ingest.orders.letters.stems import Stems

_MOST: Final = 6_000
"""Texts that a part of an expression may match, to be looked at one by one."""

_WIDEST: Final = 16
"""Signs of a range that are."""

_REPEATS: Final = (ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT)
_NOTHING: Final = frozenset({""})
_BLANK: Final = frozenset({" "})

Texts = frozenset[str] | None
Item = tuple[Any, Any]


def branches_without(expression: str, stems: Stems) -> list[str]:
    """Answer the branches that need none of the stems; in any case, one blank standing for all."""

    def has(text: str) -> bool:
        low = text.lower().replace("i̇", "i").replace("  ", " ")
        return stems.in_(low) or stems.in_(text)

    return _branches(list(parser.parse(expression)), has, _NOTHING)


def _branches(items: Sequence[Item], has: Callable[[str], bool], before: Texts) -> list[str]:
    """Answer those of a sequence; `before` is what may stand right before it."""
    run, found = before or _NOTHING, []
    for item in items:
        inner = _inside(item, has, run)
        if inner == []:
            return []
        found += inner or []
        texts = _texts(item)
        if texts is not None and len(run) * len(texts) <= _MOST:
            run = frozenset(before + text for before in run for text in texts)
        else:
            run = texts or _NOTHING
        if all(map(has, run)):
            return []
    return found or [f"{sorted(text for text in run if not has(text))[:9]}"]


def _inside(item: Item, has: Callable[[str], bool], before: Texts) -> list[str] | None:
    """Answer the branches inside of an item; None where it has to have nothing in it."""
    op, value = item
    if _texts(item) == _BLANK:
        return None
    if op is ops.BRANCH:
        return [each for branch in value[1] for each in _branches(list(branch), has, before)]
    if op is ops.SUBPATTERN:
        return _branches(list(value[3]), has, before)
    if op is ops.ATOMIC_GROUP or (op is ops.ASSERT and value[0] > 0):
        return _branches(list(value if op is ops.ATOMIC_GROUP else value[1]), has, before)
    if op in _REPEATS and value[0] >= 1:
        return _branches(list(value[2]), has, before)
    return None


def _texts(item: Item) -> Texts:
    """Answer all that an item may match; None where that is more than can be looked at."""
    op, value = item
    if op is ops.LITERAL:
        return frozenset({chr(value)})
    if op in {ops.AT, ops.ASSERT, ops.ASSERT_NOT}:
        return _NOTHING
    if op is ops.IN:
        return _signs(value)
    if op is ops.BRANCH:
        return _any_of(_texts_of(list(branch)) for branch in value[1])
    if op in {ops.SUBPATTERN, ops.ATOMIC_GROUP}:
        return _texts_of(list(value[3] if op is ops.SUBPATTERN else value))
    return _repeated(*value) if op in _REPEATS else None


def _texts_of(items: Sequence[Item]) -> Texts:
    texts = _NOTHING
    for item in items:
        more = _texts(item)
        if more is None or len(texts) * len(more) > _MOST:
            return None
        texts = frozenset(before + text for before in texts for text in more)
    return texts


def _any_of(several: Iterable[Texts]) -> Texts:
    texts: set[str] = set()
    for each in several:
        if each is None or len(texts) + len(each) > _MOST:
            return None
        texts |= each
    return frozenset(texts)


def _repeated(least: int, most: int, items: Any) -> Texts:
    texts = _texts_of(list(items))
    if texts in {_NOTHING, None}:
        return texts
    if texts == _BLANK:
        return _BLANK if least else _BLANK | _NOTHING
    if (least, most) == (0, 1):
        return texts | _NOTHING if texts else None
    if least != most or len(texts or ()) ** most > _MOST:
        return None
    return frozenset("".join(each) for each in product(texts or (), repeat=most))


def _signs(members: Iterable[Item]) -> Texts:
    signs: set[str] = set()
    for kind, value in members:
        if kind is ops.LITERAL:
            signs.add(chr(value))
        elif kind is ops.RANGE and value[1] - value[0] <= _WIDEST:
            signs |= {chr(code) for code in range(value[0], value[1] + 1)}
        elif kind is ops.CATEGORY and value is ops.CATEGORY_SPACE:
            signs.add(" ")
        elif kind is ops.CATEGORY and value is ops.CATEGORY_DIGIT:
            signs |= set("0123456789")
        else:
            return None
    return frozenset(signs) if "".join(signs).strip() else _BLANK
