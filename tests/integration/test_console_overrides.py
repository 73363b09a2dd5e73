"""Overrides at the desk: what a person sets, takes back and lists, and what is refused."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, get_args

import pytest
from redis import Redis as SyncRedis

from tests.unit.console.terminal import Terminal, terminal_at
from wiredesk.cache import keys
from wiredesk.events import decode
from wiredesk.overrides import MetadataField, OverrideKey, use_of
from wiredesk.testing.articles import NOON
from wiredesk.topics import OVERRIDES

OF: Final = "country:TR"
KEY: Final = OverrideKey("ar", "place", OF)
SET: Final = ("override", "set", "ar", "place", OF, "تركيا", "--why", "House form")


@pytest.fixture
def terminal(redis_url: str, tmp_path: Path) -> Iterator[Terminal]:
    with terminal_at(redis_url, tmp_path) as at_work:
        yield at_work


def follow(terminal: Terminal) -> None:
    """Let the desk follow what was sent."""
    for record in terminal.broker.records(OVERRIDES):
        terminal.desk.tables.take(record)


def test_an_override_is_sent_under_its_key_with_who_and_why(terminal: Terminal) -> None:
    status, said = terminal.run(*SET)

    assert status == 0
    assert f"ar says 'تركيا' for '{OF}' from now on. No story shows it now" in said
    (record,) = terminal.broker.records(OVERRIDES)
    assert OverrideKey.parse(record.key) == KEY
    sent = decode(record)
    assert (sent.value, sent.who, sent.why, sent.when) == ("تركيا", "mina", "House form", NOON)


def test_taking_one_back_sends_a_tombstone(terminal: Terminal) -> None:
    terminal.run(*SET)
    follow(terminal)

    _, said = terminal.run("override", "remove", "ar", "place", OF, "--json")

    assert json.loads(said.splitlines()[-1]) == {
        "known": True,
        "stories": 0,
        "language": "ar",
        "field": "place",
        "of": OF,
    }
    last = terminal.broker.records(OVERRIDES)[-1]
    assert (last.value, OverrideKey.parse(last.key)) == (b"", KEY)


def test_taking_back_what_the_desk_does_not_know_is_done_and_said(terminal: Terminal) -> None:
    """It may have been set a moment ago, so it is taken back all the same."""
    status, said = terminal.run("override", "remove", "ar", "place", OF)

    assert status == 1
    assert said.splitlines()[-1].startswith("The desk knows of no such override")
    assert "other sources" not in said
    assert len(terminal.broker.records(OVERRIDES)) == 1


def test_a_program_is_told_so_by_the_exit_status_too(terminal: Terminal) -> None:
    status, said = terminal.run("override", "remove", "ar", "place", OF, "--json")

    assert (status, json.loads(said.splitlines()[-1])["known"]) == (1, False)


def test_the_help_names_every_kind_and_where_its_of_stands(terminal: Terminal) -> None:
    _, said = terminal.run("override", "set", "--help")

    words = set(re.findall(r"\w+", said))
    assert set(get_args(MetadataField)) <= words
    assert "wiredesk translate FILE" in " ".join(re.sub("[│\n]", " ", said).split())


def test_those_that_count_are_listed_newest_first(terminal: Terminal) -> None:
    terminal.run(*SET)
    terminal.run("override", "set", "tr", "section", "world", "Yeryüzü")
    terminal.run("override", "set", "tr", "section", "sport", "Sporlar")
    terminal.run("override", "remove", "tr", "section", "sport")
    follow(terminal)

    found = terminal.json("override", "list")
    status, said = terminal.run("override", "list")

    assert [each["of"] for each in found["overrides"]] == ["world", OF]
    assert (found["count"], status) == (2, 0)
    assert found["overrides"][1] == {
        "language": "ar",
        "field": "place",
        "of": OF,
        "value": "تركيا",
        "who": "mina",
        "why": "House form",
        "when": NOON.isoformat(),
    }
    assert "Yeryüzü" in said
    assert "2 shown, 2 in all" in said


@pytest.mark.parametrize(
    ("wanted", "count"),
    [
        (["yeryüz"], 1),
        (["TR"], 1),
        (["--language", "tr"], 1),
        (["--field", "place"], 1),
        (["--language", "fa"], 0),
        ([], 2),
    ],
)
def test_a_list_may_be_narrowed(terminal: Terminal, wanted: list[str], count: int) -> None:
    terminal.run(*SET)
    terminal.run("override", "set", "tr", "section", "world", "Yeryüzü")
    follow(terminal)

    assert len(terminal.json("override", "list", *wanted)["overrides"]) == count


@pytest.mark.parametrize(
    ("arguments", "fault"),
    [
        (("de", "place", OF, "x"), "language: 'de' is none of ar, en, fa, tr, ur"),
        (("ar", "nonsense", OF, "x"), "field: 'nonsense' is none of headline, subheadline,"),
        (("ar", "place", "  ", "x"), "of: it is empty; say the text or the code that"),
        (("ar", "place", OF, " "), "value: it is empty; say what the edition is to print"),
        (
            ("tr", "person", "Ali", "Ali محمد"),
            "value: 'Ali محمد' has م, which is no letter",
        ),
        (("en", "keyword", "war", "война"), "value: 'война' has в, which is no letter of this"),
        (("ar", "place", OF, "Turkey"), "value: 'Turkey' is not in the script of this language"),
        (("en", "headline", "Quay", "A <b>quay</b>"), "value: '<b>' is mark-up"),
        (("en", "caption", "Quay", "Salt &amp; fish"), "value: '&amp;' is mark-up"),
        (("ar", "place", OF, "x" * 201), "value: too long: 201 letters"),
        (("ar", "caption", "Quay", "x" * 2_001), "value: too long"),
        (("ar", "place", OF, "ترك\u202eيا"), "value: U+202E (Right-to-left override)"),
        (("ar", "place", OF, "ترك\u202dيا"), "value: U+202D (Left-to-right override)"),
        (("ar", "place", OF, "تركيا\x07"), "value: U+0007"),
        (("ar", "headline", "Quay", "one\ntwo"), "value: U+000A"),
        (("ar", "place", OF, "\u2068تركيا"), "value: U+2069 must end"),
        (("ar", "place", OF, "\u200f\u200c"), "value: nothing of it can be seen"),
        (("ar", "place", OF, "ترکیا"), "value: 'ترکیا' has ک (U+06A9)"),
        (("ar", "place", "country:QQ", "س"), "of: 'QQ' is no country's code"),
        (("ar", "place", "place:bagdad", "س"), "of: no place is called"),
        (("ar", "person", "place:baghdad", "س"), "of: place:baghdad is a place, no person"),
        (("ar", "dateline", "place:baghdad", "س"), "of: a dateline is kept by its text"),
        (("ar", "section", "sports", "س"), "of: no section is called 'sports': near it are sport"),
        (("ar", "subject", "medtop:99999999", "س"), "of: no media topic is called"),
        (("ar", "language", "Türkisch", "س"), "of: 'Türkisch' is no language's tag"),
    ],
)
def test_what_is_no_override_is_refused_by_name(
    terminal: Terminal, arguments: tuple[str, ...], fault: str
) -> None:
    status, said = terminal.run("override", "set", *arguments)

    assert status == 1
    assert said.startswith(fault)
    assert terminal.broker.records(OVERRIDES) == []


def test_an_id_that_is_nearly_one_is_told_which_it_may_be(terminal: Terminal) -> None:
    _, said = terminal.run("override", "set", "ar", "place", "place:bagdad", "بغداد")

    assert "place:baghdad" in said.partition("near it are ")[2]


@pytest.mark.parametrize(
    ("field", "of", "value"),
    [
        ("place", "place:baghdad", "بغداد \u2068(Baghdad)\u2069"),
        ("organisation", "office:foreign-ministry:FR", "الخارجية الفرنسية"),
        ("place", "geonames:98182", "بغداد"),
        ("headline", "Quay", "2 < 3 > 1 & so on"),
        ("place", "Lantern Quay", "رصيف الفوانيس"),
        ("subject", "medtop:20000002", "فنون"),
        ("subject", "anpasel:asian", "آسيا"),
        ("headline", "A film: Quay", "فيلم «ٹوک»"),
        ("keyword", "CNN: live", "CNN"),
    ],
)
def test_what_can_count_is_taken(terminal: Terminal, field: str, of: str, value: str) -> None:
    status, said = terminal.run("override", "set", "ar", field, of, value)

    assert status == 0, said
    assert decode(terminal.broker.records(OVERRIDES)[-1]).value == value


@pytest.mark.parametrize(
    ("stories", "sentence"),
    [(1, "1 story shows it and is translated again."), (3, "3 stories show it and are translated")],
)
def test_it_is_said_how_many_stories_it_touches(
    terminal: Terminal, stories: int, sentence: str
) -> None:
    showers = {f"0:{number}": number for number in range(stories)}
    with SyncRedis.from_url(terminal.redis_url) as redis:
        redis.zadd(keys.uses(use_of("place", OF)), showers)

    _, said = terminal.run(*SET)
    _, told = terminal.run(*SET, "--json")

    assert sentence in said
    assert json.loads(told.splitlines()[-1])["stories"] == stories


def test_a_field_that_is_nearly_one_is_told_which_it_may_be(terminal: Terminal) -> None:
    _, said = terminal.run("override", "set", "ar", "places", OF, "تركيا")

    assert said.endswith("; near it is place\n")


def test_a_value_in_no_letter_of_its_language_is_taken_and_pointed_out(terminal: Terminal) -> None:
    status, said = terminal.run("override", "set", "tr", "headline", "Quay", "الميناء")
    _, told = terminal.run("override", "set", "ar", "keyword", "CNN: live", "CNN", "--json")

    assert status == 0
    assert "No letter of it is one of tr's own: pages mark it as another language." in said
    assert json.loads(told.splitlines()[-1])["note"].startswith("No letter of it is one of ar's")


def test_a_form_of_another_site_sets_nothing(terminal: Terminal) -> None:
    body: dict[str, Any] = {"language": "ar", "field": "place", "of": OF, "value": "x"}

    answer = terminal.portal.call(
        lambda: terminal.desk.http.post("/api/overrides", content=json.dumps(body))
    )

    assert answer.status_code == 415
    assert terminal.broker.records(OVERRIDES) == []


def test_with_kafka_away_it_is_said_that_nothing_was_sent(terminal: Terminal) -> None:
    terminal.broker.memory.away = True

    status, said = terminal.run(*SET)

    assert status == 1
    assert "Kafka does not answer" in said
