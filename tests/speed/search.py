"""Type searches letter by letter in a book of 100 000 contacts and print what a key costs.

Run by hand: `python -m tests.speed.search [people]`. The raw limit is a bare FTS5 MATCH … LIMIT
for the same words on the same driver, in the same run. Times are those of the processor, so that
a busy machine does not count.
"""

import sys
import time
from collections.abc import Iterator
from statistics import median, quantiles

from sqlalchemy.orm import Session

from crm.domain.folding import fold
from crm.queries.search import Page, first_contacts
from crm.store.engine import Raw, connect
from crm.store.opening import open_book
from crm.store.store import Store
from tests.speed.books import NOW, large_book

TYPED = {
    "given names": ["ana", "maria", "jürgen", "søren", "łukasz", "işıl", "mohamed", "xavier",
                    "zofia", "chloé", "wei", "aoife", "theresa", "yuki"],
    "family names": ["silva", "müller", "mueller", "o’brien", "großmann", "kowalski", "nguyen",
                     "yılmaz", "smith", "østergaard", "papadopoulos", "zhang"],
    "whole names": ["ana silva", "silva ana", "maria santos", "wei zhang", "anna-maria garcía",
                    "john smith", "lena weiß", "s martin", "mohamed el koné"],
    "mail": ["@example", "@example.org", "@mail.example", "ana@ex", "maria.silva@example.com",
             "zoe.x@post", "@gmail.com", "lars@"],
    "numbers": ["0770", "7700900123", "+44 7700 900123", "900055", "12345", "020 7946"],
    "places and words": ["london", "france", "germany", "köln", "volunteer", "reading group",
                         '"book launch"', "translations", "posters events"],
    "nobody": ["zzyzx", "hjkl", "ramiz", "ilva", "nonsense words"],
    "fields": ["country:FR moreau", "-country:FR ana", "ana OR maria", "status:new silva",
               "tag:volunteer ma", "overdue an", "city:Lyon", "late zofia", "name:silva",
               "email:example.org", "phone:0770", "notes:posters", "status:new", "has:phone",
               "no:email", "joined:<30d", "contacted:>60d", "due:thisweek", "mine",
               "unassigned", "event:*", "source:web*", "-tag:volunteer"],
}  # fmt: skip


def main(people: int) -> None:
    """Print one Markdown table."""
    path = large_book(people)
    out = sys.stdout
    out.write(f"| {people} contacts | keys | median ms | 95 % ms | 99 % ms | slowest |\n")
    out.write("| --- | ---: | ---: | ---: | ---: | --- |\n")
    with open_book(path, clock=lambda: NOW) as store:
        every: list[tuple[float, str]] = []
        for kind, queries in TYPED.items():
            times = list(_typing(store, queries))
            every += times
            out.write(_line(kind, times))
        out.write(_line("**all**", every))
    raw = connect(path, None)
    out.write(_line("raw MATCH … LIMIT", list(_raw(raw))))
    raw.close()
    slow = sum(1 for spent, _text in every if spent >= 16)
    out.write(f"\n{slow} of {len(every)} keys took 16 ms or more.\n")


def _typing(store: Store, queries: list[str]) -> Iterator[tuple[float, str]]:
    for query in queries:
        for end in range(1, len(query) + 1):
            text = query[:end]
            begin = time.thread_time()
            store.read(_first, text)
            yield (time.thread_time() - begin) * 1000, text


def _first(session: Session, text: str) -> Page:
    return first_contacts(session, text, now=NOW, me=1, caret=len(text))


def _raw(raw: Raw) -> Iterator[tuple[float, str]]:
    sql = "SELECT rowid FROM search_index WHERE search_index MATCH ? LIMIT 201"
    for query in [query for queries in TYPED.values() for query in queries]:
        for end in range(2, len(query) + 1):
            words = [word for word in fold(query[:end]).split() if len(word) > 1] or ["an"]
            match = " ".join(f'"{word}"*' for word in words)
            begin = time.thread_time()
            raw.execute(sql, (match,)).fetchall()
            yield (time.thread_time() - begin) * 1000, query[:end]


def _line(kind: str, times: list[tuple[float, str]]) -> str:
    spent = sorted(ms for ms, _text in times)
    cuts = quantiles(spent, n=100, method="inclusive")
    slowest = max(times)
    return (
        f"| {kind} | {len(spent)} | {median(spent):.2f} | {cuts[94]:.2f} | {cuts[98]:.2f} "
        f"| “{slowest[1]}” {slowest[0]:.0f} ms |\n"
    )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
