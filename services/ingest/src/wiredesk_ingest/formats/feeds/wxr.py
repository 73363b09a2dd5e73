"""WordPress exports (WXR): RSS 2.0 in which drafts and attachments stand beside posts."""

import re
from collections.abc import Iterable, Mapping
from typing import Final

from wiredesk_ingest.bodies.pictures import Rendition, picture, public
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.formats.feeds.names import Names, named, said
from wiredesk_ingest.formats.loose_text import line
from wiredesk_ingest.reading.xml import Element

Attachments = Mapping[str, Names]
"""What goes with posts, by the number that WordPress gives it (`wp:post_id`)."""

_EXPORT: Final = "http://wordpress.org/export/"
_THUMBNAIL: Final = "_thumbnail_id"
_ALT: Final = "_wp_attachment_image_alt"
_SHOWN: Final = frozenset({"inherit", "publish", ""})
_PUBLISHED: Final = "publish"
_TEXTS: Final = frozenset({"post", "page", ""})
_ATTACHMENT: Final = "attachment"
_OF_POSTS: Final = frozenset({"wp:post_type", "wp:status", "wp:post_id"})
_CLOSED: Final = re.compile(r"\[/([a-z][\w-]{1,40})\]")
_CODE: Final = re.compile(
    r"\[(?P<name>[a-z][\w-]{1,40})(?P<said>(?:\s{1,8}[\w-]{1,40}=(?:\"[^\"\]]*+\"|'[^'\]]*+'|[\w.-]{1,80}+))*+)"
    r"\s{0,8}/?\]"
)
_CAPTION: Final = re.compile(
    r"\[(?:wp_)?caption\b[^\[\]]{0,300}\](?P<shown>\s{0,8}(?:<a\s[^>]{0,1000}>\s{0,8})?<img\s[^>]{0,2000}>"
    r"(?:\s{0,8}</a>)?)(?P<said>[^\[]{0,2000})\[/(?:wp_)?caption\]"
)
_FIGURE: Final = r"<figure>\g<shown><figcaption>\g<said></figcaption></figure>\n\n"
_PAGES: Final = re.compile(r"<!--(?:more|nextpage)\b[^<>]{0,200}-->")
_BLOCKS: Final = "<!-- wp:"
"""How the block editor marks what has its paragraphs; older posts have empty lines between them."""

_EMPTY_LINE: Final = re.compile(r"\n[ \t\r]*\n\s*")
_BLOCK: Final = re.compile(
    r"\Z|</|<!--|<(?:p|div|h[1-6]|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|td|th|blockquote|figure"
    r"|figcaption|section|article|hr)\b"
)
_NEVER: Final = "0000"  # how WordPress writes that something has no date yet


def read_post(names: Names, draft: Draft) -> None:
    """Read what WordPress says of a post; nothing where it says nothing."""
    if not is_post(names):
        return
    status, kind = said(names, "wp:status").lower(), said(names, "wp:post_type").lower()
    if not (status or kind):
        return
    if status != _PUBLISHED:
        draft.notes.append(f"pubstatus: WordPress says {status[:40]!r}, so it is withheld")
    locked = said(names, "wp:post_password")
    if locked:
        draft.notes.append("pubstatus: it has a password, so it is withheld")
    draft.status("usable" if status == _PUBLISHED and not locked else "withheld")
    _read_times(names, draft)
    _read_attachment(names, kind, draft)


def _read_times(names: Names, draft: Draft) -> None:
    for field, name in (
        ("firstcreated", "wp:post_date_gmt"),
        ("versioncreated", "wp:post_modified_gmt"),
    ):
        moment = said(names, name)
        if moment and not moment.startswith(_NEVER):
            draft.instant(field, f"{moment}Z")


def _read_attachment(names: Names, kind: str, draft: Draft) -> None:
    if kind in _TEXTS:
        pass
    elif kind == _ATTACHMENT:
        draft.fields["type"] = "picture"
    else:
        draft.fields["type"] = "composite"
        draft.notes.append(f"type: WordPress calls it {kind[:40]!r}, which is no text")
    _add_picture(names, draft)


def _add_picture(names: Names, draft: Draft) -> None:
    if address := said(names, "wp:attachment_url"):
        caption, alt = line(said(names, "excerpt:encoded")), _meta(names, _ALT)
        picture(draft, public([Rendition(address)]), caption=caption, credit="", alt=alt)


def attachments(root: Element, items: Iterable[Element]) -> Attachments:
    """Answer the pictures of an export by their numbers; of any other feed none."""
    if not any(space.startswith(_EXPORT) for space in root.nsmap.values()):
        return {}
    found: dict[str, Names] = {}
    for names in map(named, items):
        if said(names, "wp:attachment_url") and said(names, "wp:status") in _SHOWN:
            found[said(names, "wp:post_id")] = names
    return found


def is_post(names: Names) -> bool:
    """Tell whether an item is of an export; in other feeds its text is shown already, or copy."""
    return not _OF_POSTS.isdisjoint(names)


def as_shown(html: str) -> str:
    """Make what WordPress makes of a post's text: figures, paragraphs, pages one behind the other.

    What it would fill in (`[gallery ids="1,2"]`) is taken out; what that is around stays.
    """
    html = _PAGES.sub("\n\n", _CAPTION.sub(_FIGURE, html))
    if _BLOCKS not in html and "<pre" not in html:
        html = _EMPTY_LINE.sub(_begin_paragraph, html)
    return _without_shortcodes(html)


def _begin_paragraph(empty: re.Match[str]) -> str:
    return "\n" if _BLOCK.match(empty.string, empty.end()) else "\n<p>"


def _without_shortcodes(html: str) -> str:
    if "[" not in html:
        return html
    closed = {found[1] for found in _CLOSED.finditer(html)}

    def filled_in(code: re.Match[str]) -> str:
        is_code = code["said"] or "_" in code["name"] or code["name"] in closed
        return "" if is_code else code[0]

    return _CLOSED.sub("", _CODE.sub(filled_in, html))


def read_thumbnail(names: Names, attached: Attachments, draft: Draft) -> None:
    """Add the picture that a post names by its number, which leads the post."""
    if attached and (number := _meta(names, _THUMBNAIL)) in attached:
        _add_picture(attached[number], draft)


def _meta(names: Names, key: str) -> str:
    for each in map(named, names.get("wp:postmeta", ())):
        if said(each, "wp:meta_key") == key:
            return said(each, "wp:meta_value")
    return ""
