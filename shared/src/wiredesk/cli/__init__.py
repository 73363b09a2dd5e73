"""The command `wiredesk`."""
