"""A way to Redis on which whoever names one key is stopped before the answer."""

import socket
import socketserver
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final
from urllib.parse import urlsplit

_CHUNK: Final = 64 * 1024


class Relay(socketserver.ThreadingTCPServer):
    """Hands bytes on, both ways; not those that name `key`: then `stop` is called instead."""

    daemon_threads = True

    def __init__(self, redis_url: str, key: str) -> None:
        """Lead to a Redis; nobody is stopped before `stop` is set."""
        super().__init__(("127.0.0.1", 0), _Connection)
        there = urlsplit(redis_url)
        self.there = (str(there.hostname), int(there.port or 0))
        self.key = key.encode()
        self.stop: Callable[[], None] = lambda: None

    @property
    def url(self) -> str:
        """Where Redis is for those who come this way."""
        return f"redis://127.0.0.1:{self.server_address[1]}/0"


class _Connection(socketserver.BaseRequestHandler):
    server: Relay

    def handle(self) -> None:
        """Hand on until one side ends, or until somebody is stopped."""
        with socket.create_connection(self.server.there) as redis:
            answers = threading.Thread(target=_hand_on, args=(redis, self.request), daemon=True)
            answers.start()
            said = b""
            while chunk := _received(self.request):
                said = said[-len(self.server.key) :] + chunk  # the key may come in two pieces
                if self.server.key in said:
                    self.server.stop()
                    break
                redis.sendall(chunk)
            redis.shutdown(socket.SHUT_RDWR)
            answers.join()


def _received(side: socket.socket) -> bytes:
    try:
        return side.recv(_CHUNK)
    except ConnectionResetError:
        return b""


def _hand_on(side: socket.socket, other: socket.socket) -> None:
    while chunk := _received(side):
        try:
            other.sendall(chunk)
        except (BrokenPipeError, ConnectionResetError):
            return


@contextmanager
def relay(redis_url: str, key: str) -> Iterator[Relay]:
    """Open the way until the end of the block."""
    with Relay(redis_url, key) as way:
        serving = threading.Thread(target=way.serve_forever, kwargs={"poll_interval": 0.05})
        serving.start()
        try:
            yield way
        finally:
            way.shutdown()
            serving.join()
