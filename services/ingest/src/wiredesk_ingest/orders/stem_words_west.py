"""Stems of the words of orders, in Germanic and Romance languages; see `order_stems`."""

from collections.abc import Mapping
from typing import Final

WESTERN_STEMS: Final[Mapping[str, str]] = {
    "any": (
        "mbarg|adv |not for|for release|for use|adv0|adv1|adv2|adv3|adv4|adv5|adv6|adv7|adv8|adv9"
    ),
    "en": (
        "scrap it|scrap this|pull it|pull this|bin it|bin this|spike|"
        "members are|members must|clients must|customers must|desks must|members should"
        "|clients should|customers should|desks should|purge|take down|destroy |deletion|"
        "not to use|not to publish|not to run|not to broadcast|take it off|take it down"
        "|take this off|take this down|take them off|take them down|in error|by mistake"
        "|before publish|"
        " void|"
        "not be run|not be aired|not be printed|"
        "restricted|prohibited|forbidden|not allowed|not permitted|not authori|used only"
        "|published only|released only|broadcast only|release only|publish only|use only"
        "|not be reported|need you to|want you to|pls|plz|don't use|don't run|don't publish"
        "|don't post|don't air|don't broadcast|don’t use|don’t run|don’t publish|don’t post"
        "|don’t air|don’t broadcast|stop using|may no |no longer to be|no longer use"
        "|no longer run|no longer publish|no longer post|no longer air|no longer broadcast"
        "|no longer valid|no longer usable|refrain from|"
        "pulled|internal:|internal :|desks are|we ask|we request|we urge|taken down|discard|"
        "be pulled|spiking|unpublish|pulled:|pulled –|HOLD|HFR|WITHHELD|INTERN|publication|"
        "hold for|hold until|hold till|service memo|service note|service message|"
        "service notice|desk rota|desk roster|thereafter|advance for| edition| paper| ams| pms|"
        "not to be|not intended|not meant|for immediate|release at|release date|release time|"
        "publishing at|publishing date|publishing time|broadcast at|broadcast date|"
        "broadcast time|no use|no access|no broadcast|no online|no web|not be published|"
        "not be used|not be r|not be broadcast|not be quoted|not be distributed|not publish|"
        "not use|not broadcast|not run|not print|not release|release:|release :|released:|"
        "released :|publish after|not before|published from|published after|used from|"
        "used after|released from|released after|broadcast from|broadcast after| newspaper|"
        "not be posted|for information|for your|for background|for planning|guidance|fyi|"
        "for reference|confiden|off the record|against delivery|no internet|not yet|"
        "not cleared|not approved|clients in|customers in|print only|broadcast only|tv only|"
        "radio only|newspaper only|print use|broadcast use|tv use|radio use|newspaper use|"
        "hold for o|not distribute|not post|not air|not transmit|please|kindly|internal |"
        "editorial info|editors|subscribers|newsrooms|clients are|customers are|must no |"
        "should no |DELET|recall|TEST|test message|test story|test item|test wire|"
        "test transmission|test:|test,|test.|test-|test –|test -|test —|test–|test—|test only|"
        "testonly|test ,|test .|test :|is a test|is only a test|disregard|ignore|delete|"
        "deleting|spike|scrap |pull |kill|withdr|retract|cancel|remov|substitute|replacement|"
        "pulling|not appear|not go "
    ),
    "de": (
        "bis auf weiteres|ab sofort|"
        "freigegeben|verwendet werden|"
        "keine v|ist gesperrt|"
        "nicht weiter|"
        "darf nicht|darf noch nicht|dürfen nicht|dürfen noch nicht|duerfen nicht"
        "|duerfen noch nicht|ungültig|"
        "freigeben|streichung|rücknahme|ruecknahme|nicht zur|keinesfalls|"
        "erst am|erst nach|erst um|erst zum|frühestens|fruehestens|ersuch|wird gebeten|"
        "werden gebeten|hinfae|entfällt|entfaellt|sperrfrist|gesperrt|nicht v|nicht s|nicht b|"
        "ffentlich|freigabe|frei ab|frei f|zum intern|für den intern|für intern|redaktion|"
        "bitte|zur|storn|lösch|loesch|losch|rückruf|rueckruf|streichen|gestrichen|hinfällig|"
        "gegenstandslos|nicht zu|nicht mehr|eldungsrück|eldungsrueck|erst ab|nur zur|"
        "dienstgebrauch|vertraulich|nur für print|nur fuer print|nicht für|nicht fuer|rückzug|"
        "rueckzug|sperrvermerk"
    ),
    "fr": (
        "svp|"
        "nul et non|"
        "nulle et non|nul et non|"
        "plus valable|"
        "utilisable|"
        "paraître|paraitre|à publier|a publier|à diffuser|a diffuser|à utiliser|a utiliser|"
        "prière|nous vous|sont pri|sont invit|e parution|e diffusion|diffusion aut|publiable|"
        "ne pas|ne plus|rédaction|redaction|usage interne|note de service|nota interna|"
        "veuillez|merci de|priere|annul|retir|retrait|supprim|suppress|comme nul|"
        "interdite avant|interdite jusqu|information seul|information uniq|web interdit|"
        "internet interdit|rique interdit|ne peut|ne doit|ne peuvent|ne doivent|interdit de|"
        "interdite de|interdit à la|interdit a la|interdite à la|interdite a la"
    ),
    "es": (
        "de baja|no emitir|"
        "se pide|se solicita|pedimos|solicitamos|agradecemos|sin efecto|publicaci|publicar|"
        "publicable|difusi|difundir|no usar|no utilizar|redacciones|editores|uso interno|favor|"
        "rogamos|se ruega|anul|elimin|suprim|no utili|no us|no publi|no difund|solo para|"
        "sólo para|no apto|no puede|no debe|no podr"
    ),
    "it": (
        "mettere in pagina|"
        "da considerar|"
        "invitiamo|sono preg|sono invit|di diff|pubblica|diffond|utilizza|non usare|redazioni|"
        "si prega|pregasi|ritir|preghiamo|cestin|non us|vietata la diff|conoscenza|"
        "per informazione|vostra informazione|strettamente|non per|non può|non puo|non deve"
    ),
    "pt": (
        "desmentid|"
        "publique|divulgue|"
        "pede-se|solicita-se|queiram|publicac|publicaç|divulga|não us|nao us|não utiliz|"
        "nao utiliz|não public|nao public|desconsider|sem efeito|apenas para|não dest|nao dest|"
        "não pode|nao pode|só pode|so pode|não deve|nao deve|só deve|so deve|veicula"
    ),
    "nl": (
        "verwijder|in te trekken|negeren|"
        "gebruiken na|plaatsen na|verspreiden na|publiceren na|"
        "gelieve|verzoek|verzocht|verwijderd|publicatie|vrij |niet |trekt |trekken |ingetrok|"
        "intrek|verval|ter informatie|kennisgeving|vertrouwelijk|mag pas|mag niet"
    ),
    "da no sv": (
        "var god och|"
        "bring ikke|brug ikke|publicer ikke|"
        "ej sänd|inte sänd|ej sprid|inte sprid|använd inte|använd ej|sänd inte|sänd ej|"
        "as först|as tidigast|først bring|først brug|først bruk|først send|tidligst|publiceres"
        "|liggøres|liggjøres|stryk|struken|sletter|slettes|dragit|"
        "publiseres|brukes tid|brukes før|nligen|vi ber|var vänlig|ombeds|slopa|vennligst|"
        "ver vennlig|slettet|venligst|vi beder|bedes|publicering|publisering|publicera|"
        "ggørelse|kan publiseres|kan brukes|må først|må tidligst|klausul|spärrad|sperret|"
        "sperrefrist|ikke |inte användas|ej användas|redaksjon|trækker|trekker|trekkes|trukket|"
        "tilba|tillba|återkall|makuler|utgår|udgår|orientering|nnedom|til information|"
        "till information|för information|strukits|får inte|får ej|ska inte|ska ej"
    ),
}
"""By language, a stroke between two."""
