"""The tables of the book. Importing this package makes all of them known."""

from crm.store.format import instant_text
from crm.store.tables.columns import AUDIT, Instant, Row, Tracked, tracked_tables
from crm.store.tables.contacts import (
    Address,
    ConsentEvent,
    Contact,
    ContactPoint,
    ContactTag,
    EarlierValue,
    Match,
    Suppression,
    Tag,
)
from crm.store.tables.custom_fields import CustomField, CustomValue
from crm.store.tables.events import Event, Participant
from crm.store.tables.imports import FormProfile, ImportRow, ImportRun, Question
from crm.store.tables.inquiries import FollowUp, Inquiry, Interaction, Submission
from crm.store.tables.journal import Entry, OpenStep, Step
from crm.store.tables.orders import Order
from crm.store.tables.people import Coordinator, Section, SectionCountry, Setting, User
from crm.store.tables.replies import ReplyTemplate
from crm.store.tables.search import SearchText
from crm.store.tables.views import SavedView

__all__ = [
    "AUDIT",
    "Address",
    "ConsentEvent",
    "Contact",
    "ContactPoint",
    "ContactTag",
    "Coordinator",
    "CustomField",
    "CustomValue",
    "EarlierValue",
    "Entry",
    "Event",
    "FollowUp",
    "FormProfile",
    "ImportRow",
    "ImportRun",
    "Inquiry",
    "Instant",
    "Interaction",
    "Match",
    "OpenStep",
    "Order",
    "Participant",
    "Question",
    "ReplyTemplate",
    "Row",
    "SavedView",
    "SearchText",
    "Section",
    "SectionCountry",
    "Setting",
    "Step",
    "Submission",
    "Suppression",
    "Tag",
    "Tracked",
    "User",
    "instant_text",
    "tracked_tables",
]
