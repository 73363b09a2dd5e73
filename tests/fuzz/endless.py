"""`make fuzz`: atheris looks for bytes that break the parser's promises, format by format.

It begins with a typical wire of a format and keeps what leads to new code (coverage-guided). What
it finds it leaves as `crash-*` in the folder it was started in: give that file to `hold` in a test.
"""

import argparse
import sys
import tempfile
from pathlib import Path
from typing import Final

import atheris

with atheris.instrument_imports(include=["wiredesk_ingest"]):
    from tests.fuzz.promises import hold
from wiredesk_bench.typical import typical_wires

_LONGEST: Final = 64 * 1024
_MEBIBYTES: Final = 1024
_ONE_S: Final = 10


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz.endless", description=__doc__)
    formats = sorted(typical_wires())
    parser.add_argument("--format", choices=formats, action="append", help="all where none is said")
    parser.add_argument("--seconds", type=int, default=0, help="how long; 0: until --runs")
    parser.add_argument("--runs", type=int, default=-1, help="how many inputs; -1: until --seconds")
    parser.add_argument("--seed", type=int, default=0, help="the same inputs for the same seed")
    return parser.parse_args()


def main() -> None:
    """Fuzz the formats asked for, all of them in one corpus."""
    asked = _asked()
    wires = typical_wires()
    with tempfile.TemporaryDirectory(prefix="corpus-") as corpus:
        for name in asked.format or wires:
            (Path(corpus) / name).write_bytes(wires[name][:_LONGEST])
        options = {
            "max_total_time": asked.seconds,
            "runs": asked.runs,
            "seed": asked.seed,
            "max_len": _LONGEST,
            "rss_limit_mb": _MEBIBYTES,
            "timeout": _ONE_S,
            "verbosity": 0 if asked.runs > 0 else 1,
        }
        words = [f"-{name}={value}" for name, value in options.items()]
        atheris.Setup([sys.argv[0], *words, corpus], _one)
        atheris.Fuzz()


def _one(wire: bytes) -> None:
    hold(wire)


if __name__ == "__main__":
    main()
