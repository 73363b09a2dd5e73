"""Any bytes on a topic, any question to the site: a value or a refusal."""

import base64
import contextlib
import json
import random
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote, unquote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wiredesk.article_stages import Enriched, Ingested
from wiredesk.errors import RecordUnreadable
from wiredesk.events import Record, decode
from wiredesk.newsroom import load
from wiredesk.testing.articles import NOON, article, takedown, translated
from wiredesk.topics import TOPICS
from wiredesk.types import EDITIONS
from wiredesk_site.addresses import Addresses, ArticleList, ArticleObject, Moved, NotUnderstood
from wiredesk_site.api_addresses import ApiAddresses, write_cursor

patiently = settings(
    deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow], max_examples=200
)
TOLD = translated()
EVENTS = [
    value.model_dump_json().encode()
    for value in (
        Ingested(article=article()),
        Enriched(article=article(), enrichment=TOLD.enrichment),
        TOLD,
        takedown(),
    )
]
VALUES: tuple[object, ...] = (
    None,
    True,
    -1,
    1e300,
    "",
    "\u0000",
    "2026-11-20",
    [],
    {},
    [[]],
    "9" * 50,
)


def record(topic: str, value: bytes) -> Record:
    return Record(topic, 0, 7, b"key", value, {}, NOON)


def damaged(rng: random.Random) -> Iterator[bytes]:
    """Real events: bits turned, ends cut off, one value replaced by another."""
    for event in EVENTS:
        for _ in range(40):
            changed = bytearray(event)
            changed[rng.randrange(len(changed))] ^= 1 << rng.randrange(8)
            yield bytes(changed)
            yield event[: rng.randrange(len(event))]
            yield json.dumps(_other_value(rng, json.loads(event))).encode()


def _other_value(rng: random.Random, value: object) -> object:
    if isinstance(value, dict) and value and rng.random() > 0.2:
        name = rng.choice(sorted(value))
        return value | {name: _other_value(rng, value[name])}
    return rng.choice(VALUES)


@pytest.mark.parametrize("topic", TOPICS)
def test_damaged_events_are_read_or_unreadable(topic: str) -> None:
    """Nothing else is raised: the runner makes a dead letter of these, and of nothing more."""
    for value in damaged(random.Random(topic)):
        with contextlib.suppress(RecordUnreadable):
            decode(record(topic, value))


@patiently
@given(st.sampled_from(sorted(TOPICS)), st.binary(max_size=200))
def test_any_bytes_are_read_or_unreadable(topic: str, value: bytes) -> None:
    with contextlib.suppress(RecordUnreadable):
        decode(record(topic, value))


# --- the site ------------------------------------------------------------------------------

ADDRESSES = Addresses(load(Path(__file__).parents[2] / "newsroom"))
API = ApiAddresses(ADDRESSES.sections, "en")

pieces = st.sampled_from(
    [
        "",
        *EDITIONS,
        "sport",
        "media",
        "static",
        "..",
        ".",
        "%2e%2e",
        "//",
        "\\",
        "\r\n",
        "\0",
        "api",
    ]
) | st.text(max_size=14)
paths = st.lists(pieces, max_size=6).map(lambda parts: "/" + "/".join(parts))
known = st.builds(
    "/{0}{1}{2}".format,
    st.sampled_from(EDITIONS),
    st.sampled_from(["", *(f"/{section}" for section in sorted(ADDRESSES.sections))]),
    st.sampled_from(["", "/", "//", "/..", "\r\n"]),
)
parameters = st.lists(
    st.tuples(
        st.sampled_from(["edition", "section", "limit", "cursor", "cursor", "x"]),
        st.sampled_from([*EDITIONS, "sport", "0", "20", "٣", "-1", "9" * 9]) | st.text(max_size=30),
    ),
    max_size=30,
)


@patiently
@given(paths | known)
def test_a_redirect_never_leaves_the_site(path: str) -> None:
    found = ADDRESSES.page(path)

    if isinstance(found, Moved):
        assert found.location.isascii()
        assert found.location.isprintable()
        assert found.location.startswith("/")
        assert not unquote(found.location).startswith(("//", "/\\"))


@patiently
@given(st.just("/api/articles") | paths.map(lambda path: f"/api/articles{path}"), parameters)
def test_any_question_to_the_api_is_understood_or_told_why_not(
    path: str, asked: list[tuple[str, str]]
) -> None:
    query = "&".join(f"{name}={quote(value)}" for name, value in asked)

    found = API.read(path, query)

    assert isinstance(found, ArticleList | ArticleObject | NotUnderstood)
    if isinstance(found, NotUnderstood):
        assert found.status in {400, 404}
        assert found.sentence


@patiently
@given(st.text(max_size=80))
def test_any_query_at_all_is_understood_or_told_why_not(query: str) -> None:
    found = API.read("/api/articles", query)

    assert isinstance(found, ArticleList | NotUnderstood)


@patiently
@given(st.binary(max_size=40) | st.from_regex(rb"-?\d{1,20}(\.\d{1,24})?(e\d)? \w{11}"))
def test_a_cursor_is_a_place_in_a_list_or_refused(text: bytes) -> None:
    """One that is taken is the very one that the API gives for that place."""
    cursor = base64.urlsafe_b64encode(text).decode().rstrip("=")
    found = API.read("/api/articles", f"cursor={cursor}")

    if isinstance(found, ArticleList) and found.after:
        assert write_cursor(found.after) == cursor
        float(found.after.score)
