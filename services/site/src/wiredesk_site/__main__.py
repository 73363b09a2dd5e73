"""`python -m wiredesk_site`."""

from wiredesk.worker import main
from wiredesk_site.app import site
from wiredesk_site.settings import SiteSettings

if __name__ == "__main__":
    main({"site": site}, SiteSettings)
