"""Statuses in fields that a format does not have: what is called off there waits for a person."""

from typing import Any

from tests.rows import every_row
from tests.unit.ingest.builders import json_feed, ninjs, reading, rss
from wiredesk_ingest.draft import ORDER_UNCLEAR

POST = {"id": "1", "title": "Ferries return", "content_text": "The ferries came back."}
ITEM = "<guid>a</guid><title>Ferries return</title><description>They came back.</description>"


def signals(wire: bytes) -> list[str]:
    return [signal for each in reading(wire).items for signal in each.article.signals]


@every_row(
    ("name", "said"),
    [
        *(("status", "canceled"), ("state", "spiked"), ("pub_status", "stat:withheld")),
        *(("editorialStatus", " Killed "), ("workflow_state", "draft")),
    ],
)
def test_what_is_called_off_in_a_field_of_the_senders_own_waits_for_a_person(
    name: str, said: str
) -> None:
    own: dict[str, Any] = {name: said}

    assert signals(ninjs(**own)) == [ORDER_UNCLEAR]
    assert signals(ninjs(extra=own)) == [ORDER_UNCLEAR]
    assert signals(json_feed(POST | own)) == [ORDER_UNCLEAR]
    assert signals(rss(f"{ITEM}<{name}>{said}</{name}>")) == [ORDER_UNCLEAR]


@every_row(
    ("name", "said"),
    [("status", "published"), ("state", "Delaware"), ("headline", "draft"), ("status", "")],
)
def test_what_any_other_field_says_is_no_status(name: str, said: str) -> None:
    assert signals(ninjs(**{name: said})) == []
