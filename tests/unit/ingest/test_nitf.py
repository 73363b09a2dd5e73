"""A NITF document: who it is, how it is to be handled, and what it is about."""

from datetime import UTC, datetime

from tests.rows import every_row
from tests.unit.ingest.builders import NOON, article, kills, notes, reading, refusal
from tests.unit.ingest.xml_wires import DOCUMENT, ISSUED, nitf
from wiredesk.article import Entity
from wiredesk_ingest.draft import ADVISORY

RELEASE = '<date.release norm="20261121T060000+0300"/>'
EMBARGOED = 'management-status="embargoed"'


# --- identity ------------------------------------------------------------------------------


def test_a_document_is_one_article_named_by_its_doc_id() -> None:
    found = reading(nitf())

    assert found.format == "nitf"
    assert [item.article.uri for item in found.items] == [DOCUMENT]


def test_a_namespace_changes_nothing() -> None:
    wire = nitf(root='xmlns="http://iptc.org/std/NITF/2006-10-18/" baselang="ar"')

    assert article(wire).headline == "Lanterns return"
    assert article(wire).language == "ar"


def test_without_a_doc_id_the_same_document_is_the_same_article() -> None:
    wire = nitf(doc_id='<doc-id regsrc="Quillmark"/>')
    assert article(nitf(doc_id="<doc-id> 30257 </doc-id>")).uri == "30257"
    changed = nitf("<p>More.</p>", doc_id='<doc-id regsrc="Quillmark"/>')
    other = nitf(doc_id='<doc-id regsrc="Quillmark"/>', body_head="<hedline>Harbour</hedline>")

    assert article(wire).uri == article(changed).uri
    assert article(wire).uri.startswith("urn:nitf:quillmark:20261120t120000+0300:")
    assert article(other).uri != article(wire).uri
    assert any("made from" in note for note in notes(wire))


def test_a_document_that_can_be_told_from_no_other_is_refused() -> None:
    assert refusal(nitf(doc_id="", issued=""))[0] == "no_uri"


@every_row(
    ("docdata", "version"),
    [("", 0), ('<du-key key="lanterns" version="3" generation="14"/>', 3)],
)
def test_the_version_is_the_one_of_the_dynamic_use_key(docdata: str, version: int) -> None:
    assert article(nitf(docdata=docdata)).version == version


@every_row(
    ("doc_id", "key", "uri"),
    [
        ("qm-lanterns-7f3_47", "qm-lanterns-7f3", "qm-lanterns-7f3"),
        ("qm-lanterns-7f3", "qm-lanterns-7f3", "qm-lanterns-7f3"),
        ("qm-lanterns-7f3_dusk", "qm-lanterns-7f3", "qm-lanterns-7f3_dusk"),
        ("lanterns-47", "lanterns", "lanterns-47"),  # a keyword, of many stories
        ("qm-8", "", "qm-8"),
    ],
)
def test_a_version_behind_the_dynamic_use_key_is_no_part_of_the_identity(
    doc_id: str, key: str, uri: str
) -> None:
    wire = nitf(doc_id=f'<doc-id id-string="{doc_id}"/>', docdata=f'<du-key key="{key}"/>')

    assert article(wire).uri == uri


# --- handling ------------------------------------------------------------------------------


@every_row(
    ("status", "pubstatus"),
    [
        ("", "usable"),
        ('management-status="usable"', "usable"),
        ('management-status="withheld"', "withheld"),
        ('management-status="unheard-of"', "withheld"),
        ('management-status="canceled"', "canceled"),
        ('management-status="Killed"', "canceled"),
    ],
)
def test_the_management_status_is_the_publishing_status(status: str, pubstatus: str) -> None:
    assert article(nitf(status=status)).pubstatus == pubstatus


def test_an_embargoed_document_is_usable_at_its_release() -> None:
    found = article(nitf(status=EMBARGOED, docdata=RELEASE))

    assert found.pubstatus == "usable"
    assert found.embargoed == datetime.fromisoformat("2026-11-21T06:00:00+03:00")


