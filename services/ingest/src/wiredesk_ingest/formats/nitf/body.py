"""The body of a NITF document, wherever that stands: alone, in NewsML-G2 or in NewsML 1.2."""

import re
from collections.abc import Collection, Iterable
from typing import Final

from wiredesk_ingest.bodies.body import Body, body_of
from wiredesk_ingest.bodies.escaped import unescape_html
from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.for_desks.closing_lines import is_closing
from wiredesk_ingest.formats.nitf.docdata import read_nested_docdata
from wiredesk_ingest.formats.nitf.fractions import write_fractions
from wiredesk_ingest.formats.nitf.head import title_of
from wiredesk_ingest.formats.nitf.repeats import distinct_names, take_out_repeated_lead
from wiredesk_ingest.orders.lines.other_lines import lines_of
from wiredesk_ingest.reading.xml import (
    LANGUAGE,
    Children,
    Element,
    child_named,
    children,
    local,
    text_of,
    texts_in,
)
from wiredesk_ingest.times.datelines import place_in

_LOOSE: Final = re.compile(r" (?=[,.;:)’])")
_COMMAS: Final = re.compile(r",(?: ?,)+")
_FEWEST_WORDS: Final = 5
_BY: Final = re.compile(
    r"(?:by|from|par|de|por|von|vom|door|van|di|da|av|af|text|tekst|our)\b", re.IGNORECASE
)
_NO_COPY: Final = frozenset({"head", "body.head", "media-object", "media-metadata"})
_NOT_PLACE: Final = frozenset({"story.date", "media"})
_NOT_SAID: Final = frozenset({"story.date", "media", "media-object", "media-metadata"})


def nitf_inside(root: Element, draft: Draft) -> Body:
    """Read a NITF document that is the text of another item, which has the word on the rest."""
    read_nested_docdata(root, draft)
    if not draft.fields.get("language"):
        draft.put(language=root.get("baselang") or root.get(LANGUAGE) or "")
    body = nitf_body(root, draft)
    head = child_named(root, "head")
    if head is not None and not draft.fields.get("headline"):
        draft.put(headline=title_of(head))
    return body


def nitf_body(root: Element, draft: Draft) -> Body:
    """Answer the text: content, and the taglines after it. The head says what nobody said yet."""
    write_fractions(root)
    unescape_html(root)
    for content in root.iter("{*}body.content"):
        take_out_repeated_lead(content)
    bodies = list(root.iter("{*}body"))
    body = bodies[0] if len(bodies) == 1 else root
    head = next(root.iter("{*}body.head"), None)
    notes = draft.fields.get("ednote", "").split("\n")
    for aside in body.iter("{*}note", "{*}tagline"):
        if _is_for_editors(aside, notes):
            aside.set("class", "nonpublic")
    text = body_of(body, skip=_NO_COPY)
    _read_head(children(head), draft)
    return text


def _is_for_editors(aside: Element, notes: Collection[str]) -> bool:
    """Tell whether a note or tagline may not be published: `npa`, or one to editors but `pa`.

    A tagline's own word for it is `pvt`. Nor may one be of initials alone, or one that only says a
    note to editors again.
    """
    if local(aside) == "tagline":
        said = squeeze(text_of(aside))
        if is_closing(said) or said in notes:
            return True
    kind = (aside.get("type") or "").lower()
    return kind in ("npa", "pvt") or (aside.get("noteclass") == "editorsnote" and kind != "pa")


