"""Contacts side by side: which value of each field the merged contact will have."""
