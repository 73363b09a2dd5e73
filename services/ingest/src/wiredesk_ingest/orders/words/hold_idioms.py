"""How desks say in everyday words that a text has to wait, or goes: "sit tight with this one".

By language, as verbs of keeping, letting out and throwing away, with what they mean: a text, a
site, a time. News of lids that are kept on and of bins is told in other shapes.
"""

from collections.abc import Mapping
from typing import Final

_IT: Final = (
    r"(?:this|it|these|them|everything|(?:this|the|our)\s(?:story|piece|copy|text|item|report))"
)

HOLD_IDIOMS: Final[Mapping[str, tuple[str, ...]]] = {
    "en": (
        (
            rf"\b(?:keep|hold|leave|park|sit\s(?:tight\s)?(?:with|on))\s(?:{_IT}\s)?"
            r"(?:back|till?|until|off\sthe\s(?:wire|web|site|air)|under\swraps)\b"
        ),
        rf"\b(?:park|bin|spike|dump|scrap|shelve|ditch|junk|sit\son|pull|hold)\s{_IT}\b",
        r"\b(?:sit|hang)\stight\b|\bfor\syour\seyes\sonly\b|\bunder\swraps\s(?:until|till|for)\b",
        r"\bnot\s(?:yet\s)?(?:cleared|lawyered|legalled|signed\soff)\b|\buntil\s(?:cleared|told)\b",
        rf"\b(?:do\snot|don['’]t|never)\slet\s{_IT}\s(?:run|out|go|slip)\b|\btill\s(?:cleared|told)\b",
        (
            rf"\b(?:nothing\sof\s(?:this|it)|{_IT})\s(?:\w+\s){{0,2}}?(?:goes\s(?:anywhere|nowhere|out)"
            r"|(?:must|may|should)\snot\s(?:see\sthe\slight|get\sout|leave|appear|go\sout))"
        ),
        r"\b(?:sent|given|shared)\s(?:to\syou\s)?in\s(?:strict\s)?confidence\b|^spike\W*$",
        r"^withdrawn\W+see\s(?:the\s)?(?:corrected|new|later)\b",
    ),
    "fr": (
        (
            r"\b(?:on\s)?(?:garde[rz]?|tenir|gardons|laisser|retenir)\s(?:\S+\s)?(?:au\s(?:frais|frigo|chaud)"
            r"|sous\sle\scoude|jusqu|en\sréserve|de\scôté)"
        ),
        (
            r"\b(?:ne\s(?:pas|rien)|à\sne\spas|sans)\s(?:\S+\s)?(?:sortir|mettre\sen\sligne|lâcher|publier"
            r"|passer|donner|reprendre|balancer)\b"
        ),
        (
            r"\bpour\sinfo(?:rmation)?\s(?:uniquement|seulement|exclusi)|\b(?:pass\w+\s)?à\sla\strappe\b"
            r"|\bà\s(?:jeter|oublier)\b|\bconfidentiel(?:le)?\sjusqu|\bretenu\w*\sjusqu|\bfeu\svert\b"
        ),
    ),
    "de": (
        (
            r"\bnicht\s(?:raus|rausgeben|rauslassen|herausgeben|online\sstellen|rausschicken)\b"
            r"|\bbleib(?:t|en)\s(?:bis\s\S+\s)?(?:\S+\s)?liegen\b|\bliegen\s?(?:lassen|bleiben)?\sbis\b"
        ),
        (
            r"\b(?:noch|bleibt|bleiben)?\s?unter\sverschluss\b|\bzurück(?:halten|gehalten|zuhalten)\b"
            r"|\bin\sdie\s(?:tonne|ablage)\b|\b(?:nur\s)?zur\skenntnis\b|\bwar\sein\sversehen\b"
        ),
        r"\bveröffentlichung\serst\s(?:nach|wenn|ab)\b|\bwarten\sauf\s(?:die\s)?freigabe\b|^stopp\W*$",
        r"\bvertraulich\sbis\b",
    ),
    "es": (
        (
            r"\bque\sno\s(?:salga|se\spublique|circule)\b|\bno\s(?:subir|sacar|soltar|colgar)\b"
            r"|\b(?:retener|guardar|congelar|aguantar)(?:l[ao]s?)?\s(?:\S+\s)?(?:hasta|en\s(?:la\s)?nevera)"
        ),
        (
            r"\b(?:sol[oa]|sólo)\spara\s(?:conocimiento|información|uso)\b|\b(?:pieza|nota|texto)\sse\scae\b"
            r"|\b(?:prohibid[ao])\s(?:hasta|antes)\b|^(?:retener|retenid[ao])\W*$"
        ),
        r"\b(?:como\s(?:si|que)\sno\s(?:existe|exist))|\bconfidencial\shasta\b",
    ),
    "it": (
        (
            r"\b(?:da\s)?non\s(?:far(?:e|la|lo)?\suscire|mettere\s(?:in\s(?:rete|linea)|online)|divulgare)\b"
            r"|\b(?:in\sfrigo|trattenere|tenere)\s(?:\S+\s)?fino\b|\bteniamo\b.{0,30}\bfino\b"
        ),
        (
            r"\b(?:buttate|cestinate|buttare)\s(?:\S+\s)?(?:pezzo|testo|notizia|servizio)\b"
            r"|\bsolo\sper\sconoscenza\b|\bvietata\sprima\b|^trattenere\W*$|\briservat[oa]\sfino\b"
        ),
    ),
    "pt": (
        (
            r"\bnão\s(?:soltar|divulgar|pôr|colocar|meter|largar)\b"
            r"|\b(?:segurar?|reter|guardar)\s(?:\S+\s){0,2}?at[ée]\b"
        ),
        (
            r"\b(?:deitem|joguem|deitar|jogar)\s(?:\S+\s){0,3}?fora\b|\b(?:proibida|vedada)\santes\b"
            r"|\bsó\spara\sconhecimento\b|^reter\W*$|\bnão\spublicar\sna\sinternet\b"
        ),
    ),
    "tr": (
        (
            r"\b(?:hiçbir\syere|siteye|dışarı|yayına)\s(?:çık|koy|ver|gir|at)m[ae](?:s[ıi]n|yal[ıi]m|y[ıi]n)"
            r"|\b(?:kadar|dek)\s(?:\S+\s){0,2}?(?:tut(?:al[ıi]m|un|ulsun)|dursun|beklesin|bekletelim)"
        ),
        (
            r"\b(?:çöpe|çöp\skutusuna)\s(?:at|gönder)|\byok\ssayın|^bekletin\w*\W*$"
            r"|\bsadece\s(?:\S+\s)?(?:masan[ıi]n|editör\w*|redaksiyon\w*)\sbilgisi\b"
        ),
        r"\bönce\s(?:\S+\s)?yay[ıi][mn][ıi]\syasak|\bönce\s(?:\S+\s)?yay[ıi][mn]lanmas[ıi]\syasak",
    ),
    "ar": (
        (
            r"\bلا\s(?:يخرج|تخرج|ترفعو|تنشرو|تضعو)\S*|\b(?:ی|ي|ن)?(?:حتفظ|ُحتفظ)\S*\sب\S*\s(?:ل?حت[ىی]|إلى)"
            r"|\bاحتفظوا\sب\S*\sحت[ىی]\b"
        ),
        r"\b(?:ارموا|تجاهلوه?|اهملوا)\b|\bلعلم\s(?:ال)?(?:تحرير|محررين|مكتب)\b|\b[أا]رسل\S*\sقبل\s[أا]وان",
    ),
    "fa": (
        r"\b(?:جا[یي][یي]|ب[یي]رون)\sنرود\b|\bتا\s.{2,30}\sنگه\S*\sدار[یي]د|\bنگذار[یي]د\b",
        r"\bفقط\sبرا[یي]\sاطلاع\b|\bدور\sب[یي]نداز[یي]د\b|\bناد[یي]ده\sبگ[یي]ر[یي]د\b|\bزودتر\sاز\sموعد\b",
    ),
    "ur": (
        r"\bکہ[یي]ں\sنہ\sجائے\b|\bتک\s(?:اپنے\s)?پاس\sرکھ[یي]ں\b|\b(?:سائٹ|ویب)\s(?:پر\s)?\S*\s?نہ\sڈال[یي]ں",
        r"\bصرف\s.{2,24}\sعلم\sکے\sل[یي]ے\b|\bپھ[یي]نک\sد[یي]ں\b|\bنظر\sانداز\sکر[یي]ں\b|\bاشاعت\sمنع\b",
    ),
}
