"""The table of topics: one place says who writes, who reads, what it holds and how long."""

import ast
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from importlib import import_module
from pathlib import Path
from typing import Any, Final, cast, get_args

import pytest

from tests.newsrooms import STORE
from wiredesk import headers, topics
from wiredesk.article_stages import Enriched, Ingested, Translated
from wiredesk.cache.client import connect
from wiredesk.clock import utc_now
from wiredesk.desk import Takedown
from wiredesk.every_topic import dead_letter_topic, every_topic
from wiredesk.groups import GROUPS, Group
from wiredesk.newsroom import load
from wiredesk.overrides import Override
from wiredesk.service import installed_services
from wiredesk.settings import CommonSettings
from wiredesk.stage import StageSpec
from wiredesk.stage_worker import StageContext
from wiredesk.story import Published, Story
from wiredesk.testing.memory_broker import MemoryBroker
from wiredesk.testing.stage_context import stage_context
from wiredesk.topic import DEAD_LETTERS, Service, Topic
from wiredesk.topics import MEMORY, OVERRIDES, STORIES, TOPICS
from wiredesk.translation_memory import Remembered
from wiredesk_console.app import FOLLOWED
from wiredesk_enrich.app import enrich_spec
from wiredesk_enrich.settings import EnrichSettings
from wiredesk_ingest.app import parse_spec, urgent_spec
from wiredesk_ingest.settings import IngestSettings
from wiredesk_publish.app import publish_spec, takedown_spec
from wiredesk_publish.settings import PublishSettings
from wiredesk_translate_metadata.app import translate_spec
from wiredesk_translate_metadata.settings import TranslateSettings
from wiredesk_translate_metadata.sources import House

ALL: Final = list(TOPICS.values())
SERVICES: Final = get_args(Service)
HOUR_MS: Final = 3_600_000
NEWSROOM: Final = Path(__file__).parents[2] / "newsroom"
MONTH: Final = timedelta(days=30)

each_topic = pytest.mark.parametrize("topic", ALL, ids=lambda topic: topic.name)


@each_topic
def test_a_topic_has_a_writer_and_a_reader(topic: Topic) -> None:
    assert topic.written_by
    assert topic.read_by


def test_every_service_of_the_table_exists() -> None:
    installed = {service.name for service in installed_services()}

    named = {name for topic in every_topic() for name in (*topic.written_by, *topic.read_by)}

    assert named <= set(SERVICES) <= installed


def test_every_stage_has_something_to_read() -> None:
    stages = {service.name for service in installed_services()} - {"site"}

    assert {name for topic in ALL for name in topic.read_by} == stages


@pytest.mark.parametrize("topic", every_topic(), ids=lambda topic: topic.name)
def test_a_topic_says_in_a_sentence_what_is_on_it(topic: Topic) -> None:
    assert topic.about.endswith(".")


@each_topic
def test_a_name_says_its_version(topic: Topic) -> None:
    """A field is never renamed or removed without a new version of its topic."""
    assert re.fullmatch(r"[a-z]+(\.[a-z]+)*\.v[1-9]\d*", topic.name)


def test_the_table_names_each_topic_once() -> None:
    declared = [each for each in vars(topics).values() if isinstance(each, Topic)]
    names = [topic.name for topic in every_topic()]

    assert declared == ALL
    assert len(set(names)) == len(names)
    assert all(name == topic.name for name, topic in TOPICS.items())


def test_all_topics_of_stories_have_the_same_number_of_partitions() -> None:
    """So one worker owns all inputs of a story."""
    assert len({topic.partitions for topic in every_topic() if topic.key == "uri"}) == 1


def test_a_topic_is_keyed_by_what_is_known_of_its_records() -> None:
    assert {topic.key for topic in ALL if topic.name.startswith("wire.")} == {"digest"}
    assert {topic.key for topic in ALL if topic.name.startswith("articles.")} == {"uri"}
    translations = {topic.key for topic in ALL if topic.name.startswith("translations.")}
    assert translations == {"override", "pair and segment"}


@each_topic
def test_dead_letters_are_kept_as_they_were_for_thirty_days(topic: Topic) -> None:
    topic = replace(topic, max_record_bytes=1_000, partitions=3)

    dead = dead_letter_topic(topic)

    assert dead.name == topic.dead_letters == topic.name + DEAD_LETTERS
    assert dead.max_record_bytes == topic.max_record_bytes
    assert (dead.key, dead.partitions) == (topic.key, topic.partitions)
    assert dead.keep == MONTH
    assert dead.holds is None


@each_topic
def test_dead_letters_are_written_by_who_could_not_read_them(topic: Topic) -> None:
    dead = dead_letter_topic(topic)

    assert set(dead.written_by) == {each.service for each in GROUPS if topic in each.reads}
    assert dead.read_by == ("console",)


@each_topic
def test_what_may_end_as_a_dead_letter_may_be_put_back(topic: Topic) -> None:
    """By the desk; a stage leaves alone what it could not do. The header says that it is again."""
    is_worked_on = any(topic in group.reads for group in GROUPS)

    assert topic.replayed_by == (("console",) if is_worked_on else ())
    assert (headers.REPLAY in topic.may_have) == is_worked_on


