"""Atom 1.0 (RFC 4287) and 0.3: feeds, entries alone, and tombstones (RFC 6721) of entries.

A tombstone says that an entry was taken back. RFC 5023 has what a draft is.
"""

from collections.abc import Sequence
from functools import partial
from typing import Final

from wiredesk.doubts import WORDS_ELSEWHERE
from wiredesk_ingest.bodies.figures import add_figures
from wiredesk_ingest.bodies.links import base_of
from wiredesk_ingest.bodies.words import at_commas, squeeze
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.format import Format
from wiredesk_ingest.formats.feeds.ap import read_management, story_ids
from wiredesk_ingest.formats.feeds.atom_content import (
    is_text,
    links,
    packed_tags,
    person_names,
    read_text,
    text_line,
)
from wiredesk_ingest.formats.feeds.atom_reads import READS
from wiredesk_ingest.formats.feeds.concepts import add_categories
from wiredesk_ingest.formats.feeds.feed import Feed, begin, finish, known, parts, refuse_crowded
from wiredesk_ingest.formats.feeds.media import Media, add_pictures, media_of
from wiredesk_ingest.formats.feeds.names import (
    Names,
    every,
    language_of,
    name_of,
    named,
    own_language,
    said,
    texts,
)
from wiredesk_ingest.formats.feeds.orders import read_orders
from wiredesk_ingest.orders.lines.order_stems import lines_that_may_order
from wiredesk_ingest.part import Part
from wiredesk_ingest.reading.charset import WireText
from wiredesk_ingest.reading.xml import Element, local, text_of
from wiredesk_ingest.refusals import RefusalError

_CHANGED: Final = ("updated", "modified", "published", "issued", "created", "dc:date")
_BEGUN: Final = ("published", "issued", "created", "dc:date")
_DELETED: Final = "at:deleted-entry"


def atom_parts(root: Element, text: WireText) -> Sequence[Part]:
    """Answer the entries and the tombstones of a feed; of an entry alone, itself."""
    refuse_crowded(text.text, packed_tags(root))
    name = _name(root)
    if name == "entry":
        return parts([root], partial(read_entry, Feed()), text, "entry")
    if name == _DELETED:
        return parts([root], partial(read_deleted, Feed()), text, "deleted-entry")
    feed = _feed(root)
    entries = [each for each in root if _name(each) == "entry"]
    deleted = [each for each in root if _name(each) == _DELETED]
    return [
        *parts(deleted, partial(read_deleted, feed), text, "deleted-entry"),
        *parts(entries, partial(read_entry, feed), text, "entry"),
    ]


def _name(element: Element) -> str:
    return name_of(str(element.tag)).removeprefix("atom:")


def _core(element: Element) -> Names:
    """Answer an element's children, those of Atom without a prefix."""
    found: dict[str, list[Element]] = {}
    for name, elements in named(element).items():
        found.setdefault(name.removeprefix("atom:"), []).extend(elements)
    return found


def _feed(root: Element) -> Feed:
    names = _core(root)
    base = base_of(root, "")
    home = next(iter(links(names, "alternate", base) or links(names, "self", base)), "")
    title = text_line(every(names, "title"))
    return Feed(
        identity=said(names, "id") or home or title,
        base=base or home,
        language=language_of(root) or said(names, "dc:language"),
        source=title,
        rights=text_line(every(names, "rights", "copyright", "dc:rights")),
        byline=person_names(names),
        orders=lines_that_may_order([title, text_line(every(names, "subtitle", "tagline"))]),
    )


