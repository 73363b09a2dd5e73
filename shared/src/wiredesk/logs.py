"""Logs: one line an event on standard error, JSON for machines or short text for people.

`EVENTS` is the list of all log events of all services; a test fails on one that is not in it.
"""

import json
import logging
import os
import re
import sys
from collections.abc import Mapping, MutableMapping
from typing import Any, Final, TextIO

import orjson
import structlog

from wiredesk.logs_console import ConsoleLine
from wiredesk.settings import CommonSettings

EVENTS: Final[Mapping[str, str]] = {
    "record": "what became of one record in one stage: the canonical line",
    "blocked": "a stage waits for something that is away, and tries again",
    "unblocked": "what was away is back",
    "partitions_assigned": "the broker gave a worker its partitions",
    "group_left_late": "leaving the group took too long and was cut off; nothing is lost",
    "feed_crashed": "the Kafka client gave up; the feed joins its group anew",
    "file_refused": "a watched folder held a file that can't be read; it and why lie in failed/",
    "file_passed_over": "a watched folder holds what is never taken: a link, a pipe, too deep",
    "file_too_large": "a server's folder holds a file that is larger than a wire may be",
    "file_fails": "a server gives out a file's name and not the file; the others come in",
    "file_name_refused": "a server's folder names a file outside of itself, which is left alone",
    "folder_overfull": "a server's folder holds more files than are listed; the rest waits",
    "mail_fails": "a mailbox does not give out one mail; the others come in",
    "mail_too_large": "a mailbox holds a mail that is larger than a wire may be",
    "smtp_fails": "the mail port could not take a mail in; the sender keeps it and tries again",
    "lease_taken": "this worker is the one that polls a channel now",
    "lease_given_back": "this worker can't reach the broker, so another may poll the channel",
    "lease_lost": "another worker polls a channel now, or its lease ran out",
    "look_failed": "a look into a channel's place ended in an error that nobody expected",
    "channel_fails": "a channel's place could not be looked into; it is tried again",
    "channel_works_again": "a channel that failed works again",
    "channel_waits": "a channel is not polled, for the broker or Redis is away",
    "channel_goes_on": "what a channel waited for is back",
    "channel_states_unknown": "Redis is away, so it is not known which channels are paused",
    "kafka_fetched_once": "Maven fetches Apache Kafka, which it will not have to do again",
    "kafka_classes_kept": "what Java makes of Kafka's classes is kept: later starts are short",
    "listening": "a worker that answers on a public port does so now",
    "listening_smtp": "ingest takes mails in on its port now",
    "batch_failed": "a batch raised; its records are tried one by one",
    "batch_abandoned": "a batch was let go because the worker had to stop; it comes again",
    "relatives_away": "articles go on without relatives, for Redis is away; they come later",
    "relatives_completed": "articles that went on without relatives were sent again with them",
    "relatives_given_up": "articles stay without relatives: with them they can't be sent",
    "prepared_unreadable": "what was kept for a start is damaged or not ours; it is made anew",
    "prepared_not_kept": "the folder for what is made at the start can't be written (debug)",
    "enricher_failed": "an enricher raised; the article goes on without what it gives",
    "override_asked": "a person set an override or took one back, and why",
    "memory_unreadable": "a record of the translation memory can't be read and is passed over",
    "override_unreadable": "a record of an override can't be read and is passed over",
    "shown_values_away": "Redis is away: which values stories show is noted later",
    "stories_recalled": "what stories show is noted again, for a Redis that was emptied",
    "asked_again": "stories that show what an override changed are translated again",
    "translation_refused": "an engine's answer did not pass its checks and is not used",
    "translations_completed": "articles that went on without an engine were sent again with it",
    "translations_given_up": "articles stay without engines' answers: with them they can't be sent",
    "record_stuck": "a record that must not fail did; it is tried again, and a person is called",
    "stage_stopped": "too many dead letters: the stage stopped itself",
    "marks_left": "the worker's marks could not be taken back at its end, which is harmless",
    "partition_refill_begins": "publish fills a partition of Redis from the log of stories",
    "partition_refill_ends": "that partition is filled, and its stories may be changed again",
    "takedown_unreadable": "a takedown in the log can't be read; what it meant is for a person",
    "changes_missed": "site did not hear some changes; every document of the edition is checked",
    "request_failed": "site could not answer a request because of an error that nobody expected",
    "newsroom_wrong": "one thing to mend in the newsroom's files: file, line, field and why",
    "newsroom_last_good": "the newsroom's files are wrong; the last good ones are in use",
    "setting_unknown": "a variable is no setting, and nearly the one that is named",
    "newsroom_not_kept": "the newsroom's files are right, and can't be kept for when they are not",
    "last_good_refused": "the last good files can't be used either, so there is no start",
    "worker_hung": "a worker's event loop stood still for too long; the process ends itself",
    "worker_started": "a worker's process is up; it may still wait for what it needs",
    "worker_stopping": "a worker was asked to stop",
    "worker_stopped": "a worker ended in good order",
    "worker_failed": "a worker ended because of an error that nobody expected",
    "stop_forced": "a worker did not stop in time and was cut off; its records come again",
    "worker_died": "`up` saw a worker end that should not have; it is started again",
    "worker_left": "a worker ended on purpose; `up` does not start it again",
    "worker_not_started": "`up` could not start a worker's process; it tries again",
    "board_not_written": "`up` can't write up.json: a full disk, or rights; it tries again",
    "board_written_again": "`up` can write up.json again",
    "part_died": "the broker or Redis that `up` runs ended; it is started again, on the same data",
    "part_back": "that broker or Redis works again",
    "part_lost": "that broker or Redis can't be started again with any use; `up` stops",
    "memory_only": "what this broker and this Redis were sent is gone when `up` stops",
    "library": "something that a library logged",
}