def _read_head(group: Children, draft: Draft) -> None:
    lines = [line for name in ("hedline", "headline") for line in group.get(name, ())]
    about = children(lines[0]) if lines else {}
    rights = group.get("rights", ())
    draft.beside += [*lines_of(group), *(text_of(title) for line in lines for title in line)]
    found = {
        "headline": _first(about.get("hl1", ())) or _first(lines),
        "subheadline": " ".join(filter(None, map(_said, about.get("hl2", ())))),
        "byline": ", ".join(distinct_names(filter(None, map(_byline, group.get("byline", ()))))),
        "located": next(filter(None, map(_place, group.get("dateline", ()))), ""),
        "description_text": " ".join(filter(None, map(_said, group.get("abstract", ())))),
        "source": _first(group.get("distributor", ())),
        "copyrightnotice": _first((*filter(_is_notice, rights), *_copyrights(group))),
        "copyrightholder": _first([*group.get("rights.owner", ()), *_owners(rights)]),
    }
    if _is_sentence(found["byline"]):
        found["subheadline"] = found["subheadline"] or found["byline"]
        found["byline"] = ""
    if found["subheadline"] == (draft.fields.get("headline") or found["headline"]):
        found["subheadline"] = ""  # AP has the headline there as it was first
    draft.put(**{name: text for name, text in found.items() if not draft.fields.get(name)})
    notes = [note for note in group.get("note", ()) if note.get("noteclass") != "cpyrt"]
    if notes:
        said = [draft.fields.get("ednote", ""), *(squeeze(text_of(note)) for note in notes)]
        draft.put_long(ednote="\n".join(said))


def _first(elements: Iterable[Element]) -> str:
    return next(filter(None, map(_said, elements)), "")


def _is_sentence(byline: str) -> bool:
    """Tell whether what stands as a byline names nobody: ANSA has its second headline there."""
    first, *words = byline.split() or [""]
    if len(words) < _FEWEST_WORDS or not first[:1].isupper() or byline.isupper():
        return False
    return not (
        _BY.match(first) or any(word[:1].isupper() and not word.isupper() for word in words)
    )


def _byline(element: Element) -> str:
    """Answer a byline, an author's title behind a comma.

    Agencies write the parts (`By<person>`) without a blank between them.
    """
    said = [element.text or ""]
    for part in element:
        words = "" if local(part) == "virtloc" else " ".join(texts_in(part))  # where he is reached
        said += [", " if words.strip() and _is_apart(part) else "", words, part.tail or ""]
    line = _COMMAS.sub(",", _LOOSE.sub("", squeeze(" ".join(said))))
    return line.removeprefix(", ")


def _copyrights(group: Children) -> Iterable[Element]:
    return (note for note in group.get("note", ()) if note.get("noteclass") == "cpyrt")


def _is_notice(rights: Element) -> bool:
    """Tell whether rights are a sentence, and no mere list of owner, agent and what else."""
    return any(map(str.strip, filter(None, [rights.text, *(each.tail for each in rights)])))


def _owners(rights: Iterable[Element]) -> Iterable[Element]:
    return (owner for each in rights for owner in children(each).get("rights.owner", ()))


def _is_apart(part: Element) -> bool:
    """Tell whether a part of a byline is another one: a title, or who and where right behind it."""
    if local(part) == "byttl":
        return True
    before = part.getprevious()
    if local(part) not in {"person", "location"} or before is None:
        return False
    return local(before) in {"person", "byttl"} and not (before.tail or "").strip()


def _said(element: Element) -> str:
    """Answer the words in an element; its paragraphs and titles are parted, as on a page."""
    if not len(element):
        return squeeze(element.text or "")
    return squeeze(body_of(element, skip=_NOT_SAID, every_line=True).text)


def _place(dateline: Element) -> str:
    """Answer the city that a dateline marks, else what it says before the date."""
    city = next(filter(None, map(squeeze, map(text_of, dateline.iter("{*}city")))), "")
    location = next(dateline.iter("{*}location"), None)
    return city or place_in(text_of(location)) or place_in("".join(_outside(dateline)))


def _outside(dateline: Element) -> Iterable[str]:
    """Answer the texts of a dateline without its date."""
    yield dateline.text or ""
    for child in dateline:
        if local(child) not in _NOT_PLACE:
            yield from texts_in(child)
        yield child.tail or ""
