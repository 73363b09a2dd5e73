"""Orders behind a slug, in fields of systems, in parts beside the copy: seen, and never shown."""

from tests.rows import every_row
from tests.unit.ingest.builders import article, g2, is_kept_off, ninjs, standing
from tests.unit.ingest.mails import encoded, mail
from tests.unit.ingest.xml_wires import component, item, lines, newsml_1, nitf, text_content

COPY = "The lanterns came back."


@every_row(
    "slug",
    [
        "HB-Lanterns, HOLD",
        "FUND-HOLD-FOR-RELEASE",
        "HB-Lanterns,Adv05",
        "lanterns ADV 05",
        "Lanterns - HOLD FOR RELEASE",
    ],
)
def test_a_hold_behind_a_slug_or_headline_holds(slug: str) -> None:
    slug = slug.replace(" ADV", ", ADV")

    assert article(ninjs(slugline=slug)).embargo_text == slug
    assert article(g2(content_meta=f"<slugline>{slug}</slugline>")).embargo_text == slug
    assert article(ninjs(headline=slug)).embargo_text is not None


@every_row("slug", ["HOLD-FOR-RELEASE-FUND", "Hold_for_release/Fund", "hold for release fund"])
def test_a_hold_before_a_slug_holds(slug: str) -> None:
    for wire in _with_slug(slug):
        assert article(wire).embargo_text == slug


@every_row("slug", ["HOLD-FUND-01", "HOLD_FUND", "EMBARGO-FUND", "HOLD-UP-FUND"])
def test_a_slug_that_begins_with_what_may_be_news_waits_for_a_person(slug: str) -> None:
    for wire in _with_slug(slug):
        found = article(wire)

        assert (standing(found), is_kept_off(found)) == ("usable", True)


@every_row(
    ("slug", "copy"),
    [
        ("HOLD-UP-BANK", "Two men were seized after a hold-up in a bank."),
        ("EMBARGO-ISLES", "The isles want the embargo on their oil lifted."),
        *(("hold-the-line-say-towns", COPY), ("HOLDINGS-LAMPS", COPY), ("BANK-HOLD-UP", COPY)),
        ("EMBARGOES", COPY),
    ],
)
def test_a_slug_that_only_begins_as_an_order_goes_on(slug: str, copy: str) -> None:
    for wire in _with_slug(slug, copy):
        found = article(wire)

        assert (is_kept_off(found), found.embargo_text) == (False, None)


def _with_slug(slug: str, copy: str = COPY) -> list[bytes]:
    body = f"<p>{copy}</p>"
    return [
        ninjs(slugline=slug, body_html=body),
        g2(body, content_meta=f"<slugline>{slug}</slugline>"),
        nitf(body, docdata=f'<du-key key="{slug}"/>'),
        newsml_1(item(component(lines(more=f"<SlugLine>{slug}</SlugLine>") + text_content(body)))),
    ]


@every_row(
    "headline",
    [
        *("Lanterns return - DO NOT USE", "FOR INFORMATION ONLY, NOT FOR PUBLICATION"),
        *("Les lanternes - NE PAS UTILISER", "POUR INFORMATION, NE PAS DIFFUSER"),
        *("Laternen - NICHT ZUR VER\u00d6FFENTLICHUNG", "SOLO PARA EDITORES - NO PUBLICAR"),
        *("HOLD FOR LEGAL: lanterns", "المنارات - ليس للنشر"),
    ],
)
def test_a_ban_behind_a_headline_in_capitals_withholds(headline: str) -> None:
    for wire in (ninjs(headline=headline), mail(COPY, fields={"Subject": encoded(headline)})):
        assert standing(article(wire)) == "forbidden"


@every_row("headline", ["Mayor: do not publish", "MAYOR: DO NOT USE THE LIFTS"])
def test_what_somebody_asks_in_a_headline_is_no_ban(headline: str) -> None:
    assert not is_kept_off(article(ninjs(headline=headline)))


@every_row(
    "slug", ["HB-Lanterns-Advisory", "Tenants on hold", "Lanterns, Advance 05", "Take HOLD of it"]
)
def test_what_only_looks_like_a_hold_goes_on(slug: str) -> None:
    assert article(ninjs(slugline=slug)).embargo_text is None


def test_an_embargo_before_a_dash_and_a_ban_holds() -> None:
    line = "UNDER EMBARGO \u2013 not for publication or broadcast before 06:00"

    assert article(mail(f"{line}\n\n{COPY}\n".encode())).embargo_text == "UNDER EMBARGO"


def test_a_schedule_of_publication_holds_and_false_is_no_embargo() -> None:
    assert article(ninjs(publish_schedule="2030-01-01T00:00:00Z")).embargoed is not None
    assert article(ninjs(publish_schedule=None)).embargo_text is None
    assert article(ninjs(embargoed=False)).embargo_text is None
    assert article(ninjs(embargoed="")).embargo_text == ""


@every_row(
    "name", ["notes-to-editors", "note_to_editors", "NotForPublication", "desk-note", "ednote"]
)
def test_a_class_of_several_words_is_for_desks_however_they_are_joined(name: str) -> None:
    assert article(g2(f'<p>{COPY}</p><p class="{name}">Call Ida.</p>')).body_text == COPY


def test_an_editors_note_and_a_link_inside_the_house_are_copy() -> None:
    more = '<p class="editors-note">Corrected.</p><p><a class="internal" href="/a">The port</a></p>'

    assert article(g2(f"<p>{COPY}</p>{more}")).body_text == f"{COPY}\n\nCorrected.\n\nThe port"


PART = (
    '<NewsComponent><Role FormalName="{}"/><ContentItem><MediaType FormalName="Text"/>'
    "<DataContent><p>{}</p></DataContent></ContentItem></NewsComponent>"
)


@every_row("role", ["NoteToEditors", "EditorsNote", "Advisory", "Internal"])
def test_a_component_for_editors_is_not_shown_and_is_obeyed(role: str) -> None:
    wires = [
        newsml_1(item(component(lines() + PART.format("Main", COPY) + PART.format(role, said))))
        for said in ("Call Ida.", "Embargoed until six")
    ]

    assert [article(wire).body_text for wire in wires] == [COPY, COPY]
    assert [article(wire).embargo_text is None for wire in wires] == [True, False]
