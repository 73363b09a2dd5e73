"""Sections and subjects by the newsroom's own labels."""

from typing import Final

from wiredesk.metadata import SourceName
from wiredesk.newsroom import Newsroom
from wiredesk.types import Edition
from wiredesk_translate_metadata.asked import Asked, Field, Said

SUBJECT_CODE: Final = "subj:"
MEDIA_TOPIC: Final = "medtop:"


class LabelSource:
    """Says what the newsroom labels itself."""

    name: SourceName = "label"
    fields: tuple[Field, ...] = ("section", "subject")

    def __init__(self, newsroom: Newsroom) -> None:
        """Take the newsroom's files."""
        self._newsroom = newsroom

    def say(self, asked: Asked, edition: Edition) -> Said | None:
        """Answer the newsroom's label in an edition."""
        match asked.field:
            case "section":
                return Said(self._newsroom.section(asked.code).labels[edition], reviewed=True)
            case "subject":
                code = asked.code.replace(SUBJECT_CODE, MEDIA_TOPIC, 1)
                known = self._newsroom.subjects.get(code)
                return Said(known[edition], reviewed=True) if known else None
            case _:
                return None
