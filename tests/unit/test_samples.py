"""What `samples/README.md` promises about the sample wires, held against the real parsers."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from wiredesk.article import Article
from wiredesk.newsroom import load
from wiredesk.types import EDITIONS, Digest
from wiredesk_ingest.origin import Origin
from wiredesk_ingest.parse import parse
from wiredesk_ingest.readings import Item, Reading
from wiredesk_ingest.signs.urgent import looks_urgent

pytestmark = pytest.mark.unit

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "samples"
MEDIA = ROOT / "newsroom" / "media"
WIRES = sorted(file for file in SAMPLES.iterdir() if file.suffix in {".xml", ".json"})
NOW = datetime(2026, 11, 24, 6, tzinfo=UTC)
RIGHT_TO_LEFT = ("ar", "fa", "ur")


def reading(file: Path) -> Reading:
    wire = file.read_bytes()
    origin = Origin("demo", NOW, Digest("0" * 64), len(wire))
    return parse(wire, origin, most_bytes=4 << 20)


READINGS = {file.name: reading(file) for file in WIRES}


def items() -> Iterator[tuple[str, Item]]:
    for name, found in READINGS.items():
        for item in found.items:
            yield name, item


def articles() -> list[Article]:
    return [item.article for _, item in items()]


def one(prefix: str) -> Item:
    """The only item of the only file whose name begins so."""
    (item,) = [item for name, item in items() if name.startswith(prefix)]
    return item


def is_for_readers(article: Article) -> bool:
    return (
        (article.type, article.pubstatus) == ("text", "usable")
        and "wd:advisory" not in article.signals
        and (article.embargo_text is None or bool(article.embargoed and article.embargoed <= NOW))
    )


def stories() -> dict[str, Article]:
    """What readers get in the end, by uri: the newest version of each, without what was killed."""
    killed = {takedown.target for _, item in items() for takedown in item.takedowns}
    readable = [a for a in articles() if is_for_readers(a) and a.uri not in killed]
    return {a.uri: a for a in sorted(readable, key=lambda article: article.version)}


# --- the folder ----------------------------------------------------------------------------


def test_there_are_sixty_wires() -> None:
    assert len(WIRES) == 60


@pytest.mark.parametrize("language", EDITIONS)
def test_every_language_has_ten_wires_of_its_own_or_more(language: str) -> None:
    own = [
        name
        for name, found in READINGS.items()
        if {item.article.language for item in found.items} == {language}
    ]

    assert len(own) >= 10
    assert all(name[3:5] == language for name in own)


def test_the_readme_lists_every_wire_and_no_other() -> None:
    text = (SAMPLES / "README.md").read_text(encoding="utf-8")

    assert re.findall(r"^\| \[([^\]]+)\]\(\1\) \|", text, re.MULTILINE) == [f.name for f in WIRES]


def test_the_readme_names_the_language_of_every_wire() -> None:
    text = (SAMPLES / "README.md").read_text(encoding="utf-8")
    told = dict(re.findall(r"^\| \[([^\]]+)\]\S+ \| ([a-z, ]+) \|", text, re.MULTILINE))

    for name, found in READINGS.items():
        assert told[name].split(", ") == [item.article.language for item in found.items]


def test_the_names_number_the_wires_in_the_order_of_sending() -> None:
    numbers = [f"{number:02}" for number in range(1, len(WIRES) + 1)]

    assert [file.name[:2] for file in WIRES] == numbers


@pytest.mark.parametrize("file", WIRES, ids=lambda file: file.stem)
def test_every_wire_is_understood_whole(file: Path) -> None:
    found = READINGS[file.name]

    assert found.refusals == []
    assert found.items
    assert [item.words_lost for item in found.items] == [0] * len(found.items)


def test_no_two_wires_are_the_same_revision() -> None:
    revisions = Counter((article.uri, article.version) for article in articles())

    assert set(revisions.values()) == {1}


def test_every_wire_was_made_in_the_days_it_says() -> None:
    for article in articles():
        assert datetime(2026, 11, 20, tzinfo=UTC) <= article.versioncreated <= NOW


def test_every_wire_names_its_invented_agency() -> None:
    assert {article.source for article in articles()} == {"Quillmark"}


# --- shapes --------------------------------------------------------------------------------


def test_all_shapes_of_newsml_g2_are_there() -> None:
    roots = Counter(
        re.findall(r"<(news\w+) xmlns", file.read_text(encoding="utf-8"))[0]
        for file in WIRES
        if READINGS[file.name].format == "newsml-g2"
    )
    several = [name for name, found in READINGS.items() if len(found.items) > 1]

    assert roots["newsMessage"] >= 3
    assert roots["newsItem"] >= 3
    assert several == ["07-three-short-stories.xml", "43-en-world-in-brief.xml"]


def test_ninjs_of_all_three_generations_is_there() -> None:
    documents = [json.loads(file.read_bytes()) for file in WIRES if file.suffix == ".json"]
    generations = Counter(each.get("standard", {}).get("version", "1")[0] for each in documents)

    assert min(generations[generation] for generation in "123") >= 3
    assert all(found.format == "ninjs" for name, found in READINGS.items() if ".json" in name)


@pytest.mark.parametrize("language", EDITIONS)
def test_every_language_has_eight_stories_of_120_words_or_more(language: str) -> None:
    words = [story.word_count for story in stories().values() if story.language == language]

    assert sum(count >= 120 for count in words) >= 8


def test_only_the_long_read_and_the_flash_are_of_another_length() -> None:
    other = {s.slugline for s in stories().values() if not 120 <= s.word_count <= 500}

    assert other == {"NIGHT-TRAIN", "FLASH-FERRIES"}


def test_every_section_of_the_newsroom_gets_a_story() -> None:
    newsroom = load(ROOT / "newsroom")
    filled = {newsroom.section_for(s.code for s in story.subjects) for story in stories().values()}

    assert filled == {section.key for section in newsroom.sections}


# --- kinds ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("later", "earlier", "signal"),
    [
        ("16-", "01-", "sig:update"),
        ("17-", "13-", "sig:correction"),
        ("45-", "35-", "sig:update"),
        ("46-", "39-", "sig:correction"),
    ],
)
def test_a_second_version_comes_after_its_story(later: str, earlier: str, signal: str) -> None:
    second, first = one(later).article, one(earlier).article

    assert second.uri == first.uri
    assert second.revision > first.revision
    assert signal in second.signals
    assert second.body_text != first.body_text


@pytest.mark.parametrize(
    ("kill", "story", "reason"),
    [("19-", "18-", "canceled"), ("21-", "20-", "killed_by_reference")],
    ids=["kill", "kill by reference"],
)
def test_a_kill_comes_after_its_story_and_on_the_fast_lane(
    kill: str, story: str, reason: str
) -> None:
    (takedown,) = one(kill).takedowns
    (file,) = [file for file in WIRES if file.name.startswith(kill)]

    assert (takedown.target, takedown.reason) == (one(story).article.uri, reason)
    assert looks_urgent(file.read_bytes())


def test_nothing_else_takes_anything_down() -> None:
    assert [name[:2] for name, item in items() if item.takedowns] == ["19", "21"]


def test_an_embargo_lies_in_the_future_whenever_this_is_run() -> None:
    embargoed = one("22-").article.embargoed

    assert embargoed is not None
    assert embargoed.year == 2031


def test_an_embargo_is_over() -> None:
    article = one("23-").article

    assert article.embargoed is not None
    assert article.versioncreated < article.embargoed < NOW


def test_an_embargo_can_not_be_read() -> None:
    article = one("26-").article

    assert article.embargoed is None
    assert article.embargo_text


def test_one_is_withheld() -> None:
    assert one("24-").article.pubstatus == "withheld"


@pytest.mark.parametrize("prefix", ["21-", "25-"])
def test_advisories_are_not_for_readers(prefix: str) -> None:
    assert "wd:advisory" in one(prefix).article.signals


def test_one_is_a_picture() -> None:
    assert one("27-").article.type == "picture"


@pytest.mark.parametrize("prefix", ["09-", "48-"])
def test_a_flash_is_a_headline_and_nothing_else(prefix: str) -> None:
    flash = one(prefix).article

    assert (flash.urgency, flash.word_count, flash.body_html) == (1, 0, "")
    assert flash.headline


def test_the_whole_story_takes_the_place_of_its_flash() -> None:
    flash, story = one("48-").article, one("49-").article

    assert story.uri == flash.uri
    assert story.revision > flash.revision
    assert story.word_count > 120


def test_the_long_read_has_more_than_2000_words_and_subheadings() -> None:
    article = one("14-").article

    assert article.word_count > 2000
    assert article.body_html.count("<h2>") >= 3


def test_tables_and_lists_stand_in_right_to_left_and_left_to_right_copy() -> None:
    bodies = {article.language: article.body_html for article in stories().values()}
    tables = [a.language for a in stories().values() if "<table>" in a.body_html]
    lists = [a.language for a in stories().values() if re.search("<[uo]l>", a.body_html)]

    assert set(bodies) == set(EDITIONS)
    assert set(tables) >= {"en", "tr", "fa"}
    assert set(lists) >= {"en", "tr", "fa"}


def test_right_to_left_copy_has_latin_names_and_numbers_inside() -> None:
    mixed = one("02-").article

    assert mixed.language in RIGHT_TO_LEFT
    assert re.findall(r"[A-Z][A-Za-z-]{2,}", mixed.body_text)
    assert re.findall(r"\d+\.\d|\d{3}", mixed.body_text)


def test_what_is_for_editors_only_reaches_no_public_field() -> None:
    private = "desk@quillmark.example"

    assert any(private in file.read_text(encoding="utf-8") for file in WIRES)
    assert not any(private in article.model_dump_json() for article in articles())


# --- pictures ------------------------------------------------------------------------------


def test_every_picture_is_a_small_drawing_of_ours_that_the_site_serves() -> None:
    text = "".join(file.read_text(encoding="utf-8") for file in WIRES)
    named = set(re.findall(r"/media/([\w-]+\.svg)", text))

    assert named == {file.name for file in MEDIA.iterdir()}
    assert all(file.stat().st_size < 40_000 for file in MEDIA.iterdir())


def test_a_drawing_carries_nothing_that_runs_or_loads() -> None:
    for file in MEDIA.iterdir():
        assert not re.search(
            r"<script|<image|<foreignObject|href=|\son\w+=|url\((?!#)", file.read_text()
        )


# Wires of the demo name pictures of the site itself, by a path. The mark must go on the day ingest
# takes such a path for an address (`/media/` beside `https://` in wiredesk_ingest.bodies.pictures).
def test_pictures_come_with_the_stories_that_show_them() -> None:
    with_pictures = [story for story in stories().values() if story.pictures]

    assert len(with_pictures) >= 10
    assert {story.language for story in with_pictures} == set(EDITIONS)
    assert any(len(story.pictures) > 1 for story in with_pictures)
    assert sum(not story.pictures for story in stories().values()) >= 5


def test_every_picture_has_a_caption_a_credit_and_a_text_instead() -> None:
    pictures = [picture for story in stories().values() for picture in story.pictures]

    assert pictures
    for picture in pictures:
        assert picture.caption
        assert "/ " in picture.credit
        assert picture.alt
        assert (picture.width, picture.height) == (1200, 675)
