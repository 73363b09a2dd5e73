"""What stands in a wire and is shown by nobody is looked at for orders, too."""

from collections.abc import Callable
from typing import Final

from tests.rows import every_row
from tests.unit.ingest.builders import article, ninjs, standing
from tests.unit.ingest.mails import mail, multipart, part
from wiredesk.article import Article
from wiredesk.doubts import ORDER_UNCLEAR

HTML: Final = "<p>The lanterns came back on Thursday.</p><p>About 300 people stood on the quay.</p>"
PLAIN: Final = "The lanterns came back on Thursday.\n\nAbout 300 people stood on the quay."
ORDER: Final = "DO NOT PUBLISH BEFORE MONDAY"
PAGE: Final = "text/html; charset=utf-8"


def goes_on(found: Article) -> bool:
    waits = ORDER_UNCLEAR in found.signals or found.embargo_text is not None
    return standing(found) == "usable" and not waits


def titled(title: str) -> bytes:
    return f"<html><head><style>p {{}}</style><title>{title}</title></head>{HTML}</html>".encode()


HIDDEN: Final[tuple[Callable[[str], bytes], ...]] = (
    lambda line: ninjs(body_html=HTML, body_text=f"{line}\n\n{PLAIN}"),
    lambda line: ninjs(body_html=None, body_text=PLAIN, body_sml=f"<doc><p>{line}</p></doc>"),
    lambda line: mail(titled(line), kind=PAGE),
    lambda line: multipart("alternative", part(PLAIN), part(titled(line), PAGE)),
    lambda line: multipart("alternative", part(f"{line}\n\n{PLAIN}"), part(HTML * 9, PAGE)),
)


@every_row("hidden", HIDDEN)
def test_an_order_where_nobody_looks_is_obeyed_and_other_words_are_none(
    hidden: Callable[[str], bytes],
) -> None:
    assert not goes_on(article(hidden(ORDER)))
    assert goes_on(article(hidden("Lanterns come home")))
