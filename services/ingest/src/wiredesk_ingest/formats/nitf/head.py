"""Where a NITF document says what it is. Agencies put some of it in odd places."""

import re
from itertools import islice
from typing import Final

from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.reading.xml import Element, child_named, text_of
from wiredesk_ingest.refusals import RefusalError

MOST_DOCDATA: Final = 20

_DIGIT: Final = re.compile(r"[0-9]")
_VERSION: Final = re.compile(r"[-_.:][0-9]{1,6}")


def head_of(root: Element) -> Element:
    """Answer where a document says what it is: its head, else itself."""
    head = child_named(root, "head")
    return root if head is None else head


def docdata_of(head: Element) -> Element | None:
    """Answer how it is to be handled, where that is said."""
    return next(head.iter("{*}docdata"), None)


def docdatas_of(head: Element) -> list[Element]:
    """Answer all that is said of how it is to be handled: one, as the standard has it, or more.

    RefusalError `too_complex`.
    """
    found = list(islice(head.iter("{*}docdata"), MOST_DOCDATA + 1))
    if len(found) > MOST_DOCDATA:
        raise RefusalError("too_complex", f"more than {MOST_DOCDATA} docdata")
    return found


def title_of(head: Element) -> str:
    """Answer the document's title, which stands for a headline where the body has none."""
    return squeeze(text_of(next(head.iter("{*}title"), None)))


def said_by(around: Element, name: str, attribute: str) -> str:
    """Answer an attribute of the first element that has it."""
    for element in around.iter(f"{{*}}{name}"):
        if said := (element.get(attribute) or "").strip():
            return said
    return ""


def named_by(head: Element) -> str:
    """Answer the identity of the document, which some write as the text of its `doc-id`."""
    texts = (squeeze(each.text or "") for each in head.iter("{*}doc-id"))
    return said_by(head, "doc-id", "id-string") or next(filter(None, texts), "")


def story_of(named: str, head: Element) -> str:
    """Answer the story that a doc-id names: where it is the dynamic use key and a version, the key.

    The key is what the standard keeps constant for a story, and only one with digits in it is
    surely no mere keyword.
    """
    key = said_by(head, "du-key", "key")
    is_stem = _DIGIT.search(key) and named.startswith(key) and _VERSION.fullmatch(named, len(key))
    return key if is_stem else named


def meta_of(head: Element, name: str) -> str:
    """Answer what a `meta` says, by HTML's name or by an agency's that ends in it."""
    for meta in head.iter("{*}meta"):
        said = (meta.get("name") or "").lower()
        if said == name or said.endswith((f"-{name}", f".{name}")):
            return squeeze(meta.get("content") or "")
    return ""
