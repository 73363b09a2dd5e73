"""IPTC NITF 2.x and 3.x (News Industry Text Format): one document, one article.

https://iptc.org/standards/nitf/ - read by local names; 3.x has a namespace or none.
"""

import hashlib
from collections.abc import Sequence
from functools import partial
from typing import Final

from wiredesk_ingest.bodies.pictures import add_figures
from wiredesk_ingest.bodies.words import squeeze
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.flashes import first_line
from wiredesk_ingest.format import Format
from wiredesk_ingest.formats.nitf_about import read_about
from wiredesk_ingest.formats.nitf_body import nitf_body
from wiredesk_ingest.formats.nitf_docdata import read_handling, read_times, source_of
from wiredesk_ingest.formats.nitf_head import head_of, meta_of, said_by, story_of, title_of
from wiredesk_ingest.formats.nitf_reads import READS
from wiredesk_ingest.located import locate
from wiredesk_ingest.part import Part
from wiredesk_ingest.reading.charset import WireText
from wiredesk_ingest.reading.xml import LANGUAGE, Element, local, text_of
from wiredesk_ingest.refusals import RefusalError

_PROVIDER: Final = 40  # characters of who sent it, in a uri that is made


def nitf_parts(root: Element, _: WireText) -> Sequence[Part]:
    """Answer the one document."""
    return [Part("", partial(read_document, root), lambda: 0)]


def read_document(root: Element) -> Draft:
    """Read one document. RefusalError where it is none."""
    head = head_of(root)
    draft = Draft(story_of(said_by(head, "doc-id", "id-string"), head) or _made_uri(root, head))
    draft.fields["type"] = "text"
    if not said_by(head, "doc-id", "id-string"):
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
    draft.beside.append(title_of(head))
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


def _made_uri(root: Element, head: Element) -> str:
    """Make an identity for a document without: the same one for the same document, sent again."""
    lines = map(squeeze, map(text_of, root.iter("{*}hedline", "{*}hl1")))
    title = next(filter(None, lines), "") or title_of(head)
    issued = said_by(head, "date.issue", "norm")
    if not (issued and title):
        raise RefusalError("no_uri", "neither a doc-id nor a date of issue with a headline")
    named = hashlib.sha256(title.encode()).hexdigest()[:16]
    return f"urn:nitf:{source_of(head)[:_PROVIDER]}:{issued}:{named}".replace(" ", "-").lower()


def _is_nitf(root: Element) -> bool:
    return local(root) == "nitf"


NITF: Final = Format("nitf", "xml", _is_nitf, nitf_parts, READS)
