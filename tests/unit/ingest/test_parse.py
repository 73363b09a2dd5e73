"""The whole of parsing: whatever the bytes, it answers, and no wire comes to too much."""

from tests.rows import every_row
from tests.unit.ingest.builders import (
    MOST,
    NOON,
    URI,
    article,
    g2,
    message,
    news_item,
    ninjs,
    reading,
    refusal,
)
from wiredesk.ids import article_id, wire_digest
from wiredesk.types import ArticleUri
from wiredesk_ingest.bodies.body import Body
from wiredesk_ingest.draft import Draft
from wiredesk_ingest.origin import Origin
from wiredesk_ingest.parse import parse
from wiredesk_ingest.readings import MOST_REFUSALS
from wiredesk_ingest.refusals import CODES, LONGEST, SENTENCES, RefusalError
from wiredesk_ingest.wire_limits import MOST_ITEMS


def test_an_article_says_what_it_was_understood_from() -> None:
    wire = g2()
    found = article(wire).wire

    assert (found.channel, found.format, found.charset) == ("demo", "newsml-g2", "utf-8")
    assert (found.digest, found.size) == (wire_digest(wire), len(wire))


def test_an_article_has_the_id_of_its_uri_and_the_time_of_its_receipt() -> None:
    found = article(g2())

    assert found.id == article_id(ArticleUri(URI))
    assert found.received == NOON


def test_the_trail_begins_with_this_stage() -> None:
    wire = g2()
    origin = Origin("demo", NOON, wire_digest(wire), len(wire))
    (item,) = parse(wire, origin, most_bytes=MOST, stopwatch=lambda: 1.5).items
    (step,) = item.article.trail

    assert (step.stage, step.at, step.took_ms) == ("ingest", NOON, 1.5)


def test_the_same_story_in_both_formats_is_the_same_article() -> None:
    in_g2 = article(g2()).model_dump(exclude={"wire", "trail", "source"})
    in_ninjs = article(ninjs()).model_dump(exclude={"wire", "trail", "source"})

    assert in_g2 == in_ninjs


def test_every_cut_of_a_wire_is_read_or_refused() -> None:
    for wire in (g2(item_meta="<edNote>فانوس</edNote>"), ninjs(headline="فانوس")):
        for end in range(0, len(wire) - 1, 3):
            found = reading(wire[:end])
            assert [refused.code for refused in found.refusals] != []
            assert "parser_failed" not in {refused.code for refused in found.refusals}


@every_row("sign", [b"\0", b"<", b"&", b'"', b"{", b"\xff", b"\xed\xa0\x80", b"]]>"])
def test_a_sign_out_of_place_is_read_or_refused(sign: bytes) -> None:
    for wire in (g2(), ninjs()):
        for at in range(0, len(wire), 7):
            found = reading(wire[:at] + sign + wire[at:])
            assert "parser_failed" not in {refused.code for refused in found.refusals}


def test_a_wire_of_the_largest_size_is_read_and_one_more_byte_is_not() -> None:
    wire = g2()
    origin = Origin("demo", NOON, wire_digest(wire), len(wire))

    assert parse(wire, origin, most_bytes=len(wire)).items
    (refused,) = parse(wire, origin, most_bytes=len(wire) - 1).refusals
    assert refused.code == "too_large"


def test_a_wire_of_more_items_than_any_page_is_refused_whole() -> None:
    wire = message(*["<newsItem/>"] * (MOST_ITEMS + 1))

    assert refusal(wire)[0] == "too_complex"


def test_a_wire_of_as_many_items_as_a_page_may_have_is_read() -> None:
    wire = b"[" + b",".join(b'{"uri": "urn:%d"}' % number for number in range(MOST_ITEMS)) + b"]"

    assert len(reading(wire).items) == MOST_ITEMS


@every_row("broken", [b"5", b'{"uri": ""}'])
def test_countless_broken_items_are_named_up_to_a_number_and_then_counted(broken: bytes) -> None:
    """Each goes to quarantine with the whole wire beside it."""
    wire = b"[" + b",".join([broken] * 400 + [ninjs()]) + b"]"
    found = reading(wire)

    assert len(found.items) == 1
    assert len(found.refusals) == MOST_REFUSALS + 1
    assert "380 more items" in found.refusals[-1].sentence


@every_row("count", [MOST_REFUSALS - 1, MOST_REFUSALS])
def test_no_more_are_counted_where_all_are_named(count: int) -> None:
    found = reading(message(news_item(), *["<newsItem/>"] * count))

    assert len(found.refusals) == count


def test_what_a_refusal_says_fits_into_a_header() -> None:
    (refused,) = reading(g2(uri="u" * 1_000_000)).refusals

    assert len(refused.item) == LONGEST
    assert len(refused.sentence) < 1_000


def test_a_long_detail_is_cut() -> None:
    assert len(RefusalError("charset", "x" * 10_000).refused.detail) == LONGEST


def test_every_code_of_a_refusal_has_its_sentence() -> None:
    assert set(SENTENCES) == set(CODES)
    assert all(sentence.endswith(".") for sentence in SENTENCES.values())


def test_no_word_is_lost_in_a_whole_article() -> None:
    assert reading(g2("<p>One two three.</p>")).items[0].words_lost == 0


@every_row(("kept", "signals"), [(95, ["wd:words_lost"]), (99, []), (100, [])])
def test_an_article_that_lost_more_than_two_words_in_a_hundred_is_marked(
    kept: int, signals: list[str]
) -> None:
    words = [f"word{number}" for number in range(100)]
    draft = Draft(URI)

    text = " ".join(words[:kept])
    draft.body(Body(f"<p>{text}</p>", text, raw=[" ".join(words)]))

    assert draft.signals == signals
    assert draft.words_lost == 100 - kept


def test_a_word_that_only_the_html_lost_counts_as_lost() -> None:
    draft = Draft(URI)

    draft.body(Body("<p>One<br>three &amp; four.</p>", "One two three & four.", raw=["One two"]))

    assert draft.words_lost == 1
