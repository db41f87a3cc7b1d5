"""Saved views: saved, renamed, ordered, hidden and deleted, and what they are called."""

import pytest

from crm.actions.sections import edit_section
from crm.actions.tags import rename_tag, tag_contacts
from crm.actions.views import (
    change_view,
    delete_view,
    hide_view,
    order_views,
    rename_view,
    save_view,
)
from crm.domain.errors import UserError
from crm.domain.views import BUILT_IN, ICONS, MOST_CHOSEN, BuiltIn, suggested_icon, suggested_name
from crm.queries.lists import list_rows
from crm.queries.views import count_found, view_named, view_rows
from crm.store.store import Store
from tests.books import NOW, do


def shown(book: Store) -> list[str]:
    return [row.name for row in book.read(view_rows) if not row.hidden]


BUILT_IN_NAMES = [view.name for view in BUILT_IN]


def test_every_book_has_the_built_in_views_and_new_ones_follow(book: Store) -> None:
    assert shown(book) == BUILT_IN_NAMES
    layout = {"columns": ["name", "email"], "widths": {"name": 200}, "sort": ["-name"]}
    ref = do(book, save_view, " Our  French ", "contacts", "country:FR ", layout)
    row = book.read(view_rows)[-1]
    assert (row.ref, row.name, row.what, row.search) == (
        ref,
        "Our French",
        "contacts",
        "country:FR",
    )
    assert (row.layout, row.icon, row.built_in) == (layout, "globe", False)
    assert do(book, save_view, "Then", "inquiries", "late") > ref
    assert shown(book)[-2:] == ["Our French", "Then"]


def test_views_find_what_was_renamed_and_undo_brings_the_old_search_back(book: Store) -> None:
    do(book, tag_contacts, [1, 2], "host")
    search = '-"Host" tag:Press,HOST,ho* (section:"france" OR étiquette:host) moreau'
    do(book, save_view, "Hosts", "contacts", search)
    do(book, save_view, "Other", "contacts", 'tag:"host family"')
    do(book, rename_tag, "host", "open house")
    assert searches(book)[-2:] == [
        '-"Host" tag:Press,"open house",ho* (section:"france" OR étiquette:"open house") moreau',
        'tag:"host family"',
    ]
    do(book, edit_section, 1, "Gaul", ["FR"])
    assert searches(book)[-2] == (
        '-"Host" tag:Press,"open house",ho* (section:Gaul OR étiquette:"open house") moreau'
    )
    book.undo()
    book.undo()
    assert searches(book)[-2:] == [search, 'tag:"host family"']


def test_the_built_in_view_of_volunteers_follows_a_tag_that_becomes_another(book: Store) -> None:
    do(book, tag_contacts, [1], "volunteer")
    do(book, tag_contacts, [2], "bénévole")
    do(book, rename_tag, "volunteer", "Bénévole")
    row = book.read(view_named, "volunteers")
    assert row is not None
    assert (row.search, row.built_in) == ("tag:Bénévole", True)
    assert book.read(count_found, row.what, row.search, now=NOW, me=1) == 3


def test_a_view_that_is_part_of_another_is_found_under_its_new_name(book: Store) -> None:
    ref = do(book, save_view, "French", "contacts", "country:FR")
    do(book, save_view, "Late French", "contacts", "view:french late")
    do(book, rename_view, ref, "In France")
    assert searches(book)[-1] == 'view:"In France" late'


def searches(book: Store) -> list[str]:
    return [row.search for row in book.read(view_rows)]


def test_a_view_of_chosen_people_holds_just_these(book: Store) -> None:
    ref = do(book, save_view, "Three of them", "contacts", "", ids=[3, 1, 2])
    view = book.read(view_named, "three of them")
    assert view is not None
    assert (view.ref, view.search, view.icon) == (ref, "id:c3,c1,c2", "people")
    count = book.read(count_found, view.what, view.search, now=NOW, me=1)
    assert count == 3
    many = list(range(1, MOST_CHOSEN + 1))
    do(book, save_view, "Many", "contacts", "", ids=many)
    view = book.read(view_named, "Many")
    assert view is not None
    everybody = book.read(count_found, "contacts", "", now=NOW, me=1)
    assert book.read(count_found, view.what, view.search, now=NOW, me=1) == everybody
    with pytest.raises(UserError, match="Stick a tag on them"):
        do(book, save_view, "Too many", "contacts", "", ids=[*many, MOST_CHOSEN + 1])


