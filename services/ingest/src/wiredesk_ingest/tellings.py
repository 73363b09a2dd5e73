"""Lines and ends of slugs that say what telling of a story this is: 1ST LEAD, REFILE, CORRECTED.

They are instructions, not copy. Each becomes a signal; what isn't known here stays copy.
"""

import re
from collections.abc import Iterable
from typing import Final

from wiredesk_ingest.draft import ADVISORY
from wiredesk_ingest.for_desks.memos import is_memo
from wiredesk_ingest.telling_words import CORRECTION, REFILE, REPEAT, UPDATE, signal_of

ADVISORIES: Final = frozenset({"achtung", "advisory", "aviso", "vorschau"})
"""Names of genres, in small letters, of what is only for desks: what agencies plan to send.

https://g2.dpa.com/cv/textgenre/ has a `Vorbericht` for what readers may expect.
"""

_AROUND: Final = " \t*#+=-_/()[]<>^.:;,!|"
_LONGEST: Final = 60
_LONGEST_HEADLINE: Final = 300
_PREFIX: Final = re.compile(
    r"([A-Z0-9][A-Z0-9À-ÖØ-Þ ]{2,30}?"
    r"|\d{1,2}(?:st|nd|rd|th)[ -](?:[Ll]d|[Ll]ead)(?:[ -]?[Ww]ritethru)?)"
    r"(?:\s?(?:[:–—]|--|-(?=[\sA-Z]))|\.-)\s?\S"
)
_SPACED: Final = re.compile(r"/?\s?([A-Z](?: [A-Z]){3,14})\s?(?:--|[-:–—])\s?\S")
"""A marker whose letters have a blank between each, as releases of companies have it."""

_WORDS: Final = re.compile(r"([^\W\d_]{2,20}(?: [^\W\d_]{2,20})?)\s?[:\uff1a]\s?\S")
_BRACKETS: Final = re.compile(r"\(([^()]{2,30})\)\s+\S")
_BEHIND: Final = re.compile(
    r"\s(?:\((?P<round>[A-Z0-9][A-Z0-9 /]{2,30})\)|-\s?(?P<dashed>[A-Z0-9][A-Z0-9 /]{2,30}?)\s?-)$"
)
_LOUD: Final = re.compile(
    r"((?:CORRECTING|CORRECTED) (?:and|AND) (?:REPLACING|UPDATING|ADDING(?: MULTIMEDIA)?)"
    r"|ADDING MULTIMEDIA|RPT|CORR|REFILE"
    r"|KORREKTUR|BERICHTIGUNG|WIEDERHOLUNG|RECTIFICATIF|D[UÜ]ZELTME"
    r"|\d{1,2}(?:ST|ND|RD|TH|\.)\s?(?:LEAD|LD|UPDATE|ZUSAMMENFASSUNG))\s+(?P<rest>\S.*)"
)
"""What needs no mark behind it, unless all is in capitals."""

_QUIET: Final = frozenset({CORRECTION, REPEAT, REFILE})
"""Tellings that are said in small letters, too, where others begin ordinary headlines."""

_ORDINARY: Final = frozenset({"BUDGET", "DIARY", "AVIS", "EXTRA", "VORSCHAU"})
"""Markers where they stand alone, but words like others before a headline's colon."""

_EXPLAINED: Final = re.compile(
    r"\((?P<inside>[^\W_][^:()–-]{2,30}?)(?:\s\d{3,4})?\s?(?:[:–-]\s[^()]{0,200})?\)"
    r"|(?P<before>[^\W_][^:()–-]{2,30}?)\s?\([^()]{0,200}\)"
)
_NOTED: Final = re.compile(
    r"[\s(-]{0,4}(?:eds\b[\s.:-]{1,4})?([^\W\d_]{4,14})(?![\w-])", re.IGNORECASE
)
_ADDED: Final = {
    **dict.fromkeys(("ACTUALISE", "ACTUALIZA", "AJOUTE", "AMPLIA", "AMPLÍA", "AÑADE"), UPDATE),
    **dict.fromkeys(("CORRIGE", "RECTIFIE", "RECTIFICA", "BERICHTIGT"), CORRECTION),
    **dict.fromkeys(("إضافة", "اضافة"), UPDATE),
}
"""What a note to editors begins with, and no headline."""

_VERBS: Final = re.compile(
    r"(?:Adds|Clarifies|Corrects|Recasts|Refiles|Repeats|Berichtigt"
    r"|Updates(?= ?(?:with\b|[.:,]|$)))\b"
)
"""What begins a note in small letters, and no sentence that says anything else of a story."""

_REPLACES: Final = re.compile(r"N\s?i\s?e\s?u\s?w\s{1,3}bericht\b")
"""How a note begins in the Netherlands that says what a story replaces."""

_MARKS: Final = re.compile(r"(?:>{1,5}\s*(?:ANSA\s?/\s*)?|[*=]{1,5}\s*|\+{2,5}\s*)(?=[\w\"'«“‘])")
"""Before a headline, and perhaps behind it, too: desks tell by them how urgent or long it is."""

