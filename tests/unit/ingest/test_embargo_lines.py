"""A line that begins with the word for an embargo holds, in any language; news of one goes on."""

from typing import Final

from tests.rows import every_row
from tests.unit.ingest.builders import NOON, ap, article, g2, ninjs, rss, standing
from tests.unit.ingest.mails import encoded, mail
from tests.unit.ingest.text_wires import anpa, iptc
from tests.unit.ingest.xml_wires import nitf
from wiredesk.article import Article

STORY: Final = "The lanterns came back."
TIMES: Final = (
    "EMBARGO 9H15",
    "END EMBARGO 010600 JAN 31",
    "End of embargo: Tuesday 6 a.m.",
    "EMBARGO LE 12 MAI A 7H",
    "EMBARGO JUSQU'A MARDI",
    "STRICT EMBARGO 9H",
    "EMBARGO 12/5",
    "EMBARGO ORE 7",
    "EMBARGO ALLE ORE 7.30",
    "EMBARGO MARTES 12",
    "Embargo hasta el martes",
    "EMBARGO DINSDAG 7 UUR",
    "EMBARGO OM 7.30 UUR",
    "Embargo fram till kl. 7",
    "EMBARGO KL 07.30",
    "Embargo do 7 maja",
    "Embargo tiistaihin saakka",
    "Embargado até terça-feira",
    "Sob embargo até às 7h",
    "Onder strikt embargo tot dinsdag",
    "Sperret til tirsdag",
    "Klausul: tirsdag kl. 7",
    "Spärrad till tisdag",
    "Эмбарго до 7:30",
    "Julkaisuvapaa tiistaina klo 7",
    "Embargo fino a martedì",
    "À ne pas publier avant mardi",
    "Yayın yasağı: 7.30'a kadar",
    "Frei für die Dienstagausgaben",
    "解禁 12日午前7時",
    "انتشار ممنوع تا سه‌شنبه",
    "Não divulgar antes das 7h",
    "Niet gebruiken voor dinsdag 7 uur",
    "Ikke til offentliggørelse før tirsdag",
    "Får ej publiceras före tisdag",
    "Ei saa julkaista ennen tiistaita",
    "Nie publikować przed wtorkiem",
    "Не публиковать до вторника",
    "Advance for use Tuesday, May 12, and thereafter",
    "For Tuesday, May 12 PMs and thereafter",
    "Hold for Tuesday editions",
    "Release date: Monday, November 23, 00:01 GMT",
    "Publication time: 06.00, Monday",
    "Release time: 1800 GMT",
    "For immediate release on Monday at 10:00",
    "No use in UK before 10pm",
    "No access Harbourton before 2200 GMT",
    "This story moves in advance for use Sunday, Nov. 22, and thereafter",
    "Date de publication : lundi, 6h00",
    "Diffusion autorisée à partir de lundi 6h00",
    "Levée de l'embargo : lundi 6h00",
    "Freigabe: Montag, 06:00 Uhr",
    "Zur Veröffentlichung ab Montag 6 Uhr",
    "Fecha de publicación: lunes, 6.00 horas",
    "Para publicar a partir del lunes a las 6.00",
    "Da non pubblicare prima di lunedì alle 6",
    "Pubblicabile dalle ore 6.00 di lunedì",
    "Para publicação a partir de segunda-feira, 6h",
    "Vrij voor publicatie vanaf maandag 6 uur",
    "Kan publiseres fra mandag kl. 6",
    "Må tidligst offentliggøres mandag kl. 6",
    "К публикации с 06:00 понедельника",
    "Yayın zamanı: pazartesi 06.00",
    "موعد النشر: الاثنين الساعة 6 صباحا",
    "للنشر يوم الاثنين الساعة 6 صباحا",
    "زمان انتشار: دوشنبه ساعت ۶ صبح",
    "قابل انتشار از دوشنبه ساعت ۶",
    "اشاعت کا وقت: پیر صبح 6 بجے",
)
NEWS: Final = (
    "EU lifts embargo on lanterns",
    "Embargo on lanterns from Tuesday",
    "Embargo hits 12 lantern makers",
    "Embargo de lanternas preocupa 12 firmas",
    "Oil embargo: what it means",
    "Sperrung der Brücke bis Dienstag",
    "Klausulen i kontrakten",
    "Advance on Tuesday: troops near Harbourton",
    "Advances in lamp oil for 2030",
    "For Tuesday voters the choice is plain",
    "Hold for lanterns: why the mayor waits",
    "Niet zonder lantaarns",
    "Ikke en lanterne igjen",
    "Ei lyhtyjä satamaan",
    "Não há lanternas antes de maio",
    "Frei für alle: der Hafen",
    "Не для всех фонари",
    "Под эмбарго попали фонари",
    "Эмбарго 2014 года: итоги",
    "Publication time: how a paper was made",
    "Release date: November 20, 2026",
    "For immediate release: the prisoners on a list",
    "No use in crying before 10pm, says coach",
    "Date de publication : le livre tarde",
    "Freigabe: der Hafen darf wachsen",
    "Fecha de publicación: el libro saldrá en mayo",
    "Vrij voor publiek vanaf maandag",
    "Yayın zamanı: dizi ne zaman başlıyor",
    "Sob embargo, a ilha vende lanternas",
    "Onder embargo verkoopt het eiland lantaarns",
    "Frei für Ausgaben aller Art",
)


