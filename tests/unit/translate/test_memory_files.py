"""Memories in and out: TMX and CSV, and what is refused of them, with its line."""

import io
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

import pytest

from tests.unit.translate.memory_world import AT, memory, remembered
from wiredesk.translation_memory import Remembered
from wiredesk_translate_metadata.memory.csv_files import read_csv, write_csv
from wiredesk_translate_metadata.memory.importing import Importer, Plan
from wiredesk_translate_metadata.memory.tmx_reading import read_tmx
from wiredesk_translate_metadata.memory.tmx_writing import tmx
from wiredesk_translate_metadata.memory.units import FileUnreadable, Refused, Unit

NOW = datetime(2026, 11, 24, 6, tzinfo=UTC)
IMPORTER = Importer("a.tmx", "Mina", NOW)
HEAD = b"""<?xml version="1.0"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4"><header srclang="en-US" segtype="sentence"/><body>
"""
FOOT = b"</body></tmx>"
COLUMNS = b"source_language,target_language,source,target\r\n"


def tu(*said: tuple[str, str], attributes: str = "", props: str = "") -> bytes:
    variants = "".join(f'<tuv xml:lang="{lang}"><seg>{text}</seg></tuv>' for lang, text in said)
    return f"<tu {attributes}>{props}{variants}</tu>\n".encode()


def in_tmx(*units: bytes) -> Sequence[Unit | Refused]:
    return list(read_tmx(io.BytesIO(HEAD + b"".join(units) + FOOT)))


def in_csv(rows: bytes) -> Sequence[Unit | Refused]:
    return list(read_csv(io.BytesIO(COLUMNS + rows)))


def said(unit: Unit | Refused) -> tuple[int, str, str, str, str]:
    assert isinstance(unit, Unit)
    return unit.line, unit.source_language, unit.target_language, unit.source, unit.target


EVERYTHING = [
    remembered('a < b & "c"', "أ < ب & ''", origin="x.csv", who="Ada & Co", reviewed=True),
    remembered(" two\nlines, {0} ⟦1⟧", "iki;\tsatır", "tr"),
    remembered("=1+1", "'@x'", "tr"),
]


@pytest.mark.parametrize(("write", "read"), [(tmx, read_tmx), (write_csv, read_csv)])
def test_what_is_written_is_read_again_as_it_was(write: object, read: object) -> None:
    assert callable(write)
    assert callable(read)
    text = "".join(write(EVERYTHING))

    plan = IMPORTER.plan(read(io.BytesIO(text.encode())), memory())

    found = [entry.record for entry in plan.writes.values()]
    wanted = [
        each.model_copy(
            update={
                "origin": each.origin or "a.tmx",
                "who": each.who or "Mina",
                "source": each.source.strip(),
            }
        )
        for each in EVERYTHING
    ]
    assert (found, plan.refused) == (wanted, [])


def test_each_translation_of_a_unit_is_one_from_the_source_language() -> None:
    found = in_tmx(tu(("EN-GB", "Talks"), ("tr-TR", "Görüşmeler"), ("ar", "محادثات")))

    assert list(map(said, found)) == [
        (4, "en", "tr", "Talks", "Görüşmeler"),
        (4, "en", "ar", "Talks", "محادثات"),
    ]


@pytest.mark.parametrize(
    ("header", "attributes"),
    [
        ('srclang="en-US"', 'srclang="*all*"'),
        ('srclang="en-US"', 'srclang="*ALL*"'),
        ('srclang="*all*"', ""),
        ("", ""),
        ('srclang=""', ""),
    ],
)
def test_a_unit_that_any_language_may_be_the_source_of_goes_both_ways(
    header: str, attributes: str
) -> None:
    head = HEAD.replace(b'srclang="en-US"', header.encode())
    unit = tu(("en", "Talks"), ("tr", "Görüşmeler"), attributes=attributes)
    found = list(read_tmx(io.BytesIO(head + unit + FOOT)))

    assert [each[1:3] for each in map(said, found)] == [("en", "tr"), ("tr", "en")]


def test_native_codes_are_no_text_and_highlighted_text_is() -> None:
    inline = '<bpt i="1">\\b<sub>x</sub></bpt>Talks<ept i="1"/> <hi>end</hi><ph>&lt;br&gt;</ph>'
    [found] = in_tmx(tu(("en", inline), ("tr", "Bitti")))

    assert said(found)[3] == "Talks end"


def test_a_unit_says_who_changed_it_and_when() -> None:
    attributes = 'creationid="Ada" changeid="Ben" changedate="20261120T090000Z"'
    [found] = in_tmx(tu(("en", "a"), ("tr", "b"), attributes=attributes))

    assert isinstance(found, Unit)
    assert (found.who, found.at) == ("Ben", AT)


def test_a_unit_without_a_translation_from_its_source_is_refused_with_its_line() -> None:
    found = in_tmx(tu(("en", "a"), ("tr", "b")), tu(("de", "a"), ("tr", "b")))

    assert found[1] == Refused(5, "no translation from 'en-US' is here")


@pytest.mark.parametrize(
    ("file", "sentence"),
    [
        (HEAD + b"<tu>", "line 4: no element found"),
        (HEAD + b"\n<tu></tuv>", "line 5: mismatched tag"),
        (b"<html/>", "line 1: this is 'html', and not TMX"),
        (b"", "line 1: no element found"),
        (b"\xff\xfe\x00", "line 1: "),
        (HEAD + b"<a>" * 60, "line 4: elements are more than 50 deep"),
        (HEAD + tu(("en", "a &x; b"), ("tr", "b")) + FOOT, "line 4: "),
        (b'<!DOCTYPE tmx [<!ENTITY a "b">]><tmx/>', "line 1: the entity 'a' is not allowed here"),
        (b'<!DOCTYPE tmx [<!ENTITY % a SYSTEM "file:///etc/passwd">%a;]><tmx/>', "line 1: the ent"),
    ],
)
def test_a_file_that_breaks_off_or_may_do_harm_is_named_with_its_line(
    file: bytes, sentence: str
) -> None:
    with pytest.raises(FileUnreadable) as found:
        list(read_tmx(io.BytesIO(file)))

    assert sentence in str(found.value)


