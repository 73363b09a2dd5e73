"""`python -m wiredesk_enrich`."""

from wiredesk.worker import main
from wiredesk_enrich.app import enrich
from wiredesk_enrich.settings import EnrichSettings

if __name__ == "__main__":
    main({"enrich": enrich}, EnrichSettings)
