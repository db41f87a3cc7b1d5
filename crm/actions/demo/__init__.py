"""The example book: invented people with a past, made through the actions themselves."""
