"""What a note says that its item is, and that keeps it from readers though nothing is asked.

A draft, a test of the line, an obituary that waits, a text for desks only, one that is taken back.
"""

from collections.abc import Mapping
from typing import Final

STATES: Final[Mapping[str, str]] = {
    "en": (
        r"\b(?:rough|early|first|working)\sdraft\b|^draft\W*$"
        r"|\b(?:is|still)\s(?:only\s)?an?\sdraft\b"
        r"|\b(?:prepared|advance|stock)\sobit\w*|\bin\sthe\sdrawer\b|\bunder\swraps\b"
        r"|\bsit\son\s(?:this|it)\b"
        r"|\b(?:desks?|editors?|staff|newsroom)['’]?\s(?:eyes|use|information)\sonly\b"
        r"|\bkept\sback\b"
        r"|\bis\s(?:retracting|withdrawing|pulling)\b|\bnot\s(?:a\s|the\s)?final\b(?!ized|ist)"
        r"|\bsent\s(?:ahead\sof\stime|(?:too\s)?early)\b|\bslipped\sout\b"
        r"|\b(?:just|only)\s(?:a\stest|testing|trying)\b"
        r"|\bsubject\sto\s(?:\S+\s){0,3}?(?:approval|clearance|consent|say)\b"
        r"|\bapologi[sz]es?\sfor\s(?:the|our|its)\s(?:\w+\s)?(?:report|story)\b"
        r"|\bno\s(?:outlet|medium|media|paper|station)s?\s"
    ),
    "fr": (
        r"\bbrouillon\b|\bversion\s(?:provisoire|non\sd[ée]finitive)\b|\bn[ée]crologie\spr[ée]par"
    ),
    "de": r"\b(?:nur\s|noch\s)?(?:ein\s)?entwurf\W*$|\bvorl[äa]ufige\sfassung\b|\bauf\svorrat\b",
    "es": r"\bborrador\W*$|\bversi[óo]n\s(?:provisional|no\sdefinitiva)\b|\bobituario\spreparado\b",
    "tr": (
        r"\btaslak(?:t[ıi]r)?(?:\smet\w+)?\W*(?:$|,)|\b[öo]nceki\s[^.]*\bhatal[ıi]\w*"
        r"|\bdenemedir\b|\bdeneme\s(?:mesaj|haber)\w*"
        r"|\bar[şs]iv\si[çc]in\b|\beditör\w*\sbilgi\w*|\bbeklemede\b|\btest\samaçl[ıi]"
        r"|\b(?:izn|onay)\w*\stabi|\bserbest\skalacak"
        r"|\b(?:kazara|erken)\sg(?:itti|önderil|eçil)|\bözür\sdile"
        r"|\bgeri\sal(?:mak|[ıi]yor|m[ıi][şs])\w*"
        r"|\bkesin\s(?:metin\s)?değil\w*|m[ae]d[ae]n\s(?:girme|kullanma|yay\wnlama|payla[şs])\w*"
    ),
    "ar": (
        r"\bتجر[يی]ب[يی]ة?\b|\bمسودة\b|\bغ[يی]ر\sنهائ[يی]ة?\b|\bقيد\sالمراجعة"
        r"|\b[يت]خضع\sللمراجعة|طي\sالكتمان"
        r"|\bللأرش[يی]ف\b|\bللتجربة\b|\bرهن\sموافقة\b|\b[يی]رفع\sالحظر\b|\bغ[يی]ر\sمرخص\b"
        r"|\bسابقة?\sلأوان|\bتعتذر\b|\b(?:للصحف[يی][يی]ن|للمحرر[يی]ن|للزملاء)\sفقط"
        r"|\bل[يی]ست?\sللقراء|\bلن\s(?:ت|[يی])نشر\b"
        r"|\bو?عل[ىی]\sالمشترك[يی]ن\b"
    ),
    "fa": (
        r"\bآزما[یي]ش[یي]\b|\bپ[یي]ش[\s\u200c]?نو[یي]س\b|\bنها[یي][یي]\sن[یي]ست\b"
        r"|\bبرا[یي]\s(?:با[یي]گان[یي]|آرش[یي]و)\b"
        r"|\b(?:آگاه[یي]|اطلاع)\s(?:سر)?دب[یي]ران\b|\bمحفوظ\b|\bپس\sم[یي][\s\u200c]?گ[یي]رد\b"
        r"|\bحق\s(?:باز)?نشر\b"
        r"|\bتست[یي]?\b|\bمنوط\sبه\b|\bآزاد\sم[یي]|\bزود\s(?:فرستاده|ارسال)\b"
        r"|\bاجازه[ٔ]?\s(?:نقل|انتشار)\b|\bتا[یي][یي]د\s(?:کند|شود|کنند)\W*$"
    ),
    "ur": (
        r"\bآزمائش[یي]\b|\bمسودہ\b|\bحتم[یي]\sنہ[یي]ں|\bصرف\sا[یي]ڈ[یي]ٹر\w*|\bواپس\sل[یي]ت\w+"
        r"|\bاتار\s(?:ل|د)[یي]ں"
        r"|\bآن\sا[یي]ئر\b|\bبعد\sہ[یي]\b|\bٹ[یي]سٹ\b|\bمشروط\b|\bوقت\sسے\sپہلے\b"
        r"|\bنہ[یي]ں\sک[یي]\sجا\b"
    ),
}
