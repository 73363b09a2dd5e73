"""`wiredesk override`: what an edition says of a source text or code, by a person's decision."""

from typing import Annotated, Any
from urllib.parse import urlencode

import typer

from wiredesk_console.client import NEAREST, AsJson, Where, ask, show_json, who
from wiredesk_console.printing import say, table

Language = Annotated[str, typer.Argument(help="The edition: ar, en, fa, tr or ur.")]
Kind = Annotated[
    str, typer.Argument(metavar="FIELD", help="person, place, headline, caption, section, ...")
]
Of = Annotated[
    str,
    typer.Argument(
        help="What the value stands for: its `of` in `wiredesk translate`, a code or text."
    ),
]
Value = Annotated[str, typer.Argument(help="What the edition says from now on.")]
Why = Annotated[str, typer.Option("--why", help="The reason, for the desk.")]

override = typer.Typer(
    help="What an edition says by a person's decision, before every other source.",
    no_args_is_help=True,
)


@override.command("set")
def set_(  # noqa: PLR0913, PLR0917 - what an override is
    language: Language,
    field: Kind,
    of: Of,
    value: Value,
    why: Why = "",
    console: Where = NEAREST,
    json_: AsJson = False,  # noqa: FBT002 - a flag
) -> None:
    """Set what an edition says; every story that shows it is translated again."""
    said = {"language": language, "field": field, "of": of, "value": value, "why": why}
    found = ask(console, "POST", "/api/overrides", said | {"who": who()})
    _answer(found, f"{language} says {value!r} for {of!r} from now on.", json_=json_)


@override.command("remove")
def remove(  # noqa: PLR0913, PLR0917 - what an override is
    language: Language,
    field: Kind,
    of: Of,
    why: Why = "",
    console: Where = NEAREST,
    json_: AsJson = False,  # noqa: FBT002 - a flag
) -> None:
    """Take an override back; every story that shows it is translated again."""
    said = {"language": language, "field": field, "of": of, "why": why}
    found = ask(console, "DELETE", "/api/overrides", said | {"who": who()})
    _answer(found, f"{language} says of {of!r} what the other sources do.", json_=json_)
    if not found["known"] and not json_:
        say("The desk knew of no such override.", err=True)


def _answer(found: dict[str, Any], sentence: str, *, json_: bool) -> None:
    if json_:
        show_json(found)
    else:
        say(sentence)


@override.command("list")
def list_(
    text: Annotated[str, typer.Argument(help="Part of what they are of, or say.")] = "",
    language: Annotated[str, typer.Option(help="Only those of this edition.")] = "",
    field: Annotated[str, typer.Option(help="Only those of this kind.")] = "",
    console: Where = NEAREST,
    json_: AsJson = False,  # noqa: FBT002 - a flag
) -> None:
    """List the overrides that count now, the newest first."""
    asked = urlencode({"text": text, "language": language, "field": field})
    found = ask(console, "GET", f"/api/overrides?{asked}")
    if json_:
        show_json(found)
        return
    table("", found["overrides"], ("language", "field", "of", "value", "who", "why", "when"))
    say(f"{len(found['overrides'])} shown, {found['count']} in all")
