"""Makes the source of a configured channel that is a server's folder, a bucket or a mailbox.

What speaks a protocol is imported once a channel needs it: together they weigh 60 MiB.
"""

import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from wiredesk.errors import SettingsInvalid
from wiredesk.newsroom.channels_files import ByFtp, ByFtps, ByImap, ByS3, BySftp
from wiredesk_ingest.receivers.connecting import dialler, trusting
from wiredesk_ingest.receivers.intake import Intake
from wiredesk_ingest.receivers.remote_files import Server
from wiredesk_ingest.receivers.remote_folder import RemoteFolder, RemoteRules
from wiredesk_ingest.receivers.source import Source

ByServer = ByFtp | ByFtps | BySftp | ByS3 | ByImap


@dataclass(frozen=True, slots=True)
class SourceLimits:
    """What one wire and one step may cost."""

    most_bytes: int
    step_s: float


def server_source(
    channel: ByServer, intake: Intake, secrets: Mapping[str, str], limits: SourceLimits
) -> Source:
    """Make it; its secrets are there. Raises SettingsInvalid for a CA file."""
    if isinstance(channel, ByImap):
        return _mailbox(channel, intake, secrets, limits)
    rules = RemoteRules(
        limits.most_bytes,
        channel.after,
        channel.move_to or "",
        "*" if isinstance(channel, ByS3) else channel.pattern,
    )
    server = folder_server(channel, secrets, limits.step_s)
    return RemoteFolder(intake, channel.name, server, rules)


def folder_server(
    channel: ByFtp | ByFtps | BySftp | ByS3, secrets: Mapping[str, str], step_s: float
) -> Server:
    """Make what speaks the channel's protocol. Raises SettingsInvalid for a CA file."""
    if isinstance(channel, ByS3):
        return _store(channel, secrets, step_s)
    if isinstance(channel, BySftp):
        return _sftp(channel, secrets, step_s)
    return _ftp(channel, secrets, step_s)


def _ftp(channel: ByFtp | ByFtps, secrets: Mapping[str, str], step_s: float) -> Server:
    from wiredesk_ingest.receivers.ftp import FtpLogin, FtpServer  # noqa: PLC0415 - see above

    tls = channel.tls if isinstance(channel, ByFtps) else "none"
    context = _trusting(channel.ca_file) if isinstance(channel, ByFtps) else None
    login = FtpLogin(
        channel.host,
        channel.port,
        channel.user,
        secret_of(channel.secret_env, secrets),
        channel.path,
        tls,
    )
    return FtpServer(login, dialler(channel.reach), context, step_s)


def _sftp(channel: BySftp, secrets: Mapping[str, str], step_s: float) -> Server:
    from wiredesk_ingest.receivers.sftp import SftpLogin, SftpServer  # noqa: PLC0415 - see above

    login = SftpLogin(
        channel.host,
        channel.port,
        channel.user,
        channel.known_host,
        secret_of(channel.secret_env, secrets),
        secret_of(channel.key_env, secrets),
        channel.path,
    )
    return SftpServer(login, dialler(channel.reach), step_s)


def _store(channel: ByS3, secrets: Mapping[str, str], step_s: float) -> Server:
    from wiredesk_ingest.receivers.s3 import StoreLogin, StoreServer  # noqa: PLC0415 - see above

    login = StoreLogin(
        channel.bucket,
        channel.prefix,
        secret_of(channel.key_id_env, secrets),
        secret_of(channel.secret_env, secrets),
        channel.region,
        channel.endpoint or "",
        channel.move_to or "",
    )
    return StoreServer(login, channel.reach, step_s)


def _mailbox(
    channel: ByImap, intake: Intake, secrets: Mapping[str, str], limits: SourceLimits
) -> Source:
    from wiredesk_ingest.receivers.imap import (  # noqa: PLC0415 - see above
        ImapLogin,
        Mailbox,
        MailRules,
    )

    password = secret_of(channel.secret_env, secrets)
    login = ImapLogin(
        channel.host, channel.port, channel.user, password, channel.mailbox, channel.tls
    )
    rules = MailRules(limits.most_bytes, channel.after, channel.move_to or "")
    context = _trusting(channel.ca_file)
    dial = dialler(channel.reach)
    return Mailbox(intake, channel.name, login, dial, context, rules, limits.step_s)


def _trusting(ca_file: Path | None) -> ssl.SSLContext:
    try:
        return trusting(ca_file)
    except OSError as error:
        raise SettingsInvalid(f"{ca_file}: {error}") from error


def secret_of(variable: str | None, secrets: Mapping[str, str]) -> str:
    """Answer a secret; "" where the channel names none."""
    return secrets[variable] if variable else ""
