"""How a service names itself and its workers, so that `wiredesk up` can start them."""

from dataclasses import dataclass
from importlib.metadata import entry_points
from typing import Final

from wiredesk.settings import CommonSettings

GROUP: Final = "wiredesk.services"
STOPPED_ON_PURPOSE: Final = 78
"""Exit status (EX_CONFIG of sysexits.h) of a worker that must not be started again as it is."""


@dataclass(frozen=True, slots=True)
class Worker:
    """One kind of process of a service, started as `python -m {module} {name}`."""

    name: str
    module: str
    scalable: bool = True
    serves: str = ""  # "site", "console" or "receiver" where it answers on a public port
    nice: int = 0
    """How far others on one machine go before it, 0 to 19 (nice(2)): what has come furthest goes
    first, or all work would queue up before the last stage."""


@dataclass(frozen=True, slots=True)
class Service:
    """One service and the workers it consists of."""

    name: str
    workers: tuple[Worker, ...]
    settings: type[CommonSettings] = CommonSettings
    """What its workers read from the environment."""


def installed_services() -> tuple[Service, ...]:
    """Answer the services installed here, by name."""
    found = [point.load() for point in entry_points(group=GROUP)]
    return tuple(sorted(found, key=lambda service: service.name))
