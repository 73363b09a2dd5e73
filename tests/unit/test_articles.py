"""The article and its three stages: frozen values, with times that always have an offset."""

from datetime import UTC, timedelta, timezone
from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

from wiredesk import article as words
from wiredesk import desk, receipt, story
from wiredesk.article import Article
from wiredesk.article_stages import Enriched, Ingested, Translated
from wiredesk.ids import article_id
from wiredesk.revision import Revision
from wiredesk.testing.articles import NOON, URI, article, translated
from wiredesk.types import EDITIONS, Frozen

KARACHI = timezone(timedelta(hours=5))
VALUES = sorted(
    {
        each
        for module in (words, desk, story, receipt)
        for each in vars(module).values()
        if isinstance(each, type) and issubclass(each, BaseModel) and each is not Frozen
    },
    key=lambda each: each.__name__,
)


@pytest.mark.parametrize("value", VALUES)
def test_a_value_is_frozen_and_deaf_to_fields_of_a_newer_version(value: type[BaseModel]) -> None:
    assert issubclass(value, Frozen)
    assert value.model_config["frozen"] is True
    assert value.model_config["extra"] == "ignore"


def test_an_article_never_changes() -> None:
    with pytest.raises(ValidationError):
        article().headline = "another"  # type: ignore[misc] # mypy refuses it too


def test_two_articles_that_say_the_same_are_the_same() -> None:
    assert article() == article()
    assert article() != article(urgency=3)


@pytest.mark.parametrize("field", ["versioncreated", "received", "firstcreated", "embargoed"])
def test_a_time_without_an_offset_is_refused(field: str) -> None:
    naive: dict[str, Any] = {field: NOON.replace(tzinfo=None)}

    with pytest.raises(ValidationError, match=field):
        article(**naive)


def test_a_time_is_written_with_the_offset_that_it_came_with() -> None:
    told = article(versioncreated=NOON.astimezone(KARACHI))

    assert told.model_dump(mode="json")["versioncreated"] == "2026-11-20T17:00:00+05:00"
    assert Article.model_validate_json(told.model_dump_json()).versioncreated == NOON


@pytest.mark.parametrize(
    "wrong",
    [
        {"urgency": 0},
        {"urgency": 10},
        {"version": -1},
        {"word_count": -1},
        {"type": "rumour"},
        {"pubstatus": "perhaps"},
    ],
)
def test_a_value_beyond_what_the_field_can_say_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValidationError, match=next(iter(wrong))):
        article(**wrong)


def test_a_revision_is_made_of_the_agencys_number_and_both_clocks() -> None:
    told = article(version=4)

    assert told.revision == Revision(
        version=4, versioncreated=told.versioncreated, received=told.received
    )


def test_no_word_of_an_embargo_and_an_empty_word_are_two_things() -> None:
    silent, empty = article(), article(embargo_text="")

    assert (silent.embargo_text, empty.embargo_text) == (None, "")
    for told in (silent, empty):
        assert Article.model_validate_json(told.model_dump_json()) == told


def test_a_later_translation_of_the_same_revision_comes_after_it() -> None:
    first, second = translated(pass_=0), translated(pass_=1)

    assert first.order < second.order < translated(version=2, pass_=0).order


def test_each_stage_wraps_what_the_one_before_told() -> None:
    told = translated()

    ingested = Ingested(article=told.article)
    enriched = Enriched(article=ingested.article, enrichment=told.enrichment)

    assert told.article == enriched.article == ingested.article
    assert told.enrichment == enriched.enrichment


def test_a_translation_has_every_edition_and_no_other() -> None:
    assert set(translated().editions) == set(EDITIONS)
    body = translated().model_dump(mode="json")
    body["editions"]["de"] = body["editions"]["en"]
    with pytest.raises(ValidationError, match=r"editions\.de"):
        Translated.model_validate(body)


def test_the_least_article_needs_no_more_than_who_when_and_from_what() -> None:
    needed = {name for name, field in Article.model_fields.items() if field.is_required()}

    assert needed == {"uri", "id", "versioncreated", "received", "wire"}


def test_the_articles_of_tests_are_like_those_of_ingest() -> None:
    told = article()

    assert (told.id, told.versioncreated.tzinfo) == (article_id(URI), UTC)
    assert told.received > told.versioncreated
