"""The fast lane sees in the bytes whatever the parsers of texts take for a kill or a hold."""

from collections.abc import Callable
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.ingest.builders import reading
from tests.unit.ingest.text_wires import COPY, anpa, iptc
from wiredesk_ingest.orders.words.kill_words import KILL_ABROAD
from wiredesk_ingest.signs import byte_stems
from wiredesk_ingest.signs.byte_stems import ByteStems
from wiredesk_ingest.signs.urgent import looks_urgent

WORDS: Final = (
    *(
        "KILL",
        "KILLED",
        "MANDATORY KILL",
        "Mandatory Kill",
        "STORY KILL",
        "WITHDRAWAL",
        "CANCELLED",
    ),
    *(
        "RETRACTION",
        "ELIMINATION",
        "ANNULATION",
        "ANULADO",
        "WITHHOLD",
        "HOLD",
        "Kill:",
        "STORNO",
        "STORNIERUNG",
        "ANNULE ET REMPLACE qua0100",
        "RETIRADO",
        "RITIRATO",
        "GERI CEKILDI",
        "RUECKRUF",
        "INGETROKKEN",
        "ANNULLERT",
        "TILBAKEKALT",
        "MAKULERING",
        "PERUTTU",
        *KILL_ABROAD,
    ),
)
NOTES: Final = (
    "Eds: Please kill qua0100",
    "EDITORS: kill the story",
    "ATTENTION: item 0100 has been withdrawn",
    "Note to editors: the version sent at noon is withdrawn",
    "(Eds: do not use BC-HB--Lanterns.)",
    "Kill the BC-HB--Lanterns story slugged qua0100",
    "WITHDRAW THIS ITEM NO 0100",
    "This story has been withdrawn.",
    "WITHDRAWN-Lanterns",
    "STORNO +++ Lanterns",
    "Please withdraw story qua0100 slugged harbour",
    "ACHTUNG: Bitte verwenden Sie qua0100 nicht mehr",
    "Bitte die Meldung löschen",
    "Veuillez ne plus utiliser la dépêche",
    "Por favor no usar qua0100",
    "Si prega di non utilizzare il servizio",
    "Lütfen qua0100 haberini kullanmayın",
    "يرجى عدم استخدام الخبر",
    "لطفا خبر qua0100 حذف شود",
    "براہ کرم qua0100 استعمال نہ کریں",
)
CHARSETS: Final = ("utf-8", "utf-8-sig", "utf-16", "cp1256", "cp1252", "cp1254", "cp850")
SIGNS: Final = " \t*^#=<>-_/.,:;!()[]~|@+\u00a0\u2022é\x05\x0e\x1f7aK\n\r"

around = st.text(SIGNS, max_size=6)
orders = st.sampled_from([*WORDS, *NOTES])


def takes_down(wire: bytes) -> bool:
    return any(item.takedowns for item in reading(wire).items)


@settings(deadline=None, max_examples=300)
@given(
    before=around,
    order=orders,
    behind=st.one_of(around, st.sampled_from([" qua0100", ": story 0100", "\nqua0100", " W0100"])),
    where=st.sampled_from(["head", "copy", "slug", "header"]),
    newline=st.sampled_from(["\r\n", "\n", "\r\r\n"]),
    framed=st.booleans(),
    charset=st.sampled_from(CHARSETS),
    is_anpa=st.booleans(),
)
def test_whatever_takes_a_story_down_shows_in_the_bytes(
    before: str,
    order: str,
    behind: str,
    where: str,
    newline: str,
    *,
    framed: bool,
    charset: str,
    is_anpa: bool,
) -> None:
    said = f"{before}{order}{behind}"
    write = anpa if is_anpa else iptc
    changes = {
        "head": {"head": f"{said}\nLanterns ="},
        "copy": {"copy": f"{said}\n\n{COPY}"},
        "slug": {"slug" if is_anpa else "keywords": f"BC-HB--Lanterns,{said}"},
        "header": (
            {"second": f"r i BC-HB--Lanterns {said}   11-20 0049"}
            if is_anpa
            else {"header": f"qua0123 3 i 40 {said}"}
        ),
    }[where]
    wire = write(framed=framed, newline=newline, **changes).decode().encode(charset, "replace")

    assert looks_urgent(wire) or not takes_down(wire)


@pytest.mark.parametrize("order", ["KILL", "STORNO", "إلغاء"])
def test_a_kill_behind_a_line_that_a_gateway_joined_shows(order: str) -> None:
    wire = anpa(f"^Lanterns return<^{order} W0100<")

    assert takes_down(wire)
    assert looks_urgent(wire)


@pytest.mark.parametrize("order", [*WORDS, *NOTES])
@pytest.mark.parametrize("write", [iptc, anpa])
def test_a_kill_or_a_hold_takes_the_fast_lane(order: str, write: Callable[[str], bytes]) -> None:
    wire = write(f"{order} qua0100" if order.endswith(":") else order)

    assert looks_urgent(wire)


@pytest.mark.parametrize(
    "copy",
    [
        "Nobody was killed, and the sale was cancelled.",
        "Police kill gunman, hold another",
        "POLICE KILL GUNMAN AT HARBOUR",
        "KILL HARBOUR FEE, MAYOR SAYS",
        "HOLD THE FERRY, THEY SAID",
        "Eds: Updates with 12 killed, adds that a third was withdrawn.",
        "The plan to\nkill the lights is off.\nHold on: it is not.",
        "Please use the other door, says the mayor of 12345 Harbourton",
        "Bitte recht freundlich: der Bericht ist da, und nicht zu lang",
        "Storno the dog returns",
    ],
)
@pytest.mark.parametrize("write", [iptc, anpa])
def test_a_story_about_killing_is_ordinary_copy(copy: str, write: Callable[..., bytes]) -> None:
    assert not looks_urgent(write(copy))
    assert not looks_urgent(write(copy=f"{COPY}\n\n{copy}"))


def test_many_lines_that_only_look_like_a_kill_are_left_to_the_parser() -> None:
    assert looks_urgent(b"a story to kill time\n" * 50_000)
    assert not looks_urgent(b"a story to kill time\n" * 50)


@given(st.text("kil", max_size=40).map(str.encode))
def test_no_string_is_missed_where_one_piece_of_a_wire_ends(wire: bytes) -> None:
    stems = (b"kill", b"ill", b"l")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(byte_stems, "_PIECE", 5)
        found = sorted(ByteStems(stems).places(wire))

    assert found == [at for at in range(len(wire)) for stem in stems if wire.startswith(stem, at)]
