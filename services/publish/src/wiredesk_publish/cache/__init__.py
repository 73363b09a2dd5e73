"""publish's side of Redis: the scripts, and the store that calls them."""
