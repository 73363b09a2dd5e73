"""What Java makes of Kafka's classes is kept once, and only where it is whole."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from wiredesk.child import PartFailed
from wiredesk.kafka.java_classes import known_classes


class Node:
    """A node whose Java writes its archive, or not."""

    def __init__(self, ends: int = 143, writes: bytes = b"classes") -> None:
        self.ends, self.writes = ends, writes
        self.lives = 0

    @asynccontextmanager
    async def run(self, folder: Path, option: str) -> AsyncIterator[Any]:
        """Live, and write where the option says."""
        self.lives += 1
        name, _, archive = option.partition("=")
        assert (name, folder.exists()) == ("-XX:ArchiveClassesAtExit", False)
        if not self.writes:
            raise PartFailed("this Java has no such option")
        yield SimpleNamespace(returncode=self.ends)
        Path(archive).write_bytes(self.writes)


@pytest.fixture
def java(tmp_path: Path) -> Path:
    """A program; the jars are in a folder beside it."""
    file = tmp_path / "java"
    file.touch()
    (tmp_path / "jars").mkdir()
    return file


async def known(java: Path, node: Node) -> list[bytes]:
    """Answer what is in the archives that Java is told of."""
    options = await known_classes(str(java), java.parent / "jars", node.run)
    assert all(option.startswith("-XX:SharedArchiveFile=") for option in options)
    return [Path(option.partition("=")[2]).read_bytes() for option in options]


async def test_an_archive_is_made_once_and_used_ever_after(java: Path) -> None:
    node = Node()

    assert [await known(java, node) for _ in range(2)] == [[b"classes"]] * 2
    assert node.lives == 1
    assert {each.suffix for each in java.parent.iterdir()} == {"", ".jsa"}  # no scratch is left


async def test_another_java_makes_its_own(java: Path) -> None:
    await known(java, Node(writes=b"old"))
    newer = java.with_name("newer-java")
    newer.touch()

    assert await known(newer, Node(writes=b"new")) == [b"new"]
    assert await known(java, Node()) == [b"old"]


async def test_whoever_was_killed_left_half_of_it_and_the_next_one_tries_again(java: Path) -> None:
    assert await known(java, Node(ends=-9)) == []
    assert await known(java, Node()) == [b"classes"]


async def test_a_java_that_can_not_is_asked_once(java: Path) -> None:
    node = Node(writes=b"")

    assert [await known(java, node) for _ in range(2)] == [[], []]
    assert node.lives == 1


async def test_where_nothing_can_be_kept_kafka_starts_all_the_same(java: Path) -> None:
    java.parent.joinpath("jars").rmdir()
    nowhere = java.parent / "nowhere" / "jars"

    assert await known_classes(str(java), nowhere, Node().run) == []