@every_row("docdata", ["", '<date.release norm="00000000"/>'])
def test_an_embargo_without_a_release_holds(docdata: str) -> None:
    found = article(nitf(status=EMBARGOED, docdata=docdata))

    assert found.embargoed is None
    assert found.embargo_text is not None


def test_a_release_after_the_issue_is_an_embargo_whatever_the_status() -> None:
    assert article(nitf(docdata=RELEASE)).embargoed is not None


def test_a_release_at_the_issue_is_no_embargo() -> None:
    at_once = ISSUED.replace("date.issue", "date.release")

    assert article(nitf(docdata=at_once)).embargo_text is None


@every_row("date", ["00000000", "YYYYMMDD000000-HHMM", "00000000T000000Z"])
def test_a_placeholder_for_a_date_is_noted_and_not_taken(date: str) -> None:
    wire = nitf(docdata=f'<date.expire norm="{date}"/><date.release norm="{date}"/>')

    assert article(wire).expires is None
    assert article(wire).embargo_text is None
    assert sum("can't read" in note for note in notes(wire)) == 2


def test_times_are_those_of_the_document() -> None:
    found = article(nitf(docdata='<date.expire norm="20261220T120000+0300"/>'))

    assert found.versioncreated == datetime.fromisoformat("2026-11-20T12:00:00+03:00")
    assert found.expires == datetime.fromisoformat("2026-12-20T12:00:00+03:00")


def test_the_date_of_publication_stands_in_for_the_date_of_issue() -> None:
    pubdata = '<pubdata date.publication="20261119T080000Z"/>'

    found = article(nitf(head=pubdata, issued='<date.issue norm="YYYYMMDD"/>'))

    assert found.versioncreated == datetime.fromisoformat("2026-11-19T08:00:00+00:00")


# --- kills ---------------------------------------------------------------------------------

POINTS = 'management-doc-idref="quillmark.lanterns.0"'


@every_row(
    "status",
    [
        f'{POINTS} management-idref-status="canceled"',
        f'{POINTS} management-doc-idref-status="killed"',
    ],
)
def test_a_document_kills_another_by_its_id(status: str) -> None:
    assert kills(nitf(status=status)) == [("quillmark.lanterns.0", "killed_by_reference")]
    assert article(nitf(status=status)).pubstatus == "usable"


def test_a_canceled_document_that_points_to_another_takes_both_down() -> None:
    status = f'management-status="canceled" {POINTS} management-idref-status="canceled"'

    assert [target for target, _ in kills(nitf(status=status))] == [
        DOCUMENT,
        "quillmark.lanterns.0",
    ]


KEY = '<du-key key="qm-7f3"/>'
OF_AN_EARLIER_ONE = 'management-doc-idref="qm-7f3_46" management-idref-status="killed"'


def test_a_version_behind_the_dynamic_use_key_is_no_part_of_a_target() -> None:
    wire = nitf(status=OF_AN_EARLIER_ONE, docdata=KEY)

    assert kills(wire) == [("qm-7f3", "killed_by_reference")]


def test_a_document_that_kills_its_own_story_is_no_new_telling_of_it() -> None:
    wire = nitf(status=OF_AN_EARLIER_ONE, docdata=KEY, doc_id='<doc-id id-string="qm-7f3_47"/>')

    assert kills(wire) == [("qm-7f3", "canceled")]
    assert article(wire).pubstatus == "canceled"


@every_row("said", ["", 'management-idref-status="usable"'])
def test_a_mere_pointer_kills_nothing(said: str) -> None:
    assert kills(nitf(status=f"{POINTS} {said}")) == []


def test_a_correction_says_so() -> None:
    found = article(nitf(docdata='<correction id-string="x" info="Mends the name."/>'))

    assert "sig:correction" in found.signals
    assert found.ednote == "Mends the name."


