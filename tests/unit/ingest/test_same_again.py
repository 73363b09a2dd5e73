"""The same article again: a feed brings its items every minute, and one is enough."""

from datetime import timedelta
from typing import Any

from tests.rows import every_row
from tests.unit.ingest.builders import NOON, article, g2, ninjs, reading
from wiredesk.article import Article
from wiredesk_ingest.same_again import SameAgain, content_digest, ids_of


def received_later(wire: bytes) -> Article:
    return reading(wire, channel="other", received=NOON + timedelta(hours=1)).items[0].article


@every_row("wire", [g2(), ninjs(), ninjs(versioncreated=None)])
def test_an_article_received_again_is_the_same(wire: bytes) -> None:
    """On another channel, too, and where the wire says no time of its own."""
    assert content_digest(received_later(wire)) == content_digest(article(wire))


def test_an_article_in_other_bytes_is_the_same() -> None:
    assert content_digest(article(g2())) == content_digest(article(g2() + b"\n<!-- again -->"))


@every_row(
    "said",
    [
        {"headline": "Lanterns stay"},
        {"version": "2"},
        {"versioncreated": "2026-11-20T12:00:01+03:00"},
        {"body_html": "<p>The <b>lanterns</b> came back.</p>"},
        {"pubstatus": "withheld"},
        {"embargoed": ""},
        {"ednote": "Corrects the name."},
        {"keywords": ["light"]},
        {"expires": "2026-12-01T00:00:00Z"},
    ],
)
def test_any_change_of_content_is_new(said: dict[str, Any]) -> None:
    assert content_digest(article(ninjs(**said))) != content_digest(article(ninjs()))


def test_an_article_seen_in_an_earlier_batch_is_dropped() -> None:
    known = article(g2())
    same_again = SameAgain({known.id: content_digest(known)})

    assert not same_again.is_new(received_later(g2()), replayed=False)
    assert same_again.noted == {}


def test_an_article_seen_earlier_in_the_batch_is_dropped() -> None:
    same_again = SameAgain({})

    assert same_again.is_new(article(g2()), replayed=False)
    assert not same_again.is_new(received_later(g2()), replayed=False)


def test_what_changes_back_is_new_again() -> None:
    """Only the last one seen counts."""
    same_again = SameAgain({})
    tellings = [article(ninjs(headline=headline)) for headline in ("one", "two", "one")]

    assert [same_again.is_new(each, replayed=False) for each in tellings] == [True, True, True]
    assert same_again.noted == {tellings[0].id: content_digest(tellings[0])}


def test_what_was_there_before_a_telling_that_must_wait_is_no_news_behind_it() -> None:
    """Also where a wire says no time, so that each telling is of the time it came."""
    same_again = SameAgain({})
    one = article(ninjs(headline="Lanterns return"))
    held = article(ninjs(headline="Lanterns return", pubstatus="withheld"))
    other = article(ninjs(headline="Lanterns return, told anew"))

    said = [same_again.is_new(each, replayed=False) for each in (one, held, one, held, other, one)]

    assert said == [True, True, False, False, True, True]


def test_a_replay_passes() -> None:
    known = article(g2())
    same_again = SameAgain({known.id: content_digest(known)})

    assert same_again.is_new(known, replayed=True)


def test_what_could_not_be_sent_is_not_taken_for_known() -> None:
    same_again = SameAgain({})
    same_again.is_new(article(g2()), replayed=False)

    same_again.take_back(article(g2()))

    assert same_again.noted == {}
    assert same_again.is_new(article(g2()), replayed=False)


def test_stories_are_asked_after_once_each() -> None:
    one, other = article(g2()), article(g2(uri="urn:other"))

    assert ids_of([one, other, one]) == (one.id, other.id)
