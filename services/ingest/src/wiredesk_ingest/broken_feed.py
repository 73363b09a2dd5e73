"""A feed that is no well-formed XML: slips are mended, and a broken item harms no other.

Not a parser that recovers: that one drops what it can't read, and words must not get lost. What
senders' software gets wrong (a bare ampersand, the names of HTML's signs, control characters, a
declaration that is not first) is mended in the text of any format. If that isn't all, each item of
a feed is read alone: a whole one stays, one that breaks or is cut off is a refusal with the byte
where it breaks.
"""

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from heapq import merge
from html.entities import html5
from itertools import islice
from typing import Final

from lxml import etree

from wiredesk_ingest.charset import WireText
from wiredesk_ingest.mended import Edit, mended
from wiredesk_ingest.refusals import RefusalError, Refused
from wiredesk_ingest.xml import Element, local, read_xml

_ROOT: Final = re.compile(r"<(?:[\w.-]{1,40}:)?(?:rss|RDF|feed)[\s>]")
_HEAD: Final = 5_000  # characters in which a feed's root begins
_ASIDE: Final = r"<!--(?:.*?-->|.*)|<!\[CDATA\[(?:.*?\]\]>|.*)"
_SLIP: Final = re.compile(
    rf"{_ASIDE}|(?P<declaration>(?!\A)<\?xml[\t\r\n -=?-~]{{0,200}}\?>)"
    r"|&(?:(?:amp|lt|gt|quot|apos);|\#(?P<number>[0-9]{1,7}|x[0-9a-fA-F]{1,6});"
    r"|(?P<name>[A-Za-z0-9]{1,31};)?+(?P<bare>))",
    re.DOTALL,
)
_CONTROL: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ITEM: Final = re.compile(
    rf"{_ASIDE}|(?P<start><(?:[\w.-]{{1,40}}:)?(?:item|entry)(?=[\s>/])[^<>]*>)"
    r"|(?P<end></(?:[\w.-]{1,40}:)?(?:item|entry)\s*>)",
    re.DOTALL,
)
_LINE: Final = re.compile(r" line \d+(?= and)")  # of the item read alone, so not the wire's
_MOST_ITEMS: Final = 1_000
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
    """Read a wire with its slips mended, else the whole items of a feed; else raise `broken`."""
    is_feed = _ROOT.search(text.text, 0, _HEAD) is not None
    if broken.refused.code != "xml_broken" or not (is_feed or _is_sure(text.text)):
        raise broken
    better = mended(text, _slips(text.text), "xml: {} places that are no XML mended") or text
    try:
        return Rest(better, read_xml(better))
    except RefusalError as error:
        if error.refused.code != "xml_broken":
            raise
        if not is_feed:
            raise broken from None
        return _by_item(better, broken)


def _is_sure(text: str) -> bool:
    """Tell whether all signs that a text names are known; else words may be missing from it."""
    names = (found["name"] for found in _SLIP.finditer(text))
    return all(name in html5 for name in names if name)


def _slips(text: str) -> Iterator[Edit]:
    return merge(_controls(text), _in_text(text), key=lambda edit: edit.start)


def _controls(text: str) -> Iterator[Edit]:
    return (Edit(found.start(), found.end(), " ") for found in _CONTROL.finditer(text))


def _in_text(text: str) -> Iterator[Edit]:
    for found in _SLIP.finditer(text):
        number = found["number"]
        if found["declaration"] or (number and not _is_sign(number)):
            yield Edit(found.start(), found.end(), " " * len(found[0]))
        elif found["bare"] is not None:
            sign = html5.get(found["name"] or "", "")
            if sign and sign not in "&<":
                yield Edit(found.start(), found.end(), sign)
            else:
                yield Edit(found.start(), found.start() + 1, "&amp;")


def _is_sign(number: str) -> bool:
    """Tell whether a number stands for a sign that XML may hold."""
    code = int(number[1:], 16) if number.startswith("x") else int(number)
    return (
        code <= sys.maxunicode
        and (chr(code) in "\t\n\r" or code >= ord(" "))
        and not (_CONTROL.match(chr(code)))
    )


def _by_item(text: WireText, broken: RefusalError) -> Rest:
    spans = list(islice(_spans(text.text), _MOST_ITEMS + 1))
    if not 0 < len(spans) <= _MOST_ITEMS:
        raise broken
    head = text.text[: spans[0][0]]
    opened, closing = _around(head, broken)
    refused: list[Refused] = []
    edits: list[Edit] = []
    done = len(head)
    for number, (start, end) in enumerate(spans):
        why = _why_not(text, slice(start, end), opened)
        if why:
            refused.append(_placed(why, text, number, known=len(refused) < _MOST_PLACES))
        else:
            edits += [Edit(done, start, "")] if done < start else []
            done = end
    edits.append(Edit(done, len(text.text), closing))
    note = f"xml: of {len(spans)} items {len(refused)} are broken and left out"
    rest = mended(text, edits, note) or text
    return Rest(rest, read_xml(rest), tuple(refused))


def _spans(text: str) -> Iterator[tuple[int, int]]:
    """Answer where items begin and end; one that never ends goes to the next or the last sign."""
    begun: int | None = None
    for found in _ITEM.finditer(text):
        if found["start"]:
            if begun is not None:
                yield begun, found.start()
            begun = found.start()
            if found["start"].endswith("/>"):
                yield begun, found.end()
                begun = None
        elif found["end"] and begun is not None:
            yield begun, found.end()
            begun = None
    if begun is not None:
        yield begun, len(text)


def _around(head: str, broken: RefusalError) -> tuple[str, str]:
    """Answer a tag that declares what is declared around the items, and what closes the feed."""
    opened = _opened(head, broken)
    names = {prefix: uri for element in opened for prefix, uri in element.nsmap.items()}
    said = "".join(
        f' xmlns{f":{prefix}" if prefix else ""}="{uri}"' for prefix, uri in names.items()
    )
    is_plain = said.isprintable() and not {"&", "<", '"'} & {*"".join(names.values())}
    if not opened or len(said) > _LONGEST_AROUND or not is_plain:
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
