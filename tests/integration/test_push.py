"""Wires pushed over real HTTP: when they are accepted, and what is told to whom."""

import asyncio
import base64

import httpx
import pytest

from tests.integration.receiver_world import MOST, Receiver, receiving
from wiredesk.every_topic import every_topic
from wiredesk.ids import wire_digest
from wiredesk.kafka.sender import KafkaSender
from wiredesk.settings import CommonSettings
from wiredesk.testing.kafka_broker import KafkaBroker
from wiredesk.testing.waiting import until
from wiredesk.topics import WIRE_RAW

KILL = b'{"uri": "urn:x", "signals": ["sig:kill"]}'

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def test_an_accepted_wire_is_told_its_digest(receiver: Receiver) -> None:
    answer = await receiver.post(b"a wire")

    assert answer.status_code == 202
    digest = wire_digest(b"a wire")
    assert answer.json() == {"digest": digest, "channel": "demo", "bytes": 6}
    [record] = receiver.wires
    assert (record.key.decode(), record.value) == (digest, b"a wire")


async def test_bytes_are_taken_in_untouched(receiver: Receiver) -> None:
    """Whatever they are: nothing is understood here."""
    wire = bytes(range(256))
    for each in (wire, b"\r\n.\r\n", b"\0\1"):
        assert (await receiver.post(each)).status_code == 202

    assert {record.value for record in receiver.wires} == {wire, b"\r\n.\r\n", b"\0\1"}


@pytest.mark.parametrize("wire", [b"", b"\r\n\r\n", b" \t\0"])
async def test_an_empty_wire_is_refused_at_once(receiver: Receiver, wire: bytes) -> None:
    """A sender learns of its slip, and nobody finds nothing in quarantine."""
    answer = await receiver.post(wire)

    assert answer.status_code == 400
    assert answer.json() == {"error": "The wire is empty. Nothing was taken in."}
    assert receiver.wires == []


async def test_nothing_is_said_before_the_broker_acknowledges(receiver: Receiver) -> None:
    receiver.held.gate.clear()
    answer = asyncio.create_task(receiver.post())
    await until(lambda: receiver.held.asked)
    assert not answer.done()

    receiver.held.gate.set()

    assert (await answer).status_code == 202


async def test_a_sender_is_told_to_come_again_while_the_broker_is_away(receiver: Receiver) -> None:
    """And nothing was taken in."""
    receiver.broker.away = True

    answer = await receiver.post()

    assert answer.status_code == 503
    assert int(answer.headers["Retry-After"]) > 0
    assert "send it again" in answer.json()["error"]
    assert receiver.wires == []


async def test_a_broker_that_says_nothing_is_not_waited_for_longer_than_a_sender_waits() -> None:
    async with receiving(within_s=0.05) as receiver:
        receiver.held.gate.clear()

        answer = await receiver.post()

        assert answer.status_code == 503
        assert receiver.intake.away.is_set()
        assert receiver.wires == []


async def test_the_first_wire_after_an_outage_is_accepted(receiver: Receiver) -> None:
    receiver.broker.away = True
    await receiver.post()
    receiver.broker.away = False

    assert (await receiver.post()).status_code == 202
    assert not receiver.intake.away.is_set()


async def test_what_looks_like_a_kill_goes_on_the_fast_lane_too(receiver: Receiver) -> None:
    """With the same id, and nothing else does."""
    await receiver.post(KILL)
    await receiver.post(b"<newsItem>ordinary</newsItem>")

    [record] = receiver.urgent
    assert record.value == KILL
    assert len(receiver.wires) == 2
    ids = {each.header("ce_id") for each in receiver.wires if each.value == KILL}
    assert ids == {record.header("ce_id")}


@pytest.mark.parametrize(
    ("channel", "authorization"),
    [
        ("agency", b"Bearer pass:word"),
        ("agency", b"bearer pass:word"),
        ("agency", b"Basic " + base64.b64encode(b"anybody:pass:word")),
        ("abroad", b"bAsIc " + base64.b64encode("anybody:şifre".encode())),
    ],
)
async def test_the_secret_opens_its_channel(
    receiver: Receiver, channel: str, authorization: bytes
) -> None:
    """As a bearer token, or as the password of anybody."""
    answer = await receiver.post(b"x", channel, {b"Authorization": authorization})

    assert answer.status_code == 202


@pytest.mark.parametrize(
    "authorization",
    [
        None,
        b"",
        b"Bearer",
        b"Bearer wrong",
        b"Basic " + base64.b64encode(b"word:wrong"),
        b"Basic not base64",
        b"Basic \xe9\xe9\xe9\xe9",
        b"Basic " + base64.b64encode(b"\xff\xfe"),
        b"Digest username=anybody",
    ],
)
async def test_a_wrong_secret_is_refused_whatever_it_is(
    receiver: Receiver, authorization: bytes | None
) -> None:
    """Bytes that mean nothing are no error of ours, and nothing is taken in."""
    headers = {} if authorization is None else {b"Authorization": authorization}
    answer = await receiver.post(b"a wire", "agency", headers)

    assert answer.status_code == 401
    assert answer.headers["WWW-Authenticate"].startswith("Bearer")
    assert "error" in answer.json()
    assert receiver.wires == []


