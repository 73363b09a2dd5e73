"""What a format is: how it is recognised, and who takes it apart."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from wiredesk_ingest.part import Parser

WireFormat = Literal[
    "newsml-g2",
    "newsml-1.2",
    "nitf",
    "ninjs",
    "iptc7901",
    "anpa",
    "rss",
    "atom",
    "jsonfeed",
    "ap-media",
    "email",
    "html",
]

Carrier = Literal["mail", "html", "xml", "json", "text"]
"""What a format is written in, and so what its document is.

`mail`: the bytes. `html` and `text`: a `WireText`. `xml`: the root element. `json`: any JSON value.
"""


@dataclass(frozen=True, slots=True)
class Format:
    """One format; of those with the same carrier, the first that recognises a document has it."""

    name: WireFormat
    carrier: Carrier
    recognises: Callable[[Any], bool]
    """Takes the document. Looks at its beginning or its outermost names only, and never raises."""

    parts: Parser

    reads: Mapping[str, str] = field(default_factory=dict)
    """Where each field of an article comes from, in the format's own names, for `docs/formats.md`.

    A field that the format never says is left out; so are those that are the same in all formats
    (`wiredesk_ingest.formats_page.SAME`). Tests hold it to what the parser does.
    """

    reads_kills: bool = False
    """Its parser reads the kills in its lines itself, with what they name."""
