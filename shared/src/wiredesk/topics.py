"""Every topic: who writes it, who reads it, what it holds, how long it is kept.

Topic creation, access lists and the docs are made from this table.
"""

from collections.abc import Mapping
from datetime import timedelta
from typing import Final

from pydantic import TypeAdapter

from wiredesk import headers
from wiredesk.article_stages import Enriched, Ingested, Translated
from wiredesk.desk import Command, Takedown
from wiredesk.overrides import Override
from wiredesk.story import Published, Story
from wiredesk.topic import Topic
from wiredesk.translation_memory import Remembered

_WEEK: Final = timedelta(days=7)
_MONTH: Final = timedelta(days=30)
_WIRE: Final = (*headers.EVENT, headers.CHANNEL, headers.RECEIVED)
_SENDERS: Final = (headers.FILE, headers.WIRE_CONTENT_TYPE)

WIRE_RAW: Final = Topic(
    "wire.raw.v1",
    "digest",
    None,
    "wire.received",
    ("ingest", "console"),
    ("ingest",),
    _WEEK,
    about="A wire as it came, before anything is understood of it; again, out of quarantine, when "
    "a person asks.",
    headers=_WIRE,
    may_have=(*_SENDERS, headers.REPLAY),
    marked_by=("ingest",),
    replayed_by=("console",),
)
WIRE_URGENT: Final = Topic(
    "wire.urgent.v1",
    "digest",
    None,
    "wire.received",
    ("ingest",),
    ("ingest",),
    _WEEK,
    about="A wire that looks like a kill, once more: a lane of its own reads it for takedowns.",
    headers=_WIRE,
    may_have=(*_SENDERS, headers.REPLAY),
    marked_by=("ingest",),
    replayed_by=("console",),
)
WIRE_QUARANTINE: Final = Topic(
    "wire.quarantine.v1",
    "digest",
    None,
    "wire.quarantined",
    ("ingest", "publish"),
    ("console",),
    _MONTH,
    about="What could not be understood, whole, once for each refusal: a wire, or the JSON of a "
    "revision (`Translated`) that is too large to be kept beside the live one. Of a file that was "
    "too large to be taken in there is no value, and the key stands for where it lies.",
    headers=(*headers.EVENT, headers.CODE, headers.SENTENCE),
    # A revision that publish could not keep came in by no channel.
    may_have=(
        *(headers.CHANNEL, headers.RECEIVED, *_SENDERS, headers.POSITION, headers.ITEM),
        headers.VALUE_LEFT_OUT,
    ),
)
INGESTED: Final = Topic(
    "articles.ingested.v1",
    "uri",
    TypeAdapter(Ingested),
    "article.ingested",
    ("ingest",),
    ("enrich",),
    _WEEK,
    about="An article as parsed from its wire.",
    may_have=(headers.REPLAY,),
    replayed_by=("console",),
)
ENRICHED: Final = Topic(
    "articles.enriched.v1",
    "uri",
    TypeAdapter(Enriched),
    "article.enriched",
    ("enrich", "translate-metadata"),
    ("translate-metadata",),
    _WEEK,
    about="An article with what was learnt about it; once more, with a pass, where what an edition "
    "says of it has changed.",
    may_have=(headers.REPLAY, headers.AGAIN),
    replayed_by=("console",),
)
TRANSLATED: Final = Topic(
    "articles.translated.v1",
    "uri",
    TypeAdapter(Translated),
    "article.translated",
    ("translate-metadata",),
    ("publish",),
    _WEEK,
    about="An article with its metadata in every edition, ready to be judged and rendered.",
    may_have=(headers.REPLAY,),
    replayed_by=("console",),
)
TAKEDOWNS: Final = Topic(
    "articles.takedowns.v1",
    "uri",
    TypeAdapter(Takedown),
    "article.takedown",
    ("ingest", "console"),
    ("publish",),
    _MONTH,
    about="A kill or withdrawal of one story. It never loses, whatever comes before or after it.",
    marked_by=("publish",),
    may_have=(headers.REPLAY,),
    replayed_by=("console",),
)
COMMANDS: Final = Topic(
    "desk.commands.v1",
    "uri",
    TypeAdapter(Command),
    "desk.command",
    ("console", "publish"),
    ("publish",),
    _MONTH,
    about="What a person asks of a story, or a timer whose instant has come.",
    may_have=(headers.REPLAY,),
    replayed_by=("console",),
)
STORIES: Final = Topic(
    "stories.v1",
    "uri",
    TypeAdapter(Story),
    "story.changed",
    ("publish",),
    ("publish", "console"),
    None,
    about="Everything that decides what readers see of a story: the truth.",
    headers=(*headers.EVENT, headers.SEQ),
    marked_by=("publish",),
    may_have=(headers.REPLAY,),
    replayed_by=("console",),
)
PUBLISHED: Final = Topic(
    "articles.published.v1",
    "uri",
    TypeAdapter(Published),
    "article.published",
    ("publish",),
    ("console",),
    _MONTH,
    about="What was decided of a story, and where readers find it.",
)
MEMORY: Final = Topic(
    "translations.memory.v1",
    "pair and segment",
    TypeAdapter(Remembered),
    "translation.remembered",
    ("translate-metadata",),
    ("translate-metadata",),
    None,
    about="A segment and its translation, to be said again: the translation memory.",
    marked_by=("translate-metadata",),
    followed_by=("translate-metadata",),
)

OVERRIDES: Final = Topic(
    "translations.overrides.v1",
    "override",
    TypeAdapter(Override),
    "override.set",
    ("console",),
    ("translate-metadata", "console"),
    None,
    partitions=1,  # so that they have one order, which is how far a worker has come with them
    about="What a person decided that an edition says of a source text or code; a record without a "
    "value takes that back.",
    marked_by=("translate-metadata",),
    followed_by=("translate-metadata", "console"),
)

TOPICS: Final[Mapping[str, Topic]] = {
    topic.name: topic
    for topic in (
        *(WIRE_RAW, WIRE_URGENT, WIRE_QUARANTINE),
        *(INGESTED, ENRICHED, TRANSLATED),
        *(TAKEDOWNS, COMMANDS, STORIES, PUBLISHED),
        *(MEMORY, OVERRIDES),
    )
}
