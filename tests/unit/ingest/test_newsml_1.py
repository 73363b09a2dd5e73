"""A NewsML 1.2 wire: which items are articles, who they are, and how they are to be handled."""

from datetime import datetime

from tests.rows import every_row
from tests.unit.ingest.builders import article, kills, notes, reading, refusal
from tests.unit.ingest.xml_wires import (
    ITEM_URI,
    component,
    identification,
    item,
    lines,
    management,
    newsml_1,
    picture_content,
    text_content,
)
from wiredesk_ingest.draft import ADVISORY

NITF_DTD = '<!ENTITY % nitf SYSTEM "nitf-3-0.dtd"> %nitf; '


# --- items ---------------------------------------------------------------------------------


def test_each_news_item_is_an_article() -> None:
    other = identification(public="urn:newsml:quillmark.example:20261120:tides:1")

    found = reading(newsml_1(item(), item(who=other)))

    assert found.format == "newsml-1.2"
    assert [each.article.uri for each in found.items] == [ITEM_URI, ITEM_URI[:-8] + "tides"]


def test_a_news_item_without_a_wire_around_it_is_an_article() -> None:
    assert article(item().encode()).uri == ITEM_URI


def test_an_item_inside_an_item_is_an_article_of_its_own() -> None:
    inner = item(who=identification(public="", own="tides"))
    outer = item(component(lines("Outer") + text_content("<p>Out.</p>") + inner))

    found = [each.article for each in reading(newsml_1(outer)).items]

    assert [(each.headline, each.body_text) for each in found] == [
        ("Outer", "Out."),
        ("Lanterns return", "The lanterns came back."),
    ]


@every_row(
    "content",
    [
        component('<DescriptiveMetadata><Language FormalName="ar"/></DescriptiveMetadata>'),
        component(lines("Today") + '<NewsItemRef NewsItem="urn:newsml:a:1:b:1"/>'),
        component(component(lines("One") + '<NewsItemRef NewsItem="urn:newsml:a:1:b:1"/>')),
        "<TopicSet><Topic/></TopicSet>",
    ],
)
def test_an_index_is_no_article_and_no_error(content: str) -> None:
    found = reading(newsml_1(item(content)))

    assert (found.format, found.items, found.refusals) == ("newsml-1.2", [], [])


def test_a_wire_without_items_is_refused() -> None:
    assert refusal(b"<NewsML><NewsEnvelope/></NewsML>") == ("not_an_article", 0)


@every_row("content", ["", "<Update><Replace><Text/></Replace></Update>"])
def test_a_change_of_an_earlier_revision_without_the_whole_is_refused(content: str) -> None:
    """It can't be published, and dropping it in silence would keep the old text up."""
    wire = newsml_1(item(content, who=identification(update="A")))

    assert refusal(wire) == ("not_an_article", wire.index(b"<NewsItem>"))


def test_the_dtd_of_nitf_may_be_named_as_the_standard_says() -> None:
    doctype = f'<!DOCTYPE NewsML PUBLIC "urn:newsml:x" "NewsML.dtd" [{NITF_DTD}]>'

    assert article(newsml_1(doctype=doctype)).headline == "Lanterns return"


@every_row(
    "more",
    [
        '<!ENTITY word "Lanterns">',
        '<!ENTITY word SYSTEM "file:///etc/hostname">',
        "<!ENTITY % word 'Lanterns'>",
        '<!ATTLIST NewsItem Duid CDATA "forged">',
    ],
)
def test_any_other_declaration_is_refused(more: str) -> None:
    doctype = f"<!DOCTYPE NewsML [{NITF_DTD}{more}]>"

    assert refusal(newsml_1(doctype=doctype))[0] == "xml_forbidden"


# --- identity ------------------------------------------------------------------------------


