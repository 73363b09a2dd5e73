"""What a NewsML-G2 item says of itself and its rights: itemMeta and rightsInfo."""

from collections.abc import Iterable, Sequence
from typing import Final

from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.for_desks.closing_lines import is_closing
from wiredesk_ingest.formats.newsml_g2.own_fields import obey_own_fields
from wiredesk_ingest.formats.newsml_g2.private import is_for_editors
from wiredesk_ingest.formats.newsml_g2.values import first, for_readers, name_of, qcode, texts
from wiredesk_ingest.formats.tt_uris import is_tt_uri
from wiredesk_ingest.orders.effects.takedowns import last_name
from wiredesk_ingest.orders.lines.other_lines import lines_of
from wiredesk_ingest.reading.xml import Children, Element, children, in_language, text_of

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


def read_item_meta(group: Children, draft: Draft) -> None:
    """Read how the item is to be handled."""
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
    draft.beside += lines_of(group)
    obey_own_fields(group, draft)
    draft.put(source=_provider(first(group, "provider"), draft))
    _read_notes(group, draft)
    _read_links(group, draft)


def _provider(provider: Element | None, draft: Draft) -> str:
    """Answer who sends it: in IPTC's vocabulary of providers the code is the name (`nprov:AFP`)."""
    alias, _, code = qcode(provider).partition(":")
    return name_of(provider, draft) or (code if alias == "nprov" else "")


def title_of(meta: Element) -> str:
    """Answer an item's title, where it has no headline; of one word it is a file's or a topic's."""
    title = squeeze(next(iter(texts(for_readers(children(meta)), "title")), ""))
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
    said = (squeeze(text_of(note)) for note in public)
    draft.put_long(ednote="\n".join(note for note in said if not is_closing(note)))
    if len(public) < len(notes):
        draft.private_notes += [text_of(note) for note in notes if is_for_editors(note)]
        draft.notes.append(f"ednote: {len(notes) - len(public)} private notes left out")


def _read_links(group: Children, draft: Draft) -> None:
    """Read what it points to. Where each telling is an item of its own, the earlier one is named.

    https://ttab.github.io/revisions.html - of several the first is the latest.
    """
    earlier: list[str] = []
    for link in group.get("link", ()):
        said = link.get("residref") or link.get("guidref") or link.get("uri") or link.get("href")
        rel, uri = link.get("rel") or link.get("reluri") or "", (said or "").strip()
        draft.link(rel, uri)
        if last_name(rel) == "previousversion" and uri not in {"", draft.uri}:
            earlier.append(uri)
    if earlier and is_tt_uri(draft.uri):
        draft.replaces(filter(is_tt_uri, earlier))
    if earlier and not draft.fields.get("evolvedfrom"):
        draft.link("evolvedfrom", earlier[0])


def read_rights(rights: Iterable[Element], draft: Draft) -> None:
    """Read who owns it and what it may be used for; several may say it, each of other parts."""
    groups = [for_readers(children(each)) for each in rights]
    holders = (name_of(first(group, "copyrightHolder"), draft) for group in groups)
    draft.put(copyrightholder=next(filter(None, holders), ""))
    for field, name in (("copyrightnotice", "copyrightNotice"), ("usageterms", "usageTerms")):
        said = (text for group in groups for text in _terms(group.get(name, ()), draft))
        draft.put_long(**{field: "\n".join(dict.fromkeys(said))})


def _terms(elements: Sequence[Element], draft: Draft) -> Sequence[str]:
    """Answer what terms say in the article's language; an order in another one counts, too."""
    own = in_language(elements, str(draft.fields.get("language", "")))
    if len(own) < len(elements):
        draft.beside += [text_of(each) for each in elements if each not in own]
    return [text_of(each) for each in own]
