"""The workers of a running `up`: which there are, how many, and in what state."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from wiredesk.errors import WiredeskError
from wiredesk.service import Service, Worker


class ScaleRefusedError(WiredeskError):
    """Workers can't be scaled like that."""


@dataclass(frozen=True, slots=True)
class Slot:
    """One place for one process: the second `enrich` worker, say."""

    service: str
    worker: Worker
    number: int  # from 1

    @property
    def key(self) -> str:
        """What all slots of one worker have in common: `service/worker`."""
        return f"{self.service}/{self.worker.name}"

    @property
    def name(self) -> str:
        """What people call it."""
        return self.worker.name if self.number == 1 else f"{self.worker.name}-{self.number}"


def slots(services: Iterable[Service], counts: Mapping[str, int]) -> tuple[Slot, ...]:
    """Answer every slot; `counts` says how many of a worker (`service/worker`), else one."""
    return tuple(
        Slot(service.name, worker, number)
        for service in services
        for worker in service.workers
        for number in range(1, counts.get(f"{service.name}/{worker.name}", 1) + 1)
    )


def _scalable(services: Iterable[Service]) -> Iterator[str]:
    """Answer every name by which workers are scaled: their service's, and their own."""
    for service in services:
        own = [worker.name for worker in service.workers if worker.scalable and not worker.serves]
        if own:
            yield from dict.fromkeys((service.name, *own))


def scaled(services: Sequence[Service], name: str, to: int, partitions: int) -> dict[str, int]:
    """Answer how many of which workers are meant by "scale `name` to `to`".

    A service's name means all of its workers that may be scaled; `service/worker` or a worker's
    name means one. A topic has so many `partitions`: none is left for another worker. Raises
    ScaleRefusedError with a sentence that names what there is.
    """
    meant = [service for service in services if service.name == name]
    found = {
        f"{service.name}/{worker.name}": worker
        for service in meant or services
        for worker in service.workers
        if meant or name in (worker.name, f"{service.name}/{worker.name}")
    }
    if not found:
        known = ", ".join(_scalable(services))
        raise ScaleRefusedError(f"there is no {name!r}; there are: {known}")
    scalable = [key for key, worker in found.items() if worker.scalable and not worker.serves]
    if not scalable:
        raise ScaleRefusedError(f"{name} answers on one port, so there is one of it")
    if not 0 <= to <= partitions:
        raise ScaleRefusedError(
            f"{to} workers: 0 to {partitions}, for a topic has {partitions} partitions here, and a "
            "worker without one has nothing to do"
        )
    return dict.fromkeys(scalable, to)