@every_row(
    "public",
    [f"{ITEM_URI}:2", f"{ITEM_URI}:17N", f"{ITEM_URI}:3U", "urn:newsml:www.quillmark.example", ""],
)
def test_all_revisions_of_an_item_have_one_uri(public: str) -> None:
    assert article(newsml_1(item(who=identification(public=public)))).uri == ITEM_URI


@every_row(
    ("public", "own", "uri"),
    [
        ("urn:newsml:www.q.example:10020931:1N", "10020931", "urn:newsml:www.q.example:10020931"),
        ("urn:newsml:www.q.example:67d5ab:4N", "1103465679", "urn:newsml:www.q.example:67d5ab"),
        ("urn:newsml:q.example:67d5ab:4", "67d5ab:4", "urn:newsml:q.example:67d5ab:4"),
        ("urn:newsml:q.example:tides:12A", "12A", "urn:newsml:q.example:tides:12A"),
        ("urn:newsml:q.example:20261120:12A", "12A", "urn:newsml:q.example:20261120:12A"),
    ],
)
def test_a_revision_is_told_without_a_date_only_by_its_letter(
    public: str, own: str, uri: str
) -> None:
    assert article(newsml_1(item(who=identification(public=public, own=own)))).uri == uri


def test_a_public_identifier_as_the_standard_has_it_goes_first() -> None:
    who = identification(public=f"{ITEM_URI}:2", own="lanterns-v2")
    shorter = identification(public="urn:newsml:quillmark.example:lanterns")

    assert article(newsml_1(item(who=who))).uri == ITEM_URI
    assert article(newsml_1(item(who=shorter))).uri == "urn:newsml:quillmark.example:lanterns"


@every_row(("said", "version"), [("0", 0), ("4", 4), ("x", 0)])
def test_the_version_is_the_revision(said: str, version: int) -> None:
    assert article(newsml_1(item(who=identification(revision=said)))).version == version


def test_an_item_without_an_id_is_named_by_what_else_is_stable() -> None:
    who = "<Identification><NewsIdentifier><ProviderId>q.example</ProviderId></NewsIdentifier>"
    guid = "<DescriptiveMetadata><guid>A1B2</guid></DescriptiveMetadata>"
    plain = component(lines() + text_content())
    named = component(lines() + guid + text_content())

    by_guid = newsml_1(item(named, who=f"{who}</Identification>"))
    by_headline = newsml_1(item(plain, who=f"{who}</Identification>"))

    assert article(by_guid).uri == "urn:newsml:q.example:20261120:A1B2"
    assert article(by_headline).uri.startswith("urn:newsml:q.example:20261120:")
    assert any("made from" in note for note in notes(by_guid))


def test_an_item_that_nothing_names_is_refused() -> None:
    assert refusal(newsml_1(item(who="<Identification/>")))[0] == "no_uri"


# --- handling ------------------------------------------------------------------------------


def will_change(to: str, at: str = "20261121T060000+0300") -> str:
    return (
        f'<StatusWillChange><FutureStatus FormalName="{to}"/><DateAndTime>{at}</DateAndTime>'
        "</StatusWillChange>"
    )


@every_row(
    ("status", "pubstatus"),
    [
        ("", "usable"),
        ('<Status FormalName="USABLE"/>', "usable"),
        ('<Status FormalName="Withheld"/>', "withheld"),
        ('<Status FormalName="Canceled"/>', "canceled"),
        ('<Status FormalName="Odd"/>', "withheld"),
        ("<Status/>", "withheld"),
    ],
)
def test_the_status_is_the_publishing_status(status: str, pubstatus: str) -> None:
    assert article(newsml_1(item(handling=management(status)))).pubstatus == pubstatus


@every_row("now", ["Embargoed", "Withheld", "Usable"])
def test_what_becomes_usable_at_a_time_is_embargoed_until_then(now: str) -> None:
    status = f'<Status FormalName="{now}"/>{will_change("Usable")}'

    found = article(newsml_1(item(handling=management(status))))

    assert found.pubstatus == "usable"
    assert found.embargoed == datetime.fromisoformat("2026-11-21T06:00:00+03:00")


