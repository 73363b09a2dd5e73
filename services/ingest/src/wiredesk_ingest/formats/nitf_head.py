"""Where a NITF document says what it is. Agencies put some of it in odd places."""

from wiredesk_ingest.xml import Element, children


def head_of(root: Element) -> Element:
    """Answer where a document says what it is: its head, else itself."""
    return next(iter(children(root).get("head", ())), root)


def docdata_of(head: Element) -> Element | None:
    """Answer how it is to be handled, where that is said."""
    return next(head.iter("{*}docdata"), None)


def said_by(around: Element, name: str, attribute: str) -> str:
    """Answer an attribute of the first element that has it."""
    for element in around.iter(f"{{*}}{name}"):
        if said := (element.get(attribute) or "").strip():
            return said
    return ""
