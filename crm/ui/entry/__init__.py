"""Entering people by hand: from paper, from a stall, while they are on the phone."""
