"""NewsML-G2: what an item says about itself, and what of it is not for readers."""

from tests.rows import every_row
from tests.unit.ingest.builders import article, g2, message, news_item, notes
from wiredesk.article import Entity, Subject


def test_signals_are_kept_by_qcode_address_or_literal() -> None:
    meta = '<signal qcode="sig:update"/><signal uri="urn:s:x"/><signal literal="lead"/>'

    assert article(g2(item_meta=meta)).signals == ("sig:update", "urn:s:x", "lead")


def test_a_signal_said_twice_is_one() -> None:
    assert article(g2(item_meta='<signal qcode="sig:update"/>' * 2)).signals == ("sig:update",)


@every_row(
    ("item_meta", "content_meta"),
    [
        ('<role qcode="role:advisory"/>', ""),
        ("", '<genre qcode="genre:Advisory"/>'),
        ("", '<genre qcode="qmk:32"><name>Vorschau</name></genre>'),
        ("", '<genre qcode="qmk:27"><name>Achtung</name></genre>'),
        ('<profile literal="advisory"/>', ""),
    ],
)
def test_an_advisory_is_marked_wherever_it_is_said(item_meta: str, content_meta: str) -> None:
    assert "wd:advisory" in article(g2("", item_meta, content_meta)).signals


def test_notes_to_editors_are_kept_line_by_line() -> None:
    meta = "<edNote>Adds a  tenth port.</edNote><edNote>Corrects\nthe name.</edNote>"

    assert article(g2(item_meta=meta)).ednote == "Adds a tenth port.\nCorrects the name."


@every_row("mark", ["Schluss", "(ende)", "dpa qm yyno n1 ik"])
def test_a_mark_of_the_end_is_no_note(mark: str) -> None:
    meta = f'<edNote role="r:closing">{mark}</edNote><edNote>For all.</edNote>'

    assert article(g2(item_meta=meta)).ednote == "For all."


@every_row(
    "said",
    [
        'role="r:private"',
        'role="r:mediacontacts"',
        'pubconstraint="p:nonpublic"',
        'role="np-nonpublic"',
    ],
)
def test_private_notes_are_left_out_and_counted(said: str) -> None:
    wire = g2(item_meta=f"<edNote {said}>Call +00 555 01</edNote><edNote>For all.</edNote>")

    assert article(wire).ednote == "For all."
    assert "555" not in article(wire).model_dump_json()
    assert "ednote: 1 private notes left out" in notes(wire)


@every_row(
    "element",
    ["headline", "slugline", "by", "dateline", "description", "keyword", "language tag='xx'"],
)
@every_row("said", ['role="r:private"', 'pubconstraint="nonpublic"'])
def test_private_parts_of_the_metadata_reach_no_field(element: str, said: str) -> None:
    name = element.partition(" ")[0]
    wire = g2(content_meta=f"<{element} {said}>Secretum</{name}>")

    assert "Secretum" not in article(wire).model_dump_json()
    assert article(wire).language == "en"


def test_private_rights_reach_no_field() -> None:
    rights = '<usageTerms role="r:private">Secretum</usageTerms><usageTerms>For all.</usageTerms>'

    assert article(g2(rights=rights)).usageterms == "For all."


@every_row(
    ("text", "urgency"), [("1", 1), ("9", 9), (" 4 ", 4), ("0", None), ("10", None), ("x", None)]
)
def test_an_urgency_is_one_of_nine(text: str, urgency: int | None) -> None:
    assert article(g2(content_meta=f"<urgency>{text}</urgency>")).urgency == urgency


def test_words_on_the_story_are_read() -> None:
    found = article(
        g2(
            content_meta="<slugline>LANTERNS</slugline><by>Ada  Quill</by><by>Bo Mark</by>"
            '<headline role="hld:subHeadline">Harbour lit again</headline>'
            '<description role="drol:summary">They are back.</description>'
            "<keyword>light</keyword><keyword> </keyword><keyword>harbour</keyword>"
        )
    )

    assert (found.headline, found.subheadline) == ("Lanterns return", "Harbour lit again")
    assert (found.slugline, found.byline) == ("LANTERNS", "Ada Quill, Bo Mark")
    assert (found.description_text, found.keywords) == ("They are back.", ("light", "harbour"))


