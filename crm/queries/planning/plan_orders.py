"""Planning shop orders: whose they are, and which lines are new or have changed."""

from collections import Counter
from collections.abc import Sequence

from sqlalchemy.orm import Session

from crm.domain.cleaning import with_text
from crm.domain.dates import instant_of
from crm.domain.folding import folded_key
from crm.intake.facts import Facts
from crm.queries.planning.import_plan import PlannedOrder, PlannedRow, Verdict
from crm.queries.planning.known import Change
from crm.queries.planning.planned_people import PlannedPeople
from crm.store.tables.columns import utc_text

NOTHING_ORDERED = "Nothing ordered in it: no item and no order number."
_SHOWN = {"status": "order_status", "quantity": "quantity", "message": "message"}
_Values = dict[str, str | int | None]
_Key = tuple[int, str, str, int]  # contact, number, item, which of equal lines


class OrderPlanner:
    """Plans rows that each hold one line of an order."""

    def __init__(self, session: Session, people: PlannedPeople) -> None:
        """Plan with *people*."""
        self._session = session
        self._people = people
        self._of_order: dict[str, PlannedRow] = {}  # number → its first line
        self._known: dict[_Key, tuple[int | None, _Values]] = {}
        self._asked: set[int] = set()
        self._noted: set[tuple[int, str, str]] = set()  # messages that an earlier line brings
        self._met: Counter[tuple[int, str, str]] = Counter()

    def plan(self, batch: Sequence[Facts]) -> None:
        """Plan some rows more."""
        self._people.look_up(batch)
        for facts in batch:
            if facts.set_aside is not None:
                self._people.set_aside(facts, facts.set_aside)
            elif not (facts.item or facts.order_number):
                self._people.set_aside(facts, NOTHING_ORDERED)
            else:
                self._plan_line(facts)

    def finish(self) -> None:
        """Nothing is left over: each line stands for itself."""

    def _plan_line(self, facts: Facts) -> None:
        row = self._people.who(facts, self._buyer(facts))
        if facts.order_number:
            self._of_order.setdefault(facts.order_number, row)
        self._order(row)
        self._people.keep(row)

    def _buyer(self, facts: Facts) -> int | None:
        """Return whose order it is, for a later line of it that does not name anybody else."""
        first = self._of_order.get(facts.order_number or "")
        if first is None:
            return None
        same = facts.full_name in (None, first.facts.full_name)
        points = {point.value or point.text for point in (*facts.emails, *facts.phones)}
        theirs = {point.value or point.text for point in (*first.facts.emails, *first.facts.phones)}
        return first.contact_id if same and points <= theirs else None

    def _order(self, row: PlannedRow) -> None:
        """Say what of the line is new. Nothing that was known is erased by a blank cell."""
        facts, contact_id = row.facts, row.contact_id or 0
        values = order_values(facts)
        line = (contact_id, _order_of(values), folded_key(str(values["item"])))
        if not row.new_contact:
            self._look_up(contact_id)
        key = (*line, self._met[line])
        self._met[line] += 1
        order_id, there = self._known.get(key, (None, None))
        self._say_once(contact_id, values, there or {})
        self._known[key] = (order_id, (there or {}) | values)
        if there is None:
            row.brings = PlannedOrder(None, values)
            row.changes = (*row.changes, Change("ordered", None, str(values["item"])))
        else:
            changed = {
                name: values[name] for name in _SHOWN if values[name] not in (None, "", there[name])
            }
            if not changed:
                return
            row.brings = PlannedOrder(order_id, changed)
            row.changes = (
                *row.changes,
                *(
                    Change(_SHOWN[name], _text(there[name]), str(value))
                    for name, value in changed.items()
                ),
            )
        if row.verdict is Verdict.SAME:
            row.verdict, row.reason = Verdict.UPDATE, None

    def _say_once(self, contact_id: int, values: _Values, there: _Values) -> None:
        """Keep what was written with an order at its first line; shops repeat it at each."""
        said = (contact_id, _order_of(values), str(values["message"]))
        if said in self._noted:
            values["message"] = ""
        self._noted.add(said)
        values["message"] = with_text(str(there.get("message", "")), str(values["message"]))

    def _look_up(self, contact_id: int) -> None:
        """Read the orders of a contact, once."""
        if contact_id in self._asked:
            return
        self._asked.add(contact_id)
        rows = self._session.connection().exec_driver_sql(
            "SELECT id, number, item, quantity, ordered_at, status, message FROM orders "
            "WHERE contact_id = ? ORDER BY id",
            (contact_id,),
        )
        seen: Counter[tuple[str, str]] = Counter()
        for order_id, number, item, quantity, ordered_at, status, message in rows:
            values = {
                "number": number, "item": item, "quantity": quantity, "ordered_at": ordered_at,
                "status": status, "message": message,
            }  # fmt: skip
            line = (_order_of(values), folded_key(item))
            self._known[contact_id, *line, seen[line]] = (order_id, values)
            seen[line] += 1


def order_values(facts: Facts) -> _Values:
    """Return the columns of the order line that a row holds."""
    moment = instant_of(facts.ordered_at)
    return {
        "number": facts.order_number or "",
        "item": facts.item or "",
        "quantity": facts.quantity,
        "ordered_at": utc_text(moment) if moment else None,
        "status": facts.order_status or "",
        "message": facts.message or "",
    }


def _order_of(values: _Values) -> str:
    """Return what tells orders of a contact apart: the number, without one the moment."""
    return str(values["number"] or f"@{values['ordered_at']}")


def _text(value: str | int | None) -> str | None:
    return None if value is None else str(value)
