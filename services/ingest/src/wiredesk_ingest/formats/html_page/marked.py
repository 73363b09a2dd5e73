"""What a page marks as the text of its article, by schema.org's `articleBody`."""

from typing import Final

from wiredesk_ingest.formats.html_page.names import kind_of
from wiredesk_ingest.reading.xml import Element, local

_FEWEST_PARTS: Final = 3


def marked_in(root: Element) -> list[Element]:
    """Answer the elements marked as `articleBody` that are in no other."""
    found: list[Element] = []
    inside: set[Element] = set()
    for each in root.iter():
        marked = "articleBody" in (each.get("itemprop") or "").split() and local(each) != "meta"
        if each.getparent() in inside:
            inside.add(each)
        elif marked:
            found.append(each)
            inside.add(each)
    return found


def with_text(marked: list[Element]) -> list[Element]:
    """Answer what is marked; of paragraphs that each are, what is called a text around them.

    Pictures, headings and lists stand between them.
    """
    if len(marked) < _FEWEST_PARTS or any(each.tag != "p" for each in marked):
        return marked
    texts = [next(filter(_is_text, each.iterancestors()), each) for each in marked]
    found = dict.fromkeys(texts)
    inside = any(each in found for one in found for each in one.iterancestors())
    return marked if inside or any(each.tag == "p" for each in found) else [*found]


def _is_text(element: Element) -> bool:
    return kind_of(element) == "text"
