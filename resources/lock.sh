#!/bin/sh
# Writes the two locks anew: exact versions with hashes, valid for every Python and system
# that pyproject.toml supports. Needs the tool `uv` (set UV to its path if it is elsewhere).
#
#   sh resources/lock.sh             keeps versions that still fit
#   sh resources/lock.sh --upgrade   takes the newest that fit
set -eu
cd "$(dirname "$0")/.."

lock() {
    target=$1
    shift
    "${UV:-uv}" pip compile pyproject.toml --quiet --universal --python-version 3.11 \
        --generate-hashes --no-emit-index-url --no-emit-find-links --no-annotate --no-header \
        --output-file "$target" "$@" >/dev/null
    {
        echo "# Exact versions for Python 3.11 to 3.14 on Linux, macOS and Windows."
        echo "# Written by a program. To make it anew: sh resources/lock.sh [--upgrade]"
        cat "$target"
    } >"$target.partial"
    mv "$target.partial" "$target"
}

lock resources/run.lock "$@"
# The second lock contains the first, version for version.
lock tests/test.lock --extra test --constraint resources/run.lock "$@"
