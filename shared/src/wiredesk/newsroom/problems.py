"""What is wrong with a newsroom's files, said so that a person can mend it."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from pydantic import BaseModel, ConfigDict, PositiveInt

from wiredesk.errors import WiredeskError


class Problem(BaseModel):
    """One thing to mend: where it stands, and what is wrong with it."""

    model_config = ConfigDict(frozen=True)

    file: str  # below the newsroom's folder, with forward slashes
    line: PositiveInt | None  # None where there is no file to have lines
    field: str  # dotted; empty where the whole file is meant
    message: str

    def __str__(self) -> str:
        """Say it in one line, as compilers do."""
        line = f":{self.line}" if self.line else ""
        field = f" {self.field}:" if self.field else ""
        return f"{self.file}{line}:{field} {self.message}"


class NewsroomError(WiredeskError):
    """The newsroom's files don't say what they must. Mend each line named, then start again."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        """Name every problem, in the order of the files."""
        super().__init__("; ".join(map(str, problems)))
        self.problems = tuple(problems)


class NewsroomMissing(NewsroomError):
    """There is no newsroom's folder here. Name it: --newsroom, or WIREDESK_NEWSROOM."""

    def __init__(self, directory: Path) -> None:
        """Name the folder, once for all of its files."""
        where = str(directory.absolute())
        problem = Problem(file=where, line=None, field="", message="there is no such folder")
        super().__init__([problem])


def check_rows(wrong: Iterable[Iterable[Problem]]) -> None:
    """Raise NewsroomError with what is wrong with rows, where anything is."""
    if problems := [problem for row in wrong for problem in row]:
        raise NewsroomError(problems)
