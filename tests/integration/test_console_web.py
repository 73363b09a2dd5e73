"""The desk's addresses over a real Redis: what they answer, and whom they refuse."""

import socket
from collections.abc import AsyncIterator
from typing import Any

import pytest
from lxml import html
from redis.asyncio import Redis

from tests.unit.console.desk_world import DeskWorld, dead, desk_world, published, quarantined
from wiredesk.cache import fields, keys
from wiredesk.cache.wires import RedisReceipts
from wiredesk.desk import Hold, Restore, Takedown
from wiredesk.receipt import ReceiptLine, WireReceipt
from wiredesk.story import Decision, Story
from wiredesk.testing.articles import NOON, URI, article, takedown, translated
from wiredesk.topics import COMMANDS, TAKEDOWNS, WIRE_RAW
from wiredesk.types import EDITIONS
from wiredesk_console import command_web
from wiredesk_publish.cache import packing

ID = article().id
HOSTILE = '<script>alert(1)</script>"><img src=x onerror=alert(1)>'
DIGEST = article().wire.digest


@pytest.fixture
async def desk(redis: Redis, redis_url: str) -> AsyncIterator[DeskWorld]:
    async with desk_world(redis_url) as world:
        yield world


@pytest.fixture
async def desk_without_redis() -> AsyncIterator[DeskWorld]:
    async with desk_world() as world:
        yield world


async def keep(redis: Redis, **changes: Any) -> Story:
    """Put a story where publish keeps it."""
    decision = Decision(action="publish", rule="usable", sentence="It is usable.", at=NOON)
    facts = {"uri": URI, "id": ID, "seq": 1, "live": translated(), "decision": decision}
    story = Story.model_validate(facts | {"public": True} | changes)
    blob = packing.pack(packing.dump(story))
    await redis.hset(keys.state(5, story.id), "story", blob)
    for edition in EDITIONS:
        page = {fields.SEQ: story.seq, fields.STATUS: fields.NOT_PUBLIC}
        if edition == "tr":
            page |= {fields.STATUS: fields.READABLE, fields.PATH: f"/tr/world/x-{ID}"}
        await redis.hset(keys.story(edition, keys.NO_EPOCH, story.id), mapping=page)  # type: ignore[arg-type]
    return story


@pytest.mark.parametrize("host", ["desk.attacker.example", "127.0.0.1.attacker.example", ""])
async def test_a_name_that_is_not_the_desks_own_is_refused(desk: DeskWorld, host: str) -> None:
    """A page elsewhere could otherwise reach it through a name of its own (DNS rebinding)."""
    for path in ("/", "/api/status", f"/api/why/{URI}"):
        answer = await desk.http.get(path, headers={"Host": host})

        assert answer.status_code == 421
        assert answer.json() == {"error": "This desk does not answer under that name."}


@pytest.mark.parametrize("host", ["localhost", "LocalHost:8081", "127.0.0.1:1", "[::1]", "[::1]:9"])
async def test_the_desks_own_names_are_answered_with_any_port(desk: DeskWorld, host: str) -> None:
    assert (await desk.http.get("/api/status", headers={"Host": host})).status_code == 200


@pytest.mark.parametrize(
    ("path", "status"),
    [("/", 200), ("/api/status", 200), ("/api/why/urn:unknown", 404), ("/api/nothing", 404)],
)
async def test_every_answer_says_what_a_browser_may_do_with_it(
    desk: DeskWorld, path: str, status: int
) -> None:
    answer = await desk.http.get(path)

    assert answer.status_code == status
    policy = answer.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "script-src" not in policy
    assert "frame-ancestors 'none'" in policy
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Cache-Control"] == "no-store"


async def test_an_address_that_is_none_is_refused_in_json(desk: DeskWorld) -> None:
    assert (await desk.http.get("/api/nothing")).json() == {"error": "Not Found."}
    assert (await desk.http.delete("/api/status")).status_code == 405


