"""Facts of real agency files, read in them by hand: codes and numbers."""

from typing import Any, NamedTuple

import pytest
from lxml import etree

from tests.conformance.agency import THERE, news_items, objects, path, reading
from wiredesk.article import Article

__test__ = THERE


class Facts(NamedTuple):
    """What a file says of one item."""

    file: str
    language: str
    version: int
    type: str
    pubstatus: str
    urgency: int | None
    words: int
    subjects: int
    places: int
    pictures: int


FACTS = [
    Facts("newsml-1.2/ansa-culture.xml", "it", 2, "text", "usable", None, 21, 6, 0, 0),
    Facts("newsml-g2/ansa-text.xml", "it", 1, "text", "usable", 5, 67, 2, 0, 0),
    Facts("newsml-g2/ap-three-items.xml", "en", 2, "text", "usable", 4, 211, 7, 0, 0),
    Facts("newsml-g2/ap-three-items.xml", "en", 2, "text", "usable", 4, 237, 7, 4, 0),
    Facts("newsml-g2/ap-three-items.xml", "en", 1, "text", "usable", 4, 173, 6, 4, 0),
    Facts("newsml-g2/dpa-correction-v2.xml", "de", 2, "text", "usable", 3, 871, 3, 8, 0),
    Facts("newsml-g2/dpa-embargoed-usable.xml", "de", 1, "text", "usable", 4, 283, 5, 5, 0),
    Facts(
        *("newsml-g2/globenewswire-nested-xhtml.xml", "en-US", 1, "text", "usable"),
        *(None, 461, 2, 0, 0),
    ),
    Facts(
        *("newsml-g2/iptc-LISTING_1_A_NewsML-G2_News_Item.xml", "en-GB", 11, "text", "usable"),
        *(None, 0, 2, 0, 0),
    ),
    Facts(
        *("newsml-g2/iptc-LISTING_29_Hop_History.xml", "en-US", 11, "text", "usable"),
        *(None, 0, 0, 0, 0),
    ),
    Facts(
        *("newsml-g2/iptc-LISTING_2_NewsML-G2_Text_Document.xml", "en-US", 11, "text", "usable"),
        *(None, 133, 3, 0, 0),
    ),
    Facts(
        *("newsml-g2/iptc-LISTING_3_Photo_in_NewsML-G2.xml", "en-US", 11, "picture", "usable"),
        *(None, 0, 3, 2, 1),
    ),
    Facts(
        *("newsml-g2/reuters-picture-LYNXMPEA6F0MS-v2.xml", "en-US", 2, "picture", "usable"),
        *(4, 0, 7, 0, 1),
    ),
    Facts(
        *("newsml-g2/reuters-text-KBN0FL0ZP-v2.xml", "en-US", 2, "text", "usable"),
        *(4, 118, 30, 0, 0),
    ),
    Facts(
        *("newsml-g2/reuters-text-L1N14N0FF-a.xml", "en", 978556838, "text", "usable"),
        *(3, 562, 50, 0, 0),
    ),
    Facts(
        *("newsml-g2/reuters-text-L1N14N0FF-b.xml", "en", 1542761538, "text", "canceled"),
        *(3, 0, 50, 0, 0),
    ),
    Facts("newsml-g2/stt-text.xml", "fi-FI", 4, "text", "usable", 3, 1072, 2, 1, 0),
    Facts("newsml-g2/text.xml", "en", 263518268, "text", "usable", 3, 3, 12, 0, 0),
    Facts("ninjs/bbc-text.json", "en", 0, "text", "usable", 3, 1, 1, 0, 0),
    Facts("ninjs/dpa-text-2.1.json", "de", 2, "text", "usable", 4, 437, 0, 0, 0),
    Facts("ninjs/embargoed-1.0.json", "", 0, "text", "usable", None, 0, 0, 0, 0),
    Facts("ninjs/ninjs-1.json", "fr", 2, "text", "usable", 3, 4, 1, 1, 0),
    Facts("ninjs/ninjs-3.json", "en", 3, "picture", "usable", 3, 4, 1, 0, 1),
    Facts("ninjs/ninjs-5.json", "", 4, "text", "usable", 3, 310, 1, 1, 1),
    Facts("ninjs/ninjs-embargoed.json", "en", 11, "text", "usable", None, 755, 2, 0, 1),
    Facts("ninjs/pubstatus-withheld-1.0.json", "", 0, "text", "withheld", None, 0, 0, 0, 0),
    Facts("ninjs/simple-text.json", "", 0, "text", "usable", None, 158, 0, 0, 0),
    Facts("ninjs/tt-text-image-2.1.json", "sv", 1, "text", "usable", 3, 152, 1, 3, 1),
    Facts("ninjs/tt-text-image-3.0.json", "sv", 1, "text", "usable", 3, 152, 1, 3, 1),
]
FILES = list(dict.fromkeys(facts.file for facts in FACTS))
NEWSML = [name for name in FILES if name.endswith(".xml")]
NINJS = [name for name in FILES if name.endswith(".json")]


def articles(name: str) -> list[Article]:
    found = reading(name)
    assert found.refusals == []
    return [item.article for item in found.items]


@pytest.mark.parametrize("name", FILES)
def test_every_fact_of_an_item_is_understood(name: str) -> None:
    found = [
        Facts(
            *(name, article.language, article.version, article.type, article.pubstatus),
            *(article.urgency, article.word_count),
            *(len(article.subjects), len(article.places), len(article.pictures)),
        )
        for article in articles(name)
    ]

    assert found == [facts for facts in FACTS if facts.file == name]


@pytest.mark.parametrize("name", NEWSML)
def test_newsml_g2_keeps_its_identity_and_the_first_headline(name: str) -> None:
    said = [(item.get("guid"), _headline(item)) for item in news_items(name)]

    assert [(article.uri, article.headline) for article in articles(name)] == said


def _headline(item: etree._Element) -> str:
    found = item.find("{*}contentMeta/{*}headline")
    return "" if found is None else " ".join("".join(map(str, found.itertext())).split())


@pytest.mark.parametrize("name", NEWSML)
def test_newsml_g2_keeps_every_code_of_its_subjects(name: str) -> None:
    for item, article in zip(news_items(name), articles(name), strict=True):
        said = {each.get("qcode", "") for each in item.iterfind("{*}contentMeta/{*}subject")}
        placed = {each.get("qcode", "") for each in item.iterfind("{*}assert")}
        said |= {code for code in placed if code.startswith("sttlocmeta:")}
        entities = (*article.places, *article.people, *article.organisations)
        codes = {each.code for each in article.subjects} | {each.code for each in entities}

        assert codes | {""} == said | {""}


@pytest.mark.parametrize("name", NINJS)
def test_ninjs_keeps_its_identity_and_the_headline(name: str) -> None:
    said = [(each.get("uri") or each["guid"], _title(each)) for each in objects(name)]

    assert [(article.uri, article.headline) for article in articles(name)] == said


def _title(item: dict[str, Any]) -> str:
    listed = [each["value"] for each in item.get("headlines", ())]
    return str(item.get("headline") or next(iter(listed), ""))


@pytest.mark.parametrize("name", FILES)
def test_a_picture_keeps_an_address_that_the_file_says(name: str) -> None:
    text = path(name).read_text("utf-8")

    for picture in (picture for article in articles(name) for picture in article.pictures):
        assert picture.href in picture.renditions
        assert all(href in text for href in picture.renditions)
        assert picture.caption
        assert picture.credit
