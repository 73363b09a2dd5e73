"""The table of `wiredesk send --wait`."""

import pytest

from wiredesk_ingest.commands.send_report import as_table
from wiredesk_ingest.commands.sending import Delivery


def test_the_address_of_a_story_is_written_as_people_read_it(
    capsys: pytest.CaptureFixture[str],
) -> None:
    article = {
        "headline": "عودة الفوانيس",
        "uri": "urn:x:1",
        "fate": "publish",
        "public": True,
        "urls": {"ar": "/ar/world/%D8%B9%D9%88%D8%AF%D8%A9-1"},
    }
    sent = Delivery("lanterns.xml", became={"articles": [article]})

    as_table([sent], waited=True)

    assert "/ar/world/عودة-1" in capsys.readouterr().out


def test_a_headline_of_10_000_letters_fills_no_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    article = {"headline": "word \u202e" * 2_000, "uri": "urn:x:1", "fate": "publish"}
    sent = Delivery("lanterns.xml", became={"articles": [article]})

    as_table([sent], waited=True)

    said = capsys.readouterr().out
    assert said.count("word") < 50
    assert "…" in said
    assert "\u202e" not in said
