"""Pages and cards: what stands where, in which language, and that text stays text."""

from collections.abc import Iterator, Mapping
from itertools import chain
from typing import Any, get_args

import pytest
from lxml import html
from pydantic import BaseModel

from tests.unit.publish.rendering import (
    NEWSROOM,
    PICTURE,
    card,
    ninjs_of,
    page,
    page_text,
    rendering,
    told_in,
    words,
)
from wiredesk.article import Article, Picture
from wiredesk.article_stages import Translated
from wiredesk.bidi import enclosed
from wiredesk.cache import fields
from wiredesk.metadata import Value
from wiredesk.testing.articles import translated
from wiredesk.types import EDITIONS, Edition

HOSTILE = (
    '"><script>alert(1)</script>',
    "' onmouseover='alert(1)",
    '" onerror="alert(1)',
    "</article></figure></a><script>",
    "<!-- <img src=x onerror=alert(1)>",
    "&quot;&gt;&lt;script&gt;",
    "{{ 7 * 7 }}{% raw %}{credit}{0}",
    "\u202e<b>\u2066",
)
KEPT = frozenset({"body_html", "href", "renditions", "direction", "source", "type", "pubstatus"})
"""What is sanitised, checked or one of a few words before it comes here."""


def saying(text: str) -> Translated:
    """Make a story that says one thing wherever a wire may say something."""
    telling = translated(
        language="en", pictures=(PICTURE,), signals=("sig:correction",), byline="b", source="s"
    )
    metadata = telling.editions["en"]
    many = dict.fromkeys(("subjects", "places", "people", "organisations"), (metadata.headline,))
    telling = telling.model_copy(
        update={"editions": dict.fromkeys(EDITIONS, metadata.model_copy(update=many))}
    )
    said = _filled(telling.model_dump(), text)
    said["article"]["pictures"][0]["href"] = f"/media/{text}"
    said["article"]["signals"] = ("sig:correction",)
    return Translated.model_validate(said)


def _filled(value: Any, text: str) -> Any:
    match value:
        case str():
            return text
        case Mapping():
            return {
                key: each if key in KEPT else _filled(each, text) for key, each in value.items()
            }
        case tuple():
            return tuple(_filled(each, text) for each in value)
        case _:
            return value


def structure(element: html.HtmlElement) -> list[tuple[str, list[str]]]:
    """Answer the tags and the names of their attributes: what a browser acts upon."""
    return [(str(each.tag), list(each.attrib)) for each in element.iter()]


def texts(element: html.HtmlElement) -> Iterator[str]:
    """Answer everything that a reader may see or hear."""
    for each in element.iter():
        yield from chain([each.text or "", each.tail or ""], each.attrib.values())


def test_every_word_of_a_wire_is_tried() -> None:
    """The fields of an article that are text are all filled with what is hostile."""
    filled = saying("x").article

    spoken = {name for name in Article.model_fields if isinstance(getattr(filled, name), str)}
    quiet = {name for name in spoken - KEPT if getattr(filled, name) != "x"}
    assert quiet == set()
    assert all(isinstance(each, BaseModel) for each in filled.pictures)


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("edition", ["en", "ar"])
@pytest.mark.parametrize("fragment", [page, card])
def test_nothing_that_a_wire_says_breaks_out_of_its_place(
    fragment: Any, edition: Edition, text: str
) -> None:
    """Headline, caption, credit, alt, address, section, byline: all is text and stays text."""
    harmless, hostile = fragment(saying("x"), edition), fragment(saying(text), edition)

    assert structure(hostile) == structure(harmless)
    assert enclosed(text) in set(texts(hostile))


def test_no_headline_turns_what_stands_around_it() -> None:
    told = told_in("en", headline="Ports \u202eopen \u2067again")
    printed = "Ports open \u2067again\u2069"

    assert page(told).findtext(".//h1") == printed
    assert rendering(told).fields[fields.TITLE] == printed
    assert ninjs_of(told)["headlines"][0]["value"] == told.article.headline


def test_a_hostile_address_stays_one_attribute() -> None:
    (image,) = page(saying(HOSTILE[0])).iter("img")

    assert image.get("src") == f"/media/{HOSTILE[0]}"


def test_the_body_passes_through_as_ingest_left_it() -> None:
    body = '<p>One <em lang="tr" dir="ltr">iki</em> &amp; three</p><ul><li>four</li></ul>'

    assert body in page_text(translated(body_html=body))


