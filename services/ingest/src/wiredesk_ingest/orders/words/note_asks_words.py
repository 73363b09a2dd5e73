"""The words of notes that ask something of desks: how they ask, and of what; and harmless ones."""

from collections.abc import Mapping
from typing import Final

WORDS: Final[Mapping[str, tuple[str, str]]] = {
    # What it is about, and how it is asked or forbidden: modals, requests, any imperative.
    "en": (
        (
            r"\b(?:this|it|these|them|one|story|stories|item|copy|version|piece|article|text|file|tape"
            r"|report|dispatch|draft|material|photo(?:graph)?s?|picture|pictures|images?|video|footage"
            r"|clip|audio|interview|quotes?|quiz|package|feature|sites?|web|online|air|use|used|using"
            r"|publish\w*|publication|broadcast\w*|run|print\w*|above|below|nothing|light|not\s(?:to|for|yet|be|cleared))\b"
        ),
        (
            r"\b(?:please|kindly|must|should|shall|may\snot|not\s(?:to|for|be|cleared|yet)|can['’]t"
            r"|cannot|do\snot|don['’]t|never|nobody|nothing|requested|asked|urged|advised|refrain"
            r"|(?:we|would)\sask|(?:would|could)\syou|you\s(?:are|may|can)|best\s(?:to|not)|may\sonly|only\s[^.]{1,60}\smay|grateful|ought|essential|vital|prohibited|forbidden|banned|barred"
            r"|restricted|no\sone|right\sto|(?:has|have|need|needs)\sto|isn['’]t|aren['’]t|hands\soff|wrong|no\slonger)\b"
            # Any verb that a clause begins with, and soon what it is done to.
            r"|^(?!(?:th\w+|its?|with|by|for|from|in|on|at|after|as|and|of|to|an?|all|part|first|second"
            r"|third|last|next|story|text|photo|video|picture|version|see|look|moved|also|no|more|we|you"
            r"|he|she|check|watch|visit|find|read|who|when|where|if|our|use|used|note|sidebar|map)\b)"
            r"[a-z]{2,}(?<![sdg])\s(?:[a-z]+\s){0,2}?(?:this|it|these|them|(?:the|our|previous|earlier)"
            r"\s(?:\w+\s){0,2}?(?:story|item|copy|version|piece|text|report|dispatch|photo(?!\sdesk)|picture(?!\sdesk)"
            r"|video|quiz|paragraph|quote|quotes|photos|pictures|images))\b"
            r"|^take\s[^.]{1,40}\s(?:off|down|out)\b|^(?:pass|leave|keep|let|stay|pull|drop|scrap|avoid|discard|suppress)\b|,\s(?:throw|bin|spike|dump|drop)\b"
        ),
    ),
    "fr": (
        (
            r"\b(?:cet?|cette|ces|l[ae]s?|d[ée]p[êe]che|papier|article|texte|sujet|note|version|br[èe]ve|images?|photos?"
            r"|vid[ée]o|reportage|interview|antenne|sites?|pages|jeter|utilis\w+|diffus\w+|publi\w+|reprendre)\b"
        ),
        (
            r"\b(?:pri[èe]re|merci\sd[e'’]|veuillez|s\.?v\.?p|do(?:it|ivent)|devra\w*|ne\s(?:pas|plus)\s\w+|pas\slibres?|aucune\s(?:reprise|diffusion|utilisation|publication)"
            r"|ne\s(?:doi|peu|saur|devr|ser)\w+|invit[ée]s|demand(?:ons|é)|prions|faut|interdi\w+"
            r"|r[ée]serv[ée]\w*|oublions|on\sne)\b|(?:^|est\s|sont\s|(?:texte|papier|sujet|article|photo|image|d[ée]p[êe]che)s?\s)(?:à(?!\s(?:venir|suivre|lire|noter|voir|partir|savoir))\s\w+(?:er|ir|re)|a\s(?:jeter|supprimer|retirer|publier|effacer|garder|annuler))\b"
            r"|\b(?!(?:assez|chez|nez|rez|rendez|trouverez|pouvez|avez|retrouvez|contactez|appelez)\b)(?:^\w{3,}|(?-i:[a-zéèê]\w{2,}))ez\b"
        ),
    ),
    "de": (
        (
            r"\b(?:\w*meldung|\w*fassung|\w*text|\w*beitrag|st[üu]ck|bericht\w*|\w*bild(?:er)?|\w*fotos?|\w*videos?"
            r"|version|geschichte|artikel|sendung|netz|seiten|offline|online|abdruck|ver[öo]ffentlich\w+"
            r"|verwend\w+|benutz\w+|nutzung|verbreit\w+|send\w+|erschein\w+|material|interview)\b"
        ),
        (
            r"\b(?:bitten?|gebeten|soll(?:en|te|ten)?|darf|d[üu]rfen|muss|m[üu]ssen|nicht\s(?:(?:mehr|vor|damit|in|auf)\s(?:\S+\s){0,2}?)?(?:\w{2,}en|zur?|f[üu]r)|erst\s(?:ab|am|um|nach\w*|wenn)|kein\w*\s(?:abdruck|nutzung|verwendung|ver[öo]ffentl\w+|weitergabe|verbreitung|sendung)"
            r"|(?:haltet|lasst|lasset|nehmt|bringt|zeigt)|finger\s(?:weg|von)|verboten|untersagt|raten|abzusehen|(?:ist|sind)\szu\s\w+en|unter\sverschluss"
            r"|warten|zur[üu]ck\w+|als\snicht|vergessen|wegwerfen|\w+en\ssie)\b"
        ),
    ),
    "es": (
        (
            r"\b(?:est[aeo]s?|l[ao]s?|nota|pieza|texto|despacho|historia|versi[óo]n|im[áa]genes|fotos?|v[íi]deos?"
            r"|portales|material|noticia|cable|art[íi]culo|reportaje|web|publicar|difundir|basura|env[íi]o|uso|circular|difusi[óo]n|reproducir|emitir|usar|\w+l[ao]s?)\b"
        ),
        (
            r"\b(?:rogamos|ruega|pedimos|por\sfavor|favor\sde\s(?:no\s)?\w+r|deben?|deber[áa]n?|no\s(?:se\s)?(?:pued\w+|deb\w+|\w+(?:en|an))"
            r"|prohib\w+|suspend\w+|no\s(?:reproduc|utiliz|emit|difund|us)[aei]r|exclusiv\w+|hay\sque|espere[nm]|hagan|elimin[ea]n|borren|quiten|dejen|guarden|retiren|olviden"
            r"|eviten|(?:en|queda\w*)\s(?:suspenso|reserva|espera)|[tg-z]\w+[ae]n(?:l[aeo]s?))\b|^\w+[ae]n\s(?:est[aeo]s?|l[ao]s?|el|su)\s(?:\w+\s)?(?:nota|texto|pieza|fotos?|im[áa]genes|v[íi]deos?|despacho|historia|versi[óo]n|noticia|env[íi]o|cable|art[íi]culo)\b"
        ),
    ),
    "tr": (
        r"\b(?:haber|metin|metn|s[üu]r[üu]m|g[öo]r[üu]nt[üu]|foto[ğg]raf|video|yaz[ıi]|dosya|yay[ıi][nm]|kullan|site)\w*",
        (
            r"l[üu]tfen|\brica\b|\bbekle(?:sin|yin|tin)\w*|\byasak\w*|\w+(?:[ıi]l|lan)[ae]m[ae]z\b|haz[ıi]r\sde[ğg]il\w*|\bgerek\w*"
            r"|\b\w+m[ae](?:y[ıi]n(?:[ıi]z)?|s[ıi]n(?:lar|ler)?|mal[ıi]|meli|yal[ıi]m|yelim)\b|\b\w+m[ae]l[ıi]\w*"
            r"|\b(?:haber|metn|s[üu]r[üu]m|g[öo]r[üu]nt|foto[ğg]raf|video|yaz[ıi]|dosya)\w*[ıiuü]\s(?:\S+\s){0,5}?\w{2,}[ıiuü]n(?:[ıiuü]z)?\W*(?:$|,)|[ae]l[ıi]m\W*$"
        ),
    ),
    "ar": (
        r"هذ[اه]|خبر|مادة|نص|تقرير|قصة|نسخة|[اأ]رقام|حوار|صور|لقطات|فيديو|مقال|مقابلة|استخدام|نشر|بث|عرض|مواقع",
        (
            r"[يی]رج[ىی]|الرجاء|نرجو|رجاء|نطلب|نأمل|[ينت]نبغ[يی]|[يی]جب|\bلا\s?ت\w+وا\b|\bعدم\b|ممنوع|[يی]منع"
            r"|[يی]حظر|محظور|غ[يی]ر\s(?:صالح|قابل|مخصص|معد)|مسموح|[يی]سمح|[يی]جوز|\bألا\b|الامتناع|^عل[ىی]\s(?:(?:جم[يی]ع|كل|كافة)\s)?ال|ل[يی]ست?\sلل|\bلاغ|لا\s[يی]عتد|\bف?(?:لا\sت|[أا])\w{2,6}و(?:ا|ه|ها|هم)\b|^(?!قال|[أا]كد|[أا]علن|ذكر|كان)\w+وا\s"
        ),
    ),
    "fa": (
        r"خبر|مطلب|گزارش|متن|نسخه|رقم|گفت|تصاو[یي]ر|تصو[یي]ر|عکس|و[یي]د[یئ]و|انتشار|استفاده|پخش|سا[یي]ت",
        (
            r"لطفا|خواهشمند|می\W?خواه[یي]م|\bن?با[یي]د\b|خوددار[یي]|مجاز\sن[یي]ست|ممنوع|\b(?:ن|ب)\w{2,}[یي]د\b(?<!بازدید)(?<!ببینید)(?<!بخوانید)|فقط\sبرا[یي]"
            r"|\bن?(?:کن|ده|شو|فرما[یي]|دار)[یي]د\b|\b(?:نشود|شود|نرود|برود|نکنند|کنند|ندارند)\W*$|فاقد\sاعتبار"
        ),
    ),
    "ur": (
        r"خبر|رپورٹ|متن|ورژن|اعداد|انٹرو[یي]و|تصاو[یي]ر|تصو[یي]ر|و[یي]ڈ[یي]و|مواد|کہان[یي]|مضمون|شائع|نشر|استعمال|سائٹ",
        (
            r"براہ\sکرم|مہربان[یي]|گزارش\sہے|درخواست|\bنہ\b|\bمت\b|\bکر[یي]ں|\bد[یي]ں|جائ(?:ے|[یي]ں)|چاہ[یي]ئ?ے"
            r"|رکھ[یي]ں|\w+ائ[یي]ں\b|ک[یي]ج[یي]ے|منع|نہ[یي]ں\s\w+ن[یيا]\b|اجازت|بند\sکر|صرف\sآپ|ممنوع|پابند[یي]"
        ),
    ),
}

