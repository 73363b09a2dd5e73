"""site names itself and its worker."""

from wiredesk.service import Service, Worker
from wiredesk_site.settings import SiteSettings

SERVICE = Service(
    "site", (Worker("site", "wiredesk_site", scalable=False, serves="site"),), SiteSettings
)