@pytest.mark.parametrize(
    "href",
    [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        " javascript:alert(1)",
        "java\nscript:alert(1)",
        "data:image/svg+xml,<svg onload=alert(1)>",
        "vbscript:x",
        "file:///etc/passwd",
        "//elsewhere.example/a.png",
        "ftp://elsewhere.example/a.png",
        "a.png",
        "",
    ],
)
def test_a_picture_that_is_not_on_the_web_or_our_own_is_not_shown(href: str) -> None:
    telling = translated(pictures=(PICTURE.model_copy(update={"href": href}), PICTURE))

    for fragment in (page(telling), card(telling)):
        assert [image.get("src") for image in fragment.iter("img")] == [PICTURE.href]


@pytest.mark.parametrize(
    "href", ["https://pictures.example/a.jpg?w=1&h=2", "http://a.example/", "/media/a.svg"]
)
def test_a_picture_on_the_web_or_our_own_is_shown(href: str) -> None:
    telling = translated(pictures=(PICTURE.model_copy(update={"href": href}),))

    (shown,) = page(telling).iter("img")

    assert shown.get("src") == href


@pytest.mark.parametrize("edition", EDITIONS)
def test_text_of_the_editions_own_language_carries_no_marks(edition: Edition) -> None:
    telling = told_in(edition, byline="b", source="s", subheadline="u", pictures=(PICTURE,))

    for fragment in (page(telling, edition), card(telling, edition)):
        assert not [each for each in fragment.iter() if {"lang", "dir"} & set(each.attrib)]


@pytest.mark.parametrize(
    ("edition", "language", "direction"), [("ar", "en", "ltr"), ("en", "ur", "rtl")]
)
def test_foreign_text_says_its_language_and_direction(
    edition: Edition, language: Edition, direction: str
) -> None:
    telling = told_in(
        language, byline="b", source="s", subheadline="u", body_text="t", pictures=(PICTURE,)
    )

    found = page(telling, edition)

    foreign = [
        each.get("class") or str(each.tag)
        for each in found.iter()
        if (each.get("lang"), each.get("dir")) == (language, direction)
    ]
    assert foreign == ["h1", "standfirst", "byline", "source", "img", "span", "body"]
    assert [each.tag for each in card(telling, edition).iter() if each.get("lang")] == ["h3", "p"]


def test_what_the_newsroom_says_is_never_marked_as_foreign() -> None:
    found = page(told_in("ar"), "en")

    assert not [each for each in found.iter("a", "time") if each.get("lang") or each.get("dir")]


@pytest.mark.parametrize("edition", EDITIONS)
def test_a_correction_says_so_in_the_editions_words(edition: Edition) -> None:
    note = NEWSROOM.labels[edition]["correction_note"]

    (found,) = page(translated(signals=("sig:correction",)), edition).find_class("correction")

    assert found.text == note
    assert note not in page_text(translated(signals=("sig:update",)), edition)


def test_a_text_in_another_language_says_which_one_it_is() -> None:
    (note,) = page(translated(language="en"), "tr").find_class("original-language")

    assert note.text == NEWSROOM.labels["tr"]["original_language_note"].format(language="English")


@pytest.mark.parametrize("edition", EDITIONS)
def test_a_headline_that_translates_an_earlier_one_says_so(edition: Edition) -> None:
    telling = translated()
    metadata = telling.editions[edition]
    stale = metadata.headline.model_copy(update={"stale": True})
    changed = metadata.model_copy(update={"headline": stale})
    editions = {**telling.editions, edition: changed}

    (note,) = page(telling.model_copy(update={"editions": editions}), edition).find_class(
        "stale-translation"
    )

    assert note.text == NEWSROOM.labels[edition]["stale_translation_note"]
    assert not page(telling, edition).find_class("stale-translation")


