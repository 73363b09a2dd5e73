"""What is made of the newsroom's files alone, before any story is known."""

from dataclasses import dataclass
from pathlib import Path

from wiredesk.newsroom import load
from wiredesk_site.addresses import Addresses
from wiredesk_site.api_addresses import ApiAddresses
from wiredesk_site.files import OwnFiles
from wiredesk_site.media import Media
from wiredesk_site.objects import Objects
from wiredesk_site.pages import Pages
from wiredesk_site.policy import Policy


@dataclass(frozen=True, slots=True)
class Makers:
    """Those who read addresses and those who make documents."""

    addresses: Addresses
    api: ApiAddresses
    pages: Pages
    objects: Objects
    files: OwnFiles
    media: Media


def makers(folder: Path) -> Makers:
    """Read a newsroom's folder. Raises NewsroomError."""
    newsroom = load(folder)
    policy = Policy(newsroom.site.base_url)
    files, addresses = OwnFiles(policy), Addresses(newsroom)
    return Makers(
        addresses,
        ApiAddresses(addresses.sections, newsroom.site.default_edition),
        Pages(newsroom, policy, files.assets),
        Objects(policy),
        files,
        Media(folder / "media", policy),
    )
