"""Asks a worker's /health/ready."""

import http.client
import json
from typing import Final, NamedTuple

from wiredesk.up.addresses import LOOPBACK

_ANSWERS_WITHIN_S: Final = 2.0


class Answer(NamedTuple):
    """What a worker says of itself; `up` is False where nobody answers.

    The sentence of one that is ready is what a person should know all the same.
    """

    up: bool
    ready: bool
    sentence: str


def ask(port: int) -> Answer:
    """Ask the worker whose health is at this port; waits at most two seconds."""
    connection = http.client.HTTPConnection(LOOPBACK, port, timeout=_ANSWERS_WITHIN_S)
    try:
        connection.request("GET", "/health/ready")
        said = json.load(connection.getresponse())
    except (OSError, http.client.HTTPException, ValueError):
        return Answer(up=False, ready=False, sentence="It does not answer yet.")
    finally:
        connection.close()
    sentence = said.get("sentence") or " ".join(said.get("notices", ()))
    return Answer(up=True, ready=bool(said["ready"]), sentence=str(sentence))
