"""What a person is told of a server's folder: what is wanted there, and what is left and why."""

from collections.abc import Sequence
from typing import Final

from wiredesk_ingest.receivers.remote_files import RemoteFile

_MOST_NAMED: Final = 3


def folder_told(
    place: str, listed: Sequence[RemoteFile], wanted: Sequence[RemoteFile], most_bytes: int
) -> str:
    """Answer a few sentences; `wanted` are those of the listed files that are taken by name."""
    size = sum(file.size for file in wanted)
    said = [f"{place}: {len(wanted):,} files of {size:,} bytes."]
    if wanted:
        newest = max(wanted, key=lambda file: file.changed)
        said.append(f"The newest is {newest.shown}.")
    if large := [file for file in wanted if file.size > most_bytes]:
        said.append(f"Larger than {most_bytes:,} bytes and never taken: {_named(large)}.")
    names = {file.name for file in wanted}
    if others := [file for file in listed if file.name not in names]:
        said.append(f"Passed over for their names: {_named(others)}.")
    return " ".join(said)


def _named(files: Sequence[RemoteFile]) -> str:
    more = len(files) - _MOST_NAMED
    named = ", ".join(file.shown for file in files[:_MOST_NAMED])
    return f"{named} and {more:,} more" if more > 0 else named
