"""What is made of the newsroom's files alone, before any story is known."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from wiredesk.newsroom import Newsroom
from wiredesk_site.addresses import Addresses
from wiredesk_site.api_addresses import ApiAddresses
from wiredesk_site.files import OwnFiles
from wiredesk_site.media import Media
from wiredesk_site.objects import Objects
from wiredesk_site.pages import Pages
from wiredesk_site.policy import Policy

SHIPPED: Final = "http://127.0.0.1:8080"
"""The base URL of the newsroom as it is shipped: that of a site on this machine."""


@dataclass(frozen=True, slots=True)
class Makers:
    """Those who read addresses and those who make documents."""

    addresses: Addresses
    api: ApiAddresses
    pages: Pages
    objects: Objects
    files: OwnFiles
    media: Media


def makers(newsroom: Newsroom, pictures: Path, port: int) -> Makers:
    """Make them for a site that listens on a port, and whose own pictures are in a folder."""
    newsroom = _found_at(newsroom, port)
    policy = Policy(newsroom.site.base_url)
    files, addresses = OwnFiles(policy), Addresses(newsroom)
    return Makers(
        addresses,
        ApiAddresses(addresses.sections, newsroom.site.default_edition),
        Pages(newsroom, policy, files.assets),
        Objects(policy),
        files,
        Media(pictures, policy),
    )


def _found_at(newsroom: Newsroom, port: int) -> Newsroom:
    """Let the shipped base URL follow the port; one that a newsroom chose stays."""
    if newsroom.site.base_url != SHIPPED:
        return newsroom
    here = newsroom.site.model_copy(update={"base_url": f"http://127.0.0.1:{port}"})
    return newsroom.model_copy(update={"site": here})
