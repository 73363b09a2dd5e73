"""Feeds that are no XML: slips are mended, whole items stay, broken ones break at their byte."""

import pytest

from tests.unit.ingest.builders import (
    article,
    atom,
    message,
    news_item,
    notes,
    reading,
    refusal,
    rss,
)
from tests.unit.ingest.xml_wires import (
    component,
    identification,
    item,
    lines,
    newsml_1,
    nitf,
    text_content,
)
from wiredesk_ingest.readings import MOST_REFUSALS


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("AT&T", "AT&T"),
        ("Caf&eacute; &amp; bar", "Café & bar"),
        ("a&nbsp;b", "a\u00a0b"),
        ("&unknown; & more", "&unknown; & more"),
        ("a\x0bb&#0;c&#x1F;d", "a b c d"),
        ("&#233;&#xe9;", "éé"),
        ("<![CDATA[a &nbsp b & c]]> & d", "a &nbsp b & c & d"),
    ],
)
def test_a_slip_is_mended_and_no_word_is_lost(written: str, meant: str) -> None:
    assert article(rss(f"<guid>urn:a</guid><title>{written}</title>")).headline == meant


def test_a_declaration_that_is_not_first_is_no_matter() -> None:
    wire = b"\n<!-- made by hand -->\n" + rss("<guid>urn:a</guid>")

    assert article(wire).uri == "urn:a"
    assert "xml: 1 places that are no XML mended" in notes(wire)


@pytest.mark.parametrize(
    ("prefix", "body"),
    [
        ("<x:a>b</x:a><content:encoded>One.</content:encoded>", "One."),
        ("<x:a xmlns:x='urn:x'/><x:a>b</x:a>", ""),
        ("<enclosure url='https://a.example/b' x:kind='c' />", ""),
        ("<!-- <y:a> --><x:a/><![CDATA[<z:a>]]>", ""),
    ],
)
def test_a_prefix_that_nobody_declared_is_no_matter(prefix: str, body: str) -> None:
    wire = rss(f"<guid>urn:a</guid><title>Lanterns</title>{prefix}")
    wire = wire.replace(b' xmlns:content="http://purl.org/rss/1.0/modules/content/"', b"")
    found = article(wire)

    assert (found.uri, found.headline, found.body_text) == ("urn:a", "Lanterns", body)
    assert "xml: 1 places that are no XML mended" in notes(wire)


def test_a_prefix_that_nobody_declared_breaks_no_other_format() -> None:
    tagged = 'xsi:schemaLocation="urn:a b" guid='
    wire = message(news_item()).replace(b"guid=", tagged.encode(), 1)

    assert article(wire).uri == article(message(news_item())).uri


@pytest.mark.parametrize("charset", ["utf-8", "utf-16"])
def test_a_feed_cut_off_keeps_what_was_whole(charset: str) -> None:
    text = rss("<guid>urn:a</guid><title>é</title>", "<guid>urn:b</guid><title>Lan").decode()
    text = text.replace(' encoding="UTF-8"', "")
    wire = text[: text.index("Lan") + 3].encode(charset)
    found = reading(wire)

    assert [item.article.uri for item in found.items] == ["urn:a"]
    assert [(each.code, each.item) for each in found.refusals] == [("xml_broken", "item 2")]
    assert found.refusals[0].position == len(wire) - (1 if charset == "utf-8" else 2)


def test_a_broken_item_takes_neither_those_before_nor_those_behind() -> None:
    wire = rss("<guid>urn:a</guid>", "<title>é<b>x</title>", "<guid>urn:c</guid>")
    found = reading(wire)

    assert [item.article.uri for item in found.items] == ["urn:a", "urn:c"]
    (refused,) = found.refusals
    assert wire[: refused.position].endswith(b"<b>x</title>")
    assert "xml: of 3 items 1 are broken and left out" in found.items[0].article.trail[0].notes


def test_an_item_that_never_ends_goes_to_the_next() -> None:
    wire = rss("<guid>urn:a</guid>", "<guid>urn:b</guid>").replace(b"</item>", b"", 1)
    found = reading(wire)

    assert [item.article.uri for item in found.items] == ["urn:b"]
    assert len(found.refusals) == 1


def test_entries_and_prefixes_and_bases_stay_what_they_were() -> None:
    wire = atom(
        "<id>1</id><media:title>A</media:title>", "<id>2</id><title>", root='xml:lang="fa" '
        'xmlns:media="http://search.yahoo.com/mrss/"',
    )  # fmt: skip
    (item,) = reading(wire).items

    assert (item.article.headline, item.article.language) == ("A", "fa")


def test_a_later_item_is_still_found_at_its_byte() -> None:
    wire = rss("<title>é&nbsp;<b></title>", "", "<guid>urn:c</guid>")
    found = reading(wire)

    assert [each.code for each in found.refusals] == ["xml_broken", "not_an_article"]
    assert found.refusals[1].position == wire.index(b"<item></item>")


def test_many_broken_items_are_counted_and_not_all_named() -> None:
    found = reading(rss(*["<b>"] * 100))

    assert len(found.refusals) == MOST_REFUSALS + 1
    assert found.refusals[-1].detail == "and so are 80 more items"


