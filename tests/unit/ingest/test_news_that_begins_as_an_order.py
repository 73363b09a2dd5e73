"""News whose headline begins with an order's word goes on where its copy tells of it."""

from collections.abc import Callable
from typing import Final

from tests.rows import every_row
from tests.unit.ingest.builders import g2, is_kept_off, ninjs, reading, rss
from tests.unit.ingest.mails import encoded, mail
from tests.unit.ingest.text_wires import anpa, iptc
from wiredesk_ingest.readings import Reading

Writer = Callable[[str, str], bytes]
BY_FORMAT: Final[dict[str, Writer]] = {
    "newsml-g2": lambda said, copy: g2(f"<p>{copy}</p><p>All sang.</p>").replace(
        b"Lanterns return", said.encode()
    ),
    "ninjs": lambda said, copy: ninjs(headline=said, body_html=f"<p>{copy}</p><p>All sang.</p>"),
    "rss": lambda said, copy: rss(
        f"<guid>a</guid><title>{said}</title><description>{copy}</description>"
    ),
    "iptc7901": lambda said, copy: iptc(f"{said} =", f"Harbourton (Quillmark) - {copy}"),
    "anpa": lambda said, copy: anpa(f"^{said}<", f"\t   HARBOURTON (QP) _ {copy}<"),
    "email": lambda said, copy: mail(f"{copy}\n\nAll sang.\n", fields={"Subject": encoded(said)}),
}
formats = every_row("name", BY_FORMAT)

