"""Texts that the articles of a page only link to: fetched, and put beside each.

AP's Media API says a story in JSON and links to its words in NITF
(https://developer.ap.org/ap-media-api/). What goes on the log is the page with the words in it,
each as `nitf` beside its item, as AP's own agent writes them.
"""

from typing import Any, Final

import orjson

from wiredesk_ingest.reading.charset import decode
from wiredesk_ingest.receivers.fetching import Fetcher, Refused
from wiredesk_ingest.receivers.pointers import at_pointer
from wiredesk_ingest.refusals import RefusalError

BESIDE: Final = "nitf"
_GONE: Final = frozenset({404, 410})


class Renditions:
    """Fetches what stands at a JSON pointer in each item of a page."""

    def __init__(self, fetcher: Fetcher, link: str, *, most_bytes: int) -> None:
        self._fetcher = fetcher
        self._link = link
        self._most_bytes = most_bytes

    async def beside(self, document: Any, items: str) -> bytes:  # noqa: ANN401 - any JSON
        """Answer the page with the texts in it. Raises SourceFails: then it is asked for again.

        What the service has no more, what is in no character set that can be told, and what would
        make the wire too large, is left a link: the article then holds.
        """
        size = len(orjson.dumps(document))
        for item in at_pointer(document, items) or ():
            link = at_pointer(item, self._link)
            if not isinstance(item, dict) or not isinstance(link, str) or not link:
                continue
            text = await self._text(link)
            size += len(text.encode())
            if text and size <= self._most_bytes:
                item[BESIDE] = text
        return orjson.dumps(document)

    async def _text(self, link: str) -> str:
        try:
            page = await self._fetcher.get(link, {})
        except Refused as error:
            if error.status in _GONE:
                return ""
            raise
        try:
            return decode(page.body).text  # only this is kept of it, so no sign may get lost
        except RefusalError:
            return ""