@pytest.mark.parametrize(
    ("wire", "code"),
    [
        (b'<!DOCTYPE rss [<!ENTITY a "&#233;">]><rss><channel <item>&a;</item>', "xml_broken"),
        (b'<!DOCTYPE rss [<!ENTITY a "b">]><rss><channel><item>&a;</item>', "xml_forbidden"),
        (b"<rss><channel <item><guid>urn:a</guid></item></channel></rss>", "xml_broken"),
        (b"<newsMessage><itemSet <newsItem/></itemSet>", "xml_broken"),
        (b"<nitf><newsMessage><newsItem></newsItem>", "xml_broken"),
        (b"<rss>", "xml_broken"),
    ],
)  # fmt: skip
def test_what_has_no_whole_head_or_is_no_feed_is_refused_whole(wire: bytes, code: str) -> None:
    assert reading(wire).items == []
    assert refusal(wire)[0] == code


def test_a_feed_that_declares_signs_and_is_cut_off_keeps_its_whole_items() -> None:
    whole = "<item><guid>a</guid><title>Caf&e;</title></item>"
    wire = f'<!DOCTYPE rss [<!ENTITY e "&#233;">]><rss><channel>{whole}<item><gu'.encode()
    found = reading(wire)

    assert [item.article.headline for item in found.items] == ["Café"]
    assert [each.code for each in found.refusals] == ["xml_broken"]


def test_an_entity_of_a_doctype_never_expands() -> None:
    wire = rss("<guid>urn:a</guid><title>&a;&eacute;</title>").replace(
        b"<rss", b'<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://x.example/"><rss', 1
    )

    assert article(wire).headline == "&a;é"


def test_slips_are_mended_in_other_formats_too() -> None:
    wire = b"\n" + nitf("<p>Lamps & lanterns&nbsp;lit\x0b.</p>")

    assert article(wire).body_text == "Lamps & lanterns\u00a0lit ."
    assert notes(wire) == ("xml: 4 places that are no XML mended",)


def test_another_format_past_help_is_refused_where_it_breaks() -> None:
    wire = nitf("<p>Lamps & lanterns")

    assert refusal(wire)[0] == "xml_broken"


MESSAGES = [
    [message(*(news_item(uri=f"urn:{name}") for name in "abc")), b"<newsItem", b"</newsItem>"],
    [
        newsml_1(*(item(who=identification(public=f"urn:{name}:1")) for name in "abc")),
        b"<NewsItem>",
        b"</NewsItem>",
    ],
]


def uris(wire: bytes) -> list[str]:
    return [each.article.uri for each in reading(wire).items]


@pytest.mark.parametrize(("wire", "tag", "_end"), MESSAGES)
@pytest.mark.parametrize("behind", [30, 400])
def test_a_message_cut_off_keeps_the_items_that_were_whole(
    wire: bytes, tag: bytes, _end: bytes, behind: int
) -> None:
    """The rest is one refusal."""
    cut = wire[: wire.rindex(tag) + behind]

    assert uris(cut) == uris(wire)[:2]
    assert [each.code for each in reading(cut).refusals] == ["xml_broken"]


@pytest.mark.parametrize(("wire", "tag", "_end"), MESSAGES)
def test_an_item_that_breaks_in_the_middle_of_a_message_harms_no_other(
    wire: bytes, tag: bytes, _end: bytes
) -> None:
    first, second, third, fourth = wire.split(tag)
    broken = tag.join([first, second, third.replace(b"<p>", b"<p><b>"), fourth])

    assert uris(broken) == [uris(wire)[0], uris(wire)[2]]
    (refused,) = reading(broken).refusals
    assert (refused.item, refused.detail.partition(":")[0]) == (
        "item 2",
        "Opening and ending tag mismatch",
    )


@pytest.mark.parametrize(("wire", "_tag", "end"), MESSAGES)
def test_a_message_cut_off_between_two_items_says_so(wire: bytes, _tag: bytes, end: bytes) -> None:
    """All that is there is read; that something may be missing is in quarantine."""
    cut = wire[: wire.rindex(end) + len(end)]

    assert uris(cut) == uris(wire)
    (refused,) = reading(cut).refusals
    assert (refused.code, refused.position) == ("xml_broken", len(cut))


@pytest.mark.parametrize(("wire", "tag", "end"), MESSAGES)
def test_an_item_of_a_message_that_never_ends_takes_none_behind_it(
    wire: bytes, tag: bytes, end: bytes
) -> None:
    assert uris(wire.replace(end, b"", 1)) == uris(wire)[1:]


def test_a_message_of_broken_items_alone_is_one_refusal() -> None:
    wire = message("<newsItem><b></newsItem>", "<newsItem><i></newsItem>")
    found = reading(wire)

    assert (found.items, [each.code for each in found.refusals]) == ([], ["xml_broken"])
    assert wire[: found.refusals[0].position].endswith(b"<newsItem><b></newsItem>")


def test_an_item_in_an_item_stays_where_it_is() -> None:
    inner = item(who=identification(public="urn:inner:1"))
    outer = item(component(lines() + text_content()) + component(inner))
    broken = newsml_1(outer, item().replace("<p>", "<p><b>"))

    assert uris(broken) == uris(newsml_1(outer))
    assert len(uris(broken)) == 2


def test_a_name_that_nobody_knows_breaks_its_item_of_a_message() -> None:
    """A feed may hold it as it stands; here words may be missing."""
    whole, lost = news_item(uri="urn:a"), news_item("<p>Lamps &boilerplate; lit.</p>")
    found = reading(message(whole, lost))

    assert [each.article.uri for each in found.items] == ["urn:a"]
    assert [each.item for each in found.refusals] == ["item 2"]


def test_what_looks_like_an_item_in_a_text_is_none() -> None:
    said = news_item("<p><![CDATA[</newsItem><newsItem>]]></p><!-- <newsItem> -->", uri="urn:a")

    assert uris(message(said, "<newsItem><b>")) == ["urn:a"]
