"""ingest names itself and its workers."""

from wiredesk.service import Service, Worker

SERVICE = Service(
    "ingest",
    (
        Worker("receiver", "wiredesk_ingest", scalable=False, serves="receiver"),
        Worker("parse", "wiredesk_ingest"),
        Worker("urgent", "wiredesk_ingest"),
    ),
)
