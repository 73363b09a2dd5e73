"""A teaser: the first sentences of the text, as many as fit."""

from typing import Final

from sentencex import segment

MOST: Final = 200  # characters
ELLIPSIS: Final = "…"


def teaser(text: str, language: str, *, most: int = MOST) -> str:
    """Cut the text at the last sentence end within `most` characters, else at a word with "…".

    Only the first paragraph counts: what follows it is another thought.
    """
    first = next((line for line in (raw.strip() for raw in text.splitlines()) if line), "")
    if len(first) <= most:
        return first
    kept = ""
    for sentence in segment(language.split("-", maxsplit=1)[0], first[: most * 3]):
        if len((kept + sentence).rstrip()) > most:
            break
        kept += sentence
    return kept.strip() or _cut_at_word(first, most)


def _cut_at_word(text: str, most: int) -> str:
    cut = text[: most - len(ELLIPSIS)]
    if not text[len(cut)].isspace() and any(letter.isspace() for letter in cut):
        cut = cut[: max(at for at, letter in enumerate(cut) if letter.isspace())]
    return cut.rstrip() + ELLIPSIS
