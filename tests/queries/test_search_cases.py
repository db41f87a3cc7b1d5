"""What people type, and whom it finds in a small book."""

from collections.abc import Iterator

import pytest

from crm.queries.search import count_contacts, find_contacts, first_contacts
from crm.store.store import Store
from tests.queries.searched import EVERYBODY, ME, NOW, SHORT, found, searched_book


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Return the book to search in. Tests only read it."""
    with searched_book(tmp_path_factory.mktemp("searched")) as store:
        yield store


CASES = [
    ("", EVERYBODY),
    ("   ", EVERYBODY),
    ("!!!", EVERYBODY),
    # names: any order, any accents, any case
    ("ana", "ana anabel"),
    ("ANA", "ana anabel"),
    ("ana silva", "ana"),
    ("silva ana", "ana"),
    ("Silva, Ana", "ana"),
    ("sil an", "ana"),
    ("ana garcia", "anabel"),
    ("garcía", "anabel"),
    ("müller", "jürgen"),
    ("muller", "jürgen"),
    ("mueller", "jürgen"),
    ("Jurgen", "jürgen"),
    ("juergen", "jürgen"),
    ("sorensen", "anne"),
    ("soerensen", "anne"),
    ("sørensen", "anne"),
    ("anne-marie", "anne"),
    ("annemarie", "anne"),
    ("anne marie", "anne"),
    ("marie", "anne"),
    ("anne-m", "anne"),
    ("lukasz", "łukasz"),
    ("łukasz", "łukasz"),
    ("weiss", "łukasz"),
    ("weiß", "łukasz"),
    ("isil", "işıl"),
    ("yilmaz", "işıl"),
    ("IŞIL", "işıl"),
    ("kone", "awa"),
    ("o'brien", "seán"),
    ("o’brien", "seán"),
    ("obrien", "seán"),
    ("sean obrien", "seán"),
    ("ines", "inès"),
    ("李", "li"),
    ("明 李", "li"),
    # one letter: names that begin so; inside of words if nothing begins so
    ("a", "ana anabel anne awa"),
    ("s", "seán"),
    ("ana s", "ana anabel"),
    ("ilva", "ana"),
    ("ueller", "jürgen"),
    ("orea", "inès"),
    ("zzz", ""),
    ("ana zzz", ""),
    ("ilva zzz", ""),
    # phones: from the start, from the end, inside, written anyhow
    ("0170", "jürgen"),
    ("01705550102", "jürgen"),
    ("0170 555 0102", "jürgen"),
    ("+49 170 555 0102", "jürgen"),
    ("+491705550102", "jürgen"),
    ("0049 170 5550102", "jürgen"),
    ("550102", "jürgen"),
    ("900104", "seán"),
    ("07700 900104", "seán"),
    ("+44 7700 900104", "seán"),
    ("(0)7700-900104", "seán"),
    ("212", ""),
    ("1212", "awa"),
    ("+1 (212) 555-0107", "awa"),
    ("555 0107", "awa"),
    ("999999", ""),
    # mail: its first part as a word, its domain after an @ only
    ("@example", "ana jürgen seán łukasz işıl inès anabel li anne"),
    ("@example.org", "ana seán inès anabel"),
    ("@post", "anne"),
    ("@post.example.net", "anne"),
    ("ana@ex", "ana anabel"),
    ("ana.silva@example.org", "ana"),
    ("ana.silva@example.com", ""),
    ("sean@", "seán"),
    ("jmueller", "jürgen"),
    ("example", ""),
    ("org", ""),
    ("post", ""),
    # places and what was said
    ("köln", "jürgen"),
    ("koln", "jürgen"),
    ("koeln", "jürgen"),
    ("århus", "anne"),
    ("aarhus", "anne"),
    ("lodz", "łukasz"),
    ("izmir", "işıl"),
    ("new york", "li"),
    ("france", "inès"),
    ("Deutschland", "jürgen"),
    ("moreau france", "inès"),
    ("fr", ""),
    ("reading", "ana jürgen"),
    ("launch", "seán łukasz işıl"),
    ("volunteer", "ana jürgen"),
    ("welcome", "anne"),
    # phrases
    ('"reading group"', "ana"),
    ('"group reading"', "jürgen"),
    ('"reading gr', "ana"),
    ('"reading gr"', ""),
    ('"ana silva"', "ana"),
    ('"müller jürgen"', ""),
    ('"new york"', "li"),
    ("“book launch”", "seán łukasz işıl"),
    # not, or, brackets
    ("ana -silva", "anabel"),
    ("-ana", "jürgen anne seán łukasz işıl awa inès li"),
    ('-"reading group" reading', "jürgen"),
    ("ana OR seán", "ana anabel seán"),
    ("(ana OR jürgen) volunteer", "ana jürgen"),
    ("ana silva OR awa", "ana awa"),
    ("-(ana OR seán) country:IE,BR,ES", ""),
    ("-(silva OR seán) country:IE,BR,ES", "anabel"),
    ("ilva OR zzz", "ana"),
    ("((ana", "ana anabel"),
    ("ana)", "ana anabel"),
    # coded fields
    ("country:FR", "inès"),
    ("country:fr", "inès"),
    ("country:France", "inès"),
    ("country:Frankreich", "inès"),
    ("country:FR,DE", "inès jürgen"),
    ("-country:FR country:FR,DE", "jürgen"),
    ('country:"Côte d’Ivoire"', "awa"),
    ("country:Frnce", ""),
    ("country:Frnce,DE", "jürgen"),
    ("city:Lyon", "inès"),
    ("city:koln", "jürgen"),
    ('city:"New York"', "li"),
    ("city:york", "li"),
    ("lang:fr", "awa inès"),
    ("lang:German", "jürgen"),
    ("tag:volunteer", "ana jürgen"),
    ("tag:volunteer -tag:donor", "ana"),
    ("tag:vol", ""),
    ("tag:vol*", "ana jürgen"),
    ('tag:"book launch helper",donor', "jürgen łukasz"),
    ('source:"paper form" lang:fr', "inès"),
    ("source:web* lang:fr", "awa"),
    ('event:"london evening"', "ana jürgen"),
    ("event:lon*", "ana jürgen"),
    ("event:e2", "işıl"),
    ("event:2", "işıl"),
    ("registered:london*", "ana jürgen"),
    ("attended:london*", "ana"),
    ("noshow:london*", "jürgen"),
    ("attended:book*", ""),
    # work
    ("status:new", "ana jürgen awa"),
    ('status:"in progress"', "anne łukasz"),
    ("status:active", "anne łukasz"),
    ("status:waiting", "seán"),
    ("status:closed", "işıl"),
    ("status:new,waiting", "ana jürgen awa seán"),
    ("status:open", "ana jürgen anne seán łukasz awa"),
    ("status:nonsense", ""),
    ("outcome:joined", "işıl"),
    ("assigned:me", "ana jürgen anne łukasz"),
    ("assigned:ali", "anne seán"),
    ("assigned:none", "ana awa"),
    ("unassigned", "ana awa"),
    ("mine", "ana jürgen anne łukasz"),
    ("late", "jürgen"),
    ("overdue", "ana"),
    ("snoozed", "awa"),
    ("dup", "ana anabel"),
    ("consent", "ana"),
    ("joined:<7d", "ana awa inès anabel li"),
    ("joined:2026-10", "seán anne łukasz"),
    ("joined:>30d", "seán łukasz işıl"),
    ("contacted:<30d", "anne"),
    ("contacted:>60d", "seán"),
    ("due:today", "jürgen"),
    ("due:..today", "ana jürgen"),
    ("due:<7d", "jürgen anne"),
    ("due:thisweek", "jürgen anne"),
    ("changed:today", EVERYBODY),
    ("changed:<2026", ""),
    ("joined:soon", ""),
    # filled and empty
    ("has:phone", "ana jürgen seán awa"),
    ("no:phone country:FR,DE", "inès"),
    ("no:email", "awa"),
    ("no:country", "li"),
    ("no:city", "awa"),
    ("has:tag", "ana jürgen łukasz"),
    ("has:notes", "seán"),
    ("has:birthday", "łukasz"),
    ("has:consent", "ana"),
    ("has:nonsense", ""),
    # origin
    ("import:1", "awa inès"),
    ("import:99999999999999999999", ""),
    ("id:c1", "ana"),
    ("id:1,3", "ana anne"),
    ("id:i2", "jürgen"),
    ("id:f3", "anne"),
    ("id:x", ""),
    # together
    ("country:FR,BR ana", "ana"),
    ("status:new -late volunteer", "ana"),
    ("ana country:", "ana anabel"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names"), CASES, ids=[repr(text) for text, _names in CASES])
def test_a_search_finds_these_people(book: Store, text: str, names: str) -> None:
    assert found(book, text) == {SHORT[name] for name in names.split()}


@pytest.mark.parametrize("text", [text for text, _names in CASES])
def test_the_first_page_the_list_and_the_count_agree(book: Store, text: str) -> None:
    ids = book.read(find_contacts, text, now=NOW, me=ME)
    page = book.read(first_contacts, text, now=NOW, me=ME)
    part = book.read(first_contacts, text, now=NOW, me=ME, limit=2)
    assert (page.ids, page.more) == (ids, False)
    assert (part.ids, part.more) == (ids[:2], len(ids) > 2)
    assert book.read(count_contacts, text, now=NOW, me=ME) == len(ids)
