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
    {"copyright", "credit", "credito", "credits", "creditos", "firma", "fotograf", "photographer"}
    | {"source"}
)
_CAPTIONS: Final = frozenset({"caption", "cutline", "desc", "description", "legend", "legende"})
_SAYS: Final = re.compile(
    r"(?:photo(?:s|graph|graphy|grapher)?(?: by)?|pictures?|supplied|imag(?:e|en|em)"
    r"|immagine|görsel|foto(?:graf\w{0,3})?"
    r"|bild|credits?|cr[eé]dit[os]?|fotoğraf|تصوير|عدسة|عکس|فوٹو|фото)\s?:\s?\S"
    r"|(?:photo|image) (?:by|credit)\b|©\s?\S",
    re.IGNORECASE,
)
_NAME: Final = r"[^\W\d_a-z](?:\.|[\w'\u2019-]{0,20})"
_AGENCY: Final = (
    r"(?:AA|AFP|ANSA|AP|APA|DHA|DPA|dpa|EFE|EPA|Getty(?: Images)?|IHA|\u0130HA|IRNA|PA|Reuters"
    r"|REUTERS|Shutterstock|TASS|WAFA|Xinhua|Anadolu(?: Agency| Ajans\u0131)?|رويترز|أ ف ب"
    r"|أ\.ف\.ب|فرانس برس|الفرنسية|الأوروبية|الألمانية|أسوشيتد برس|غيتي|شينخوا|الأناضول|ایرنا"
    r"|ایسنا|روئٹرز|اے ایف پی)"
)
_OWNED: Final = (
    rf"(?:(?:{_NAME}\s){{0,3}}{_NAME}(?:\s?[/,\u2013\u2014-]\s?|\s(?:via\s)?))?{_AGENCY}"
    rf"(?:(?:\s?[/,\u2013\u2014-]\s?|\s)(?:via\s)?(?:{_AGENCY}|{_NAME})){{0,4}}"
)
"""Agencies and libraries that pictures are from, with who took it, as they stand in a caption."""

_ALONE: Final = re.compile(rf"[(\[]?{_OWNED}[)\]]?")
_OWNED_TAIL: Final = re.compile(
    r"(?:(?<=[.!?\u2026\u061f\u06d4\u201d\"\u00bb])\s+|\s+[\u2013\u2014|-]\s*|\s*[(\[])"
    rf"(?={_OWNED}[)\]]?\.?\s*\Z)"
)
_TAIL: Final = re.compile(
    r"\s*[(\[](?=(?:photo|foto|bild|fotoğraf|صورة|عکس)\s[^()\[\]]{2,60}[)\]]\s*\Z)|"
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
_CLOSES: Final = "close"  # in a class: it hides a caption
_PARTS: Final = re.compile(r"\s+[/|\u2013\u2014\u2022\u00b7-]\s*\Z")
_COUNTS: Final = re.compile(r"\d{1,3}\s?(?:/|of|von|من|از)\s?\d{1,3}")
_LONGEST_CAPTION: Final = 1_000
_LONGEST_OWNED: Final = 120
_LONGEST_OFFER: Final = 100
_MOST_WORDS: Final = 8
_TEXTS: Final = ("div", "figcaption", "font", "p", "small", "span", "td")
_CAPTIONED: Final = ("div", "figcaption", "p")
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
        _end_before(each)


def says_whose(line: str) -> bool:
    """Tell whether a line only says whose a picture is."""
    return _SAYS.match(line) is not None


def _drop_offers(figure: Element) -> None:
    """Empty what offers a larger picture, and what counts those of a gallery: `2 / 8`."""
    for each in [*figure.iterdescendants("div", "p", "span")]:
        is_button = each.tag == "span" and _CLOSES in words_of(each)
        if not len(each) and (is_button or _COUNTS.fullmatch((each.text or "").strip())):
            each.text = ""
    for each in [*figure.iterdescendants("a", "button")]:
        offers = each.tag == "button" or _OFFERS.search(text_of(each)[:_LONGEST_OFFER])
        if not offers:
            continue
        if each.find(".//img") is None:
            empty(each)
        else:
            _drop_words(each)


def _drop_words(link: Element) -> None:
    """Take the words of an offer off the link around a picture."""
    link.text = ""
    for each in link.iterdescendants():
        each.tail = ""


def _part_credit(caption: Element) -> None:
    """Put into an element of its own what a caption says last of whose the picture is."""
    last = next(
        (each for each in reversed(caption) if text_of(each).strip() or (each.tail or "").strip()),
        None,
    )
    said = (caption.text if last is None else last.tail) or ""
    is_line = len(said) <= _LONGEST_OWNED and last is None and caption.tag in _CAPTIONED
    if is_line and _ALONE.fullmatch(squeeze(said)):
        caption.text = ""
        etree.SubElement(caption, "span", {"class": _CREDIT}).text = said.strip(" ()[]\n")
        return
    end = max(0, len(said) - _LONGEST_OWNED)
    is_short = len(said) <= _LONGEST_CAPTION
    parts = (_TAIL.search(said) or _OWNED_TAIL.search(said, end)) if is_short else None
    if parts is None or (last is None and not said[: parts.start()].strip()):
        return
    credit = etree.SubElement(caption, "span", {"class": _CREDIT})
    credit.text = said[parts.end() :].strip(" )]\n")
    if last is None:
        caption.text = said[: parts.start()]
    else:
        last.tail = said[: parts.start()]


def _end_before(credit: Element) -> None:
    """Take off the sign that parts a caption from a credit behind it."""
    before, around = credit.getprevious(), credit.getparent()
    if before is not None:
        before.tail = _PARTS.sub("", before.tail or "")
    elif around is not None:
        around.text = _PARTS.sub("", around.text or "")


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
