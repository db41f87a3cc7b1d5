"""Entering people by hand: whom the book takes them for."""

from crm.actions.contacts import new_contact
from crm.actions.entering import enter_contact
from crm.queries.alike import alike_rows
from crm.queries.open_matches import open_matches
from crm.store.store import Store
from tests.books import NOW, do


def test_of_several_people_of_a_mailbox_it_is_the_one_of_that_very_name_or_a_question(
    book: Store,
) -> None:
    mail = {"email": "rossi@example.org"}
    andrea, anna = (
        do(book, new_contact, full_name=f"{one} Rossi", **mail) for one in ("Andrea", "Anna")
    )
    asked = do(book, enter_contact, full_name="A. Rossi", **mail)
    assert asked not in (andrea, anna)
    matches = book.read(open_matches, asked)
    assert [(one.other_id, one.strength) for one in matches] == [
        (andrea, "strong"),
        (anna, "strong"),
    ]
    assert do(book, enter_contact, full_name="A. Rossi", **mail) == asked
    assert do(book, enter_contact, full_name="Anna Rossi", **mail) == anna
    [sure] = [
        one for one in book.read(alike_rows, "A. Rossi", mail["email"], "", "", now=NOW) if one.sure
    ]
    assert sure.id == asked
