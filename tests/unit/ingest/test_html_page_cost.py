"""What finds an article by its shape is loaded only where such a page comes."""

import subprocess
import sys

from tests.unit.ingest.pages import news, page, script

LOADED = """
import sys
from tests.unit.ingest.builders import article, g2, reading
reading(g2())
reading(sys.stdin.buffer.read())
print(sorted(name for name in ("trafilatura", "justext") if name in sys.modules))
"""


def test_a_page_with_data_does_not_load_it() -> None:
    done = subprocess.run(
        [sys.executable, "-c", LOADED],
        input=page(script(news())),
        capture_output=True,
        check=True,
    )

    assert done.stdout.decode().strip() == "[]"
