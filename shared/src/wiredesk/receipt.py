"""What ingest made of a wire: the first answer to "what became of this file?"."""

from typing import Literal

from wiredesk.types import ArticleId, ArticleUri, Digest, Frozen, Instant


class ReceiptLine(Frozen):
    """One article (or takedown) that came out of a wire."""

    uri: ArticleUri
    id: ArticleId
    fate: Literal["sent", "same_again", "takedown"]
    revision: str = ""
    headline: str = ""


class WireReceipt(Frozen):
    """What became of one wire at ingest; kept in Redis for a day, and by digest."""

    digest: Digest
    channel: str
    file: str = ""
    at: Instant
    fate: Literal["parsed", "quarantined", "no_article"]
    code: str = ""  # of the refusal
    sentence: str = ""
    position: int | None = None  # byte position of the refusal, where known
    articles: tuple[ReceiptLine, ...] = ()