@pytest.mark.parametrize(
    ("header", "value"),
    [
        (b"Origin", b"https://elsewhere.example"),
        (b"Origin", b"null"),
        (b"X-Forwarded-For", b"127.0.0.1"),
        (b"Forwarded", b"for=127.0.0.1"),
    ],
)
async def test_a_local_channel_is_for_programs_of_this_machine_only(
    receiver: Receiver, header: bytes, value: bytes
) -> None:
    """Not for a page that is open in a browser here, nor for whom a proxy brings along."""
    answer = await receiver.post(headers={header: value})

    assert answer.status_code == 403
    assert receiver.wires == []


async def test_a_channel_that_is_none_is_not_found(receiver: Receiver) -> None:
    answer = await receiver.post(channel="nobody%0d%0aX-Evil:1")

    assert answer.status_code == 404
    assert "channels.toml" in answer.json()["error"]
    assert "X-Evil" not in answer.headers


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
async def test_a_wire_is_posted_and_nothing_else(receiver: Receiver, method: str) -> None:
    answer = await receiver.client.request(method, "/wire/demo")

    assert (answer.status_code, answer.headers["Allow"]) == (405, "POST")


async def test_a_wire_of_just_the_most_bytes_is_accepted(receiver: Receiver) -> None:
    assert (await receiver.post(b"x" * MOST)).status_code == 202
    assert (await receiver.post(b"x" * (MOST + 1))).status_code == 413


@pytest.fixture(
    params=[
        (b"X-Wire-File", "lanterns.xml", "lanterns.xml"),
        (b"X-Wire-File", "%D9%81%D8%A7%D9%86%D9%88%D8%B3.xml", "فانوس.xml"),
        (b"X-Wire-File", "C:\\wires\\out\\one.xml", "one.xml"),
        (b"X-Wire-File", "..%2F..%2Fetc%2Fpasswd", "passwd"),
        (b"X-Wire-File", "a%0D%0AX-Evil:%201%00.xml", "aX-Evil: 1.xml"),
        (b"X-Wire-File", "%E9%FF.xml", "\ufffd\ufffd.xml"),
        (b"X-Wire-File", "x" * 1000, "x" * 300),
        (b"Content-Disposition", 'attachment; filename="two words.xml"', "two words.xml"),
        (b"Content-Disposition", "attachment; filename=/var/one.xml; size=3", "one.xml"),
        (
            b"Content-Disposition",
            "attachment; filename=\"x.xml\"; FileName*=utf-8'ar'%D9%81.xml",
            "ف.xml",
        ),
        (b"Content-Disposition", "attachment", ""),
    ]
)
def named(request: pytest.FixtureRequest) -> tuple[bytes, str, str]:
    """A header, what it says, and the file's name that is understood."""
    found: tuple[bytes, str, str] = request.param
    return found


async def test_a_files_name_is_kept_without_any_folder(
    receiver: Receiver, named: tuple[bytes, str, str]
) -> None:
    header, said, understood = named
    assert (await receiver.post(headers={header: said.encode()})).status_code == 202

    assert receiver.wires[0].header("wd_file") == understood


async def test_a_name_in_plain_utf_8_is_read_too(receiver: Receiver) -> None:
    """As command line tools send it."""
    await receiver.post(headers={b"X-Wire-File": "şehir.xml".encode()})

    assert receiver.wires[0].header("wd_file") == "şehir.xml"


async def test_channel_time_and_type_go_with_the_wire(receiver: Receiver) -> None:
    await receiver.post(headers={b"Content-Type": b"application/xml"})

    [record] = receiver.wires
    assert record.header("wd_channel") == "demo"
    assert record.header("wd_received") == record.header("ce_time")
    assert record.header("wd_content_type") == "application/xml"
    assert record.header("content-type") == "application/octet-stream"


async def test_a_wire_is_on_a_real_broker_when_it_is_accepted(embedded: CommonSettings) -> None:
    broker = KafkaBroker(embedded)
    await broker.create(every_topic())
    wire = b"a wire for a real broker"
    async with KafkaSender(embedded) as sender, receiving(sender=sender) as receiver:
        answer = await receiver.post(wire)

    assert answer.status_code == 202
    found = [
        record.value
        for partition in range(WIRE_RAW.partitions)
        async for record in broker.reader().read(WIRE_RAW.name, partition)
    ]
    await broker.close()
    assert wire in found


async def answers(receiver: Receiver, count: int) -> list[httpx.Response]:
    return await asyncio.gather(
        *(receiver.post(f"wire {number}".encode()) for number in range(count))
    )


async def test_many_senders_at_once_are_all_answered() -> None:
    async with receiving(bodies_at_once=2) as receiver:
        found = await answers(receiver, 40)

        assert {answer.status_code for answer in found} == {202}
        assert len(receiver.wires) == 40
