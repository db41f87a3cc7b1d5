"""Consent: what people say yes or no to in a form, unless somebody notes another purpose."""

NEWSLETTER = "newsletter"
