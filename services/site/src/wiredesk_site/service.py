"""site names itself and its worker."""

from wiredesk.service import Service, Worker

SERVICE = Service("site", (Worker("site", "wiredesk_site", scalable=False, serves="site"),))