def test_a_body_by_a_machine_says_so_and_has_the_original_below() -> None:
    telling = told_in("en", body_html="<p>The ports open.</p>")
    said = Value(
        value='<p>Limanlar açılıyor.</p><p lang="en" dir="ltr">Stays.</p>',
        language="tr",
        direction="ltr",
        source="machine:first",
        of="body_html",
        engine="first",
    )
    changed = telling.editions["tr"].model_copy(update={"body": said})
    telling = telling.model_copy(update={"editions": {**telling.editions, "tr": changed}})

    found = page(telling, "tr")
    shown, original = found.find_class("body")
    (note,) = found.find_class("machine-translation")
    (details,) = found.iter("details")

    labels = NEWSROOM.labels["tr"]
    assert note.text == labels["machine_translation_note"].format(language=changed.language.value)
    assert not found.find_class("original-language")
    assert [each.get("lang") for each in shown.iter("p")] == [None, "en"]
    assert (shown.get("lang"), shown.get("data-source")) == (None, "machine:first")
    assert details.findtext("summary") == labels["original_text"]
    assert (original.getparent(), original.get("lang")) == (details, "en")
    assert original.text_content() == "The ports open."
    assert not page(telling, "ar").find_class("machine-translation")


@pytest.mark.parametrize("language", ["tr", "tr-TR"])
def test_a_text_in_the_editions_language_says_nothing_of_it(language: str) -> None:
    assert not page(translated(language=language), "tr").find_class("original-language")


def test_a_picture_stands_with_its_caption_and_credit() -> None:
    (figure,) = page(translated(pictures=(PICTURE,))).iter("figure")

    (image,) = figure.iter("img")
    assert dict(image.attrib) == {
        "src": PICTURE.href,
        "alt": PICTURE.alt,
        "width": "1200",
        "height": "800",
    }
    assert [span.text for span in figure.iter("span")] == [PICTURE.caption, "Photo: Rota Images"]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"alt": ""}, "Lanterns on the quay"),
        ({"alt": "", "caption": ""}, ""),
        ({}, "A row of lanterns"),
    ],
)
def test_a_picture_without_alternative_text_is_read_out_by_its_caption(
    changes: dict[str, str], expected: str
) -> None:
    """`alt` is always there: without it a screen reader spells the address."""
    (image,) = page(translated(pictures=(PICTURE.model_copy(update=changes),))).iter("img")

    assert image.get("alt") == expected


def test_a_picture_without_words_has_no_empty_caption() -> None:
    bare = Picture(href=PICTURE.href)

    (figure,) = page(translated(pictures=(bare,))).iter("figure")

    assert [each.tag for each in figure.iter()] == ["figure", "img"]


def test_only_the_first_picture_is_fetched_before_it_is_seen() -> None:
    telling = translated(pictures=(PICTURE, PICTURE, PICTURE))

    assert [image.get("loading") for image in page(telling).iter("img")] == [None, "lazy", "lazy"]
    assert [figure.get("class") for figure in page(telling).iter("figure")] == ["lead", None, None]


def test_a_page_has_one_heading_a_date_and_its_section() -> None:
    found = page(translated())

    (heading,) = found.iter("h1")
    (date,) = found.iter("time")
    (section,) = found.iter("a")
    assert heading.text == "Lanterns return to the old quay, part 1"
    assert (date.get("datetime"), date.text_content()) == (
        "2026-11-20T12:01:00+00:00",
        "Friday, 20 November, 2026 - 12:00",
    )
    assert (section.get("href"), section.text) == ("/en/world/", "World")


def test_a_card_leads_to_the_page() -> None:
    (link,) = card(translated()).iter("a")

    assert str(link.get("href")).startswith("/en/world/lanterns-return-to-the-old-quay-part-1-")
    assert link.text == "Lanterns return to the old quay, part 1"


@pytest.mark.parametrize("body_text", ["\n\n  The ferry came in.\nIt left.", "The ferry came in."])
def test_without_a_headline_the_first_sentence_stands_in(body_text: str) -> None:
    telling = translated(headline=" ", body_text=body_text)
    empty = telling.editions["en"].model_copy(update={"teaser": telling.editions["en"].byline})
    telling = telling.model_copy(update={"editions": dict.fromkeys(EDITIONS, empty)})

    (heading,) = page(telling).iter("h1")

    assert heading.text == "The ferry came in."


def test_the_editions_of_the_newsroom_are_those_that_are_rendered() -> None:
    assert set(NEWSROOM.labels) == set(EDITIONS) == set(get_args(Edition))


