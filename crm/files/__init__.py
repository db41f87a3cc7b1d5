"""Other people's files, in and out: bytes and tables of text. Knows no contacts."""