def test_the_headline_of_the_first_rank_wins() -> None:
    wire = g2(content_meta='<headline rank="1">Second</headline>').replace(
        b"<headline>Lanterns", b'<headline rank="2">Lanterns'
    )

    assert article(wire).headline == "Second"


@every_row(
    "second",
    ['<headline rank="3">Ports</headline>', '<headline role="hr:kicker">Ports</headline>',
     '<headline role="hr:subheadline">Ports</headline>'],
)  # fmt: skip
def test_a_headline_of_a_lower_rank_stands_with_the_first(second: str) -> None:
    meta = f'{second}<headline rank="1">Lamps</headline>'

    found = article(g2(content_meta=meta).replace(b"<headline>Lanterns return</headline>", b""))

    assert (found.headline, found.subheadline) == ("Lamps", "Ports")


def test_two_headlines_without_ranks_are_two_ways_to_say_it() -> None:
    assert article(g2(content_meta="<headline>Lamps</headline>")).subheadline == ""


def test_a_caption_is_no_summary_of_a_text() -> None:
    wire = g2(content_meta='<description role="drol:caption">Headline again</description>')

    assert article(wire).description_text == ""


def test_what_is_for_readers_is_one_line_in_nfc() -> None:
    wire = g2(content_meta="<slugline>\n CAFE\u0301 \n\t BAR </slugline>")

    assert article(wire).slugline == "CAFÉ BAR"


@every_row(
    ("meta", "place"),
    [
        ("<located><name>Trieste</name></located>", "Trieste"),
        ('<located literal="Trieste"/>', "Trieste"),
        ("<dateline>Trieste, Italy (Quillmark) -</dateline>", "Trieste, Italy"),
        ("<dateline>TRIESTE — </dateline>", "TRIESTE"),
        ("<dateline>OLD TRIESTE March 22 QMK -</dateline>", "OLD TRIESTE"),
        ("<dateline>Trieste 22 mars 2026 (QMK)</dateline>", "Trieste"),
        ("<dateline>District 9, Trieste</dateline>", ""),
        ("<dateline>20 November</dateline>", ""),
    ],
)
def test_where_it_was_written_is_the_place_or_the_dateline(meta: str, place: str) -> None:
    assert article(g2(content_meta=meta)).located == place


def test_the_source_is_the_one_of_the_content_before_the_provider() -> None:
    meta = '<infoSource literal="Lamp House"/>'

    assert article(g2()).source == "Quillmark"
    assert article(g2(content_meta=meta)).source == "Lamp House"


@every_row(
    ("provider", "source"),
    [
        ('<provider qcode="nprov:QMK"/>', "QMK"),
        ('<provider qcode="nprov:QMK"><name>Quillmark</name></provider>', "Quillmark"),
        ('<provider qcode="desk:17"/>', ""),
        ("<provider>Quillmark</provider>", "Quillmark"),
    ],
)
def test_a_provider_is_named_by_its_name_its_text_or_iptcs_code(provider: str, source: str) -> None:
    wire = g2().replace(b'<provider literal="Quillmark"/>', provider.encode())

    assert article(wire).source == source


def test_the_language_of_the_content_is_believed_before_that_of_the_item() -> None:
    assert article(g2()).language == "en"
    assert article(g2(content_meta='<language tag="fa"/>')).language == "fa"


@every_row("said", ["xml:lang='tr'", "lang='tr'"])
def test_an_item_without_a_language_is_in_that_of_its_message(said: str) -> None:
    wire = message(news_item().replace(' xml:lang="en"', ""))

    assert (
        article(wire.replace(b"<newsMessage ", f"<newsMessage {said} ".encode())).language == "tr"
    )


