"""`rollbook watch`: folders where files of a form appear, looked at and brought in by themselves."""

import argparse
import time
from pathlib import Path

from crm.cli.desk import Desk
from crm.cli.output import how_many as count_of
from crm.cli.parsing import Commands, command, group, how_many
from crm.domain.errors import UserError
from crm.store.labels import label
from crm.store.store import Store


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Add the commands of this module."""
    verbs = group(commands, common, "watch", "folders where files of a form appear")
    new = command(verbs, common, "add", "watch a folder for files of a form", _add)
    new.add_argument("folder", metavar="FOLDER", type=Path, help="where they appear")
    gone = command(verbs, common, "remove", "watch no folder for a form any more", _remove)
    for parser in (new, gone):
        parser.add_argument("--profile", metavar="NAME", required=True, help="the remembered form")
    command(verbs, common, "list", "list the watched folders", _list)
    look = command(verbs, common, "look", "bring in what has appeared", _look)
    look.add_argument(
        "--every", metavar="SECONDS", type=how_many, help="look again and again, until Ctrl+C"
    )


def _add(desk: Desk) -> int:
    folder: Path = desk.arguments.folder.expanduser().resolve()
    if not folder.is_dir():
        raise UserError(f"There is no folder “{folder}”. Nothing was changed.")
    return _remember(desk, str(folder), f"Files of this form are looked for in “{folder}”.")


def _remove(desk: Desk) -> int:
    return _remember(desk, None, "No folder is watched for this form any more.")


def _remember(desk: Desk, folder: str | None, said: str) -> int:
    from crm.actions.watching import watch_folder

    profile = desk.arguments.profile
    named = label("Watch a folder" if folder else "Watch a folder no more")
    with desk.book() as store:
        _, changes = store.write(named, watch_folder, profile, folder)
    return desk.wrote(changes, said, profile=profile, folder=folder)


def _list(desk: Desk) -> int:
    from crm.queries.forms import watched_folders

    with desk.book() as store:
        found = store.read(watched_folders)
    for profile, folder in found:
        if desk.out.json_lines:
            desk.out.data({"profile": profile, "folder": folder})
        else:
            missing = "" if Path(folder).is_dir() else " (not there now)"
            desk.out.line(f"{profile}: {folder}{missing}")
    desk.out.say(f"{count_of(len(found), 'folder')} watched.")
    return 0


def _look(desk: Desk) -> int:
    with desk.book() as store:
        status = _look_once(desk, store)
        while desk.arguments.every:
            time.sleep(desk.arguments.every)
            status = _look_once(desk, store)
    return status


def _look_once(desk: Desk, store: Store) -> int:
    """Look into all folders and say what came in. Return 1 if a file waits for somebody."""
    from crm.actions.watching import Outcome, look_at_folders
    from crm.cli.import_words import summary_words

    found = look_at_folders(store)
    for one in found:
        if desk.out.json_lines:
            desk.out.data(
                {
                    "file": str(one.path),
                    "outcome": one.outcome.value,
                    "reason": one.reason,
                    "step": one.step,
                }
            )
        elif one.outcome is Outcome.IMPORTED and one.summary:
            desk.out.line(summary_words(one.summary, preview=False))
        else:
            desk.out.line(f"{one.path.name} waits for you: {one.reason}")
    return int(any(one.outcome is not Outcome.IMPORTED for one in found))
