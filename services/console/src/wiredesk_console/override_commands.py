"""`wiredesk override`: what an edition says of a source text or code, by a person's decision."""

from typing import Annotated, Any, Final, get_args
from urllib.parse import urlencode

import typer

from wiredesk.overrides import MetadataField
from wiredesk_console.client import NEAREST, AsJson, Where, ask, show_json, who
from wiredesk_console.printing import say, table

Language = Annotated[str, typer.Argument(help="The edition: ar, en, fa, tr or ur.")]
Kind = Annotated[
    str,
    typer.Argument(metavar="FIELD", help=f"One of {', '.join(get_args(MetadataField))}."),
]
Of = Annotated[
    str,
    typer.Argument(
        help="What the value stands for. Run `wiredesk translate FILE` on a wire that has it: the "
        "column `of` says the code, such as country:TR; where it is empty, it is the text itself, "
        "exactly as the wire writes it."
    ),
]
Value = Annotated[str, typer.Argument(help="What the edition says from now on.")]
Why = Annotated[str, typer.Option("--why", help="The reason, for the desk.")]

_UNKNOWN: Final = "The desk knows of no such override: see `wiredesk override list`."

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
    """Set what an edition says; every story that shows it is translated again.

    An OF that no story shows is kept and counts once one does. An id that nobody has is refused.
    """
    said = {"language": language, "field": field, "of": of, "value": value, "why": why}
    found = ask(console, "POST", "/api/overrides", said | {"who": who()})
    sentence = f"{language} says {value!r} for {of!r} from now on. {_shown(found['stories'])}"
    _answer(found, sentence, json_=json_)


@override.command("remove")
def remove(  # noqa: PLR0913, PLR0917 - what an override is
    language: Language,
    field: Kind,
    of: Of,
    why: Why = "",
    console: Where = NEAREST,
    json_: AsJson = False,  # noqa: FBT002 - a flag
) -> None:
    """Take an override back; every story that shows it is translated again.

    Exit 1 where the desk knows of no such override; it is taken back all the same, for the desk may
    be behind.
    """
    said = {"language": language, "field": field, "of": of, "why": why}
    found = ask(console, "DELETE", "/api/overrides", said | {"who": who()})
    if found["known"] or json_:
        _answer(found, f"{language} says of {of!r} what the other sources do.", json_=json_)
    else:
        say(_UNKNOWN, err=True)
    raise typer.Exit(0 if found["known"] else 1)


def _shown(stories: int | None) -> str:
    match stories:
        case None:
            return "How many stories show it is not known: Redis does not answer."
        case 0:
            return "No story shows it now: it counts once one does."
        case _:
            shows = "story shows it and is" if stories == 1 else "stories show it and are"
            return f"{stories:,} {shows} translated again."


def _answer(found: dict[str, Any], sentence: str, *, json_: bool) -> None:
    if json_:
        show_json(found)
    else:
        say(sentence)
        if found.get("note"):
            say(found["note"], err=True)


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