def test_a_subject_with_facets_is_what_its_main_concept_is() -> None:
    meta = (
        '<subject><mainConcept qcode="medtop:15000000"><name>sport</name></mainConcept>'
        '<facetConcept qcode="x:night"><name>by night</name></facetConcept></subject>'
        '<subject type="cpnat:geoArea"><mainConcept qcode="x:1"><name>Harbour</name></mainConcept>'
        "</subject>"
        '<subject type="cptType:5" qcode="x:2"><name>Norland</name><facet qcode="geoProp:7"/>'
        "</subject>"
    )
    found = article(g2(content_meta=meta))

    assert found.subjects == (Subject(code="medtop:15000000", name="sport", scheme="medtop"),)
    assert [place.name for place in found.places] == ["Harbour", "Norland"]


def test_subjects_keep_their_qcodes() -> None:
    meta = (
        '<subject type="cpnat:abstract" qcode="medtop:11000000"><name>politics</name></subject>'
        '<subject uri="urn:topic:x"/><subject literal="harbours"/>'
    )

    assert article(g2(content_meta=meta)).subjects == (
        Subject(code="medtop:11000000", name="politics", scheme="medtop"),
        Subject(code="urn:topic:x", scheme="urn:topic"),
        Subject(code="", name="harbours"),
    )


def test_people_places_and_organisations_are_told_apart() -> None:
    meta = (
        '<subject type="cpnat:person" literal="Lena Korvat"/>'
        '<subject type="http://x.example/cpnature/organisation" literal="Harbour Forum"/>'
        '<subject type="cpnat:geoArea" qcode="iso3166-1a2:it"><name>Italy</name></subject>'
        '<subject type="cpnat:poi" qcode="x:1"><name>The Mole</name>'
        '<broader qcode="iso3166-1a2:TR-34"/></subject>'
        '<subject type="cpnat:place" literal="plc"><name>Lowmouth</name></subject>'
    )
    found = article(g2(content_meta=meta))

    assert found.people == (Entity(name="Lena Korvat"),)
    assert found.organisations == (Entity(name="Harbour Forum"),)
    assert found.places == (
        Entity(name="Italy", code="iso3166-1a2:it", country="IT"),
        Entity(name="The Mole", code="x:1", country="TR"),
        Entity(name="Lowmouth"),
    )


def test_a_concept_is_named_in_the_language_of_the_article() -> None:
    names = '<name xml:lang="de">Licht</name><name xml:lang="en-GB">light</name>'
    meta = f'<subject qcode="x:1">{names}</subject>'

    assert article(g2(content_meta=meta)).subjects[0].name == "light"


def test_rights_are_read() -> None:
    rights = (
        '<copyrightHolder literal="Quillmark"/><copyrightNotice>© 2026\n Quill</copyrightNotice>'
        "<usageTerms>One.</usageTerms><usageTerms>Two.</usageTerms>"
    )
    found = article(g2(rights=rights))

    assert (found.copyrightholder, found.copyrightnotice) == ("Quillmark", "© 2026\nQuill")
    assert found.usageterms == "One.\nTwo."


@every_row(
    ("terms", "read"),
    [
        ("<{0} xml:lang='de'>Licht.</{0}><{0} xml:lang='en-GB'>Light.</{0}>", "Light."),
        ("<{0}>Light.</{0}><{0} xml:lang='de'>Licht.</{0}>", "Light."),
        ("<{0} xml:lang='de'>Licht.</{0}><{0} xml:lang='fr'>Feu.</{0}>", "Licht.\nFeu."),
    ],
)
def test_rights_are_said_in_the_language_of_the_article(terms: str, read: str) -> None:
    rights = f"{terms.format('copyrightNotice')}{terms.format('usageTerms')}"
    found = article(g2(rights=rights))

    assert (found.copyrightnotice, found.usageterms) == (read, read)


def test_the_rights_of_one_part_do_not_hide_those_of_another() -> None:
    first = '<copyrightHolder literal="Quillmark"/><usageTerms>No resale.</usageTerms>'
    rights = f'{first}</rightsInfo><rightsInfo idrefs="p1"><usageTerms>No cropping.</usageTerms>'
    found = article(g2(rights=rights))

    assert found.copyrightholder == "Quillmark"
    assert found.usageterms == "No resale.\nNo cropping."


