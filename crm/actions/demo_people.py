"""People who do not exist: names, places and addresses for the example book."""

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


def invent_people(random: Random, world: dict[str, Any], count: int) -> list[Invented]:
    """Return *count* people of all countries of *world*, no two of one name, in no order."""
    seen: set[str] = set()
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
    given, family = _pick(random, pool["given"]), _pick(random, pool["family"])
    name = _full(given[0], family[0], place)
    if name in seen:  # a double name then: there are enough of those
        second = _pick(random, pool["family"])
        joint = "" if place.get("family_first") else " "
        family = (f"{family[0]}{joint or ''}{second[0]}", f"{family[1]} {second[1]}")
        name = _full(given[0], family[0], place)
    seen.add(name)
    return Invented(
        name=name,
        given=given[0],
        family=family[0],
        country=country,
        city=random.choice(place["cities"]),
        language=random.choice(place["languages"]),
        email=_address(random, given[1], family[1]),
        phone=_number(random, place["phones"]),
    )


def _full(given: str, family: str, place: dict[str, Any]) -> str:
    return f"{family} {given}" if place.get("family_first") else f"{given} {family}"


def _pick(random: Random, names: str) -> tuple[str, str]:
    """Return one of *names* as it is written, and in Latin letters."""
    written, _, latin = random.choice(names.split(", ")).partition("=")
    return written, latin or written


def _address(random: Random, given: str, family: str) -> str:
    first, last = ("".join(fold(part).split()) for part in (given, family))
    local = random.choice((f"{first}.{last}", f"{first}.{last}", f"{first[0]}.{last}", first))
    return f"{local}{random.randrange(2, 9_999)}@{random.choice(_DOMAINS)}"


def _number(random: Random, patterns: list[str]) -> str | None:
    if not patterns or random.random() < 0.35:
        return None
    pattern = random.choice(patterns)
    return "".join(str(random.randrange(10)) if char == "#" else char for char in pattern)
