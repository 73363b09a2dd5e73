"""What one service writes, another one reads: every topic's values, whatever is in them."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any, Final, get_args
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter

from wiredesk.article import Article, Entity, ItemType, Picture, PubStatus, Step, Subject, WireFacts
from wiredesk.article_stages import Enriched, Ingested, Translated
from wiredesk.desk import Due, Hold, Release, Replaced, Restore, Takedown
from wiredesk.enrichment import Enrichment
from wiredesk.events import Record, decode, outgoing
from wiredesk.ids import article_id, wire_digest
from wiredesk.metadata import Metadata, Value
from wiredesk.overrides import Override, OverrideKey
from wiredesk.receipt import ReceiptLine, WireReceipt
from wiredesk.story import Action, Decision, Held, Published, Released, Story, Successor
from wiredesk.topics import TOPICS
from wiredesk.translation_memory import Remembered
from wiredesk.types import EDITIONS, ArticleUri, Direction, Edition
from wiredesk_publish.cache import packing

EXAMPLES: Final = 15  # each has some hundred values
patiently = settings(  # a slow machine breaks no promise
    deadline=None,
    max_examples=EXAMPLES,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)

Builder = st.SearchStrategy[Any]


def as_written(at: datetime, zone: tzinfo) -> datetime:
    """Give a time the offset of its zone, as it is read from a wire written there."""
    return datetime.fromisoformat(at.astimezone(zone).isoformat())


ODD: Final = ("", " ", "\x00", "\u2028", "</script>", '"\\', "\ufeff", "گوناگون", "\U0001f9ed")
TEXT: Final = st.sampled_from(ODD) | st.text(max_size=12)
WORDS: Final = st.lists(TEXT, max_size=2).map(tuple)
COUNTS: Final = st.integers(0, 10**6)
# Before 1973 some zones had offsets with seconds, which no wire writes.
FIRST, LAST = datetime(1973, 1, 1), datetime(9989, 12, 31)  # noqa: DTZ001 - hypothesis wants it so
ZONES: Final = tuple(
    map(ZoneInfo, ("UTC", "Asia/Kathmandu", "America/St_Johns", "Pacific/Apia", "Europe/Istanbul"))
)
INSTANTS: Final = st.builds(
    as_written, st.datetimes(FIRST, LAST, timezones=st.just(UTC)), st.sampled_from(ZONES)
)
URIS: Final = st.text(min_size=1, max_size=20).map(ArticleUri)
DIGESTS: Final = st.binary(max_size=4).map(wire_digest)


def maybe(values: Builder) -> Builder:
    return st.none() | values


def several(values: Builder) -> Builder:
    return st.lists(values, max_size=2).map(tuple)


STEPS: Final = several(
    st.builds(Step, stage=TEXT, at=INSTANTS, took_ms=st.floats(0, 1e6), notes=WORDS)
)
SUBJECTS: Final = st.builds(Subject, code=TEXT, name=TEXT, scheme=TEXT, origin=TEXT)
ENTITIES: Final = st.builds(Entity, name=TEXT, code=TEXT, country=TEXT)
PICTURES: Final = st.builds(
    Picture,
    href=TEXT,
    renditions=WORDS,
    caption=TEXT,
    credit=TEXT,
    width=maybe(COUNTS),
    height=maybe(COUNTS),
    alt=TEXT,
)
WIRES: Final = st.builds(
    WireFacts, channel=TEXT, format=TEXT, charset=TEXT, digest=DIGESTS, size=COUNTS
)
FREE_TEXT: Final = dict.fromkeys(
    (name for name, field in Article.model_fields.items() if field.default == ""), TEXT
)


@st.composite
def articles(draw: st.DrawFn) -> Article:
    uri = draw(URIS)
    facts: dict[str, Builder] = {
        **FREE_TEXT,
        "type": st.sampled_from(get_args(ItemType)),
        "version": st.integers(0, 10**19 - 1),
        "versioncreated": INSTANTS,
        "received": INSTANTS,
        "firstcreated": maybe(INSTANTS),
        "pubstatus": st.sampled_from(get_args(PubStatus)),
        "embargoed": maybe(INSTANTS),
        "embargo_text": maybe(TEXT),
        "expires": maybe(INSTANTS),
        "signals": WORDS,
        "urgency": maybe(st.integers(1, 9)),
        "word_count": COUNTS,
        "subjects": several(SUBJECTS),
        "places": several(ENTITIES),
        "people": several(ENTITIES),
        "organisations": several(ENTITIES),
        "keywords": WORDS,
        "pictures": several(PICTURES),
        "evolvedfrom": maybe(URIS),
        "takes_down": several(URIS),
        "replaces": several(URIS),
        "wire": WIRES,
        "trail": STEPS,
    }
    assert {*facts, "uri", "id"} == set(Article.model_fields), "a field that is not tried"
    return Article(uri=uri, id=article_id(uri), **draw(st.fixed_dictionaries(facts)))


ENRICHMENTS: Final = st.builds(
    Enrichment,
    language=TEXT,
    language_note=TEXT,
    word_count=COUNTS,
    reading_minutes=COUNTS,
    teaser=TEXT,
    section=TEXT,
    trail=STEPS,
)
VALUES: Final = st.builds(
    Value,
    value=TEXT,
    language=TEXT,
    direction=st.sampled_from(get_args(Direction)),
    source=st.sampled_from(["override", "authority", "machine:opus-mt", "none"]),
    of=TEXT,
    engine=TEXT,
    confidence=st.floats(0, 1),
    reviewed=st.booleans(),
    stale=st.booleans(),
)


def metadata(one: Value, other: Value) -> Metadata:
    """Say everything with two values: what counts here is that each field is carried."""
    return Metadata.model_validate(
        {
            name: (other, one) if field.default == () else one
            for name, field in Metadata.model_fields.items()
        }
    )


METADATA: Final = st.builds(metadata, VALUES, VALUES)
TRANSLATED: Final = st.builds(
    Translated,
    article=articles(),
    enrichment=ENRICHMENTS,
    editions=METADATA.map(lambda each: dict.fromkeys(EDITIONS, each)),
    pass_=st.integers(0, 9),
    trail=STEPS,
)
TAKEDOWNS: Final = st.builds(
    Takedown,
    id=TEXT,
    target=URIS,
    by=TEXT,
    reason=st.sampled_from(get_args(Takedown.model_fields["reason"].annotation)),
    note=TEXT,
    at=INSTANTS,
    wire=maybe(DIGESTS),
)
SAID: Final[Mapping[str, Builder]] = {
    "id": TEXT,
    "uri": URIS,
    "who": TEXT,
    "why": TEXT,
    "at": INSTANTS,
}
PATHS: Final = st.dictionaries(st.sampled_from(EDITIONS), TEXT)
COMMANDS: Final = st.one_of(
    st.builds(Hold, **SAID),
    st.builds(Release, **SAID, revision=maybe(TEXT), onward=st.booleans()),
    st.builds(Restore, **SAID, lifts=WORDS),
    st.builds(Due, **SAID),
    st.builds(Replaced, **SAID, by=URIS, made=INSTANTS, paths=PATHS),
)
DECISIONS: Final = st.builds(
    Decision,
    action=st.sampled_from(get_args(Action)),
    rule=TEXT,
    sentence=TEXT,
    revision=maybe(TEXT),
    until=maybe(INSTANTS),
    at=INSTANTS,
)
STORIES: Final = st.builds(
    Story,
    uri=URIS,
    id=URIS.map(article_id),
    seq=COUNTS,
    live=maybe(TRANSLATED),
    waiting=maybe(TRANSLATED),
    takedowns=st.dictionaries(TEXT, TAKEDOWNS, max_size=2),
    lifted=st.frozensets(TEXT, max_size=2),
    commands=st.frozensets(TEXT, max_size=2),
    held=maybe(st.builds(Held, command=TEXT, who=TEXT, why=TEXT)),
    successor=maybe(st.builds(Successor, uri=URIS, paths=PATHS)),
    releases=several(
        st.builds(Released, revision=TEXT, onward_reason=TEXT, command=TEXT, who=TEXT)
    ),
    decision=maybe(DECISIONS),
    public=st.booleans(),
    was_public=st.booleans(),
    trail=STEPS,
)
PUBLISHED: Final = st.builds(
    Published,
    uri=URIS,
    id=URIS.map(article_id),
    seq=COUNTS,
    decision=DECISIONS,
    public=st.booleans(),
    urls=PATHS,
    headline=TEXT,
    wire=maybe(DIGESTS),
)
REMEMBERED: Final = st.builds(
    Remembered,
    source_language=st.sampled_from(["ar", "en", "fil"]),
    target_language=st.sampled_from(EDITIONS),
    source=TEXT,
    target=TEXT,
    origin=TEXT,
    reviewed=st.booleans(),
    who=TEXT,
    at=INSTANTS,
)
RECEIPTS: Final = st.builds(
    WireReceipt,
    digest=DIGESTS,
    channel=TEXT,
    file=TEXT,
    at=INSTANTS,
    fate=st.sampled_from(["parsed", "quarantined", "no_article"]),
    code=TEXT,
    sentence=TEXT,
    position=maybe(COUNTS),
    articles=several(
        st.builds(
            ReceiptLine,
            uri=URIS,
            id=URIS.map(article_id),
            fate=st.sampled_from(["sent", "same_again", "takedown"]),
            revision=TEXT,
            headline=TEXT,
        )
    ),
)
HELD: Final[Mapping[str, Builder]] = {
    "articles.ingested.v1": st.builds(Ingested, article=articles()),
    "articles.enriched.v1": st.builds(Enriched, article=articles(), enrichment=ENRICHMENTS),
    "articles.translated.v1": TRANSLATED,
    "articles.takedowns.v1": TAKEDOWNS,
    "desk.commands.v1": COMMANDS,
    "stories.v1": STORIES,
    "articles.published.v1": PUBLISHED,
    "translations.overrides.v1": st.builds(
        Override,
        value=TEXT.map(str.strip).filter(bool),
        who=TEXT,
        why=TEXT,
        when=INSTANTS,
    ),
    "translations.memory.v1": REMEMBERED,
}


def test_every_topic_of_values_is_tried() -> None:
    assert {name for name, topic in TOPICS.items() if topic.holds} == set(HELD)


@pytest.mark.parametrize("name", HELD)
@given(data=st.data())
@patiently
def test_what_is_written_to_a_topic_is_read_as_the_same(name: str, data: st.DataObject) -> None:
    value = data.draw(HELD[name])
    at = data.draw(INSTANTS)

    sent = outgoing(TOPICS[name], "key", value, identity=(), source="test", at=at)

    record = Record(name, 0, 0, sent.key, sent.value or b"", sent.headers, at)
    read = decode(record)
    assert read == value
    assert type(read) is type(value)
    again = outgoing(TOPICS[name], "key", read, identity=(), source="test", at=at)
    if name != "stories.v1":  # its sets have no order
        assert again.value == sent.value


@given(STORIES)
@patiently
def test_a_state_is_the_same_after_its_way_through_redis(story: Story) -> None:
    assert packing.parse(packing.unpack(packing.pack(packing.dump(story)))) == story


@given(RECEIPTS)
@patiently
def test_a_receipt_is_read_as_it_was_written(receipt: WireReceipt) -> None:
    written = TypeAdapter(WireReceipt).dump_json(receipt)

    assert WireReceipt.model_validate_json(written) == receipt


@given(articles())
@patiently
def test_every_time_is_written_with_its_offset(article: Article) -> None:
    written = article.model_dump(mode="json")

    for name in ("versioncreated", "received", "firstcreated", "embargoed", "expires"):
        if written[name] is not None:
            read = datetime.fromisoformat(written[name])
            assert read.utcoffset() is not None
            assert read == getattr(article, name)
            assert abs(read.utcoffset() or timedelta()) < timedelta(days=1)


@given(st.sampled_from(EDITIONS), TEXT.map(str.strip).filter(bool))
@patiently
def test_an_overrides_key_is_read_as_it_was_written(edition: Edition, of: str) -> None:
    key = OverrideKey(edition, "headline", of)

    assert OverrideKey.parse(str(key).encode()) == key
