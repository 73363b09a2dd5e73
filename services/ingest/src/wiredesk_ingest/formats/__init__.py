"""The formats that are read, chosen by what is in the wire; a folder each, or one for a family.

A new one is a folder whose `format.py` has a `Format`, and a line in this table.
"""

from collections.abc import Mapping
from typing import Final

from wiredesk_ingest.detect import detect
from wiredesk_ingest.format import Format
from wiredesk_ingest.formats.ap_media.format import AP_MEDIA
from wiredesk_ingest.formats.feeds.atom import ATOM
from wiredesk_ingest.formats.feeds.jsonfeed import JSON_FEED
from wiredesk_ingest.formats.feeds.rss import RSS
from wiredesk_ingest.formats.html_page.format import HTML
from wiredesk_ingest.formats.html_page.schema_org import SCHEMA_ORG
from wiredesk_ingest.formats.mail.format import email_format
from wiredesk_ingest.formats.newsml_1.format import NEWSML_1
from wiredesk_ingest.formats.newsml_g2.format import NEWSML_G2
from wiredesk_ingest.formats.ninjs.format import NINJS
from wiredesk_ingest.formats.nitf.format import NITF
from wiredesk_ingest.formats.texts.anpa import ANPA
from wiredesk_ingest.formats.texts.iptc7901 import IPTC7901

FORMATS: Final[tuple[Format, ...]] = (
    NEWSML_G2,
    NEWSML_1,
    NITF,
    RSS,
    ATOM,
    AP_MEDIA,
    JSON_FEED,
    SCHEMA_ORG,
    NINJS,
    ANPA,
    IPTC7901,
    email_format(lambda wire: detect(wire, FORMATS)),  # a mail may bring wires of any format
    HTML,
)

BY_NAME: Final[Mapping[str, Format]] = {each.name: each for each in FORMATS}
"""Of those that share a name (schema.org in a page, and alone) the last."""
