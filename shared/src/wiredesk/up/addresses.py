"""The three public ports of `up`."""

import socket
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from wiredesk.errors import WiredeskError

LOOPBACK: Final = "127.0.0.1"


class PortTaken(WiredeskError):
    """A port is taken by another program. Stop that, or name another first port.

    `wiredesk up --port N`, or `make demo PORT=N`, takes N and the two behind it.
    """


@dataclass(frozen=True, slots=True)
class Addresses:
    """Where people and agencies find this newsroom."""

    site_port: int

    @property
    def ports(self) -> dict[str, int]:
        """The ports by what answers there: what `Worker.serves` says."""
        first = self.site_port
        return {"site": first, "console": first + 1, "receiver": first + 2}

    def url(self, name: str) -> str:
        """Answer one address."""
        return f"http://{LOOPBACK}:{self.ports[name]}"

    @property
    def ready_line(self) -> str:
        """The one line on standard output; programs read it by its keys."""
        return f"ready {self._places}"

    def sent_line(self, files: int, *, all_sent: bool) -> str:
        """Answer the last line of the demo: by then the first has scrolled away."""
        said = "{} samples were sent" if all_sent else "NOT all of {} samples were sent, see above"
        return f"{said.format(files)}. {self._places}"

    @property
    def _places(self) -> str:
        return " ".join(f"{name}={self.url(name)}" for name in self.ports)

    @property
    def environment(self) -> dict[str, str]:
        """The same for the workers."""
        return {f"WIREDESK_{name.upper()}_PORT": str(port) for name, port in self.ports.items()}

    def check_free(self) -> None:
        """Raise PortTaken where somebody listens already."""
        for name, port in self.ports.items():
            with socket.socket() as probe:
                # As servers do it: a connection of the last run, not quite gone, is no obstacle.
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                try:
                    probe.bind((LOOPBACK, port))
                except OSError:
                    raise PortTaken(f"{port}, for the {name}") from None


def without_user(url: str) -> str:
    """Answer an address without user and password, for all eyes."""
    parts = urlsplit(url)
    return parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()
