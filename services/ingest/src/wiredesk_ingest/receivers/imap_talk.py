"""The standard library's IMAP client, which reads whatever a server sends: here with an end."""

import imaplib
import socket
import ssl
from typing import Final

from wiredesk.newsroom.channels_files import MailTls

MOST_TALK: Final = 4 << 20
"""Bytes of one answer besides a mail: numbers of half a million mails."""


class BoundedImap(imaplib.IMAP4):
    """The library's client over a connection that is there already, and with a bound on answers."""

    def __init__(self, connection: socket.socket, host: str) -> None:
        self._connection = connection
        self.may_read = MOST_TALK
        super().__init__(host)

    def _create_socket(self, timeout: float | None) -> socket.socket:  # noqa: ARG002 - has its own
        return self._connection

    def read(self, size: int) -> bytes:
        """Read a literal, if it is not too much."""
        self._spend(size)
        return super().read(size)

    def readline(self) -> bytes:
        """Read a line, if it is not too much."""
        line = super().readline()
        self._spend(len(line))
        return line

    def _spend(self, size: int) -> None:
        self.may_read -= size
        if self.may_read < 0:
            raise self.abort("the server sends more than was asked for")


def greeted(
    connection: socket.socket, host: str, tls: MailTls, context: ssl.SSLContext
) -> BoundedImap:
    """Answer a client that the server has greeted; where it fails, the connection is closed."""
    try:
        if tls == "implicit":
            connection = context.wrap_socket(connection, server_hostname=host)
        imap = BoundedImap(connection, host)
        if tls == "starttls":
            imap.starttls(context)
    except BaseException:
        connection.close()
        raise
    return imap
