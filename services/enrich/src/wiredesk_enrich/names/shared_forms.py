"""Forms of known places that are words or others' names, too: they count where something says so.

A page prints "Aden's Crater" as "Crater"; a text is searched for what tells it apart, and for the
bare word where it names the country, or stands in a dateline or beside a word for places.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final

from wiredesk.newsroom.authority_rows import Authority
from wiredesk_enrich.names.fold import bare, fold
from wiredesk_enrich.names.patterns import BETWEEN
from wiredesk_enrich.names.record import LANGUAGES, TOWN, Bearer, Form

Shared = frozenset[tuple[str, str]]
"""Languages and folded forms."""

_SHORTEST: Final = 4  # letters; shorter ones are words
_OTHERS: Final = {
    "ar": frozenset("پچژگکیٹڈڑںھہےۓ"),
    "fa": frozenset("يكةىٹڈڑںھہےۓ"),
    "ur": frozenset("يكةى"),
}
"""Letters that a language has not, of those that are written in Arabic script."""


def bare_forms(row: Authority) -> Iterator[tuple[str, str]]:
    """Answer what a page calls a place where texts are searched for something longer.

    Not in Latin letters: somebody's surname has a capital as well.
    """
    if row.kind == "place":
        for language in row.apart:
            if language in _OTHERS and len(row.names[language]) >= _SHORTEST:
                yield row.names[language], language


def in_its_letters(forms: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Answer those forms in Arabic script that are of their language by their letters."""
    return (
        (text, language)
        for text, language in forms
        if language in _OTHERS and _OTHERS[language].isdisjoint(text)
    )


def of_nobody_else(
    wanted: Iterable[Form], bearers: Sequence[Bearer], forms: Sequence[Form]
) -> tuple[list[Form], Shared]:
    """Answer those forms that name nobody else but towns, and all of them folded."""
    found = list(wanted)
    keys = _folded(found)
    taken = _taken(forms, frozenset(keys), lambda form: bearers[form.bearer].weight > TOWN)
    left = {
        (form.language, key): form
        for form, key in zip(found, keys, strict=True)
        if (form.language, key) not in taken
    }
    return list(left.values()), frozenset(left)


def of_one_alone(forms: Iterable[Form]) -> list[Form]:
    """Answer those of some forms that are one bearer's, and no other's among them."""
    found = list(forms)
    keys = [(form.language, key) for form, key in zip(found, _folded(found), strict=True)]
    many = Counter(
        key for key, _ in {(key, form.bearer) for key, form in zip(keys, found, strict=True)}
    )
    return [form for key, form in zip(keys, found, strict=True) if many[key] == 1]


def _taken(
    forms: Iterable[Form], keys: frozenset[str], so: Callable[[Form], bool]
) -> frozenset[tuple[str, str]]:
    known = [form for form in forms if so(form)]
    return frozenset(
        (language, key)
        for form, key in zip(known, _folded(known), strict=True)
        if key in keys
        for language in ((form.language,) if form.language else LANGUAGES)
    )


def _folded(forms: Sequence[Form]) -> list[str]:
    return fold(bare(BETWEEN.join(form.text for form in forms))).split(BETWEEN) if forms else []
