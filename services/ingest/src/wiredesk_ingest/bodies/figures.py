"""The pictures that stand in a body: figures of HTML, media of NITF."""

import re
from collections.abc import Iterable
from itertools import islice
from typing import Final

from wiredesk_ingest.bodies.body import body_of
from wiredesk_ingest.bodies.pictures import (
    MOST_PICTURES,
    Rendition,
    based,
    complete_shown,
    picture,
    public,
    rendition_size,
)
from wiredesk_ingest.bodies.privacy import is_private
from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.reading.xml import Element, local

_CREDITS: Final = frozenset({"byline", "credit", "media-producer"})
_CREDITED: Final = frozenset({"author", "creator", "credittext"})
"""What marks of schema.org call whoever a picture is by, in small letters."""

_CAPTIONS: Final = frozenset({"media-caption"})
_NUMBERS: Final = frozenset({"id", "media-id"})
_ALTS: Final = ("alt", "alternate-text")
_SHOWN: Final = (*_ALTS, "title", "width", "height", "srcset")
_JOINTS: Final = re.compile("[-_]")
_MOVES: Final = re.compile(r"video|audio|application|text")
"""How the type of a medium begins that is no picture."""

_MADE: Final = re.compile(r"/(?:ct|ti|rt|px|pixel|track(?:er)?|beacon)(?:\.gif)?$", re.IGNORECASE)
"""How the addresses of what counts readers end, before a question mark."""

_TINY: Final = "/tiny/"
"""The folder in which GlobeNewswire has the mark of whoever pays for a release."""

_PLAIN: Final = frozenset({"class", "itemprop", "lang"})
_LONGEST_NOTE: Final = 200  # characters


def add_figures(figures: Iterable[Element], draft: Draft) -> None:
    """Add the pictures that stand in a body.

    Where the wire listed pictures of its own, one in the body is most often the same in another
    size; only one with a caption that none of them has is added, for its words are nowhere else.
    Where its file is that of one without a caption, that one has it.
    """
    said = {each.caption for each in draft.fields.get("pictures", ())}
    for figure, others in _same_figures(islice(figures, MOST_PICTURES)):
        inside = [each for one in (figure, *others) for each in one.iter()]
        renditions = [each for each in map(_in_body, inside) if each.href]
        _class_credits(figure)
        credited = _outermost(figure, _CREDITS)
        marked = {(each.get("class") or "").lower() for each in credited} - {""}
        caption = squeeze(_words(_captions(figure), _CREDITS | marked))
        is_picture = bool(renditions) or _is_still(figure)
        if caption and not is_picture:
            _keep_words(caption, draft)
        caption = caption if any(map(str.isalnum, caption)) else ""
        credit = "" if caption in said and caption else _once(credited) or _source_credit(inside)
        if is_picture and said and credit and not caption:
            complete_shown(draft, renditions, caption="", credit=credit, alt="")
        if is_picture and (not said or (caption and caption not in said)):
            words = {
                "caption": caption,
                "credit": credit,
                "alt": next((alt for each in inside for alt in map(each.get, _ALTS) if alt), ""),
            }
            if not (said and complete_shown(draft, renditions, **words)):
                picture(draft, public(renditions), **words)


def _keep_words(caption: str, draft: Draft) -> None:
    """Keep what is said of a sound or a film; where nothing else is, it is the item's own words."""
    draft.notes.append(f"pictures: none is what has the caption {caption[:_LONGEST_NOTE]!r}")
    if not (draft.fields.get("body_text") or draft.fields.get("description_text")):
        draft.put(description_text=caption)


def _same_figures(figures: Iterable[Element]) -> list[tuple[Element, list[Element]]]:
    """Answer figures, and with each those that are the same picture in another size.

    NITF has one medium for each, whose data say so by the same number.
    """
    first: dict[str, list[Element]] = {}
    found: list[tuple[Element, list[Element]]] = []
    for figure in figures:
        data = figure.iter("{*}media-metadata")
        number = next(
            (each.get("value") or "" for each in data if each.get("name") in _NUMBERS), ""
        )
        if number and number in first:
            first[number].append(figure)
            continue
        found.append((figure, first.setdefault(number, []) if number else []))
    return found


def _in_body(element: Element) -> Rendition:
    name = local(element).lower()
    href = ""
    if name == "img":
        said = element.get("src") or ""
        href = "" if _counts_readers(element, said) else said
    elif name == "media-reference" and not _MOVES.match(_kind(element)):
        said = element.get("source") or element.get("name") or ""
        href = "" if _counts_readers(element, said) else said
    return Rendition(
        based(href.strip(), element),
        rendition_size(element.get("width")),
        rendition_size(element.get("height")),
    )


def _counts_readers(image: Element, href: str) -> bool:
    """Tell whether an image without words and size is what a program makes for each reader."""
    path, query, _ = href.partition("?")
    is_made = (bool(query) and _MADE.search(path) is not None) or _TINY in path
    return is_made and not any(map(image.get, _SHOWN))


def _kind(reference: Element) -> str:
    """Answer what a medium of NITF is: the type of its file, else its own."""
    around = reference.getparent()
    said = "" if around is None else around.get("media-type")
    return (reference.get("mime-type") or said or "").strip().lower()


def _source_credit(inside: Iterable[Element]) -> str:
    return next((said for each in inside if (said := each.get("source-credit"))), "")


def _is_still(figure: Element) -> bool:
    """Tell whether a medium without an address is a picture: NITF's may have its bytes inside."""
    if (
        local(figure).lower() != "media"
        or next(figure.iter("{*}media-reference"), None) is not None
    ):
        return False
    return not _MOVES.match((figure.get("media-type") or "").strip().lower())


def _captions(figure: Element) -> list[Element]:
    """Answer what holds the caption: of a figure it is all that is no credit, so none is lost."""
    if local(figure).lower() == "media":  # NITF's has data of the picture inside, too
        return _outermost(figure, _CAPTIONS)
    return [figure]


def _is_plain(element: Element) -> bool:
    return _PLAIN.issuperset(element.keys()) and not is_private(element.get("class"))


def _outermost(figure: Element, names: frozenset[str]) -> list[Element]:
    found: list[Element] = []
    inside: set[Element] = set()
    for each in figure.iter():
        if each.getparent() in inside:
            inside.add(each)
        elif local(each).lower() in names or _is_classed(each, names):
            found.append(each)
            inside.add(each)
    return found


def _class_credits(figure: Element) -> None:
    """Class as a credit what marks of schema.org call who a picture is by."""
    for each in figure.iter():
        if (each.get("itemprop") or "").lower() in _CREDITED:
            each.set("class", "credit")


def _is_classed(element: Element, names: frozenset[str]) -> bool:
    """Tell whether a class of an element is one of some names, or ends so: `photo-credit`."""
    said = (element.get("class") or "").lower().split()
    return any(not names.isdisjoint({name, _JOINTS.split(name)[-1]}) for name in said)


def _once(credited: Iterable[Element]) -> str:
    """Answer whose a picture is; pages say it below the picture and in its caption."""
    return " ".join(dict.fromkeys(filter(None, (_words([each]) for each in credited))))


def _words(elements: Iterable[Element], skip: frozenset[str] = frozenset()) -> str:
    worded = (each for each in elements if len(each) or each.text)  # an `img` says nothing
    return " ".join(
        each.text or ""
        if not len(each) and _is_plain(each)  # a third of what the walk costs
        else body_of(each, skip=skip, every_line=True).text
        for each in worded
    )
