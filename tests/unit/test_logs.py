"""What the log promises to machines, to people, and to whoever must not read a secret."""

import ast
import io
import json
import logging
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import structlog
from pydantic import SecretStr

from wiredesk import logs
from wiredesk.settings import CommonSettings
from wiredesk.testing.log_state import logs_put_back

ROOT = Path(__file__).parents[2]
METHODS = {"debug", "info", "warning", "error", "critical", "exception", "log"}


@pytest.fixture(autouse=True)
def _logs() -> Iterator[None]:
    with logs_put_back():
        yield


def written(log_format: str = "json", log_level: str = "info") -> io.StringIO:
    stream = io.StringIO()
    settings = CommonSettings.model_validate({"log_format": log_format, "log_level": log_level})
    logs.configure(settings, "enrich", stream)
    return stream


def last_line(stream: io.StringIO) -> dict[str, Any]:
    line: dict[str, Any] = json.loads(stream.getvalue().splitlines()[-1])
    return line


def test_a_line_is_one_json_object_with_worker_process_time_and_level() -> None:
    stream = written()

    structlog.get_logger().info("record", uri="urn:x", took_ms=1.5)

    line = last_line(stream)
    assert line.pop("timestamp").endswith("Z")
    assert line == {
        "event": "record",
        "level": "info",
        "worker": "enrich",
        "pid": os.getpid(),
        "uri": "urn:x",
        "took_ms": 1.5,
    }


def test_the_process_that_a_line_is_about_is_not_taken_for_the_one_that_says_it() -> None:
    stream = written()

    structlog.get_logger().warning("part_back", pid=7)

    assert last_line(stream)["pid"] == 7


@pytest.mark.parametrize("name", ["password", "api_key", "Authorization", "channel_secret"])
def test_what_is_named_like_a_secret_is_masked(name: str) -> None:
    stream = written()

    structlog.get_logger().info("record", **{name: "hunter2"})

    assert "hunter2" not in stream.getvalue()


def test_user_and_password_of_an_address_are_masked() -> None:
    stream = written()

    structlog.get_logger().warning(
        "blocked", error="no answer from redis://me:hunter2@cache:6379/0"
    )

    assert last_line(stream)["error"] == "no answer from redis://**********@cache:6379/0"


def test_a_secret_setting_is_masked() -> None:
    stream = written()

    structlog.get_logger().info("record", settings=SecretStr("hunter2"))

    assert "hunter2" not in stream.getvalue()


def test_broken_text_is_logged_and_does_not_raise() -> None:
    stream = written()

    structlog.get_logger().info("record", headline="half a pair \ud800")

    assert last_line(stream)["headline"] == "half a pair \ud800"


def test_what_libraries_warn_of_is_logged_as_ours() -> None:
    stream = written()

    logging.getLogger("aiokafka.conn").warning("lost %s", "node 1")

    line = last_line(stream)
    assert (line["event"], line["level"]) == ("library", "warning")
    assert (line["logger"], line["message"]) == ("aiokafka.conn", "lost node 1")


def test_the_root_logger_is_never_at_debug() -> None:
    """A root logger at DEBUG costs the Kafka client a tenth of its CPU."""
    written(log_level="debug")

    assert logging.getLogger("aiokafka").getEffectiveLevel() == logging.WARNING


def test_a_line_below_the_level_is_not_written() -> None:
    stream = written(log_level="warning")

    structlog.get_logger().info("worker_started")

    assert stream.getvalue() == ""


def test_a_person_reads_time_worker_event_and_facts() -> None:
    stream = written("console")

    structlog.get_logger().warning("blocked", on="redis", wait_s=0.2, revision="")

    _time, worker, *rest = stream.getvalue().split()
    assert (worker, rest) == ("enrich", ["blocked", "on=redis", "wait_s=0.2"])


def test_a_person_reads_which_process_is_in_trouble() -> None:
    stream = written("console")

    structlog.get_logger().error("record_stuck", uri="urn:x")

    assert stream.getvalue().split()[-1] == f"pid={os.getpid()}"


def test_a_person_is_spared_records_that_went_well() -> None:
    stream = written("console")

    structlog.get_logger().info("record", outcome="sent")
    structlog.get_logger().error("record", outcome="dead_letter")

    assert len(stream.getvalue().splitlines()) == 1


def test_a_person_reads_sentences_as_sentences() -> None:
    stream = written("console")

    structlog.get_logger().warning("memory_only", sentence="It keeps nothing.")

    assert stream.getvalue().endswith(" memory only: It keeps nothing.\n")


def test_a_person_sees_the_end_of_a_traceback() -> None:
    stream = written("console")

    structlog.get_logger().error("worker_failed", exc_info=ValueError("no such section"))

    assert stream.getvalue().splitlines()[-1].strip() == "ValueError: no such section"


def logged_events() -> set[str]:
    """Every literal first argument of a call like `log.info("...")` in shipped code."""
    found = set()
    for file in [*ROOT.glob("shared/src/**/*.py"), *ROOT.glob("services/*/src/**/*.py")]:
        tree = ast.parse(file.read_text())
        for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
            match call:
                case ast.Call(
                    func=ast.Attribute(value=logger, attr=method),
                    args=[ast.Constant(value=str(event)), *_]
                    | [_, ast.Constant(value=str(event)), *_],
                ) if method in METHODS and "log" in ast.unparse(logger).lower():
                    found.add(event)
    # What has spaces in it is a message of a library's own logger.
    return {event for event in found if event.isidentifier()}


def test_every_event_is_declared_and_used() -> None:
    assert logged_events() == set(logs.EVENTS)
