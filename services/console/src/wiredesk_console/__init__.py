"""What editors and operators see."""
