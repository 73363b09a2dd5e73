"""publish names itself and its workers."""

from wiredesk.service import Service, Worker

SERVICE = Service(
    "publish",
    (Worker("publish", "wiredesk_publish"), Worker("takedown", "wiredesk_publish")),
)
