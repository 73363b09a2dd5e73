"""Transmissions that only try the line: "Test message 1234", "Mensaje de prueba"."""

import re
from typing import Final

_NUMBER: Final = r"(?:\s*(?:no\.?|nr\.?|#)?\s*\d{1,8})?"
_EN_THING: Final = r"(?:message|story|item|wire|transmission|mail|e-?mail|article|page|alert|only)"
_WORDS: Final = {
    "en": r"(?:this\sis\s(?:only\s)?(?:a\s)?)?(?:(?:system|line|wire|transmission)\s)?test(?:ing)?"
    rf"(?:\s{_EN_THING}){{0,2}}|test(?:\Wtest){{1,6}}"
    r"|(?:the\s)?quick\sbrown\sfox\sjumps\sover\s(?:the|a)\slazy\sdogs?(?:[\s\d]{0,12})",
    "de": r"(?:dies\sist\s(?:nur\s)?(?:eine?\s)?)?"
    r"test(?:meldung|nachricht|sendung|lauf|mail|text)?",
    "fr": r"(?:ceci\sest\sun\s)?(?:(?:message\sde\s)?test|(?:message\sd['’])?essai)"
    r"(?:\sde\s(?:transmission|ligne))?",
    "es": r"(?:esto\ses\suna\s)?(?:(?:mensaje|nota|noticia)\sde\s)?prueba"
    r"(?:\sde\s(?:transmisión|l[ií]nea|env[ií]o))?",
    "it": r"(?:questo\sè\sun\s)?(?:(?:messaggio|notizia|lancio)\sdi\s)?prova"
    r"(?:\sdi\s(?:trasmissione|linea))?|test",
    "pt": r"(?:isto\sé\sum\s)?(?:(?:mensagem|notícia)\sde\s)?teste(?:\sde\s(?:transmissão|linha))?",
    "nl": r"(?:dit\sis\seen\s)?test(?:bericht|mail)?",
    "sv": r"(?:detta\sär\sett?\s)?test(?:meddelande|text)?",
    "no da": r"(?:dette\ser\sen\s)?test(?:melding|meddelelse)?",
    "tr": r"(?:bu\sbir\s)?(?:test|deneme)(?:\s(?:mesaj|haber|yay[ıi]n)\w{0,6})?",
    "ar": r"(?:هذه\s)?(?:رسالة|برقية|خبر)\s(?:تجريبي(?:ة)?|اختبار(?:ية)?)|اختبار|تجربة(?:\sبث)?",
    "fa": r"(?:این\s(?:یک\s)?)?(?:پیام|خبر)\s(?:آزمایشی|تستی)(?:\sاست)?|آزمایش|تست",
    "ur": r"(?:یہ\s(?:ایک\s)?)?(?:آزمائشی|ٹیسٹ)\s(?:پیغام|خبر)(?:\sہے)?|ٹیسٹ",
    "ru": r"(?:это\s)?(?:тестовое\sсообщение|тест|проверка\s(?:связи|линии))",
}
_SAID: Final = rf"(?:{'|'.join(_WORDS.values())})(?:\s(?:technique|t[ée]cnic[ao]|tecnica))?"
_TEST: Final = re.compile(rf"\W*{_SAID}(?:\W{{1,3}}{_SAID}){{0,5}}{_NUMBER}\W*", re.IGNORECASE)
_MARK: Final = re.compile(r"\s[-–—]\s|[:,;.]\s|\s(?=please|bitte|merci|por\sfavor)", re.IGNORECASE)
_IGNORE: Final = re.compile(
    r"\b(?:please|bitte|merci|por\sfavor|si\sprega|lütfen|only|nur|ignore|disregard|ignorieren"
    r"|yoksay|dikkate|ne\spas|تجاهل|نادیده)|не\sобращ",
    re.IGNORECASE,
)
_LONGEST: Final = 60
_LONGEST_COPY: Final = 160
"""Characters; of news with such a headline there are more."""


def is_line_test(headline: str, copy: str) -> bool:
    """Tell whether an item is no more than a test: by its headline, with hardly any copy."""
    said = copy.strip()
    if len(said) > _LONGEST_COPY:
        return False
    first = headline or said.partition("\n")[0]
    return _is_test(first) or (bool(said) and all(map(_is_test, filter(None, said.split("\n")))))


def _is_test(line: str) -> bool:
    if len(line) > _LONGEST:
        return False
    said, *behind = _MARK.split(line, maxsplit=1)
    if behind and not (_IGNORE.search(behind[0]) or _TEST.fullmatch(behind[0])):
        return False
    return _TEST.fullmatch(said) is not None
