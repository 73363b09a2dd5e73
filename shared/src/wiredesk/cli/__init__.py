"""The command `wiredesk`.

Nothing is imported here before `main` is called: every worker that `up` starts imports this
module once more, because the standard library's fork server does so with a program's main file.
"""


def main() -> None:
    """Run the command line."""
    from wiredesk.cli.app import run  # noqa: PLC0415 - see above

    run()
