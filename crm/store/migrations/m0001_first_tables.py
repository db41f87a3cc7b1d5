"""The first tables of the book, as they were. Frozen: it knows nothing of today's models."""

from alembic import op

_ID_UID = "id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, uid VARCHAR(32) NOT NULL"
_WHO_WHEN = (
    "created_at VARCHAR(20) NOT NULL, created_by INTEGER, "
    "changed_at VARCHAR(20) NOT NULL, changed_by INTEGER"
)

_TABLES = (
    """
    CREATE TABLE tags ({id_uid}, name TEXT NOT NULL, "key" TEXT NOT NULL, {who_when}, CONSTRAINT
        uq_tags_key UNIQUE ("key"))
    """,
    """
    CREATE TABLE suppressions ({id_uid}, kind VARCHAR(8) NOT NULL, digest VARCHAR(64) NOT NULL,
        {who_when})
    """,
    "CREATE INDEX ix_suppressions_digest ON suppressions (digest)",
    """
    CREATE TABLE events ({id_uid}, title TEXT NOT NULL, "key" TEXT NOT NULL, starts_at
        VARCHAR(20), place TEXT NOT NULL, deleted_at VARCHAR(20), {who_when})
    """,
    'CREATE INDEX ix_events_key ON events ("key")',
    """
    CREATE TABLE form_profiles ({id_uid}, name TEXT NOT NULL, kind VARCHAR(16) NOT NULL, columns
        TEXT NOT NULL, day_first BOOLEAN, used_at VARCHAR(20) NOT NULL, folder TEXT, {who_when})
    """,
    """
    CREATE TABLE steps ({id_uid}, at VARCHAR(20) NOT NULL, user_id INTEGER, kind VARCHAR(12) NOT
        NULL, label TEXT NOT NULL, reverses_id INTEGER, undone_by_id INTEGER, CONSTRAINT
        fk_steps_reverses_id_steps FOREIGN KEY(reverses_id) REFERENCES steps (id), CONSTRAINT
        fk_steps_undone_by_id_steps FOREIGN KEY(undone_by_id) REFERENCES steps (id))
    """,
    """
    CREATE TABLE open_step (id INTEGER NOT NULL, step_id INTEGER, CONSTRAINT pk_open_step
        PRIMARY KEY (id), CONSTRAINT ck_open_step_one_row CHECK (id = 1))
    """,
    """
    CREATE TABLE users ({id_uid}, name TEXT NOT NULL, email TEXT, active BOOLEAN NOT NULL,
        {who_when})
    """,
    """
    CREATE TABLE sections ({id_uid}, name TEXT NOT NULL, answer_by_days INTEGER NOT NULL,
        {who_when})
    """,
    """
    CREATE TABLE settings ({id_uid}, name VARCHAR(80) NOT NULL, value TEXT NOT NULL, {who_when},
        CONSTRAINT uq_settings_name UNIQUE (name))
    """,
    """
    CREATE TABLE search_text (contact_id INTEGER NOT NULL, who TEXT NOT NULL, mail TEXT NOT
        NULL, place TEXT NOT NULL, said TEXT NOT NULL, CONSTRAINT pk_search_text PRIMARY KEY
        (contact_id))
    """,
    "CREATE INDEX ix_search_text_who ON search_text (who)",
    """
    CREATE TABLE contacts ({id_uid}, kind VARCHAR(12) NOT NULL, full_name TEXT NOT NULL,
        given_name TEXT, family_name TEXT, name_key TEXT NOT NULL, country VARCHAR(2), language
        VARCHAR(8), birth_date DATE, section_id INTEGER, source TEXT NOT NULL, notes TEXT NOT
        NULL, deleted_at VARCHAR(20), merged_into_id INTEGER, {who_when}, CONSTRAINT
        fk_contacts_section_id_sections FOREIGN KEY(section_id) REFERENCES sections (id),
        CONSTRAINT fk_contacts_merged_into_id_contacts FOREIGN KEY(merged_into_id) REFERENCES
        contacts (id))
    """,
    "CREATE INDEX ix_contacts_name_key ON contacts (name_key)",
    "CREATE INDEX ix_contacts_created_at ON contacts (created_at)",
    "CREATE INDEX ix_contacts_source ON contacts (source)",
    """
    CREATE INDEX ix_contacts_merged_into_id ON contacts (merged_into_id) WHERE merged_into_id IS
        NOT NULL
    """,
    """
    CREATE TABLE earlier_values ({id_uid}, contact_id INTEGER NOT NULL, field TEXT NOT NULL,
        value TEXT NOT NULL, source_id INTEGER NOT NULL, {who_when}, CONSTRAINT
        fk_earlier_values_contact_id_contacts FOREIGN KEY(contact_id) REFERENCES contacts (id))
    """,
    "CREATE INDEX ix_earlier_values_contact_id ON earlier_values (contact_id)",
    """
    CREATE TABLE saved_views ({id_uid}, name TEXT NOT NULL, what VARCHAR(12) NOT NULL, search TEXT
        NOT NULL, layout TEXT NOT NULL, icon VARCHAR(24) NOT NULL, colour VARCHAR(12) NOT NULL,
        position INTEGER NOT NULL, hidden BOOLEAN NOT NULL, built_in VARCHAR(12) NOT NULL,
        {who_when})
    """,
    """
    CREATE TABLE custom_fields ({id_uid}, name TEXT NOT NULL, "key" TEXT NOT NULL, kind
        VARCHAR(8) NOT NULL, choices TEXT NOT NULL, position INTEGER NOT NULL, deleted_at
        VARCHAR(20), {who_when})
    """,
    """
    CREATE TABLE custom_values ({id_uid}, contact_id INTEGER NOT NULL, field_id INTEGER NOT
        NULL, value TEXT NOT NULL, {who_when}, CONSTRAINT uq_custom_values_contact_id_field_id
        UNIQUE (contact_id, field_id), CONSTRAINT fk_custom_values_contact_id_contacts FOREIGN
        KEY(contact_id) REFERENCES contacts (id), CONSTRAINT
        fk_custom_values_field_id_custom_fields FOREIGN KEY(field_id) REFERENCES custom_fields
        (id))
    """,
    "CREATE INDEX ix_custom_values_field_id ON custom_values (field_id)",
    """
    CREATE TABLE import_runs ({id_uid}, file_name TEXT NOT NULL, digest VARCHAR(64) NOT NULL,
        kind VARCHAR(16) NOT NULL, profile_id INTEGER, summary TEXT NOT NULL, {who_when},
        CONSTRAINT fk_import_runs_profile_id_form_profiles FOREIGN KEY(profile_id) REFERENCES
        form_profiles (id))
    """,
    "CREATE INDEX ix_import_runs_digest ON import_runs (digest)",
    """
    CREATE TABLE journal (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, step_id INTEGER NOT
        NULL, tbl VARCHAR(24) NOT NULL, op VARCHAR(1) NOT NULL, row_id INTEGER NOT NULL, last_id
        INTEGER, "before" TEXT, "after" TEXT, CONSTRAINT fk_journal_step_id_steps FOREIGN
        KEY(step_id) REFERENCES steps (id))
    """,
    "CREATE INDEX ix_journal_step_id ON journal (step_id)",
    "CREATE INDEX ix_journal_tbl_row_id ON journal (tbl, row_id)",
    "CREATE INDEX ix_journal_inserted ON journal (step_id, tbl, row_id) WHERE op = 'I'",
    """
    CREATE TABLE reply_templates ({id_uid}, name TEXT NOT NULL, language VARCHAR(16), section_id
        INTEGER, subject TEXT NOT NULL, body TEXT NOT NULL, {who_when}, CONSTRAINT
        fk_reply_templates_section_id_sections FOREIGN KEY(section_id) REFERENCES sections (id))
    """,
    """
    CREATE TABLE section_countries ({id_uid}, section_id INTEGER NOT NULL, country VARCHAR(2)
        NOT NULL, {who_when}, CONSTRAINT fk_section_countries_section_id_sections FOREIGN
        KEY(section_id) REFERENCES sections (id), CONSTRAINT uq_section_countries_country UNIQUE
        (country))
    """,
    "CREATE INDEX ix_section_countries_section_id ON section_countries (section_id)",
    """
    CREATE TABLE coordinators ({id_uid}, section_id INTEGER NOT NULL, user_id INTEGER NOT NULL,
        {who_when}, CONSTRAINT fk_coordinators_section_id_sections FOREIGN KEY(section_id)
        REFERENCES sections (id), CONSTRAINT fk_coordinators_user_id_users FOREIGN KEY(user_id)
        REFERENCES users (id))
    """,
    "CREATE INDEX ix_coordinators_user_id ON coordinators (user_id)",
    "CREATE INDEX ix_coordinators_section_id ON coordinators (section_id)",
    """
    CREATE TABLE contact_points ({id_uid}, contact_id INTEGER NOT NULL, kind VARCHAR(8) NOT
        NULL, text TEXT NOT NULL, value TEXT, position INTEGER NOT NULL, {who_when}, CONSTRAINT
        fk_contact_points_contact_id_contacts FOREIGN KEY(contact_id) REFERENCES contacts (id))
    """,
    "CREATE INDEX ix_contact_points_contact_id ON contact_points (contact_id)",
    "CREATE INDEX ix_contact_points_value ON contact_points (value)",
    """
    CREATE TABLE addresses ({id_uid}, contact_id INTEGER NOT NULL, street TEXT, postcode TEXT,
        city TEXT, country VARCHAR(2), {who_when}, CONSTRAINT fk_addresses_contact_id_contacts
        FOREIGN KEY(contact_id) REFERENCES contacts (id))
    """,
    "CREATE INDEX ix_addresses_contact_id ON addresses (contact_id)",
    "CREATE INDEX ix_addresses_city ON addresses (city)",
    """
    CREATE TABLE contact_tags ({id_uid}, contact_id INTEGER NOT NULL, tag_id INTEGER NOT NULL,
        {who_when}, CONSTRAINT uq_contact_tags_contact_id_tag_id UNIQUE (contact_id, tag_id),
        CONSTRAINT fk_contact_tags_contact_id_contacts FOREIGN KEY(contact_id) REFERENCES
        contacts (id), CONSTRAINT fk_contact_tags_tag_id_tags FOREIGN KEY(tag_id) REFERENCES
        tags (id))
    """,
    "CREATE INDEX ix_contact_tags_tag_id ON contact_tags (tag_id)",
    """
    CREATE TABLE consent_events ({id_uid}, contact_id INTEGER NOT NULL, purpose TEXT NOT NULL,
        given BOOLEAN NOT NULL, at VARCHAR(20) NOT NULL, words TEXT NOT NULL, source TEXT NOT
        NULL, {who_when}, CONSTRAINT fk_consent_events_contact_id_contacts FOREIGN
        KEY(contact_id) REFERENCES contacts (id))
    """,
    "CREATE INDEX ix_consent_events_contact_id ON consent_events (contact_id)",
    """
    CREATE TABLE matches ({id_uid}, contact_id INTEGER NOT NULL, other_id INTEGER NOT NULL,
        strength VARCHAR(10) NOT NULL, reasons TEXT NOT NULL, answer VARCHAR(10), answered_at
        VARCHAR(20), {who_when}, CONSTRAINT fk_matches_contact_id_contacts FOREIGN
        KEY(contact_id) REFERENCES contacts (id), CONSTRAINT fk_matches_other_id_contacts
        FOREIGN KEY(other_id) REFERENCES contacts (id))
    """,
    "CREATE INDEX ix_matches_other_id ON matches (other_id)",
    "CREATE INDEX ix_matches_contact_id ON matches (contact_id)",
    """
    CREATE TABLE participants ({id_uid}, event_id INTEGER NOT NULL, contact_id INTEGER NOT NULL,
        invited_at VARCHAR(20), registered_at VARCHAR(20), waitlisted_at VARCHAR(20),
        cancelled_at VARCHAR(20), attended_at VARCHAR(20), no_show_at VARCHAR(20), channel TEXT
        NOT NULL, role VARCHAR(12) NOT NULL, display_name TEXT NOT NULL, message TEXT NOT
        NULL, {who_when}, CONSTRAINT uq_participants_event_id_contact_id UNIQUE (event_id, contact_id), CONSTRAINT
        fk_participants_event_id_events FOREIGN KEY(event_id) REFERENCES events (id), CONSTRAINT
        fk_participants_contact_id_contacts FOREIGN KEY(contact_id) REFERENCES contacts (id))
    """,
    "CREATE INDEX ix_participants_contact_id ON participants (contact_id)",
    """
    CREATE TABLE import_rows ({id_uid}, run_id INTEGER NOT NULL, "row" INTEGER, line INTEGER NOT
        NULL, verdict VARCHAR(10) NOT NULL, reason TEXT, same_as_row INTEGER, contact_id
        INTEGER, inquiry_id INTEGER, cells TEXT, {who_when}, CONSTRAINT
        fk_import_rows_run_id_import_runs FOREIGN KEY(run_id) REFERENCES import_runs (id))
    """,
    "CREATE INDEX ix_import_rows_run_id ON import_rows (run_id)",
    """
    CREATE TABLE questions ({id_uid}, run_id INTEGER NOT NULL, line INTEGER NOT NULL, kind
        VARCHAR(10) NOT NULL, "key" TEXT NOT NULL, name TEXT NOT NULL, candidates TEXT NOT NULL,
        holds TEXT NOT NULL, event_id INTEGER, answer VARCHAR(10), contact_id INTEGER,
        answered_at VARCHAR(20), {who_when}, CONSTRAINT fk_questions_run_id_import_runs FOREIGN
        KEY(run_id) REFERENCES import_runs (id))
    """,
    "CREATE INDEX ix_questions_run_id ON questions (run_id)",
    'CREATE INDEX ix_questions_key ON questions ("key")',
    """
    CREATE TABLE orders ({id_uid}, contact_id INTEGER NOT NULL, number TEXT NOT NULL, item TEXT
        NOT NULL, quantity INTEGER, ordered_at VARCHAR(20), status VARCHAR(40) NOT NULL,
        import_run_id INTEGER, message TEXT NOT NULL, line INTEGER, {who_when}, CONSTRAINT
        fk_orders_contact_id_contacts FOREIGN KEY(contact_id) REFERENCES contacts (id),
        CONSTRAINT fk_orders_import_run_id_import_runs FOREIGN KEY(import_run_id) REFERENCES
        import_runs (id))
    """,
    "CREATE INDEX ix_orders_contact_id ON orders (contact_id)",
    "CREATE INDEX ix_orders_number ON orders (number)",
    """
    CREATE TABLE inquiries ({id_uid}, contact_id INTEGER NOT NULL, section_id INTEGER, status
        VARCHAR(8) NOT NULL, assignee_id INTEGER, origin VARCHAR(8) NOT NULL, source TEXT NOT
        NULL, message TEXT NOT NULL, submitted_at VARCHAR(20) NOT NULL, due_at VARCHAR(20) NOT
        NULL, first_response_at VARCHAR(20), snoozed_until VARCHAR(20), waiting_until
        VARCHAR(20), closed_at VARCHAR(20), outcome VARCHAR(20), duplicate_of_id INTEGER,
        referred_to_id INTEGER, deleted_at VARCHAR(20), {who_when}, CONSTRAINT
        fk_inquiries_contact_id_contacts FOREIGN KEY(contact_id) REFERENCES contacts (id),
        CONSTRAINT fk_inquiries_section_id_sections FOREIGN KEY(section_id) REFERENCES sections
        (id), CONSTRAINT fk_inquiries_assignee_id_users FOREIGN KEY(assignee_id) REFERENCES
        users (id), CONSTRAINT fk_inquiries_duplicate_of_id_inquiries FOREIGN
        KEY(duplicate_of_id) REFERENCES inquiries (id), CONSTRAINT
        fk_inquiries_referred_to_id_sections FOREIGN KEY(referred_to_id) REFERENCES sections
        (id))
    """,
    "CREATE INDEX ix_inquiries_status_submitted_at ON inquiries (status, submitted_at)",
    "CREATE INDEX ix_inquiries_source ON inquiries (source)",
    """
    CREATE INDEX ix_inquiries_duplicate_of_id ON inquiries (duplicate_of_id) WHERE
        duplicate_of_id IS NOT NULL
    """,
    "CREATE INDEX ix_inquiries_contact_id ON inquiries "
    "(contact_id, submitted_at, id, deleted_at, status, waiting_until, assignee_id)",
    """
    CREATE INDEX ix_inquiries_inbox ON inquiries (submitted_at, status, due_at,
        first_response_at, snoozed_until, waiting_until, assignee_id) WHERE status <> 'closed'
        AND deleted_at IS NULL
    """,
    """
    CREATE TABLE submissions ({id_uid}, contact_id INTEGER NOT NULL, inquiry_id INTEGER NOT
        NULL, "key" TEXT NOT NULL, submitted_at TEXT, answers TEXT NOT NULL, import_run_id
        INTEGER, "row" INTEGER, line INTEGER, replaces_id INTEGER, {who_when}, CONSTRAINT
        fk_submissions_contact_id_contacts FOREIGN KEY(contact_id) REFERENCES contacts (id),
        CONSTRAINT fk_submissions_inquiry_id_inquiries FOREIGN KEY(inquiry_id) REFERENCES
        inquiries (id), CONSTRAINT fk_submissions_import_run_id_import_runs FOREIGN
        KEY(import_run_id) REFERENCES import_runs (id), CONSTRAINT
        fk_submissions_replaces_id_submissions FOREIGN KEY(replaces_id) REFERENCES submissions
        (id))
    """,
    """
    CREATE INDEX ix_submissions_replaces_id ON submissions (replaces_id) WHERE replaces_id IS
        NOT NULL
    """,
    "CREATE INDEX ix_submissions_contact_id ON submissions (contact_id)",
    "CREATE INDEX ix_submissions_inquiry_id ON submissions (inquiry_id)",
    'CREATE INDEX ix_submissions_key ON submissions ("key")',
    """
    CREATE TABLE interactions ({id_uid}, contact_id INTEGER NOT NULL, inquiry_id INTEGER, kind
        VARCHAR(8) NOT NULL, result VARCHAR(16), inbound BOOLEAN NOT NULL, at VARCHAR(20) NOT
        NULL, body TEXT NOT NULL, user_id INTEGER, deleted_at VARCHAR(20), {who_when},
        CONSTRAINT fk_interactions_contact_id_contacts FOREIGN KEY(contact_id) REFERENCES
        contacts (id), CONSTRAINT fk_interactions_inquiry_id_inquiries FOREIGN KEY(inquiry_id)
        REFERENCES inquiries (id), CONSTRAINT fk_interactions_user_id_users FOREIGN KEY(user_id)
        REFERENCES users (id))
    """,
    "CREATE INDEX ix_interactions_contact_id ON interactions (contact_id)",
    "CREATE INDEX ix_interactions_inquiry_id ON interactions (inquiry_id)",
    """
    CREATE TABLE followups ({id_uid}, contact_id INTEGER NOT NULL, inquiry_id INTEGER, purpose
        TEXT NOT NULL, due_on DATE NOT NULL, assignee_id INTEGER, done_at VARCHAR(20),
        cancelled_at VARCHAR(20), deleted_at VARCHAR(20), {who_when}, CONSTRAINT
        fk_followups_contact_id_contacts FOREIGN KEY(contact_id) REFERENCES contacts (id),
        CONSTRAINT fk_followups_inquiry_id_inquiries FOREIGN KEY(inquiry_id) REFERENCES
        inquiries (id), CONSTRAINT fk_followups_assignee_id_users FOREIGN KEY(assignee_id)
        REFERENCES users (id))
    """,
    "CREATE INDEX ix_followups_contact_id ON followups (contact_id)",
    "CREATE INDEX ix_followups_inquiry_id ON followups (inquiry_id)",
    "CREATE INDEX ix_followups_due_on ON followups (due_on)",
)
_SEARCH = (
    "CREATE VIRTUAL TABLE search_index USING fts5(who, mail, place, said, content='search_text', content_rowid='contact_id', prefix='2 3', detail='none', columnsize=0, tokenize=\"ascii tokenchars '@#'\")",
    "CREATE VIRTUAL TABLE name_trigrams USING fts5(who, content='search_text', content_rowid='contact_id', tokenize='trigram case_sensitive 1', detail='none', columnsize=0)",
)


def upgrade() -> None:
    """Make all tables and indexes in an empty book."""
    for statement in _TABLES:
        words = " ".join(statement.split())
        op.execute(words.format(id_uid=_ID_UID, who_when=_WHO_WHEN))
    for statement in _SEARCH:
        op.execute(statement)
