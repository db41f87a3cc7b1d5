#!/bin/sh
# Proves everything, on a bare machine too: sh tests/run.sh [what pytest should be told]
# Makes its own environment, then checks format, rules, types, imports, and runs the tests.
# ROLLBOOK_PYTHON chooses another Python; each version has an environment of its own.
set -eu
started=$(date +%s)
root=$(cd "$(dirname "$0")/.." && pwd)
. "$root/resources/environment.sh"
cd "$root"

heading() {
    printf '\n== %s\n' "$*"
}

finish() {
    status=$?
    [ "$status" = 0 ] || printf '\nStopped after %s s (status %s).\n' \
        "$(($(date +%s) - started))" "$status" >&2
}
trap finish EXIT

heading "Environment"
prepare_environment "$root/resources/run.lock" "$root/tests/test.lock"
need_qt offscreen
"$environment_python" -VV

# The checks read the checkout itself; nothing in the user's own settings may change their answer.
run() {
    heading "$1"
    shift
    PYTHONPATH=$root PYTHONUTF8=1 "$environment_python" "$@" </dev/null
}

run "Format" -m ruff format --check .
run "Rules" -m ruff check .
run "Types" -m mypy
run "Import directions" -c 'from importlinter.cli import lint_imports_command as main; main()' --no-logo

if [ "$(uname -s)" = Linux ]; then
    heading "Start without a display"
    shown=$(
        unset DISPLAY WAYLAND_DISPLAY QT_QPA_PLATFORM ROLLBOOK_BOOK
        sh resources/start.sh </dev/null 2>&1
    ) || {
        status=$?
        printf '%s\n' "$shown"
        exit "$status"
    }
    echo "The main job was done in the terminal."
fi

export ROLLBOOK_TESTS_STARTED="$started"
run "Tests" -m pytest -n 2 "$@"
