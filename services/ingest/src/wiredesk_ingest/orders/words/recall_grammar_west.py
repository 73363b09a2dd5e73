"""The words of sentences that take a story back, in Germanic and Romance languages."""

from collections.abc import Mapping
from typing import Final

from wiredesk_ingest.orders.words.recall_grammar import Grammar

_ABOUT: Final = r"(?:about|on|regarding|headlined|slugged|titled|entitled|sent|moved|issued|filed)"

WESTERN_GRAMMAR: Final[Mapping[str, Grammar]] = {
    "en": Grammar(
        asks=r"(?:we|i)\s(?:need|want)\syou\sto|(?:could|can|would)\syou\splease|pls\b|plz\b|please|kindly|(?:all\s|our\s|media\s)?(?:(?:clients|customers|desks|members)\s(?:are|must|should)"
        r"|(?:subscribers|editors|newsrooms)\s(?:are|please|should|must))|we\s(?:kindly\s)?(?:ask|request|urge)",
        drop=r"kill|disregard|ignore|withdraw|retract|delete|eliminate|cancel|remove|spike|discard",
        story=r"(?:story|item|article)(?=\s(?:is|was|has|below|above)\b)|(?:the|our|this|that)\s(?:[\w'’-]{1,20}\s){0,2}(?:(?:press|media|news)\s)?(?:release|statement)\b|(?:this|our|the|that)\s(?:[\w'’-]{1,20}\s){0,2}"
        r"(?:story|stories|item|dispatch|article|piece|alert|take|copy|version|flash|bulletin|newsflash|snap|feature|package)\b"
        r"|(?:our|this|previous|earlier|last|above)\s(?:report|version|story|flash|alert|item)\b",
        undo=r"(?:do\s)?not\s(?:to\s)?(?:use|publish|run|broadcast)\b|take\s(?:it|this|them)\s(?:off|down)(?:\s(?:your|the|all)\s\w+)?|(?:bin|dump|trash|disregard|ignore|delete|eliminate|cancel)\b|refrain\sfrom\s(?:us|publish|runn)ing|(?:removal|withdrawal|deletion)\sof|(?:spike|kill|pull|purge|remove|take\s(?:it\s)?down|retract"
        r"|withdraw|discard|scrap|destroy|unpublish)\b|stop\susing|no\slonger\s(?:use|publish|run)",
        subject=r"(?:the|our|this)\s(?:[\w'’-]{1,20}\s){0,2}"
        rf"(?:story|item|dispatch|article|piece|alert)(?:\s{_ABOUT}|\s\()",
        gone=r"(?:should|must|is\sto|has\sto|needs\sto)\sbe\s(?:removed|deleted|taken\sdown|killed|spiked"
        r"|withdrawn|disregarded|discarded|retracted|pulled)(?:\sfrom\s[^\r\n.]{1,60})?",
        takes=r"(?:the\s)?agency\s(?:has\s|have\s)?(?:withdrawn|withdrew|retracted|cancell?ed|killed)|(?:we|i)['’](?:re|m|ve)\s(?:\w+\s)?(?:withdrawing|withdrawn|retract(?:ing|ed)|kill(?:ing|ed)|pull(?:ing|ed)|spik(?:ing|ed))|(?:we|the\sdesk)\s(?:are\s|have\s|hereby\s|must\s|now\s){0,2}(?:spiked?|spiking|pull(?:ed|ing)|unpublish(?:ed|ing)?|remov(?:ed?|ing)|delet(?:ed?|ing)|taken\sdown|taking\sdown)",
        taken=r"the\s(?:profile|interview|feature|analysis|column|explainer|obituary|version|alert)|(?:this|that)\s(?:one|release|statement|report)|the\srelease|it|(?:this|our|the)\s(?:story|item|dispatch|article|piece)",
        this=r"(?:this|our|the\s(?:above|previous|earlier))\s(?:[\w'’-]{1,20}\s)?(?:story|item|article|dispatch|piece|text|alert|press\srelease)",
        please=r"please|kindly|pls|plz",
        barred=r"is\sno\slonger\savailable(?:\sfor\s\w+)?|(?:was|were)\s(?:sent|moved|issued|published)\s(?:out\s)?(?:in\serror|by\smistake)|(?:is|are)\s(?:null\sand\s)?void|(?:kill|spike|scrap|pull|bin)\s(?:it|this)|(?:is\s|are\s)?(?:not\sfor\s(?:use|publication|broadcast)|(?:not\sto\sbe|(?:must|may|should)\s(?:not|no\slonger)\sbe|no\slonger\sto\sbe)\s(?:used|run|published|broadcast|aired|posted|printed|distributed))(?:,?\s(?:or|and|in|on)\s[^\r\n.]{1,40})?|(?:do\snot|don['’]t|no\slonger)\s(?:use|run|publish|post|air|broadcast)(?:\sor\s\w+)?(?:\s(?:it|(?:this|the|our|that)(?:\s[\w'’-]{1,20}){0,3}\s(?:story|item|article|piece|copy)|this))?|stop\susing(?:\sit|\sthis)?|is\sno\slonger\s(?:valid|usable)",
    ),
    "de": Grammar(
        asks=r"bitte|wir\s(?:bitten|ersuchen)|es\swird\s(?:gebeten|ersucht)|(?:die\s)?(?:redaktionen|kunden"
        r"|bezieher|abonnenten)\swerden\s(?:gebeten|ersucht)",
        story=r"(?:presse|medien)?mitteilung|(?:agentur)?beitrag|(?:eil)?meldung|bericht|text|artikel|beitrag|fassung|nachricht|st(?:ü|ue)ck",
        undo=r"nicht\s(?:mehr\s)?(?:zu\s)?(?:beachten|ber(?:ü|ue)cksichtigen)|von\s[^\r\n.]{0,30}(?:ver(?:ö|oe)ffentlichung|verwendung|verbreitung|berichterstattung)\sabzusehen|zu\slöschen|verwerfen|nicht\s(?:mehr|weiter)\s(?:zu\s)?(?:ver\w{4,16}|benutz|nutz|publizier|send)"
        r"|(?:zu\s)?(?:l(?:ö|oe)schen|streichen|stornieren|ignorieren|vernichten)\b"
        r"|zur(?:ü|ue)ckzuziehen|(?:aus\sdem\snetz|offline)\s(?:zu\s)?(?:nehmen|entfernen)|l(?:ö|oe)schung",
        subject=r"(?:die|diese|unsere|der|dieser|unser|das|dieses)\s(?:\w+\s)?(?:(?:eil)?meldung|bericht|text"
        r"|beitrag|artikel)(?:\s(?:über|zu[rm]?|mit\sdem\stitel|vom)\b|\s[«\"„(])",
        gone=r"ist\sungültig|wurde\sgel(?:ö|oe)scht|(?:ist|wird|wurde|muss|soll|ist\szu)\s(?:[\w-]{1,14}\s){0,4}(?:zur(?:ü|ue)ckgezogen|storniert"
        r"|gel(?:ö|oe)scht(?:\swerden)?|gestrichen(?:\swerden)?|hinf(?:ä|ae)llig|gegenstandslos)"
        r"|entf(?:ä|ae)llt(?:\sersatzlos)?",
        takes=r"wir\sziehen",
        taken=r"(?:(?:eil)?meldung|bericht|text|beitrag|artikel)\b[^\r\n.]{0,80}\bzur(?:ü|ue)ck",
        this=r"(?:diese[rs]?|unsere?|obige[rs]?|vorliegende[rs]?)\s(?:\w+\s)?(?:(?:presse|eil)?(?:meldung|mitteilung)|bericht|text|beitrag|artikel)",
        please=r"bitte|bis\sauf\sweiteres|ab\ssofort",
        barred=r"keine\s(?:verwendung|ver(?:ö|oe)ffentlichung|verbreitung)|ist\sgesperrt|entf(?:ä|ae)llt|(?:ist\s|darf\s|soll\s|d(?:ü|ue)rfen\s)?(?:nicht|keinesfalls)\s(?:mehr\s|weiter\s)?(?:zu\s|zur\s)?(?:ver(?:ö|oe)ffentlich|verwend|verbreit|benutz|send)(?:en|et|ung)?(?:\swerden)?",
    ),
    "nl": Grammar(
        asks=r"wilt?\su|graag\b|gelieve|(?:wij|we)\sverzoeken|verzoek\b|(?:de\s)?redacties\sworden\sverzocht",
        story=r"persbericht|bericht|artikel|verhaal|tekst|stuk",
        undo=r"niet\s(?:meer\s|langer\s)?(?:te\s)?(?:gebruik|publicer|verspreid|plaats)\w{0,3}|verwijder\w{0,3}"
        r"|in\ste\strekken|verwijdering|intrekking|(?:te\s)?negeren|als\svervallen",
        subject=r"(?:het|dit|ons)\s(?:bericht|artikel|verhaal)\s(?:over|met|van)\b",
        gone=r"komt\ste\svervallen|(?:is|wordt)\s(?:\w+\s)?(?:ingetrokken|vervallen|geannuleerd|verwijderd)|vervalt",
        takes=r"(?:wij|we)\strekken",
        taken=r"(?:bericht|artikel|verhaal)\b[^\r\n.]{0,80}\bin",
        this=r"(?:dit|ons|bovenstaand)\s(?:\w+\s)?(?:bericht|artikel|verhaal|persbericht|stuk|tekst)",
        please=r"gelieve|a\.?u\.?b\.?|alstublieft|graag",
        barred=r"(?:mag\s|kan\s)?niet\s(?:meer\s|langer\s)?(?:te\s)?(?:gebruik|publicer|plaats|verspreid|uitzend)en|niet\s(?:meer\s)?(?:worden\s)?(?:gebruikt|gepubliceerd|geplaatst)(?:\sworden)?|vervalt|is\svervallen",
    ),
    "sv": Grammar(
        asks=r"(?:redaktion\w{0,4}\W{1,2})?stryk|v(?:ä|a)nligen|vi\sber|var\svänlig|\w{1,12}\sombeds",
        story=r"text(?:en)?|artikeln?|telegram(?:met)?|nyhet(?:en)?|notis(?:en)?",
        undo=r"radera|ta\sbort|(?:inte|ej)\s(?:att\s)?(?:använd|publicer)\w{1,3}|stryk\w?|bortse|avpublicera"
        r"|makulera|slopa|dra\stillbaka",
        subject=r"(?:texten|artikeln|telegrammet|nyheten|notisen)\s(?:om|med|från|”|\")",
        gone=r"är\savpublicerad|(?:är|har|blir)\s(?:\w+\s)?(?:tillbakadrag\w{2,3}|dragits\stillbaka|annullera[dt]|slopa[dt]"
        r"|återkalla[dt]|makulera[dt]|strukits)|(?:får|skall?)\s(?:inte|ej)\s(?:användas|publiceras)|utgår",
        takes=r"vi\shar\sdragit\s(?:härmed\s)?tillbaka|(?:vi|(?:nyhets)?(?:byrån|redaktionen))\s(?:drar\s(?:härmed\s)?tillbaka|återkallar|annullerar)",
        taken=r"(?:sin\s)?(?:text(?:en)?|artikeln?|telegram(?:met)?|nyhet(?:en)?|notis(?:en)?)",
        this=r"(?:texten|artikeln|telegrammet|notisen)|(?:den\shär|denna|vår)\s(?:texten?|artikeln?|nyheten?|notisen?)|detta\stelegram",
        please=r"v(?:ä|a)nligen|var\sgod\soch",
        barred=r"(?:får|ska)\s(?:inte|ej)\s(?:längre\s)?(?:publiceras|användas|sändas|spridas)|(?:publicera|använd|sänd)\s(?:inte|ej)(?:\s(?:denna|den))?(?:\s(?:text|artikel)\w{0,2})?|(?:är\s)?avpublicerad|utgår",
    ),
    "no": Grammar(
        asks=r"vennligst|vi\sber|ver\svennlig|redaksjone(?:r|ne)\sbes",
        story=r"melding(?:en)?|sak(?:en)?|artikkel(?:en)?|tekst(?:en)?|telegram(?:met)?|nyhet(?:en)?|notis(?:en)?",
        undo=r"slett\w{0,3}|ikke\s(?:å\s)?(?:bruk|publiser)\w{0,3}|fjern\w{0,3}|se\sbort\sfra|avpubliser\w{0,3}"
        r"|trekk\w{0,3}\stilbake",
        subject=r"(?:saken|meldingen|artikkelen|teksten|telegrammet|nyheten|notisen)\s(?:om|med|fra|«)",
        gone=r"(?:er|blir|ble|har\sblitt)\s(?:\w+\s)?(?:trukket|slettet|annullert|tilbakekalt)(?:\stilbake)?"
        r"|(?:trekkes|annulleres)(?:\stilbake)?|må\sikke\s(?:brukes|publiseres)|utgår",
        takes=r"vi\s(?:trekker|tilbakekaller|sletter)|(?:vi|(?:nyhets)?(?:byrået|redaksjonen))\s(?:trekker|tilbakekaller|annullerer)",
        taken=r"(?:tilbake\s)?(?:saken|meldingen|artikkelen)|(?:tilbake\s)?(?:meldingen|saken|artikkelen|teksten|telegrammet|nyheten)",
        this=r"(?:denne|vår)\s(?:saken?|meldingen?|artikkelen?|teksten?|nyheten?|notisen?)",
        please=r"vennligst",
        barred=r"(?:må|skal|bør|kan)\sikke\s(?:lenger\s)?(?:brukes|publiseres|offentliggjøres|sendes)(?:,?\s(?:eller|og)\s\w+)?|ikke\s(?:bruk|publiser)(?:\sdenne\s\w+)?|trekkes",
    ),
    "da": Grammar(
        asks=r"venligst|vi\sbeder|redaktioner(?:ne)?\sbedes|(?:de\s)?bedes",
        story=r"telegram(?:met)?|artik(?:el|len)|historie(?:n)?|nyhed(?:en)?|tekst(?:en)?|notits(?:en)?",
        undo=r"slette?\b|fjerne?\b|ikke\s(?:at\s)?(?:brug|bring|publicer|anvend)\w{0,2}|se\sbort\sfra"
        r"|trække\w?\stilbage|afpublicer\w?",
        subject=r"(?:telegrammet|artiklen|historien|nyheden|teksten|notitsen)\s(?:om|med|fra|»)",
        gone=r"(?:er|bliver|blev)\s(?:\w+\s)?(?:trukket(?:\stilbage)?|annulleret|slettet|tilbagekaldt)"
        r"(?:\sog\s[^\r\n.]{1,40})?|må\sikke\s(?:længere\s)?(?:bringes|bruges|publiceres)|udgår",
        takes=r"bureauet\shar\s(?:slettet|trukket)|(?:vi|(?:nyheds)?(?:bureauet|redaktionen))\s(?:trækker|tilbagekalder|annullerer)",
        taken=r"denne\s\w+|telegrammet|artiklen|historien|nyheden|teksten|notitsen",
        this=r"(?:denne|vores)\s(?:historie|artikel|nyhed|tekst|notits)|dette\stelegram",
        please=r"venligst",
        barred=r"(?:er\s\w+\sog\s)?(?:må|skal|bør|kan)\sikke\s(?:længere\s)?(?:bringes|bruges|publiceres|offentliggøres)(?:,?\s(?:eller|og)\s\w+)?|bedes\s(?:slettet|fjernet|ikke\s\w+)|ikke\s(?:bring|brug|publicer)|(?:bring|brug|publicer)\sikke(?:\s\w+)?",
    ),
    "fr": Grammar(
        asks=r"pri[èe]re|merci\sde|veuillez|nous\svous\s(?:prions|demandons|invitons)"
        r"|(?:nos|les)\s(?:abonn[ée]s|clients|r[ée]dactions)\ssont\s(?:pri|invit)[ée]e?s",
        drop=r"annule[rz]|supprime[rz]|retire[rz]|ne\s(?:pas|plus)\s(?:utiliser|diffuser|publier|reprendre|tenir\scompte)",
        story=r"communiqu[ée]|d[ée]p[êe]ches?|articles?|papiers?|textes?|alertes?|informations?|sujets?|urgents?|flash(?:es)?|versions?",
        undo=r"ne\s(?:pas|plus)\stenir\scompte|(?:d['’]|de\s|vouloir\s|veuillez\s|prier?\s)?(?:annuler|supprimer|retirer|ignorer|d[ée]truire)\b"
        r"|ne\s(?:pas|plus)\s(?:l['’]|la\s|le\s|en\s)?(?:utiliser|publier|diffuser|tenir\scompte|reprendre)"
        r"|comme\snulle?|suppression|retrait|annulation",
        subject=r"(?:la|cette|notre)\s(?:d[ée]p[êe]che|information|alerte)|(?:l['’]|cet\s|notre\s|ce\s)"
        r"(?:article|papier)\s(?:sur|intitul|du|consacr)",
        gone=r"(?:est\s)?nul(?:le)?\set\snon\savenue?|(?:est|a\s[ée]t[ée])\s(?:d[ée]sormais\s)?(?:annul|retir|supprim)[ée]e?|(?:est|a\s[ée]t[ée]|doit\s[êe]tre)\s(?:\w+\s)?(?:consid[ée]r[ée]e?\scomme\s)?(?:annul|retir|supprim)[ée]e?",
        takes=r"(?:la\sr[ée]daction|l['’]agence)\s(?:annule|retire|supprime)"
        r"|nous\s(?:annulons|retirons|supprimons)",
        taken=r"(?:sa|son|cette|cet|notre)\s(?:d[ée]p[êe]che|article|information|alerte|papier)",
        this=r"(?:cet?(?:te)?|notre|la\spr[ée]sente)\s(?:\w+\s)?(?:d[ée]p[êe]che|article|papier|texte|communiqu[ée]|information|alerte)",
        please=r"merci\sde|pri[èe]re\sde|veuillez|svp",
        barred=r"(?:ne\s(?:doit|peut|doivent)\s(?:pas|plus)\s[êe]tre\s)(?:utilis|publi|diffus|repris)\w{0,3}|ne\s(?:pas|plus)\s(?:l['’])?(?:utiliser|publier|diffuser|reprendre|tenir\scompte(?:\sde\s(?:cette|la|ce|cet)\s\w+)?)|n['’]est\splus\svalable",
    ),
    "es": Grammar(
        asks=r"(?:les\s)?rogamos|se\s(?:ruega|pide|solicita)|por\sfavor|pedimos|solicitamos|agradecemos",
        drop=r"anul(?:ar|en)|retir(?:ar|en)|elimin(?:ar|en)|no\s(?:usar|utilizar|publicar|difundir)|no\s(?:tener|tengan)\sen\scuenta|no\shag(?:an|a)\suso",
        story=r"urgente|alerta|avance|flash|material|comunicado|nota|despacho|noticia|texto|informaci[óo]n|cable|art[ií]culo|cr[óo]nica|pieza",
        undo=r"(?:anul|elimin|retir|suprim|borr|descart|desestim|ignor)(?:en|ar|e|ad|arla|arlo|enla|enlo)\b"
        r"|(?:anulaci|eliminaci)[óo]n|retirada\sde|caso\somiso|no\s(?:us|utili|publi|difund|emit)\w{1,6}|no\s(?:hagan?|hacer)\suso|no\s(?:tengan?|tener)\sen\scuenta|sin\sefecto",
        subject=r"(?:la|nuestra|esta)\s(?:noticia|informaci[óo]n|nota)\s(?:sobre|titulada|de|con|enviada|[«\"“(])",
        gone=r"(?:queda|qued[óo]|ha\ssido|fue|est[áa])\s(?:anulad[ao]|retirad[ao]|eliminad[ao]|suprimid[ao]|dad[ao]\sde\sbaja)|(?:queda|ha\ssido|est[áa]|debe\sser)\s(?:anulada|retirada|eliminada|suprimida|sin\sefecto)",
        takes=r"la\s(?:agencia|redacci[óo]n)\s(?:anula|retira|elimina|suprime)|(?:anula|retira|elimina)mos",
        taken=r"(?:su|esta|nuestra|la)\s(?:noticia|nota|informaci[óo]n|despacho)",
        this=r"(?:est[ae]|nuestr[ao]|la\spresente)\s(?:\w+\s)?(?:noticia|nota|informaci[óo]n|despacho|texto|art[ií]culo|comunicado|cable)",
        please=r"por\sfavor|rogamos|se\sruega",
        barred=r"(?:no\s(?:debe|puede|deben)\s(?:ser\s)?(?:us|utiliz|public|difund|emit)\w{2,6}(?:se)?)|no\s(?:usar|utilizar|publicar|difundir|emitir)(?:lo|la)?(?:\sest[ae]\s\w+)?(?:\shasta\snuevo\saviso)?|(?:qued[óa]|ha\squedado|est[áa])\s(?:sin\sefecto|anulad[ao])",
    ),
    "pt": Grammar(
        asks=r"(?:por\s)?favor|pedimos|solicitamos|pede-se|solicita-se|queiram|rogamos",
        drop=r"anular|desconsiderar|n[ãa]o\s(?:usar|utilizar|publicar|divulgar)|n[ãa]o\sconsiderar|ignor(?:ar|em)",
        story=r"urgentes?|alertas?|flash|notas?|not[íi]cias?|despachos?|textos?|mat[ée]rias?|reportage[mn]s?|informa[çc][ãa]o",
        undo=r"desconsiderem?|n[ãa]o\s(?:usem|publiquem|divulguem)|(?:desconsider|anul|retir|elimin|apag|cancel|ignor|remov|exclu)(?:ar|er|ir|em|am|e|a)(?:-[oa])?\b"
        r"|n[ãa]o\s(?:us|utili|publi|divul|veicul)\w{1,6}|sem\sefeito|retirada|remo[çc][ãa]o|exclus[ãa]o|cancelamento|anula[çc][ãa]o|elimina[çc][ãa]o|n[ãa]o\s(?:considerar|ter\sem\sconta)",
        subject=r"(?:a|esta|nossa)\s(?:not[íi]cia|mat[ée]ria|reportagem|nota)\s(?:sobre|intitulada|d[aeo]s?|com|[«\"“(])",
        gone=r"(?:fica|est[áa]|foi|deve\sser)\s(?:anulada|sem\sefeito|retirada|cancelada|eliminada)",
        takes=r"a\sag[êe]ncia\s(?:anulou|cancelou|retirou|eliminou)|a\s(?:ag[êe]ncia|reda[çc][ãa]o)\s(?:anula|cancela|retira|elimina)|(?:anula|cancela|retira)mos",
        taken=r"(?:est[ae]|sua|seu)\s(?:not[íi]cia|mat[ée]ria|nota|texto)|(?:a|sua|esta|nossa)\s(?:not[íi]cia|mat[ée]ria|nota|reportagem)\s(?:sobre|intitulada|envi|d[aeo]s?\s\d|[«\"“(])",
        this=r"(?:est[ae]|(?:a\s|o\s)?noss[ao]|a\spresente)\s(?:\w+\s)?(?:not[íi]cia|mat[ée]ria|reportagem|nota|texto|despacho|comunicado)",
        please=r"(?:por\s)?favor|pedimos|solicitamos",
        barred=r"n[ãa]o\s(?:dev|pod)em?\s(?:ser\s)?(?:us|utiliz|public|divulg|veicul)ad[ao]s?|n[ãa]o\s(?:usar|utilizar|publicar|divulgar|veicular|us(?:em?)|publiquem?|divulguem?)(?:\sest[ae]\s\w+)?|(?:fica|est[áa])\s(?:sem\sefeito|anulad[ao]|cancelad[ao])|(?:texto|mat[ée]ria|nota)\s(?:cancelad|anulad|retirad)[ao]",
    ),
    "it": Grammar(
        asks=r"pregasi|si\spregano\sle\sredazioni|si\sprega|(?:vi\s)?preghiamo|pregasi|per\sfavore|(?:vi\s)?invitiamo"
        r"|(?:gli\s)?abbonati\ssono\s(?:pregati|invitati)",
        drop=r"annullare|ritirare|eliminare|non\s(?:usare|utilizzare|pubblicare|diffondere)|non\sten(?:ere|er|ete)\sconto",
        story=r"comunicato|notizi[ae]|serviz[io]i?o?|articolo|lancio|testo|pezzo|flash|urgente|alert",
        undo=r"(?:considerar\w|ritener\w)\s(?:come\s)?(?:null|annullat)[ao]|(?:annull|ritir|elimin|cestin|cancell|ignor|rimuov)(?:are|ere|arl[ao]|erl[ao]|ate|ete)\b"
        r"|non\s(?:us|utilizz|pubblic|diffond|consider)\w{1,6}|non\s(?:tenere|tener|tenete)\sconto|annullamento|rimozione|ritiro",
        subject=r"(?:la|questa|nostra)\snotizia\s(?:su\w{0,4}|dal?\b|intitolata|delle|dal\stitolo|[«\"“(])",
        gone=r"(?:è|e'|va|deve)\s(?:essere\s|stata\s|da\s)?(?:considerar\w{1,4}\s)?"
        r"(?:annullata|ritirata|cestinata|eliminata|cancellata)",
        takes=r"(?:l['’]agenzia|la\sredazione)\s(?:annulla|ritira)|annulliamo|ritiriamo",
        taken=r"(?:la|il|sua|nostra)\s(?:propria\s)?(?:notizia|servizio|lancio)\s(?:su\w{0,4}|del)",
        this=r"(?:quest[ao]|(?:il\s|la\s)?nostr[ao]|la\spresente)\s(?:\w+\s)?(?:notizia|articolo|lancio|testo|servizio|comunicato)",
        please=r"si\sprega\sdi|per\sfavore|pregasi|vi\spreghiamo\sdi",
        barred=r"non\s(?:deve|pu[òo])\s(?:essere\s)?(?:utilizzat|pubblicat|diffus|usat)[ao]|(?:da\s)?non\s(?:mettere\sin\spagina|(?:utilizzar|pubblicar|diffonder|usar)(?:e|l[ao]))(?:\squest[ao]\s\w+)?|non\sva\s(?:utilizzat|pubblicat|usat)[ao]|(?:è|e['’])\sda\sconsiderar(?:e|si)\s(?:annullat[ao]|null[ao])",
    ),
}
