"""What the less obvious agency files exercise, as their folder's README tells it."""

import re
from datetime import datetime

import pytest

from tests.conformance.agency import THERE, news_items, path, reading, tree
from wiredesk.article import Article
from wiredesk_ingest.draft import ADVISORY
from wiredesk_ingest.readings import Item
from wiredesk_ingest.signs.urgent import looks_urgent

__test__ = THERE

STORY = "newsml-g2/reuters-text-L1N14N0FF-a.xml"
KILL = "newsml-g2/reuters-text-L1N14N0FF-b.xml"
CORRECTION = "newsml-g2/dpa-correction-v2.xml"
EMBARGOED = "newsml-g2/dpa-embargoed-usable.xml"
PHONE_OR_MAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.]+|\+\d[\d ()/-]{6,}\d")


def only(name: str) -> Item:
    """The one item of a file that is understood whole."""
    found = reading(name)
    assert found.refusals == []
    (item,) = found.items
    return item


def article(name: str) -> Article:
    return only(name).article


# --- kills and corrections -----------------------------------------------------------------


def test_a_cancellation_takes_down_the_story_it_cancels() -> None:
    (takedown,) = only(KILL).takedowns

    assert (takedown.target, takedown.reason) == (article(STORY).uri, "canceled")


def test_a_cancellation_is_newer_than_its_story_and_does_not_go_on_as_an_article() -> None:
    assert article(KILL).revision > article(STORY).revision
    assert not only(KILL).goes_on
    assert only(STORY).goes_on


def test_a_cancellation_takes_the_fast_lane() -> None:
    assert looks_urgent(path(KILL).read_bytes())


def test_nothing_else_is_taken_down() -> None:
    """A correction, an update and a story with links to others kill nothing."""
    for name in (STORY, CORRECTION, EMBARGOED, "newsml-g2/stt-text.xml"):
        assert only(name).takedowns == ()


def test_a_correction_says_so() -> None:
    assert "sig:correction" in article(CORRECTION).signals
    assert article(CORRECTION).version == 2


# --- not for readers -----------------------------------------------------------------------


@pytest.mark.parametrize("name", [CORRECTION, EMBARGOED, "newsml-g2/stt-text.xml"])
def test_private_contacts_are_in_no_field_of_the_article(name: str) -> None:
    """Every phone number and mail address in a note that is not public, or is for contacts."""
    private = set(_private_contacts(name))
    said = article(name).model_dump_json()

    assert private or name.endswith("stt-text.xml")
    assert [contact for contact in private if contact in said] == []


def _private_contacts(name: str) -> list[str]:
    notes = [
        "".join(map(str, note.itertext()))
        for note in tree(name).iter("{*}edNote")
        if "contacts" in note.get("role", "") or "nonpublic" in note.get("pubconstraint", "")
    ]
    return PHONE_OR_MAIL.findall(" ".join(notes))


def test_a_persons_contacts_in_ninjs_are_in_no_field_of_the_article() -> None:
    for name in ("ninjs/tt-text-image-2.1.json", "ninjs/tt-text-image-3.0.json"):
        assert article(name).people
        assert PHONE_OR_MAIL.findall(article(name).model_dump_json()) == []


def test_an_advisory_is_not_for_publication() -> None:
    assert ADVISORY in article("ninjs/bbc-text.json").signals


def test_a_withheld_item_says_so() -> None:
    assert article("ninjs/pubstatus-withheld-1.0.json").pubstatus == "withheld"


@pytest.mark.parametrize(
    ("name", "until"),
    [
        (EMBARGOED, "2025-01-23T19:00:00+01:00"),
        ("newsml-g2/iptc-LISTING_1_A_NewsML-G2_News_Item.xml", "2018-10-23T12:00:00+00:00"),
        ("ninjs/ninjs-embargoed.json", "2022-06-29T02:30:00+00:00"),
        ("ninjs/embargoed-1.0.json", "2019-10-01T00:00:00+00:00"),
    ],
)
def test_what_is_usable_and_embargoed_at_once_has_its_embargo(name: str, until: str) -> None:
    assert article(name).pubstatus == "usable"
    assert article(name).embargoed == datetime.fromisoformat(until)
    assert article(name).embargo_text


# --- shapes --------------------------------------------------------------------------------


def test_a_message_of_three_items_is_three_articles() -> None:
    found = reading("newsml-g2/ap-three-items.xml")

    assert len({item.article.id for item in found.items}) == 3


def test_a_news_item_without_a_message_around_it_is_an_article() -> None:
    name = "newsml-g2/iptc-LISTING_1_A_NewsML-G2_News_Item.xml"

    assert tree(name).tag.endswith("}newsItem")
    assert article(name).uri == tree(name).get("guid")


@pytest.mark.parametrize(
    "name",
    [
        "newsml-g2/iptc-LISTING_6_Simple_NewsML-G2_Package.xml",
        "newsml-g2/reuters-text-KBN0FL0NM-v10.xml",
        "newsml-g2/snep-package.xml",
    ],
)
def test_a_package_is_no_article_and_no_error(name: str) -> None:
    found = reading(name)

    assert (found.format, found.items, found.refusals) == ("newsml-g2", [], [])


@pytest.mark.parametrize(
    "name",
    [
        "newsml-g2/iptc-LISTING_25_An_NITF_marked-up_article_conveyed_in_inlineXML.xml",
        "newsml-g2/iptc-LISTING_28_Illustrating_Located_Subject_and_Dateline.xml",
        "ninjs/bad-no-uri-1.0.json",
    ],
)
def test_a_fragment_is_refused_as_no_article(name: str) -> None:
    found = reading(name)

    assert found.items == []
    assert [refused.code for refused in found.refusals] == ["not_an_article"]


def test_items_without_content_are_refused_one_by_one() -> None:
    """Each refusal names its item, and where that begins."""
    name = "newsml-g2/iptc-LISTING_24_News_Message_conveying_a_complete_News_Package.xml"
    found, wire = reading(name), path(name).read_bytes()
    guids = [item.get("guid") for item in news_items(name)]

    assert [(refused.code, refused.item) for refused in found.refusals] == [
        ("not_an_article", guid) for guid in guids
    ]
    for refused in found.refusals:
        assert wire[refused.position :].startswith(b"<newsItem")
        assert refused.item.encode() in wire[refused.position :][:60]
