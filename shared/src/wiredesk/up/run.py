"""Runs `up` in this process, with what the environment and the command line say."""

import asyncio
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import structlog
import typer

from wiredesk import logs
from wiredesk.clock import utc_now
from wiredesk.errors import SettingsInvalid, WiredeskError
from wiredesk.newsroom import NewsroomError, load
from wiredesk.newsroom.last_good import LastGood
from wiredesk.newsroom.reading import read_or_recall
from wiredesk.service import STOPPED_ON_PURPOSE, Service, installed_services
from wiredesk.settings import CommonSettings
from wiredesk.settings_reading import read_settings
from wiredesk.settings_slips import slips
from wiredesk.up.live import FAILED, live
from wiredesk.up.nursery import Nursery
from wiredesk.up.options import UpOptions
from wiredesk.up.parts import open_parts


@contextmanager
def said() -> Iterator[None]:
    """Turn an error of ours into its sentence, and exit status 1 or 78, as a worker's would be."""
    try:
        yield
    except WiredeskError as error:
        typer.echo(error, err=True)
        wrong = isinstance(error, SettingsInvalid | NewsroomError)
        raise typer.Exit(STOPPED_ON_PURPOSE if wrong else FAILED) from None


def run(options: UpOptions, nursery: Nursery, services: Sequence[Service] | None = None) -> int:
    """Run services, or else all that are installed, until Ctrl-C; answer the exit status.

    Raises WiredeskError.
    """
    settings = _settings(demo=bool(options.samples))
    options = options.resolved(_named(settings))
    # One clear list of mistakes here, and not one from every worker.
    last_good = LastGood(options.last_good, "up", options.newsroom)
    read_or_recall(options.newsroom, load, last_good, utc_now)
    crew = installed_services() if services is None else services
    for variable, meant in slips(os.environ, [each.settings for each in crew]).items():
        structlog.get_logger().warning("setting_unknown", variable=variable, meant=meant)
    return asyncio.run(live(options, settings, crew, open_parts, nursery, _say))


def _named(settings: CommonSettings) -> dict[str, str]:
    """Answer which broker and Redis are named, by a variable or in a file of secrets."""
    named = {}
    if "broker" in settings.model_fields_set:
        named["WIREDESK_BROKER"] = settings.broker
    if "redis_url" in settings.model_fields_set:
        named["WIREDESK_REDIS_URL"] = settings.redis_url.get_secret_value()
    return named


def _settings(*, demo: bool) -> CommonSettings:
    settings = read_settings(CommonSettings)
    guessed = {}
    if sys.stderr.isatty():
        guessed["log_format"] = "console"
    if demo:  # a line for each sample and stage would hide the table of what became of them
        guessed["log_level"] = "warning"
    unsaid = {
        name: value for name, value in guessed.items() if name not in settings.model_fields_set
    }
    settings = settings.model_copy(update=unsaid)
    logs.configure(settings, "up")
    return settings


def _say(line: str) -> None:
    typer.echo(line)
    sys.stdout.flush()