@every_row(
    ("others", "older"),
    [
        (["urn:b", "urn:a"], "urn:b"),
        (["{own}", "urn:a"], "urn:a"),
        (["{own}"], None),
    ],
)
def test_an_earlier_version_with_an_identity_of_its_own_is_what_it_evolved_from(
    others: list[str], older: str | None
) -> None:
    own = article(g2()).uri
    links = [f'<link rel="irel:previousVersion" href="{uri.format(own=own)}"/>' for uri in others]

    assert article(g2(item_meta="".join(links))).evolvedfrom == older


def test_a_story_names_the_one_it_evolved_from() -> None:
    wire = g2(item_meta='<link rel="irel:evolvedFrom" residref=" urn:older "/>')

    assert article(wire).evolvedfrom == "urn:older"


@every_row("uri", ["u" * 1_001, "urn:&#133;x"])
def test_a_link_that_could_be_no_identity_is_noted_and_left_out(uri: str) -> None:
    wire = g2(item_meta=f'<link rel="irel:evolvedFrom" residref="{uri}"/>')

    assert article(wire).evolvedfrom is None
    assert notes(wire)[0].endswith("can't be the identity of an item")


ASSERT = (
    '<assert qcode="qm:harbour"><name xml:lang="de">Hafen</name>'
    '<name xml:lang="en">Harbourton</name></assert>'
)


def test_a_concept_without_a_name_has_the_one_that_is_asserted_of_its_code() -> None:
    meta = (
        '<subject type="cpnat:geoArea" qcode="qm:harbour"/><located qcode="qm:harbour"/>'
        '<subject qcode="qm:light"/>'
    )
    found = article(g2(content_meta=meta, more=ASSERT))

    assert found.places == (Entity(name="Harbourton", code="qm:harbour"),)
    assert found.located == "Harbourton"
    assert found.subjects == (Subject(code="qm:light", scheme="qm"),)


def test_a_place_that_nobody_names_is_a_code_among_the_subjects() -> None:
    found = article(g2(content_meta='<subject type="cpnat:geoArea" qcode="qm:pier"/>', more=ASSERT))

    assert (found.places, found.subjects) == ((), (Subject(code="qm:pier", scheme="qm"),))


@every_row(
    ("asserted", "places"),
    [
        (
            "sttlocmeta:rich:7|<name>Harbourton</name><broader><name>Quay</name></broader>",
            "Harbourton",
        ),
        ("sttlocmeta:default:7|<broader><name>N/A</name></broader>{0}", "Harbourton"),
        ("sttlocmeta:default:x|{0}", ""),
        ("qm:default:7|{0}", ""),
    ],
)
def test_places_of_stt_are_named_where_they_are_explained(asserted: str, places: str) -> None:
    code, _, said = asserted.partition("|")
    named = said.format("<broader><name>Harbourton</name></broader>")
    meta = '<subject type="cpnat:geoArea" qcode="sttlocationalias:7"/>'
    found = article(g2(content_meta=meta, more=f'<assert qcode="{code}">{named}</assert>'))

    assert ", ".join(each.name for each in found.places) == places


@every_row(
    ("asserted", "places"),
    [
        ("sttlocmeta:rich:9|<name>Lampholm</name>", "Lampholm"),
        ("sttlocmeta:default:9|<broader><name>Lampholm</name></broader>", "Lampholm"),
        ("sttlocmeta:default:9|<broader><name>N/A</name></broader>", ""),
        ("qm:rich:9|<name>Lampholm</name>", ""),
    ],
)
def test_places_of_stt_need_no_subject(asserted: str, places: str) -> None:
    code, _, said = asserted.partition("|")
    found = article(g2(more=f'<assert qcode="{code}">{said}</assert>'))

    assert ", ".join(each.name for each in found.places) == places
    assert found.subjects == ()


