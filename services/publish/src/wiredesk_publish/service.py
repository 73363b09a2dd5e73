"""publish names itself and its workers."""

from wiredesk.service import Service, Worker
from wiredesk_publish.settings import PublishSettings

SERVICE = Service(
    "publish",
    (Worker("publish", "wiredesk_publish"), Worker("takedown", "wiredesk_publish")),
    PublishSettings,
)
