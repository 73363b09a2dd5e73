"""What a rendering tells site beside its fragments: status, lists, and when its content changed."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from tests.unit.publish.rendering import (
    PICTURE,
    RENDERER,
    public,
    rendering,
    told_in,
)
from wiredesk.article import Step
from wiredesk.article_stages import Translated
from wiredesk.cache import fields
from wiredesk.story import Story
from wiredesk.testing.articles import NOON, URI, takedown, translated
from wiredesk.types import EDITIONS
from wiredesk_publish.folding import unknown


def hidden(**changes: object) -> Story:
    """Give a story that readers do not see."""
    return public(translated()).model_copy(update={"public": False, **changes})


def test_a_story_is_rendered_once_an_edition() -> None:
    renderings = RENDERER.render(public(translated()))

    assert [each.edition for each in renderings] == list(EDITIONS)
    assert {each.status for each in renderings} == {fields.READABLE}
    assert all(set(fields.FRAGMENTS) <= set(each.fields) for each in renderings)


@pytest.mark.parametrize(
    ("story", "status"),
    [
        (unknown(URI), fields.NOT_PUBLIC),
        (hidden(was_public=False), fields.NOT_PUBLIC),
        (hidden(was_public=True), fields.GONE),
        (hidden(was_public=False, takedowns={"t": takedown(id="t")}), fields.GONE),
        (
            hidden(was_public=False, takedowns={"t": takedown(id="t")}, lifted={"t"}),
            fields.NOT_PUBLIC,
        ),
        (hidden(live=None), fields.GONE),
    ],
    ids=["unknown", "held", "expired", "killed before it came", "lifted again", "withheld"],
)
def test_a_story_that_is_not_public_has_a_status_and_nothing_to_read(
    story: Story, status: str
) -> None:
    """Gone where readers saw it or were told so; else as if there had never been one."""
    renderings = RENDERER.render(story)

    assert [each.edition for each in renderings] == list(EDITIONS)
    for each in renderings:
        assert (each.status, dict(each.fields), dict(each.sets)) == (status, {}, {})


def test_a_story_is_in_its_front_and_in_its_section_by_the_time_it_was_made() -> None:
    seconds = translated().article.versioncreated.timestamp()

    assert rendering(translated(), "tr").sets == {"front": seconds, "section:world": seconds}


def test_a_story_in_the_editions_own_language_is_in_those_lists_of_it_too() -> None:
    """Its front shows them first."""
    own = rendering(translated(), "en").sets.keys() - rendering(translated(), "tr").sets.keys()

    assert own == {"own:front", "own:section:world"}


def test_what_stands_in_a_pages_head_is_plain_text() -> None:
    """Site escapes it: what is escaped twice reads `&amp;amp;`."""
    found = rendering(translated(headline="Salt & <b>sea</b>")).fields

    assert found[fields.TITLE] == "Salt & <b>sea</b>"
    assert found[fields.TIME] == "2026-11-20T12:01:00+00:00"
    assert found[fields.DESCRIPTION] == "The lanterns came back on evening 1."


def test_a_title_says_the_language_of_its_text() -> None:
    assert rendering(told_in("ur"), "en").fields[fields.LANGUAGE] == "ur"


def etags(telling: Translated) -> list[object]:
    return [rendering(telling, edition).fields[fields.ETAG] for edition in EDITIONS]


@pytest.mark.parametrize(
    "change",
    [
        lambda: translated(headline="Another headline"),
        lambda: translated(body_html="<p>Other words.</p>"),
        lambda: translated(pictures=(PICTURE,)),
        lambda: translated(signals=("sig:correction",)),
        lambda: translated(byline="Mina Sadr"),
        lambda: translated(versioncreated=NOON),
        lambda: translated(urgency=2),
    ],
    ids=["headline", "body", "picture", "correction", "byline", "time", "only for machines"],
)
def test_an_etag_changes_with_the_content_in_every_edition(
    change: Callable[[], Translated],
) -> None:
    pairs = zip(etags(translated()), etags(change()), strict=True)

    assert all(before != after for before, after in pairs)


@pytest.mark.parametrize(
    "change",
    [
        {"received": NOON + timedelta(days=1)},
        {"ednote": "Check the name"},
        {"trail": (Step(stage="parse", at=NOON),)},
        {"signals": ("sig:update",)},
        {"expires": NOON + timedelta(days=9)},
    ],
    ids=lambda change: next(iter(change)),
)
def test_an_etag_stays_while_readers_see_the_same(change: dict[str, Any]) -> None:
    assert etags(translated(**change)) == etags(translated())


def test_an_etag_does_not_depend_on_who_renders_or_when() -> None:
    assert etags(translated()) == etags(translated(pass_=3))


def test_a_headline_without_words_is_read_where_its_text_is() -> None:
    told = told_in("tr")
    wordless = told.editions["tr"].headline.model_copy(update={"value": "🔥", "language": "zxx"})
    said = {
        key: each.model_copy(update={"headline": wordless}) for key, each in told.editions.items()
    }
    told = told.model_copy(update={"editions": said})

    own = {edition for edition in EDITIONS if "own:front" in rendering(told, edition).sets}

    assert own == {"tr"}


def test_editions_have_etags_of_their_own() -> None:
    assert len(set(etags(translated()))) == len(EDITIONS)
