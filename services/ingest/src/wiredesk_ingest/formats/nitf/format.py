"""IPTC NITF 2.x and 3.x (News Industry Text Format): one document, one article.

A publisher's export may have several documents in an element of its own (`nitfs`, `nitf-doc`).

https://iptc.org/standards/nitf/ - read by local names; 3.x has a namespace or none.
"""

import hashlib
import re
from collections.abc import Sequence
from functools import partial
from typing import Final

from wiredesk_ingest.bodies.figures import add_figures
from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.flashes import first_line
from wiredesk_ingest.format import Format
from wiredesk_ingest.formats.nitf.about import read_about
from wiredesk_ingest.formats.nitf.body import nitf_body
from wiredesk_ingest.formats.nitf.docdata import read_handling, read_times, source_of
from wiredesk_ingest.formats.nitf.head import (
    head_of,
    meta_of,
    named_by,
    said_by,
    story_of,
    title_of,
)
from wiredesk_ingest.formats.nitf.metas import obey_metas, scopes_of
from wiredesk_ingest.formats.nitf.reads import READS
from wiredesk_ingest.located import locate
from wiredesk_ingest.part import Part
from wiredesk_ingest.reading.charset import WireText
from wiredesk_ingest.reading.xml import LANGUAGE, Element, local, place_finder, text_of
from wiredesk_ingest.refusals import RefusalError

_NITF: Final = "nitf"
_PROVIDER: Final = 40  # characters of who sent it, in a uri that is made


_TAG: Final = re.compile(r"<(?:[\w.-]{1,40}:)?nitf(?=[\s>])")


def nitf_parts(root: Element, text: WireText) -> Sequence[Part]:
    """Answer the one document, or those of an export in order."""
    if local(root) == _NITF:
        return [Part("", partial(read_document, root), lambda: 0)]
    return [
        Part(f"document {at + 1}", partial(read_document, each), place_finder(text, _TAG, at))
        for at, each in enumerate(root)
    ]


def read_document(root: Element) -> Draft:
    """Read one document. RefusalError where it is none."""
    head = head_of(root)
    named = story_of(named_by(head), head) or _address(head)
    named = named or (root.get("uno") or "").strip()
    draft = Draft(named or _made_uri(root, head))
    draft.fields["type"] = "text"
    if not named:
        draft.notes.append("uri: the wire has no doc-id; made from provider, time and headline")
    read_handling(head, draft)
    said = root.get("baselang") or root.get(LANGUAGE) or meta_of(head, "language")
    draft.put(language=said or _marked_language(root))
    read_times(root, draft)
    read_about(head, draft)
    body = nitf_body(root, draft)
    draft.body(body)
    if not draft.fields.get("source"):
        draft.put(source=source_of(head))
    draft.beside += [title_of(head), *scopes_of(head)]
    obey_metas(head, draft)
    if not draft.fields.get("headline"):
        draft.put(headline=title_of(head) or first_line(body.text))
    add_figures(body.figures, draft)
    locate(draft)
    return draft


def _marked_language(root: Element) -> str:
    """Answer what an empty `lang` says: round no words of its own, it is of the whole text."""
    content = next(root.iter("{*}body.content"), None)
    marks = () if content is None else content.iterchildren("{*}lang")
    said = (
        mark.get(LANGUAGE) or mark.get("lang") or "" for mark in marks if not text_of(mark).strip()
    )
    return next(filter(None, said), "")


def _address(head: Element) -> str:
    """Answer the address at which publishers say that a document is to be found."""
    said = meta_of(head, "canonical")
    return said if said.startswith(("https://", "http://")) else ""


def _made_uri(root: Element, head: Element) -> str:
    """Make an identity for a document without: the same one for the same document, sent again."""
    lines = map(squeeze, map(text_of, root.iter("{*}hedline", "{*}hl1")))
    title = next(filter(None, lines), "") or title_of(head)
    issued = said_by(head, "date.issue", "norm") or said_by(head, "date.release", "norm")
    if not (issued and title):
        raise RefusalError("no_uri", "neither a doc-id nor a date with a headline")
    named = hashlib.sha256(title.encode()).hexdigest()[:16]
    return f"urn:nitf:{source_of(head)[:_PROVIDER]}:{issued}:{named}".replace(" ", "-").lower()


def _is_nitf(root: Element) -> bool:
    if local(root) == _NITF:
        return True
    return len(root) > 0 and all(local(each) == _NITF for each in root)


NITF: Final = Format("nitf", "xml", _is_nitf, nitf_parts, READS)
