"""The command `wiredesk`.

Nothing is imported here before `main` is called: every worker that `up` starts imports this
module once more, because the standard library's fork server does so with a program's main file.
"""


def main() -> None:
    """Run the command line."""
    from wiredesk.cli.interrupts import leaving_at_once  # noqa: PLC0415 - see above

    with leaving_at_once():
        from wiredesk.cli.app import command_line  # noqa: PLC0415

        called = command_line()
    called()
