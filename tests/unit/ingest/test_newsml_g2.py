"""NewsML-G2: which items a wire holds, and how each is to be handled."""

from datetime import UTC, datetime

from tests.rows import every_row
from tests.unit.ingest.builders import (
    NOON,
    URI,
    article,
    g2,
    message,
    news_item,
    notes,
    reading,
    refusal,
)

PACKAGE = '<packageItem guid="urn:p"><itemMeta/><groupSet root="main"/></packageItem>'


# --- items ---------------------------------------------------------------------------------


def test_a_message_of_one_item_is_one_article() -> None:
    found = article(message(news_item()))

    assert (found.uri, found.version, found.headline) == (URI, 1, "Lanterns return")


def test_a_bare_item_is_one_article() -> None:
    assert article(g2()).uri == URI


def test_the_items_of_a_message_keep_their_order() -> None:
    found = reading(message(*(news_item(uri=f"urn:{name}") for name in "cab")))

    assert [item.article.uri for item in found.items] == ["urn:c", "urn:a", "urn:b"]


def test_items_in_several_sets_are_all_read() -> None:
    wire = message(news_item(uri="urn:a"), "</itemSet><itemSet>", news_item(uri="urn:b"))

    assert [item.article.uri for item in reading(wire).items] == ["urn:a", "urn:b"]


def test_a_broken_item_does_not_take_the_others() -> None:
    wire = message(news_item(uri="urn:a"), '<newsItem guid="urn:x"/>', news_item(uri="urn:b"))
    found = reading(wire)

    assert [item.article.uri for item in found.items] == ["urn:a", "urn:b"]
    assert [refused.item for refused in found.refusals] == ["urn:x"]


def test_a_broken_item_is_named_with_the_byte_where_it_begins() -> None:
    wire = message(news_item("<p>فانوس</p>"), '<newsItem guid="urn:x"/>')
    (refused,) = reading(wire).refusals

    assert refused.position == wire.index(b'<newsItem guid="urn:x"')
    assert refused.sentence.startswith("urn:x: It can be read, but there is no whole article")


def test_a_broken_item_without_a_name_is_named_by_its_number() -> None:
    assert reading(message(news_item(), "<newsItem/>")).refusals[0].item == "item 2"


def test_an_item_without_identity_is_refused() -> None:
    assert refusal(g2(uri=""))[0] == "no_uri"


@every_row("uri", ["u" * 1_001, "urn:\u0085x", "urn:\u2028x"])
def test_an_identity_that_could_be_no_key_is_refused(uri: str) -> None:
    assert refusal(g2(uri=uri))[0] == "no_uri"


@every_row("item", ["packageItem", "conceptItem", "knowledgeItem", "planningItem"])
def test_an_item_that_is_no_news_is_no_error_and_no_article(item: str) -> None:
    for wire in (f'<{item} guid="urn:p"/>'.encode(), message(f'<{item} guid="urn:p"/>')):
        found = reading(wire)
        assert (found.format, found.items, found.refusals) == ("newsml-g2", [], [])


def test_a_package_beside_an_item_changes_nothing() -> None:
    assert article(message(PACKAGE, news_item())).uri == URI


@every_row("items", ["", "<somethingElse/>"])
def test_a_message_without_any_item_is_refused(items: str) -> None:
    """Else it would vanish without a word."""
    assert refusal(message(items)) == ("not_an_article", 0)


@every_row("part", ["itemMeta", "contentMeta", "contentSet", "itemSet", "partMeta"])
def test_a_part_of_an_item_alone_is_refused(part: str) -> None:
    (refused,) = reading(f"<{part}/>".encode()).refusals

    assert (refused.code, refused.detail) == (
        "not_an_article",
        f"a {part} alone, without its item",
    )


# --- status and times ----------------------------------------------------------------------


@every_row(
    ("qcode", "status"),
    [
        ("stat:usable", "usable"),
        ("stat:withheld", "withheld"),
        ("stat:canceled", "canceled"),
        ("usable", "usable"),
        ("STAT:Usable", "usable"),
        ("http://cv.iptc.org/newscodes/pubstatusg2/withheld", "withheld"),
        (" stat:usable ", "usable"),
        ("stat:retired", "withheld"),
        ("stat:", "usable"),
    ],
)
def test_the_status_is_obeyed_and_an_unknown_one_is_withheld(qcode: str, status: str) -> None:
    assert article(g2(status=qcode)).pubstatus == status


