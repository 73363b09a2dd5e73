"""What tests of overrides share: records as the desk sends them, and enriched articles."""

from datetime import datetime, timedelta
from typing import Any, Final

from wiredesk.article_stages import Enriched
from wiredesk.enrichment import Enrichment
from wiredesk.events import Record
from wiredesk.headers import AGAIN
from wiredesk.overrides import MetadataField, Override, OverrideKey
from wiredesk.stage import Input
from wiredesk.testing.articles import NOON, URI, article
from wiredesk.topics import ENRICHED, OVERRIDES

ANKARA: Final = OverrideKey("ar", "dateline", "ANKARA")


def record(
    key: OverrideKey = ANKARA, value: str = "أنقرة", offset: int = 0, at: datetime = NOON
) -> Record:
    """Make the record of an override; an empty value takes it back."""
    body = b""
    if value:
        override = Override(value=value, who="Mina", why="House form.", when=at)
        body = override.model_dump_json().encode()
    return Record(OVERRIDES.name, 0, offset, str(key).encode(), body, {}, at)


def item(uri: str = URI, version: int = 1, again: str = "", **changes: Any) -> Input:
    """Make an enriched article as the stage is handed it, in partition 4."""
    told = article(uri, version, **({"located": "ANKARA"} | changes))
    enriched = Enriched(
        article=told, enrichment=Enrichment(language="en", section="world", teaser="Short.")
    )
    headers = {AGAIN: again.encode()} if again else {}
    body = ENRICHED.holds
    assert body
    value = body.dump_json(enriched)
    at = NOON + timedelta(minutes=version)
    return Input(Record(ENRICHED.name, 4, version, uri.encode(), value, headers, at), enriched)


def key(field: MetadataField, of: str) -> OverrideKey:
    """Make the key of an override of the Arabic edition."""
    return OverrideKey("ar", field, of)
