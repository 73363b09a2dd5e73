"""What a rendering says of a story's relatives: ids alone, which site looks up."""

from typing import Any

from lxml import html

from tests.unit.publish.rendering import rendering, text_of
from wiredesk.article_stages import Translated
from wiredesk.cache import fields
from wiredesk.ids import article_id
from wiredesk.metadata import Value
from wiredesk.testing.articles import URI, translated
from wiredesk.types import ArticleUri, Edition

FIRST = article_id(ArticleUri("urn:test:first"))
OTHER = article_id(ArticleUri("urn:test:other"))
OWN = article_id(URI)


def told(**enrichment: Any) -> Translated:
    telling = translated()
    return telling.model_copy(
        update={"enrichment": telling.enrichment.model_copy(update=enrichment)}
    )


def test_the_hash_names_the_event_and_related_articles_by_their_ids() -> None:
    found = rendering(told(cluster=FIRST, related=(OTHER, FIRST))).fields

    assert found[fields.EVENT] == FIRST
    assert found[fields.RELATED] == f"{OTHER} {FIRST}"


def test_a_story_is_in_the_list_of_its_event_and_in_those_of_its_related_articles() -> None:
    found = rendering(told(cluster=FIRST, related=(OTHER,))).sets

    assert found[f"event:{FIRST}"] == found[f"related:{OTHER}"] == found["front"]
    assert not {f"own:event:{FIRST}", f"own:related:{OTHER}"} & found.keys()


def test_where_relatives_are_not_known_it_is_in_no_list_of_theirs() -> None:
    found = rendering(told())

    assert set(found.sets) == {"front", "section:world", "own:front", "own:section:world"}
    assert (found.fields[fields.EVENT], found.fields[fields.RELATED]) == (OWN, "")


def link(telling: Translated, edition: Edition = "en") -> html.HtmlElement:
    return html.fragment_fromstring(text_of(rendering(telling, edition), fields.LINK))


def test_a_link_has_headline_agency_and_time() -> None:
    telling = translated(headline="Salt & sea")
    credit = Value(value="Quillmark", language="en", direction="ltr", source="none")
    editions = {
        edition: metadata.model_copy(update={"credit": credit})
        for edition, metadata in telling.editions.items()
    }

    found = link(telling.model_copy(update={"editions": editions}))

    (anchor,) = found.findall("a")
    assert anchor.text == "Salt & sea"
    assert anchor.get("href") == rendering(telling).fields[fields.PATH]
    assert [each.text for each in found.find_class("source")] == ["Quillmark"]
    (time,) = found.iter("time")
    assert time.get("datetime") == "2026-11-20T12:01:00+00:00"
    assert [each.text for each in time.iter("span")] == ["- 12:00"]


def test_a_link_in_another_language_says_so() -> None:
    (anchor,) = link(translated(), "ar").findall("a")
    assert (anchor.get("lang"), anchor.get("dir")) == ("en", "ltr")
