"""Senders that are slow, or send too much, or lie about it; and how the receiver stops."""

import asyncio
import tracemalloc

import pytest

from tests.integration.raw_http import connected
from tests.integration.receiver_world import MOST, Receiver, receiving
from wiredesk.testing.waiting import until

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def lets_in(port: int) -> bool:
    try:
        async with connected(port):
            return True
    except OSError:
        return False


async def test_a_wire_that_comes_too_slowly_is_told_to_come_again() -> None:
    async with receiving(body_s=0.05) as receiver, connected(receiver.port) as sender:
        await sender.begin("Content-Length: 10")
        await sender.say(b"half")

        assert await sender.status() == 408
        assert receiver.wires == []


async def test_a_wire_in_small_pieces_is_one_wire(receiver: Receiver) -> None:
    async with connected(receiver.port) as sender:
        await sender.begin("Transfer-Encoding: chunked")
        await sender.say(*(b"1\r\n%c\r\n" % letter for letter in b"lanterns"), b"0\r\n\r\n")

        assert await sender.status() == 202
        assert [record.value for record in receiver.wires] == [b"lanterns"]


async def test_a_wire_that_is_cut_off_is_not_taken_in() -> None:
    """And its turn is free again."""
    async with receiving(bodies_at_once=1) as receiver:
        async with connected(receiver.port) as sender:
            await sender.begin("Content-Length: 10")
            await sender.say(b"half")
            sender.hang_up()

        assert (await receiver.post(b"whole")).status_code == 202
        assert [record.value for record in receiver.wires] == [b"whole"]


async def test_a_wire_that_says_it_is_too_large_is_refused_before_it_comes(
    receiver: Receiver,
) -> None:
    async with connected(receiver.port) as sender:
        await sender.begin(f"Content-Length: {10**15}", "Expect: 100-continue")

        assert await sender.status() == 413


async def test_a_wire_that_does_not_say_its_size_is_refused_once_it_is_too_large(
    receiver: Receiver,
) -> None:
    """Its end is not waited for."""
    async with connected(receiver.port) as sender:
        await sender.begin("Transfer-Encoding: chunked")
        await sender.say(b"%x\r\n" % (MOST + 1) + b"x" * (MOST + 1) + b"\r\n")

        assert await sender.status() == 413
        assert receiver.wires == []


async def test_an_endless_wire_takes_no_memory(receiver: Receiver) -> None:
    """It is never read whole: what comes after the refusal is thrown away."""
    megabyte = b"100000\r\n" + b"x" * 0x100000 + b"\r\n"
    async with connected(receiver.port) as sender:
        await sender.begin("Transfer-Encoding: chunked")
        await sender.say(megabyte)
        assert await sender.status() == 413
        tracemalloc.start()
        await sender.say(*[megabyte] * 32)
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()

    assert most < 8 * 1024 * 1024


@pytest.mark.parametrize(
    "headers",
    [
        ("Content-Length: -1",),
        ("Content-Length: 5, 6",),
        ("Content-Length: \xb2",),
        ("Content-Length: 5", "Content-Length: 6"),
        ("Content-Length: 5", "Transfer-Encoding: chunked"),
        ("Transfer-Encoding: chunked, chunked",),
        ("Content-Length: 5", "X-Wire-File: a\x00b"),
    ],
)
async def test_a_head_that_lies_is_no_wire(receiver: Receiver, headers: tuple[str, ...]) -> None:
    async with connected(receiver.port) as sender:
        await sender.begin(*headers)
        await sender.say(b"lanterns")

        assert await sender.status() in {400, 501}
        assert receiver.wires == []


async def test_more_than_was_promised_is_no_part_of_the_wire(receiver: Receiver) -> None:
    async with connected(receiver.port) as sender:
        await sender.begin("Content-Length: 4")
        await sender.say(b"wireand some more\r\n\r\n")

        await until(lambda: receiver.wires)
        assert [record.value for record in receiver.wires] == [b"wire"]


async def test_as_many_wires_are_in_memory_as_was_said_and_no_more() -> None:
    """A wire that waits for the broker is in memory, too."""
    async with receiving(bodies_at_once=2) as receiver:
        receiver.held.gate.clear()
        pushes = [asyncio.create_task(receiver.post(b"%d" % number)) for number in range(5)]
        await until(lambda: receiver.held.asked == 2)
        async with connected(receiver.port) as sender:  # is answered, so all others were heard
            await sender.begin("Content-Length: 0", path="/wire/nobody")
            assert await sender.status() == 404
        assert receiver.held.asked == 2

        receiver.held.gate.set()

        assert {answer.status_code for answer in await asyncio.gather(*pushes)} == {202}


async def test_a_slow_sender_lets_others_by_once_its_time_is_up() -> None:
    limits = receiving(body_s=0.1, bodies_at_once=1)
    async with limits as receiver, connected(receiver.port) as sender:
        await sender.begin("Content-Length: 10")
        await sender.say(b"half")

        assert (await receiver.post()).status_code == 202


async def test_a_secret_is_asked_for_before_the_wire_is_read() -> None:
    async with receiving(bodies_at_once=1) as receiver, connected(receiver.port) as sender:
        await sender.begin("Content-Length: 10", path="/wire/agency")

        assert await sender.status() == 401


async def test_a_wire_whose_body_is_there_is_answered_before_the_receiver_stops(
    caplog: pytest.LogCaptureFixture,
) -> None:
    """While nobody new is let in."""
    caplog.set_level("INFO", logger="uvicorn.error")
    async with receiving() as receiver:
        receiver.held.gate.clear()
        answer = asyncio.create_task(receiver.post())
        await until(lambda: receiver.held.asked)

        receiver.stopping.set()
        await until(lambda: "Waiting for connections to close" in caplog.text)
        assert not await lets_in(receiver.port)
        assert not receiver.served.done()
        receiver.held.gate.set()

        assert (await answer).status_code == 202
        await receiver.served
        assert len(receiver.wires) == 1


async def test_a_sender_that_keeps_its_connection_does_not_hold_up_the_stop() -> None:
    async with receiving() as receiver, connected(receiver.port) as sender:
        await sender.begin("Content-Length: 2")
        await sender.say(b"ok")
        assert await sender.status() == 202

        receiver.stopping.set()

        await receiver.served
        assert await sender.ended()
