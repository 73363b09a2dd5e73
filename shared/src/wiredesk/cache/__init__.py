"""Redis: the client, the names of the keys, and the small stores that services share."""
