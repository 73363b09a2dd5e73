"""XML that stands in a text: NITF, most often, escaped or in CDATA, or in a value of JSON."""

from typing import Final

from wiredesk_ingest.draft import Draft
from wiredesk_ingest.reading.charset import WireText
from wiredesk_ingest.reading.xml import Element, read_xml
from wiredesk_ingest.refusals import RefusalError

_BEGINNINGS: Final = ("<?xml", "<nitf", "<!doctype nitf", "<body.content", "<html xmlns")


def packed_xml(text: str, draft: Draft) -> Element | None:
    """Answer the root of the XML that a text of an item is; None where it is none, or broken."""
    said = text.strip()
    if not said[:20].lower().startswith(_BEGINNINGS):
        return None
    draft.packed += 1
    try:
        return read_xml(WireText(said, "utf-8", said.encode("utf-8", "replace")))
    except RefusalError:
        return None
