"""A document of schema.org's JSON-LD that stands alone: each article in it is one.

https://schema.org/NewsArticle - what a page says of its article in a script, sent without the page.
"""

from collections.abc import Callable, Sequence
from typing import Any, Final

from wiredesk_ingest.draft import Draft
from wiredesk_ingest.format import Format
from wiredesk_ingest.formats.html_page.data import Object, articles_in
from wiredesk_ingest.formats.html_page.fields import read_fields
from wiredesk_ingest.formats.html_page.identity import identity_of
from wiredesk_ingest.formats.html_page.reads import READS
from wiredesk_ingest.formats.html_page.told import told_body
from wiredesk_ingest.orders.fields.own_fields import obey_own
from wiredesk_ingest.part import Part
from wiredesk_ingest.reading.charset import WireText


def is_schema_org(document: object) -> bool:
    """Tell whether a JSON value has an article of schema.org in it."""
    return bool(articles_in([document], listed=True))


def schema_org_parts(document: Any, _: WireText) -> Sequence[Part]:  # noqa: ANN401 - any JSON
    """Answer the articles of a document, in order."""
    found = articles_in([document], listed=True)
    return [
        Part(identity_of(each) or f"item {number}", _reader(each), lambda: 0)
        for number, each in enumerate(found, 1)
    ]


def _reader(said: Object) -> Callable[[], Draft]:
    return lambda: read_said(said)


def read_said(said: Object) -> Draft:
    """Read an article without a page. RefusalError where nothing tells it from others."""
    draft = Draft(identity_of(said))
    read_fields(said, draft)
    obey_own(said, draft)
    draft.body(told_body(said, draft))
    return draft


SCHEMA_ORG: Final = Format("html", "json", is_schema_org, schema_org_parts, READS)
