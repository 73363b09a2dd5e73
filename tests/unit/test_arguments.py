"""What a command is told by its place: an empty text is an unset variable of a shell."""

from pathlib import Path
from typing import Annotated

import pytest
import typer
from typer.testing import CliRunner, Result

from wiredesk.cli.arguments import Files, folder, named


def run(*arguments: str) -> Result:
    app = typer.Typer()

    @app.command()
    def files(each: Files) -> None:
        typer.echo(", ".join(map(str, each)))

    @app.command()
    def name(it: Annotated[str, named("URI", "A story's uri.")]) -> None:
        typer.echo(it)

    @app.command()
    def place(it: Annotated[Path, typer.Argument(parser=folder)] = Path("newsroom")) -> None:
        typer.echo(it)

    return CliRunner(env={"COLUMNS": "200"}).invoke(app, arguments)


@pytest.mark.parametrize("said", ["", "  "])
@pytest.mark.parametrize(
    ("command", "wanted"),
    [("files", "a file, or a folder of them"), ("name", "a story's uri"), ("place", "a folder")],
)
def test_an_empty_argument_is_wrong_usage_and_says_what_is_wanted(
    command: str, said: str, wanted: str
) -> None:
    """`send "$FILE"` would otherwise send all that lies in the folder a person is in."""
    ended = run(command, said)

    assert ended.exit_code == 2
    assert f"it is empty; say {wanted}" in ended.output


def test_what_is_said_is_taken_as_it_is(tmp_path: Path) -> None:
    assert run("files", str(tmp_path), ".").output == f"{tmp_path}, .\n"
    assert run("name", "urn:a b").output == "urn:a b\n"
    assert run("place").output == "newsroom\n"
    assert run("place", ".").output == ".\n"


def test_a_file_that_is_not_there_is_wrong_usage() -> None:
    ended = run("files", "no-such.xml")

    assert ended.exit_code == 2
    assert "'no-such.xml' does not exist" in ended.output
