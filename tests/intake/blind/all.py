"""All files that were invented without looking, by what kind of thing wrote them."""

from tests.intake.blind import (
    fifth,
    fourth,
    handmade,
    languages,
    lists,
    occasions,
    second,
    shops,
    sixth,
    surveys,
    third,
)

GROUPS = {
    "form services": surveys.FILES,
    "languages": languages.FILES,
    "events and meetings": occasions.FILES,
    "shops": shops.FILES,
    "lists": lists.FILES,
    "made by hand": handmade.FILES,
    "second lot": second.FILES,
    "third lot": third.FILES,
    "fourth lot": fourth.FILES,
    "fifth lot": fifth.FILES,
    "sixth lot": sixth.FILES,
}
CASES = [case for cases in GROUPS.values() for case in cases]