def test_only_the_log_of_stories_and_translations_are_kept_for_ever() -> None:
    kept = [topic for topic in every_topic() if topic.keep is None]
    assert kept == [STORIES, MEMORY, OVERRIDES]


def test_overrides_have_one_order() -> None:
    """How far a worker has come with them is one number."""
    assert OVERRIDES.partitions == 1


@each_topic
def test_what_is_followed_is_read_by_no_group_of_those(topic: Topic) -> None:
    groups = {group.service for group in GROUPS if topic in group.reads}
    assert not groups & set(topic.followed_by)


def test_there_are_only_two_spans_for_which_records_are_kept() -> None:
    spans = {topic.keep for topic in every_topic()}

    assert spans - {None} == {timedelta(days=7), MONTH}


def test_what_a_person_may_still_ask_about_is_kept_a_month() -> None:
    month = {topic.name for topic in ALL if topic.keep == MONTH}

    assert month == {
        "wire.quarantine.v1",
        "articles.takedowns.v1",
        "desk.commands.v1",
        "articles.published.v1",
    }


def test_a_compacted_topic_keeps_the_newest_of_each_key_and_deletes_nothing_by_age() -> None:
    assert STORIES.config == {
        "cleanup.policy": "compact",
        "min.compaction.lag.ms": str(HOUR_MS),
        "max.message.bytes": str(16 * 1024 * 1024),
    }


def test_another_topic_forgets_by_age() -> None:
    assert topics.INGESTED.config == {
        "cleanup.policy": "delete",
        "retention.ms": str(7 * 24 * HOUR_MS),
        "max.message.bytes": str(16 * 1024 * 1024),
    }


def test_records_are_sized_for_what_grows_out_of_the_largest_wire() -> None:
    largest = 4 * CommonSettings().wire_max_bytes

    assert {topic.max_record_bytes for topic in every_topic()} == {largest}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("articles.ingested.v1", Ingested),
        ("articles.enriched.v1", Enriched),
        ("articles.translated.v1", Translated),
        ("articles.takedowns.v1", Takedown),
        ("stories.v1", Story),
        ("articles.published.v1", Published),
        ("translations.overrides.v1", Override),
        ("translations.memory.v1", Remembered),
    ],
)
def test_a_topic_says_what_its_records_hold(name: str, value: type[Any]) -> None:
    holds = TOPICS[name].holds

    assert holds is not None
    assert holds.json_schema()["title"] == value.__name__


@pytest.mark.parametrize("name", [name for name in TOPICS if name.startswith("wire.")])
def test_a_wires_own_bytes_are_held_as_they_came(name: str) -> None:
    assert TOPICS[name].holds is None


@pytest.mark.parametrize("writer", SERVICES)
def test_a_service_sends_only_to_topics_that_say_so(writer: str) -> None:
    sent_to = set(topics_sent_to(writer))

    assert sent_to
    assert {name for name in sent_to if writer not in TOPICS[name].written_by} == set()


def topics_sent_to(service: str) -> Iterator[str]:
    """Name the topics that the calls of `outgoing` in a service's modules name."""
    worker = next(each.workers[0] for each in installed_services() if each.name == service)
    (folder,) = import_module(worker.module).__path__
    for file in Path(folder).rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_bytes())):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "outgoing":
                found = getattr(topics, ast.unparse(node.args[0]), None)
                if isinstance(found, Topic):
                    yield found.name


@pytest.mark.parametrize(
    ("reader", "make", "settings"),
    [
        ("ingest", lambda given: parse_spec(given, {}), IngestSettings),
        ("ingest", urgent_spec, IngestSettings),
        ("enrich", lambda given: enrich_spec(given, ()), EnrichSettings),
        (
            "translate-metadata",
            lambda given: translate_spec(given, House.read(NEWSROOM, store=STORE)),
            TranslateSettings,
        ),
        ("publish", lambda given: publish_spec(given, load(NEWSROOM)), PublishSettings),
        ("publish", takedown_spec, PublishSettings),
    ],
    ids=["parse", "urgent", "enrich", "translate", "publish", "takedown"],
)
def test_a_stage_reads_only_topics_that_say_so(
    reader: str, make: Callable[[StageContext[Any]], StageSpec], settings: type[CommonSettings]
) -> None:
    spec = make(context(settings(newsroom=NEWSROOM)))

    assert Group(spec.name, cast("Service", reader), spec.reads) in GROUPS
    assert [topic.name for topic in spec.reads if reader not in topic.read_by] == []


def test_the_console_follows_only_topics_that_say_so() -> None:
    assert [topic.name for topic in FOLLOWED if "console" not in topic.read_by] == []


def test_the_console_follows_every_topic_of_dead_letters() -> None:
    followed = {topic.name for topic in FOLLOWED}

    assert {topic.dead_letters for group in GROUPS for topic in group.reads} <= followed


def test_of_what_no_stage_works_on_there_are_no_dead_letters() -> None:
    worked_on = {topic.dead_letters for group in GROUPS for topic in group.reads}

    assert {topic.name for topic in every_topic()} == set(TOPICS) | worked_on


def context(settings: CommonSettings) -> StageContext[Any]:
    """Give a stage what it is made from; nothing is connected before it works."""
    return stage_context(settings, MemoryBroker(), connect(settings), utc_now)
