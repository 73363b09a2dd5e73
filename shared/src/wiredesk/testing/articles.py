"""Articles for tests, made of few words: only what a test is about is said in the test."""

from datetime import UTC, datetime, timedelta
from typing import Any, Final

from wiredesk.article import Article, WireFacts
from wiredesk.article_stages import Translated
from wiredesk.desk import Takedown, takedown_id
from wiredesk.enrichment import Enrichment
from wiredesk.ids import article_id, wire_digest
from wiredesk.metadata import Metadata, Value
from wiredesk.types import EDITIONS, ArticleUri

NOON: Final = datetime(2026, 11, 20, 12, tzinfo=UTC)
URI: Final = ArticleUri("urn:newsml:quillmark.example:20261120:lanterns")


def article(uri: str = URI, version: int = 1, **changes: Any) -> Article:  # noqa: ANN401
    """Make a usable English text; `changes` are fields of Article."""
    uri = ArticleUri(uri)
    fields: dict[str, Any] = {
        "uri": uri,
        "id": article_id(uri),
        "version": version,
        "versioncreated": NOON + timedelta(minutes=version),
        "received": NOON + timedelta(minutes=version, seconds=1),
        "language": "en",
        "headline": f"Lanterns return to the old quay, part {version}",
        "body_html": f"<p>The lanterns came back on evening {version}.</p>",
        "body_text": f"The lanterns came back on evening {version}.",
        "wire": WireFacts(
            channel="demo",
            format="ninjs",
            charset="utf-8",
            digest=wire_digest(f"{uri} {version}".encode()),
            size=100,
        ),
    }
    return Article(**(fields | changes))


def translated(uri: str = URI, version: int = 1, pass_: int = 0, **changes: Any) -> Translated:  # noqa: ANN401
    """Make an article as it leaves translate-metadata."""
    told = article(uri, version, **changes)
    return Translated(
        article=told,
        enrichment=Enrichment(
            language=told.language, word_count=7, reading_minutes=1, section="world"
        ),
        editions={edition: metadata(told) for edition in EDITIONS},
        pass_=pass_,
    )


def metadata(told: Article) -> Metadata:
    """Make the least metadata a page needs."""
    empty = value("")
    return Metadata(
        headline=value(told.headline),
        teaser=value(told.body_text),
        section=value("World"),
        date=value("Friday, 20 November, 2026 - 12:00"),
        dateline=empty,
        byline=value(told.byline),
        credit=value(told.source),
        language=value("English"),
    )


def value(text: str) -> Value:
    """Make a value in English of no source."""
    return Value(value=text, language="en", direction="ltr", source="none", of=text)


def takedown(uri: str = URI, origin: str = "wire-1", **changes: Any) -> Takedown:  # noqa: ANN401
    """Make an agency's kill of a story."""
    target = ArticleUri(uri)
    fields: dict[str, Any] = {
        "id": takedown_id(origin, target),
        "target": target,
        "by": uri,
        "reason": "canceled",
        "at": NOON,
    }
    return Takedown(**(fields | changes))
