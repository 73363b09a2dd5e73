"""A mail that brings wires is those wires, each read as what it is."""

from tests.unit.ingest.builders import URI, g2, kills, message, news_item, ninjs, reading, rss
from tests.unit.ingest.mails import MID, mail, multipart, part
from tests.unit.ingest.packed import gzipped

COVER = part("See the attached.")


def attached(*wires: bytes, file: str = "story.xml", kind: str = "application/xml") -> bytes:
    return multipart("mixed", COVER, *(part(wire, kind, file=file) for wire in wires))


def test_an_attached_wire_is_the_article() -> None:
    found = reading(attached(g2()))

    (item,) = found.items
    assert (found.format, found.refusals) == ("email", [])
    assert (item.article.uri, item.article.wire.format) == (URI, "newsml-g2")
    assert "email: story.xml is read as newsml-g2" in item.article.trail[0].notes


def test_it_is_chosen_by_content_whatever_it_is_called() -> None:
    wire = attached(ninjs(), file="picture.bin", kind="application/octet-stream")

    assert [item.article.wire.format for item in reading(wire).items] == ["ninjs"]


def test_one_mail_may_hold_many_articles() -> None:
    wire = attached(message(news_item(), news_item(uri="urn:b")), ninjs(uri="urn:c"))

    assert [item.article.uri for item in reading(wire).items] == [URI, "urn:b", "urn:c"]


def test_a_packed_attachment_is_unpacked() -> None:
    wire = attached(gzipped(g2()), file="story.xml.gz", kind="application/gzip")

    assert [item.article.uri for item in reading(wire).items] == [URI]


def test_a_wire_pasted_into_the_text_is_read_as_such() -> None:
    (item,) = reading(mail(ninjs())).items

    assert (item.article.uri, item.article.wire.format) == (URI, "ninjs")


def test_a_kill_that_is_attached_kills() -> None:
    assert kills(attached(g2(version="2", status="stat:canceled"))) == [(URI, "canceled")]


def test_a_mail_in_a_mail_is_an_article_of_its_own() -> None:
    wire = multipart("mixed", COVER, b"Content-Type: message/rfc822\r\n\r\n" + mail(), fields={
        "Message-ID": "<cover@quillmark.example>"
    })  # fmt: skip

    (item,) = reading(wire).items
    assert (item.article.uri, item.article.wire.format) == (MID, "email")
    assert item.article.wire.charset == "utf-8"


def test_the_parts_of_a_digest_are_mails_that_need_not_say_so() -> None:
    """RFC 2046, 5.1.5: else their senders' names and addresses would be copy."""
    cover = {"Message-ID": "<digest@quillmark.example>"}
    wire = multipart("digest", b"\r\n" + mail(), fields=cover)

    assert [item.article.uri for item in reading(wire).items] == [MID]


def test_a_broken_wire_is_told_and_takes_no_other_with_it() -> None:
    broken = g2().replace(b"</newsItem>", b"")
    wire = attached(broken, ninjs())
    found = reading(wire)

    assert [item.article.uri for item in found.items] == [URI]
    (refused,) = found.refusals
    assert (refused.code, refused.item) == ("xml_broken", "story.xml")
    assert refused.position is not None
    assert wire[refused.position :].startswith(b"Content-Type: application/xml")
    assert "of what is inside" in refused.detail


def test_a_package_that_is_attached_is_no_article_and_no_error() -> None:
    package = message('<packageItem guid="urn:index"/>')

    found = reading(attached(package))
    assert (found.items, found.refusals) == ([], [])


def test_files_that_are_no_wires_leave_the_mail_the_article() -> None:
    for content in (
        b"<svg/>",
        b'{"a": 1}',
        b"a;b\n1;2",
        b"PK\x03\x04",
        b"\x00\x01\x02",
        b"[x",
        b"",
    ):
        (item,) = reading(attached(content, file="extra.bin")).items

        assert item.article.body_text == "See the attached."


def test_mails_in_mails_end_somewhere() -> None:
    wire = mail()
    for _ in range(5):
        wire = mail(wire, "message/rfc822")

    (refused,) = reading(wire).refusals
    assert refused.code == "too_complex"


def test_a_broken_item_of_a_feed_that_a_mail_brings_is_named_beside_its_whole_ones() -> None:
    feed = rss("<guid>a</guid><title>Lanterns</title>", "<guid>b</guid><title>Ferries")
    found = reading(multipart("mixed", part("See below."), part(feed, file="feed.xml")))

    assert [item.article.headline for item in found.items] == ["Lanterns"]
    (refused,) = found.refusals
    assert refused.code == "xml_broken"
    assert refused.item.startswith("feed.xml")


def test_html_that_a_program_attaches_and_nothing_names_is_no_wire() -> None:
    wire = attached(b"<html><body><br></body></html>", file="att00017.htm", kind="text/html")
    found = reading(wire)

    assert [item.article.body_text for item in found.items] == ["See the attached."]
    assert found.refusals == []
