"""The formats that are read, one file each, chosen by what is in the wire.

A new one is a module with a `Format`, and a line in this table.
"""

from collections.abc import Mapping
from typing import Final

from wiredesk_ingest.detect import detect
from wiredesk_ingest.format import Format
from wiredesk_ingest.formats.anpa import ANPA
from wiredesk_ingest.formats.ap_media import AP_MEDIA
from wiredesk_ingest.formats.atom import ATOM
from wiredesk_ingest.formats.html_page import HTML
from wiredesk_ingest.formats.iptc7901 import IPTC7901
from wiredesk_ingest.formats.jsonfeed import JSON_FEED
from wiredesk_ingest.formats.mail import email_format
from wiredesk_ingest.formats.newsml_1 import NEWSML_1
from wiredesk_ingest.formats.newsml_g2 import NEWSML_G2
from wiredesk_ingest.formats.ninjs import NINJS
from wiredesk_ingest.formats.nitf import NITF
from wiredesk_ingest.formats.rss import RSS
from wiredesk_ingest.formats.schema_org import SCHEMA_ORG

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
