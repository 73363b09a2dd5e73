"""`python -m wiredesk_console`."""

from wiredesk.worker import main
from wiredesk_console.app import console
from wiredesk_console.settings import ConsoleSettings

if __name__ == "__main__":
    main({"console": console}, ConsoleSettings)
