"""console's own settings, besides those that every service has."""

from pathlib import Path

from pydantic import Field, PositiveInt

from wiredesk.settings import CommonSettings


class ConsoleSettings(CommonSettings):
    """Where the desk answers, and whom."""

    console_host: str = Field(
        "127.0.0.1",
        description="Address that the desk listens on. It knows no log-in yet: keep it on the "
        "loopback, or behind a proxy that does.",
    )
    console_port: PositiveInt = Field(8081, description="Port that the desk listens on.")
    console_names: frozenset[str] = Field(
        frozenset({"127.0.0.1", "localhost", "[::1]"}),
        description="Host names under which the desk answers; any other is refused, so that a "
        "page elsewhere can't reach it through a name of its own (DNS rebinding).",
    )
    data: Path = Field(
        Path(".wiredesk"), description="Data folder of the running `wiredesk up`, for its workers."
    )
