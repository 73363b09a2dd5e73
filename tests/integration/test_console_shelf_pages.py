"""Quarantine on the desk's page, and the addresses behind it: what they answer, and to whom."""

from collections.abc import AsyncIterator

import httpx
import pytest
from lxml import html

from tests.unit.console.desk_world import DeskWorld, desk_world, quarantined
from wiredesk.topics import WIRE_RAW

HOSTILE = '<script>alert(1)</script>"><img src=x onerror=alert(1)>'
DIGEST = "a" * 64


@pytest.fixture
async def desk() -> AsyncIterator[DeskWorld]:
    async with desk_world() as world:
        yield world


async def page_of(desk: DeskWorld) -> html.HtmlElement:
    return html.document_fromstring((await desk.http.get("/quarantine")).text)


async def press(desk: DeskWorld, **changes: str) -> httpx.Response:
    """Press the button of the first line, as a browser does."""
    form = (await page_of(desk)).find(".//form")
    assert form is not None
    said = {name: value or "" for name, value in form.form_values()} | changes
    return await desk.http.request(
        str(form.get("method")).upper(), str(form.get("action")), data=said
    )


async def test_the_overview_leads_to_quarantine(desk: DeskWorld) -> None:
    page = html.document_fromstring((await desk.http.get("/")).text)

    assert [each.text for each in page.iterfind(".//a[@href='/quarantine']")] == ["quarantine"]


async def test_the_page_says_what_was_refused_and_why(desk: DeskWorld) -> None:
    id_ = desk.keep(quarantined(DIGEST, channel="demo", position="12", item="urn:one"))

    page = await page_of(desk)

    text = " ".join("".join(map(str, page.itertext())).split())
    for said in ("1 of 1", "demo", "a.xml", "not_xml: It ends too early.", "urn:one", "12", id_):
        assert said in text
    [button] = page.iter("button")
    assert button.get("aria-label") == "Send a.xml again"


async def test_a_page_that_is_read_and_pressed_does_not_change_by_itself(desk: DeskWorld) -> None:
    assert list((await page_of(desk)).iterfind(".//meta[@http-equiv]")) == []


async def test_hostile_words_stay_text(desk: DeskWorld) -> None:
    desk.keep(quarantined(DIGEST, channel="demo", sentence=HOSTILE, file=HOSTILE, item=HOSTILE))

    page = await page_of(desk)

    assert not list(page.iter("script", "img"))
    assert "".join(map(str, page.itertext())).count(HOSTILE) == 3


async def test_the_button_sends_the_wire_again_and_says_so(desk: DeskWorld) -> None:
    """The answer is elsewhere, so that loading the page again sends nothing again."""
    desk.keep(quarantined(DIGEST, channel="demo"))

    answer = await press(desk)

    assert (answer.status_code, answer.headers["Location"]) == (303, "/quarantine?sent=1")
    [record] = desk.broker.records(WIRE_RAW)
    assert record.key.decode() == DIGEST
    shown = html.document_fromstring((await desk.http.get(answer.headers["Location"])).text)
    assert [each.text for each in shown.iterfind(".//p[@role='status']")] == [
        "The wire was sent again."
    ]


@pytest.mark.parametrize("token", ["", "0" * 64, "\u0660"])
async def test_a_page_elsewhere_can_not_press_the_button(desk: DeskWorld, token: str) -> None:
    """It can have a browser send the form, but not know the token that stands in ours."""
    desk.keep(quarantined(DIGEST, channel="demo"))

    answer = await press(desk, token=token)

    assert answer.status_code == 403
    assert desk.broker.records(WIRE_RAW) == []


async def test_what_is_gone_meanwhile_is_said_on_the_page(desk: DeskWorld) -> None:
    desk.keep(quarantined(DIGEST, channel="demo"))

    answer = await press(desk, id="0" * 12)

    assert "no longer kept" in answer.text
    assert answer.status_code == 200


async def test_what_is_no_wire_has_no_button(desk: DeskWorld) -> None:
    desk.keep(quarantined(DIGEST, code="state_too_large"))

    assert list((await page_of(desk)).iter("button")) == []


async def test_only_the_page_with_buttons_may_send_forms_and_only_to_the_desk(
    desk: DeskWorld,
) -> None:
    policies = [
        (await desk.http.get(path)).headers["Content-Security-Policy"]
        for path in ("/", "/quarantine")
    ]

    assert "form-action 'none'" in policies[0]
    assert "form-action 'self'" in policies[1]
    assert all("script-src" not in policy and "default-src 'none'" in policy for policy in policies)


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b"", "this is no JSON"),
        (b"{}", "ids: this field is missing"),
        (b'{"ids": []}', "ids: "),
        (b'{"ids": ["../x"]}', "ids.0: "),
        (b'{"ids": ["000000000000"], "who": ""}', "who: "),
        (b'{"ids": ["000000000000"], "all": true}', "all: "),
    ],
)
async def test_what_can_not_be_understood_is_refused_by_its_field(
    desk: DeskWorld, body: bytes, said: str
) -> None:
    headers = {"Content-Type": "application/json"}
    answer = await desk.http.post("/api/quarantine/replay", content=body, headers=headers)

    assert answer.status_code == 400
    assert said in answer.json()["error"]


async def test_more_than_fit_in_one_answer_are_refused(desk: DeskWorld) -> None:
    answer = await desk.http.post("/api/quarantine/replay", json={"ids": ["0" * 12] * 101})

    assert answer.status_code == 400


async def test_only_json_is_taken(desk: DeskWorld) -> None:
    answer = await desk.http.post("/api/dead-letters/replay", content=b"{}")

    assert (answer.status_code, answer.json()) == (415, {"error": "Send application/json."})


@pytest.mark.parametrize("query", ["limit=-1", "limit=many", "colour=red"])
async def test_a_list_that_can_not_be_had_is_refused(desk: DeskWorld, query: str) -> None:
    assert (await desk.http.get(f"/api/quarantine?{query}")).status_code == 400


async def test_a_wires_bytes_are_nothing_that_a_browser_would_show(desk: DeskWorld) -> None:
    id_ = desk.keep(quarantined(DIGEST, channel="demo"))

    answer = await desk.http.get(f"/api/quarantine/{id_}/raw")

    assert answer.content == b"<a"
    assert answer.headers["Content-Type"] == "application/octet-stream"
    assert answer.headers["Content-Disposition"] == "attachment"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
