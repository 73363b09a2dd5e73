"""What no honest wire has so much of: what becomes of it, and that no kill is lost with it."""

import pytest

from tests.unit.ingest.builders import article, g2, kills, message, news_item, ninjs, reading
from tests.unit.ingest.packed import zipped
from tests.unit.ingest.text_wires import iptc
from tests.unit.ingest.xml_wires import component, item, newsml_1
from wiredesk_ingest import wire_limits
from wiredesk_ingest.bodies.cleaner import MOST_AMPERSANDS
from wiredesk_ingest.detect import MOST_TAGS
from wiredesk_ingest.draft import MOST_CONCEPTS
from wiredesk_ingest.for_desks.desk_lines import MOST_ORDERS
from wiredesk_ingest.formats.newsml_1.format import MOST_COMPONENTS
from wiredesk_ingest.formats.texts.frame import MOST_LINES, MOST_MESSAGES
from wiredesk_ingest.formats.texts.kills import MOST_TARGETS
from wiredesk_ingest.reading.xml import MOST_LINES as MOST_XML_LINES
from wiredesk_ingest.readings import MOST_REFUSALS, Reading
from wiredesk_ingest.wire_limits import MOST_KILLS, MOST_PARAGRAPHS

UNTOLD = ["kill_without_target"]


def codes(found: Reading) -> list[str]:
    return [refused.code for refused in found.refusals]


def linked(first: int, count: int) -> str:
    link = '<link rel="x:kill" residref="urn:{0}"/>'
    return "".join(link.format(number) for number in range(first, first + count))


def killing(first: int, count: int) -> str:
    return news_item(item_meta=linked(first, count), uri=f"urn:notice:{first}")


def named(count: int) -> bytes:
    numbers = [f"qua{number:04d}" for number in range(100, 100 + count)]
    lines = [f"KILL {', '.join(numbers[at : at + 10])}" for at in range(0, count, 10)]
    return iptc("KILL", "\n".join(lines), header="qua0200 3 i 40  qmk 0045")


def test_a_wire_that_kills_more_than_any_takes_nothing_down_and_alarms() -> None:
    found = reading(g2(item_meta=linked(0, MOST_KILLS + 1)))

    assert found.items == []
    assert UNTOLD[0] in codes(found)


def test_kills_of_all_items_count_together_and_the_first_are_obeyed() -> None:
    wire = message(killing(0, MOST_KILLS - 1), killing(MOST_KILLS, 5), news_item())
    found = reading(wire)

    assert sum(len(each.takedowns) for each in found.items) == MOST_KILLS - 1
    assert [each.article.uri for each in found.items][1:] == [article(g2()).uri]
    assert UNTOLD[0] in codes(found)


def test_kills_of_all_files_of_an_archive_count_together() -> None:
    files = {"a": message(killing(0, MOST_KILLS)), "b": message(killing(9_000, 1))}
    found = reading(zipped(files))

    assert sum(len(each.takedowns) for each in found.items) == MOST_KILLS
    assert UNTOLD[0] in codes(found)


def test_such_an_alarm_is_not_hidden_behind_other_refusals() -> None:
    broken = ["<newsItem/>"] * (MOST_REFUSALS + 5)

    assert UNTOLD[0] in codes(reading(message(*broken, killing(0, MOST_KILLS + 1))))


PACKED = "<inlineData><![CDATA[<nitf><body><body.content/></body></nitf>]]></inlineData>"
CROWDED = pytest.mark.parametrize(
    "said",
    [
        {"body": "<p>x</p>" * (MOST_PARAGRAPHS + 1)},
        {"content": PACKED * 3},
        {"content_meta": "<slugline>Embargo</slugline><description>Hold it</description>"},
    ],
    ids=["paragraphs", "packed documents", "lines that may be orders"],
)


@CROWDED
def test_items_behind_more_than_any_wire_has_are_refused_as_one(
    said: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wire_limits, "MOST_PACKED", 2)
    monkeypatch.setattr(wire_limits, "MOST_ORDER_LINES", 1)
    crowded = news_item(**said, uri="urn:crowded")
    others = [news_item(uri=f"urn:other:{number}") for number in range(3)]

    found = reading(message(others[0], crowded, *others[1:]))

    assert [each.article.uri for each in found.items] == ["urn:other:0", "urn:crowded"]
    assert [(each.code, each.item) for each in found.refusals] == [("too_complex", "urn:other:1")]
    assert "2 items" in found.refusals[0].detail


@CROWDED
def test_what_all_files_of_an_archive_have_counts_together(
    said: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wire_limits, "MOST_PACKED", 2)
    monkeypatch.setattr(wire_limits, "MOST_ORDER_LINES", 1)
    crowded = g2(**said)

    assert codes(reading(zipped({"a": crowded, "b": g2()}))) == ["too_complex"]


def test_a_text_with_more_lines_that_may_be_to_desks_than_any_talk_has_is_refused() -> None:
    talk = "<p>Ada: the lamps are lit.</p>"

    assert len(reading(g2(talk * 2_000)).items) == 1
    assert codes(reading(g2(talk * 3_000))) == ["too_complex"]


def test_a_notice_takes_down_as_many_stories_as_it_names() -> None:
    assert len(kills(named(MOST_TARGETS))) == MOST_TARGETS


def test_a_notice_that_names_more_than_any_alarms() -> None:
    """Before, those behind the twentieth were left out, and nobody heard of it."""
    found = reading(named(MOST_TARGETS + 1))

    assert [len(each.takedowns) for each in found.items] == [MOST_TARGETS]
    assert codes(found) == UNTOLD


def test_of_more_key_words_than_any_article_has_the_first_stay() -> None:
    words = [f"word {number}" for number in range(MOST_CONCEPTS + 1)]
    found = article(ninjs(keywords=words))

    assert found.keywords == tuple(words[:-1])
    assert any("keywords" in note for note in found.trail[0].notes)
    assert article(ninjs(keywords=words[:-1])).keywords == tuple(words[:-1])


@pytest.mark.parametrize(
    "wire",
    [
        pytest.param(iptc() * (MOST_MESSAGES + 1), id="messages"),
        pytest.param(iptc(copy="x\n" * (MOST_LINES // 2)) * 3, id="lines of messages"),
        pytest.param(ninjs(body_text="x\n" * (MOST_TAGS + 1)), id="lines in JSON"),
        pytest.param(g2("\n" * (MOST_XML_LINES + 1)), id="lines in XML"),
        pytest.param(
            g2("<p><b>a</b>" + "a\u00ad" * (MOST_AMPERSANDS + 1) + "</p>"),
            id="signs that are copied",
        ),
        pytest.param(
            newsml_1(item(component("<NewsComponent/>" * MOST_COMPONENTS))), id="components"
        ),
    ],
)
def test_more_than_any_wire_has_is_refused(wire: bytes) -> None:
    found = reading(wire)

    assert (found.items, codes(found)) == ([], ["too_complex"])


def test_orders_above_copy_are_set_aside_up_to_a_number() -> None:
    found = article(g2("<p>Embargoed until noon</p>" * (MOST_ORDERS + 1)))

    assert found.body_text == "Embargoed until noon"
    assert found.embargo_text
