"""Words that a parser lost are counted, by format and channel, once the wire is done."""

import pytest

from tests.unit.ingest.builders import g2, ninjs
from tests.unit.ingest.lanes import Lanes
from wiredesk_ingest.bodies import words
from wiredesk_ingest.bodies.body import Body


def counted(lanes: Lanes) -> list[str]:
    lines = lanes.metrics.page().decode().splitlines()
    return [line for line in lines if line.startswith("wiredesk_words_lost_total{")]


@pytest.fixture
def forgetful(monkeypatch: pytest.MonkeyPatch) -> None:
    """A parser that loses the word "came"."""

    def lost(body: Body) -> int:
        return words.count(body.text) - words.count(body.text.replace("came", ""))

    monkeypatch.setattr(Body, "words_lost", property(lost))


@pytest.mark.usefixtures("forgetful")
async def test_words_lost_are_counted_by_format_and_channel() -> None:
    lanes = Lanes()

    await lanes.take(
        g2("<p>It came back.</p>"), ninjs(body_html="<p>came came</p>"), ninjs(uri="urn:b")
    )

    assert counted(lanes) == [
        'wiredesk_words_lost_total{channel="demo",format="newsml-g2"} 1.0',
        'wiredesk_words_lost_total{channel="demo",format="ninjs"} 3.0',
    ]


@pytest.mark.usefixtures("forgetful")
async def test_an_article_that_lost_words_goes_on_marked_so_that_it_is_held() -> None:
    lanes = Lanes()

    await lanes.take(ninjs())

    (sent,) = lanes.articles
    assert "wd:words_lost" in sent.signals
    assert any("words lost" in note for note in sent.trail[0].notes)


async def test_where_no_word_is_lost_nothing_is_counted() -> None:
    lanes = Lanes()

    await lanes.take(g2(), ninjs())

    assert counted(lanes) == []
