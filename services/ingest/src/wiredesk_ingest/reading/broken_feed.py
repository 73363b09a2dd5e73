"""Several items in XML that is broken or cut off: slips are mended, a broken item harms no other.

Not a parser that recovers: that one drops what it can't read, and words must not get lost. What
senders' software gets wrong is mended in the text of any format. If that isn't all, each item of
a feed or of a message is read alone: a whole one stays, one that breaks or is cut off is a refusal
with the byte where it breaks.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from heapq import merge
from itertools import pairwise
from typing import Final

from lxml import etree

from wiredesk_ingest.reading.charset import WireText
from wiredesk_ingest.reading.mended import Edit, mended
from wiredesk_ingest.reading.xml import Element, local, read_xml, without_doctype
from wiredesk_ingest.reading.xml_prefixes import declarations
from wiredesk_ingest.reading.xml_slips import ASIDE, is_sure, slips
from wiredesk_ingest.refusals import RefusalError, Refused


def _tags(names: str) -> re.Pattern[str]:
    return re.compile(
        rf"{ASIDE}|(?P<start><(?:[\w.-]{{1,40}}:)?(?:{names})(?=[\s>/])[^<>]*>)"
        rf"|(?P<end></(?:[\w.-]{{1,40}}:)?(?:{names})\s*>)",
        re.DOTALL,
    )


@dataclass(frozen=True, slots=True)
class Kind:
    """A document of several items."""

    roots: frozenset[str]
    tags: re.Pattern[str]  # of its items
    is_feed: bool = False


_FEED: Final = Kind(frozenset({"rss", "RDF", "feed"}), _tags("item|entry"), is_feed=True)
_KINDS: Final = (
    _FEED,
    Kind(
        frozenset({"newsMessage"}),
        _tags("(?:news|package|concept|knowledge|planning|catalog)Item"),
    ),
    Kind(frozenset({"NewsML"}), _tags("NewsItem")),
)
_ROOT: Final = re.compile(r"<(?:[\w.-]{1,40}:)?(?P<name>rss|RDF|feed|newsMessage|NewsML)[\s>]")
_HEAD: Final = 5_000  # characters in which the root begins
_DECLARES: Final = re.compile(r"<!ENTITY\s+[^%\s]")
"""A name for signs that the wire declares."""

_LINE: Final = re.compile(r" line \d+(?= and)")  # of the item read alone, so not the wire's
_MOST_ITEMS: Final = 500
_MOST_PLACES: Final = 20
"""Of broken items: more are counted, but not named."""

_LONGEST_AROUND: Final = 8_000
"""Characters of namespaces that are declared around an item: each item is read within them."""


@dataclass(frozen=True, slots=True)
class Rest:
    """What of a broken feed can be read, and what can't."""

    text: WireText
    root: Element
    refused: tuple[Refused, ...] = ()


def read_broken(text: WireText, broken: RefusalError) -> Rest:
    """Read a wire with its slips mended, else the whole ones of its items; else raise `broken`."""
    if broken.refused.code == "xml_broken" and _DECLARES.search(text.text, 0, _HEAD):
        # What the wire itself declares goes before what the same names mean in HTML.
        text = replace(without_doctype(text), notes=text.notes)
    kind = _kind(text.text)
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


def _kind(text: str) -> Kind | None:
    root = _ROOT.search(text, 0, _HEAD)
    name = root["name"] if root else ""
    return next((kind for kind in _KINDS if name in kind.roots), None)


def _by_item(text: WireText, kind: Kind, broken: RefusalError) -> Rest:
    spans = _spans(text.text, kind.tags, broken)
    head = text.text[: spans[0].start]
    opened, closing = _around(head, kind, broken)
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


def _spans(text: str, tags: re.Pattern[str], broken: RefusalError) -> Sequence[slice]:
    """Answer where items begin and end; one that never ends goes to the next or the last sign.

    Of items in an item that ends, only the outer one is answered.
    """
    whole: list[slice] = []
    begun: list[int] = []
    for found in tags.finditer(text):
        if found["start"]:
            begun.append(found.start())
        if begun and (found["end"] or (found["start"] or "").endswith("/>")):
            start = begun.pop()
            while whole and whole[-1].start > start:
                whole.pop()
            whole.append(slice(start, found.end()))
        if len(whole) + len(begun) > _MOST_ITEMS:
            raise broken
    if not whole and not begun:
        raise broken
    return list(_with_cut(whole, begun, len(text)))


def _with_cut(whole: Sequence[slice], begun: Sequence[int], length: int) -> Iterator[slice]:
    ends = {span.start: span.stop for span in whole}
    starts = sorted([*ends, *begun])
    for start, following in pairwise([*starts, length]):
        yield slice(start, ends.get(start, following))


def _around(head: str, kind: Kind, broken: RefusalError) -> tuple[str, str]:
    """Answer a tag that declares what is declared around the items, and what closes them."""
    opened = _opened(head, broken)
    names = {prefix: uri for element in opened for prefix, uri in element.nsmap.items()}
    said = "".join(
        f' xmlns{f":{prefix}" if prefix else ""}="{uri}"' for prefix, uri in names.items()
    )
    is_plain = said.isprintable() and not {"&", "<", '"'} & {*"".join(names.values())}
    is_ours = bool(opened) and local(opened[0]) in kind.roots
    if not is_ours or len(said) > _LONGEST_AROUND or not is_plain:
        raise broken
    return f"<around{said}>", "".join(f"</{_written(each)}>" for each in reversed(opened))


def _opened(head: str, broken: RefusalError) -> list[Element]:
    """Answer the elements that are begun and not ended, outermost first."""
    parser = etree.XMLPullParser(
        ("start", "end"), resolve_entities=False, no_network=True, load_dtd=False, encoding="utf-8"
    )
    opened: list[Element] = []
    try:
        parser.feed(head.encode())
        for event, element in parser.read_events():
            if event == "start" and isinstance(element, Element):
                opened.append(element)
            else:
                opened.pop()
    except etree.XMLSyntaxError:
        raise broken from None
    return opened


def _written(element: Element) -> str:
    return f"{element.prefix}:{local(element)}" if element.prefix else local(element)


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
