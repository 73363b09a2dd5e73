"""Ports for parts that are started here."""

import asyncio
import secrets
import socket
from itertools import chain, count

import pytest

from wiredesk.child import _FIRST_PORT as FIRST
from wiredesk.child import free_port, free_ports


def drawing(monkeypatch: pytest.MonkeyPatch, *numbers: int) -> None:
    """Have these ports drawn first, then each there is."""
    drawn = chain((number - FIRST for number in numbers), count())
    monkeypatch.setattr(secrets, "randbelow", lambda _: next(drawn))


def test_a_port_is_answered_once_although_nobody_uses_it_yet(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ports = free_port(), free_port()
    drawing(monkeypatch, *ports)

    assert free_port() not in ports


def test_ports_in_a_row_are_of_one_who_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    first = free_ports(3)
    drawing(monkeypatch, first + 2)

    assert free_port() not in range(first, first + 3)


async def test_a_server_may_use_it_at_once() -> None:
    server = await asyncio.start_server(lambda _, __: None, "127.0.0.1", port := free_port())
    async with server:
        assert server.sockets[0].getsockname() == ("127.0.0.1", port)


def test_whoever_calls_it_before_hears_that_nobody_is_there() -> None:
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", free_port())).close()
