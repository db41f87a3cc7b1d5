"""Doing things in the past: each deed has its moment and its user, as if it had been done then."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from crm.store.labels import Label
from crm.store.store import Store


@dataclass(frozen=True, slots=True)
class Deed:
    """One step of the book's history: when, by whom, what it is called and what it does."""

    at: datetime
    user_id: int | None
    label: Label | Callable[[Any], Label]
    action: Callable[..., Any]
    args: tuple[Any, ...] = ()
    more: dict[str, Any] = field(default_factory=dict)


def do_all(store: Store, deeds: Iterable[Deed]) -> None:
    """Do *deeds* in the order of time; those of one moment as they come. No backups are made."""
    clock, user_id, before_write = store.clock, store.user_id, store.before_write
    store.before_write = lambda: None
    try:
        for deed in sorted(deeds, key=lambda deed: deed.at):
            moment = deed.at
            store.clock = lambda moment=moment: moment  # type: ignore[misc]
            store.user_id = deed.user_id
            store.write(deed.label, deed.action, *deed.args, **deed.more)
    finally:
        store.clock, store.user_id, store.before_write = clock, user_id, before_write
