"""What a comparison with peers comes to: medians, and ratios inside of each round."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from statistics import median
from typing import Any, Final

from rich.console import Console
from rich.table import Table

from wiredesk_bench.report import rounded, surroundings
from wiredesk_bench.spending import Spent
from wiredesk_peers.contenders import OURS

_AROUND: Final = ("broker", "redis")
_RATIOS: Final = ("articles_per_s", "all_a_pure", "all_ms", "workers_ms", "machinery_ms")


@dataclass(frozen=True, slots=True)
class Round:
    """One contender's turn. CPU is in milliseconds an article."""

    contender: str
    articles_per_s: float
    spent: Sequence[Spent]
    pages: str
    """Digest of the pages that it made."""

    @property
    def all_ms(self) -> float:
        """Workers, broker and Redis together."""
        return sum(one.all_ms for one in self.spent)

    @property
    def workers_ms(self) -> float:
        """The four workers alone."""
        return sum(one.all_ms for one in self.spent if one.process not in _AROUND)

    @property
    def pure_ms(self) -> float:
        """The stages' own functions, which are the same for all."""
        return sum(one.pure_ms for one in self.spent)

    @property
    def machinery_ms(self) -> float:
        """The workers without the stages' own functions and writes: what is compared."""
        return sum(one.rest_ms for one in self.spent if one.process not in _AROUND)

    @property
    def all_a_pure(self) -> float:
        """All CPU for each of the stages' own functions.

        These are the same for all, so this says the same on a machine that is slow for a while.
        """
        return self.all_ms / self.pure_ms

    def process_ms(self, name: str) -> float:
        """One process."""
        return sum(one.all_ms for one in self.spent if one.process == name)


Figure = Callable[[Round], float]


def _of(process: str) -> Figure:
    return lambda one: one.process_ms(process)


FIGURES: Final[Mapping[str, Figure]] = {
    "articles_per_s": lambda one: one.articles_per_s,
    "all_a_pure": lambda one: one.all_a_pure,
    "all_ms": lambda one: one.all_ms,
    "workers_ms": lambda one: one.workers_ms,
    "pure_ms": lambda one: one.pure_ms,
    "machinery_ms": lambda one: one.machinery_ms,
    **{f"{name}_ms": _of(name) for name in ("parse", "enrich", "translate", "publish", *_AROUND)},
}


@dataclass(frozen=True, slots=True)
class Comparison:
    """Some rounds, in each of which every contender had its turn, but for those that failed."""

    articles: int
    rounds: Sequence[Mapping[str, Round]]
    failed: Mapping[str, str] = field(default_factory=dict)
    """Contenders without figures, and why."""

    @property
    def contenders(self) -> Sequence[str]:
        """Those that have figures, in the order in which they took turns."""
        return [name for name in self.rounds[0] if name not in self.failed]

    @property
    def same_pages(self) -> bool:
        """Whether all contenders made the same pages, byte for byte, in all rounds."""
        return len({turn.pages for turns in self.rounds for turn in turns.values()}) == 1

    def median(self, contender: str, figure: str) -> float:
        """Answer the median of a figure over the rounds."""
        return median(FIGURES[figure](turns[contender]) for turns in self.rounds)

    def ratio(self, contender: str, figure: str) -> float:
        """Answer how often our figure goes into another's: median of rounds."""
        of = FIGURES[figure]
        return median(of(turns[contender]) / of(turns[OURS]) for turns in self.rounds)

    def ratios(self, contender: str) -> Mapping[str, float]:
        """Answer a contender's ratios; none where ours failed."""
        if OURS not in self.contenders:
            return {}
        return {figure: self.ratio(contender, figure) for figure in _RATIOS}

    def as_json(self) -> dict[str, Any]:
        """Answer all figures, rounded, with what they were measured on."""
        contenders = {
            name: {figure: self.median(name, figure) for figure in FIGURES}
            | {"ratio": self.ratios(name)}
            for name in self.contenders
        }
        turns = [asdict(turn) for round_ in self.rounds for turn in round_.values()]
        said = {"articles": self.articles, "same_pages": self.same_pages, "medians": contenders}
        said |= {"failed": self.failed}
        answer: dict[str, Any] = rounded(said | {"turns": turns} | surroundings())
        return answer

    def show(self, out: Console) -> None:
        """Print it for a person."""
        if self.contenders:
            out.print(table(self))
            same = "All made the same pages." if self.same_pages else "NOT ALL MADE THE SAME PAGES."
            medians = f"medians of {len(self.rounds)} rounds"
            out.print(f"{self.articles:,} wires a turn; {medians}. {same}")
        for name, why in self.failed.items():
            out.print(f"NO FIGURES OF {name}: {why}.", markup=False, highlight=False)


def table(comparison: Comparison) -> Table:
    """Make the table: a column a contender, behind each peer's figure its ratio to ours."""
    names = comparison.contenders
    made = Table("CPU an article in ms", title_justify="left", box=None)
    for name in names:
        made.add_column(name, justify="right", no_wrap=True)
    for figure in FIGURES:
        made.add_row(figure, *(_cell(comparison, name, figure) for name in names))
    return made


def _cell(comparison: Comparison, name: str, figure: str) -> str:
    value = comparison.median(name, figure)
    text = f"{value:.0f}" if figure == "articles_per_s" else f"{value:.2f}"
    ratio = comparison.ratios(name).get(figure)
    return text if name == OURS or ratio is None else f"{text} ({ratio:.2f} x)"
