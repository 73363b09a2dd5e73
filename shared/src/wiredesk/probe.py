"""Asks this container's worker how it is: `python -m wiredesk.probe ready`, or `live`.

For a container's health check, every few seconds: it imports next to nothing. Exit status 0 where
the worker says yes, else 1 and its sentence.
"""

import http.client
import os
import sys
from collections.abc import Mapping, Sequence
from typing import Final

QUESTIONS: Final = ("live", "ready")
WITHIN_S: Final = 4.0
WRONG_USAGE: Final = 2
PORT: Final = "WIREDESK_HEALTH_PORT"


def main(arguments: Sequence[str], environment: Mapping[str, str]) -> int:
    """Ask, write what was answered, and answer the exit status."""
    port = environment.get(PORT, "")
    if len(arguments) != 1 or arguments[0] not in QUESTIONS or not port.isdecimal():
        sys.stderr.write(f"python -m wiredesk.probe {'|'.join(QUESTIONS)}, with {PORT} set\n")
        return WRONG_USAGE
    ok, said = ask(int(port), arguments[0])
    sys.stdout.write(f"{said}\n")
    return 0 if ok else 1


def ask(port: int, question: str) -> tuple[bool, str]:
    """Answer whether the worker says yes, and its own words."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=WITHIN_S)
    try:
        connection.request("GET", f"/health/{question}")
        answer = connection.getresponse()
        return answer.status == http.client.OK, answer.read().decode("utf-8", "replace")
    except (OSError, http.client.HTTPException) as error:
        return False, f"Nobody answers on port {port}: {error}"
    finally:
        connection.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], os.environ))