async def test_the_page_shows_what_status_says(desk: DeskWorld) -> None:
    desk.tables.take(published(action="hold", headline="Lanterns, again"))
    desk.tables.take(published("urn:b", action="wait", headline="Ferries", public=True))
    desk.tables.take(quarantined(DIGEST))
    desk.tables.take(dead("articles.ingested.v1", URI))

    text = "".join(map(str, html.document_fromstring((await desk.http.get("/")).text).itertext()))

    for said in ("Lanterns, again", "It is usable.", "It ends too early.", "no such word"):
        assert said in text
    hidden, _, behind = text.partition("On the site, but nothing newer, and why")
    assert ("Ferries" in hidden, "Ferries" in behind) == (False, True)
    assert "until" not in text


@pytest.mark.parametrize("path", ["/", "/quarantine"])
async def test_times_are_read_in_utc_to_the_second(desk: DeskWorld, path: str) -> None:
    record = quarantined(DIGEST, channel="demo")
    desk.tables.take(record)

    [time] = html.document_fromstring((await desk.http.get(path)).text).iter("time")

    assert time.text == f"{record.timestamp:%Y-%m-%d %H:%M:%S} UTC"
    assert time.get("datetime") == record.timestamp.isoformat()


async def test_a_hostile_headline_stays_text_on_the_page(desk: DeskWorld) -> None:
    desk.tables.take(published(action="hold", headline=HOSTILE, decision={"sentence": HOSTILE}))
    desk.tables.take(quarantined(DIGEST, sentence=HOSTILE, file=HOSTILE))
    desk.tables.take(dead("articles.ingested.v1", URI, error_message=HOSTILE))

    page = html.document_fromstring((await desk.http.get("/")).text)

    assert not list(page.iter("script", "img"))
    assert "".join(map(str, page.itertext())).count(HOSTILE) == 5


async def test_with_kafka_away_status_still_shows_what_is_known(desk: DeskWorld) -> None:
    desk.tables.take(published(action="hold"))
    desk.broker.memory.away = True

    status = await desk.http.get("/api/status")
    page = html.document_fromstring((await desk.http.get("/")).text)

    assert status.status_code == 200
    (problem,) = status.json()["problems"]
    assert status.json()["stories"] == {"hold": 1}
    assert [each.text for each in page.iterfind(".//p[@class='problem']")] == [problem]
    assert "Kafka does not answer" in problem


@pytest.mark.parametrize(
    "name", [URI, ID, f"/tr/world/x-{ID}", f"http%3A%2F%2Flocalhost%3A8080%2Far%2Fx%2Fy-{ID}%3Fa"]
)
async def test_why_answers_for_a_uri_an_id_and_the_address_of_any_page(
    desk: DeskWorld, redis: Redis, name: str
) -> None:
    await keep(redis, takedowns={"t": takedown(id="t")}, lifted=["t"])

    found = (await desk.http.get(f"/api/why/{name}")).json()

    assert (found["uri"], found["public"], found["standing"]) == (URI, True, [])
    assert found["decision"]["sentence"] == "It is usable."
    assert found["urls"] == {"tr": f"/tr/world/x-{ID}"}
    assert "editions" not in found["live"]


async def test_why_names_the_dead_letters_of_a_story(desk: DeskWorld, redis: Redis) -> None:
    await keep(redis)
    desk.tables.take(dead("articles.ingested.v1", URI))

    found = (await desk.http.get(f"/api/why/{URI}")).json()

    assert [line["error_message"] for line in found["dead_letters"]] == ["no such word"]
    assert found["quarantine"] == []


async def test_why_of_a_story_that_never_came_says_what_became_of_it(desk: DeskWorld) -> None:
    desk.tables.take(dead("articles.ingested.v1", URI))

    answer = await desk.http.get(f"/api/why/{ID}")

    assert answer.status_code == 404
    assert "enrich could not handle it" in answer.json()["error"]


async def test_a_uri_with_slashes_is_one_name(desk: DeskWorld, redis: Redis) -> None:
    uri = "https://agency.example/items/7?part=1"
    await keep(redis, uri=uri, id=article(uri).id)

    found = await desk.http.get("/api/why/https%3A%2F%2Fagency.example%2Fitems%2F7%3Fpart%3D1")

    assert found.json()["uri"] == uri


