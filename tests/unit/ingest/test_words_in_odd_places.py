"""Words that senders put where a standard has another place for them are read all the same."""

from tests.rows import every_row
from tests.unit.ingest.builders import article, g2, ninjs, rss
from tests.unit.ingest.mails import mail

COPY = "The lanterns came back."


@every_row(
    ("name", "space"),
    [("full-text", "http://news.yandex.ru"), ("content", "http://turbo.yandex.ru")],
)
def test_the_full_text_of_russian_feeds_goes_before_the_description(name: str, space: str) -> None:
    full = f'<ru:{name} xmlns:ru="{space}">{COPY}</ru:{name}>'
    found = article(rss(f"<guid>a</guid><description>Short.</description>{full}"))

    assert (found.body_text, found.description_text) == (COPY, "Short.")


def test_a_topic_with_its_lists_short_name_before_it_has_it_once() -> None:
    domain = "http://cv.iptc.org/newscodes/mediatopic"
    wire = rss(f'<guid>a</guid><category domain="{domain}">medtop:04000000</category>')

    assert [subject.code for subject in article(wire).subjects] == ["medtop:04000000"]


@every_row(("title", "headline"), [("Lanterns at sea", "Lanterns at sea"), ("LANTERNS/", COPY)])
def test_an_item_without_a_headline_is_headed_by_its_title_of_several_words(
    title: str, headline: str
) -> None:
    wire = g2(f"<p>{COPY}</p>", item_meta=f"<title>{title}</title>")
    bare = wire.replace(b"<headline>Lanterns return</headline>", b"")
    bare = bare.replace(b"<title>not copy</title>", b"")

    assert article(bare).headline == headline
    assert article(wire).headline == "Lanterns return"


def test_a_headline_in_json_has_no_signs_of_html() -> None:
    assert article(ninjs(headline="Quill &amp; Mark&#8217;s")).headline == "Quill & Mark’s"


@every_row(
    "html",
    [
        f"&lt;p&gt;{COPY}&lt;/p&gt;&lt;p&gt;Nobody knew.&lt;/p&gt;",
        f"{COPY}\n\nNobody knew.",
    ],
)
def test_html_whose_tags_are_escaped_or_missing_has_its_paragraphs(html: str) -> None:
    assert article(ninjs(body_html=html)).body_text == f"{COPY}\n\nNobody knew."


@every_row(
    "footer",
    [
        "This e-mail and any attachments are confidential and meant for you.",
        "Diese E-Mail enthält vertrauliche Informationen.",
        "Ce message et ses annexes sont confidentiels.",
        "To unsubscribe, click here.",
        "Sie erhalten diese Mail, weil Sie sich angemeldet haben. Abmelden",
        "Vous recevez cet e-mail parce que vous êtes inscrit.",
        "Para darse de baja, pulse aquí.",
        "Bu e-postayı abone olduğunuz için alıyorsunuz.",
        "لإلغاء الاشتراك اضغط هنا.",
    ],
)
def test_what_a_company_puts_below_its_mails_is_no_copy(footer: str) -> None:
    wire = mail(f"{COPY}\nNobody knew.\n\n{footer}\nQuillmark\n".encode())

    assert article(wire).body_text.split() == f"{COPY} Nobody knew.".split()


def test_a_mail_that_begins_alike_is_copy() -> None:
    said = "This message was kept confidential for years, the keeper said."

    assert said in article(mail(f"{said}\n\n{COPY}\n".encode())).body_text


@every_row(
    "greeting", ["Kind regards,", "Mit freundlichen Grüßen", "Cordialement", "Med vänlig hälsning"]
)
def test_who_signs_a_mail_is_no_copy(greeting: str) -> None:
    wire = mail(f"{COPY}\nNobody knew.\n\n{greeting}\nIda Quill\n0123 555\n".encode())

    assert article(wire).body_text.split() == f"{COPY} Nobody knew.".split()


def test_a_release_below_a_signed_letter_is_copy() -> None:
    release = " ".join([COPY] * 30)
    wire = mail(f"Please find it below.\n\nKind regards,\nIda\n\n{release}\n".encode())

    assert release in article(wire).body_text


def test_an_embargo_below_who_signs_a_mail_is_obeyed() -> None:
    wire = mail(f"{COPY}\nNobody knew.\n\nKind regards,\nIda\nEmbargoed until six\n".encode())

    assert article(wire).embargo_text is not None
