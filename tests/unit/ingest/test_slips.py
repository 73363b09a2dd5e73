"""Loud words of an order with a slip or a sign for a letter: a person reads what stands below."""

from tests.rows import every_row
from tests.unit.ingest.builders import article, is_kept_off, json_feed, ninjs, reading, rss
from tests.unit.ingest.mails import mail
from wiredesk.article import Article
from wiredesk.doubts import ORDER_UNCLEAR

COPY = "The ferries came back to the harbour. About 300 people sang, and the keeper lit lamps."


def _wires(said: str) -> list[bytes]:
    return [
        ninjs(headline=said, body_html=f"<p>{COPY}</p>"),
        ninjs(body_html=f"<p>{said}</p><p>{COPY}</p>"),
        rss(f"<guid>a</guid><title>{said}</title><description>{COPY}</description>"),
        json_feed({"id": "1", "title": "Ferries", "content_text": COPY, "summary": said}),
        mail(COPY, fields={"Subject": said}),
    ]


def _waits(found: Article) -> bool:
    return is_kept_off(found) or ORDER_UNCLEAR in found.signals or found.embargo_text is not None


@every_row(
    "said",
    [
        *("EMB4RG0ED until Thursday 0600 GMT: Ferries return", "EMBARG0: Ferries return"),
        *("KlLL: Ferries return", "K1LL", "WlTHHELD - Ferries return", "H0LD: Ferries return"),
        *("EMBARGED until Thursday 0600 GMT: Ferries return", "EMBRAGO until 6 a.m."),
        *("EMBARGOEDD TILL MONDAY: Ferries return", "EMMBARGO 0600 GMT: Ferries return"),
        *("MBARGOED until Monday", "EMBARFOED Monday: Ferries return", "Hold until told"),
    ],
)
def test_a_loud_order_with_a_slip_in_it_keeps_the_item_from_readers(said: str) -> None:
    found = [reading(wire) for wire in _wires(said)]

    assert {refused.code for each in found for refused in each.refusals} <= {"kill_in_words"}
    assert [_waits(each.items[0].article) for each in found] == [True] * 5


@every_row(
    "said",
    [
        *("EMBARGOES until 2030 weigh on the isles", "EMBARGOS hasta 2030", "EMBARK Monday"),
        *("EMBARGED ferries return", "B1LL: council votes", "A320: ferries of the air", "KULL"),
        *("H0TEL until Monday", "WILL: ferries return", "Embarged until Monday, she typed"),
    ],
)
def test_other_loud_words_go_on(said: str) -> None:
    assert [_waits(article(wire)) for wire in _wires(said)] == [False] * 5
