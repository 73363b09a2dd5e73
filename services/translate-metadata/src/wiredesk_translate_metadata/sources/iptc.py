"""Media topics by IPTC's own labels, once the newsroom has imported IPTC's vocabulary."""

from wiredesk.metadata import SourceName
from wiredesk.newsroom import Newsroom
from wiredesk.types import Edition
from wiredesk_translate_metadata.asked import Asked, Field, Said


class IptcSource:
    """Says subjects as IPTC labels them (https://cv.iptc.org/newscodes/mediatopic/)."""

    name: SourceName = "iptc"
    fields: tuple[Field, ...] = ("subject",)

    def __init__(self, newsroom: Newsroom) -> None:
        """Take what was imported."""
        self._topics = newsroom.topics

    def say(self, asked: Asked, edition: Edition) -> Said | None:
        """Answer a topic's label; an empty one where IPTC has none in this language.

        An edition leaves that topic out: the ones above it have labels.
        """
        if asked.field != "subject" or asked.code not in self._topics:
            return None
        return Said(self._topics[asked.code].labels.get(edition, ""))
