"""What an operator's container tools find in docker-compose.yml and deploy/Dockerfile."""

import re
from typing import Any, Final

import pytest

from tests.deploy.compose import (
    DOCKERFILE,
    ROOT,
    image_environment,
    ours,
    service_of,
    services,
    tool,
)
from wiredesk.kafka.apache import VERSION
from wiredesk.service import installed_services

COMPOSE: Final = "docker-compose.yml"
ELSEWHERE: Final = frozenset(  # in a container these say its own addresses and folders
    {
        "advertised.listeners",
        "controller.quorum.bootstrap.servers",  # the image's set-up wants voters in its place
        "listeners",
        "log.dirs",
    }
)


@pytest.mark.parametrize(
    "command",
    [
        ("docker-compose", "config", "--quiet"),
        ("check-jsonschema", "--builtin-schema", "vendor.compose-spec", COMPOSE),
        ("compose-lint", "--fail-on", "high", COMPOSE),
        ("hadolint", str(DOCKERFILE.relative_to(ROOT))),
    ],
    ids=lambda command: command[0],
)
def test_container_tools_find_nothing_wrong(command: tuple[str, ...]) -> None:
    answer = tool(*command)

    assert answer.returncode == 0, answer.stdout + answer.stderr


def test_every_worker_of_every_service_runs_on_its_own() -> None:
    wanted = {
        worker.name: (service.name, ["python", "-m", worker.module, worker.name])
        for service in installed_services()
        for worker in service.workers
    }

    assert {name: (service_of(said), said["command"]) for name, said in ours().items()} == wanted


@pytest.mark.parametrize("name", [*ours()])
def test_a_worker_can_do_no_more_than_it_must(name: str) -> None:
    said = ours()[name]

    assert said["read_only"] is True
    assert said["cap_drop"] == ["ALL"]
    assert said["security_opt"] == ["no-new-privileges:true"]
    assert "privileged" not in said
    assert "user" not in said  # the image's own: not root
    assert "USER 10001" in DOCKERFILE.read_text("utf-8").splitlines()


@pytest.mark.parametrize("name", [*services()])
def test_every_container_says_how_it_is_and_is_bounded(name: str) -> None:
    said = services()[name]

    assert said["healthcheck"]["test"][0] in {"CMD", "CMD-SHELL"}
    assert int(said["mem_limit"]) > 0
    assert said["logging"]["options"]["max-size"]
    assert said["restart"] == "unless-stopped"  # also after the machine was started anew


@pytest.mark.parametrize(
    "worker", [w for s in installed_services() for w in s.workers if w.scalable]
)
def test_what_can_be_scaled_has_nothing_that_only_one_can_have(worker: Any) -> None:
    """`docker compose up --scale enrich=3` would fail on a name or a port of the host."""
    said = ours()[worker.name]

    assert "container_name" not in said
    assert "ports" not in said


def test_each_image_is_built_by_one_service_alone() -> None:
    """Two builds of one tag at the same time would get in each other's way."""
    built = [said["image"] for said in ours().values() if "build" in said]

    assert sorted(built) == sorted({said["image"] for said in ours().values()})


def test_nothing_but_the_public_addresses_can_be_reached_and_only_from_the_host() -> None:
    ports = {
        port["target"]: (name, port["host_ip"])
        for name, said in services().items()
        for port in said.get("ports", ())
    }

    assert ports == {
        8080: ("site", "127.0.0.1"),
        8081: ("console", "127.0.0.1"),
        8082: ("receiver", "127.0.0.1"),
    }


def test_a_worker_has_the_time_that_it_needs_to_stop() -> None:
    assert {said["stop_grace_period"] for said in ours().values()} == {"15s"}


def test_kafka_is_the_one_that_was_tested_and_is_told_the_same() -> None:
    kafka = services()["kafka"]
    lines = (ROOT / "deploy" / "kafka" / "server.properties").read_text("utf-8").splitlines()
    pairs = [line.split("=", 1) for line in lines if line and not line.startswith("#")]
    told = kafka["environment"]

    assert kafka["image"] == f"apache/kafka:{VERSION}"
    assert {
        name: told.get(f"KAFKA_{name.upper().replace('.', '_')}")
        for name, _ in pairs
        if name not in ELSEWHERE
    } == {name: value for name, value in pairs if name not in ELSEWHERE}


def test_kafka_keeps_its_log_in_a_volume() -> None:
    kafka = services()["kafka"]

    targets = [volume["target"] for volume in kafka["volumes"] if volume["type"] == "volume"]
    assert targets == [kafka["environment"]["KAFKA_LOG_DIRS"]]


@pytest.mark.parametrize("name", [*ours()])
def test_a_workers_last_good_files_outlive_its_container(name: str) -> None:
    kept = image_environment()["WIREDESK_NEWSROOM_LAST_GOOD"]

    (volume,) = [each for each in ours()[name]["volumes"] if each["target"] == kept]
    assert (volume["type"], volume.get("read_only", False)) == ("volume", False)
    assert re.search(rf"--owner wiredesk .*{kept}\b", DOCKERFILE.read_text("utf-8"))


def test_what_enrich_prepares_outlives_its_container() -> None:
    kept = image_environment()["WIREDESK_PREPARED"]

    (volume,) = [each for each in ours()["enrich"]["volumes"] if each["target"] == kept]
    assert (volume["type"], volume.get("read_only", False)) == ("volume", False)
    assert re.search(rf"--owner wiredesk .*{kept}\b", DOCKERFILE.read_text("utf-8"))


def test_redis_runs_with_the_settings_that_it_must_run_with() -> None:
    redis = services()["redis"]

    mounted = {volume["target"]: volume["source"] for volume in redis["volumes"]}
    assert mounted[redis["command"][1]] == str(ROOT / "deploy" / "redis" / "redis.conf")