CHANGES: Final = (
    r"(?:this\s(?:version|story|item)\s)?(?:has\sbeen\s)?(?:(?:updat|add|correct|recast|re-cast|refil"
    r"|insert|subs|minor|writethr|amend)\w{0,4}|new|with"
    r"|(?:replac|clarif|fix|includ|restor|remov|delet|chang|edit|trim|contain|rais)(?:i?es|s|i?ed|ing))\b"
    r"|actualis|ajout|corrig|pr[ée]cis|r[ée]actual|reprise|rectif|neu\b|neu:|berichtig|korrig|erg[äa]nz|aktualis|pr[äa]zis"
    r"|actualiza|a[ñn]ad|corri[gj]|ampl[ií]a|sustituy|precisa|تحديث|تصح[يی]ح|إضافة|اضافة|اصلاح|تکم[یي]ل|به\sهمراه|با\s"
)
"""How a clause begins that says what is new in the copy: all of it may be what somebody said."""

HARMLESS: Final = (
    r"(?:please|kindly|must|should|bitte|merci\sde|prière\sde|por\sfavor|lütfen)?\s?(?:be\s)?"
    r"(?<!no\s)(?<!not\s)(?<!pas\s)\b(?:credit\w*|cr[ée]dit\w*|call|contact\w*|note\sthat|see|beachten\ssie|citer|mencion\w+|nennen)\b[^,;]*"
    r"|(?:not\sto\sbe\sconfused|nicht\szu\sverwechseln|[àa]\sne\spas\sconfondre|no\sconfundir)\s(?:with|mit|avec|con)\b.*"
    r"|(?:clients|editors|subscribers)?\s?should\snote\b|\bshould\s(?:stand|be\sread)\b|\b(?:cannot|could\snot|can['’]t)\sbe\s(?:provided|reached|obtained)\b|\bplease\s(?:run|include|add|insert)\sthe\s(?:attached|byline|credit)\b[^,;]*|\bnote\s(?:language|content|strong)\b.*"
    r"|\b(?:optional\s)?(?:trims?|cuts?)\b.*|\b(?:den|die)\sfotograf\w*\snennen|\bfoto[ğg]raf[çc]\w+\sad[ıi].*"
    r"|\b(?:mehr|weitere)\b[^,;]*"
    r"|\b(?:finden\ssie|you\s(?:can|will)\sfind|vous\strouverez|encontrar[áa]n)\b[^,;]*"
)
"""What may be asked of any desk: to credit, to call, to see, to look at the language, to cut; and
where it finds more."""
