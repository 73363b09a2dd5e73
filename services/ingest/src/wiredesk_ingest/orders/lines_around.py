"""Which lines of a wire may order something: those around its copy, and short ones beside it."""

from typing import Final

from wiredesk_ingest.draft import Draft

_ABOVE: Final = 3
"""Lines of copy in which an order may stand; further down the words are copy."""

_BELOW: Final = 3
"""Lines at the end, where press releases have what is for editors."""

LOOKED_AT: Final = 600
"""Characters of a body at either end."""

_LINES: Final = (
    *("subheadline", "slugline", "description_text", "usageterms", "byline", "located"),
    *("copyrightnotice", "copyrightholder"),
)
_SHORT: Final = frozenset({"pictures", "keywords"})
_MOST_BESIDE: Final = 40
"""Key words, captions and lines in no field, of each."""


def lines_around(draft: Draft) -> tuple[list[str], list[str]]:
    """Answer the first lines for readers, which may kill, and others, which may only hold."""
    fields = draft.fields
    text, headline = fields.get("body_text", ""), fields.get("headline", "")
    # A page may have its headline above the copy again.
    copy = [line for line in text[:LOOKED_AT].lstrip().split("\n") if line and line != headline]
    texts = [said for name in _LINES if (said := fields.get(name))]
    others = [line for said in texts for line in said.split("\n") if line]
    others += _short_texts(draft)
    below = [line for line in text[-LOOKED_AT:].split("\n")[1:] if line]
    return [headline, *copy[:1]], [
        *others,
        *copy[1:_ABOVE],
        *below[-_BELOW:],
    ]


def _short_texts(draft: Draft) -> list[str]:
    if not (draft.beside or draft.fields.keys() & _SHORT):
        return []
    captions = (each.caption for each in draft.fields.get("pictures", ())[:_MOST_BESIDE])
    words = draft.fields.get("keywords", ())[:_MOST_BESIDE]
    lines = (line.strip() for said in draft.beside[:_MOST_BESIDE] for line in said.splitlines()[:3])
    return [each for each in (*captions, *words, *lines) if each]
