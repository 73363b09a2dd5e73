"""The body and the description of a ninjs item."""

import re
from collections.abc import Iterable
from html import unescape
from itertools import islice
from typing import Final, NamedTuple

from wiredesk_ingest.bodies.body import Body, joined
from wiredesk_ingest.bodies.figures import add_figures
from wiredesk_ingest.bodies.markup import html_body, text_body
from wiredesk_ingest.bodies.privacy import is_private
from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.formats.loose_text import line
from wiredesk_ingest.formats.ninjs.tt import is_tt, tt_html
from wiredesk_ingest.formats.ninjs.values import (
    Object,
    objects,
    one,
    role_of,
    text,
    value_of,
)
from wiredesk_ingest.formats.nitf.body import nitf_inside
from wiredesk_ingest.formats.packed_xml import packed_xml
from wiredesk_ingest.located import locate
from wiredesk_ingest.reading.xml import local

_BODY: Final = "body_"
_BODIES: Final = ("body_html", "body_xhtml", "body_text")  # first of the names that 1.x knows
_FOOTER: Final = "body_footer"
_DESCRIPTION: Final = "description_"
_DESCRIPTIONS: Final = ("teaser", "summary", "abstract", "text", "")
_NO_DESCRIPTION: Final = ("usage", "creditline", "caption")
_PLAIN_NAMES: Final = ("abstract", "summary", "teaser")
"""What some call it that write ninjs with fields of their own, as Superdesk's items have them."""

_HTML, _NITF, _PLAIN, _OTHER = range(4)
"""How good a body is, best first: `_OTHER` is XML of a sender's own."""

_SHORT: Final = frozenset({"teaser", "summary", "abstract", "caption"})
"""Roles of bodies that are not the whole text."""

_DESCRIBED: Final = frozenset({"picture", "graphic", "photo", "audio", "video", "audiovisual"})
"""Types of what has a caption, for it is not read."""

_TAG: Final = re.compile(r"<[^<>]{0,400}>?")
_BEGINNING: Final = 1_000
"""Characters of a body that nobody shows in which an order may stand."""

_FIRST_LINES: Final = 3
_MOST_OTHERS: Final = 4
_INDENTED: Final = re.compile(r"(?<=\S)[ \t]*\r?\n[ \t]+(?=\S)")
"""A line's end in mark-up that is laid out, where it is a blank like another."""


class _Told(NamedTuple):
    """One of the bodies that an item has."""

    rank: int
    said: str
    short: bool = False

    @property
    def order(self) -> tuple[bool, int, int]:
        """Sort the whole text before its summary, then by rank, then the longest first."""
        return self.short, self.rank, -len(self.said)


def looks_like_markup(value: str) -> bool:
    """Tell whether a text is HTML, or XML of a sender's own."""
    return value.lstrip().startswith("<")


def read_description(item: Object) -> str:
    """Answer what an item says of itself in short: as text, else as HTML, else by another name."""
    listed = objects(item.get("descriptions")) or objects(item.get("description"))
    kept = [each for each in listed if _describes(role_of(each), item)]
    plain = {**item, "descriptions": kept}
    if said := one(plain, "description_text", "descriptions", *_DESCRIPTIONS):
        return line(said) if looks_like_markup(said) else said
    names = [name for name in item if name.startswith(_DESCRIPTION)]
    names.sort(key=lambda name: "html" not in name)
    for name in names:
        kind = name.removeprefix(_DESCRIPTION)
        if kind not in _NO_DESCRIPTION and not is_private(kind) and (said := text(item[name])):
            return line(said)
    return next(filter(None, (line(text(item.get(name))) for name in _PLAIN_NAMES)), "")


def _describes(role: str, item: Object) -> bool:
    """Tell whether a description is one: of what is no text the caption is; a credit is none."""
    is_shown = text(item.get("type")).lower() in _DESCRIBED
    return role not in _NO_DESCRIPTION or (role == "caption" and is_shown)


def read_body(item: Object, draft: Draft) -> None:
    """Read the body: HTML before plain text, and what is XML of a sender's own last."""
    bodies = [*_plain_fields(item), *_listed(item)]
    told = min(bodies, key=lambda each: each.order, default=None)
    body = Body() if told is None else _body(told.rank, told.said, draft, is_tt=is_tt(item))
    footer = text(item.get(_FOOTER)).strip()
    if footer and not (told and footer in told.said):  # Superdesk appends it where it publishes
        body = joined([body, _html(footer)])
    draft.body(body)
    locate(draft)
    add_figures(body.figures, draft)
    draft.beside += _begin_otherwise([each for each in bodies if each is not told], body.text)


def _begin_otherwise(others: Iterable[_Told], text: str) -> Iterable[str]:
    """Answer how bodies begin that nobody shows, where what is shown has not these words."""
    for each in islice(others, _MOST_OTHERS):
        said = unescape(_TAG.sub("\n", each.said[:_BEGINNING]))
        lines = [words for part in said.splitlines() if (words := squeeze(part))]
        yield from (words for words in lines[:_FIRST_LINES] if words not in text)


def _body(rank: int, said: str, draft: Draft, *, is_tt: bool) -> Body:
    root = packed_xml(said, draft)
    if root is not None and local(root) == "nitf":
        return nitf_inside(root, draft)
    if rank == _PLAIN:
        return text_body(said)
    return html_body(tt_html(said)) if is_tt else _html(said)


def _html(said: str) -> Body:
    """Make a body of what is called HTML, also where its tags are escaped, or it has none."""
    if "<" in said:
        return html_body(said)
    plain = unescape(said)
    return html_body(plain) if looks_like_markup(plain) else text_body(_INDENTED.sub(" ", plain))


def _plain_fields(item: Object) -> Iterable[_Told]:
    """Answer the bodies of 1.x, `body_` and any name."""
    known = {*_BODIES, _FOOTER}
    others = [name for name in item if name.startswith(_BODY) and name not in known]
    for name in (*_BODIES, *others):
        value, kind = text(item.get(name)), name.removeprefix(_BODY)
        if not value.strip() or is_private(kind):
            continue
        if "html" in kind:
            yield _Told(_HTML, value.strip())
        elif "nitf" in kind:
            yield _Told(_NITF, value)
        else:
            is_other = kind != "text" and looks_like_markup(value)
            yield _Told(_OTHER if is_other else _PLAIN, value)


def _listed(item: Object) -> Iterable[_Told]:
    """Answer the bodies of 2.x and 3.x."""
    for each in [*objects(item.get("bodies")), *objects(item.get("body"))]:
        role, kind = role_of(each), text(each.get("contenttype")).lower()
        value = value_of(each)
        if not value.strip() or is_private(role):
            continue
        if "html" in kind or (not kind and "html" in role):
            rank = _HTML
        elif "nitf" in kind or (not kind and "nitf" in role):
            rank = _NITF
        else:
            rank = _OTHER if "xml" in kind else _PLAIN
        yield _Told(rank, value, role in _SHORT)


def has_body(item: Object) -> bool:
    """Tell whether an item has a text."""
    return any(_plain_fields(item)) or any(_listed(item))


def has_plain_body(item: Object) -> bool:
    """Tell whether an item has a text as 1.x has it."""
    return any(_plain_fields(item))
