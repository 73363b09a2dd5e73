"""What a JSON object says twice is never a way round an order not to publish."""

import json
from collections.abc import Callable
from datetime import UTC, datetime

from tests.rows import every_row
from tests.unit.ingest.builders import ap, article, json_feed, ninjs, notes, reading, refusal


def twice(first: str, second: str) -> bytes:
    """Write a ninjs item with two more fields, in their order and both before the others."""
    return ninjs(pubstatus=None).replace(b"{", f"{{{first}, {second}, ".encode(), 1)


@every_row(
    ("first", "second"),
    [
        ('"pubstatus": "canceled"', '"pubstatus": "usable"'),
        ('"pubstatus": "usable"', '"pubstatus": "withheld"'),
        ('"pubstatus": "withheld"', '"pubStatus": "usable"'),
        ('"pubstatus": "usable"', '"pubstatus" : ["canceled"]'),
    ],
)
def test_two_statuses_are_not_one_that_publishes(first: str, second: str) -> None:
    assert article(twice(first, second)).pubstatus == "withheld"


@every_row(
    ("first", "second"),
    [("usable", "usable"), ("usable", None), (None, "usable")],
)
def test_the_same_status_twice_is_one(first: str | None, second: str | None) -> None:
    said = [f'"pubstatus": {json.dumps(each)}' for each in (first, second)]

    assert article(twice(*said)).pubstatus == "usable"


def test_of_two_embargoes_the_later_one_holds() -> None:
    found = article(
        twice('"embargoed": "2027-01-01T00:00:00Z"', '"embargoed": "2026-01-01T00:00:00Z"')
    )

    assert found.embargoed == datetime(2027, 1, 1, tzinfo=UTC)


@every_row("other", ['""', "false", '"soon"', '["2020-01-01T00:00:00Z"]'])
def test_an_embargo_that_is_also_no_time_holds(other: str) -> None:
    found = article(twice('"embargoed": "2026-01-01T00:00:00Z"', f'"embargoed": {other}'))

    assert found.embargoed is None
    assert found.embargo_text is not None


def test_an_embargo_that_is_taken_back_by_nothing_stays() -> None:
    found = article(twice('"embargoed": "2027-01-01T00:00:00Z"', '"embargoed": null'))

    assert found.embargoed == datetime(2027, 1, 1, tzinfo=UTC)


def test_signals_said_twice_are_all_signals() -> None:
    wire = twice('"signals": [{"code": "a:1"}]', '"signals": [{"code": "a:2"}]')

    assert article(wire).signals == ("a:1", "a:2")


def test_of_other_names_the_last_counts_and_it_is_noted() -> None:
    wire = twice('"slugline": "lamps"', '"slugline": "lanterns"').replace(b"usable", b"")

    assert article(wire).slugline == "lanterns"
    assert "json: 'slugline' is said twice" in notes(wire)


@every_row(
    "wire",
    [
        ninjs(headline='A "quoted": word', body_text="x\\"),
        ninjs(headline=": a colon", slugline="\\"),
        ap(headline='A "quoted": word'),
    ],
)
def test_a_colon_in_a_text_is_no_name(wire: bytes) -> None:
    assert not any("twice" in note for note in notes(wire))


def test_ap_does_not_publish_what_is_also_withheld() -> None:
    wire = ap().replace(b'"pubstatus"', b'"pubstatus": "withheld", "pubstatus"')

    assert article(wire).pubstatus == "withheld"


def test_a_feed_waits_for_the_later_date() -> None:
    wire = json_feed({"id": "urn:q:1", "title": "T", "date_published": "2026-11-20T09:00:00Z"})
    ahead = b'"date_published": "2027-01-01T00:00:00Z", "date_published"'

    found = article(wire.replace(b'"date_published"', ahead))

    assert found.embargoed == datetime(2027, 1, 1, tzinfo=UTC)


def wide() -> bytes:
    return b'{"a": [' + b",".join([b'{"":0}'] * 60_000) + b'], "a": 1}'


def deep() -> bytes:
    return b'{"uri": "a", "uri": ' + b"[" * 900 + b"]" * 900 + b"}"


@every_row("wire", [wide, deep])
def test_what_hides_behind_a_second_name_is_bounded(wire: Callable[[], bytes]) -> None:
    assert refusal(wire())[0] in {"too_complex", "no_uri", "not_an_article"}


def test_thousands_of_names_said_twice_are_noted_in_short() -> None:
    many = ", ".join(f'"n{number}": 1, "n{number}": 2' for number in range(5_000))
    (item,) = reading(ninjs().replace(b"{", f"{{{many}, ".encode(), 1)).items

    assert len(item.article.trail[0].notes) < 30
