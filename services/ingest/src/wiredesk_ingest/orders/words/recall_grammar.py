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
UP_TO: Final = r"\b[^\r\n.]{0,120}?"
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
    r"|at\s(?:the\s|its\s)?request|auf\s(?:wunsch|bitte)|[àa]\sla\sdemande|a\s(?:petici[óo]n|pedido)|su\srichiesta"
    r"|op\sverzoek|på\sbegäran|etter\sønske|efter\sønske|по\sпросьбе|na\sprośbę|بناء\sعلى|به\sدرخواست|isteği"
)
_AND: Final = "and|und|et|e|y|en|och|og|ja|i|и|και|ve|و|اور|és|dan"
_ENDS: Final = (
    rf"(?=\W*$|\s[\u2013\u2014-](?:\s|$)|\s*[.;:!,)\u060c\u06d4\u3002\uff0c]"
    rf"|\s(?:{_BY_US}|{_WHY})\b)"
)
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
    this: str = ""  # a story that can be no other
    please: str = ""  # what may stand before what is not to be done with it
    barred: str = ""  # what is said of it that nobody may use
    drop: str = ""  # what desks are told to do with a story, before it and without a "please"
    joint: str = r"\s"  # what stands between words


_HOUSE: Final = (
    r"(?:editors?|desk|newsroom|lawyers?|legal|libel|defamation|copyright|(?:chef)?redaktion\w{0,3}|chef\svom\sdienst"
    r"|rechtlich\w{2}|juristisch\w{2}|rechtsabteilung|r[ée]dact(?:ion|eurs?)|juridiques?|redacci[óo]n|editor(?:es)?"
    r"|jur[íi]dic[ao]s?|legales|legais|reda[çc][ãa]o|redazione|direzione|legali|redactie|juridische|redaksjonen"
    r"|редакци\w{1,3}|редактор\w{0,3}|юрист\w{0,3}|юридическ\w{2,3}|redakcj\w{1,3}|redaktor\w{0,3}|prawn\w{1,4}"
    r"|التحرير|قانونية?|القانونية)"
)
"""Who of a house takes a story back, and why: the desk, its lawyers."""


def undone_of(withdrawn: str) -> str:
    """Answer how a line looks that says no more than that a house has taken something back."""
    few = r"(?:\s[^\s.:;!?]{1,16}){0,5}?"
    return rf"(?:{withdrawn}){few}\s{_HOUSE}(?:\s[^\s.:;!?]{{1,14}}){{0,3}}(?=\W*$|[.;!]\s)"


def sentences_of(words: Grammar) -> Iterator[str]:
    """Answer how lines begin that take a story back."""
    yield from unmistakable_of(words)
    if words.subject:
        yield rf"(?:{words.subject}){_ABOUT}(?:\s|\b)(?:{words.gone}){_ENDS}"
    if words.this and words.gone:
        yield rf"(?:{words.this}){words.joint}(?:{words.gone}){_ENDS}"


def barred_of(words: Grammar) -> Iterator[str]:
    """Answer how lines begin that forbid the story that they are in."""
    please = rf"(?:{words.joint}(?:{words.please}))?" if words.please else ""
    about = _ABOUT if words.joint == r"\s" else r"[^\r\n.\u3002]{0,60}?"
    ends = rf"(?:{_ENDS}|(?=\s(?:{_AND})\s))"
    yield rf"(?:{words.this}){about}{please}(?:\s|\b|{words.joint})(?:{words.barred}){ends}"
    yield rf"(?:[^\s,.:;]{{1,10}}\s)?(?:{words.story}){words.joint}(?:{words.barred}){_ENDS}"


def unmistakable_of(words: Grammar) -> Iterator[str]:
    """Answer those that no story tells of another house: they ask us, or say "we"."""
    if words.asks:
        yield rf"(?:{words.asks})\b(?={_SAID}\b(?:{words.story}))(?={_SAID}\b(?:{words.undo}))"
    if words.takes:
        yield rf"(?:{words.takes})\s(?:\S{{1,20}}\s){{0,2}}?(?:{words.taken})\b"


def asked_of(words: Grammar) -> Iterator[str]:
    """Answer how a clause begins that asks to undo what the line has named before it."""
    if words.asks:
        yield rf"(?:{words.asks})\b(?={_SAID}\b(?:{words.undo}))"


def told_of(words: Grammar, withdrawn: str) -> Iterator[str]:
    """Answer how a note goes on, some words behind its beginning, that says it of a story.

    `withdrawn` is what is said of one that no longer counts.
    """
    yield (
        rf"(?:{words.story})(?:\s[^\s,.:;]{{1,14}}){{0,3}}?"
        rf"{words.joint}(?:{withdrawn}|{words.barred})(?:{_ENDS}|(?=\s(?:{_AND})\s))"
    )


def asked_alone_of(words: Grammar) -> Iterator[str]:
    """Answer how a clause looks that asks to undo what nothing names."""
    if words.asks:
        yield rf"(?:{words.asks})[,\s]+(?:{words.undo})\W*$"


def forbidden_of(words: Grammar) -> Iterator[str]:
    """Answer how a clause of a note to desks begins that bars or undoes what the note is about."""
    story = rf"(?:{words.story})"
    if words.please:
        what = rf"(?:\s(?:it|this|all|(?:\S{{1,10}}\s)?{story}))?"
        yield rf"(?:{words.please}){words.joint}(?:{words.undo}){what}{_ENDS}"
        yield rf"(?:{words.please}){words.joint}(?:{words.barred}){_ENDS}"
    yield rf"(?:{words.barred}){_ENDS}"
    if words.drop:
        yield rf"(?:{words.drop})(?:\s\S{{1,12}}){{0,2}}?\s{story}"
