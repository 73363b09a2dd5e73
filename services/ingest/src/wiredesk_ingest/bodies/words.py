"""Text made clean without losing a word, and the count that proves it."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from typing import Final

_BLANKS: Final = "\t\r\n\f\v"
_CONTROLS: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
_MEANT: Final = {chr(code): bytes([code]).decode("cp1252", "ignore") for code in range(0x80, 0xA0)}
"""What the controls of ISO 6429 stand for in texts: nobody sends them, but many send Windows-1252's
signs under these numbers, and HTML reads them so, too."""

_LONGEST_RUN: Final = 30  # no writing system needs more marks on a letter
_TOO_LONG: Final = re.compile(rb"\x01{%d,}" % (_LONGEST_RUN + 1))  # a byte a sign, 1 for a mark
_JOINER: Final = "\u034f"  # combining grapheme joiner: parts a run and shows nothing
_STROKE: Final = "\u0338"  # the one mark with which a sign of mark-up is a letter: ≯
_BEHIND_A_TAG: Final = re.compile(r"(?<=>)[^\w\s<&]")
_COMMAS: Final = re.compile("[,\u060c\u3001\uff0c]")
_UNPARTED: Final = re.compile(
    # Thai and Lao, Burmese, Khmer, kana, Han.
    "[\u0e01-\u0edf\u1000-\u109f\u1780-\u17d3\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff]"
)
_LETTERS: Final = 4
"""In a word of such writing: two of Chinese and four of Thai, so as not to count too many."""

_INVISIBLE: Final = frozenset({"Cf", "Zs", "Zl", "Zp", "Cc"})


def clean(text: str) -> str:
    """Normalise to NFC and drop control characters; bidi controls and joiners stay.

    Windows-1252's signs under the numbers of controls become what they are.
    """
    if _is_plain(text):
        return text
    return unicodedata.normalize("NFC", _stream_safe(_CONTROLS.sub(_meant, text)))


def clean_html(html: str) -> str:
    """Do the same to mark-up, whose signs make no letter with a mark that a text begins with."""
    if _STROKE in html:
        html = _BEHIND_A_TAG.sub(lambda mark: f"&#{ord(mark[0])};", html)
    return clean(html)


def without_controls(text: str) -> str:
    """Drop control characters as `clean` does, where blanks beside them are still to be made even.

    Those that part words become blanks.
    """
    if _is_plain(text):
        return text
    return _CONTROLS.sub(_meant, text.replace("\f", " ").replace("\v", " "))


def _is_plain(text: str) -> bool:
    return text.isascii() and (
        text.isprintable() or text.replace("\n", "").replace("\t", "").isprintable()
    )


def _meant(control: re.Match[str]) -> str:
    return _MEANT.get(control[0], "")


def _stream_safe(text: str) -> str:
    """Part endless runs of combining marks as Unicode says (UAX #15, stream-safe text format).

    Normalising takes the square of a run: without this, 80 KB hold a worker up for 20 s.
    """
    # Looking at every sixteenth sign is enough to see that there is no run of eighty.
    if b"\1\1\1\1" not in bytes(map(bool, map(unicodedata.combining, text[::16]))):
        return text
    safe: list[str] = []
    done = 0
    for run in _TOO_LONG.finditer(bytes(map(bool, map(unicodedata.combining, text)))):
        marks = range(run.start(), run.end(), _LONGEST_RUN)
        safe.append(text[done : run.start()])
        safe.append(_JOINER.join(text[at : min(at + _LONGEST_RUN, run.end())] for at in marks))
        done = run.end()
    return "".join([*safe, text[done:]])


def even(text: str) -> str:
    """Make each run of blanks one space. No-break and thin spaces are signs like others."""
    # Looking for each sign takes a tenth of what a pattern takes that knows them all.
    if "\n" in text or "\t" in text or "\r" in text or "\f" in text or "\v" in text:
        for blank in _BLANKS:
            text = text.replace(blank, " ")
    while "  " in text:  # it halves the longest run
        text = text.replace("  ", " ")
    return text


def squeeze(text: str) -> str:
    """Clean a line of text: blanks become one space each; no-break and thin spaces stay.

    A line of nothing but blanks and invisible characters is empty.
    """
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip()  # nine in ten: nothing to normalise
    line = even(clean(even(text))).strip()
    if line and not any(unicodedata.category(sign) not in _INVISIBLE for sign in line):
        return ""
    return line


def at_commas(text: str) -> list[str]:
    """Part a list of key words at its commas, those of Arabic and of Chinese, too."""
    return _COMMAS.split(text)


def count(text: str) -> int:
    """Count words: what stands between blanks."""
    line = text.replace("\n\n", " ")
    if not line or not line.isascii() or "  " in line or line[0] == " " or line[-1] == " ":
        return len(text.split())
    # To count single blanks takes a third of parting the words, which most bodies allow.
    return line.count(" ") + 1 if line.isprintable() else len(text.split())


def estimate(text: str) -> int:
    """Count words, those of writing without blanks between them by their letters."""
    return count(_UNPARTED.sub(" ", text)) + len(_UNPARTED.findall(text)) // _LETTERS


def lost(raw: Iterable[str], kept: str) -> int:
    """Count the words of the raw text nodes that are not in the kept text.

    Mark-up inside a word parts it into several nodes, so what is missing is held against what is
    there in addition, letter by letter: joined pieces are no loss.
    """
    said = " ".join(raw)
    if said == kept.replace("\n\n", " ") or letters(said) == letters(kept):
        return 0  # mostly, and by the first look
    before, after = clean(said).split(), kept.split()
    if "".join(before) == "".join(after):
        return 0
    there, here = Counter(before), Counter(after)
    missing, added = there - here, here - there
    gone = _count_letters(missing) - _count_letters(added)
    if gone <= 0:
        return 0
    return max(1, round(missing.total() * gone / _count_letters(missing)))


def letters(text: str) -> str:
    """Answer a text without the blanks that nearly every text has, to hold it against another."""
    return text.replace(" ", "").replace("\n", "").replace("\t", "")


def _count_letters(words: Counter[str]) -> int:
    # Taken apart: an accent that stood in a node of its own is one sign with its letter now.
    apart = ((unicodedata.normalize("NFD", word), times) for word, times in words.items())
    return sum(len(word) * times for word, times in apart)
