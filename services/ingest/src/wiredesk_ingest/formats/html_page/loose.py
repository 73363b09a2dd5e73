"""Text that stands in a page without a paragraph of its own, as in pages laid out in tables.

Two line breaks, a rule or a table part it there. Each part is given a paragraph, for what is copy
is told by paragraphs.
"""

from typing import Final, cast

from lxml import etree

from wiredesk_ingest.formats.html_page.blocks import IN_LINES
from wiredesk_ingest.reading.xml import Element, text_of

_OWN_NAMES: Final = etree.XPath("//p//*[contains(name(), '-')]")
"""Elements of a site's own, which HTML lays out in a line, in a paragraph."""

_HOLDERS: Final = ("article", "body", "center", "div", "form", "main", "section", "td")


def part_loose(root: Element) -> None:
    """Give loose text a paragraph wherever something parts it."""
    etree.strip_tags(root, "font")
    for each in cast("list[Element]", _OWN_NAMES(root)):
        each.tag = "span"
    for span in _around_breaks(root):
        around = span.getparent() if span.tag == "span" else None
        if around is not None and around.tag in _HOLDERS and _is_parted(span):
            span.tag = "div"  # it holds paragraphs, whatever it is called
    for element in [*root.iter(*_HOLDERS)]:
        if _is_parted(element) and _has_loose(element):
            _part(element)


def _around_breaks(root: Element) -> list[Element]:
    around = (each.getparent() for each in root.iter("br"))
    return list(dict.fromkeys(each for each in around if each is not None))


def _is_parted(element: Element) -> bool:
    """Tell whether text in it is parted by an element, or by two line breaks."""
    broken = False
    for each in element:
        if each.tag not in IN_LINES:
            return True
        if broken and each.tag == "br":
            return True
        broken = each.tag == "br" and not (each.tail or "").strip()
    return False


def _has_loose(element: Element) -> bool:
    lines = (each.text for each in element if each.tag in IN_LINES)
    texts = (element.text, *(each.tail for each in element), *lines)
    return any(text and text.strip() for text in texts)


def _part(element: Element) -> None:
    """Write its children anew, with paragraphs around what is loose."""
    children, text = [*element], element.text
    element.text, element[:] = None, []
    lines = _Lines(element)
    lines.take(text)
    for each in children:
        tail, each.tail = each.tail, None
        lines.add(each)
        lines.take(tail)
    lines.end()


class _Lines:
    """The paragraph that is being written, in the element that holds it."""

    def __init__(self, holder: Element) -> None:
        self._holder = holder
        self._line = etree.Element("p")

    def take(self, text: str | None) -> None:
        """Add text behind what is there."""
        if text and len(self._line):
            self._line[-1].tail = (self._line[-1].tail or "") + text
        elif text:
            self._line.text = (self._line.text or "") + text

    def add(self, element: Element) -> None:
        """Add an element; one that parts lines stands beside the paragraph."""
        if element.tag not in IN_LINES or any(
            inside.tag not in IN_LINES for inside in element.iterdescendants()
        ):
            self.end()
            self._holder.append(element)
        elif element.tag == "br" and self._is_broken():
            self.end()
        else:
            self._line.append(element)

    def _is_broken(self) -> bool:
        last = self._line[-1] if len(self._line) else None
        return last is not None and last.tag == "br" and not (last.tail or "").strip()

    def end(self) -> None:
        """Finish the paragraph; without words its elements stay as they are."""
        if text_of(self._line).strip():
            self._holder.append(self._line)
        else:
            self._holder.extend([each for each in self._line if each.tag != "br"])
        self._line = etree.Element("p")
