"""ninjs 1.x to 3.x, and the dialects of Superdesk, TT and others."""
