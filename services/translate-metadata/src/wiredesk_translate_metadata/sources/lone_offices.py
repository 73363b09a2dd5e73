"""Offices of no country in particular, which credits name: `Ministry of Defence/Handout`."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from wiredesk.newsroom.countries import FOLDER
from wiredesk.newsroom.offices_alone import OFFICES_ALONE, NamedAlone, read_alone
from wiredesk.newsroom.phrases import Phrase, Phrases
from wiredesk.types import EDITIONS

_CREDITS: Final = "credits"
_OFFICES: Final = "offices"
"""Those whose names texts are not searched for: `City Hall`."""

_ID: Final = "office:"


def with_offices_alone(folder: Path, phrases: Phrases) -> Phrases:
    """Answer a newsroom's phrases with those offices among its credits. Raises NewsroomError."""
    offices = read_alone(folder, FOLDER, OFFICES_ALONE)
    own = phrases.get(_OFFICES, ())
    return {**phrases, _CREDITS: (*phrases[_CREDITS], *_phrases(offices), *own)}


def _phrases(offices: Iterator[NamedAlone]) -> Iterator[Phrase]:
    """Answer those with a form in each edition; the first one of each is the house's."""
    for office in offices:
        names = {edition: form for form, edition in reversed(office.forms)}
        if names.keys() == set(EDITIONS):
            said = {edition: names[edition] for edition in EDITIONS}
            forms = tuple(form for form, _ in office.forms)
            yield Phrase(id=f"{_ID}{office.id}", names=said, aliases=forms)
