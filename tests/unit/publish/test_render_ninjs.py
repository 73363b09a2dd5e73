"""The public face of an article for machines: ninjs 2.1, and nothing that is not for readers."""

import json
from datetime import datetime
from typing import Any, Final

import pytest

from tests.unit.publish.rendering import PICTURE, ninjs_of, rendering, text_of, told_in, words
from wiredesk.article import Entity, Step, Subject
from wiredesk.article_stages import Translated
from wiredesk.cache import fields
from wiredesk.desk import Takedown
from wiredesk.enrichment import Named
from wiredesk.story import Story
from wiredesk.testing.articles import NOON, URI, article, translated, value
from wiredesk.types import EDITIONS

TEXT: Final = {
    "uri", "type", "version", "firstcreated", "versioncreated", "pubstatus", "copyrightholder",
    "copyrightnotice", "usageterms", "language", "by", "slugline", "located",
}  # fmt: skip
LISTS: Final = {
    "headlines": {"role", "contenttype", "value"},
    "descriptions": {"role", "contenttype", "value"},
    "bodies": {"role", "contenttype", "charcount", "wordcount", "value"},
    "subjects": {"name", "rel", "uri", "literal", "creator", "relevance", "confidence"},
    "people": {"name", "rel", "uri", "literal", "contactinfo"},
    "places": {"name", "rel", "uri", "literal", "geojson", "contactinfo"},
    "organisations": {"name", "rel", "uri", "literal", "symbols", "contactinfo"},
    "altids": {"role", "value"},
    "renditions": {"name", "href", "contenttype", "title", "height", "width", "sizeinbytes"},
}
"""What ninjs 2.1 knows of what we use (https://iptc.org/std/ninjs/ninjs-schema_2.1.json)."""

NEEDED: Final = {
    "headlines": {"value"},
    "descriptions": {"value"},
    "bodies": {"value"},
    "renditions": {"name", "href"},
    "subjects": {"uri"},
    "altids": {"role", "value"},
}
FULL: Final[dict[str, Any]] = {
    "pictures": (PICTURE,),
    "byline": "Mina Sadr",
    "located": "Quillmark",
    "slugline": "LANTERNS",
    "usageterms": "Online only",
    "copyrightholder": "Quillmark",
    "copyrightnotice": "(c) Quillmark",
    "urgency": 3,
    "firstcreated": NOON,
    "subjects": (Subject(code="medtop:01000000", name="arts"),),
}


def check(found: dict[str, Any]) -> None:
    """Hold an object to the shape of ninjs 2.1."""
    assert found["uri"]
    known = TEXT | {"urgency", "standard", "associations"} | set(LISTS)
    assert set(found) - known == set()
    assert [name for name in TEXT & set(found) if not isinstance(found[name], str)] == []
    for name, properties in LISTS.items():
        for item in found.get(name, ()):
            assert NEEDED.get(name, set()) <= set(item) <= properties, name
    for name in {"firstcreated", "versioncreated"} & set(found):
        assert datetime.fromisoformat(found[name]).utcoffset() is not None


@pytest.mark.parametrize("edition", EDITIONS)
def test_an_article_has_the_shape_of_ninjs(edition: Any) -> None:
    found = ninjs_of(told_in("ur", **FULL), edition)

    check(found)
    assert found["standard"] == {
        "name": "ninjs",
        "version": "2.1",
        "schema": "https://www.iptc.org/std/ninjs/ninjs-schema_2.1.json",
    }


def test_the_least_article_has_the_shape_too() -> None:
    check(ninjs_of(translated()))


def test_an_associated_picture_is_a_ninjs_object_with_a_name_and_a_uri() -> None:
    first, second = ninjs_of(translated(pictures=(PICTURE, PICTURE)))["associations"]

    for found in (first, second):
        check({key: value for key, value in found.items() if key != "name"})
    assert first["uri"] != second["uri"]
    assert (first["name"], first["type"], first["by"]) == ("picture", "picture", PICTURE.credit)
    assert first["renditions"] == [
        {"name": "main", "href": PICTURE.href, "width": 1200, "height": 800}
    ]
    assert first["descriptions"][0]["value"] == PICTURE.caption


def test_it_says_what_the_article_says() -> None:
    told = translated(**FULL)

    found = ninjs_of(told)

    assert found["uri"] == URI
    assert found["altids"] == [{"role": "wiredesk", "value": told.article.id}]
    assert found["headlines"] == [{"role": "main", "value": told.article.headline}]
    assert found["bodies"] == [
        {"contenttype": "text/html", "value": told.article.body_html, "wordcount": 7}
    ]
    assert (found["by"], found["urgency"], found["version"]) == ("Mina Sadr", 3, "1")


def test_its_rendition_for_the_web_is_the_page() -> None:
    found = rendering(translated())

    assert ninjs_of(translated())["renditions"] == [
        {"name": "web", "href": found.fields[fields.PATH], "contenttype": "text/html"}
    ]


