# Makes the program's own Python environment. Read by start.sh and tests/run.sh, which set
# `root` (the checkout) first; never run by itself. Plain POSIX sh.

complain() {
    printf '%s\n' "$*" >&2
}

# Debian and its children, where we know the packages' names and may install them.
can_install() {
    command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]
}

install_packages() {
    printf 'Installing %s\n' "$*"
    export DEBIAN_FRONTEND=noninteractive
    apt-get install -qq -y --no-install-recommends "$@" </dev/null >/dev/null 2>&1 && return
    apt-get update -qq </dev/null >/dev/null &&
        apt-get install -qq -y --no-install-recommends "$@" </dev/null >/dev/null
}

# Installs packages if we may, else says the one line that does.
need_packages() {
    if can_install; then
        install_packages "$@"
    elif command -v apt-get >/dev/null 2>&1; then
        complain "Something is missing on this computer. Please run:"
        complain "    sudo apt-get install $*"
        return 1
    else
        complain "Something is missing on this computer. On Debian it is called: $*"
        return 1
    fi
}

python_fits() {
    "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))' 2>/dev/null
}

python_is_complete() {
    python_fits "$1" && "$1" -c 'import ensurepip, venv' 2>/dev/null
}

# Sets `python` to the newest Python that passes the test $1.
find_python() {
    for python in python3.14 python3.13 python3.12 python3.11 python3 python; do
        "$1" "$python" && return
    done
    return 1
}

choose_python() {
    if [ -n "${ROLLBOOK_PYTHON:-}" ]; then
        python=$ROLLBOOK_PYTHON
        python_fits "$python" && return
        complain "ROLLBOOK_PYTHON is $python, and that is not a Python from 3.11 to 3.14."
        return 1
    fi
    find_python python_is_complete && return
    find_python python_fits && return
    if can_install && install_packages python3 python3-venv && find_python python_fits; then
        return
    fi
    complain "Rollbook needs Python 3.11, 3.12, 3.13 or 3.14, and there is none here."
    complain "Get one from python.org or your system's software store, then start again."
    complain "If it is in an unusual place, say where: ROLLBOOK_PYTHON=/path/to/python"
    return 1
}

# Sets `environment_python` to the interpreter inside the environment, where the system puts it.
enter_environment() {
    environment_python=$environment/bin/python
    [ -x "$environment_python" ] || environment_python=$environment/Scripts/python.exe
}

make_empty_environment() {
    if ! python_is_complete "$python"; then
        need_packages "python$version-venv" || return
    fi
    printf 'Making a Python %s environment in %s\n' "$version" "${environment##*/}"
    rm -rf "$environment"
    "$python" -m venv "$environment" && enter_environment
}

has() {
    cmp -s "$1" "$environment/${1##*/}"
}

# prepare_environment LOCK... : an environment with exactly these locks, of which each contains
# the one before. A copy of a lock inside the environment says that it was installed to the end;
# so the second time nothing happens and no network is needed.
prepare_environment() {
    unset PYTHONHOME PYTHONPATH PIP_USER PIP_TARGET PIP_PREFIX
    choose_python || return
    version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
    environment=$root/.venv-$version
    enter_environment
    if ! "$environment_python" -c '' 2>/dev/null || ! has "$1"; then
        make_empty_environment || return
    fi
    for lock in "$@"; do
        has "$lock" || install_lock "$lock" || return
    done
}

install_lock() {
    printf 'Installing what %s names (this happens once)\n' "${1#"$root"/}"
    "$environment_python" -m pip install -qq --disable-pip-version-check --no-input \
        --require-hashes --only-binary :all: --requirement "$1" || {
        complain "The installation did not work. Is this computer connected to the network?"
        return 1
    }
    cp "$1" "$environment/"
}

# Prints the Debian packages of the system libraries that Qt's plugin $1 wants and cannot find.
# Debian names a package after its library: libX11.so.6 is in libx11-6, libEGL.so.1 in libegl1.
missing_qt_packages() {
    qt=$("$environment_python" -c \
        'import importlib.util as u; print(u.find_spec("PySide6").submodule_search_locations[0])')
    ldd "$qt/Qt/plugins/platforms/libq$1.so" "$qt"/Qt/lib/libQt6Widgets.so.6 \
        "$qt"/Qt/lib/libQt6Svg.so.6 "$qt"/Qt/lib/libQt6PrintSupport.so.6 2>/dev/null |
        sed -n 's/^[[:space:]]*\(lib[^ ]*\) => not found.*/\1/p' | tr '[:upper:]' '[:lower:]' |
        sed -e 's/^libg[a-z]*-2\.0\.so\.0$/libglib2.0-0/' -e 's/^libz\.so\.1$/zlib1g/' \
            -e 's/\([0-9]\)\.so\./\1-/' -e 's/\.so\.//' | sort -u | tr '\n' ' '
}

# need_qt PLUGIN : the system libraries for offscreen (tests) or xcb (a window) on Linux.
need_qt() {
    [ "$(uname -s)" = Linux ] || return 0
    packages=$(missing_qt_packages "$1")
    # shellcheck disable=SC2086  # one word for each package
    [ -z "$packages" ] || need_packages $packages
}
