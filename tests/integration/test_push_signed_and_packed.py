"""Pushed wires that are signed, packed, or sent a little at a time; and paused channels."""

import base64
import hmac
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial

import pytest
from standardwebhooks.webhooks import Webhook

from tests.integration.raw_http import connected
from tests.integration.receiver_world import MOST, SIGNING, Receiver, receiving
from tests.unit.ingest.packed import gzipped
from wiredesk_ingest.receivers.signatures import WINDOW_S

pytestmark = pytest.mark.asyncio(loop_scope="module")

WIRE = b"Lanterns on the quay."
LATER = b"whsec_" + base64.b64encode(b"the heron flies at noon")


def signed(wire: bytes = WIRE, secret: str = SIGNING[0], late_s: float = 0) -> dict[bytes, bytes]:
    at = datetime.fromtimestamp(time.time() - late_s, UTC)
    return {
        b"webhook-id": b"msg_1",
        b"webhook-timestamp": b"%d" % int(at.timestamp()),
        b"webhook-signature": Webhook(secret).sign("msg_1", at, wire.decode()).encode(),
    }


@pytest.mark.parametrize("secret", SIGNING)
async def test_a_signed_wire_is_taken_in(receiver: Receiver, secret: str) -> None:
    """By either secret, while senders change theirs."""
    answer = await receiver.post(WIRE, "signed", signed(secret=secret))

    assert answer.status_code == 202
    assert [record.value for record in receiver.wires] == [WIRE]


TOKEN = {b"authorization": b"Bearer " + SIGNING[0].encode()}


@pytest.mark.parametrize(
    ("wire", "headers", "why"),
    [
        (WIRE, dict, "the headers webhook-id, webhook-timestamp and webhook-signature"),
        (WIRE + b" ", partial(signed), "with its secret"),
        (WIRE, partial(signed, secret=LATER.decode()), "with its secret"),
        (WIRE, partial(signed, late_s=WINDOW_S + 60), "within five minutes of our clock"),
        (WIRE, partial(signed, late_s=-WINDOW_S - 3_600), "within five minutes of our clock"),
        (WIRE, partial(dict, TOKEN), "the headers webhook-id"),
    ],
    ids=["not signed", "changed", "by a stranger", "too old", "too new", "a token"],
)
async def test_what_is_not_signed_is_refused(
    receiver: Receiver, wire: bytes, headers: Callable[[], dict[bytes, bytes]], why: str
) -> None:
    """It is said what is missing. Made when it is sent, for a signature is good for minutes."""
    answer = await receiver.post(wire, "signed", headers())

    assert answer.status_code == 401
    assert why in answer.json()["error"]
    assert answer.headers["www-authenticate"] == 'Signature realm="wire"'
    assert receiver.wires == []


async def test_a_signature_is_asked_for_before_the_wire_is_read(receiver: Receiver) -> None:
    async with connected(receiver.port) as sender:
        await sender.begin("Content-Length: 10", path="/wire/signed")

        assert await sender.status() == 401


@pytest.mark.parametrize("what", ["what is packed", "what was packed"])
async def test_a_wire_is_signed_before_or_after_it_is_packed(receiver: Receiver, what: str) -> None:
    """Senders' libraries do either."""
    packed = gzipped(WIRE)
    headers = signed()
    if what == "what is packed":
        said = b"msg_1." + headers[b"webhook-timestamp"] + b"." + packed
        headers[b"webhook-signature"] = _sign(said)

    answer = await receiver.post(packed, "signed", headers | {b"content-encoding": b"gzip"})

    assert answer.status_code == 202
    assert [record.value for record in receiver.wires] == [WIRE]


def _sign(said: bytes) -> bytes:
    key = base64.b64decode(SIGNING[0].removeprefix("whsec_"))
    return b"v1," + base64.b64encode(hmac.digest(key, said, "sha256"))


async def test_both_secrets_of_a_channel_let_a_sender_in(receiver: Receiver) -> None:
    for secret in (b"pass:word", b"old"):
        headers = {b"authorization": b"Bearer " + secret}
        assert (await receiver.post(WIRE, "agency", headers)).status_code == 202


