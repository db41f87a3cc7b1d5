"""The small parts that the pages and dialogs are built of."""
