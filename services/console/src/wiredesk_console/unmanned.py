"""Stages that have no worker on this machine, and what does not happen because of that. Pure."""

from collections.abc import Collection, Iterator, Mapping
from typing import Final

LEFT_UNDONE: Final[Mapping[str, str]] = {
    "parse": "no wire is read",
    "urgent": "kills are not looked for ahead of other wires",
    "enrich": "nothing is enriched",
    "translate": "nothing is translated",
    "publish": "nothing is published, held, released or restored, and no embargo ends",
    "takedown": "kills wait until publish comes to them",
}
"""By the worker's name, which is its stage's."""


def unmanned(workers: Collection[str]) -> Iterator[str]:
    """Say it of each stage that has none among the workers (their names) of a running `up`.

    Without any worker there is nothing to say: they run elsewhere, or are about to be started.
    """
    if not workers:
        return
    for stage, undone in LEFT_UNDONE.items():
        if stage not in workers:
            yield (
                f"{stage} has no worker: {undone} until `wiredesk scale {stage} 1`. "
                "What comes in waits, and nothing is lost."
            )
