"""How what stands below a mail's copy begins: a signed greeting, a legal notice, a way to leave.

A cover letter is signed, too, and a release follows it; so the greeting counts where little does.
"""

import re
from typing import Final

_LEAVING: Final = (
    r"(?:um sich (?:vom newsletter )?abzumelden|sie (?:erhalten|bekommen) diesen? "
    r"(?:e-?mail|mail|nachricht|newsletter),? weil|pour (?:vous|se) d\u00e9sabonner"
    r"|vous recevez cet? (?:message|e-?mail|courriel|mail)"
    r"|para (?:darse de baja|cancelar (?:la|su) suscripci\u00f3n)"
    r"|(?:usted )?(?:ha recibido|recibe) este (?:correo|mensaje)"
    r"|per cancellarti|ricevi questa (?:e-?mail|mail)|abonelikten \u00e7\u0131kmak i\u00e7in"
    r"|bu (?:e-?postay\u0131|iletiyi) .{0,40}al\u0131yorsunuz"
    r"|لإلغاء الاشتراك|لقد (?:تلقيت|وصلتك) هذه الرسالة|برای لغو (?:اشتراک|عضویت))\b"
)
"""How a newsletter says why it came, and how to have it no more."""

_LEGAL: Final = re.compile(
    r"\W{0,5}(?:(?:this|the (?:information|contents?) (?:contained )?(?:in|of) this)"
    r"\s(?:e-?mail|message|communication)\b[^\n]{0,120}"
    r"\b(?:confidential|privileged|intended (?:only|solely))"
    r"|diese (?:e-?mail|nachricht)\b[^\n]{0,120}\bvertraulich"
    r"|ce (?:message|courriel|mail|courrier)\b[^\n]{0,120}\bconfidentiel"
    r"|este (?:mensaje|correo)\b[^\n]{0,120}\bconfidencial"
    r"|(?:confidentiality|legal) notice\s?:"
    r"|(?:click here )?to unsubscribe\b|you (?:are receiving|received) this (?:e-?mail|message)\b"
    rf"|{_LEAVING})",
    re.IGNORECASE,
)
"""What a company's mail server or a mailing puts there."""

_GREETING: Final = re.compile(
    r"(?:(?:kind|best|warm|with (?:kind|best)) regards|regards|yours (?:sincerely|faithfully)"
    r"|mit (?:freundlichen|besten|herzlichen) gr(?:ü|ue)(?:ß|ss)en"
    r"|(?:viele|beste) gr(?:ü|ue)(?:ß|ss)e"
    r"|(?:bien )?cordialement|sincères salutations|(?:un )?saludos?(?: cordial(?:es)?)?"
    r"|(?:cordiali|distinti) saluti|met vriendelijke groet(?:en)?|(?:med )?vänliga? hälsning(?:ar)?"
    r"|(?:med )?venn?lig hilsen|saygılarım(?:ız)?la)\s{0,3}[,.!]?\s{0,3}",
    re.IGNORECASE,
)
"""What stands alone above the name that signs a letter."""

_SENT_FROM: Final = re.compile(
    r"(?:sent|get outlook) (?:from|for) (?:my |a )?(?:i(?:phone|pad|os)|android|samsung|blackberry"
    r"|mobile|yahoo mail|outlook|mail for windows|proton ?mail)[^\n]{0,60}"
    r"|von meinem (?:iphone|ipad|handy|mobilger\u00e4t) gesendet"
    r"|gesendet von (?:mail|meinem)[^\n]{0,40}"
    r"|envoy\u00e9 (?:de|depuis) mon (?:iphone|ipad|mobile)[^\n]{0,20}"
    r"|enviado desde mi (?:iphone|ipad|m\u00f3vil)[^\n]{0,20}"
    r"|inviato da(?:l mio)? (?:iphone|ipad)[^\n]{0,20}"
    r"|iphone['\u2019]?umdan g\u00f6nderildi|verzonden vanaf mijn [^\n]{0,20}",
    re.IGNORECASE,
)
"""What a telephone signs with."""

_LONGEST_NAME: Final = 400
"""Characters below a greeting."""


def is_sent_from(line: str) -> bool:
    """Tell whether a line is what a telephone signs with."""
    return _SENT_FROM.fullmatch(line.strip()) is not None


def footer(line: str, left: int) -> str:
    """Answer why a line begins what is no copy, or nothing; `left` characters stand from it on."""
    if left <= _LONGEST_NAME and (_GREETING.fullmatch(line) or is_sent_from(line)):
        return "signature"
    return "a footer" if _LEGAL.match(line) else ""
