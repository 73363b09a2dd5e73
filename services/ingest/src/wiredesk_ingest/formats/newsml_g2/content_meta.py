"""What a NewsML-G2 item says of its content: contentMeta."""

import re
from collections.abc import Sequence
from typing import Final

from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.draft import ADVISORY, Draft
from wiredesk_ingest.formats.newsml_g2.own_fields import obey_own_fields
from wiredesk_ingest.formats.newsml_g2.subjects import read_subjects
from wiredesk_ingest.formats.newsml_g2.values import for_readers, name_of, qcode, texts
from wiredesk_ingest.orders.effects.takedowns import last_name
from wiredesk_ingest.orders.lines.other_lines import lines_of
from wiredesk_ingest.person_names import is_person
from wiredesk_ingest.reading.xml import (
    Children,
    Element,
    children,
    children_named,
    in_language,
    text_of,
)
from wiredesk_ingest.tellings import ADVISORIES, slug_signals
from wiredesk_ingest.times.datelines import place_in

_IN_LANGUAGES: Final = frozenset(
    {"headline", "slugline", "by", "dateline", "description", "keyword"}
)
_SHOWN: Final = frozenset({"picture", "graphic"})
_WRITES: Final = re.compile(
    r"(?:[\s:]|^)(?:person|author|writer|reporter|photog(?:rapher)?|correspondent)\b", re.IGNORECASE
)
"""Types and roles of creators."""

_ORGANISED: Final = re.compile(
    r"\w*(?:web|org|prov|source|agency|company|editor|user)", re.IGNORECASE
)
"""How codes begin that are of organisations, or of those who type in what others wrote."""

_RANK: Final = re.compile(r"[0-9]{1,5}")

_LEADS: Final = ("teaser", "summary", "abstract", "lead", "")
"""Roles of descriptions that may stand for the text, best first. A caption may not: agencies
put the headline and the slugline there."""


def read_content_meta(meta: Element, draft: Draft) -> None:
    """Read what the content is about, and its headlines."""
    groups = children(meta)
    public = for_readers(groups)
    for language in public.get("language", ()):
        draft.put(language=language.get("tag") or "")
        break
    group = {name: _in_its_language(name, found, draft) for name, found in public.items()}
    draft.embargo(*map(text_of, children_named(meta, "embargoed")))  # its place is in the itemMeta
    draft.urgency(next(iter(texts(group, "urgency")), ""))
    draft.put(
        slugline=next(iter(texts(group, "slugline")), ""),
        byline=", ".join(filter(None, map(squeeze, texts(group, "by")))),
        located=_located(group, draft),
        source=_source(group, draft) or draft.fields.get("source", ""),
    )
    draft.signals += slug_signals(_slug_ends(str(draft.fields["slugline"])))
    _read_headlines(group.get("headline", ()), draft)
    draft.put(description_text=_description(group.get("description", ()), draft))
    words = (squeeze(text_of(each)) for each in group.get("keyword", ()))
    draft.concepts("keywords", filter(None, words))
    _read_genres(group.get("genre", ()), draft)
    read_subjects(group.get("subject", ()), draft)
    obey_own_fields(groups, draft)
    draft.beside += lines_of(groups)


def _read_genres(genres: Sequence[Element], draft: Draft) -> None:
    draft.marks += [code for code in map(qcode, genres) if code]
    said = [*map(last_name, draft.marks), *(name_of(genre, draft).lower() for genre in genres)]
    if not ADVISORIES.isdisjoint(said):
        draft.signals.append(ADVISORY)


def _slug_ends(slug: str) -> Sequence[str]:
    """Answer what stands behind a slug: `1st Ld-Writethru`; words in small letters belong to it."""
    return [end for end in slug.split(",")[1:] if not end.islower()]


def _in_its_language(name: str, found: Sequence[Element], draft: Draft) -> Sequence[Element]:
    """Answer what readers of the article's language get of a text said in several."""
    if name not in _IN_LANGUAGES:
        return found
    return in_language(found, str(draft.fields.get("language", "")))


def read_creators(meta: Element, draft: Draft) -> None:
    """Read who made it, where no `by` says so: people, of whom nothing says that they did else.

    Where there is an empty `by`, an agency with bylines has none here: then only who is said to
    have written, or who made a picture.
    """
    public = for_readers(children(meta))
    is_open = draft.fields["type"] in _SHOWN or "by" not in public
    bodies = {*str(draft.fields.get("source", "")).lower().split()}
    bodies |= {*str(draft.fields.get("copyrightholder", "")).lower().split()}
    people = (
        name_of(each, draft)
        for each in public.get("creator", ())
        if _may_write(each, is_open=is_open)
    )
    named = (name for name in people if is_person(name, bodies))
    draft.put(byline=", ".join(dict.fromkeys(named)))


def _may_write(creator: Element, *, is_open: bool) -> bool:
    said = f"{creator.get('type') or ''} {creator.get('role') or ''}"
    if _WRITES.search(said):
        return True
    return is_open and not said.strip() and _ORGANISED.match(qcode(creator)) is None


def _read_headlines(headlines: Sequence[Element], draft: Draft) -> None:
    ordered = sorted(headlines, key=_order)
    for headline in ordered:
        role = last_name(headline.get("role") or "")
        name = "subheadline" if "sub" in role else "headline"
        if not draft.fields.get(name):
            draft.put(**{name: text_of(headline)})
    below = [each for each in ordered[1:] if _is_beside(each, ordered[0])]
    if below and not draft.fields.get("subheadline"):
        draft.put(subheadline=text_of(below[0]))


def _is_beside(headline: Element, first: Element) -> bool:
    """Tell whether a headline goes with the first: by its role, or a rank that is a lower one."""
    ranked = not headline.get("role") and 0 < _rank(first) < _rank(headline)
    return ranked or _is_kicker(headline)


def _order(headline: Element) -> tuple[bool, int, bool]:
    return _is_kicker(headline), _rank(headline), not _is_main(headline)


def _is_kicker(headline: Element) -> bool:
    return last_name(headline.get("role") or "") == "kicker"


def _is_main(headline: Element) -> bool:
    """Tell whether a headline is the whole one, and no short one, teaser or the like."""
    role = last_name(headline.get("role") or "")
    return not role or "main" in role


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
