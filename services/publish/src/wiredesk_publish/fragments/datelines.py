"""Which dateline stands at the head of a page: a body's own stays the first words of that body."""

import re
from typing import Final

from wiredesk.article_stages import Translated
from wiredesk.metadata import Metadata, Value
from wiredesk.types import Edition
from wiredesk_publish.fragments.html_text import without_tags

_FIRST: Final = re.compile(r"[^,،;/(]+")
"""The city, without the country and the agency that may stand behind it."""
_BEGINNING: Final = 400
"""Characters of a body's HTML in which its first words are."""


def stated_dateline(telling: Translated, metadata: Metadata) -> Value:
    """Answer an edition's dateline; an empty one where none is known.

    What nobody knows counts only where the wire itself says that it is one: "Analysis:" before a
    text looks like a dateline, too.
    """
    said = metadata.dateline
    stated = said.source != "none" or telling.article.located
    return said if stated else said.model_copy(update={"value": ""})


def shown_dateline(
    telling: Translated, metadata: Metadata, edition: Edition, html: str
) -> Value | None:
    """Answer an edition's dateline where the body that it shows does not begin with it itself.

    `html` is the wire's body as the page shows it.

    A text in another language keeps its own, which its readers here may not be able to read.
    """
    said = stated_dateline(telling, metadata)
    if metadata.body:
        begun = _begins(metadata.body.value, said.value)
    elif said.source == "none" or telling.enrichment.language.partition("-")[0] == edition:
        begun = any(_begins(html, each) for each in (said.value, said.stands_for))
    else:
        begun = False
    return said if said.value and not begun else None


def _begins(html: str, dateline: str) -> bool:
    text, city = without_tags(html[:_BEGINNING]).strip(), _FIRST.match(dateline)
    return city is not None and text.casefold().startswith(city[0].strip().casefold())