async def test_a_wires_outcome_joins_its_receipt_and_its_stories(
    desk: DeskWorld, redis: Redis
) -> None:
    await keep(redis)
    told = article()
    line = ReceiptLine(uri=told.uri, id=ID, fate="sent", revision=str(told.revision))
    receipt = WireReceipt(digest=DIGEST, channel="demo", at=NOON, fate="parsed", articles=(line,))
    await RedisReceipts(redis).put([receipt])

    found = (await desk.http.get(f"/api/wires/{DIGEST}")).json()

    assert found["final"] is True
    assert found["articles"][0]["action"] == "publish"
    assert found["articles"][0]["urls"] == {"tr": f"/tr/world/x-{ID}"}


async def test_a_wire_in_quarantine_is_answered_for_without_its_receipt(desk: DeskWorld) -> None:
    desk.tables.take(quarantined(DIGEST, position="3"))

    found = (await desk.http.get(f"/api/wires/{DIGEST}")).json()

    assert (found["fate"], found["position"]) == ("quarantined", 3)


async def test_a_wire_that_killed_its_worker_is_answered_for(desk: DeskWorld) -> None:
    desk.tables.take(dead(WIRE_RAW.name, DIGEST, stage="parse"))

    found = (await desk.http.get(f"/api/wires/{DIGEST}")).json()

    assert (found["fate"], found["final"]) == ("dead_letter", True)


async def test_what_is_asked_is_accepted_once_the_broker_has_it(
    desk: DeskWorld, redis: Redis
) -> None:
    await keep(redis)

    answer = await desk.ask(kind="hold", uri=ID, who="Mina", why="Check")

    assert answer.status_code == 202
    assert answer.json()["uri"] == URI
    (sent,) = desk.broker.sent(COMMANDS)
    assert sent == Hold(id=answer.json()["id"], uri=URI, who="Mina", why="Check", at=NOON)


async def test_a_story_that_is_yet_to_come_can_be_killed(desk: DeskWorld) -> None:
    assert (await desk.ask(kind="kill", uri="urn:to-come", unseen=True)).status_code == 202

    (sent,) = desk.broker.sent(TAKEDOWNS)
    assert isinstance(sent, Takedown)
    assert sent.target == "urn:to-come"


@pytest.mark.parametrize("kind", ["kill", "hold", "release"])
async def test_a_story_that_redis_does_not_know_now_has_come_all_the_same(
    desk: DeskWorld, kind: str
) -> None:
    """Redis was emptied and is being filled: what was decided is known from the topic."""
    desk.tables.take(published())

    answer = await desk.ask(kind=kind, uri=ID)

    assert (answer.status_code, answer.json()["uri"], answer.json()["known"]) == (202, URI, True)


@pytest.mark.parametrize("name", [ID, f"/en/world/x-{ID}", f"http://localhost/en/world/x-{ID}"])
@pytest.mark.parametrize("kind", ["kill", "hold", "release", "restore"])
async def test_an_id_that_is_not_known_now_is_not_taken_for_a_uri(
    desk: DeskWorld, kind: str, name: str
) -> None:
    """Redis may be empty for a moment: the command would be lost, and nobody would see it."""
    answer = await desk.ask(kind=kind, uri=name, unseen=True)

    assert answer.status_code == 409
    assert "Say its uri" in answer.json()["error"]
    assert desk.broker.sent(TAKEDOWNS) + desk.broker.sent(COMMANDS) == []


