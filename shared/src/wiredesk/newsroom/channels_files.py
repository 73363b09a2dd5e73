"""Places where wires lie until somebody takes them: servers' folders, buckets, mailboxes."""

from pathlib import Path
from posixpath import normpath
from typing import Annotated, Final, Literal, Self

from pydantic import AfterValidator, Field, StringConstraints, model_validator

from wiredesk.newsroom.channels_polled import Polled
from wiredesk.newsroom.fields import HOST, HOST_KEY, Strict, Text, Url, Variable
from wiredesk.newsroom.host_keys import checked_host_keys

Port = Annotated[int, Field(ge=1, le=65535)]
Host = Annotated[str, StringConstraints(pattern=HOST, strip_whitespace=True)]
HostKey = Annotated[
    str,
    StringConstraints(pattern=HOST_KEY, strip_whitespace=True),
    AfterValidator(checked_host_keys),
]
After = Literal["move", "remember", "delete"]
"""What becomes of a file once it was taken in."""
AfterMail = Literal["seen", "move", "remember", "delete"]
"""The same of a message: its flag \\Seen is set, or it is treated as a file is."""
MailTls = Literal["implicit", "starttls", "none"]


def _check_move(after: AfterMail, move_to: str | None) -> None:
    if (after == "move") != (move_to is not None):
        raise ValueError('`after = "move"` and `move_to` go together')


def _way(path: str) -> str:
    return normpath(f"/{path.strip('/')}")


_ONTO_ITSELF: Final = "`move_to` is where the wires are taken from: name another place"


class _OnServer(Polled):
    host: Host
    user: Text
    secret_env: Variable | None = None

    @model_validator(mode="after")
    def _may_be_reached(self) -> Self:
        self.check_host(self.host)
        return self


class _Files(Strict):
    path: Text = "/"  # the folder there
    pattern: Text = "*"  # of file names, as a shell has it
    after: After = "remember"
    move_to: Text | None = None  # a folder there

    @model_validator(mode="after")
    def _says_where_to(self) -> Self:
        _check_move(self.after, self.move_to)
        if self.move_to is not None and _way(self.move_to) == _way(self.path):
            raise ValueError(_ONTO_ITSELF)
        return self


class ByFtp(_OnServer, _Files):
    """Files on an FTP server, in the clear."""

    transport: Literal["ftp"]
    port: Port = 21


class ByFtps(_OnServer, _Files):
    """Files on an FTP server, over TLS."""

    transport: Literal["ftps"]
    port: Port = 21
    tls: Literal["explicit", "implicit"] = "explicit"
    ca_file: Path | None = None  # PEM; without it those that the machine trusts


class BySftp(_OnServer, _Files):
    """Files on an SSH server."""

    transport: Literal["sftp"]
    port: Port = 22
    known_host: HostKey  # its public key: "ssh-ed25519 AAAA..."; "any" believes whoever answers
    key_env: Variable | None = None  # our private key, in OpenSSH's or PEM form


class ByS3(Polled):
    """Objects in a bucket of S3, or of another store that speaks it."""

    transport: Literal["s3"]
    bucket: Text
    prefix: str = ""
    region: Text = "us-east-1"
    endpoint: Url | None = None  # of another store than Amazon's
    key_id_env: Variable
    secret_env: Variable
    after: After = "remember"
    move_to: Text | None = None  # a prefix

    @model_validator(mode="after")
    def _is_sound(self) -> Self:
        _check_move(self.after, self.move_to)
        # What lies below `move_to` is passed over, and that would be all there is.
        if self.move_to and f"{self.prefix.strip('/')}/".startswith(f"{self.move_to.strip('/')}/"):
            raise ValueError(_ONTO_ITSELF)
        if self.endpoint:
            self.check_host(self.endpoint.partition("//")[2].partition("/")[0])
        return self


class ByImap(_OnServer):
    """Messages in a mailbox."""

    transport: Literal["imap"]
    port: Port = 993
    mailbox: Text = "INBOX"
    tls: MailTls = "implicit"
    ca_file: Path | None = None  # PEM; without it those that the machine trusts
    after: AfterMail = "remember"
    move_to: Text | None = None  # a mailbox

    @model_validator(mode="after")
    def _says_where_to(self) -> Self:
        _check_move(self.after, self.move_to)
        if self.move_to == self.mailbox:
            raise ValueError(_ONTO_ITSELF)
        return self