@pytest.mark.parametrize("encoding", [b"gzip", b"x-gzip", b"GZIP"])
async def test_a_packed_wire_is_unpacked(receiver: Receiver, encoding: bytes) -> None:
    """What is on the log is what the agency wrote."""
    answer = await receiver.post(gzipped(WIRE), headers={b"content-encoding": encoding})

    assert answer.json()["bytes"] == len(WIRE)
    assert [record.value for record in receiver.wires] == [WIRE]


async def test_a_wire_that_says_it_is_as_it_is_stays_so(receiver: Receiver) -> None:
    packed = gzipped(WIRE)
    await receiver.post(packed, headers={b"content-encoding": b"identity"})
    await receiver.post(WIRE)

    assert {record.value for record in receiver.wires} == {packed, WIRE}


async def test_a_packed_wire_may_be_as_large_as_any_other(receiver: Receiver) -> None:
    """Unpacked; and not a byte larger."""
    headers = {b"content-encoding": b"gzip"}

    assert (await receiver.post(gzipped(b"x" * MOST), headers=headers)).status_code == 202
    large = await receiver.post(gzipped(b"x" * (MOST + 1)), headers=headers)
    assert large.status_code == 413


async def test_a_bomb_is_refused_before_it_is_there(receiver: Receiver) -> None:
    """Its end is not waited for."""
    bomb = gzipped(b"\0" * 500_000)
    async with connected(receiver.port) as sender:
        await sender.begin("Transfer-Encoding: chunked", "Content-Encoding: gzip")
        await sender.say(b"%x\r\n" % len(bomb[:-9]) + bomb[:-9] + b"\r\n")

        assert await sender.status() == 413


@pytest.mark.parametrize("body", [WIRE, gzipped(WIRE)[:-3], b"\x1f\x8b"])
async def test_what_is_no_gzip_is_refused(receiver: Receiver, body: bytes) -> None:
    answer = await receiver.post(body, headers={b"content-encoding": b"gzip"})

    assert answer.status_code == 400
    assert receiver.wires == []


@pytest.mark.parametrize("encoding", [b"br", b"zstd", b"deflate", b"gzip, gzip", b"\xff"])
async def test_another_packing_is_refused(receiver: Receiver, encoding: bytes) -> None:
    answer = await receiver.post(WIRE, headers={b"content-encoding": encoding})

    assert (answer.status_code, answer.headers["accept-encoding"]) == (415, "gzip")


async def test_a_paused_channel_tells_senders_to_come_again(receiver: Receiver) -> None:
    """Others go on."""
    receiver.intake.paused = frozenset({"demo"})

    answer = await receiver.post(WIRE)

    assert (answer.status_code, answer.headers["retry-after"]) == (503, "60")
    assert receiver.wires == []
    headers = {b"authorization": b"Bearer old"}
    assert (await receiver.post(WIRE, "agency", headers)).status_code == 202


async def test_a_head_that_comes_too_slowly_ends_its_connection() -> None:
    """Also one that says nothing at all."""
    async with receiving(head_s=0.05) as receiver, connected(receiver.port) as silent:
        async with connected(receiver.port) as sender:
            await sender.say(b"POST /wire/demo HTTP/1.1\r\nHost: re")
            assert await sender.status() == 408
            assert await sender.ended()
        assert await silent.status() == 408


async def test_each_head_on_a_connection_has_its_own_time() -> None:
    """Between two wires an agency may be silent, and its body has a limit of its own."""
    async with receiving(head_s=0.3) as receiver, connected(receiver.port) as sender:
        for _ in range(2):
            await sender.begin("Content-Length: 4")
            await sender.say(b"wi")
            await sender.say(b"re")
            assert await sender.status() == 202
        await sender.say(b"POST /wire/demo HTTP/1.1\r\nHost: re")

        assert await sender.status() == 408
        assert len(receiver.wires) == 2
