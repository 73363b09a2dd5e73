"""Apache Kafka, one node on the loopback, from the jars that Maven fetches once.

What it is told stands in `deploy/kafka/server.properties` and, where it asks who comes, in
`secure.properties` below it; what is fetched in `pom.xml` beside them.
"""

import shutil
import ssl
import tempfile
from asyncio.subprocess import Process
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from string import Template
from typing import Final

import structlog
from pydantic import SecretStr

from wiredesk.child import PartFailed, free_port, running
from wiredesk.errors import SettingsInvalid
from wiredesk.kafka.java_classes import known_classes
from wiredesk.kafka.ready import ready

VERSION: Final = "4.1.1"
JARS: Final = Path.home() / ".cache" / "wiredesk" / f"kafka-{VERSION}"
FILES: Final = Path(__file__).parents[4] / "deploy" / "kafka"
START_S: Final = 60.0
END_S: Final = 20.0
# The simple compiler: up in two thirds of the time, and fast enough for one node.
_JVM: Final = ("-Xms128m", "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")
_CLUSTER: Final = "d2lyZWRlc2stY2x1c3Rlcg"  # any 16 bytes; a node of its own has no neighbours


class JavaMissing(SettingsInvalid):
    """Apache Kafka needs Java 17 or newer. Install it (Debian: openjdk-17-jre-headless)."""


class MavenMissing(SettingsInvalid):
    """Apache Kafka is fetched by Maven, which is not installed (Debian: maven)."""


class KafkaNotFetched(SettingsInvalid):
    """Maven could not fetch Apache Kafka. Look at what it says and try again."""


class CheckoutMissing(SettingsInvalid):
    """deploy/kafka is missing: Apache Kafka is started from a checkout of Wiredesk."""


@dataclass(frozen=True, slots=True)
class Secured:
    """What a node needs that asks everybody who they are (TLS, SCRAM, access lists)."""

    certificate: Path
    """PEM file: this node's key, and its certificate with CN=wiredesk-broker."""
    authority: Path
    """PEM file: who signed it."""
    users: Mapping[str, SecretStr]
    """Users to be made with a new folder, and their passwords; `admin` may do everything."""

    @property
    def as_broker(self) -> ssl.SSLContext:
        """Be a node oneself, for those listeners that only nodes come to."""
        context = ssl.create_default_context(cafile=self.authority)
        context.load_cert_chain(self.certificate)
        return context


@asynccontextmanager
async def apache_kafka(
    port: int,
    folder: Path,
    *,
    jars: Path = JARS,
    java_options: Sequence[str] = _JVM,
    secured: Secured | None = None,
) -> AsyncIterator[Process]:
    """Run Apache Kafka on a port of the loopback, with its data kept in a folder.

    The folder may be one that it ran in before, also where it was killed there. Raises
    SettingsInvalid (something is missing) and PartFailed (its own words are in `kafka.log`).
    """
    java = await java_for_kafka(jars, java_options)
    async with _node(port, folder, java, secured=secured) as process:
        yield process


async def java_for_kafka(jars: Path = JARS, options: Sequence[str] = _JVM) -> list[str]:
    """Answer the command that a class of Kafka's is the last word of; has all it needs fetched."""
    await fetch(jars)
    program, classes = found("java", JavaMissing), ("-cp", f"{jars}/*")

    def run(scratch: Path, option: str) -> AbstractAsyncContextManager[Process]:
        return _node(free_port(), scratch, [program, *options, *classes], option)

    return [program, *options, *await known_classes(program, jars, run), *classes]


@asynccontextmanager
async def _node(
    port: int, folder: Path, java: Sequence[str], *options: str, secured: Secured | None = None
) -> AsyncIterator[Process]:
    """Run one; `options` are for the node's own Java."""
    ask_at = free_port() if secured else port
    properties, is_new = _prepare(folder, port, ask_at, secured)
    log = folder / "kafka.log"
    if is_new:
        await _format(java, properties, log, secured.users if secured else {})
    command = [java[0], *options, *java[1:], "kafka.Kafka", str(properties)]
    async with running(command, log=log, within_s=END_S) as process:
        tls = secured.as_broker if secured else None
        await ready(ask_at, process, within_s=START_S, tls=tls)
        yield process


def found(program: str, missing: type[SettingsInvalid]) -> str:
    """Answer the program's path. Raises what is to be said where there is none."""
    path = shutil.which(program)
    if path is None:
        raise missing
    return path


async def fetch(jars: Path = JARS) -> None:
    """Have Maven fetch the jars, if they are not there yet; several may try at once."""
    if _is_there(jars):
        return
    mvn = found("mvn", MavenMissing)
    if not _is_there(FILES):
        raise CheckoutMissing(str(FILES))
    structlog.get_logger().info("kafka_fetched_once", version=VERSION, folder=str(jars))
    jars.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=jars.parent) as scratch:
        new, log = Path(scratch) / "jars", Path(scratch) / "log"
        command = [mvn, "-q", "-B", "-f", str(FILES / "pom.xml"), "dependency:copy-dependencies"]
        if await _finished([*command, f"-Djars={new}"], log):
            raise KafkaNotFetched(log.read_text("utf-8", "replace").strip())
        try:
            new.rename(jars)
        except OSError:
            if not _is_there(jars):  # else somebody else was faster
                raise


def _is_there(folder: Path) -> bool:
    return folder.is_dir()


async def _format(
    java: Sequence[str], properties: Path, log: Path, users: Mapping[str, SecretStr]
) -> None:
    arguments = ["format", "--standalone", "-t", _CLUSTER, "-c", str(properties)]
    for name, password in users.items():
        said = f"SCRAM-SHA-512=[name={name},password={password.get_secret_value()}]"
        arguments += ["--add-scram", said]
    with tempfile.NamedTemporaryFile("w", encoding="utf-8") as file:
        # In a file that is ours alone: a command line can be read by everybody on the machine.
        file.write("\n".join(arguments))
        file.flush()
        if await _finished([*java, "kafka.tools.StorageTool", f"@{file.name}"], log):
            raise PartFailed(f"Kafka's storage could not be made: {log}")


async def _finished(command: Sequence[str], log: Path) -> int:
    async with running(command, log=log) as process:
        return await process.wait()


def _prepare(
    folder: Path, port: int, internal_port: int, secured: Secured | None
) -> tuple[Path, bool]:
    """Write what the node is told; answer where, and whether it has no data yet."""
    folder.mkdir(parents=True, exist_ok=True)
    told = {
        "port": port,
        "controller_port": free_port(),
        "internal_port": internal_port,
        "data_dir": folder / "data",
    }
    names = ["server.properties"]
    if secured:
        told |= {"certificate": secured.certificate, "authority": secured.authority}
        names.append("secure.properties")
    text = "".join((FILES / name).read_text("utf-8") for name in names)
    properties = folder / "server.properties"
    # Not substitute(): a lone $ stands in a rule of Kafka's own.
    properties.write_text(Template(text).safe_substitute(told), "utf-8")
    return properties, not (folder / "data" / "meta.properties").exists()
