"""The formats that are read, one file each, chosen by what is in the wire.

A new one is a module with a `Format`, and a line in this table.
"""

from typing import Final

from wiredesk_ingest.format import Format
from wiredesk_ingest.formats.html_page import HTML
from wiredesk_ingest.formats.mail import EMAIL
from wiredesk_ingest.formats.newsml_g2 import NEWSML_G2
from wiredesk_ingest.formats.ninjs import NINJS

FORMATS: Final[tuple[Format, ...]] = (
    NEWSML_G2,
    NINJS,
    EMAIL,
    HTML,
)
