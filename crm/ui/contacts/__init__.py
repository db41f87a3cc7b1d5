"""The page of contacts: a grid over all of them."""
