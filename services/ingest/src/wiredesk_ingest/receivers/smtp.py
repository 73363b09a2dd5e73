"""Wires that are mailed to us: our own SMTP receiver (RFC 5321), 250 once the broker has it.

A channel has addresses of its own. Whoever writes to one has to log in as that channel, unless it
is `open`; a login needs TLS unless the receiver is spoken to on this machine alone.
"""

import asyncio
import hmac
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, cast

import structlog
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from wiredesk.errors import BrokerAway, SettingsInvalid
from wiredesk.newsroom.channels import BySmtp
from wiredesk_ingest.receivers.channels import SecretMissing
from wiredesk_ingest.receivers.intake import Intake

CONTENT_TYPE: Final = "message/rfc822"


@dataclass(frozen=True, slots=True)
class MailChannel:
    """One channel that is written to."""

    name: str
    address: str  # in small letters
    user: str = ""
    secret: str = field(default="", repr=False)  # "": anybody may write, the channel is open
    senders: frozenset[str] = frozenset()  # addresses or @domains; none: all may write

    def admits(self, sender: str) -> bool:
        """Tell whether mails of this sender are taken."""
        sender = sender.lower()
        domain = "@" + sender.rpartition("@")[2]
        return not self.senders or bool({sender, domain} & self.senders)


@dataclass(frozen=True, slots=True)
class SmtpRules:
    """What one sender may ask of the receiver."""

    most_bytes: int
    mail_s: float  # for one mail, or for the silence between two commands
    connections: int


class AddressTaken(SettingsInvalid):
    """Two channels have the same recipient. A mail belongs to one: give each its own address."""


def mail_channels(
    channels: Sequence[BySmtp], secrets: Mapping[str, str]
) -> tuple[MailChannel, ...]:
    """Answer the channels with their secrets. Raises SecretMissing and AddressTaken."""
    found: dict[str, MailChannel] = {}
    for each in channels:
        if each.recipient in found:
            raise AddressTaken(each.recipient)
        # A variable read from a file may have a line end, which nobody types.
        secret = secrets.get(each.secret_env, "").strip() if each.secret_env else ""
        if each.secret_env and not secret:
            raise SecretMissing(f"{each.name}: {each.secret_env}")
        senders = frozenset(sender.lower() for sender in each.senders)
        found[each.recipient] = MailChannel(
            each.name, each.recipient, each.user or "", secret, senders
        )
    return tuple(found.values())


class SmtpReceiver:
    """Decides on recipients, and hands mails to the intake; aiosmtpd asks it by its handle_*."""

    def __init__(self, intake: Intake, channels: Sequence[MailChannel], rules: SmtpRules) -> None:
        self._intake = intake
        self._channels = {each.address: each for each in channels}
        self._guarded = [each for each in channels if each.secret]
        self.rules = rules
        self.idle = asyncio.Event()
        """Set while no mail is with the broker."""
        self.idle.set()
        self._at_work = 0
        self._log = structlog.get_logger()

    @property
    def guarded(self) -> bool:
        """Whether any channel asks for a login."""
        return bool(self._guarded)

    def authenticate(
        self, _server: SMTP, _session: Session, _envelope: Envelope, _mechanism: str, said: object
    ) -> AuthResult:
        """Answer whom a login is: the names of the channels it may write to."""
        if not isinstance(said, LoginPassword):
            return AuthResult(success=False, handled=False)
        names = frozenset(
            each.name
            for each in self._guarded
            # Both are compared, whatever the first one says: time must not tell users apart.
            if hmac.compare_digest(said.password, each.secret.encode())
            & hmac.compare_digest(said.login, each.user.encode())
        )
        return AuthResult(success=bool(names), handled=False, auth_data=names)

    async def handle_RCPT(  # noqa: N802 - aiosmtpd's name and signature
        self,
        _server: SMTP,
        session: Session,
        envelope: Envelope,
        address: str,
        options: list[str],
    ) -> str:
        """Take a recipient, or say why not."""
        channel = self._channels.get(address.lower())
        if channel is None:
            return "550 5.1.1 No channel has this address"
        names = cast("frozenset[str] | None", session.auth_data)
        if channel.secret and channel.name not in (names or ()):
            if session.authenticated:
                return "550 5.7.1 This login may not write to this channel"
            return "530 5.7.0 Authentication required"
        if not channel.admits(str(envelope.mail_from)):
            return "550 5.7.1 This channel takes no mail of this sender"
        if channel.name in self._intake.paused:
            return "450 4.2.1 This channel is paused. Send it again later"
        envelope.rcpt_tos.append(address.lower())
        envelope.rcpt_options.extend(options)
        return "250 2.1.5 OK"

    async def handle_DATA(  # noqa: N802 - aiosmtpd's name
        self, _server: SMTP, _session: Session, envelope: Envelope
    ) -> str:
        """Put a mail on the log, once for each channel that it was written to."""
        wire = envelope.content
        if not isinstance(wire, bytes):
            raise TypeError("the library was told not to decode mails")
        names = dict.fromkeys(self._channels[each].name for each in envelope.rcpt_tos)
        self._at_work += 1
        self.idle.clear()
        try:
            for name in names:
                await self._intake.accept(wire, name, content_type=CONTENT_TYPE)
        except BrokerAway:
            return "451 4.3.0 Kafka does not acknowledge now. Send it again"
        finally:
            self._at_work -= 1
            if not self._at_work:
                self.idle.set()
        return "250 2.0.0 OK"

    async def handle_exception(self, error: Exception) -> str:
        """Say nothing of ourselves to a sender; the log has it."""
        self._log.error("smtp_fails", error=repr(error))
        return "451 4.3.0 Something failed here. Send it again"
