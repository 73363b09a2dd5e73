"""An embargo that a line speaks of without beginning with it holds; news of embargoes goes on."""

from tests.rows import every_row
from tests.unit.ingest.builders import article, g2, is_kept_off, ninjs, rss
from tests.unit.ingest.mails import mail
from tests.unit.ingest.text_wires import iptc
from tests.unit.ingest.xml_wires import nitf
from wiredesk.article import Article

STORY = "The lanterns came back."
WAITS = (
    "The following is strictly embargoed until Monday 6am.",
    "The following is under strict embargo until 30 November 2026.",
    "This press release is embargoed until Monday 6am.",
    "Please note: strict embargo Monday 0600",
    "Please note that this report is under embargo until Monday.",
    "The information below is embargoed until noon",
    "All material in this email is under embargo until Monday.",
    "This release may not be published before Monday.",
    "This report must not be used or quoted before noon",
    "The attached is not for publication before 0600",
    "What follows is under embargo",
    "Sent under embargo until Monday",
    "Please respect the embargo.",
    "Die folgende Meldung ist bis Montag 6 Uhr gesperrt.",
    "Diese Meldung unterliegt einer Sperrfrist bis Montag",
    "Bitte beachten Sie die Sperrfrist: Montag",
    "Dieser Text darf nicht vor Montag verwendet werden",
    "Ce communiqué est sous embargo jusqu'à lundi",
    "Cette information est strictement sous embargo",
    "Merci de respecter l'embargo",
    "Esta información está bajo embargo hasta el lunes",
    "Lo siguiente está embargado hasta el lunes",
    "Questa notizia è sotto embargo fino a lunedì",
    "Bu haber pazartesi 06.00'ya kadar ambargoludur",
    "Aşağıdaki haber pazartesi gününe kadar yayınlanamaz",
    "Pazartesiye kadar lütfen yayınlamayınız",
    "هذا الخبر محظور النشر حتى الاثنين",
    "المادة التالية تحت الحظر حتى السادسة",
    "يحظر نشر هذه المادة قبل الاثنين",
    "يرجى عدم نشر هذا الخبر قبل الاثنين",
    "مشمول ممنوعیت انتشار تا دوشنبه",
    "این خبر مشمول ممنوعیت انتشار است",
    "این خبر تا دوشنبه قابل انتشار نیست",
    "پیر کی صبح تک اشاعت ممنوع ہے",
    "یہ خبر پیر کی صبح تک قابل اشاعت نہیں",
    "یہ خبر پیر تک شائع نہ کی جائے",
)
BEHIND = (
    "Lanterns return [EMBARGOED UNTIL MONDAY]",
    "Lanterns return - embargoed until Monday",
    "Lanterns return (embargo)",
)
NEWS = (
    "Embargo on oil exports lifted",
    "The EU's arms embargo until 2027",
    "The EU extended its arms embargo until 2027, diplomats said.",
    "The embargo remains in force until 2027.",
    "The country is under embargo until the vote.",
    "Russian oil is embargoed until 2030.",
    "All arms sales are under embargo until 2027.",
    "The following countries are under embargo: Iran.",
    "This embargo is to remain until 2030",
    "These goods are embargoed until further notice",
    "The report on the arms embargo is not over",
    "An oil embargo applies until Monday, the minister said",
    "The news came before the embargo was lifted",
    "The film is for release on Friday",
    "The road is closed: Die A5 ist bis Montag gesperrt",
    "Die Straße ist gesperrt",
    "La maison est sous embargo",
    "La casa está embargada hasta el lunes",
    "Cuba, embargoed until 2031, sells sugar",
    "The results will be released before noon",
    "The story was not used before 1990",
    "This is the day before the feast",
    "Petrol ambargosu pazartesiye kadar sürecek",
    "Dizi pazartesiye kadar yayınlanmayacak",
    "حظر النشر في قضية الفوانيس",
    "حظر السلاح حتى الاثنين",
    "انتشار کتاب تازه در تهران ممنوع شد",
    "پیر تک اخبار کی اشاعت ممنوع",
    "The bill must not be run before the courts",
    "The government said (embargo on oil) it would",
    "Oil prices rise - embargo until spring feared",
    "The report says the embargo on oil is under review",
)


def waits(found: Article) -> bool:
    return found.embargo_text is not None and found.embargoed is None


@every_row("line", WAITS)
def test_a_sentence_that_holds_what_follows_does_so_in_every_format(line: str) -> None:
    assert waits(article(g2(f"<p>{line}</p><p>{STORY}</p>")))
    assert waits(article(nitf(f"<p>{line}</p><p>{STORY}</p>")))
    assert waits(article(rss(f"<guid>a</guid><title>{line}</title>")))
    assert waits(article(ninjs(body_html=f"<p>{line}</p><p>{STORY}</p>")))
    assert waits(article(ninjs(ednote=line)))
    assert waits(article(iptc(f"{line}\n\nLanterns return =")))
    assert waits(article(mail(f"{line}\n\n{STORY}\n".encode())))


@every_row("above", ["Dear editor,", "PRESS RELEASE\n\nDear all,"])
def test_it_may_stand_below_a_greeting(above: str) -> None:
    text = f"{above}\n\nThe following is strictly embargoed until Monday 6am.\n\n{STORY}\n"

    assert waits(article(mail(text.encode())))


@every_row("headline", BEHIND)
def test_a_headline_with_an_embargo_behind_it_holds_and_is_shown_without_it(headline: str) -> None:
    for wire in (ninjs(headline=headline), iptc(f"{headline} =")):
        found = article(wire)

        assert waits(found)
        assert headline.startswith(found.headline)
        assert "mbargo" not in found.headline.lower()


@every_row("note", ["For release 0600 Monday", "For release 1800 on Monday"])
def test_a_note_may_name_its_hour_without_a_zone(note: str) -> None:
    assert waits(article(ninjs(ednote=note)))


@every_row("line", NEWS)
def test_news_that_speaks_of_an_embargo_goes_on(line: str) -> None:
    for wire in (
        g2(f"<p>{line}</p><p>{STORY}</p>"),
        ninjs(headline=line),
        ninjs(body_html=f"<p>{STORY}</p><p>{line}</p>"),
        iptc(f"{line} ="),
        mail(f"{line}\n\n{STORY}\n".encode()),
    ):
        found = article(wire)

        assert found.embargo_text is None
        assert not is_kept_off(found)
