"""Where the data of a ContentItem of NewsML 1.2 stands: in it, or in an Encoding."""

from typing import Final

from wiredesk_ingest.draft import Draft
from wiredesk_ingest.formats.encoded_text import decoded, payload_of
from wiredesk_ingest.orders.effects.takedowns import last_name
from wiredesk_ingest.reading.charset_detect import is_binary
from wiredesk_ingest.reading.xml import Element, children
from wiredesk_ingest.refusals import RefusalError

_LOOSE: Final = frozenset({"p", "nitf", "html", "body", "body.content", "div"})
"""What stands in a ContentItem itself where its sender forgot the DataContent."""

_DEEPEST: Final = 8  # encodings in each other
_PLAIN: Final = frozenset({"", "none", "identity", "8bit", "7bit"})


def data_of(content: Element) -> tuple[Element | None, list[str]]:
    """Answer the data, and the notations of the encodings around it, the innermost last."""
    notations: list[str] = []
    groups = children(content)
    while "DataContent" not in groups and "Encoding" in groups and len(notations) < _DEEPEST:
        encoding = groups["Encoding"][0]
        notation = encoding.get("Notation") or ""
        notations += [] if last_name(notation) in _PLAIN else [notation]
        groups = children(encoding)
    if "DataContent" not in groups and not _LOOSE.isdisjoint(groups):
        return content, notations
    return next(iter(groups.get("DataContent", ())), None), notations


def text_in(data: Element, notations: list[str], draft: Draft) -> str:
    """Answer the text of encoded data; where nobody can read it, the item is held."""
    return decoded(data.text or "", ", ".join(notations), "", draft)


def holds_text(content: Element, *, said: bool) -> bool:
    """Tell whether there are data that may be a text; `said` where it says of what type it is."""
    data, notations = data_of(content)
    if data is None or said or not notations:
        return data is not None
    try:
        return not is_binary(payload_of(data.text or "", ", ".join(notations)))
    except RefusalError:
        return False