def test_an_advisory_is_not_for_publication() -> None:
    head = '<tobject><tobject.property tobject.property.type="Advisory"/></tobject>'

    assert ADVISORY in article(nitf(head=head)).signals


# --- what it is about ----------------------------------------------------------------------


def test_urgency_counts_wherever_in_the_head_it_is() -> None:
    assert article(nitf(docdata='<urgency ed-urg="3"/>')).urgency == 3
    assert article(nitf(head='<urgency ed-urg="2"/>')).urgency == 2


def test_keywords_are_attributes_or_texts() -> None:
    words = '<key-list><keyword key="tides"/><keyword>harbour</keyword><keyword/></key-list>'

    assert article(nitf(docdata=words)).keywords == ("tides", "harbour")


@every_row(("key", "keywords"), [("tides/harbour/", ("tides", "harbour")), ("and/or", ("and/or",))])
def test_a_key_that_ends_in_a_slash_is_a_list(key: str, keywords: tuple[str, ...]) -> None:
    words = f'<key-list><keyword key="{key}"/></key-list>'

    assert article(nitf(docdata=words)).keywords == keywords


def test_subjects_keep_their_codes_and_the_name_that_says_most() -> None:
    subject = "<tobject.subject {}/>".replace("{}", "{0}")
    head = "<tobject>{}{}{}{}</tobject>".format(
        subject.format(
            'tobject.subject.refnum="02003001" tobject.subject.type="Justice" '
            'tobject.subject.detail="Police work"'
        ),
        subject.format('tobject.subject.ipr="Quill" tobject.subject.refnum="F01"'),
        subject.format('tobject.subject.ipr="IPTC" tobject.subject.code="POL"'),
        subject.format('tobject.subject.ipr="IPTC"'),
    )

    found = article(nitf(head=head)).subjects

    assert [subject.code for subject in found] == ["subj:02003001", "Quill:F01", "POL"]
    assert found[0].name == "Police work"


def test_identified_content_names_people_places_and_organisations() -> None:
    content = (
        '<identified-content><person value="p1" idsrc="Quill">Ada Wick</person>'
        '<org>Harbour Trust</org><location location-code="23" code-source="zip">Pier</location>'
        '<classifier value="c9" idsrc="Quill">Lights</classifier></identified-content>'
    )

    found = article(nitf(docdata=content + '<evloc city="Lowmouth" iso-cc="gb"/>'))

    assert found.people == (Entity(name="Ada Wick", code="Quill:p1"),)
    assert found.organisations == (Entity(name="Harbour Trust"),)
    assert found.places == (
        Entity(name="Lowmouth", country="GB"),
        Entity(name="Pier", code="zip:23"),
    )
    assert [subject.code for subject in found.subjects] == ["Quill:c9"]


def test_a_fixture_is_a_signal_for_rules() -> None:
    found = article(nitf(docdata='<fixture fix-id="tide-table"/><du-key key="lanterns"/>'))

    assert found.signals == ("fixture:tide-table",)
    assert found.slugline == "lanterns"


def test_notes_to_editors_are_in_the_note_and_in_no_public_field() -> None:
    wire = nitf(
        docdata='<ed-msg info="Hold the picture."/>',
        head='<revision-history comment="Adds the mayor."/>',
        body_head="<hedline><hl1>x</hl1></hedline><note><body.content><p>Call Ada.</p>"
        "</body.content></note>",
    )

    found = article(wire)

    assert found.ednote.split("\n") == ["Hold the picture.", "Adds the mayor.", "Call Ada."]
    assert found.body_text == "The lanterns came back."


def test_rights_are_said() -> None:
    found = article(
        nitf(
            docdata='<doc.copyright holder="Quillmark" year="2026"/>'
            '<doc.rights owner="Q" limitations="online only"/>'
        )
    )

    assert found.copyrightholder == "Quillmark"
    assert found.usageterms == "online only"


