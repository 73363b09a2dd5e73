"""What notes order that are to desks, and lines addressed to them."""
