"""`wiredesk access` says which rights each service needs, in the words of Kafka and of Redis."""

import asyncio
import json
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from wiredesk.access import kafka, redis, user
from wiredesk.cache.rights import COMMANDS
from wiredesk.errors import SettingsInvalid, WiredeskError
from wiredesk.secret_files import secrets_named
from wiredesk.settings import CommonSettings
from wiredesk.settings_reading import read_settings

access = typer.Typer(
    help="The rights of each service, made from the tables of topics and keys.",
    no_args_is_help=True,
)


@access.command("kafka")
def kafka_rights(
    *,
    apply: Annotated[
        bool, typer.Option("--apply", help="Give them, as the user of WIREDESK_BROKER_USER.")
    ] = False,
    server: Annotated[
        str, typer.Option(metavar="HOST:PORT", help="What the commands name.")
    ] = "HOST:PORT",
    config: Annotated[
        Path, typer.Option(metavar="FILE", help="The administrator's client settings.")
    ] = Path("admin.properties"),
    json_: Annotated[bool, typer.Option("--json", help="JSON, for programs.")] = False,
) -> None:
    """Print calls of Kafka's own kafka-acls.sh, one a user and operation."""
    rights = kafka.rights()
    if apply:
        _give(rights)
    elif json_:
        typer.echo(json.dumps([asdict(right) for right in rights], indent=2))
    else:
        typer.echo("\n".join(kafka.commands(rights, server, str(config))))


def _give(rights: tuple[kafka.Right, ...]) -> None:
    from wiredesk.kafka.grants import grant  # noqa: PLC0415 - brings the Kafka client

    try:
        asyncio.run(grant(read_settings(CommonSettings), rights))
    except WiredeskError as error:
        typer.echo(error, err=True)
        raise typer.Exit(1) from None
    typer.echo(f"{len(rights)} rights are given")


@access.command("redis")
def redis_rights(
    *,
    passwords: Annotated[
        Path | None,
        typer.Option(
            metavar="DIR",
            help="A file a user, named like the user: wiredesk-enrich and so on. What is printed "
            "has the SHA-256 of its content, never the password.",
        ),
    ] = None,
    json_: Annotated[bool, typer.Option("--json", help="JSON, for programs.")] = False,
) -> None:
    """Print the content of an ACL file (users.acl) for Redis 7 or newer."""
    try:
        text = redis.acl_file(_hashes(passwords))
    except WiredeskError as error:
        typer.echo(error, err=True)
        raise typer.Exit(1) from None
    if json_:
        lines = [line.split() for line in text.splitlines()]
        typer.echo(json.dumps({words[1]: words[2:] for words in lines}, indent=2))
    else:
        typer.echo(text, nl=False)


def _hashes(folder: Path | None) -> Mapping[str, str]:
    users = [user(service) for service in COMMANDS]
    found = secrets_named(users, {}, folder)
    missing = [each for each in users if each not in found]
    if folder and missing:
        raise SettingsInvalid(f"no password in {folder} for {', '.join(missing)}")
    return {name: redis.password_hash(password) for name, password in found.items()}