_MARK_SIGNS: Final = (">", "*", "=", "+")
_CALLS: Final = ("Achtung", "ACHTUNG", "Attention", "ATTENTION")
"""Before a marker; they say nothing of their own."""

_ALONE: Final = ("Achtung", "ACHTUNG")
"""What dpa puts alone above what is only for desks."""

_SENTENCES: Final = re.compile(r"\n|[.;] +(?=[A-Z])")
_MOST_NOTES: Final = 10
"""Lines or sentences of a note that may say which telling it is of."""

_SPLIT: Final = re.compile(r"[,;/]|\s-\s|--")


def signals_of(line: str) -> list[str]:
    """Answer the signals of a line of nothing but markers; none where it says anything else."""
    if len(line) > _LONGEST:
        return []
    parts = [part.strip(_AROUND) for part in _SPLIT.split(line.strip(_AROUND))]
    if parts and parts[0] in _ALONE and len(parts) == 1:
        return [ADVISORY]
    found = [signal_of(part) for part in parts if part and part not in _CALLS]
    return found if all(found) else []


def explained_signals(line: str) -> list[str]:
    """Answer the signals of a marker that says why: `(Correction: name in 2nd paragraph)`."""
    found = _EXPLAINED.fullmatch(line[:300])
    signal = signal_of((found["inside"] or found["before"]).strip()) if found else ""
    return [signal] if signal else []


def slug_signals(ends: Iterable[str]) -> list[str]:
    """Answer the signals in what stands behind a slug: `1st Ld-Writethru`, `URGENT`."""
    return [signal for end in ends if (signal := signal_of(end.strip(_AROUND)))]


def tellings_of(names: Iterable[str]) -> list[str]:
    """Answer the signals of names that say which telling it is: `correction`, `writethru`."""
    return [said for said in slug_signals(names) if said != ADVISORY]


def headline_signals(line: str) -> list[str]:
    """Answer the signals of a headline: `CORRECTED - Ferry sails`, `Ferry sails (UPDATE)`."""
    if is_memo(line):
        return [ADVISORY]
    line = line[:_LONGEST_HEADLINE]
    if line.endswith((")", "-")) and (signals := _behind(line)):
        return signals
    found = None
    if line.startswith("("):
        found = _BRACKETS.match(line)
    elif line[:1] == "/" or line[1:2] == " ":
        found = _SPACED.match(line)
    elif line[1:2].isupper() or line[:1].isdigit():  # hardly ever
        loud = _LOUD.match(line)
        found = _PREFIX.match(line) if loud is None or loud["rest"].isupper() else loud
    said = found[1].strip() if found else ""
    said = said.replace(" ", "") if found and found.re is _SPACED else said
    signal = signal_of(said) if said and said not in _ORDINARY else ""
    return [signal] if signal else _worded(line)


def _behind(line: str) -> list[str]:
    found = _BEHIND.search(line)
    said = (found["round"] or found["dashed"]) if found else ""
    return [] if said in _ORDINARY else signals_of(said)


def without_marks(headline: str) -> str:
    """Answer a headline without the marks around it that are for desks: `>>> Ferry sails`."""
    found = _MARKS.match(headline) if headline.startswith(_MARK_SIGNS) else None
    return headline[found.end() :].rstrip(f" {headline[0]}") if found else headline


def note_signals(note: str) -> list[str]:
    """Answer the signals of a note to editors whose sentences begin so: `CORRECTS 2nd paragraph`.

    In small letters only in brackets, `(Adds quotes)`, or with a verb of desks, `Corrects date`.
    """
    lines = _SENTENCES.split(note, _MOST_NOTES)[:_MOST_NOTES]
    found = (_NOTED.match(line[:_LONGEST]) for line in lines)
    said = (each[1].upper() for each in found if each and _is_told(each))
    signals = [signal for each in said if (signal := _ADDED.get(each) or signal_of(each))]
    numbered = (line.partition(",")[0] for line in lines if line[:1].isdigit())
    signals += [signal for each in numbered for signal in signals_of(each)]
    return [*signals, *(UPDATE for line in lines if _REPLACES.match(line))]


def _is_told(noted: re.Match[str]) -> bool:
    """Tell whether a note's first word is no ordinary one: loud, in brackets, or such a verb."""
    word = noted[1]
    is_loud = word == word.upper() or noted[0].lstrip().startswith("(")
    return is_loud or _VERBS.match(noted.string, noted.start(1)) is not None


def _worded(line: str) -> list[str]:
    """Answer the signal of words before a colon, in letters of any alphabet."""
    found = _WORDS.match(line) if ":" in line or "\uff1a" in line else None
    if found is None or found[1] in _ORDINARY:
        return []
    signal = signal_of(found[1])
    # Letters of some alphabets are neither small nor capital.
    said = signal in _QUIET or found[1] == found[1].upper()
    return [signal] if signal and said else []
