"""The port that mails come in by: each connection has a bound, and a stop leaves none in doubt."""

import asyncio
import contextlib
import ipaddress
import logging
import socket
import ssl
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final, cast

from aiosmtpd.smtp import SMTP

from wiredesk.errors import SettingsInvalid
from wiredesk.newsroom.channels import BySmtp
from wiredesk_ingest.receivers.intake import Intake
from wiredesk_ingest.receivers.smtp import SmtpReceiver, SmtpRules, mail_channels
from wiredesk_ingest.settings import IngestSettings

_NAME: Final = "Wiredesk"
_LINE: Final = 65_536
"""The longest line taken, in bytes: agencies' systems write longer ones than the 1,000 allowed."""
_TALK: Final = 65_536
"""Bytes of commands, and of what makes a mail longer on its way."""
_CALLS: Final = {"AUTH": 5, "*": 10_000}  # of one connection
_GRACE_S: Final = 5.0


class SmtpUnguarded(SettingsInvalid):
    """Passwords would come in the clear. Set WIREDESK_SMTP_CERTIFICATE, or listen on 127.0.0.1."""


class SmtpConnection(SMTP):
    """One sender's connection, which ends where it sends without an end."""

    line_length_limit = _LINE

    def __init__(
        self,
        receiver: SmtpReceiver,
        context: ssl.SSLContext | None,
        others: "set[SmtpConnection]",
    ) -> None:
        rules = receiver.rules
        self._receiver = receiver
        self._open = others
        self._unread = 0
        super().__init__(
            receiver,
            data_size_limit=rules.most_bytes,
            enable_SMTPUTF8=True,
            hostname=socket.gethostname(),
            ident=_NAME,
            tls_context=context,
            timeout=rules.mail_s,
            auth_require_tls=context is not None,
            auth_exclude_mechanism=() if receiver.guarded else ("LOGIN", "PLAIN"),
            authenticator=receiver.authenticate,
            command_call_limit=dict(_CALLS),
            loop=asyncio.get_running_loop(),
        )

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Let a sender in while there is room."""
        super().connection_made(transport)
        self._open.add(self)
        if len(self._open) > self._receiver.rules.connections:
            self.part("421 4.3.2 Too many connections now. Come again")

    def connection_lost(self, error: Exception | None) -> None:
        """Forget a sender."""
        self._open.discard(self)
        super().connection_lost(error)

    def data_received(self, data: bytes) -> None:
        """Count what comes for one mail: a line without an end would fill the memory."""
        self._unread += len(data)
        if self._unread > 2 * self._receiver.rules.most_bytes + _TALK:
            self.part("552 5.3.4 The mail is far too large")
            return
        super().data_received(data)

    def _set_post_data_state(self) -> None:
        self._unread = 0
        super()._set_post_data_state()  # type: ignore[no-untyped-call]

    def part(self, answer: str) -> None:
        """Say one last thing and hang up."""
        if self.transport is not None:
            transport = cast("asyncio.WriteTransport", self.transport)
            transport.write(f"{answer}\r\n".encode())
            transport.close()
        if self.talk is not None:  # else it would write to what is closed
            self.talk.cancel()

    @property
    def talk(self) -> "asyncio.Task[None] | None":
        """What reads and answers, while it does."""
        return self._handler_coroutine


class SmtpServer:
    """The port, and who is connected to it."""

    def __init__(
        self, receiver: SmtpReceiver, door: socket.socket, context: ssl.SSLContext | None
    ) -> None:
        """Serve on an open socket. Raises SmtpUnguarded."""
        here = ipaddress.ip_address(door.getsockname()[0]).is_loopback
        if receiver.guarded and context is None and not here:
            raise SmtpUnguarded
        self._receiver = receiver
        self._door = door
        self._context = context
        self._connections: set[SmtpConnection] = set()

    async def serve(self, stopping: asyncio.Event) -> None:
        """Serve until `stopping` is set; mails that are with the broker are still answered."""
        # The library logs each line that is said, and that its own fields will be renamed.
        logging.getLogger("mail.log").setLevel(logging.CRITICAL)
        loop = asyncio.get_running_loop()
        server = await loop.create_server(self._connection, sock=self._door)
        try:
            await stopping.wait()
            server.close()
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(_GRACE_S):
                    await self._receiver.idle.wait()
        finally:
            server.close()
            await self._part()

    def _connection(self) -> SmtpConnection:
        return SmtpConnection(self._receiver, self._context, self._connections)

    async def _part(self) -> None:
        parting = list(self._connections)
        for connection in parting:
            connection.part("421 4.3.2 Stopping. Come again")
        talks = [each.talk for each in parting if each.talk is not None]
        await asyncio.gather(*talks, return_exceptions=True)


def smtp_server(
    channels: Sequence[BySmtp],
    intake: Intake,
    secrets: Mapping[str, str],
    settings: IngestSettings,
    door: socket.socket,
) -> SmtpServer:
    """Make the server of a newsroom's channels. Raises SettingsInvalid."""
    rules = SmtpRules(
        settings.wire_max_bytes,
        settings.body_s + settings.acknowledge_s,
        settings.smtp_connections,
    )
    receiver = SmtpReceiver(intake, mail_channels(channels, secrets), rules)
    return SmtpServer(receiver, door, server_context(settings.smtp_certificate))


def server_context(certificate: Path | None) -> ssl.SSLContext | None:
    """Make the TLS context of a PEM file with key and certificate. Raises SettingsInvalid."""
    if certificate is None:
        return None
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    try:
        context.load_cert_chain(certificate)
    except OSError as error:
        raise SettingsInvalid(f"{certificate}: {error}") from error
    return context
