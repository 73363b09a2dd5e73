"""`python -m wiredesk_ingest receiver`, `parse` or `urgent`."""

from wiredesk.prepared.settings import store_named
from wiredesk.worker import main
from wiredesk_ingest.app import parse, receiver, urgent
from wiredesk_ingest.orders.letters.scripts import ByScript
from wiredesk_ingest.settings import IngestSettings

# Once for all workers, which are forked from what has imported this.
ByScript.compile_all(store_named())

if __name__ == "__main__":
    main({"receiver": receiver, "parse": parse, "urgent": urgent}, IngestSettings)
