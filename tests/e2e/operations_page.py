"""docs/operations.md as an operator's hands: its commands in their order, each really run.

`wiredesk up` runs in the background until the next one. What `docker compose` would do needs an
engine; its own program is run without one and must find nothing wrong before it looks for it.
"""

import os
import re
import signal
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from tests.e2e.desk import ROOT, WIREDESK, until
from tests.newsrooms import few_names
from wiredesk.child import free_ports

BLOCK: Final = re.compile(r"^(<!-- stopped -->\n)?```sh\n(.*?)^```$", re.MULTILINE | re.DOTALL)
NO_ENGINE: Final = "failed to connect to the docker API"
_UP: Final = re.compile(r"wiredesk up\b(.*)")


@dataclass(frozen=True)
class Command:
    """One line of a block; `stopped` says that nothing may run meanwhile."""

    line: str
    stopped: bool


def commands(page: str) -> Iterator[Command]:
    """Answer every command of a page, in its order."""
    for stopped, block in BLOCK.findall(page):
        for line in block.splitlines():
            yield Command(line, bool(stopped))


@dataclass
class Operator:
    """Runs commands in a folder that looks like a checkout."""

    folder: Path
    addresses: Mapping[str, str]
    """What the page's addresses of other servers are here."""
    environment: dict[str, str] = field(default_factory=lambda: dict(os.environ))
    running: subprocess.Popen[str] | None = None
    options: tuple[str, ...] = ()
    """Of the `up` that runs."""

    def __post_init__(self) -> None:
        """Put what the commands name where they look for it."""
        for name in ("samples", "deploy", "docker-compose.yml"):
            (self.folder / name).symlink_to(ROOT / name)
        (self.folder / "newsroom").symlink_to(few_names())
        self.environment["PATH"] = f"{Path(WIREDESK).parent}:{os.environ['PATH']}"

    def run(self, command: Command) -> str:
        """Run one command and answer what it printed; it must succeed."""
        if command.stopped:
            self.stop()
        line = command.line
        for named, here in self.addresses.items():
            line = line.replace(named, here)
        if started := _UP.fullmatch(line):
            return self.start(started[1].split())
        if line.startswith("docker compose "):
            return self.accepted(line.removeprefix("docker compose "))
        if line.startswith("wiredesk why "):  # right after a start a story may not be filled in yet
            return until(lambda: self._shell(line, self.environment).stdout or None, line)
        return self.succeed(line)

    def succeed(self, line: str) -> str:
        """Run a line of the shell."""
        done = self._shell(line, self.environment)
        assert done.returncode == 0, f"{line}\n{done.stdout}{done.stderr}"
        return done.stdout

    def accepted(self, line: str) -> str:
        """Have docker compose take a line, where no engine runs."""
        nowhere = self.environment | {"DOCKER_HOST": f"unix://{self.folder}/no-engine"}
        done = self._shell(f"docker-compose {line}", nowhere)
        assert NO_ENGINE in done.stderr, f"{line}\n{done.stderr}"
        return done.stderr

    def _shell(self, line: str, environment: Mapping[str, str]) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["/bin/bash", "-c", line],
            cwd=self.folder,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )

    def start(self, options: list[str]) -> str:
        """Start a newsroom in place of the one that runs, on ports of its own."""
        self.stop()
        self.options = tuple(options)
        command = [WIREDESK, "up", *options, "--port", str(free_ports(3))]
        with (self.folder / "up.log").open("w") as log:
            self.running = subprocess.Popen(
                command,
                cwd=self.folder,
                env=self.environment,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
            )
        assert self.running.stdout
        line = self.running.stdout.readline()
        assert line.startswith("ready"), (self.folder / "up.log").read_text()[-4000:]
        found = dict(part.split("=", 1) for part in line.split()[1:])
        self.environment["WIREDESK_CONSOLE"] = found["console"]
        self.environment["WIREDESK_RECEIVER"] = found["receiver"]
        return line

    def stop(self) -> None:
        """Stop what runs, as Ctrl-C would; it must end in good order."""
        if self.running is not None:
            running, self.running = self.running, None
            running.send_signal(signal.SIGINT)
            running.communicate(timeout=60)
            assert running.returncode == 0
