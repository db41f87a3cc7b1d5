#!/bin/sh
# Starts Rollbook: sh resources/start.sh [what to tell the program]
# The first time it makes its own Python environment and a book of invented people to try things
# on; later the window opens the last book. With arguments it is the command line: see --help.
# Without a display it shows the main job in the terminal.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
. "$root/resources/environment.sh"

rollbook() {
    PYTHONPATH=$root PYTHONUTF8=1 "$environment_python" -m crm "$@"
}

has_display() {
    [ "$(uname -s)" != Linux ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]
}

# Prints where the example book lies if no book was ever opened on this computer.
example_of_first_start() {
    [ -n "${ROLLBOOK_BOOK:-}" ] || PYTHONPATH=$root "$environment_python" -c '
from crm.store.recent import recent_books
from crm.ui.example import example_path
if not recent_books():
    print(example_path())'
}

open_window() {
    need_qt "${QT_QPA_PLATFORM:-xcb}"
    example=$(example_of_first_start)
    if [ -n "$example" ] && [ ! -e "$example" ]; then
        printf 'Making a book of invented people to try things on\n'
        mkdir -p "$(dirname "$example")"
        rollbook demo "$example"
    fi
    rollbook ${example:+"$example"}
}

show() {
    printf '\n$ rollbook'
    for word in "$@"; do
        case $word in
        *" "*) printf ' "%s"' "$word" ;;
        *) printf ' %s' "$word" ;;
        esac
    done
    printf '\n'
    rollbook "$@"
}

# Exit status 1 of an import says that some rows were set aside, as two of the sample are.
show_import() {
    show import "$@" || [ $? = 1 ]
}

show_in_terminal() {
    printf 'There is no display here, so no window can open.\n'
    printf 'Here is the main job in the terminal, on the answers of a sample join form.\n'
    folder=$(mktemp -d)
    trap 'rm -rf "$folder"' EXIT
    # Trying it out leaves nothing behind on this computer.
    export XDG_CONFIG_HOME="$folder" XDG_DATA_HOME="$folder" XDG_STATE_HOME="$folder"
    export ROLLBOOK_BOOK="$folder/join.rollbook"
    show new "$ROLLBOOK_BOOK"
    show_import "$root/resources/samples/join-form.csv"
    show list --what inquiries --limit 10
    show log i1 --kind call --outcome interested --text "Likes the idea"
    show timeline i1
    show export -o "$folder/contacts.xlsx"
    show undo
    show redo
    printf '\nThat was the main job. The same commands work on a book of your own:\n'
    printf '    sh resources/start.sh new my.rollbook\n    sh resources/start.sh --help\n'
}

prepare_environment "$root/resources/run.lock"
if [ $# -gt 0 ]; then
    rollbook "$@"
elif has_display; then
    status=0
    open_window || status=$?
    [ $status = 2 ] || exit $status # 2 says that the display cannot be reached
    show_in_terminal
else
    show_in_terminal
fi
