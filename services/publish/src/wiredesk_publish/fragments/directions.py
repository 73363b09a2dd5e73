"""Which way a body's paragraphs run, where its languages do not all run the same way."""

import re
from typing import Final

from wiredesk.article_stages import Translated
from wiredesk.enrichment import Enrichment

_RIGHT_TO_LEFT: Final = frozenset(
    {"ar", "ckb", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"}
)
_BLOCKS: Final = r"(?:p|h[2-6]|li|td|th|caption|blockquote)"
_AROUND: Final = r"(?:p|h[2-6]|ul|ol|table|blockquote)"
# A block around others has no letter of its own to run by: an Arabic list would have its border,
# numbers and points on the left.
_PARAGRAPH: Final = re.compile(rf"<({_BLOCKS})((?:\s[^<>]*)?)>(?!\s*<{_AROUND}[\s>])")


def directed(telling: Translated) -> str:
    """Answer a body in which each paragraph runs as its own letters do, if languages differ in it.

    What the wire says of a paragraph stays.
    """
    html = telling.article.body_html
    return _PARAGRAPH.sub(_with_auto, html) if _runs_both_ways(telling.enrichment) else html


def _with_auto(tag: re.Match[str]) -> str:
    return tag[0] if " dir=" in tag[2] else f'<{tag[1]}{tag[2]} dir="auto">'


def _runs_both_ways(learnt: Enrichment) -> bool:
    languages = {each.language.partition("-")[0] for each in learnt.languages}
    return 0 < len(languages & _RIGHT_TO_LEFT) < len(languages)