def test_views_are_renamed_changed_and_deleted_and_undone(book: Store) -> None:
    ref = do(book, save_view, "French", "contacts", "country:FR")
    do(book, rename_view, ref, "Français")
    do(book, change_view, ref, search="country:FR late", icon="star", colour="overdue")
    row = book.read(view_rows)[-1]
    assert (row.name, row.search, row.icon, row.colour) == (
        "Français",
        "country:FR late",
        "star",
        "overdue",
    )
    do(book, rename_view, ref, "francais")  # its own name is not taken by itself
    do(book, delete_view, ref)
    assert shown(book) == BUILT_IN_NAMES
    book.undo()
    assert shown(book)[-1] == "francais"


def test_built_in_views_are_hidden_and_laid_out_but_neither_deleted_nor_changed(
    book: Store,
) -> None:
    do(book, hide_view, "late")
    assert "Late first replies" not in shown(book)
    do(book, hide_view, "late", hidden=False)
    assert shown(book) == BUILT_IN_NAMES
    do(book, change_view, "late", layout={"sort": ["submitted"]})
    late = book.read(view_named, "late first replies")
    assert late is not None
    assert (late.ref, late.layout, late.built_in) == ("late", {"sort": ["submitted"]}, True)
    with pytest.raises(UserError, match="can only be hidden"):
        do(book, delete_view, "late")
    with pytest.raises(UserError, match="can only be hidden"):
        do(book, rename_view, "late", "Slow")
    with pytest.raises(UserError, match="can only be hidden"):
        do(book, change_view, "late", search="mine")


def test_views_stand_in_the_order_that_somebody_gave_them(book: Store) -> None:
    first = do(book, save_view, "First", "contacts", "a")
    order = [first, "volunteers", *(view.code for view in BUILT_IN[:-1])]
    do(book, order_views, order)
    assert [row.ref for row in book.read(view_rows)] == order
    do(book, save_view, "Last", "contacts", "b")
    assert shown(book)[-1] == "Last"
    do(book, order_views, ["late"])
    assert shown(book)[:2] == ["Late first replies", "First"]
    book.undo()
    assert shown(book)[0] == "First"


def test_what_cannot_be_saved_is_refused_in_words(book: Store) -> None:
    do(book, save_view, "French", "contacts", "country:FR")
    for name, what, words in (
        ("  ", "contacts", "needs a name"),
        ("FRENCH", "contacts", "There is a view “FRENCH” already"),
        ("volunteers", "contacts", "already"),
        ("Evenings", "events", "cannot list events"),
    ):
        with pytest.raises(UserError, match=words):
            do(book, save_view, name, what, "")
    with pytest.raises(UserError, match="This view is gone"):
        do(book, rename_view, "99", "x")


@pytest.mark.parametrize("view", BUILT_IN, ids=[view.code for view in BUILT_IN])
def test_built_in_views_are_well_made_and_count_what_a_list_shows(
    book: Store, view: BuiltIn
) -> None:
    row = next(one for one in book.read(view_rows) if one.ref == view.code)
    assert row.icon in ICONS
    listed = book.read(list_rows, row.what, row.search, now=NOW, me=1)
    assert book.read(count_found, row.what, row.search, now=NOW, me=1) == len(listed.rows)


@pytest.mark.parametrize(
    ("search", "name", "icon"),
    [
        ("", "", "search"),
        ("country:FR status:new", "FR, new", "globe"),
        ('-tag:donor "reading group"', "Not donor, reading group", "search"),
        ("tag:volunteer,host late", "Volunteer or host, late", "tag"),
        ("contacted:>60d", "Contacted >60d", "phone"),
        ("ana OR (joao silva)", "Ana or joao silva", "search"),
        ("id:1,2,3", "3 chosen", "people"),
        ("status:new,active,waiting -snoozed (late country:FR)", "Late, FR", "warning"),
        ("status:open", "Open", "search"),
        ("moreau " * 30, f"{'Moreau, ' + 'moreau, ' * 6}mor…", "search"),
    ],
)
def test_a_view_is_called_after_its_search(search: str, name: str, icon: str) -> None:
    assert (suggested_name(search), suggested_icon(search)) == (name, icon)


def test_a_search_with_half_a_character_is_kept_without_it(book: Store) -> None:
    ref = do(book, save_view, "Half", "contacts", "ana\ud800 \0late")
    assert book.read(view_rows)[-1].search == "ana late"
    do(book, change_view, ref, search="\udc00new ")
    assert book.read(view_rows)[-1].search == "new"