def test_subjects_are_named_in_the_words_of_the_edition() -> None:
    told = translated(subjects=(Subject(code="medtop:1", name="sea"), Subject(code="x:2")))
    named = told.editions["en"].model_copy(
        update={"subjects": (value("the sea").model_copy(update={"of": "medtop:1"}),)}
    )

    found = ninjs_of(told.model_copy(update={"editions": dict.fromkeys(EDITIONS, named)}))

    assert found["subjects"] == [
        {"uri": "medtop:1", "name": "the sea", "rel": "about"},
        {"uri": "x:2", "name": "", "rel": "about"},
    ]


def named_in_arabic() -> Translated:
    """Tell an English story whose Arabic edition says everything in Arabic."""
    named = Named(id="place:izmir", kind="place", name="Izmir", form="Izmir", wikidata="Q35997")
    told = told_in("en", **FULL)
    said = {
        "byline": words("مينا صدر", "ar"),
        "dateline": words("إزمير", "ar").model_copy(update={"source": "authority"}),
        "usageterms": words("للنشر الإلكتروني", "ar"),
        "captions": (words("فوانيس", "ar"),),
        "credits": (words("روتا", "ar"),),
        "places": (
            words("إزمير", "ar").model_copy(update={"of": "place:izmir"}),
            words("Old Quay", "en"),
        ),
        "body": words("<p>عادت الفوانيس.</p>", "ar"),
    }
    arabic = told.editions["ar"].model_copy(update=said)
    learnt = told.enrichment.model_copy(update={"entities": (named,)})
    editions = {**told.editions, "ar": arabic}
    return told.model_copy(update={"editions": editions, "enrichment": learnt})


def test_an_edition_says_byline_dateline_terms_and_pictures_in_its_own_words() -> None:
    found = ninjs_of(named_in_arabic(), "ar")

    check(found)
    assert (found["by"], found["located"]) == ("مينا صدر", "إزمير")
    assert found["usageterms"] == "للنشر الإلكتروني"
    (picture,) = found["associations"]
    assert (picture["descriptions"][0]["value"], picture["by"]) == ("فوانيس", "روتا")


def test_names_stand_in_the_editions_words_with_the_ids_they_are_known_by() -> None:
    assert ninjs_of(named_in_arabic(), "ar")["places"] == [
        {
            "name": "إزمير",
            "rel": "mentions",
            "literal": "place:izmir",
            "uri": "http://www.wikidata.org/entity/Q35997",
        },
        {"name": "Old Quay", "rel": "mentions"},
    ]


def test_a_translated_body_stands_behind_the_original_and_says_its_language() -> None:
    told = named_in_arabic()

    original, translation = ninjs_of(told, "ar")["bodies"]

    assert original["value"] == told.article.body_html
    assert translation == {
        "role": "machine-translation",
        "contenttype": "text/html",
        "value": '<div lang="ar" dir="rtl"><p>عادت الفوانيس.</p></div>',
    }
    assert ninjs_of(told, "tr")["bodies"] == [original]


@pytest.mark.parametrize(("source", "located"), [("none", ""), ("authority", "Cairo")])
def test_what_only_looks_like_a_dateline_is_no_location(source: str, located: str) -> None:
    told = told_in("en")
    said = words("Cairo", "en").model_copy(update={"source": source})
    changed = told.editions["en"].model_copy(update={"dateline": said})

    found = ninjs_of(told.model_copy(update={"editions": {**told.editions, "en": changed}}))

    assert found.get("located", "") == located


def test_what_is_empty_is_left_out() -> None:
    found = ninjs_of(translated())

    assert not {"by", "located", "urgency", "firstcreated", "associations", "subjects"} & set(found)
    assert None not in found.values()


def test_a_picture_of_an_address_that_no_reader_may_fetch_is_left_out() -> None:
    bad = PICTURE.model_copy(update={"href": "javascript:alert(1)"})

    found = ninjs_of(translated(pictures=(bad, PICTURE)))

    assert "javascript" not in json.dumps(found)
    assert len(found["associations"]) == 1


def test_nothing_that_is_for_editors_alone_is_in_any_fragment() -> None:
    """Notes to editors, takedowns, channels, trails, the desk's own words."""
    private = "call 555 0100 before use"
    facts = article().wire.model_copy(update={"channel": private, "format": private})
    told = translated(
        ednote=private,
        embargo_text=private,
        expires=NOON.replace(year=2099),
        signals=(private,),
        keywords=(private,),
        people=(Entity(name="Mina", code=private),),
        trail=(Step(stage=private, at=NOON, notes=(private,)),),
        wire=facts,
    )
    takedown = Takedown(
        id="t", target=URI, by=private, reason="killed_by_desk", note=private, at=NOON
    )
    story = Story(
        uri=URI,
        id=told.article.id,
        live=told,
        waiting=translated(version=2, headline=private),
        takedowns={"t": takedown},
        lifted=frozenset({"t"}),
        public=True,
        was_public=True,
    )

    for edition in EDITIONS:
        found = rendering(story, edition)
        fragments = [text_of(found, name) for name in fields.FRAGMENTS]
        plain = [str(each) for each in found.fields.values() if not isinstance(each, bytes)]
        shown = "".join([*fragments, *plain])
        assert private not in shown
        assert "2099" not in shown