NEWS: Final = (
    (
        "Alerte annul\u00e9e : la temp\u00eate s'\u00e9loigne",
        (
            "La pr\u00e9fecture a lev\u00e9 l'alerte lundi matin : la temp\u00eate s'\u00e9loigne"
            " des c\u00f4tes, et les lanternes du port ont \u00e9t\u00e9 rallum\u00e9es."
        ),
    ),
    (
        "CANCELLED: boats to the isles",
        (
            "Boats to the isles were cancelled on Friday as a storm drew"
            " near, and a thousand people slept in the harbour's sheds."
        ),
    ),
    (
        "WITHDRAWAL: guards leave the valley",
        (
            "The guards began their withdrawal from the valley on"
            " Friday, and it is to be over in ten days, their captain said."
        ),
    ),
    (
        "Recall: lampworks call back lamps",
        (
            "The lampworks are to recall forty thousand lamps whose"
            " glass may break, and owners will be told by letter."
        ),
    ),
    (
        "Embargo : Harbourton d\u00e9nonce de nouvelles mesures",
        (
            "Harbourton d\u00e9nonce l'embargo sur ses"
            " lanternes, qui co\u00fbte chaque ann\u00e9e des millions au port, dit le maire."
        ),
    ),
    (
        "Gesperrt bis Freitag: die Uferstra\u00dfe wird saniert",
        (
            "Die Uferstra\u00dfe ist bis Freitag gesperrt,"
            " weil sie saniert wird; Umleitungen sind ausgeschildert, sagt die Stadt."
        ),
    ),
    (
        "Sperrfrist: Was Arbeitslose wissen müssen",
        (
            "Wer selbst geht, bekommt zwölf Wochen lang kein Geld vom Amt, sagt die Leiterin der"
            " Beratung im Hafen, und die Laternen bleiben aus."
        ),
    ),
    (
        "Sperrfrist beim Bürgergeld: wen sie trifft",
        (
            "Wer selbst geht, bekommt zwölf Wochen lang kein Geld vom Amt, sagt die Leiterin der"
            " Beratung im Hafen, und die Laternen bleiben aus."
        ),
    ),
    (
        "Annulé : le concert des lanternes à Harbourton",
        (
            "La chanteuse a perdu la voix, dit la salle du port, et les billets seront remboursés"
            " à tous ceux qui le demandent avant la fin du mois."
        ),
    ),
    (
        "Anulado: el festival de los faroles",
        (
            "La cantante ha perdido la voz, dice la sala del puerto, y se devolverá el dinero a"
            " todos los que lo pidan antes de que acabe el mes."
        ),
    ),
    (
        "İptal: Fener festivali bu yıl yok",
        (
            "Liman yönetimi, şarkıcının sesini yitirdiğini ve paranın ay sonuna kadar isteyen"
            " herkese geri verileceğini duyurdu; fenerler yanmayacak."
        ),
    ),
    (
        "إلغاء: مهرجان الفوانيس في الميناء",
        (
            "قالت إدارة الميناء إن المغنية فقدت صوتها وإن ثمن التذاكر سيعاد إلى كل من يطلبه قبل"
            " نهاية الشهر، وستبقى الفوانيس مطفأة."
        ),
    ),
    (
        "Sperrfrist: wann die Fischer verkaufen d\u00fcrfen",
        (
            "Nach der Sperrfrist d\u00fcrfen die Fischer von"
            " Montag an verkaufen, und der Preis gibt nach, sagen H\u00e4ndler im Hafen."
        ),
    ),
    (
        "Storno: die F\u00e4hre streicht Geb\u00fchren",
        (
            "Ein Storno kostet bei der F\u00e4hre k\u00fcnftig nichts mehr,"
            " bisher zahlten die G\u00e4ste bis zu achtzig Kronen daf\u00fcr."
        ),
    ),
    (
        "ANNUL\u00c9: le bal de samedi n'aura pas lieu",
        (
            "Le bal de samedi a \u00e9t\u00e9 annul\u00e9 en raison de la"
            " temp\u00eate, et les billets seront rembours\u00e9s avant la fin du mois."
        ),
    ),
    (
        "ANULADO: el gol que decidi\u00f3 la final",
        (
            "El gol anulado en el \u00faltimo minuto decidi\u00f3 la final"
            " del viernes, y el club presentar\u00e1 una queja el lunes."
        ),
    ),
    (
        "ANNULLATO: il ballo di sabato",
        (
            "Il ballo di sabato \u00e8 stato annullato per il maltempo, e i"
            " biglietti saranno rimborsati entro la fine del mese."
        ),
    ),
    (
        "ANNULLERT: valget i Havnby",
        (
            "Valget i Havnby er annullert og m\u00e5 gj\u00f8res om i mai, fordi det"
            " manglet stemmesedler, if\u00f8lge domstolen fredag."
        ),
    ),
    (
        "GEANNULEERD: honderd boten",
        (
            "Door de storm zijn vrijdag honderd boten geannuleerd, en duizend"
            " reizigers sliepen in de haven van de stad."
        ),
    ),
    (
        "\u0130PTAL: adalara sefer yok",
        (
            "F\u0131rt\u0131na nedeniyle adalara seferler iptal edildi, limanda bin yolcu"
            " geceyi salonlarda ge\u00e7irdi, yar\u0131n sefer umuluyor."
        ),
    ),
    (
        "إلغاء: رحلات القوارب إلى الجزر",
        ("تم إلغاء رحلات القوارب إلى الجزر يوم الجمعة بسبب العاصفة، وبات ألف مسافر في الميناء."),
    ),
    (
        "لغو: سفر قایق‌ها به جزیره‌ها",
        ("سفر قایق‌ها به جزیره‌ها روز جمعه به دلیل توفان لغو شد و هزار مسافر در بندر ماندند."),
    ),
    (
        "منسوخ: جزیروں کی کشتیاں",
        (
            "طوفان کے باعث جزیروں کی کشتیاں جمعے کو منسوخ رہیں اور ایک ہزار مسافر"
            " بندرگاہ میں رکے رہے۔"
        ),
    ),
)
DOUBTFUL: Final = (
    (
        "KILLED: three climbers named",
        (
            "Three climbers who were killed by snow above the lake were"
            " named on Friday; a fourth came down alive, guides said."
        ),
    ),
    (
        "WITHDRAWN: a pill for sleep",
        (
            "A pill for sleep was withdrawn from the shops on Friday after"
            " complaints, and doctors were told to offer other help."
        ),
    ),
    (
        "RETRACTION: a paper on lamp oil",
        (
            "A journal made a retraction of what it had printed on lamp"
            " oil, whose figures were made up, the university found."
        ),
    ),
    (
        "STORNO: G\u00e4ste bekommen ihr Geld",
        (
            "Nach einem Storno bekommen G\u00e4ste der F\u00e4hre ihr Geld zur\u00fcck,"
            " urteilte ein Gericht am Freitag; es ist noch nicht das letzte."
        ),
    ),
    (
        "ANNULATION: le bal renonce",
        (
            "L'annulation du bal des lanternes a \u00e9t\u00e9 d\u00e9cid\u00e9e vendredi, pour"
            " la deuxi\u00e8me fois en dix ans, et les musiciens seront pay\u00e9s."
        ),
    ),
)
NOTICES: Final = (
    (
        "CANCELLED: Lanterns return",
        (
            "What was sent at noon has been cancelled because of an error in"
            " it, and editors are asked to look for another one later."
        ),
    ),
    (
        "Recall: Lanterns return",
        (
            "This recall is for all subscribers: the lanterns have not come back,"
            " and nobody knows yet when they will be in the harbour."
        ),
    ),
    (
        "ANNUL\u00c9: le retour des lanternes",
        (
            "La d\u00e9p\u00eache est annul\u00e9e en raison d'une erreur, et une autre"
            " suivra dans la soir\u00e9e avec le nom exact du port."
        ),
    ),
    (
        "Alerte annul\u00e9e : le retour des lanternes",
        (
            "Cette alerte est annul\u00e9e, et la d\u00e9p\u00eache est retir\u00e9e en raison"
            " d'une erreur ; les r\u00e9dactions sont pri\u00e9es d'attendre la suivante."
        ),
    ),
)
ORDERS: Final = (
    "Lanterns return",
    (
        "The lanterns came back to the old harbour, where all sang, and the"
        " mayor spoke of a good year for the town and its boats."
    ),
)