@pytest.mark.parametrize(
    ("decision", "kind", "status"),
    [
        ({"action": "withdraw", "release": False}, "release", 409),
        ({"action": "wait", "release": False}, "release", 409),
        ({"action": "wait", "then": "held_by_person", "release": True}, "release", 202),
        ({"action": "withdraw", "release": False}, "hold", 202),
        ({"action": "hold", "release": True}, "release", 202),
        ({"action": "publish", "release": False}, "release", 202),
        ({"action": "wait"}, "release", 202),
    ],
)
async def test_a_release_that_no_person_may_make_says_so_and_why(
    desk: DeskWorld, redis: Redis, decision: dict[str, Any], kind: str, status: int
) -> None:
    said = {"rule": "x", "sentence": "The agency says withheld.", "at": NOON}
    await keep(redis, decision=said | decision)

    answer = await desk.ask(kind=kind, uri=URI)

    assert answer.status_code == status
    if status == 409:
        assert "Nothing is released" in answer.json()["error"]
        assert "The agency says withheld." in answer.json()["error"]
    assert len(desk.broker.sent(COMMANDS)) == (status == 202)


async def test_a_release_of_a_revision_that_is_yet_to_come_is_taken(
    desk: DeskWorld, redis: Redis
) -> None:
    said = {"action": "wait", "rule": "x", "sentence": "", "release": False, "at": NOON}
    await keep(redis, decision=said)

    answer = await desk.ask(kind="release", uri=URI, revision=str(article().revision))

    assert answer.status_code == 202


@pytest.mark.parametrize("kind", ["kill", "hold", "release"])
async def test_a_story_may_be_named_by_the_address_of_a_page(
    desk: DeskWorld, redis: Redis, kind: str
) -> None:
    await keep(redis)

    answer = await desk.ask(kind=kind, uri=f"http://localhost:8080/en/world/lanterns-{ID}")

    assert (answer.status_code, answer.json()["uri"]) == (202, URI)


async def test_a_feeds_uri_that_looks_like_a_page_is_itself(desk: DeskWorld, redis: Redis) -> None:
    uri = f"https://feed.example/en/world/lanterns-{ID}"
    await keep(redis)
    await keep(redis, uri=uri, id=article(uri).id)

    answer = await desk.ask(kind="hold", uri=uri)

    assert answer.json()["uri"] == uri


async def test_two_requests_are_two_commands(desk: DeskWorld, redis: Redis) -> None:
    await keep(redis)
    for _ in range(2):
        await desk.ask(kind="hold", uri=URI)

    assert len({each.id for each in desk.broker.sent(COMMANDS)}) == 2


async def test_a_restore_lifts_what_stands_against_the_story(desk: DeskWorld, redis: Redis) -> None:
    await keep(redis, takedowns={"t": takedown(id="t")}, public=False)

    assert (await desk.ask(kind="restore", uri=URI)).status_code == 202

    (sent,) = desk.broker.sent(COMMANDS)
    assert isinstance(sent, Restore)
    assert sent.lifts == ("t",)


@pytest.mark.parametrize("known", [True, False])
async def test_a_restore_of_what_nothing_stands_against_is_refused(
    desk: DeskWorld,
    redis: Redis,
    known: bool,  # noqa: FBT001 - whether the story has come
) -> None:
    if known:
        await keep(redis, takedowns={"t": takedown(id="t")}, lifted=["t"])

    answer = await desk.ask(kind="restore", uri=URI)

    assert answer.status_code == 409
    assert "there is none to lift" in answer.json()["error"]
    assert desk.broker.sent(COMMANDS) == []


async def test_only_json_is_taken(desk: DeskWorld) -> None:
    """A form on a page elsewhere can send no JSON without the browser asking first."""
    for kind in ("text/plain", "application/x-www-form-urlencoded", "multipart/form-data"):
        answer = await desk.http.post(
            "/api/commands", content=b'{"kind": "kill", "uri": "x"}', headers={"Content-Type": kind}
        )

        assert (answer.status_code, answer.json()) == (415, {"error": "Send application/json."})
    assert desk.broker.sent(TAKEDOWNS) == []


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b"", "this is no JSON"),
        (b"{", "this is no JSON"),
        (b"[]", "object"),
        (b'{"kind": "kill"}', "uri: this field is missing"),
        (b'{"kind": "kill", "uri": " "}', "uri: it is empty"),
        (b'{"kind": "burn", "uri": "x"}', "kind: "),
        (b'{"kind": "release", "uri": "x", "revision": "2"}', "revision: "),
        (b'{"kind": "restore", "uri": "x", "lifts": ["a b"]}', "lifts.0: "),
    ],
)
async def test_what_can_not_be_understood_is_refused_by_its_field(
    desk: DeskWorld, body: bytes, said: str
) -> None:
    headers = {"Content-Type": "application/json"}
    answer = await desk.http.post("/api/commands", content=body, headers=headers)

    assert answer.status_code == 400
    assert said in answer.json()["error"]


