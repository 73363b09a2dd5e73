"""Every field of every channel, as a page in Markdown."""

from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import Final, get_args

from pydantic.fields import FieldInfo

from wiredesk.newsroom.channel import Channel
from wiredesk.newsroom.channels import AnyChannel
from wiredesk.newsroom.channels_polled import Polled
from wiredesk.newsroom.fields import spelled
from wiredesk.reference.values import default, kind, row

_HEAD: Final = """\
# Channels

Made by `make docs` from the channels' own declarations; do not edit.

Each way in is a `[[channel]]` in `newsroom/channels.toml`; the shipped file has an example of each
to copy. `wiredesk check` finds what is wrong in it, `wiredesk channels test NAME` connects and says
what it sees, and a receiver that is started anew takes wires in by it. No channel says a format:
that is told by content.

A secret never stands in the file: a field that ends in `_env` names the environment variable that
has it, or the file of that name in the folder of secrets ([settings.md](settings.md)). A span of
time is a number of seconds, or like `90s`, `15m`, `2h`, `1d`. A field without a default has to be
said.

Several receivers may run, each with the same file, Redis and broker: *More than one receiver* in
[operations.md](operations.md) says how, and what each way in makes of it.
"""
_COLUMNS: Final = "| field | value | default | what it does |\n|---|---|---|---|"
_FIELDS: Final[Mapping[str, str]] = {
    "name": "What the channel is called here, in commands and in the desk; no two are alike.",
    "transport": "The way in.",
    "agency": "Who sends, for people who look after channels; pages credit whom the wire names.",
    "licence_days": "How long an article may stay on the site. Unset: without end.",
    "expect_every": "A channel that is quiet for longer is reported (`ChannelQuiet`).",
    "time_zone": "Of times that its wires write without an offset: `Asia/Tehran`. Unset: UTC.",
    "loopback_only": "Whether only programs of this machine may send. Then no secret is needed.",
    "secret_env": "The variable with the secret: a token, a password, a signing secret.",
    "more_secrets_env": "Variables with secrets that are taken, too, while a sender changes over.",
    "proof": "`secret`: a bearer token, or the password of basic authentication. `signature`: "
    "Standard Webhooks, within five minutes; the secret is `whsec_` and base64.",
    "path": "The folder. On this machine a relative one lies below the data folder; on a server "
    "it is that server's. Of a server's, folders inside are not looked into.",
    "every": "How long to wait between the end of one look and the next. A place that fails is "
    "left alone for longer each time, five minutes at most; one that says when to come again "
    "(`Retry-After`), until then; also by a receiver that takes the channel over.",
    "jitter": "The share by which `every` may be shorter, so that not all come at once.",
    "allow_private": "Whether the place may have an address of our own networks: loopback, RFC "
    "1918 and the like.",
    "allow_hosts": "Names or addresses that may be connected to, whatever they stand for; also "
    "where a redirect leads to.",
    "url": "The address. A secret in it does not belong there: see `sent_as`.",
    "user": "Who logs in.",
    "sent_as": "How the secret is sent. It goes to no other place than that of `url`.",
    "sent_name": "What the header, or the field of the query, is called.",
    "next_link": "Where a page says the next one: a JSON pointer, or `header` (`Link`, RFC 8288).",
    "items": "The list of articles in a page, a JSON pointer: where it is empty, there is no wire.",
    "rendition": "In each of `items` the link to its text, which is fetched and put beside it.",
    "long_poll": "How long the place may keep us waiting for news. It is asked again at once.",
    "host": "The server.",
    "port": "Its port.",
    "pattern": "Which files are wanted by their names, as a shell has it: `*.xml`.",
    "after": "What becomes of what was taken in. `remember` leaves it as it is.",
    "move_to": 'Where `after = "move"` moves to: a folder of the server, a prefix, a mailbox.',
    "tls": "`explicit` begins in the clear (`AUTH TLS`), `implicit` with TLS; for mail "
    "`starttls`, and `none` sends the password in the clear.",
    "ca_file": "PEM file with the authority that signed the server's certificate. Unset: those "
    "that the machine trusts.",
    "known_host": "The server's public key, as `ssh-keyscan` prints it, or lines of a "
    "known_hosts file; `any` believes whoever answers.",
    "key_env": "The variable with our private key, in OpenSSH's or PEM form.",
    "bucket": "The bucket.",
    "prefix": "Only objects whose keys begin so.",
    "region": "The bucket's region.",
    "endpoint": "The address of another store than Amazon's: `https://minio.example:9000`.",
    "key_id_env": "The variable with the access key's id.",
    "mailbox": "The mailbox.",
    "recipient": "Mails to this address are the channel's.",
    "senders": "Who may send (`MAIL FROM`): addresses, or `@domain`. Empty: anybody who logs in.",
}


def channels_page() -> str:
    """Write the page: what all channels have, what each that is looked into has, and the rest."""
    common, polled = list(Channel.model_fields), list(Polled.model_fields)
    sections = [
        _section("Every channel", Channel, common),
        _section(
            "Every channel that is looked into",
            Polled,
            [name for name in polled if name not in common],
        ),
    ]
    for model in get_args(get_args(AnyChannel)[0]):
        known = polled if issubclass(model, Polled) else common
        own = [name for name in model.model_fields if name not in (*known, "transport")]
        [transport] = get_args(model.model_fields["transport"].annotation)
        sections.append(_section(transport, model, own))
    return "\n".join([_HEAD, *sections])


def _section(title: str, model: type[Channel], names: Iterable[str]) -> str:
    said = f"{model.__doc__}\n\n" if "transport" in model.model_fields else ""
    rows = "\n".join(_row(model, name) for name in names)
    return f"## {title}\n\n{said}{_COLUMNS}\n{rows}\n"


def _row(model: type[Channel], name: str) -> str:
    field = model.model_fields[name]
    return row((f"`{name}`", _value(model, name), _default(field), _FIELDS[name]))


def _value(model: type[Channel], name: str) -> str:
    if "timedelta" in str(model.model_fields[name].annotation):
        return "span of time"
    said = kind(model.model_json_schema()["properties"][name])
    return said.replace("JSON list", "list").removesuffix(" or unset")


def _default(field: FieldInfo) -> str:
    if field.is_required():
        return ""
    return f"`{spelled(field.default)}`" if isinstance(field.default, timedelta) else default(field)
