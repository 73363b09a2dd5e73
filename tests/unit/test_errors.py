"""Errors: each says what happened and what to do, in one sentence of its own."""

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import pytest

import wiredesk
from wiredesk import errors
from wiredesk.errors import (
    BrokerAway,
    PermanentError,
    RecordUnreadable,
    RedisAway,
    TransientError,
    WiredeskError,
)
from wiredesk.service import installed_services

PARENTS = (WiredeskError, TransientError, PermanentError)


def modules_with_errors() -> Iterator[str]:
    """Name the modules of all packages here that declare an error."""
    services = {worker.module for each in installed_services() for worker in each.workers}
    for package in (wiredesk, *map(import_module, sorted(services))):
        for found in walk_packages(package.__path__, f"{package.__name__}."):
            spec = found.module_finder.find_spec(found.name, None)
            assert spec, found.name
            if not found.ispkg and spec.origin and "class " in Path(spec.origin).read_text():
                yield found.name


def family(parent: type[WiredeskError]) -> Iterator[type[WiredeskError]]:
    """Answer all that is declared below an error."""
    for child in parent.__subclasses__():
        yield child
        yield from family(child)


for _name in modules_with_errors():
    import_module(_name)
ALL = sorted(
    {each for each in family(WiredeskError) if not each.__module__.startswith("tests.")},
    key=lambda each: f"{each.__module__}.{each.__qualname__}",
)


@pytest.mark.parametrize("error", ALL, ids=lambda error: error.__qualname__)
def test_an_error_has_a_sentence_of_its_own(error: type[WiredeskError]) -> None:
    """Its docstring goes to the log, the dead letter and the desk; nobody inherits one."""
    said = error.__dict__["__doc__"]

    assert said
    assert said.strip().endswith(".")


def test_no_two_errors_say_the_same() -> None:
    sentences = [each.__doc__ for each in ALL]

    assert len(sentences) > len(PARENTS)
    assert len(set(sentences)) == len(sentences)


def test_an_errors_sentence_is_what_people_read() -> None:
    assert str(BrokerAway()) == (
        "Kafka did not confirm in time. Nothing is lost: the batch is tried again."
    )


def test_the_detail_of_a_case_stands_in_brackets() -> None:
    error = RecordUnreadable("stories.v1:3:7")

    assert str(error) == (
        "The record's bytes are not what its topic promises. Look at who wrote them. "
        "(stories.v1:3:7)"
    )
    assert error.detail == "stories.v1:3:7"


def test_a_sentence_over_two_lines_is_read_as_one() -> None:
    class LongStory(WiredeskError):
        """What happened is told.

        It takes a second line.
        """

    assert str(LongStory("why")) == "What happened is told. It takes a second line. (why)"


def test_an_error_is_tried_again_or_buried_and_never_both() -> None:
    again, buried = set(family(TransientError)), set(family(PermanentError))

    assert again & buried == set()


@pytest.mark.parametrize(
    ("name", "parent"),
    [
        ("BrokerAway", TransientError),
        ("RedisAway", TransientError),
        ("ReplicaAway", TransientError),
        ("RecordUnreadable", PermanentError),
        ("RecordTooLarge", PermanentError),
        ("RecordKillsWorkers", PermanentError),
    ],
)
def test_its_parent_decides_what_becomes_of_the_work(
    name: str, parent: type[WiredeskError]
) -> None:
    assert issubclass(getattr(errors, name), parent)


@pytest.mark.parametrize(
    "error",
    [each for each in ALL if issubclass(each, TransientError) and each is not TransientError],
    ids=lambda error: error.__qualname__,
)
def test_what_is_waited_for_has_a_name_that_health_can_say(error: type[TransientError]) -> None:
    """Health says "blocked on redis", and never the parent's "something"."""
    assert error.blocked_on != TransientError.blocked_on
    assert error.blocked_on[0].islower()
    assert not error.blocked_on.endswith(".")


def test_health_says_which_part_is_away() -> None:
    assert (BrokerAway.blocked_on, RedisAway.blocked_on) == ("kafka", "redis")