_LEVELS: Final = {
    "debug": logging.DEBUG,
    "info": logging.INFO,
    "warning": logging.WARNING,
    "error": logging.ERROR,
}
_SECRET_NAME: Final = re.compile(
    r"password|passwd|secret|token|authorization|api_?key|cookie", re.IGNORECASE
)
_USERINFO: Final = re.compile(r"(?<=://)[^/\s@]*@")
_MASK: Final = "**********"

EventDict = MutableMapping[str, Any]


def hide_secrets(_logger: object, _method: str, event: EventDict) -> EventDict:
    """Mask what is named like a secret, and the user and password of every address."""
    for name, value in event.items():
        if isinstance(value, str) and "://" in value and "@" in value:
            event[name] = _USERINFO.sub(f"{_MASK}@", value)
        if name != "event" and value and _SECRET_NAME.search(name):
            event[name] = _MASK
    return event


class _Named:
    """Puts the worker's name and process on every line: several of one service share the name."""

    def __init__(self, worker: str) -> None:
        self._worker = worker
        self._pid = os.getpid()

    def __call__(self, _logger: object, _method: str, event: EventDict) -> EventDict:
        event["worker"] = self._worker
        event.setdefault("pid", self._pid)  # `up` says those of its parts
        return event


class _Library(logging.Handler):
    """Hands what libraries log by the standard library to our own logger."""

    def emit(self, record: logging.LogRecord) -> None:
        log = structlog.get_logger()
        log.log(
            record.levelno,
            "library",
            logger=record.name,
            message=record.getMessage(),
            exc_info=record.exc_info,
        )


def _json_line(_logger: object, _method: str, event: EventDict) -> str:
    try:
        return orjson.dumps(event, default=str).decode()
    except TypeError:
        # orjson refuses half a surrogate pair out of broken input; a log line must not raise.
        return json.dumps(event, default=str)


def configure(settings: CommonSettings, worker: str, stream: TextIO | None = None) -> None:
    """Set logs up for this process: call once, before the first line."""
    stream = stream or sys.stderr
    people = settings.log_format == "console"
    last = ConsoleLine(colours=stream.isatty()) if people else _json_line
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            _Named(worker),
            structlog.processors.format_exc_info,
            hide_secrets,
            last,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(_LEVELS[settings.log_level]),
        logger_factory=structlog.WriteLoggerFactory(stream),
        cache_logger_on_first_use=True,
    )
    _route_libraries()


def _route_libraries() -> None:
    # Never below WARNING: a root logger at DEBUG costs the Kafka client a tenth of its CPU.
    logging.basicConfig(level=logging.WARNING, handlers=[_Library()], force=True)
    logging.captureWarnings(capture=True)
