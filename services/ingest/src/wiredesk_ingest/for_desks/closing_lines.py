"""What closes a text and is not for readers: marks of its end, initials, an agency's name alone."""

import re
from typing import Final

from wiredesk_ingest.for_desks.asking_words import NAMED_BY_END

_END: Final = re.compile(
    r"[\W_]{0,8}(?:end(?:s|it|all)?|einde(?: bericht)?|slutt?|koniec|\u043a\u043e\u043d\u0435\u0446"
    r"|more|30|ende|fin|suite|mehr folgt|more to come|n{4}|schluss"
    r"|\u0627\u0646\u062a\u0647\u0649)?"
    r"[\W_]{0,8}(?-i:[a-z]{2,4}(?:[/*][a-z]{2,4}){1,6})?"
    r"|[A-Z]{2,6}\d{3,5}\s+\d{4}-\d\d-\d\d/\d\d:\d\d"
    r"|(?:\./){1,2}\. ?(?-i:[A-Z]{2,4})|[^\W\d_]{2,12}/fim|enditem"
    r"|(?:\u00a9|\(c\)) dpa(?:-infocom)?, dpa:[\d-]{6,24}(?:/\d{1,4}(?:-\d{1,4})?)?"
    r"|\(\u00a9\s?[A-Z]{2,6}\)|[\d\u06f0-\u06f9]{3,6}\s?\*{1,3}\s?[\d\u06f0-\u06f9]{3,6}"
    r"|(?-i:[a-z]{2,4}/ ){1,5}(?-i:[a-z]{2,4}/)"
    r"|\(end\)\s{0,3}(?-i:[a-z]{2,4}(?:[./][a-z]{2,4}){0,4})"
    r"|\(end\) dow jones newswires\W{0,4}(?:[\d-]{8,10} \d{4}\s?[a-z]{2,3})?"
    r"|issn\s?\d{4}\s?-\s?\d{3}[\dx]"
    r"|\W{0,4}(?:s\u00fcrecek|devam\sedecek|bitti|haberin\ssonu)\W{0,4}",
    re.IGNORECASE,
)
_LETTERS: Final = r"[^\W\d_]{1,5}(?: [^\W\d_]){0,3}"  # Arabic ones stand apart
_PEOPLE: Final = rf"{_LETTERS}(?:-{_LETTERS}){{0,5}}"
_INITIALS: Final = re.compile(
    rf"{_PEOPLE}(?:[/*]{_PEOPLE}){{1,7}}"
    r"|\([A-Za-z]{2,5}(?:\\?/| / )[a-z]{2,4}(?:[ /][a-z]{2,4}){0,6}\)"
    r"|\([^\W\d_a-z]{2,4}(?:[/-][^\W\d_a-z]{1,4}){1,3}\)"
    r"|\((?:[A-Z][a-z]{2}[-/]){1,3}[A-Z][a-z]{2,12}\)"
)
_APART: Final = r"[^\W\d_a-z](?:[ .]{1,2}[^\W\d_a-z]){0,3}\.?"
_APART_INITIALS: Final = re.compile(rf"\(?{_APART}(?: ?[/*] ?{_APART}){{1,7}}\)?")
"""Of letters that stand apart, as in Arabic: `م ن / أ ح`."""

_ONE_ALONE: Final = re.compile("\\(?[\u0621-\u064a](?:[ .]{1,2}[\u0621-\u064a]){1,3}\\.?\\)?")
"""Those of one, which letters of an alphabet with capitals might be a word of."""

_END_ABROAD: Final = re.compile(
    r"[\W_]{0,8}(?:انته[ىي]|النهاي[ةه]|انتهای\s(?:پیام|خبر))"
    rf"(?:[\W_]{{1,8}}(?:{_APART}|[\d۰-۹]{{1,6}})){{0,6}}[\W_]{{0,8}}"
)
"""The end, with a time, initials or a number of the desk behind it."""

_CODE: Final = r"(?:کد\s)?(?:خبرنگار|دبیر|خبر)\s?:?\s?[\d۰-۹]{2,10}"
_CODES: Final = re.compile(rf"{_CODE}(?:\W{{1,5}}{_CODE}){{0,3}}\W{{0,4}}|[\u06f0-\u06f9]{{3,6}}")
"""By which desks in Iran name who wrote and who read it."""

_LOUD_INITIALS: Final = re.compile(
    r"[A-Z][a-z]{1,2}(?:/[A-Z][a-z]{1,2}){1,4}|\([A-ZÇĞİÖŞÜ]{2,4}(?:-[A-ZÇĞİÖŞÜ]{2,4}){1,3}\)|"
    r"(?:[A-Z]{2,4}/){2,4}(?:[A-Z]{2,4})?|/[A-Z]{2,4}(?:/[A-Z]{2,4}){0,3}/"
    r"|[A-Z]{2,4}(?:/[A-Z]{2,4}){0,3} ?// ?[A-Z]{2,4}(?:/[A-Z]{2,4}){0,3}"
    r"|(?=[A-Z]*\d|[A-Z]{3})[A-Z\d]{3}-[A-Z]{2,3}"
)
"""In capitals: a slash at the end (Belgium), two in a row (Portugal) or two and more tell them from
names; with small letters or behind a desk's code in Italy, in brackets in Turkey."""