def test_below_a_story_stand_its_subjects_and_the_first_of_those_it_names() -> None:
    told = translated()
    many = {
        "subjects": (words("Sea"),),
        "people": tuple(words(f"Person {number}") for number in range(9)),
        "places": (words("Izmir"),),
        "organisations": (words("هيئة الموانئ", "ar"),),
    }
    editions = dict.fromkeys(EDITIONS, told.editions["en"].model_copy(update=many))

    (list_,) = page(told.model_copy(update={"editions": editions})).find_class("topics")

    people = [f"Person {number}" for number in range(5)]
    assert [each.text for each in list_] == ["Sea", *people, "Izmir", "هيئة الموانئ"]
    assert [each.get("dir") for each in list_][-2:] == [None, "rtl"]


def test_a_story_that_names_nothing_has_no_list_below_it() -> None:
    assert not page(translated()).find_class("topics")


def test_a_picture_is_credited_in_the_editions_words() -> None:
    hidden = PICTURE.model_copy(update={"href": "javascript:1"})
    told = told_in("tr", pictures=(hidden, PICTURE))
    said = {"credits": (words("gizli", "tr"), words("Arşiv: Reuters", "tr"))}
    editions = {key: each.model_copy(update=said) for key, each in told.editions.items()}
    told = told.model_copy(update={"editions": editions})

    spans = {edition: page(told, edition).find_class("credit")[0].text for edition in EDITIONS}

    labels = {edition: NEWSROOM.labels[edition]["photo_credit"] for edition in EDITIONS}
    assert spans["tr"] == labels["tr"].format(credit="Arşiv: Reuters")
    assert spans["ar"] == labels["ar"].format(credit="\u2068Arşiv: Reuters\u2069")


@pytest.mark.parametrize(
    ("edition", "credit"),
    [
        ("ar", "صورة: أسوشيتد برس/سامي"),
        ("ar", "تصوير: سامي"),
        ("en", "Photo: AP/Jane Roe"),
        ("en", "Photo by Jane Roe/AFP"),
        ("fa", "عکس: آسوشیتدپرس"),
        ("tr", "Arşiv fotoğrafı: Reuters"),
        ("ur", "تصویر: اے پی"),
        ("ur", "فائل فوٹو: اے پی"),
    ],
)
def test_a_credit_that_says_photo_is_not_told_so_twice(edition: Edition, credit: str) -> None:
    told = told_in("en", pictures=(PICTURE,))
    said = told.editions[edition].model_copy(update={"credits": (words(credit, edition),)})
    told = told.model_copy(update={"editions": {**told.editions, edition: said}})
    assert page(told, edition).find_class("credit")[0].text == credit


@pytest.mark.parametrize("credit", ["Getty Images", "European Pressphoto Agency", "Ana Fotou"])
def test_a_credit_that_is_a_name_is_told_to_be_a_photos(credit: str) -> None:
    told = told_in("en", pictures=(PICTURE,))
    said = told.editions["en"].model_copy(update={"credits": (words(credit, "en"),)})
    told = told.model_copy(update={"editions": {**told.editions, "en": said}})
    assert page(told, "en").find_class("credit")[0].text == f"Photo: {credit}"


def test_a_picture_and_a_standfirst_are_told_in_the_editions_words() -> None:
    told = told_in("tr", pictures=(PICTURE,), subheadline="Deniz sakin")
    said = {
        "subheadline": words("البحر هادئ", "ar"),
        "captions": (words("عبّارة", "ar"),),
        "alts": (words("سفينة", "ar"),),
    }
    editions = {**told.editions, "ar": told.editions["ar"].model_copy(update=said)}
    found = page(told.model_copy(update={"editions": editions}), "ar")

    (standfirst,), (image,) = found.find_class("standfirst"), found.iter("img")
    caption = found.find(".//figcaption/span")
    assert (standfirst.text, image.get("alt")) == ("البحر هادئ", "سفينة")
    assert caption is not None
    assert [each.get("lang") for each in (standfirst, image, caption)] == [None, None, None]
    assert caption.text == "عبّارة"


def test_a_text_runs_as_it_was_written_where_its_teaser_was_translated() -> None:
    told = told_in("en", headline="Ferry")
    learnt = told.enrichment.model_copy(update={"script": "Latn", "direction": "ltr"})
    ar = told.editions["ar"].model_copy(update={"teaser": words("عادت العبّارة.", "ar")})
    editions = {**told.editions, "ar": ar}

    found = page(told.model_copy(update={"enrichment": learnt, "editions": editions}), "ar")

    (body,) = found.find_class("body")
    assert (body.get("lang"), body.get("dir")) == ("en", "ltr")
