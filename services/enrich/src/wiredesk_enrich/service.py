"""enrich names itself and its worker."""

from wiredesk.service import Service, Worker

SERVICE = Service("enrich", (Worker("enrich", "wiredesk_enrich", nice=4),))