def test_a_name_that_a_concept_has_is_kept() -> None:
    meta = '<located qcode="qm:harbour"><name>Old Harbour</name></located>'

    assert article(g2(content_meta=meta, more=ASSERT)).located == "Old Harbour"


def test_a_name_too_long_to_be_one_is_not_given_to_any_number_of_concepts() -> None:
    asserted = f'<assert qcode="qm:harbour"><name>{"x" * 301}</name></assert>'
    meta = '<located qcode="qm:harbour"/>'

    assert article(g2(content_meta=meta, more=asserted)).located == ""


@every_row("role", ["", ' role="h:main"'])
def test_a_headline_in_short_stands_behind_the_whole_one(role: str) -> None:
    short = '<headline role="h:short">Lamps</headline><headline'
    wire = g2().replace(b"<headline", (short + role).encode())

    assert article(wire).headline == "Lanterns return"


def test_where_it_is_from_and_the_dateline_of_its_text_stay_apart() -> None:
    """An agency's desk in one town writes of another: neither is put in the other's place."""
    body = "<p>FORT WICK, Qm. (QP) _ The lanterns came back.</p>"
    located = "<located><name>Harbourton</name></located><dateline>FORT WICK, Qm.</dateline>"

    found = article(g2(body, content_meta=located))

    assert found.located == "Harbourton"
    assert found.body_text == "FORT WICK, Qm. (QP) _ The lanterns came back."


@every_row("tie", ["sameAs", "broader"])
def test_a_place_has_the_country_that_it_is_the_same_as_or_lies_in(tie: str) -> None:
    meta = (
        '<subject type="cpnat:geoArea" qcode="x:1"><name>Norland</name>'
        f'<{tie} qcode="iso3166-1a2:NO"/></subject>'
    )

    assert article(g2(content_meta=meta)).places == (
        Entity(name="Norland", code="x:1", country="NO"),
    )


def test_a_subject_is_also_what_it_is_the_same_as_in_the_schemes_of_the_standard() -> None:
    meta = (
        '<subject qcode="q:180" type="q:topic"><name>Marches</name>'
        '<sameAs qcode="medtop:20000066"><name>Demonstration</name></sameAs>'
        '<sameAs qcode="other:7"/><broader qcode="medtop:16000000"/></subject>'
        '<subject qcode="medtop:20000209"><sameAs qcode="subj:04000000"/></subject>'
        '<subject qcode="q:220"><sameAs qcode="medtop:20000209"/></subject>'
    )

    found = article(g2(content_meta=meta)).subjects

    assert [(each.code, each.name) for each in found] == [
        ("q:180", "Marches"),
        ("medtop:20000066", "Demonstration"),
        ("medtop:20000209", ""),
        ("q:220", ""),
    ]


def test_a_literal_that_is_asserted_is_a_name_for_programs() -> None:
    meta = (
        '<subject type="cpnat:poi" literal="int001"/><subject type="cpnat:person" literal="p2"/>'
        '<subject type="cpnat:organisation" literal="Harbour Forum"/>'
    )
    asserted = (
        '<assert literal="int001"><POIDetails><address><line>Pier Four</line></address>'
        '</POIDetails></assert><assert literal="p2"><name>Ida Quill</name></assert>'
        '<assert literal="Harbour Forum"><organisationDetails/></assert>'
    )

    found = article(g2(content_meta=meta, more=asserted))

    assert [each.name for each in found.places] == ["Pier Four"]
    assert [each.name for each in found.people] == ["Ida Quill"]
    assert [each.name for each in found.organisations] == ["Harbour Forum"]


def test_a_line_break_in_a_label_parts_words() -> None:
    rights = "<usageTerms>For members.<br/>Not elsewhere.</usageTerms>"

    assert article(g2(rights=rights)).usageterms == "For members.\nNot elsewhere."


def test_what_a_video_shows_describes_it_whatever_its_role_is_called() -> None:
    meta = (
        '<description role="x:dopesheet">A fair opened.</description>'
        '<description role="x:shotlist">Harbour, lanterns</description>'
    )
    video = g2(content_meta=meta).replace(b"ninat:text", b"ninat:video")

    assert article(video).description_text == "A fair opened."
    assert article(g2(content_meta=meta)).description_text == ""


