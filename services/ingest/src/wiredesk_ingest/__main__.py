"""`python -m wiredesk_ingest receiver`, `parse` or `urgent`."""

from wiredesk.worker import main
from wiredesk_ingest.app import parse, receiver, urgent
from wiredesk_ingest.settings import IngestSettings

if __name__ == "__main__":
    main({"receiver": receiver, "parse": parse, "urgent": urgent}, IngestSettings)
