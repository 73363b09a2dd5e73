"""What a NewsML-G2 item says about itself: itemMeta, contentMeta and rightsInfo."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from wiredesk.article import Entity, Subject
from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.draft import ADVISORY, Draft
from wiredesk_ingest.formats.newsml_g2_private import is_for_editors
from wiredesk_ingest.orders.takedowns import last_name
from wiredesk_ingest.reading.xml import (
    LANGUAGE,
    Children,
    Element,
    children,
    in_language,
    local,
    text_of,
)
from wiredesk_ingest.times.datelines import place_in

_TYPES: Final = {
    "text": "text",
    "picture": "picture",
    "photo": "picture",
    "graphic": "graphic",
    "audio": "audio",
    "video": "video",
    "animation": "video",
    "composite": "composite",
}
_ENTITIES: Final = {
    "geoarea": "places",
    "poi": "places",
    "location": "places",
    "person": "people",
    "organisation": "organisations",
    "organization": "organisations",
}
"""Types of concepts (cpnat:person) and the field of those that are no mere subjects."""
_IN_LANGUAGES: Final = frozenset({"headline", "slugline", "by", "dateline", "description"})
_RANK: Final = re.compile(r"[0-9]{1,5}")
_BLANKS: Final = " \t\r\n"
_LEADS: Final = ("teaser", "summary", "abstract", "lead", "")
"""Roles of descriptions that may stand for the text, best first. A caption may not: agencies
put the headline and the slugline there."""


def read_item_meta(meta: Element, draft: Draft) -> None:
    """Read how the item is to be handled."""
    group = children(meta)
    kind = last_name(qcode(first(group, "itemClass")))
    draft.fields["type"] = _TYPES.get(kind, "composite") if kind else "text"
    draft.instant("firstcreated", *texts(group, "firstCreated"))
    draft.instant("expires", *texts(group, "expires"))
    draft.embargo(*_embargoes(group))
    statuses = [qcode(status) or "nothing" for status in group.get("pubStatus", ())]
    draft.status(*statuses or [""])
    draft.signals += [code for code in map(qcode, group.get("signal", ())) if code]
    for name in ("role", "genre", "profile"):
        draft.marks += [code for code in map(qcode, group.get(name, ())) if code]
    draft.put(source=name_of(first(group, "provider"), draft))
    _read_notes(group, draft)
    _read_links(group, draft)


def title_of(meta: Element) -> str:
    """Answer an item's title, where it has no headline; of one word it is a file's or a topic's."""
    title = squeeze(next(iter(texts(_public(meta), "title")), ""))
    return title if " " in title else ""


def _embargoes(group: Children) -> Sequence[str]:
    """Answer what is said of an embargo: its element, or else a note that is one."""
    if elements := group.get("embargoed"):
        return [text_of(element) for element in elements]
    notes = group.get("edNote", ())
    return [text_of(note) for note in notes if "embargo" in (note.get("role") or "").lower()][:1]


def _read_notes(group: Children, draft: Draft) -> None:
    notes = group.get("edNote", ())
    public = [note for note in notes if not is_for_editors(note)]
    draft.put_long(ednote="\n".join(squeeze(text_of(note)) for note in public))
    if len(public) < len(notes):
        draft.private_notes += [text_of(note) for note in notes if is_for_editors(note)]
        draft.notes.append(f"ednote: {len(notes) - len(public)} private notes left out")


def _read_links(group: Children, draft: Draft) -> None:
    for link in group.get("link", ()):
        uri = link.get("residref") or link.get("guidref") or link.get("uri") or link.get("href")
        draft.link(link.get("rel") or link.get("reluri") or "", uri or "")


def read_rights(rights: Iterable[Element], draft: Draft) -> None:
    """Read who owns it and what it may be used for; several may say it, each of other parts."""
    groups = [_public(each) for each in rights]
    holders = (name_of(first(group, "copyrightHolder"), draft) for group in groups)
    draft.put(copyrightholder=next(filter(None, holders), ""))
    for field, name in (("copyrightnotice", "copyrightNotice"), ("usageterms", "usageTerms")):
        said = (text for group in groups for text in texts(group, name))
        draft.put_long(**{field: "\n".join(dict.fromkeys(said))})


