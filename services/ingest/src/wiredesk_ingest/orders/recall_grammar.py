"""How a sentence is built that takes a story back, alike in every language of the wires.

Either desks are asked to undo a story ("Please spike our piece on the ferry"), or it is said of a
story that it is gone ("The item about the ferry has been pulled"), or whoever sent it takes it back
("The agency deletes its report"). What a story is called, and how it is undone, are each language's
own; all else is here.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_SAID: Final = r"[^\r\n]{0,160}?"
_ABOUT: Final = r"\b(?:[^\r\n.]|\.(?=\S)){0,120}?"
"""What a story is about, within one sentence: a clock may have a full stop in it."""

_BY_US: Final = (
    r"by\sthe\s(?:agency|desk)|von\sder\s(?:agentur|redaktion)|par\s(?:l['’]agence|la\sr[ée]daction)"
    r"|por\sla\s(?:agencia|redacci[óo]n)|pela\s(?:ag[êe]ncia|reda[çc][ãa]o)"
    r"|dall(?:['’]agenzia|a\sredazione)|door\sde\sredactie|av\s(?:byrån|redaktionen|redaksjonen)"
    r"|af\s(?:bureauet|redaktionen)|агентством|редакцией|przez\s(?:agencję|redakcję)"
)
_WHY: Final = (
    r"because|due|owing|pending|after|following|wegen|weil|nach|wegens|omdat|på\sgrun[dn]|fordi|eftersom"
    r"|en\sraison|suite|car|por\s(?:error|contener|incorrec)\w*|debido|tras|per\s(?:un\s)?error\w*"
    r"|a\scausa|devido|из-за|в\sсвязи|z\spowodu|λόγω|بسبب|لوجود|به\sدل[یي]ل"
)
_ENDS: Final = rf"(?=\W*$|\s*[.;:!,)\u060c\u06d4]|\s(?:{_BY_US}|{_WHY})\b)"
"""That nothing follows but why, or that it was us: who else takes it back would be news."""


@dataclass(frozen=True, slots=True)
class Grammar:
    """One language's words, as patterns for any case; what is empty it has not."""

    asks: str  # how asking begins
    story: str  # what is undone
    undo: str  # what is asked to be done with it; beside `asks`, wherever it stands
    subject: str = ""  # a story that is meant, as a sentence begins with it
    gone: str = ""  # what is said of it
    takes: str = ""  # who takes back, and that they do
    taken: str = ""  # what: theirs


def sentences_of(words: Grammar) -> Iterator[str]:
    """Answer how lines begin that take a story back."""
    yield from unmistakable_of(words)
    if words.subject:
        yield rf"(?:{words.subject}){_ABOUT}(?:\s|\b)(?:{words.gone}){_ENDS}"


def unmistakable_of(words: Grammar) -> Iterator[str]:
    """Answer those that no story tells of another house: they ask us, or say "we"."""
    yield rf"(?:{words.asks})\b(?={_SAID}\b(?:{words.story}))(?={_SAID}\b(?:{words.undo}))"
    if words.takes:
        yield rf"(?:{words.takes})\s(?:\S{{1,20}}\s){{0,2}}?(?:{words.taken})\b"


def asked_of(words: Grammar) -> str:
    """Answer how a clause begins that asks to undo what the line has named before it."""
    return rf"(?:{words.asks})\b(?={_SAID}\b(?:{words.undo}))"
