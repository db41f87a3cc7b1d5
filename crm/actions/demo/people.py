"""People who do not exist: names, places and addresses for the example book."""

from collections.abc import Iterable
from dataclasses import dataclass
from random import Random
from typing import Any

from crm.domain.folding import fold

_DOMAINS = ("example.org", "example.com", "example.net")
_FEWEST = 6
"""So many people at least live in each country."""


@dataclass(frozen=True, slots=True)
class Invented:
    """Somebody who does not exist. The phone number is of a range kept for fiction, if any."""

    name: str
    given: str | None
    family: str | None
    country: str  # ISO 3166 alpha-2
    city: str
    language: str
    email: str
    phone: str | None


def invent_people(
    random: Random, world: dict[str, Any], count: int, known: Iterable[Invented]
) -> list[Invented]:
    """Return *count* people of all countries of *world*, in no order.

    No two of them, nor any of those *known*, share an address.
    """
    seen = {word for one in known for word in (one.email, f"{one.given}{one.family}")}
    people = [
        _invent(random, world, country, seen)
        for country, many in _quotas(world["countries"], count).items()
        for _ in range(many)
    ]
    random.shuffle(people)
    return people


def _quotas(countries: dict[str, Any], count: int) -> dict[str, int]:
    """Say how many people live where: at least a few everywhere, the rest by the shares."""
    fewest = min(_FEWEST, count // len(countries))
    left = count - fewest * len(countries)
    shares = sum(country["share"] for country in countries.values())
    quotas = {code: fewest + left * one["share"] // shares for code, one in countries.items()}
    quotas[next(iter(quotas))] += count - sum(quotas.values())
    return quotas


def _invent(random: Random, world: dict[str, Any], country: str, seen: set[str]) -> Invented:
    place = world["countries"][country]
    pool = world["names"][place["names"]]
    given, family = _new_name(random, pool, seen)
    return Invented(
        name=f"{family[0]} {given[0]}" if place.get("family_first") else f"{given[0]} {family[0]}",
        given=given[0],
        family=family[0],
        country=country,
        city=random.choice(place["cities"]),
        language=random.choice(place["languages"]),
        email=_address(random, given[1], family[1], seen),
        phone=_number(random, place["phones"]),
    )


def _new_name(
    random: Random, pool: dict[str, str], seen: set[str]
) -> tuple[tuple[str, str], tuple[str, str]]:
    """Return a given and a family name that nobody has together yet, each also in Latin letters."""
    for _ in range(12):
        given, family = _pick(random, pool["given"]), _pick(random, pool["family"])
        if (key := given[0] + family[0]) not in seen:
            break
    else:  # a double name then: there are enough of those
        second = _pick(random, pool["given"])
        given = (f"{given[0]}-{second[0]}", f"{given[1]} {second[1]}")
        key = given[0] + family[0]
    seen.add(key)
    return given, family


def _pick(random: Random, names: str) -> tuple[str, str]:
    """Return one of *names* as it is written, and in Latin letters."""
    written, _, latin = random.choice(names.split(", ")).partition("=")
    return written, latin or written


def _address(random: Random, given: str, family: str, seen: set[str]) -> str:
    first, last = ("".join(fold(part).split()) for part in (given, family))
    local = random.choice((f"{first}.{last}", f"{first}.{last}", f"{first[0]}.{last}", last))
    domain, number = random.choice(_DOMAINS), ""
    while (address := f"{local}{number}@{domain}") in seen:
        number = str(random.randrange(2, 99))
    seen.add(address)
    return address


def _number(random: Random, patterns: list[str]) -> str | None:
    if not patterns or random.random() < 0.35:
        return None
    pattern = random.choice(patterns)
    return "".join(str(random.randrange(10)) if char == "#" else char for char in pattern)
