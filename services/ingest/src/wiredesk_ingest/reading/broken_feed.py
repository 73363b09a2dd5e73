"""Several items in XML that is broken or cut off: slips are mended, a broken item harms no other.

Not a parser that recovers: that one drops what it can't read, and words must not get lost. What
senders' software gets wrong is mended in the text of any format. If that isn't all, each item of
a feed or of a message is read alone: a whole one stays, one that breaks or is cut off is a refusal
with the byte where it breaks.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from heapq import merge
from typing import Final

from wiredesk_ingest.reading.charset import WireText
from wiredesk_ingest.reading.mended import Edit, mended
from wiredesk_ingest.reading.xml import Element, read_xml
from wiredesk_ingest.reading.xml_doctype import without_doctype
from wiredesk_ingest.reading.xml_items import HEAD, Kind, around_items, kind_of, spans_of
from wiredesk_ingest.reading.xml_prefixes import declarations
from wiredesk_ingest.reading.xml_slips import is_sure, slips
from wiredesk_ingest.refusals import RefusalError, Refused

_DECLARES: Final = re.compile(r"<!ENTITY\s+[^%\s]")
"""A name for signs that the wire declares."""

_LINE: Final = re.compile(r" line \d+(?= and)")  # of the item read alone, so not the wire's
_MOST_PLACES: Final = 20
"""Of broken items: more are counted, but not named."""


@dataclass(frozen=True, slots=True)
class Rest:
    """What of a broken feed can be read, and what can't."""

    text: WireText
    root: Element
    refused: tuple[Refused, ...] = ()


def read_broken(text: WireText, broken: RefusalError) -> Rest:
    """Read a wire with its slips mended, else the whole ones of its items; else raise `broken`."""
    if broken.refused.code == "xml_broken" and _DECLARES.search(text.text, 0, HEAD):
        # What the wire itself declares goes before what the same names mean in HTML.
        text = replace(without_doctype(text), notes=text.notes)
    kind = kind_of(text.text)
    sure = (kind is not None and kind.is_feed) or is_sure(text.text)
    if broken.refused.code != "xml_broken" or not (kind or sure):
        raise broken
    # In a message a name that nobody knows breaks its item: words may be missing from that.
    edits = _edits(text.text, sure=sure)
    better = mended(text, edits, "xml: {} places that are no XML mended") or text
    try:
        return Rest(better, read_xml(better))
    except RefusalError as error:
        if error.refused.code != "xml_broken":
            raise
        if kind is None:
            raise broken from None
        return _by_item(better, kind, broken)


def _edits(text: str, *, sure: bool) -> Iterator[Edit]:
    return merge(declarations(text), slips(text) if sure else (), key=lambda edit: edit.start)


def _by_item(text: WireText, kind: Kind, broken: RefusalError) -> Rest:
    spans = spans_of(text.text, kind.tags, broken)
    head = text.text[: spans[0].start]
    opened, closing = around_items(head, kind, broken)
    refused: list[Refused] = []
    edits: list[Edit] = []
    done = len(head)
    for number, span in enumerate(spans):
        why = _why_not(text, span, opened)
        if why:
            refused.append(_placed(why, text, number, known=len(refused) < _MOST_PLACES))
        else:
            edits += [Edit(done, span.start, "")] if done < span.start else []
            done = span.stop
    if len(refused) == len(spans) and not kind.is_feed:
        raise broken
    edits.append(Edit(done, len(text.text), closing))
    note = f"xml: of {len(spans)} items {len(refused)} are broken and left out"
    rest = mended(text, edits, note) or text
    if not refused and not kind.is_feed:  # it breaks between items: another one may be missing
        refused.append(broken.refused)
    return Rest(rest, read_xml(rest), tuple(refused))


def _why_not(text: WireText, span: slice, opened: str) -> Refused | None:
    """Answer why an item alone can't be read, with the index of the sign; None where it can."""
    alone = f"{opened}{text.text[span]}</around>"
    wire = alone.encode()
    try:
        read_xml(WireText(alone, "utf-8", wire))
    except RefusalError as error:
        broken = len(wire[: error.refused.position or 0].decode("utf-8", "ignore")) - len(opened)
        is_cut = broken >= _length(span)
        return replace(
            error.refused,
            detail="cut off" if is_cut else _LINE.sub("", error.refused.detail),
            position=span.start + min(max(broken, 0), _length(span) - 1),
        )
    return None


def _length(span: slice) -> int:
    return int(span.stop - span.start)


def _placed(refused: Refused, text: WireText, number: int, *, known: bool) -> Refused:
    """Name the item, and the byte of the wire; finding that reads all before it."""
    index = refused.position or 0
    position = text.byte_position(index) if known else None
    return replace(refused, item=f"item {number + 1}", position=position)
