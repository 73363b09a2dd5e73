"""ingest names itself and its workers."""

from wiredesk.service import Service, Worker
from wiredesk_ingest.settings import IngestSettings

SERVICE = Service(
    "ingest",
    (
        Worker("receiver", "wiredesk_ingest", scalable=False, serves="receiver", nice=3),
        Worker("parse", "wiredesk_ingest", nice=6),
        Worker("urgent", "wiredesk_ingest"),
    ),
    IngestSettings,
)