@every_row(
    ("docdata", "body_head", "source"),
    [
        ("", "<distributor><org>Quillmark Wire</org></distributor>", "Quillmark Wire"),
        ('<del-list><from-src src-name="QM"/></del-list>', "", "QM"),
        ('<doc.copyright holder="Quillmark"/>', "", "Quillmark"),
    ],
)
def test_the_source_is_who_sent_it(docdata: str, body_head: str, source: str) -> None:
    assert article(nitf(docdata=docdata, body_head=body_head)).source == source


@every_row(
    ("byline", "said"),
    [
        ("By<person>Ida Quill</person><byttl>Quillmark</byttl>", "By Ida Quill, Quillmark"),
        ("By Ida Quill,<byttl>Quillmark</byttl> and Bo Ink", "By Ida Quill, Quillmark and Bo Ink"),
        ("<byttl>Quillmark Staff</byttl>", "Quillmark Staff"),
        ("Ida Quill<byttl> </byttl>", "Ida Quill"),
        ("By <person>Ida Quill</person>, in <location>Harbour</location>.",
         "By Ida Quill, in Harbour."),
    ],
)  # fmt: skip
def test_the_parts_of_a_byline_are_parted(byline: str, said: str) -> None:
    head = f"<hedline><hl1>Lanterns</hl1></hedline><byline>{byline}</byline>"

    assert article(nitf(body_head=head)).byline == said


# --- what agencies say in meta, and in parts ------------------------------------------------


def test_language_and_key_words_may_stand_in_meta() -> None:
    meta = (
        '<meta name="article-language" content="fr"/>'
        '<meta name="article-keywords" content="harbour, lamps"/>'
    )
    own = "<key-list><keyword key='pier'/></key-list>"

    assert article(nitf(head=meta)).language == "fr"
    assert article(nitf(head=meta)).keywords == ("harbour", "lamps")
    assert article(nitf(head=meta, docdata=own, root="baselang='en'")).keywords == ("pier",)
    assert article(nitf(head=meta, root="baselang='en'")).language == "en"


def test_a_meta_may_name_one_key_word_and_an_empty_lang_the_language_of_all() -> None:
    meta = '<meta name="keyword" content="bridge,ferry"/>'
    marked = '<lang lang="it"/><p>Il ponte riapre.</p>'

    assert article(nitf(head=meta)).keywords == ("bridge", "ferry")
    assert article(nitf(marked)).language == "it"
    assert article(nitf(marked, root="baselang='en'")).language == "en"
    assert article(nitf('<lang lang="la">Habemus pontem</lang>')).language == ""


def test_a_meta_named_after_iptc_says_subjects() -> None:
    said = '<meta name="category_iptc" content="04000000"/><meta name="number" content="12345678"/>'

    (found,) = article(nitf(head=said)).subjects

    assert (found.code, found.scheme) == ("subj:04000000", "subj")


def test_a_place_in_parts_is_its_city_in_its_country() -> None:
    named = (
        "<identified-content><location><city>Trieste</city><country iso-cc='IT'>Italy</country>"
        "</location><person><name.given>Ida</name.given><name.family>Quill</name.family></person>"
        "</identified-content>"
    )

    found = article(nitf(docdata=named))

    assert found.places == (Entity(name="Trieste", country="IT"),)
    assert found.people == (Entity(name="Ida Quill"),)


def test_all_second_headlines_are_kept() -> None:
    head = "<hedline><hl1>Lanterns return</hl1><hl2>By hand.</hl2><hl2>By night.</hl2></hedline>"

    assert article(nitf(body_head=head)).subheadline == "By hand. By night."


def test_whose_a_code_is_stands_before_it() -> None:
    content = (
        '<identified-content><classifier type="quillcategory" value="s"/>'
        '<classifier type="quillcategory">Sails</classifier></identified-content>'
    )

    found = article(nitf(docdata=content)).subjects

    assert [(each.code, each.name) for each in found] == [("quillcategory:s", ""), ("", "Sails")]