def read_entry(feed: Feed, entry: Element) -> Draft:
    """Read one entry. RefusalError where it is none."""
    names = _core(entry)
    base = base_of(entry, feed.base)
    link = next(iter(links(names, "alternate", base)), "")
    ids = [*story_ids(names), *texts(names, "id")]
    draft = begin(feed, ids, link, partial(_words, entry))
    origin = _core(next(iter(names.get("source", ())), entry)) if names.get("source") else {}
    draft.instant("versioncreated", *texts(names, *_CHANGED))
    draft.instant("firstcreated", *texts(names, *_BEGUN))
    draft.put(
        headline=text_line(every(names, "title")) or said(names, "media:title"),
        byline=person_names(names) or person_names(origin),
        language=_text_language(names) or language_of(entry) or said(names, "dc:language"),
        source=text_line(every(origin, "title")),
        copyrightnotice=text_line([*every(names, "rights"), *every(origin, "rights")]),
        usageterms=next(iter(links(names, "license", base)), ""),
    )
    _read_categories(names, draft)
    draft.status("withheld" if _is_draft(names) else "usable")
    read_orders(names, draft)
    read_management(names, draft)
    _read_content(names, base, link, feed, draft)
    _tell_of_words_elsewhere(names, draft)
    return draft


def _text_language(names: Names) -> str:
    """Answer the language that an entry's texts say themselves: it is theirs, not the feed's."""
    said_of = map(own_language, every(names, "content", "summary", "title"))
    return next(filter(None, said_of), "")


def _read_content(names: Names, base: str, link: str, feed: Feed, draft: Draft) -> None:
    body = read_text(names, base, draft, (link, draft.uri))
    media = media_of(names, base)
    _take_links(names, media)
    add_pictures(media.shown, draft)
    add_figures(body.figures, draft)
    if not draft.fields.get("pictures"):
        add_pictures(media.small, draft)
    finish(draft, feed, media.kinds)


def _take_links(names: Names, media: Media) -> None:
    for link in every(names, "link"):
        if (link.get("rel") or "").lower() == "enclosure":
            media.take(link.get("href") or "", link.get("type") or "")
    for content in every(names, "content"):
        if address := content.get("src"):
            media.take(address, content.get("type") or "")


def _tell_of_words_elsewhere(names: Names, draft: Draft) -> None:
    """Hold an entry whose text is only linked to: its title alone is not what it tells."""
    kinds = [each.get("type") or "text/" for each in every(names, "content") if each.get("src")]
    if (
        any(map(is_text, kinds))
        and not draft.fields["body_text"]
        and draft.fields["type"] == "text"
    ):
        draft.signals.append(WORDS_ELSEWHERE)
        draft.notes.append("body: not in the wire, which only links to it, so it holds")


def _is_draft(names: Names) -> bool:
    controls = [*every(names, "app:control"), *every(names, "control")]
    return any(said(named(each), "app:draft", "atom:draft").lower() == "yes" for each in controls)


def _words(entry: Element) -> str:
    addresses = (each.get("url") or each.get("href") or "" for each in entry.iter())
    return " ".join([text_of(entry), *addresses])


def _read_categories(names: Names, draft: Draft) -> None:
    found = [
        (each.get("scheme") or "", each.get("term") or text_of(each), each.get("label") or "")
        for each in every(names, "category")
    ]
    found += [("", "", subject) for subject in texts(names, "dc:subject")]
    for words in texts(names, "media:keywords"):
        found += [("", "", word) for word in at_commas(words)]
    add_categories(found, draft)


def read_deleted(feed: Feed, tombstone: Element) -> Draft:
    """Read a tombstone: it takes down the entry that it refers to. RefusalError where to none."""
    ref = squeeze(tombstone.get("ref") or "")
    if not ref:
        raise RefusalError("kill_without_target", "a deleted entry without its ref")
    draft = Draft(known(feed, ref))
    draft.instant("versioncreated", tombstone.get("when") or "")
    draft.status("canceled")
    comment = next((each for each in tombstone if local(each) == "comment"), None)
    draft.put(ednote=text_of(comment), language=language_of(tombstone) or feed.language)
    return draft


def _is_atom(root: Element) -> bool:
    name = name_of(str(root.tag))
    if name in {"atom:feed", "atom:entry", _DELETED}:
        return True
    return name == "feed" and any(_name(each) == "entry" for each in root)


ATOM: Final = Format("atom", "xml", _is_atom, atom_parts, READS)
