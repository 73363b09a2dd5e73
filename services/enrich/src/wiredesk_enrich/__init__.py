"""What can be learnt about an article."""
