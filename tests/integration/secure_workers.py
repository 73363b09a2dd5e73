"""Every worker of every service as a process of its own, each with its service's user."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import httpx

from tests.e2e.desk import until
from tests.integration.secure_world import SecureWorld
from tests.newsrooms import few_names
from wiredesk.access import user
from wiredesk.child import free_ports
from wiredesk.service import Worker, installed_services

WORKERS: Final = [
    (service.name, worker) for service in installed_services() for worker in service.workers
]


@dataclass
class Newsroom:
    """The running workers."""

    world: SecureWorld
    client: httpx.Client
    first_port: int
    health_ports: dict[str, int] = field(default_factory=dict)
    pids: dict[str, int] = field(default_factory=dict)

    def url(self, name: str) -> str:
        """Answer the address of the site, the console or the receiver."""
        at = ("site", "console", "receiver").index(name)
        return f"http://127.0.0.1:{self.first_port + at}"

    def log(self, worker: str) -> Path:
        """Answer where a worker's standard error goes."""
        return self.world.folder / f"{worker}.log"

    def lines(self) -> list[dict[str, Any]]:
        """Answer all that all workers logged."""
        texts = [self.log(name).read_text() for name in self.health_ports]
        return [json.loads(line) for text in texts for line in text.splitlines()]

    def told(self, worker: str, path: str = "/health/ready") -> str:
        """Answer what a worker says of itself; nothing where it does not answer yet."""
        try:
            return self.client.get(f"http://127.0.0.1:{self.health_ports[worker]}{path}").text
        except httpx.TransportError:
            return ""

    def ready(self) -> bool:
        """Tell whether every worker can do its work."""
        return all('"ready":true' in self.told(worker) for worker in self.health_ports)

    def environment(self, service: str, worker: Worker) -> dict[str, str]:
        """Answer what a worker's process is told."""
        ports = {
            f"WIREDESK_{name.upper()}_PORT": str(self.first_port + at)
            for at, name in enumerate(("site", "console", "receiver"))
        }
        return {
            **self.world.environment(user(service)),
            **ports,
            "WIREDESK_HEALTH_PORT": str(self.health_ports[worker.name]),
            "WIREDESK_NEWSROOM": str(few_names()),
            "WIREDESK_DATA": str(self.world.folder / "data"),
        }


@contextmanager
def newsroom(world: SecureWorld) -> Iterator[Newsroom]:
    """Start all workers, and end all of them."""
    first = free_ports(3 + len(WORKERS))
    with httpx.Client(timeout=20, trust_env=False) as client, ExitStack() as stack:
        running = Newsroom(world, client, first)
        for at, (service, worker) in enumerate(WORKERS):
            running.health_ports[worker.name] = first + 3 + at
            log = stack.enter_context(running.log(worker.name).open("w"))
            process = subprocess.Popen(
                [sys.executable, "-m", worker.module, worker.name],
                env=running.environment(service, worker),
                stdout=log,
                stderr=log,
            )
            stack.callback(process.wait)
            stack.callback(process.terminate)
            running.pids[worker.name] = process.pid
        until(running.ready, "every worker ready")
        yield running