_SIGNED: Final = re.compile(
    r"(?:[(=/]{0,3}|-{1,2} ?)(?:aap|app|afp|agi|ansa|apa|ats|belga|bernama|cp|dpa|efe|kyodo"
    r"|lusa|ntb|pti|ritzau|sda|stt|tass|tt|xinhua)(?:/[a-z]{2,4}){0,4}(?:/|\)\.?)?"
    r"(?-i:(?: [A-Z]{2,4})?(?: (?:[a-z]{2,3}|yy[a-z]{2}|n1)){0,4}"
    r"(?: [a-z]{2,4}(?:/[a-z]{2,4}){1,4})?)",
    re.IGNORECASE,
)
"""An agency's name alone, or with a desk and initials behind it."""

_SIGNED_ABROAD: Final = re.compile(
    r"[\s(/=-]{0,6}(?:واس|قنا|بترا|كونا|وام|سانا|بنا|وفا|واع|العمانية|الأناضول|رويترز|د ب أ"
    r"|شينخوا|سبوتنيك"
    r"|[أا] ش [أا]|[أا] ?ف ?ب|ایرنا|ایسنا|ایلنا|مهر|تسنیم|اے پی پی|این این آئی|AA|DHA|İHA|APP)"
    r"[\s)/=.-]{0,6}"
    r"|(?:وام|واس|بنا|قنا|العمانية|WAM|QNA|KUNA|BNA|ONA|SPA|MENA|NNA)\s?/"
    r"(?:\s?[^\W\d][^\d/\r\n]{0,24}/?){1,3}"  # and who wrote
)
"""The same of agencies in the languages of the editions, in brackets or between marks."""

_EDITED: Final = re.compile(
    r"[(\[\uff08\u3010]?(?:责编|责任编辑|责任編輯|编辑|編輯|校对|审核)\s?[:\uff1a]\s?"
    r"[^\W\d_]{2,4}(?:[\s\u3001,/][^\W\d_]{2,4}){0,3}[)\]\uff09\u3011]?"
)
"""By which desks in China name who edited."""

_NAMED: Final = re.compile(NAMED_BY_END)

_FEW_LETTERS: Final = re.compile(r"(?!(?:me|you|we)$)[a-zß-öø-ÿ]{2,3}")
"""Initials alone; the words are how people sign pages of their own."""

_HASHES: Final = re.compile(r"(?:#\s?){2,10}")
"""The end, as press releases mark it."""

_SHOWN: Final = (
    r"(?:fotos?|fotograf[ií]as?|photos?|pictures?|v[ií]d[eé]os?|[aá]udios?|gr[aá]ficos?|graphics?"
    r"|infograf[ií]as?|infographies?|bild(?:er)?)"
)
_BESIDE: Final = (
    rf"\((?:c/|com |con |avec |with |mit )?{_SHOWN}(?:(?:, ?| ?[+/] ?| [ye] ){_SHOWN})*\)"
)
_COMES_WITH: Final = re.compile(rf"{_BESIDE}(?:\s?{_BESIDE}){{0,3}}", re.IGNORECASE)
"""What comes beside a text, as Spain's and Portugal's agencies say it: `(Foto) (Vídeo)`."""
_STRETCH: Final = "\u0640 "
"""What stretches Arabic words; alone, it is the line that WAFA draws below a text."""

_LAST_WORD: Final = re.compile(
    r"(?<=[.!?\"\u201d\u00ab\u00bb)])\s{0,4}(?:Enditem"
    r"|\((?i:ends?|schluss|forts(?:etzung)?\.?(?: mgl\.?| folgt)?|fine?|slutt?)\)"
    r"|\(\u00a9\s?[A-Z]{2,6}\))"
    r"(?:\s[a-z]{2,4}(?:[./*][a-z]{2,4}){1,4})?$"
)
"""How Xinhua and agencies of the Gulf, of Austria and Italy end a text in its last line."""

_LONGEST_LAST: Final = 40  # characters
LONGEST_SIGNATURE: Final = 60
"""Characters."""


def is_end(line: str) -> bool:
    """Tell whether a line is a mark of the end, with initials or without."""
    if len(line) > LONGEST_SIGNATURE:
        return False
    return _END.fullmatch(line) is not None or _END_ABROAD.fullmatch(line) is not None


def is_initials(line: str) -> bool:
    """Tell whether a line has initials only, and says so by slashes: `ab/cde`."""
    if len(line) > LONGEST_SIGNATURE:
        return False
    quiet = line == line.lower()
    if _INITIALS.fullmatch(line) is not None and (quiet or line.startswith("(")):
        return True
    if quiet and (_APART_INITIALS.fullmatch(line) or _ONE_ALONE.fullmatch(line)):
        return True
    return _LOUD_INITIALS.fullmatch(line) is not None


def names_nobody(byline: str) -> bool:
    """Tell whether a byline has initials only; there two or three small letters are some, too."""
    if is_initials(byline):
        return True
    return _FEW_LETTERS.fullmatch(byline) is not None and _SIGNED.fullmatch(byline) is None


def is_closing(line: str) -> bool:
    """Tell whether a text's last paragraph only closes it."""
    line = line.strip()
    if len(line) > LONGEST_SIGNATURE:
        return False
    if not line.strip(_STRETCH):
        return bool(line)
    if not any(map(str.isalnum, line)):
        return _HASHES.fullmatch(line) is not None
    if is_end(line) or is_initials(line):
        return True
    closers = (_SIGNED, _SIGNED_ABROAD, _CODES, _COMES_WITH, _EDITED, _NAMED)
    return any(closer.fullmatch(line) for closer in closers)


def last_word(text: str) -> str:
    """Answer the word behind a text's last sentence that says that it is the end; mostly none."""
    if text.endswith("."):
        return ""  # as mostly: no such word ends so
    found = _LAST_WORD.search(text[-_LONGEST_LAST:])
    return found[0].strip() if found else ""