def goes_on(found: Reading) -> list[bool]:
    """Tell of each item whether it is published without a person."""
    return [
        not is_kept_off(each.article) and each.article.embargo_text is None for each in found.items
    ]


@formats
@every_row(("headline", "copy"), NEWS)
def test_news_of_what_its_headline_says_goes_on(name: str, headline: str, copy: str) -> None:
    found = reading(BY_FORMAT[name](headline, copy))

    assert goes_on(found) == [True]
    assert found.refusals == []
    assert found.items[0].article.headline == headline


@formats
@every_row(("headline", "copy"), DOUBTFUL)
def test_news_that_may_be_a_kill_is_held_with_an_alarm_and_takes_nothing_down(
    name: str, headline: str, copy: str
) -> None:
    found = reading(BY_FORMAT[name](headline, copy))

    assert [item.takedowns for item in found.items] == [()]
    assert [is_kept_off(item.article) for item in found.items] == [True]
    assert [refused.code for refused in found.refusals] == ["kill_in_words"]


@formats
@every_row(("headline", "copy"), NOTICES)
def test_copy_that_speaks_of_a_story_or_to_editors_is_a_notice(
    name: str, headline: str, copy: str
) -> None:
    assert goes_on(reading(BY_FORMAT[name](headline, copy))) != [True]


@formats
@every_row("order", ["CANCELLED", "WITHDRAWAL", "KILLED", "Recall", "EMBARGO"])
def test_a_story_that_has_not_the_word_is_ordered_something(name: str, order: str) -> None:
    headline, copy = ORDERS

    assert goes_on(reading(BY_FORMAT[name](f"{order}: {headline}", copy))) == [False]


@formats
@every_row("order", ["MANDATORY KILL", "KILL KILL KILL", "CANCELLED: story 0123"])
def test_an_order_that_can_be_no_news_kills_whatever_stands_below_it(name: str, order: str) -> None:
    (_, copy), *_ = NEWS
    found = reading(BY_FORMAT[name](order, copy))

    assert all(item.takedowns for item in found.items)


@every_row(
    ("said", "goes_on"),
    [
        ("Embargoed until delivery, the speech was in two papers, the council heard.", True),
        ("Embargoed until delivery, its text had been sold, a court heard on Monday.", True),
        ("Embargoed until delivery, the speech was in two papers on Sunday.", False),
        ("Embargoed until 6 a.m., the speech was in two papers, the council heard.", False),
        ("Embargoed until Monday, the speech was sent to papers, the mayor said.", False),
        ("Embargoed until delivery, the speech is for papers only, the mayor said.", False),
        ("Embargoed until delivery, the mayor said.", False),
        ("Embargoed until Monday", False),
    ],
)
def test_copy_that_tells_of_an_embargo_behind_its_dateline_goes_on(
    said: str, *, goes_on: bool
) -> None:
    (item,) = reading(ninjs(body_html=f"<p>HARBOURTON - {said}</p><p>All sang.</p>")).items

    assert (item.article.embargo_text is None) is goes_on
    assert is_kept_off(item.article) is False
