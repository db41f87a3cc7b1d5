"""When two names may be one person's: equal, initials, swapped, or a known short form."""

from functools import cache, lru_cache

from crm.domain.folding import fold

_SHORT_FORMS = """
alexander alexandra alex sasha sacha sandy xander
andrew andreas andrea andy drew
anthony antonio anton tony toni
barbara barb babs
benjamin ben benny
bernard bernhard bernie
catherine katherine kathryn katarina katharina kate katie kathy cathy kat
charles charlotte charlie charly chuck
christopher christian christina christine chris christa kristof
daniel daniela daniele dan danny dani
david dave davey
deborah debra deb debbie
dimitri dmitri dima mitya
dorothea dorothy dot dorrie
edward eduard eddie ed ted ned
elizabeth elisabeth eliza elisa liz lizzie beth betty lisa elsie
emanuel emmanuel manuel manu manny
eugene gene
florence florian flo
francis francisco francesca francesco frank fran paco pancho
frederick friedrich frederic fred freddie fritz
gabriel gabriele gabriela gabrielle gabe gabi
gerald gerard gerry jerry
giovanni gianni
gregory greg
guillermo memo
gustav gus
hannah johanna hanna
harold harry hal
henry heinrich hank
ignacio nacho
isabel isabella isabelle isa bella
jacob jakob jake
jacqueline jackie
james jim jimmy jamie
jennifer jenny jen
jessica jess jessie
johannes hannes johann hans
john jack johnny jon
jonathan jon jonny
joseph josef joe joey jo sepp
jose pepe
joshua josh
judith judy
katarzyna kasia
kenneth ken kenny
konstantin kostas kosta
laurence lawrence lorenzo larry laurie
leonard leonardo leo lenny
louis luis lou
lucas lukas luke luca
ludwig lutz
magdalena lena magda
margaret margarete maggie meg peggy greta margo
maria marie mary mia
martin marty
matthew matthias matteo mateo matt
maximilian maximillian max
michael michel michele mike mick micky michi misha
nicholas nicolas nikolaus nick nico niko klaus nikos nicky
oliver olivia olli ollie
pamela pam
patricia patrick pat patsy trish pat paddy
peter pete
philip philipp phillip philippe phil pip
rebecca rebekah becky becca
richard rick ricky dick rich ricardo
robert roberto bob bobby rob robbie bert
ronald ron ronnie
samuel samantha sam sammy
sebastian sebastien basti seb
sofia sophia sophie sophia
stephen steven stefan stephan stephanie stefanie steve steffi
susan susanne suzanne sue susie susi
theodore theodor theo ted
thomas tom tommy
timothy timotheus tim timmy
ursula ulla uschi
valentin valentina valerie val
victor victoria viktor viktoria vic vicky
vincent vincenzo vince vinnie
vladimir vova volodya
walter walt
william wilhelm guillaume will willy bill billy liam
yekaterina ekaterina katya
zachary zach zack
"""


@cache
def _families() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, line in enumerate(_SHORT_FORMS.strip().splitlines()):
        for name in line.split():
            found.setdefault(name, set()).add(number)
    return {name: frozenset(numbers) for name, numbers in found.items()}


def same_given_name(one: str, other: str) -> bool:
    """Say whether two folded words may be one given name: equal, an initial, a short form."""
    if one == other:
        return True
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) == 1:
        return longer.startswith(shorter)
    families = _families()
    return bool(families.get(one, frozenset()) & families.get(other, frozenset()))


@lru_cache(maxsize=4096)
def compatible(one: str, other: str) -> bool:
    """Say whether two names, as written, may be one person's.

    Compatible are names that fold to the same words in any order, an initial for a given name,
    a known short form, and a name given only in part ("Ana" and "Ana Silva"). An empty name is
    compatible with every name: it contradicts nothing.
    """
    left, right = fold(one).split(), fold(other).split()
    if not left or not right or sorted(left) == sorted(right) or _joined(left) == _joined(right):
        return True
    if len(left) > len(right):
        left, right = right, left
    return _covers(left, right)


def _joined(words: list[str]) -> str:
    return "".join(words)


def _covers(fewer: list[str], more: list[str]) -> bool:
    """Say whether each of the *fewer* words has a partner of its own among the others."""
    left = list(more)
    exact = 0
    for word in sorted(fewer, key=lambda word: word not in more):
        partner = next((other for other in left if same_given_name(word, other)), None)
        if partner is None:
            return False
        exact += word == partner and len(word) > 1
        left.remove(partner)
    return exact > 0
