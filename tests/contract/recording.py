"""Records what this version's services send: `python -m tests.contract.recording`.

It writes the folder of the newest version in CHANGELOG.md, from what real stages make of our own
samples. Do it again whenever a field or header was added, until that version is released. From
then on its folder stays as it is, and the next version wants a heading first.
"""

import asyncio
import json
import shutil
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from tests.contract.everyday import everyday
from tests.contract.recorded import MAPS, RECORDED, is_released, keep, versions
from tests.contract.whole_pipeline import ROOT, sent, whole_pipeline
from wiredesk import logs
from wiredesk.events import Outgoing
from wiredesk.every_topic import every_topic
from wiredesk.headers import CODE, TRACEBACK
from wiredesk.settings import CommonSettings
from wiredesk.testing.servers import redis_server
from wiredesk.topic import DEAD_LETTERS

TELLING: Final = frozenset({"type", "pubstatus", "reason", "kind", "action", "rule", "source"})
"""Fields with few values, each of which is worth a record."""

SHOWN_ELSEWHERE: Final = frozenset({"live", "waiting"})
"""Fields of a story that hold what another topic has records of."""

ROOMS: Final = (0, 3_000, 10_000, 30_000, 100_000)
"""Bytes that a record more is worth: one large record may be less than three small ones, or not."""


async def record(redis_url: str) -> Mapping[str, Sequence[Outgoing]]:
    """Let a day happen, and answer all records by topic."""
    async with whole_pipeline(redis_url) as pipeline:
        await everyday(pipeline)
        return {topic.name: sent(pipeline.records(topic)) for topic in every_topic()}


def telling(events: Sequence[Outgoing]) -> list[Outgoing]:
    """Answer few records that show, together, all that the records show; in their order."""
    shows = [set(_shows(event)) for event in events]
    sizes = [len(event.value or b"") for event in events]
    tries = (_needed(_covering(shows, sizes, room), shows, sizes) for room in ROOMS)
    best = min(tries, key=lambda chosen: sum(sizes[index] for index in chosen))
    return [events[index] for index in sorted(best)]


def _covering(shows: Sequence[set[str]], sizes: Sequence[int], room: int) -> list[int]:
    """Choose the record that shows most for its size, again and again, until all is shown."""
    missing = set[str]().union(*shows)
    chosen: list[int] = []
    while missing:
        worth = [
            len(each & missing) / (size + room + 1) for each, size in zip(shows, sizes, strict=True)
        ]
        chosen.append(worth.index(max(worth)))
        missing -= shows[chosen[-1]]
    return chosen


def _needed(chosen: Sequence[int], shows: Sequence[set[str]], sizes: Sequence[int]) -> list[int]:
    """Leave out what the others show by now, the largest first."""
    kept = list(chosen)
    for index in sorted(chosen, key=lambda each: -sizes[each]):
        others = set[str]().union(*(shows[each] for each in kept if each != index))
        if shows[index] <= others:
            kept.remove(index)
    return kept


def _shows(event: Outgoing) -> Iterator[str]:
    yield from event.headers
    yield event.headers.get(CODE, b"").decode()
    if event.topic.endswith(DEAD_LETTERS) or event.topic.startswith("wire."):
        yield f"begins with {(event.value or b'')[:1]!r}"
    else:
        told = json.loads(event.value or b"{}")
        yield " and ".join(sorted(name for name in SHOWN_ELSEWHERE if told.get(name)))
        yield from _paths(told, "")


def _paths(value: Any, at: str) -> Iterator[str]:
    """Name every place where something is said, and what, where that is one of few things."""
    match value:
        case dict() if at.rpartition(".")[2] not in SHOWN_ELSEWHERE:
            is_map = at.rpartition(".")[2] in MAPS
            for name, part in value.items():
                yield from _paths(part, f"{at}{{}}" if is_map else f"{at}.{name}")
        case list():
            for part in value:
                yield from _paths(part, f"{at}[]")
        case str() if at.rpartition(".")[2] in TELLING:
            yield f"{at}={value}"
        case None | "" | 0 | False:
            pass
        case _:
            yield at


def without_places(event: Outgoing) -> Outgoing:
    """Take the folders of this machine out of a traceback."""
    headers = dict(event.headers)
    if TRACEBACK in headers:
        text = headers[TRACEBACK].decode()
        for folder in (sys.prefix, str(ROOT)):
            text = text.replace(f"{folder}/", "")
        headers[TRACEBACK] = text.encode()
    return replace(event, headers=headers)


def main() -> None:
    """Record the newest version."""
    logs.configure(CommonSettings(log_level="warning"), "recording")
    version = versions()[0]
    if is_released(version):
        sys.exit(f"{version} is released. Begin the next version in CHANGELOG.md.")
    with redis_server() as url:
        found = asyncio.run(record(url))
    shutil.rmtree(RECORDED / version, ignore_errors=True)
    for topic, events in found.items():
        keep(version, topic, map(without_places, telling(events)))


if __name__ == "__main__":
    main()
