"""What a site makes of its newsroom's files before it knows any story."""

import shutil
from pathlib import Path

import pytest

from wiredesk.newsroom import load
from wiredesk_site.makers import SHIPPED, makers

NEWSROOM = Path(__file__).parents[3] / "newsroom"


@pytest.mark.parametrize(
    ("base", "said"),
    [
        (SHIPPED, "http://127.0.0.1:18080"),
        ("https://news.example", "https://news.example"),
        ("http://127.0.0.1:9000", "http://127.0.0.1:9000"),
    ],
)
def test_the_shipped_base_url_follows_the_port_and_a_chosen_one_stays(
    tmp_path: Path, base: str, said: str
) -> None:
    folder = tmp_path / "newsroom"
    shutil.copytree(NEWSROOM, folder)
    site = folder / "site.toml"
    site.write_text(site.read_text("utf-8").replace(SHIPPED, base), "utf-8")

    made = makers(load(folder), folder / "media", 18080)

    assert f'hreflang="en" href="{said}/en/"'.encode() in made.pages.choice().body
