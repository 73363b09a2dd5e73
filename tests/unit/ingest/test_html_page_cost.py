"""What finds an article by its shape is loaded only where such a page comes."""

import subprocess
import sys

from tests.rows import every_row
from tests.unit.ingest.builders import article, refusal
from tests.unit.ingest.pages import news, page, script
from wiredesk_ingest.formats.html_page.body import MOST_ELEMENTS

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


def marked(paragraphs: int) -> bytes:
    """Write a page that marks the body of its article, in so many short paragraphs."""
    text = "<p>Lanterns return" * paragraphs
    scope = 'itemscope itemtype="https://schema.org/NewsArticle"'
    return page(body=f'<article {scope}><div itemprop="articleBody">{text}</div></article>')


@every_row("more", [1, 5_000])
def test_an_article_of_more_elements_than_any_has_is_refused(more: int) -> None:
    assert refusal(marked(MOST_ELEMENTS + more))[0] == "too_complex"


def test_a_long_live_blog_is_read_to_its_end() -> None:
    assert article(marked(MOST_ELEMENTS - 100)).word_count == 2 * (MOST_ELEMENTS - 100)
