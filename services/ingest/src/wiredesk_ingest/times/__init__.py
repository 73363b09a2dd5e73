"""Times and places as agencies write them."""
