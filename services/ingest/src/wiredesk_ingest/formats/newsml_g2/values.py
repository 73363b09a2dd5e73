"""Where NewsML-G2 items say something in a common way: names, codes and texts of their elements."""

from collections.abc import Iterable
from typing import Final

from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.formats.newsml_g2.private import is_for_editors
from wiredesk_ingest.reading.xml import LANGUAGE, Children, Element, local, text_of

_BLANKS: Final = " \t\r\n"


def for_readers(groups: Children) -> Children:
    """Answer an element's children without those for editors only."""
    return {
        name: [each for each in found if not is_for_editors(each)] for name, found in groups.items()
    }


def name_of(element: Element | None, draft: Draft) -> str:
    """Answer a concept's name in the article's language, else its first, its literal, its text."""
    if element is None:
        return ""
    wanted = str(draft.fields.get("language", "")).partition("-")[0]
    first_name = None
    for child in element:
        if local(child) == "name":
            if (child.get(LANGUAGE) or "").partition("-")[0] == wanted:
                return squeeze(text_of(child))
            first_name = child if first_name is None else first_name
    if first_name is None:  # some write a name where its element should be
        return squeeze(element.get("literal") or element.text or "")
    return squeeze(text_of(first_name))


def qcode(element: Element | None) -> str:
    """Answer a concept's code: the qcode, else its address, else its literal."""
    if element is None:
        return ""
    said = element.get("qcode") or element.get("uri") or element.get("literal") or ""
    return said.strip(_BLANKS)


def first(group: Children, name: str) -> Element | None:
    """Answer the first child of a name, where there is one."""
    return next(iter(group.get(name, ())), None)


def texts(group: Children, *names: str) -> Iterable[str]:
    """Answer the texts of all children of some names."""
    return [text_of(element) for name in names for element in group.get(name, ())]