@every_row("change", ["", will_change("Usable", ""), will_change("Canceled")])
def test_an_embargo_without_an_end_holds(change: str) -> None:
    status = f'<Status FormalName="Embargoed"/>{change}'

    found = article(newsml_1(item(handling=management(status))))

    assert (found.embargoed, found.embargo_text) == (None, "")


def test_what_will_be_canceled_expires_then() -> None:
    status = f'<Status FormalName="Usable"/>{will_change("Canceled")}'

    found = article(newsml_1(item(handling=management(status))))

    assert found.expires == datetime.fromisoformat("2026-11-21T06:00:00+03:00")
    assert found.embargo_text is None


@every_row(
    ("said", "envelope", "owned", "urgency"),
    [
        ('<Urgency FormalName="2"/>', '<Priority FormalName="5"/>', "4", 2),
        ("<Urgency>3</Urgency>", "", "4", 3),
        ("", '<Priority FormalName="5"/>', "4", 5),
        ("", "", "4", 4),
        ("", "", "", None),
    ],
)
def test_urgency_is_said_by_the_item_or_by_the_envelope_or_by_the_agencys_own_property(
    said: str, envelope: str, owned: str, urgency: int | None
) -> None:
    own = f'<Property FormalName="Priority" Value="{owned}"/>'
    story = component(
        lines() + f"<AdministrativeMetadata>{own}</AdministrativeMetadata>" + text_content()
    )
    wire = newsml_1(item(story, handling=management(more=said)), envelope=envelope)

    assert article(wire).urgency == urgency


def test_times_are_those_of_this_revision_and_the_first() -> None:
    found = article(newsml_1())

    assert found.versioncreated == datetime.fromisoformat("2026-11-20T12:00:00+03:00")
    assert found.firstcreated == datetime.fromisoformat("2026-11-20T11:00:00+03:00")


def test_an_advisory_is_not_for_publication() -> None:
    handling = management().replace('"News"', '"Advisory"')

    assert ADVISORY in article(newsml_1(item(handling=handling))).signals


@every_row(("genre", "is_for_desks"), [("TextProgram", True), ("Feature", False)])
def test_a_list_of_what_will_be_sent_is_for_desks(genre: str, *, is_for_desks: bool) -> None:
    said = f'<DescriptiveMetadata><Genre FormalName="{genre}"/></DescriptiveMetadata>'
    wire = newsml_1(item(component(lines() + said + text_content())))

    assert (ADVISORY in article(wire).signals) is is_for_desks


# --- kills ---------------------------------------------------------------------------------

CANCELED = '<Status FormalName="Canceled"/>'
OTHER = "urn:newsml:quillmark.example:20261119:tides"


@every_row("content", ["", component(), component(lines() + text_content())])
def test_a_canceled_item_takes_itself_down_with_or_without_a_text(content: str) -> None:
    wire = newsml_1(item(content, handling=management(CANCELED)))

    assert kills(wire) == [(ITEM_URI, "canceled")]


def test_a_first_revision_that_is_canceled_takes_down_what_it_goes_with() -> None:
    """Nothing of its own can be out yet, so it is a notice."""
    who = identification(revision="1")
    handling = management(CANCELED, f'<AssociatedWith NewsItem="{OTHER}:3"/>')

    assert (OTHER, "killed_by_reference") in kills(newsml_1(item(who=who, handling=handling)))


def test_an_item_may_say_that_it_kills_another() -> None:
    handling = management(more=f'<AssociatedWith FormalName="Kills" NewsItem="{OTHER}:1"/>')

    assert kills(newsml_1(item(handling=handling))) == [(OTHER, "killed_by_reference")]


