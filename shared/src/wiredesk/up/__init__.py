"""`wiredesk up`: the whole newsroom on one machine, every worker a process of its own."""
