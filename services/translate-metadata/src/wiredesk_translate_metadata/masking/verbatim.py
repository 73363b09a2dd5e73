"""What is the same in every language: placeholders, marks, tags, addresses, handles."""

import re
from collections.abc import Iterator
from typing import Final

from wiredesk_translate_metadata.masking.slots import Slot
from wiredesk_translate_metadata.masking.spans import Span

# Each repetition has a limit, so that no text takes more than linear time.
_VERBATIM: Final = re.compile(
    r"https?://[^\s⟦⟧]{1,2000}"
    r"|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,63}"
    r"|@\w{1,40}"
    r"|⟦[^⟦⟧\n]{0,40}⟧|[⟦⟧]"
    r"|\{\{[^{}\n]{0,40}\}\}|\{[^{}\n]{0,40}\}"
    r"|%\(\w{1,20}\)[sd]|%[sd]\b"
    r"|</?[A-Za-z][^<>⟦⟧\n]{0,200}>"
)


def find_verbatim(text: str) -> Iterator[Span]:
    """Find it, from left to right."""
    for found in _VERBATIM.finditer(text):
        yield Span(found.start(), found.end(), Slot("verbatim", found[0], found[0]))
