"""Who is measured: four processes each, in the same places and at the same nice values."""

from collections.abc import Mapping
from importlib.util import find_spec
from types import MappingProxyType
from typing import Final

from wiredesk.errors import SettingsInvalid
from wiredesk.service import Service, Worker, installed_services

STAGES: Final[Mapping[str, int]] = MappingProxyType(
    {"parse": 6, "enrich": 4, "translate": 2, "publish": 0}
)
"""The stages, in the order of the pipeline, and the nice value that `wiredesk up` gives each."""

OURS: Final = "wiredesk"
MODULES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "aiokafka": "wiredesk_peers.plain",
        "quix": "wiredesk_peers.quix",
        "quix-apply": "wiredesk_peers.quix_apply",
    }
)
CONTENDERS: Final = (OURS, *MODULES)
"""In the order in which they take turns."""


class QuixMissing(SettingsInvalid):
    """Quix Streams is not installed here. `make install-peers` installs it for this bench."""


class UnknownContender(SettingsInvalid):
    """There is no such contender."""


def demand_quix() -> None:
    """Raise QuixMissing where Quix Streams is not installed."""
    if find_spec("quixstreams") is None:
        raise QuixMissing("no module quixstreams")


def services_of(contender: str) -> tuple[Service, ...]:
    """Answer what to start for a contender. Raises UnknownContender."""
    if contender == OURS:
        return tuple(filter(None, map(_stages_alone, installed_services())))
    if contender not in MODULES:
        raise UnknownContender(f"{contender!r}; there are: {', '.join(CONTENDERS)}")
    module = MODULES[contender]
    workers = tuple(Worker(stage, module, nice=nice) for stage, nice in STAGES.items())
    return (Service(contender, workers),)


def _stages_alone(service: Service) -> Service | None:
    """Leave out what the peers do not have: receiver, fast lanes, site, console."""
    workers = tuple(worker for worker in service.workers if worker.name in STAGES)
    return Service(service.name, workers) if workers else None
