"""The formats that are read: one parser each, chosen by what is in the wire."""

from collections.abc import Mapping
from typing import Final, Literal

from wiredesk_ingest.draft import Parser
from wiredesk_ingest.formats.newsml_g2 import newsml_g2_parts
from wiredesk_ingest.formats.ninjs import ninjs_parts

WireFormat = Literal["newsml-g2", "ninjs"]

PARSERS: Final[Mapping[WireFormat, Parser]] = {
    "newsml-g2": newsml_g2_parts,
    "ninjs": ninjs_parts,
}
