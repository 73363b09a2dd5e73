"""Places by name and country: "Tripoli" is Libya's, and Lebanon's where a wire says so."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from wiredesk.types import Edition
from wiredesk_translate_metadata.folding import name_key
from wiredesk_translate_metadata.names.name import COUNTRY, Name

_COMMA: Final = re.compile(r"\s*[,،]\s*")
_ARTICLE: Final = "ال"
_STEM: Final = 4
"""Letters of a country's name that its adjective has, too: "لبنان", "اللبنانية"."""


def placed_key(key: str, country: str) -> str:
    """Answer what a place of a country is kept by; no name has a line's end in it."""
    return f"{key}\n{country}"


def placed(ours: Sequence[Name], countries: Sequence[Name]) -> Iterator[tuple[str, str, int]]:
    """Answer each place's key, the key with its country, and its number."""
    lands = {land.id.removeprefix(COUNTRY): land.names for land in countries}
    for number, name in enumerate(ours):
        if name.kind == "place" and name.country:
            heads = _heads(name, lands.get(name.country, {}))
            forms = (*name.names.values(), *name.found_as.values(), *name.aliases, *heads)
            for key in {*map(name_key, forms)}:
                yield key, placed_key(key, name.country), number


def _heads(name: Name, land: Mapping[Edition, str]) -> Iterator[str]:
    """Answer the bare forms of a place that is told apart by its country: "Tripoli, Lebanon"."""
    if not _COMMA.search(name.names.get("en", "")):
        return
    for edition, form in name.names.items():
        head, *behind = _COMMA.split(form)
        *words, last = form.split()
        if behind:
            yield head
        elif words and land.get(edition, last).removeprefix(_ARTICLE)[:_STEM] in last:
            yield " ".join(words)