def test_a_document_without_an_id_is_the_one_at_its_canonical_address() -> None:
    head = '<meta name="canonical" content="https://quillmark.example/lanterns"/>'

    assert (
        article(nitf(doc_id="", issued="", head=head)).uri == "https://quillmark.example/lanterns"
    )


def test_a_document_that_says_only_its_release_has_that_date() -> None:
    released = '<date.release norm="20201120T1200"/>'
    found = article(nitf(doc_id="", issued="", docdata=released))

    assert found.uri.startswith("urn:nitf::20201120t1200:")
    assert found.versioncreated == datetime(2020, 11, 20, 12, tzinfo=UTC)


@every_row("status", ["", EMBARGOED])
def test_a_release_without_an_offset_is_over_where_it_was_in_every_zone(status: str) -> None:
    wire = nitf(status=status, issued="", docdata='<date.release norm="20261118T235900"/>')
    found = article(wire)

    assert found.embargoed is not None
    assert found.embargoed <= NOON
    assert "embargoed: over in every zone before the wire came" in notes(wire)


@every_row("release", ["20261119T000100", "20261120", "20261121T060000"])
def test_a_release_without_an_offset_that_may_be_ahead_holds(release: str) -> None:
    found = article(nitf(issued="", docdata=f'<date.release norm="{release}"/>'))

    assert (found.embargoed, found.embargo_text) == (None, release)


@every_row("other", ["20261121T060000+0000", "soon"])
def test_of_several_releases_one_that_was_over_ends_nothing(other: str) -> None:
    releases = ("20201120T1200", other)
    for first, second in (releases, releases[::-1]):
        docdata = f'<date.release norm="{first}"/><date.release norm="{second}"/>'
        until = article(nitf(status=EMBARGOED, issued="", docdata=docdata)).embargoed

        assert until is None or until > NOON


@every_row("keys", ["lanterns, harbour", "lanterns، harbour"])
def test_all_key_words_in_one_are_several(keys: str) -> None:
    assert article(nitf(docdata=f'<keyword key="{keys}"/>')).keywords == ("lanterns", "harbour")
    two = '<keyword key="Wick, Ada"/><keyword key="harbour"/>'
    assert article(nitf(docdata=two)).keywords == ("Wick, Ada", "harbour")


def test_an_urgency_may_be_a_word() -> None:
    assert article(nitf(docdata='<urgency ed-urg="عاجل"/>')).urgency == 2


# --- several documents in one ----------------------------------------------------------------


def export(*documents: bytes, name: str = "nitfs") -> bytes:
    inside = b"".join(document.partition(b"?>")[2] for document in documents)
    return b"<%b>%b</%b>" % (name.encode(), inside, name.encode())


@every_row("name", ["nitfs", "nitf-doc"])
def test_an_export_of_documents_is_an_article_each(name: str) -> None:
    second = nitf("<p>More.</p>", doc_id='<doc-id id-string="second"/>')
    found = reading(export(nitf(), second, name=name))

    assert [item.article.uri for item in found.items] == [DOCUMENT, "second"]
    assert [item.article.body_text for item in found.items][1] == "More."


def test_a_document_that_is_none_takes_no_other_with_it() -> None:
    wire = export(nitf(), nitf(doc_id="", issued=""), nitf(doc_id='<doc-id id-string="c"/>'))
    found = reading(wire)

    assert [item.article.uri for item in found.items] == [DOCUMENT, "c"]
    assert [(each.code, each.item) for each in found.refusals] == [("no_uri", "document 2")]
    assert found.refusals[0].position == wire.index(b"<nitf ", wire.index(b"</nitf>"))


def test_a_document_without_an_id_may_have_a_number_of_its_own() -> None:
    assert article(nitf(doc_id="", root='uno="quill:7"')).uri == "quill:7"
