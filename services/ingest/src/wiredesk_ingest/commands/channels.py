"""`wiredesk channels` shows the ways in, tries one out, and pauses and resumes them."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Annotated, Any, Final, NoReturn, TypeVar
from urllib.parse import urlsplit

import typer
from rich.table import Table

from wiredesk.cache.channels import ChannelState, ChannelStates
from wiredesk.cache.client import connect
from wiredesk.cli.paper import cell, paper, time_shown
from wiredesk.clock import utc_now
from wiredesk.errors import RedisAway, RedisRefuses, WiredeskError
from wiredesk.newsroom import AnyChannel, load
from wiredesk.settings_reading import read_settings
from wiredesk.up import DEFAULT_DATA
from wiredesk.up.board import read_board
from wiredesk_ingest.commands.channel_report import COLUMNS, TIMES, line
from wiredesk_ingest.commands.channel_trial import try_out
from wiredesk_ingest.settings import IngestSettings

channels = typer.Typer(help="The ways in: what they are, and how.", no_args_is_help=True)

_WITHIN_S: Final = 2.0

Name = Annotated[str, typer.Argument(help="The channel, as channels.toml names it.")]
Data = Annotated[
    Path,
    typer.Option(
        metavar="DIR",
        envvar="WIREDESK_DATA",
        help="The data folder of a running `up`: its Redis and newsroom are asked, unless "
        "WIREDESK_REDIS_URL and WIREDESK_NEWSROOM name others.",
    ),
]
NewsroomFolder = Annotated[
    Path | None,
    typer.Option(
        "--newsroom",
        metavar="DIR",
        help="The newsroom's folder; else that of a running `up`, or ./newsroom.",
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="JSON, for programs.")]
_T = TypeVar("_T")
_Ask = Callable[[ChannelStates], Awaitable[_T]]


@channels.command("list")
def list_(
    data: Data = DEFAULT_DATA,
    newsroom: NewsroomFolder = None,
    json_: AsJson = False,  # noqa: FBT002 - a flag
) -> None:
    """Show every channel: how it comes in, its last wire, and since when it fails and why.

    Exit 0, or 1 where Redis does not answer: then the states are unknown.
    """
    settings = _settings(data, newsroom)
    found = _channels(settings)
    states: dict[str, ChannelState] = {}
    away = ""
    try:
        states = _asked(settings, lambda redis: redis.states([each.name for each in found]))
    except RedisAway as error:
        away = _said(error, "how the channels are is unknown")
    lines = [line(each, states.get(each.name), utc_now()) for each in found]
    _show(lines, json_=json_)
    if away:
        typer.echo(away, err=True)
        raise typer.Exit(1)


def _show(lines: Sequence[dict[str, Any]], *, json_: bool) -> None:
    if json_:
        typer.echo(json.dumps(lines, ensure_ascii=False))
        return
    table = Table(*(column.replace("_", " ") for column in COLUMNS))
    for each in lines:
        table.add_row(*(cell(_shown(column, each[column])) for column in COLUMNS))
    paper().print(table)


def _shown(column: str, value: str | None) -> str:
    return time_shown(value) if value and column in TIMES else value or ""


@channels.command()
def test(
    name: Name,
    data: Data = DEFAULT_DATA,  # noqa: PT028 - no test of pytest's
    newsroom: NewsroomFolder = None,  # noqa: PT028
    json_: AsJson = False,  # noqa: FBT002, PT028 - a flag
) -> None:
    """Connect to a channel's place, change nothing, and say what is there. Exit 0 or 1."""
    settings = _settings(data, newsroom)
    channel = _channel(settings, name)
    try:
        said, works = asyncio.run(try_out(channel, settings)), True
    except WiredeskError as error:
        said, works = str(error), False
    if json_:
        typer.echo(json.dumps({"name": name, "works": works, "said": said}, ensure_ascii=False))
    else:
        typer.echo(said, err=not works)
    raise typer.Exit(0 if works else 1)


@channels.command()
def pause(name: Name, data: Data = DEFAULT_DATA, newsroom: NewsroomFolder = None) -> None:
    """Take nothing in from a channel until it is resumed. Who pushes is told to come again.

    It holds within a second, also for a look that has begun; files stay in their folder.
    """
    settings = _settings(data, newsroom)
    _channel(settings, name)
    try:
        _asked(settings, lambda redis: redis.pause(name, utc_now()))
    except RedisAway as error:
        _fail(_said(error, f"{name} is not paused"))
    typer.echo(f"{name} is paused: within a second nothing more is taken in")


@channels.command()
def resume(name: Name, data: Data = DEFAULT_DATA, newsroom: NewsroomFolder = None) -> None:
    """Go on with a paused channel."""
    settings = _settings(data, newsroom)
    _channel(settings, name)
    try:
        _asked(settings, lambda redis: redis.resume(name))
    except RedisAway as error:
        _fail(_said(error, f"{name} is not resumed"))
    typer.echo(f"{name} goes on")


def _settings(data: Path, newsroom: Path | None) -> IngestSettings:
    named = {"newsroom": newsroom} if newsroom else {}
    try:
        settings = read_settings(IngestSettings)
        board = read_board(data)
    except WiredeskError as error:
        _fail(error)
    if board is None:
        return settings.model_copy(update=named)
    running = {
        "redis_url": board.redis,
        "newsroom": board.newsroom,
        "data": board.data,
        "receiver_port": urlsplit(board.receiver).port,
    }
    more = {name: value for name, value in running.items() if name not in settings.model_fields_set}
    return IngestSettings.model_validate(settings.model_dump() | more | named)


def _channels(settings: IngestSettings) -> tuple[AnyChannel, ...]:
    try:
        return load(settings.newsroom).channels
    except WiredeskError as error:
        _fail(error)


def _channel(settings: IngestSettings, name: str) -> AnyChannel:
    found = {channel.name: channel for channel in _channels(settings)}
    if name not in found:
        raise typer.BadParameter(f"no channel is called {name!r}; there are {', '.join(found)}")
    return found[name]


def _asked(settings: IngestSettings, ask: _Ask[_T]) -> _T:
    """Ask Redis. Raises RedisAway."""

    async def answer() -> _T:
        redis = connect(settings, answer_s=_WITHIN_S)
        try:
            return await ask(ChannelStates(redis))
        finally:
            await redis.aclose()

    return asyncio.run(answer())


def _said(error: RedisAway, so: str) -> str:
    """Say what Redis's absence means here; its own sentence speaks of batches."""
    does = "refuses" if isinstance(error, RedisRefuses) else "does not answer"
    return f"Redis {does}, so {so}. ({error.detail})"


def _fail(error: WiredeskError | str) -> NoReturn:
    typer.echo(error, err=True)
    raise typer.Exit(1) from None
