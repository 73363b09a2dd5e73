"""Apache Kafka as docker-compose.yml starts it: by the image's own set-up, from its variables.

The image's entry point runs `KafkaDockerWrapper setup`, which writes server.properties and formats
the storage, and then Kafka with that file. Both are in the jars.
https://github.com/apache/kafka/tree/4.1/docker
"""

import asyncio
import os
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from tests.deploy.compose import services
from wiredesk.child import free_ports
from wiredesk.kafka.apache import java_for_kafka

_CLUSTER: Final = "5L6g3nShT-eMCtK--X86sw"  # the one that the image has where none is named
_DEFAULTS: Final = ("server.properties", "log4j2.yaml", "tools-log4j2.yaml")


@contextmanager
def composed_kafka(folder: Path) -> Iterator[str]:
    """Run it with its addresses on this machine; answer where. SettingsInvalid without Java."""
    java = asyncio.run(java_for_kafka())
    port = free_ports(2)
    environment = os.environ | variables(port, folder / "data")
    _set_up(java, environment, folder)
    command = [*java, "kafka.Kafka", str(folder / "final" / "server.properties")]
    with (
        (folder / "kafka.log").open("wb") as log,
        subprocess.Popen(command, stdout=log, stderr=log) as process,
    ):
        yield f"127.0.0.1:{port}"
        process.terminate()
        process.wait(timeout=30)


def variables(port: int, data: Path) -> dict[str, str]:
    """Answer the compose file's variables, with its names and ports moved to this machine."""
    told: Mapping[str, str] = services()["kafka"]["environment"]
    here = {
        name: value.replace("kafka:", "127.0.0.1:")
        .replace("//:", "//127.0.0.1:")
        .replace(":9092", f":{port}")
        .replace(":9093", f":{port + 1}")
        for name, value in told.items()
    }
    return here | {"KAFKA_LOG_DIRS": str(data), "CLUSTER_ID": _CLUSTER}


def _set_up(java: list[str], environment: dict[str, str], folder: Path) -> None:
    for name in ("default", "mounted", "final", "data"):
        (folder / name).mkdir()
    for name in _DEFAULTS:
        (folder / "default" / name).touch()
    folders = [f"--{name}-configs-dir={folder / name}" for name in ("default", "mounted", "final")]
    done = subprocess.run(
        [*java, "kafka.docker.KafkaDockerWrapper", "setup", *folders],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
