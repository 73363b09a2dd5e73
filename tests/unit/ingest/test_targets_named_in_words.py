"""A kill takes down the stories that its words name by their uri or address, in every format."""

from collections.abc import Callable
from typing import Final

from tests.rows import every_row
from tests.unit.ingest.builders import kills, ninjs, rss
from tests.unit.ingest.mails import mail
from tests.unit.ingest.text_wires import iptc

Writer = Callable[[str], bytes]
NAMED: Final = {
    "KILL urn:newsml:quill:7 - Lanterns return": ["urn:newsml:quill:7"],
    "MANDATORY KILL: https://quill.example/lanterns?id=7.": ["https://quill.example/lanterns?id=7"],
    "KILL: tag:quill.example,2026:7": ["tag:quill.example,2026:7"],
    "KILL: urn:quill:7, urn:quill:8 and urn:quill:9": [f"urn:quill:{each}" for each in (7, 8, 9)],
    "Kill the story https://quill.example/7 at once.": ["https://quill.example/7"],
    "KILL: urn:quill:7. Use urn:quill:8 instead": ["urn:quill:7"],
}
WRITERS: Final[dict[str, Writer]] = {
    "mail subject": lambda said: mail(fields={"Subject": said}),
    "mail body": lambda said: mail(said, fields={"Subject": "MANDATORY KILL: Lanterns return"}),
    "ninjs headline": lambda said: ninjs(headline=said, body_html="<p>It is wrong.</p>"),
    "ninjs note": lambda said: ninjs(ednote=said),
    "RSS title": lambda said: rss(f"<guid>k</guid><title>{said}</title>"),
    "IPTC 7901": lambda said: iptc(f"{said} =", "   It is wrong."),
}


@every_row("writer", WRITERS)
@every_row(("said", "named"), NAMED.items())
def test_a_kill_takes_down_what_its_words_name(writer: str, said: str, named: list[str]) -> None:
    assert [target for target, _ in kills(WRITERS[writer](said))] == named


def test_an_address_below_a_kill_that_is_no_part_of_it_is_no_target() -> None:
    fields = {"Subject": "KILL: Lanterns return", "In-Reply-To": "<lanterns.6@quillmark.example>"}

    found = kills(mail("It is wrong.\n\nQuillmark, https://quillmark.example/", fields=fields))

    assert [target for target, _ in found] == ["mid:lanterns.6@quillmark.example"]