def test_where_it_was_written_may_be_tied_to_an_address() -> None:
    meta = '<located literal="poi" type="cpnat:poi"/>'
    asserted = (
        '<assert literal="poi"><POIDetails><address><locality><name>Trieste</name></locality>'
        "<country><name>Italy</name></country></address></POIDetails></assert>"
    )

    assert article(g2(content_meta=meta, more=asserted)).located == "Trieste"


def test_a_second_content_meta_hides_nothing_of_the_first() -> None:
    wire = g2(content_meta="<slugline>Lamps</slugline><by>Ada Quill</by>").replace(
        b"</contentMeta>", b"</contentMeta><contentMeta><urgency>3</urgency></contentMeta>"
    )
    found = article(wire)

    assert (found.slugline, found.byline, found.urgency) == ("Lamps", "Ada Quill", 3)


@every_row(
    ("said", "byline"),
    [
        ('type="cpnat:person"><name>Ada Wick</name>', "Ada Wick"),
        ('role="crol:author"><name>Ada Wick</name>', "Ada Wick"),
        ('role="photographer"><name>Ada Wick</name>', "Ada Wick"),
        ('role="crol:photog" qcode="pers:AW1"><name>Ada Wick</name>', "Ada Wick"),
        ("><name>Ada Wick</name>", "Ada Wick"),
        ('uri="https://quillmark.example/staff/7"><name>Ada Wick</name>', "Ada Wick"),
        ("><name>Quillmark Harbour</name>", ""),
        ("><name>wick.ada</name>", ""),
        ('qcode="web:quay.example"><name>Quay Lantern</name>', ""),
        ('qcode="editor:7"><name>Ada Wick</name>', ""),
        ('role="crol:translator"><name>Ada Wick</name>', ""),
        ('type="cpnat:person"><name>wick.ada</name>', ""),
        ('type="cpnat:organisation"><name>Quill Mark</name>', ""),
    ],
)
def test_a_creator_who_wrote_is_the_byline_where_no_line_says_so(said: str, byline: str) -> None:
    assert article(g2(content_meta=f"<creator {said}</creator>")).byline == byline
    lined = f"<by>By Bo Lamp</by><creator {said}</creator>"
    assert article(g2(content_meta=lined)).byline == "By Bo Lamp"


def test_an_agency_that_leaves_its_byline_empty_has_none() -> None:
    made = "<by/><creator><name>Ada Wick</name></creator>"

    assert article(g2(content_meta=made)).byline == ""


def test_who_made_a_picture_is_its_byline() -> None:
    made = "<creator><name>Ada Wick</name></creator>"

    found = article(g2(content_meta=made).replace(b"ninat:text", b"ninat:picture"))

    assert found.byline == "Ada Wick"


@every_row(
    ("languages", "words"),
    [
        (("xml:lang='en'", "xml:lang='fr'"), ("tides",)),
        (("xml:lang='fr'", "xml:lang='fr'"), ("tides", "feux")),
        (("", "xml:lang='fr'"), ("tides",)),
    ],
)
def test_key_words_are_in_the_article_s_language(
    languages: tuple[str, str], words: tuple[str, ...]
) -> None:
    said = "".join(
        f"<keyword {language}>{word}</keyword>"
        for language, word in zip(languages, ("tides", "feux"), strict=True)
    )

    assert article(g2(content_meta=said)).keywords == words


@every_row(
    ("slug", "signals"),
    [
        ("BC-HB--Lanterns, 1st Ld-Writethru", ("sig:update",)),
        ("BC-HB--Lanterns, Correction", ("sig:correction",)),
        ("Quarry, lead", ()),
    ],
)
def test_what_stands_behind_a_slug_says_what_telling_it_is(
    slug: str, signals: tuple[str, ...]
) -> None:
    assert article(g2(content_meta=f"<slugline>{slug}</slugline>")).signals == signals
