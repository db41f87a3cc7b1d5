"""How the stage is spread over the tables: which row of which table a row that is imported makes."""

from crm.domain.consent import NEWSLETTER

STAGE = (
    "verdict", "reason", "same_as_row", "row", "line", "contact_id", "inquiry_id", "new_contact",
    "kind", "full_name", "given_name", "family_name", "name_key", "country", "language", "birth_date",
    "section_id", "source", "city", "postcode", "street", "email", "email_value", "phone",
    "phone_value", "message", "submitted", "submitted_at", "due_at", "key", "answers",
    "replaces_id", "consent", "consent_words", "who", "mail", "place", "said",
)  # fmt: skip
"""What is handed over of a planned row. `submitted` is the file's own text."""

NEW_CONTACT = "new_contact"
_NEW = "verdict = 'new'"
SPREAD: tuple[tuple[str, dict[str, str], str], ...] = (
    (
        "contacts",
        {"id": "contact_id", "notes": "''"}
        | {
            name: name
            for name in (
                "kind", "full_name", "given_name", "family_name", "name_key", "country", "language",
                "birth_date", "section_id", "source",
            )
        },
        NEW_CONTACT,
    ),
    (
        "contact_points",
        {
            "contact_id": "contact_id",
            "kind": "'email'",
            "text": "email",
            "value": "email_value",
            "position": "0",
        },
        f"{NEW_CONTACT} AND email IS NOT NULL",
    ),
    (
        "contact_points",
        {
            "contact_id": "contact_id",
            "kind": "'phone'",
            "text": "phone",
            "value": "phone_value",
            "position": "0",
        },
        f"{NEW_CONTACT} AND phone IS NOT NULL",
    ),
    (
        "addresses",
        {name: name for name in ("contact_id", "street", "postcode", "city", "country")},
        f"{NEW_CONTACT} AND coalesce(city, postcode, street) IS NOT NULL",
    ),
    (
        "inquiries",
        {"id": "inquiry_id", "status": "'new'", "origin": "'form'", "message": "ifnull(message, '')"}
        | {
            name: name
            for name in ("contact_id", "section_id", "source", "submitted_at", "due_at")
        },
        _NEW,
    ),
    (
        "submissions",
        {"submitted_at": "submitted", "import_run_id": "{run}"}
        | {
            name: name
            for name in (
                "contact_id", "inquiry_id", "key", "answers", "row", "line", "replaces_id",
            )
        },
        "verdict IN ('new', 'update')",
    ),
    (
        "consent_events",
        {
            "contact_id": "contact_id",
            "purpose": f"'{NEWSLETTER}'",
            "given": "consent",
            "at": "submitted_at",
            "words": "ifnull(consent_words, '')",
            "source": "source",
        },
        "consent IS NOT NULL",
    ),
    (
        "import_rows",
        {"run_id": "{run}"}
        | {
            name: name
            for name in (
                "row", "line", "verdict", "reason", "same_as_row", "contact_id", "inquiry_id",
            )
        },
        "1",
    ),
)  # fmt: skip
"""How the stage is spread: table, its columns as SQL over the stage's, and for which rows."""
