"""The page of one contact: what is known, what happened, what is to be done."""
