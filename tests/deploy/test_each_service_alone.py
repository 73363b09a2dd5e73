"""Each image's contents, without a container engine: installed alone, started as the image would.

The same script that the image is built with makes each environment; the same commands and
variables as in docker-compose.yml start the workers; its health checks say when they are ready.
"""

import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import httpx
import pytest

from tests.conftest import needing_kafka
from tests.deploy.compose import image_environment, ours, service_of
from tests.deploy.composed_kafka import composed_kafka
from tests.deploy.installed import installed
from tests.e2e.desk import ninjs, until
from tests.newsrooms import few_names
from wiredesk.child import free_port
from wiredesk.service import installed_services
from wiredesk.testing.servers import redis_server

pytestmark = pytest.mark.xdist_group("apache")

SERVICES: Final = tuple(service.name for service in installed_services())
MOST_BYTES: Final = {"site": 120_000_000}
MOST_BYTES_ELSE: Final = 250_000_000
ONLY_IN: Final = {
    "faust": {"console", "enrich", "ingest", "publish", "translate-metadata"},
    "granian": {"site"},
    "icu4py": {"translate-metadata"},
    "jinja2": {"console", "publish", "site"},
    "lxml": {"ingest"},
    "nh3": {"ingest"},
    "py3langid": {"enrich"},
    "uvicorn": {"ingest"},
}
SCALED: Final = {"enrich": 2}
PORTS: Final = {"receiver": "RECEIVER", "site": "SITE", "console": "CONSOLE"}


@pytest.fixture(scope="module")
def environments() -> Iterator[dict[str, Path]]:
    """An environment a service, made by what makes its image."""
    with tempfile.TemporaryDirectory() as folder:
        yield installed(SERVICES, Path(folder))


@pytest.mark.parametrize("service", SERVICES)
def test_a_service_brings_nothing_that_only_others_need(
    service: str, environments: dict[str, Path]
) -> None:
    packages = {f"wiredesk_{name.replace('-', '_')}": {name} for name in SERVICES}
    wanted = {name for name, needed_by in (ONLY_IN | packages).items() if service in needed_by}

    code = f"import importlib.util as u; print(*filter(u.find_spec, {sorted(ONLY_IN | packages)}))"
    found = subprocess.check_output([environments[service] / "bin" / "python", "-c", code])

    assert set(found.decode().split()) == wanted


@pytest.mark.parametrize("service", SERVICES)
def test_an_image_is_small(service: str, environments: dict[str, Path]) -> None:
    files = [file for file in environments[service].rglob("*") if not file.is_symlink()]

    size = sum(file.stat().st_size for file in files)

    assert size <= MOST_BYTES.get(service, MOST_BYTES_ELSE)


@dataclass(frozen=True)
class Container:
    """One worker as docker-compose.yml says it, on this machine."""

    name: str
    ports: dict[str, int]
    process: subprocess.Popen[bytes]
    check: list[str]
    environment: dict[str, str]
    client: httpx.Client

    def is_ready(self) -> bool:
        """Ask plainly: a health check is a process, and many of them slow down what they ask."""
        assert self.process.poll() is None, f"{self.name} ended"
        try:
            answer = self.client.get(f"http://127.0.0.1:{self.ports['health']}/health/ready")
        except httpx.TransportError:
            return False
        return answer.is_success

    def is_healthy(self) -> bool:
        """Ask as the container's health check would."""
        asked = subprocess.run(
            self.check, env=self.environment, cwd="/", capture_output=True, check=False
        )
        return asked.returncode == 0


@contextmanager
def container(name: str, folder: Path, elsewhere: dict[str, str]) -> Iterator[Container]:
    """Run one; `elsewhere` is what has another address on this machine."""
    said = ours()[name]
    health = free_port()
    ports = {"health": health} | ({name: free_port()} if name in PORTS else {})
    environment = image_environment() | said["environment"] | elsewhere
    environment |= {"WIREDESK_HEALTH_PORT": str(health)}
    for one in ports.keys() & PORTS.keys():
        environment[f"WIREDESK_{PORTS[one]}_PORT"] = str(ports[one])
    python = str(folder / "bin" / "python")
    command = [python, *said["command"][1:]]
    with (
        Path(elsewhere["WIREDESK_DATA"], f"{name}-{health}.log").open("wb") as log,
        httpx.Client(timeout=20) as client,
        subprocess.Popen(command, env=environment, cwd="/", stdout=log, stderr=log) as process,
    ):
        check = [python, *said["healthcheck"]["test"][2:]]
        try:
            yield Container(name, ports, process, check, environment, client)
            process.terminate()
            assert process.wait(timeout=15) == 0, Path(log.name).read_text("utf-8")[-4000:]
        finally:
            process.kill()  # whoever fails, nobody is left


@pytest.fixture(scope="module")
def kafka(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Apache Kafka from the compose file's own variables, and where it is."""
    with ExitStack() as stack:
        with needing_kafka():
            address = stack.enter_context(composed_kafka(tmp_path_factory.mktemp("kafka")))
        yield address


@pytest.fixture(scope="module")
def containers(
    environments: dict[str, Path], kafka: str, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[list[Container]]:
    """All that docker-compose.yml starts, with enrich scaled to two."""
    with ExitStack() as stack:
        elsewhere = {
            "WIREDESK_BROKER": kafka,
            "WIREDESK_REDIS_URL": stack.enter_context(redis_server()),
            "WIREDESK_NEWSROOM": str(few_names()),
            "WIREDESK_DATA": str(tmp_path_factory.mktemp("data")),
            "WIREDESK_NEWSROOM_LAST_GOOD": str(tmp_path_factory.mktemp("last-good")),
            "WIREDESK_HEALTH_HOST": "127.0.0.1",
        }
        elsewhere |= {f"WIREDESK_{name}_HOST": "127.0.0.1" for name in PORTS.values()}
        started = [
            stack.enter_context(container(name, environments[service_of(said)], elsewhere))
            for name, said in ours().items()
            for _ in range(SCALED.get(name, 1))
        ]
        yield started


def test_an_article_passes_through_all_of_them(containers: list[Container]) -> None:
    """Every worker from an environment of its own, over a real Kafka and a real Redis."""
    for one in containers:
        until(one.is_ready, f"{one.name} is ready")
        assert one.is_healthy()
    at = {name: port for one in containers for name, port in one.ports.items() if name in PORTS}
    wire = ninjs("test:deploy:1")

    with httpx.Client(timeout=20) as client:
        sent = client.post(f"http://127.0.0.1:{at['receiver']}/wire/demo", json=wire)
        assert sent.status_code == 202, sent.text

        def on_site() -> dict[str, str] | None:
            story = client.get(f"http://127.0.0.1:{at['console']}/api/why/{wire['uri']}").json()
            urls: dict[str, str] | None = story.get("urls")
            return urls

        paths = until(on_site, "the story is on the site")
        pages = [client.get(f"http://127.0.0.1:{at['site']}{path}") for path in paths.values()]

    assert [page.status_code for page in pages] == [200] * 5
    assert all(wire["headline"] in page.text for page in pages)