@pytest.mark.parametrize(
    "piece", [b"<tu>", b"<tuv><seg>", b"&amp;", b"<tu/>", b"x", b"<ph/>", b"<!--"]
)
def test_a_hostile_file_of_a_megabyte_is_refused(piece: bytes) -> None:
    file = io.BytesIO(HEAD + b"<tu><tuv><seg>" + piece * (1_000_000 // len(piece)))

    with pytest.raises(FileUnreadable):
        list(read_tmx(file))


def test_a_row_is_a_translation_with_the_line_that_it_begins_in() -> None:
    found = in_csv(b'en,tr,"two\r\nlines",iki\r\n\r\nen,ar,Talks,\xd9\x85\r\nen,tr\r\n')

    assert [each.line for each in found] == [2, 5, 6]
    assert found[2] == Refused(6, "the cell 'source' is missing")


@pytest.mark.parametrize("delimiter", [";", "\t"])
def test_a_spreadsheets_semicolons_and_tabs_part_cells_too(delimiter: str) -> None:
    rows = "\ufeffTarget_Language,source_language,source,target,Reviewed\ntr,en,a,b,Yes\n"
    file = io.BytesIO(rows.replace(",", delimiter).encode())

    [found] = read_csv(file)

    assert found == Unit(2, "en", "tr", "a", "b", reviewed=True)


@pytest.mark.parametrize(
    ("file", "sentence"),
    [
        (b"source,target\n", "line 1: no column is called 'source_language'"),
        (b"", "line 1: no column is called"),
        (COLUMNS + b"en,tr,a,b\nen,tr,\xff,b\n", "this is not UTF-8"),
        (COLUMNS + b'en,tr,"a,b\n', "line 2: unexpected end of data"),
        (COLUMNS + b"en,tr," + b"a" * 200_000, "line 2: field larger than field limit"),
    ],
)
def test_a_file_that_is_no_table_is_named_with_its_line(file: bytes, sentence: str) -> None:
    with pytest.raises(FileUnreadable) as found:
        list(read_csv(io.BytesIO(file)))

    assert sentence in str(found.value)


@pytest.mark.parametrize(
    ("unit", "why"),
    [
        (Unit(7, "english", "tr", "a", "b"), "'english' is no language's tag"),
        (Unit(7, "en", "de", "a", "b"), "no edition is in 'de'; there are ar, en, fa, tr, ur"),
        (Unit(7, "tr-TR", "tr", "a", "b"), "both sides are in 'tr'"),
        (Unit(7, "en", "tr", " ", "b"), "the source is empty"),
        (Unit(7, "en", "tr", "a", ""), "the target is empty"),
        (Unit(7, "en", "tr", "a" * 2_001, "b"), "the source has more than 2,000 letters"),
        (Unit(7, "en", "tr", "a", "b\x00"), "the target has a control character"),
        (Unit(7, "en", "ar", "a", "Latin"), "the target is not in the script of 'ar'"),
        (Unit(7, "en", "tr", "a", "عربي"), "the target is not in the script of 'tr'"),
    ],
)
def test_a_unit_that_cannot_be_right_is_refused_with_its_line(unit: Unit, why: str) -> None:
    assert IMPORTER.plan([unit], memory()).refused == [Refused(7, why)]


def planned(old: Iterable[Remembered], *units: Unit, reviewed: bool | None = None) -> Plan:
    return Importer("a.tmx", "Mina", NOW, reviewed).plan(units, memory(*old))


def counts(plan: Plan) -> tuple[int, int, int, int]:
    return plan.added, plan.changed, plan.same, len(plan.refused)


def test_an_import_says_what_is_new_changed_and_the_same() -> None:
    old = [remembered("one", "bir", "tr"), remembered("two", "2", "tr")]
    units = [
        Unit(1, "en", "tr", *each) for each in (("one", "bir"), ("two", "iki"), ("six", "altı"))
    ]

    plan = planned(old, *units)

    assert counts(plan) == (1, 1, 1, 0)
    assert [entry.record.target for entry in plan.writes.values()] == ["iki", "altı"]


def test_of_two_translations_in_a_file_the_later_one_is_written() -> None:
    plan = planned((), Unit(1, "en", "tr", "one", "bir"), Unit(2, "en", "tr", "one", "tek"))

    assert counts(plan) == (1, 1, 0, 0)
    assert [entry.record.target for entry in plan.writes.values()] == ["tek"]


def test_what_was_approved_is_not_replaced_by_what_was_not() -> None:
    old, unit = [remembered("one", "bir", "tr", reviewed=True)], Unit(9, "en", "tr", "one", "tek")

    assert planned(old, unit).refused == [
        Refused(9, "an approved translation is there, another one")
    ]
    assert counts(planned(old, unit, reviewed=True)) == (0, 1, 0, 0)


def test_an_import_may_approve_what_is_there() -> None:
    old, unit = [remembered("one", "bir", "tr")], Unit(9, "en", "tr", "one", "bir")

    plan = planned(old, unit, reviewed=True)

    assert counts(plan) == (0, 1, 0, 0)
    assert [entry.record.reviewed for entry in plan.writes.values()] == [True]