BEHIND: Final = (
    "Lanterns (embargo 12 May 07:00)",
    "Lanterns [Embargo: 7.30]",
    "Lanterns /EMBARGO/",
    "Lanterns /EMBARGO 7.30/",
    "Lanterns | Embargo 7.30",
    "Lanterns | EMBARGO",
    "Lanterns - embargo tot dinsdag",
    "Press release, under embargo until 7:30 Tuesday",
    "Media release embargoed until Tuesday",
    "Pressemitteilung mit Sperrfrist Dienstag 7 Uhr",
    "Communiqué sous embargo mardi 7h",
    "Lanterns (for release Monday)",
    "灯台戻る\u3000解禁23日午前0時",
    "灯台戻る\uff1d23日解禁",
)
NOT_BEHIND: Final = (
    "Lanterns (embargo on oil)",
    "Oil and arms: embargo/sanctions talks",
    "Oil prices rise - embargo of 2030 feared",
    "Lanterns | Embargo lifted",
    "Sperrfrist für Laternen verlängert",
    "The prisoner's release, embargo talks",
    "Release under embargo rules sought",
    "Prisoners (for release) on a list",
    "アユ漁12日午前0時解禁",
)


def waits(found: Article) -> bool:
    ahead = found.embargoed is None or found.embargoed > NOON
    return standing(found) != "usable" or (found.embargo_text is not None and ahead)


@every_row(
    "line",
    [
        "Sperrfrist für alle Medien bis Redebeginn",
        "Sperrfrist für Onlinemedien Mittwoch",
        "Sperrfrist nach Ende der Rede",
        "Sperrfrist für Laternen: Mittwoch",
    ],
)
def test_a_german_embargo_holds_for_whom_it_is_and_until_what(line: str) -> None:
    assert waits(article(ninjs(headline=line)))


@every_row("line", TIMES)
def test_an_embargo_with_a_time_holds_wherever_it_stands(line: str) -> None:
    assert waits(article(g2(f"<p>{line}</p><p>{STORY}</p>")))
    assert waits(article(nitf(f"<p>{line}</p><p>{STORY}</p>")))
    assert waits(article(rss(f"<guid>a</guid><title>{line}</title>")))
    assert waits(article(ninjs(headline=f"{line}: lanterns return")))
    assert waits(article(ninjs(ednote=line)))
    assert waits(article(ap(ednote=line)))
    assert waits(article(mail(STORY, fields={"Subject": encoded(line)})))


@every_row("line", TIMES)
def test_an_embargo_above_a_text_is_no_headline(line: str) -> None:
    for wire in (iptc(f"{line}\nLanterns return ="), anpa(f"{line}\n^Lanterns return<")):
        found = article(wire)

        assert waits(found)
        assert found.headline == "Lanterns return"


@every_row(
    "line", ["EMBARGO PARTIEL", "Embargo, see note", "STRICT EMBARGO APPLIES", "ЭМБАРГО СТРОГО"]
)
def test_a_short_line_above_copy_needs_no_time(line: str) -> None:
    for wire in (
        g2(f"<p>{line}</p><p>{STORY}</p>"),
        ninjs(body_html=f"<p>{line}<br/>{STORY}</p>"),
        mail(f"{line}\n\n{STORY}\n".encode()),
        iptc(f"{line.upper()}\nLanterns return ="),
    ):
        assert waits(article(wire))


@every_row("line", NEWS)
def test_news_that_begins_alike_goes_on(line: str) -> None:
    for wire in (
        g2(f"<p>{STORY}</p><p>All sang.</p>").replace(b"Lanterns return", line.encode()),
        ninjs(headline=line, ednote=None),
        iptc(f"{line} ="),
        mail(STORY, fields={"Subject": encoded(line)}),
    ):
        assert not waits(article(wire))


def test_an_embargo_in_the_news_is_a_headline_of_texts() -> None:
    for line in ("EMBARGO THREATENS MILLS", "Embargo threatens mills"):
        found = article(iptc(f"{line} ="))

        assert (found.headline, waits(found)) == (line, False)


@every_row("line", BEHIND)
def test_an_embargo_behind_a_headline_holds(line: str) -> None:
    for wire in (
        ninjs(headline=line),
        g2(f"<p>{STORY}</p>").replace(b"Lanterns return", line.encode()),
        iptc(f"{line} ="),
        mail(STORY, fields={"Subject": encoded(line)}),
    ):
        assert waits(article(wire))


@every_row("line", NOT_BEHIND)
def test_a_headline_that_speaks_of_an_embargo_goes_on(line: str) -> None:
    for wire in (ninjs(headline=line), mail(STORY, fields={"Subject": encoded(line)})):
        assert not waits(article(wire))
