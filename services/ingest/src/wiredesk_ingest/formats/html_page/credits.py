"""What a figure of a page says besides its caption: whose the picture is, and labels.

A class tells it seldom: it stands outside of the caption, or begins with a word that says it.
"""

import re
from collections.abc import Iterator
from typing import Final

from lxml import etree

from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.formats.html_page.names import words_of
from wiredesk_ingest.reading.xml import Element, empty, text_of

_CREDIT: Final = "credit"
_CREDITS: Final = frozenset(
    {"copyright", "credit", "credito", "credits", "creditos", "fotograf", "photographer", "source"}
)
_CAPTIONS: Final = frozenset({"caption", "desc", "description", "legend"})
_SAYS: Final = re.compile(
    r"(?:photo(?:s|graph|graphy|grapher)?(?: by)?|pictures?|supplied|imag(?:e|en|em)"
    r"|immagine|görsel|foto(?:graf\w{0,3})?"
    r"|bild|credits?|cr[eé]dit[os]?|fotoğraf|تصوير|عدسة|عکس|فوٹو|фото)\s?:\s?\S"
    r"|(?:photo|image) (?:by|credit)\b|©\s?\S",
    re.IGNORECASE,
)
_TAIL: Final = re.compile(
    rf"\s*[(\[](?=[^()\[\]]{{2,60}}/[^()\[\]]{{2,60}}[)\]]\s*\Z)|(?:(?<=[.!?\u2026\u061f\u06d4\u201d\"\u00bb])\s+|\s+[\u2013\u2014/|-]\s+|\s*[(\[])(?={_SAYS.pattern})",
    re.IGNORECASE,
)
"""What parts a caption from whose the picture is, in one text."""

_LABELS: Final = re.compile(
    r"(?:image|photo)(?: (?:source|caption|credit))?|credits?\s?(?:\.{3}|…)|"
    r"تصویر کا (?:ذریعہ|کیپشن)|منبع تصویر|توضیح تصویر|(?:مصدر|التعليق على) الصورة"
    r"|(?:kaynak|fotoğraf altı yazısı|görsel kaynağı|fotoğraf)"
)
_LABEL: Final = re.compile(rf"[,\u060c]?\s?(?:{_LABELS.pattern})\s?[,:،]?", re.IGNORECASE)
"""What only a screen's reader says before them."""

_ENDS: Final = (".", "!", "?", "؟", "۔")
_OWNER: Final = re.compile(r"credit|source|ذریعہ|منبع|مصدر|kaynağı", re.IGNORECASE)
_OFFERS: Final = re.compile(
    r"licen[sc]|new (?:tab|window)|buy (?:this )?(?:photo|image)|enlarge|full ?screen|in gallery",
    re.IGNORECASE,
)
_COUNTS: Final = re.compile(r"\d{1,3}\s?(?:/|of|von|من|از)\s?\d{1,3}")
_LONGEST_CAPTION: Final = 1_000
_LONGEST_OFFER: Final = 100
_MOST_WORDS: Final = 8
_TEXTS: Final = ("div", "figcaption", "font", "p", "small", "span", "td")
_NO_CREDITS: Final = frozenset({"a", "button"})


def mark_credits(figure: Element) -> None:
    """Let each element in a figure that says whose the picture is be called a credit."""
    _drop_offers(figure)
    for each in [*figure.iterdescendants("span", "p", "strong", "small")]:
        if _LABEL.fullmatch(squeeze(text_of(each))) and not len(each):
            behind = each.getnext()
            if behind is not None and _OWNER.search(each.text or ""):
                behind.set("class", _CREDIT)
            each.text = ""
    for each in [*figure.iterdescendants(*_TEXTS)]:
        _part_credit(each)
    for each in figure.iterdescendants("div", "p"):
        if not _CAPTIONS.isdisjoint(words_of(each)):
            each.set("class", "caption")  # and not `caption-credit`, which has both in it
    for each in [*_credits(figure), *_last_of_caption(figure)]:
        each.attrib.clear()
        each.set("class", _CREDIT)


def says_whose(line: str) -> bool:
    """Tell whether a line only says whose a picture is."""
    return _SAYS.match(line) is not None


def _drop_offers(figure: Element) -> None:
    """Empty what offers a larger picture, and what counts those of a gallery: `2 / 8`."""
    for each in [*figure.iterdescendants("div", "p", "span")]:
        if _COUNTS.fullmatch((each.text or "").strip()) and not len(each):
            each.text = ""
    for each in [*figure.iterdescendants("a", "button")]:
        offers = each.tag == "button" or _OFFERS.search(text_of(each)[:_LONGEST_OFFER])
        if offers and each.find(".//img") is None:
            empty(each)


def _part_credit(caption: Element) -> None:
    """Put into an element of its own what a caption says last of whose the picture is."""
    last = next(reversed(caption), None)
    said = (caption.text if last is None else last.tail) or ""
    parts = _TAIL.search(said) if len(said) <= _LONGEST_CAPTION else None
    if parts is None or (last is None and not said[: parts.start()].strip()):
        return
    credit = etree.SubElement(caption, "span", {"class": _CREDIT})
    credit.text = said[parts.end() :].strip(" )]\n")
    if last is None:
        caption.text = said[: parts.start()]
    else:
        last.tail = said[: parts.start()]


def _credits(figure: Element) -> Iterator[Element]:
    caption = next(figure.iter("figcaption"), None)
    captioned = set() if caption is None else {caption, *caption.iterancestors()}
    inside = set() if caption is None else {*caption.iter()}
    for each in figure.iterdescendants():
        if each.tag in _NO_CREDITS or each in captioned or not isinstance(each.tag, str):
            continue
        beside = caption is not None and each not in inside and _is_leaf(each)
        if _is_credit(each, beside=beside):
            yield each


def _is_credit(element: Element, *, beside: bool) -> bool:
    """Tell whether an element says whose a picture is; `beside`: its caption stands elsewhere."""
    names, said = words_of(element), squeeze(text_of(element))
    if not said:
        return False
    if _is_leaf(element) and _SAYS.match(said) and len(said.split()) <= _MOST_WORDS:
        return True
    if not _CAPTIONS.isdisjoint(names):
        return False
    if element.tag == "cite" or not _CREDITS.isdisjoint(names) or _SAYS.match(said):
        return True
    return beside and len(said.split()) <= _MOST_WORDS


def _last_of_caption(figure: Element) -> Iterator[Element]:
    """Answer the last of the elements that a caption is made of, where a sentence ends before."""
    for caption in figure.iter("figcaption"):
        *said, last = [*caption] or [caption]
        before = squeeze("".join(filter(None, (each.text for each in said))))
        few = 0 < len(squeeze(text_of(last)).split()) <= _MOST_WORDS
        plain = not any((each.tail or "").strip() for each in caption)
        if said and plain and few and before.endswith(_ENDS) and not text_of(last).endswith(_ENDS):
            yield last


def _is_leaf(element: Element) -> bool:
    """Tell whether an element has nothing but words in it."""
    return all(each.tag == "span" for each in element.iterdescendants())
