"""What an order does: what is taken down, withheld, or waits, and until when."""
