"""enrich names itself and its worker."""

from wiredesk.service import Service, Worker
from wiredesk_enrich.settings import EnrichSettings

SERVICE = Service("enrich", (Worker("enrich", "wiredesk_enrich", nice=4),), EnrichSettings)
