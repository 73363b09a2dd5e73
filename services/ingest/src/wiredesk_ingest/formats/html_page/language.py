"""The language that a page says it is in, made a tag, and believed where its letters allow it.

Templates come with the language of whoever made them: `lang="en"` stands above text in any script.
"""

import re
from typing import Final

from wiredesk_ingest.draft import Draft

_NAMES: Final = {
    "arabic": "ar",
    "english": "en",
    "french": "fr",
    "german": "de",
    "italian": "it",
    "persian": "fa",
    "farsi": "fa",
    "portuguese": "pt",
    "russian": "ru",
    "spanish": "es",
    "turkish": "tr",
    "t\u00fcrk\u00e7e": "tr",
    "urdu": "ur",
    "fran\u00e7ais": "fr",
    "espa\u00f1ol": "es",
    "deutsch": "de",
    "italiano": "it",
    "portugu\u00eas": "pt",
}
_LATIN: Final = frozenset(
    {"da", "de", "en", "es", "fi", "fr", "id", "it", "ms", "nb", "nl", "no", "pl", "pt", "sv", "tr"}
)
_BEYOND_LATIN: Final = re.compile("[\u0370-\u1cff\u3040-\uffef]")
_LATIN_LETTERS: Final = re.compile("[A-Za-z\u00c0-\u024f]")
_LOOKED_AT: Final = 600
"""Characters of a text that tell its script."""

_FEWEST: Final = 40
"""Letters of another script, and twice as many as of its own, that tell that a tag is wrong."""


def tag_of(said: str) -> str:
    """Answer a language as a tag (BCP 47), where a page writes out its name."""
    return _NAMES.get(said.strip().lower(), said)


def doubt_language(text: str, draft: Draft) -> None:
    """Take the language off an article whose letters are none of it."""
    if is_contradicted(draft.fields["language"], text):
        draft.notes.append(f"language: its letters are none of {draft.fields['language']!r}")
        draft.put(language="")


def is_contradicted(tag: str, text: str) -> bool:
    """Tell whether a text is in other letters than the Latin ones that the tag's language has."""
    begin = text[:_LOOKED_AT]
    if begin.isascii() or re.split("[-_]", tag.lower(), maxsplit=1)[0] not in _LATIN:
        return False
    others, latin = (len(each.findall(begin)) for each in (_BEYOND_LATIN, _LATIN_LETTERS))
    return others >= _FEWEST and others > 2 * latin
