"""Statuses in fields that a format does not have: what is called off there waits for a person."""

from typing import Any

from tests.rows import every_row
from tests.unit.ingest.builders import article, is_kept_off, json_feed, ninjs, reading, rss
from tests.unit.ingest.mails import mail
from tests.unit.ingest.xml_wires import nitf
from wiredesk.doubts import ORDER_UNCLEAR

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
    [
        *(("status", "withheld"), ("pubstatus", "canceled"), ("x-release-state", "Embargoed")),
        *(("hold", "true"), ("Hold", "YES"), ("x.hold", "1"), ("on_hold", "yes")),
    ],
)
def test_a_meta_of_nitf_is_such_a_field(name: str, said: str) -> None:
    assert signals(nitf(head=f'<meta name="{name}" content="{said}"/>')) == [ORDER_UNCLEAR]


@every_row(
    ("name", "said"),
    [
        *(("status", "final"), ("hold", "false"), ("hold", "0"), ("household", "yes")),
        *(("desk", "withheld"), ("embargo", ""), ("embargoed", "no")),
    ],
)
def test_what_any_other_meta_of_nitf_says_holds_nothing(name: str, said: str) -> None:
    wire = nitf(head=f'<meta name="{name}" content="{said}"/>')

    assert (signals(wire), article(wire).embargo_text) == ([], None)


@every_row("name", ["embargo", "Embargoed", "x-embargo-until"])
def test_a_meta_of_nitf_that_is_an_embargo_holds_until_then(name: str) -> None:
    found = article(nitf(head=f'<meta name="{name}" content="2031-01-01T06:00:00Z"/>'))

    assert found.embargoed is not None
    assert found.embargoed.isoformat() == "2031-01-01T06:00:00+00:00"


@every_row(
    "docdata",
    [
        *('<doc-scope scope="EMBARGOED"/>', '<doc-scope scope="A"/><doc-scope scope="HOLD"/>'),
        '<du-key key="a"/><du-key key="Embargoed-Lanterns"/>',
    ],
)
def test_a_scope_or_a_second_key_of_nitf_may_hold(docdata: str) -> None:
    found = article(nitf(docdata=docdata))

    assert found.embargo_text is not None or is_kept_off(found)


@every_row("flag", [True, "yes", 1])
def test_a_flag_of_json_that_says_hold_waits_for_a_person(flag: object) -> None:
    assert signals(ninjs(hold=flag)) == [ORDER_UNCLEAR]
    assert signals(ninjs(hold=False, household=flag)) == []


@every_row(
    ("name", "said"),
    [("status", "published"), ("state", "Delaware"), ("headline", "draft"), ("status", "")],
)
def test_what_any_other_field_says_is_no_status(name: str, said: str) -> None:
    assert signals(ninjs(**{name: said})) == []


@every_row(
    ("name", "said"),
    [
        *(("is_public", False), ("public", False), ("isPublished", "no"), ("publishable", 0)),
        *(("hold", True), ("draft", True), ("on-hold", "yes"), ("isDraft", 1)),
    ],
)
def test_a_switch_that_holds_an_item_has_it_wait_for_a_person(name: str, said: object) -> None:
    own: dict[str, Any] = {name: said}
    written = str(said).lower()

    assert signals(ninjs(**own)) == [ORDER_UNCLEAR]
    assert signals(json_feed(POST | {"_own": own})) == [ORDER_UNCLEAR]
    assert signals(rss(f"{ITEM}<{name}>{written}</{name}>")) == [ORDER_UNCLEAR]
    assert signals(mail(fields={f"X-{name}": written})) == [ORDER_UNCLEAR]


@every_row(
    ("name", "said"),
    [
        *(("is_public", True), ("published", "2026-11-20T12:00:00Z"), ("published", None)),
        *(("hold", False), ("draft", "no"), ("hold", ""), ("hold", []), ("households", True)),
    ],
)
def test_a_switch_that_lets_an_item_out_holds_nothing(name: str, said: object) -> None:
    assert signals(ninjs(**{name: said})) == []
