"""console names itself and its worker."""

from wiredesk.service import Service, Worker
from wiredesk_console.settings import ConsoleSettings

SERVICE = Service(
    "console",
    (Worker("console", "wiredesk_console", scalable=False, serves="console", nice=9),),
    ConsoleSettings,
)