def read_content_meta(meta: Element, draft: Draft) -> None:
    """Read what the content is about, and its headlines."""
    public = _public(meta)
    for language in public.get("language", ()):
        draft.put(language=language.get("tag") or "")
        break
    group = {name: _in_its_language(name, found, draft) for name, found in public.items()}
    draft.urgency(next(iter(texts(group, "urgency")), ""))
    draft.put(
        slugline=next(iter(texts(group, "slugline")), ""),
        byline=", ".join(filter(None, map(squeeze, texts(group, "by")))),
        located=_located(group, draft),
        source=_source(group, draft) or draft.fields.get("source", ""),
    )
    _read_headlines(group.get("headline", ()), draft)
    draft.put(description_text=_description(group.get("description", ()), draft))
    words = (squeeze(text_of(each)) for each in group.get("keyword", ()))
    draft.concepts("keywords", filter(None, words))
    draft.marks += [code for code in map(qcode, group.get("genre", ())) if code]
    if any(last_name(mark) == "advisory" for mark in draft.marks):
        draft.signals.append(ADVISORY)
    _read_subjects(group.get("subject", ()), draft)


def _in_its_language(name: str, found: Sequence[Element], draft: Draft) -> Sequence[Element]:
    """Answer what readers of the article's language get of a text said in several."""
    if name not in _IN_LANGUAGES:
        return found
    return in_language(found, str(draft.fields.get("language", "")))


def _read_headlines(headlines: Sequence[Element], draft: Draft) -> None:
    for headline in sorted(headlines, key=lambda each: (_rank(each), not _is_main(each))):
        role = last_name(headline.get("role") or "")
        name = "subheadline" if "sub" in role else "headline"
        if not draft.fields.get(name):
            draft.put(**{name: text_of(headline)})


def _is_main(headline: Element) -> bool:
    """Tell whether a headline is the whole one, and no short one, teaser or the like."""
    role = last_name(headline.get("role") or "")
    return not role or "main" in role


def _public(meta: Element) -> Children:
    """Answer an element's children without those for editors only."""
    return {
        name: [each for each in found if not is_for_editors(each)]
        for name, found in children(meta).items()
    }


def _rank(element: Element) -> int:
    rank = element.get("rank") or ""
    return int(rank) if _RANK.fullmatch(rank) else 0


def _description(descriptions: Sequence[Element], draft: Draft) -> str:
    wanted = _LEADS if draft.fields["type"] == "text" else ("caption", *_LEADS)
    said = {last_name(each.get("role") or ""): text_of(each) for each in reversed(descriptions)}
    found = next((said[role] for role in wanted if squeeze(said.get(role, ""))), "")
    if found or draft.fields["type"] == "text":
        return found
    return next(filter(squeeze, map(text_of, descriptions)), "")  # a dope sheet, a shot list


def _located(group: Children, draft: Draft) -> str:
    for located in group.get("located", ()):
        if name := name_of(located, draft):
            return name
    return place_in(next(iter(texts(group, "dateline")), ""))


def _source(group: Children, draft: Draft) -> str:
    for source in group.get("infoSource", ()):
        if name := name_of(source, draft):
            return name
    return ""


def _read_subjects(subjects: Sequence[Element], draft: Draft) -> None:
    about: dict[str, list[Element]] = {"subjects": []}
    for element in subjects:
        kind = last_name(element.get("type") or "")
        about.setdefault(_ENTITIES.get(kind, "subjects"), []).append(element)
    draft.concepts("subjects", filter(None, (_subject(each, draft) for each in about["subjects"])))
    for field in dict.fromkeys(_ENTITIES.values()):
        entities = (_entity(each, field, draft) for each in about.get(field, ()))
        draft.concepts(field, (each for each in entities if each.name))


def _subject(element: Element, draft: Draft) -> Subject | None:
    name, code = name_of(element, draft), _code(element)
    return Subject(code=code, name=name, scheme=code.rpartition(":")[0]) if code or name else None


def _entity(element: Element, field: str, draft: Draft) -> Entity:
    name, code = name_of(element, draft), _code(element)
    country = _country(element) if field == "places" else ""
    return Entity(name=name or code, code=code, country=country)


def _code(element: Element) -> str:
    return element.get("qcode") or element.get("uri") or ""


def _country(element: Element) -> str:
    """Answer a place's country: it, what it is the same as, or what is around it has an ISO code.

    Of the codes, only those of two letters.
    """
    group = children(element)
    for each in (element, *group.get("sameAs", ()), *group.get("broader", ())):
        scheme, _, code = (each.get("qcode") or "").partition(":")
        code = code.partition("-")[0].upper()
        if scheme.lower().startswith("iso3166-1a2") and len(code) == 2:  # noqa: PLR2004 - alpha-2
            return code
    return ""


def name_of(element: Element | None, draft: Draft) -> str:
    """Answer a concept's name in the article's language, else its first, else its literal."""
    if element is None:
        return ""
    wanted = str(draft.fields.get("language", "")).partition("-")[0]
    first_name = None
    for child in element:
        if local(child) == "name":
            if (child.get(LANGUAGE) or "").partition("-")[0] == wanted:
                return squeeze(text_of(child))
            first_name = child if first_name is None else first_name
    said = element.get("literal") or "" if first_name is None else text_of(first_name)
    return squeeze(said)


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