@every_row("name", ["AssociatedWith", "DerivedFrom"])
def test_an_item_that_goes_with_another_kills_nothing(name: str) -> None:
    wire = newsml_1(item(handling=management(more=f'<{name} NewsItem="{OTHER}:1"/>')))

    assert kills(wire) == []
    assert article(wire).evolvedfrom == (OTHER if name == "DerivedFrom" else None)


@every_row("said", ["Delete", "Kill"])
def test_an_instruction_to_delete_takes_the_item_down(said: str) -> None:
    wire = newsml_1(item(handling=management(more=f'<Instruction FormalName="{said}"/>')))

    assert kills(wire) == [(ITEM_URI, "canceled")]
    assert ADVISORY in article(wire).signals


@every_row(("status", "killed"), [("Usable", []), ("Withheld", [(ITEM_URI, "canceled")])])
def test_canceled_earlier_revisions_come_down_unless_this_one_replaces_them(
    status: str, killed: list[tuple[str, str]]
) -> None:
    revisions = f'<Instruction FormalName=""><RevisionStatus>{CANCELED}</RevisionStatus>'
    handling = management(f'<Status FormalName="{status}"/>', f"{revisions}</Instruction>")

    assert kills(newsml_1(item(handling=handling))) == killed


def _typed(kind: str, text: str) -> str:
    return (
        f"<NewsLine><NewsLineType FormalName='{kind}'/><NewsLineText>{text}</NewsLineText>"
        "</NewsLine>"
    )


def test_lines_of_a_type_say_the_summary_and_key_words() -> None:
    said = _typed("Summary", "In short") + _typed("CatchWord", "Harbour") + _typed("1", "Else")
    found = article(newsml_1(item(component(lines(more=said) + text_content()))))

    assert (found.description_text, found.keywords) == ("In short", ("Harbour",))


def test_key_words_of_one_property_are_parted() -> None:
    words = (
        "<DescriptiveMetadata><Property FormalName='Keyword' Value='quay;lamps'/>"
        "</DescriptiveMetadata>"
    )
    found = article(newsml_1(item(component(lines() + words + text_content()))))

    assert found.keywords == ("quay", "lamps")


@every_row(
    ("kind", "signals"),
    [("Alert", ("wd:flash",)), ("Urgent", ("wd:urgent",)), ("News", ()), ("Text", ())],
)
def test_the_type_of_an_item_may_say_that_it_is_a_flash(
    kind: str, signals: tuple[str, ...]
) -> None:
    handling = management().replace('"News"', f'"{kind}"')

    assert article(newsml_1(item(handling=handling))).signals == signals


def test_a_document_inside_has_key_words_where_the_item_has_none() -> None:
    inside = (
        "<nitf><head><docdata><key-list><keyword key='quay, lamps'/></key-list></docdata></head>"
        "<body><body.content><p>The lanterns came back.</p></body.content></body></nitf>"
    )
    plain = component(lines() + text_content(inside))
    lined = component(lines(more="<KeywordLine>harbour</KeywordLine>") + text_content(inside))

    assert article(newsml_1(item(plain))).keywords == ("quay", "lamps")
    assert article(newsml_1(item(lined))).keywords == ("harbour",)


def test_a_number_is_no_headline() -> None:
    found = article(newsml_1(item(component(lines("569697231") + text_content("Lamps are lit.")))))

    assert found.headline == "Lamps are lit."


def test_a_subheadline_that_says_the_headline_again_is_none() -> None:
    said = "<NewsLines><HeadLine>Lamps</HeadLine><SubHeadLine>Lamps</SubHeadLine></NewsLines>"

    found = article(newsml_1(item(component(said + text_content("Lamps are lit.")))))

    assert (found.headline, found.subheadline) == ("Lamps", "")


def test_a_number_is_no_word_of_a_picture() -> None:
    said = lines("569697231", more="<CreditLine>Ida Quill</CreditLine>")

    (found,) = article(newsml_1(item(component(said + picture_content("lamps.jpg", 4))))).pictures

    assert (found.caption, found.credit, found.alt) == ("", "Ida Quill", "")
