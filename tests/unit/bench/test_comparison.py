"""What a comparison with peers says of some rounds, and what it asks for before."""

from pathlib import Path

import pytest
import typer
from rich.console import Console

from wiredesk_bench.comparing import Turns, compare
from wiredesk_bench.comparison import Comparison, Round
from wiredesk_bench.pipeline import pipeline
from wiredesk_bench.running import RunFailed
from wiredesk_bench.spending import Spent
from wiredesk_peers.contenders import (
    CONTENDERS,
    OURS,
    STAGES,
    QuixMissing,
    UnknownContender,
    demand_quix,
    services_of,
)


def turn(contender: str, per_s: float, workers_ms: float, pages: str = "same") -> Round:
    """Make a round: half of the workers' time is pure; broker and Redis take one each."""
    spent = (
        Spent("parse", workers_ms, pure_ms=workers_ms / 2, writes_ms=0.25),
        Spent("broker", 1.0),
        Spent("redis", 1.0),
    )
    return Round(contender, per_s, spent, pages)


def three_rounds(*, pages: str = "same") -> Comparison:
    """A machine that was slow for both in the second round, and for one alone in the third."""
    ours = ((200.0, 4.0), (100.0, 8.0), (220.0, 3.6))
    theirs = ((100.0, 8.0), (60.0, 15.0), (22.0, 36.0))
    rounds = [
        {OURS: turn(OURS, *one), "quix": turn("quix", *other, pages)}
        for one, other in zip(ours, theirs, strict=True)
    ]
    return Comparison(1000, rounds)


def test_a_figure_is_the_median_of_its_rounds() -> None:
    comparison = three_rounds()

    assert comparison.median(OURS, "articles_per_s") == 200.0
    assert comparison.median(OURS, "workers_ms") == 4.0
    assert comparison.median(OURS, "all_ms") == 6.0


def test_a_ratio_compares_turns_of_one_round() -> None:
    """So a machine that is slow for a while is slow for both, and one bad turn does not decide."""
    comparison = three_rounds()

    assert comparison.ratio("quix", "articles_per_s") == 0.5
    assert comparison.ratio("quix", "workers_ms") == 2.0


def test_the_machinery_is_what_is_neither_the_stages_own_nor_its_writes() -> None:
    """Nor the broker and Redis."""
    assert turn(OURS, 200, 4.0).machinery_ms == 4.0 - 2.0 - 0.25


def test_a_slow_machine_does_not_show_in_cpu_for_each_of_the_stages_own() -> None:
    """It makes both slow."""
    slow = Round(OURS, 50.0, tuple(Spent(one, 6.0, pure_ms=3.0) for one in STAGES), "same")
    fast = Round(OURS, 100.0, tuple(Spent(one, 3.0, pure_ms=1.5) for one in STAGES), "same")

    assert slow.all_a_pure == fast.all_a_pure == 2.0


def test_pages_that_differ_are_said_aloud() -> None:
    out = Console(record=True, width=120)

    three_rounds(pages="other").show(out)

    assert "NOT ALL MADE THE SAME PAGES" in out.export_text()
    assert not three_rounds(pages="other").same_pages


def test_the_table_has_a_peers_figure_and_its_ratio_to_ours() -> None:
    out = Console(record=True, width=120)

    three_rounds().show(out)

    printed = out.export_text()
    assert "60 (0.50 x)" in printed
    assert "All made the same pages" in printed


def test_the_json_keeps_every_turn_beside_the_medians() -> None:
    said = three_rounds().as_json()

    assert said["medians"]["quix"]["ratio"]["articles_per_s"] == 0.5
    assert len(said["turns"]) == 6
    assert said["same_pages"] is True


def with_a_failure(failing: str, rounds: int = 2) -> tuple[Comparison, list[str], list[str]]:
    """Let ours and Quix Streams take turns; answer also who had one, and what was told."""
    tried: list[str] = []
    told: list[str] = []

    def take(name: str, number: int) -> Round:
        tried.append(f"{name} {number}")
        if name == failing:
            raise RunFailed("no page of 500 wires comes", "RuntimeError: no [event] loop")
        return turn(name, 100.0, 4.0)

    turns = Turns(take, told.append)
    found = [turns.round(number + 1, (OURS, "quix", "aiokafka")) for number in range(rounds)]
    return Comparison(1000, found, turns.failed), tried, told


def test_a_contender_that_fails_says_why_at_once() -> None:
    _, _, told = with_a_failure("quix")

    assert told == [
        "quix failed in round 1: no page of 500 wires comes\nRuntimeError: no [event] loop"
    ]


def test_a_contender_that_fails_is_not_tried_again_and_the_others_are() -> None:
    _, tried, _ = with_a_failure("quix")

    assert tried == [f"{OURS} 1", "quix 1", "aiokafka 1", f"{OURS} 2", "aiokafka 2"]


def test_the_others_have_their_figures_beside_the_name_of_one_that_failed() -> None:
    out = Console(record=True, width=120)

    with_a_failure("quix")[0].show(out)

    printed = out.export_text()
    assert "100 (1.00 x)" in printed
    assert "All made the same pages" in printed
    assert "NO FIGURES OF quix: no page of 500 wires comes." in printed


def test_a_contender_that_fails_later_has_no_figures_either() -> None:
    ours, theirs = turn(OURS, 200.0, 4.0), turn("quix", 100.0, 8.0)
    comparison = Comparison(1000, [{OURS: ours, "quix": theirs}, {OURS: ours}], {"quix": "why"})

    said = comparison.as_json()

    assert list(said["medians"]) == [OURS]
    assert said["failed"] == {"quix": "why"}


def test_nothing_is_compared_to_ours_where_ours_failed() -> None:
    comparison, *_ = with_a_failure(OURS)
    out = Console(record=True, width=120)

    comparison.show(out)

    assert " x)" not in out.export_text()
    assert comparison.as_json()["medians"]["quix"]["ratio"] == {}


def test_where_all_fail_there_is_no_table_but_their_names() -> None:
    out = Console(record=True, width=120)

    Comparison(1000, [{}], {"quix": "it did not start"}).show(out)

    assert out.export_text().splitlines() == ["NO FIGURES OF quix: it did not start."]


def test_a_bench_of_which_a_contender_failed_keeps_its_figures_and_fails(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("wiredesk_bench.comparing.compare", lambda *_: with_a_failure("quix")[0])

    with pytest.raises(typer.Exit) as ended:
        pipeline(peers=True, result=tmp_path / "figures.json")

    assert ended.value.exit_code == 1
    assert '"aiokafka"' in (tmp_path / "figures.json").read_text()


@pytest.mark.parametrize("contender", CONTENDERS)
def test_each_contender_has_the_same_four_processes(contender: str) -> None:
    """In the same places, so that the same ones go first."""
    services = services_of(contender)

    nice = {worker.name: worker.nice for service in services for worker in service.workers}
    assert nice == STAGES


def test_an_unknown_contender_is_refused_with_those_there_are() -> None:
    with pytest.raises(UnknownContender, match=r"'storm'; there are: wiredesk, aiokafka, quix"):
        services_of("storm")


def test_a_missing_quix_streams_says_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wiredesk_peers.contenders.find_spec", lambda _: None)

    with pytest.raises(QuixMissing, match="make install-peers"):
        demand_quix()


def test_the_bench_starts_nothing_where_quix_streams_is_missing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr("wiredesk_peers.contenders.find_spec", lambda _: None)

    with pytest.raises(typer.Exit):
        compare(1, 1, newsroom=tmp_path)

    assert "make install-peers" in capsys.readouterr().err
