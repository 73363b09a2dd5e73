"""WordPress exports (WXR): RSS 2.0 in which drafts and attachments stand beside posts."""

from typing import Final

from wiredesk_ingest.draft import Draft
from wiredesk_ingest.formats.feed_names import Names, said
from wiredesk_ingest.pictures import Rendition, picture, public

_PUBLISHED: Final = "publish"
_TEXTS: Final = frozenset({"post", "page", ""})
_ATTACHMENT: Final = "attachment"
_NEVER: Final = "0000"  # how WordPress writes that something has no date yet


def read_post(names: Names, draft: Draft) -> None:
    """Read what WordPress says of a post; nothing where it says nothing."""
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
    address = said(names, "wp:attachment_url")
    if kind in _TEXTS:
        pass
    elif kind == _ATTACHMENT:
        draft.fields["type"] = "picture"
    else:
        draft.fields["type"] = "composite"
        draft.notes.append(f"type: WordPress calls it {kind[:40]!r}, which is no text")
    if address:
        picture(draft, public([Rendition(address)]), caption="", credit="", alt="")
