"""How texts of some houses end: who made them, what goes with them, initials in the last line."""

import re
from collections.abc import Sequence
from typing import Final

CREDITS: Final = re.compile(
    r"\s{0,8}(?:\(\(|\((?:additional )?(?:reporting|writing|editing|compiled|screening) by\b)",
    re.IGNORECASE,
)
"""Lines that begin a paragraph though they are not indented, and are no copy that went on."""

MEDIA: Final = re.compile(
    r"\s{0,8}(?:\((?:fotos?|v[i\u00ed]deos?|audios?|infograf[i\u00ed]as?|graphics?|photos?)\)[\s,]{0,3}){1,6}",
    re.IGNORECASE,
)
"""What an agency sends besides."""

_BARE_INITIALS: Final = re.compile(r"[a-z]{2,4}(?: [a-z]{2,4}){1,4}")
_SENTENCE_ENDS: Final = re.compile(r"[.!?\u2026][\"'\u00bb\u201c\u201d\u2019)]*\s*\Z")
_LONGEST: Final = 40  # characters


def is_bare_initials(lines: Sequence[str], at: int) -> bool:
    """Tell whether a text's last line is initials in small letters, below its last sentence.

    Copy that wraps there goes on from a line that ends no sentence.
    """
    if at < 1 or not _BARE_INITIALS.fullmatch(lines[at].strip()):
        return False
    above = next((each for each in reversed(lines[:at]) if each.strip()), "")
    return _SENTENCE_ENDS.search(above[-4:]) is not None


def cut_signature(blocks: list[tuple[str, list[str]]], sources: Sequence[str]) -> str:
    """Cut an agency's name with initials in capitals off the last sentence: `said. PTI IDQ BT`.

    Answer what was cut.
    """
    if not blocks:
        return ""
    tag, block = blocks[-1]
    said = " ".join(map(str.strip, block))
    found = _initials(said, sources)
    if found is None:
        return ""
    blocks[-1] = (tag, [said[: len(said) - len(found[0])]])
    return found[0].strip()


def _initials(said: str, sources: Sequence[str]) -> re.Match[str] | None:
    if not sources or not said[-1:].isupper():
        return None
    names = "|".join(map(re.escape, sources))
    return re.search(
        rf"(?<=[.!?\"\u201d])\s{{1,4}}(?i:{names})(?:\s[A-Z]{{2,4}}){{1,6}}$", said[-_LONGEST:]
    )
