"""A wire that kills whoever reads it, on the running pipeline."""

import os
import signal

from tests.e2e.desk import Desk, ninjs, running, until
from tests.e2e.relay import relay
from wiredesk.cache import keys
from wiredesk.ids import article_id
from wiredesk.testing.servers import redis_server
from wiredesk.types import ArticleUri

DEADLY = ArticleUri("urn:deadly")
BESIDE = tuple(ArticleUri(f"urn:beside-the-deadly-one:{number}") for number in range(20))

AFTER = ArticleUri("urn:after-the-deadly-one")


def test_a_wire_that_kills_every_worker_ends_as_a_dead_letter_while_others_go_on() -> None:
    """Each worker that asks when the article was last seen is killed with -9 at that moment."""
    deadly_key = keys.seen("ingest", article_id(DEADLY))
    with (
        redis_server() as redis_url,
        relay(redis_url, deadly_key) as way,
        running("--redis", way.url) as desk,
    ):
        way.stop = lambda: os.kill(desk.pids("parse")[0], signal.SIGKILL)
        for uri in (*BESIDE[:10], DEADLY, *BESIDE[10:]):
            desk.send(ninjs(uri))
        letter = until(lambda: first_dead_letter(desk), "a dead letter")
        deaths = desk.logged("worker_died")
        desk.send(ninjs(AFTER))
        for uri in (*BESIDE, AFTER):
            desk.decided(uri, "usable")

    assert [(death["name"], death["why"]) for death in deaths] == [("parse", "signal SIGKILL")] * 4
    assert (letter["stage"], letter["error_class"]) == ("parse", "RecordKillsWorkers")
    assert "died three times while at this record" in letter["error_message"]


def first_dead_letter(desk: Desk) -> dict[str, str] | None:
    found = desk.get("/api/status")["dead_letters"]
    assert found["count"] <= 1
    return next(iter(found["newest"]), None)
