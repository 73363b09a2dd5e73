"""Quotations that mark-up says (`q`) and no sign shows."""

from typing import Final

from wiredesk_ingest.reading.xml import Element, texts_in

_QUOTES: Final = "\"'\u2018\u2019\u201a\u201c\u201d\u201e\u00ab\u00bb\u2039\u203a\u300c\u300e"


def quote(element: Element) -> None:
    """Put the marks of a quotation around its words, which HTML leaves to a page's style."""
    words = "".join(texts_in(element)).strip()
    if not words or words[0] in _QUOTES:
        return
    element.text = f"\u201c{(element.text or '').lstrip()}"
    last = next(element.iterchildren(reversed=True), None)
    if last is None:
        element.text = f"{element.text.rstrip()}\u201d"
    else:
        last.tail = f"{(last.tail or '').rstrip()}\u201d"
