"""The ways in: one model a transport. A secret is named by its variable, never written."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated, Final, Literal, Self

from pydantic import Field, StringConstraints, model_validator

from wiredesk.newsroom.channel import Channel
from wiredesk.newsroom.channels_files import ByFtp, ByFtps, ByImap, ByS3, BySftp
from wiredesk.newsroom.channels_http import ByApi, ByFeed
from wiredesk.newsroom.fields import (
    MAIL_ADDRESS,
    Text,
    Variable,
)
from wiredesk.signing_secret import signing_key

_ANY_KEY: Final = "AAAA"
"""In the place of a secret that is not set, which is told apart."""


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

    def unfit_secrets(self, secrets: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
        """Answer the secrets that can't be used: field, variable, and why."""
        for field, names in self.secret_fields.items() if self.proof == "signature" else ():
            for name in names:
                try:
                    signing_key(secrets.get(name, "").strip() or _ANY_KEY)
                except ValueError as error:
                    yield field, name, str(error)


class ByFolder(Channel):
    """Files that land in a folder of this machine."""

    transport: Literal["folder"]
    path: Path  # a relative one is below the data folder


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
