"""`python -m wiredesk_publish publish` or `takedown`."""

from wiredesk.worker import main
from wiredesk_publish.app import publish, takedown
from wiredesk_publish.settings import PublishSettings

if __name__ == "__main__":
    main({"publish": publish, "takedown": takedown}, PublishSettings)
