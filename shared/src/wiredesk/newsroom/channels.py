"""The ways in: one model a transport. A secret is named by its variable, never written."""

from datetime import timedelta
from pathlib import Path
from posixpath import normpath
from typing import Annotated, Final, Literal, Self

from pydantic import Field, PositiveInt, StringConstraints, model_validator

from wiredesk.newsroom.fields import (
    HOST_KEY,
    MAIL_ADDRESS,
    NEXT_LINK,
    Key,
    Pointer,
    Span,
    Strict,
    Text,
    Url,
    Variable,
    Zone,
)
from wiredesk.reach import Reach, foreseen, plain

Port = Annotated[int, Field(ge=1, le=65535)]
NextLink = Annotated[str, StringConstraints(pattern=NEXT_LINK)]
"""A place in a JSON document, or "header" (RFC 8288)."""
HostKey = Annotated[str, StringConstraints(pattern=HOST_KEY, strip_whitespace=True)]
After = Literal["move", "remember", "delete"]
"""What becomes of a file once it was taken in."""
AfterMail = Literal["seen", "move", "remember", "delete"]
"""The same of a message: its flag \\Seen is set, or it is treated as a file is."""
MailTls = Literal["implicit", "starttls", "none"]


class Channel(Strict):
    """What every way in says."""

    name: Key
    agency: Text
    licence_days: PositiveInt | None = None  # days; none: the licence doesn't run out
    expect_every: Span | None = None  # a channel quiet for longer is reported
    time_zone: Zone | None = None  # of times that its wires write without an offset

    @property
    def secrets(self) -> tuple[str, ...]:
        """The environment variables whose secrets the channel needs."""
        return tuple(name for names in self.secret_fields.values() for name in names)

    @property
    def secret_fields(self) -> dict[str, tuple[str, ...]]:
        """The same by the field that names them."""
        fields = (field for field in type(self).model_fields if field.endswith("_env"))
        return {field: _names(said) for field in fields if (said := getattr(self, field))}


def _names(said: str | tuple[str, ...]) -> tuple[str, ...]:
    return (said,) if isinstance(said, str) else said


class ByPush(Channel):
    """Wires that senders post to us: with a secret, or signed (Standard Webhooks)."""

    transport: Literal["push"]
    loopback_only: bool = False
    secret_env: Variable | None = None
    more_secrets_env: tuple[Variable, ...] = ()  # accepted too, while senders change theirs
    proof: Literal["secret", "signature"] = "secret"

    @model_validator(mode="after")
    def _is_guarded(self) -> Self:
        if not (self.secret_env or self.loopback_only):
            raise ValueError("a push channel needs `secret_env`, or `loopback_only = true`")
        if self.secret_env is None and (self.more_secrets_env or self.proof == "signature"):
            raise ValueError("`more_secrets_env` and a signature need `secret_env`, too")
        return self


class ByFolder(Channel):
    """Files that land in a folder of this machine."""

    transport: Literal["folder"]
    path: Path  # a relative one is below the data folder


class Polled(Channel):
    """A place of somebody else's that is looked into again and again."""

    every: Span = timedelta(seconds=60)  # from the end of one look to the next
    jitter: Annotated[float, Field(ge=0, le=1)] = 0.1  # the share by which `every` may be shorter
    allow_private: bool = False  # loopback, RFC 1918 and the like
    allow_hosts: tuple[Text, ...] = ()  # names or addresses, whatever they stand for

    @property
    def reach(self) -> Reach:
        """Which addresses may be connected to."""
        return Reach(private=self.allow_private, hosts=self.allow_hosts)

    def check_host(self, host: str) -> None:
        """Raise ValueError where the host is sure to be one that the channel may not reach."""
        known, named = foreseen(host), plain(host)
        if not known or any(self.reach.allows(host, each) for each in known):
            return
        would_do = any(Reach(private=True).allows(host, each) for each in known)
        raise ValueError(
            f"{named} is no public address: say `allow_hosts = [{named!r}]`"
            + (", or `allow_private = true`" if would_do else "")
        )


class _OverHttp(Polled):
    url: Url
    user: Text | None = None  # of basic authentication
    secret_env: Variable | None = None
    sent_as: Literal["bearer", "basic", "header", "query"] = "bearer"
    sent_name: Text | None = None  # of the header, or of the query's field

    @model_validator(mode="after")
    def _is_sound(self) -> Self:
        # Later than a field of its own, so that `allow_hosts` is known.
        self.check_host(self.url.partition("//")[2].partition("/")[0].partition("?")[0])
        if self.sent_as in {"header", "query"} and not self.sent_name:
            raise ValueError(f'`sent_as = "{self.sent_as}"` needs `sent_name`')
        if (self.sent_as == "basic") != (self.user is not None):
            raise ValueError('`user` and `sent_as = "basic"` go together')
        return self


class ByFeed(_OverHttp):
    """An RSS, Atom or JSON feed, or any other document that changes."""

    transport: Literal["feed"]


class ByApi(_OverHttp):
    """Pages of an agency's service, each of which leads to the next."""

    transport: Literal["api"]
    next_link: NextLink | None = None  # where the next page's link stands
    items: Pointer | None = None  # the list of articles: a page where it is empty is no wire
    rendition: Pointer | None = None  # in each item, the link to its text, which is fetched
    long_poll: Span | None = None  # how long the service may keep us waiting for news

    @model_validator(mode="after")
    def _has_items_to_fetch_for(self) -> Self:
        if self.rendition is not None and self.items is None:
            raise ValueError("`rendition` needs `items`: it is looked for in each of them")
        return self


def _check_move(after: AfterMail, move_to: str | None) -> None:
    if (after == "move") != (move_to is not None):
        raise ValueError('`after = "move"` and `move_to` go together')


def _way(path: str) -> str:
    return normpath(f"/{path.strip('/')}")


_ONTO_ITSELF: Final = "`move_to` is where the wires are taken from: name another place"


class _OnServer(Polled):
    host: Text
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


class BySmtp(Channel):
    """Messages that senders mail to our own SMTP receiver."""

    transport: Literal["smtp"]
    recipient: Annotated[str, StringConstraints(pattern=MAIL_ADDRESS, to_lower=True)]
    senders: tuple[Text, ...] = ()  # addresses, or "@domain"; none: anybody who logs in
    user: Text | None = None
    secret_env: Variable | None = None

    @model_validator(mode="after")
    def _is_guarded(self) -> Self:
        if (self.user is None) != (self.secret_env is None):
            raise ValueError("`user` and `secret_env` go together")
        if self.user is None and not self.senders:
            raise ValueError("an smtp channel needs `user` and `secret_env`, or `senders`")
        return self


AnyChannel = Annotated[
    ByPush | ByFolder | ByFeed | ByApi | ByFtp | ByFtps | BySftp | ByS3 | ByImap | BySmtp,
    Field(discriminator="transport"),
]
