"""Sections and subjects by the newsroom's own labels, and categories that wires name in words."""

from typing import Final

from wiredesk.metadata import SourceName
from wiredesk.newsroom import Newsroom
from wiredesk.types import Edition
from wiredesk_translate_metadata.asked import Asked, Field, Said
from wiredesk_translate_metadata.templates.categories import Categories

SUBJECT_CODE: Final = "subj:"
MEDIA_TOPIC: Final = "medtop:"


class LabelSource:
    """Says what the newsroom labels itself."""

    name: SourceName = "label"
    fields: tuple[Field, ...] = ("section", "subject", "keyword")

    def __init__(self, newsroom: Newsroom, categories: Categories | None = None) -> None:
        """Take the newsroom's files, and what feeds call their categories: `Sports`."""
        self._newsroom = newsroom
        self._categories = categories or Categories(())

    def say(self, asked: Asked, edition: Edition) -> Said | None:
        """Answer the newsroom's label in an edition."""
        match asked.field:
            case "section":
                return Said(self._newsroom.section(asked.code).labels[edition], reviewed=True)
            case "subject":
                code = asked.code.replace(SUBJECT_CODE, MEDIA_TOPIC, 1)
                if known := self._newsroom.subjects.get(code):
                    return Said(known[edition], reviewed=True)
                return None if code.startswith(MEDIA_TOPIC) else self._named(asked, edition)
            case "keyword":
                return self._named(asked, edition)
            case _:
                return None

    def _named(self, asked: Asked, edition: Edition) -> Said | None:
        """Answer a category that the wire names in words; its own language's word stays."""
        is_named = bool(asked.text) and asked.primary != edition
        said = self._categories.say(asked.text, asked.primary, edition) if is_named else None
        # Key words that are places are the authority's.
        if said is None and is_named and asked.field == "subject":
            said = self._categories.place(asked.text, edition)
        return Said(said) if said else None
