"""Lines around copy that say nothing of it: what a release or a mailing has by custom."""

import re
from typing import Final

_LONGEST: Final = 130  # characters

_KEY_WORDS: Final = re.compile(
    r"(?:INDUSTRY )?K(?:EYWORDS?|eywords?|ey [Ww]ords)\s?:\s?[A-Z0-9][A-Z0-9\s/,;&.'()-]{2,120}"
)
"""How Reuters and services of releases close a text: `Keywords: HARBOUR FERRY/ (UPDATE 2)`."""

_DAY: Final = (
    r"(?:[^\W\d_]{3,12},?\s)?(?:[^\W\d_]{3,12}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s|\d{1,2}(?:st|nd|rd|th)?"
    r"\.?\s(?:de\s)?[^\W\d_]{3,12}\.?,?\s(?:de\s)?)(?:20)\d\d|\d{1,2}[./]\d{1,2}[./]20\d\d"
)
RELEASE: Final = (
    r"(?:(?:press|news|media) release|(?:presse|medien)(?:mitteilung|information)"
    r"|communiqu\u00e9 de presse|(?:comunicado|nota) de prensa|nota \u00e0 imprensa"
    r"|comunicato stampa|persbericht|pressmeddelande|pressemeddelelse|bas\u0131n b\u00fclteni"
    r"|(?:بيان|بلاغ) صحف[يى]|اطلاعیه مطبوعاتی|پریس ریلیز|пресс-релиз)"
)
"""What a text is called that a company or an office sends to all."""

_AT_ONCE: Final = re.compile(
    rf"\W{{0,6}}(?:{RELEASE}\W{{1,6}})?"
    r"(?:for immediate (?:release|publication|use|distribution)"
    r"|zur sofortigen (?:ver(?:\u00f6|oe)ffentlichung|verwendung)"
    r"|pour (?:diffusion|publication) imm\u00e9diate"
    r"|(?:para|de) (?:publicaci\u00f3n|difusi\u00f3n) inmediata"
    r"|para divulga\u00e7\u00e3o imediata|per (?:la )?(?:diffusione|pubblicazione) immediata"
    r"|voor onmiddellijke (?:publicatie|verspreiding)|hemen yay\u0131nlanabilir"
    r"|\u0644\u0644\u0646\u0634\u0631 \u0627\u0644\u0641\u0648\u0631\u064a"
    r"|\u0628\u0631\u0627\u06cc \u0627\u0646\u062a\u0634\u0627\u0631 \u0641\u0648\u0631\u06cc)"
    rf"\W{{0,6}}(?:{_DAY})?\W{{0,4}}",
    re.IGNORECASE,
)
"""That a release may be used now, with its day or without."""

_IN_BROWSER: Final = re.compile(
    r"\W{0,4}(?:(?:(?:having trouble|problems|can't|cannot|unable to) [^.?!]{0,60}[.?!]\s)?"
    r"(?:click here to )?(?:view|see|read|open)(?: (?:this|the|it|our))?"
    r"(?: (?:e-?mail|message|newsletter|release))?"
    r"(?: (?:online|(?:in|on|with) (?:your|a|the) (?:web ?)?browser))"
    r"|(?:diese )?(?:e-?mail|newsletter|nachricht)? ?im browser "
    r"(?:an(?:sehen|zeigen)|\u00f6ffnen|lesen)"
    r"|voir (?:ce message|cet e-?mail|la version) (?:dans (?:votre|un) navigateur|en ligne)"
    r"|ver (?:este (?:correo|mensaje) )?en (?:el|su|tu) navegador"
    r"|visualizza (?:nel|online)[^.]{0,20}"
    r"|taray\u0131c\u0131da (?:g\u00f6r\u00fcnt\u00fcle|a\u00e7))\W{0,4}"
    r"(?:https?://\S{1,100}\W{0,2})?",
    re.IGNORECASE,
)
"""What stands above a mailing for those who can't read it."""


_RELEASE: Final = re.compile(rf"\W{{0,6}}{RELEASE}\W{{0,6}}(?:{_DAY})?\W{{0,4}}", re.IGNORECASE)


def is_key_words(line: str) -> bool:
    """Tell whether a line only names the key words of a text, in capitals."""
    return line.startswith(("K", "INDUSTRY K")) and _KEY_WORDS.fullmatch(line) is not None


def is_above_copy(line: str) -> bool:
    """Tell whether a line above any copy is a release's or a mailing's, and no part of it."""
    if len(line) > _LONGEST:
        return False
    return any(each.fullmatch(line) for each in (_AT_ONCE, _IN_BROWSER, _RELEASE))