async def test_a_body_beyond_all_measure_is_refused(desk: DeskWorld) -> None:
    answer = await desk.ask(kind="hold", uri=URI, why="x" * 2_000_000)

    assert answer.status_code == 413
    assert "error" in answer.json()


async def test_with_kafka_away_a_command_is_not_accepted(desk: DeskWorld, redis: Redis) -> None:
    await keep(redis)
    desk.broker.memory.away = True

    answer = await desk.ask(kind="kill", uri=URI)

    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "2")
    assert answer.json()["error"].startswith("NOT killed, as far as is known: Kafka")


async def test_with_redis_away_a_question_is_answered_with_come_again(
    desk_without_redis: DeskWorld,
) -> None:
    for path in (f"/api/why/{URI}", f"/api/wires/{DIGEST}"):
        answer = await desk_without_redis.http.get(path)

        assert (answer.status_code, answer.headers["Retry-After"]) == (503, "2")
        assert answer.json()["error"].startswith("Not known now: Redis does not answer.")


async def test_with_redis_away_status_is_answered(desk_without_redis: DeskWorld) -> None:
    assert (await desk_without_redis.http.get("/api/status")).status_code == 200


@pytest.mark.parametrize("kind", ["kill", "hold"])
async def test_with_redis_away_what_keeps_a_story_back_is_taken(
    desk_without_redis: DeskWorld, kind: str
) -> None:
    answer = await desk_without_redis.ask(kind=kind, uri=URI)

    assert answer.status_code == 202
    assert answer.json()["known"] is None
    (sent,) = desk_without_redis.broker.sent(TAKEDOWNS if kind == "kill" else COMMANDS)
    assert URI in {getattr(sent, "target", ""), getattr(sent, "uri", "")}


async def test_a_redis_that_hangs_holds_no_kill_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command_web, "LOOK_S", 0.05)
    with socket.create_server(("127.0.0.1", 0)) as mute:
        async with desk_world(f"redis://127.0.0.1:{mute.getsockname()[1]}/0") as desk:
            answer = await desk.ask(kind="kill", uri=URI)

            assert answer.status_code == 202
            assert [each.target for each in desk.broker.sent(TAKEDOWNS)] == [URI]
            refused = await desk.ask(kind="release", uri=URI)
            assert refused.json()["error"].startswith("NOT released: Redis does not answer.")


@pytest.mark.parametrize("name", [ID, f"http://localhost:8080/en/world/x-{ID}"])
async def test_with_redis_away_an_id_is_looked_up_in_what_was_decided(
    desk_without_redis: DeskWorld, name: str
) -> None:
    refused = await desk_without_redis.ask(kind="kill", uri=name)

    assert refused.status_code == 503
    assert refused.json()["error"].startswith("NOT killed: Redis does not answer.")
    assert "by the story's uri" in refused.json()["error"]

    desk_without_redis.tables.take(published())
    taken = await desk_without_redis.ask(kind="kill", uri=name)

    assert (taken.status_code, taken.json()["uri"], taken.json()["known"]) == (202, URI, True)
    assert [each.target for each in desk_without_redis.broker.sent(TAKEDOWNS)] == [URI]


@pytest.mark.parametrize(("kind", "done"), [("release", "released"), ("restore", "restored")])
async def test_with_redis_away_what_lets_a_story_out_is_not_taken(
    desk_without_redis: DeskWorld, kind: str, done: str
) -> None:
    """Whether it may go out can't be known then."""
    answer = await desk_without_redis.ask(kind=kind, uri=URI)

    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "2")
    assert answer.json()["error"].startswith(f"NOT {done}: Redis does not answer.")
    assert desk_without_redis.broker.sent(COMMANDS) == []