@every_row("said", ['uri="http://x.example/stat/withheld"', 'literal="withheld"'])
def test_the_status_may_be_an_address_or_a_literal(said: str) -> None:
    wire = g2().replace(b'<pubStatus qcode="stat:usable"/>', f"<pubStatus {said}/>".encode())

    assert article(wire).pubstatus == "withheld"


def test_an_unknown_status_is_noted() -> None:
    assert "pubstatus: 'stat:retired' is unknown, so it is withheld" in notes(
        g2(status="stat:retired")
    )


def test_an_item_that_says_no_status_is_usable() -> None:
    """NewsML-G2 says so."""
    wire = g2().replace(b'<pubStatus qcode="stat:usable"/>', b"")

    assert article(wire).pubstatus == "usable"


@every_row("said", [b"<pubStatus/>", b'<pubStatus qcode=""/>', b"<pubStatus>x</pubStatus>"])
def test_a_status_without_a_code_is_withheld(said: bytes) -> None:
    assert article(g2().replace(b'<pubStatus qcode="stat:usable"/>', said)).pubstatus == "withheld"


def test_no_embargo_is_said_by_nothing() -> None:
    found = article(g2())

    assert (found.embargoed, found.embargo_text) == (None, None)


def test_an_embargo_has_its_instant() -> None:
    said = "<embargoed>2026-11-20T15:00:00+03:00</embargoed>"

    for found in (article(g2(item_meta=said)), article(g2(content_meta=said))):
        assert (found.embargoed, found.embargo_text) == (NOON, "2026-11-20T15:00:00+03:00")


@every_row("text", ["", "next week", "2026-11-20", "2026-11-20T12:00:00"])
def test_an_embargo_that_can_not_be_read_is_one_without_end(text: str) -> None:
    """One without offset, too: taken for UTC it could end hours early."""
    found = article(g2(item_meta=f"<embargoed>{text}</embargoed>"))

    assert (found.embargoed, found.embargo_text) == (None, text)
    assert any(note.startswith("embargoed:") for note in found.trail[0].notes)


def test_a_note_on_an_embargo_is_one() -> None:
    wire = g2(item_meta='<edNote role="role:embargo">Until the show is over</edNote>')

    assert article(wire).embargo_text == "Until the show is over"


def test_the_times_of_an_item_are_read() -> None:
    found = article(
        g2(
            item_meta="<firstCreated>2026-11-19T08:00:00Z</firstCreated>"
            "<expires>2026-12-01T00:00:00Z</expires>"
        )
    )

    assert found.versioncreated == datetime(2026, 11, 20, 9, tzinfo=UTC)
    assert found.firstcreated == datetime(2026, 11, 19, 8, tzinfo=UTC)
    assert found.expires == datetime(2026, 12, 1, tzinfo=UTC)


def test_the_time_of_sending_is_the_last_resort() -> None:
    item = news_item().replace("<versionCreated>2026-11-20T12:00:00+03:00</versionCreated>", "")

    assert article(message(item)).versioncreated == datetime(2026, 11, 20, 10, tzinfo=UTC)


@every_row(("text", "version"), [("7", 7), (" 12 ", 12), ("", 0), ("2.1", 0), ("-1", 0), ("٣", 0)])
def test_a_version_is_a_whole_number(text: str, version: int) -> None:
    assert article(g2(version=text)).version == version


def test_a_version_longer_than_any_counter_is_noted_and_none() -> None:
    wire = g2(version="9" * 5_000)

    assert article(wire).version == 0
    assert notes(wire)[0].startswith("version: can't read")


@every_row(
    ("code", "kind"),
    [
        ("ninat:text", "text"),
        ("ninat:picture", "picture"),
        ("ninat:graphic", "graphic"),
        ("ninat:animation", "video"),
        ("ninat:audio", "audio"),
        ("http://cv.iptc.org/newscodes/ninature/video", "video"),
        ("ninat:hologram", "composite"),
    ],
)
def test_the_class_of_an_item_is_its_type(code: str, kind: str) -> None:
    assert article(g2().replace(b"ninat:text", code.encode())).type == kind
