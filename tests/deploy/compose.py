"""docker-compose.yml and deploy/Dockerfile, as the tools of containers read them."""

import json
import re
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).parents[2]
BIN: Final = Path(sys.executable).parent
DOCKERFILE: Final = ROOT / "deploy" / "Dockerfile"
THEIRS: Final = frozenset({"kafka", "redis"})
"""Services whose images are not ours."""

_ENV: Final = re.compile(r"^ENV ((?:.*\\\n)*.*)$", re.MULTILINE)
_PAIR: Final = re.compile(r"(\w+)=(\S+)")


def tool(name: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run one of the installed tools in the project's folder."""
    command = [str(BIN / name), *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


@cache
def services() -> dict[str, Any]:
    """Answer docker-compose.yml's services with all anchors and merges resolved."""
    answer = tool("docker-compose", "config", "--format", "json")
    assert answer.returncode == 0, answer.stderr
    found: dict[str, Any] = json.loads(answer.stdout)["services"]
    return found


def ours() -> dict[str, Any]:
    """Answer the services that run Wiredesk's own workers."""
    return {name: said for name, said in services().items() if name not in THEIRS}


def service_of(said: dict[str, Any]) -> str:
    """Answer whose image a worker runs: the build that has its tag."""
    (service,) = {
        one["build"]["args"]["SERVICE"]
        for one in ours().values()
        if "build" in one and one["image"] == said["image"]
    }
    return str(service)


def image_environment() -> dict[str, str]:
    """Answer the variables that deploy/Dockerfile sets, without PATH."""
    pairs = [
        pair for said in _ENV.findall(DOCKERFILE.read_text("utf-8")) for pair in _PAIR.findall(said)
    ]
    return {name: value for name, value in pairs if name != "PATH"}
