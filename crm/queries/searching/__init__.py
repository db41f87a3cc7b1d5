"""Parts of the one way of choosing people: from a parsed search to SQL."""
