"""What is installed: the wheel, the exact versions, and a program that starts."""

import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.version import Version

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
LOCKS = {"resources/run.lock": [], "tests/test.lock": PROJECT["optional-dependencies"]["test"]}
MACHINES = [
    {
        "python_version": f"3.{minor}",
        "python_full_version": f"3.{minor}.0",
        "sys_platform": system,
        "platform_python_implementation": "CPython",
    }
    for minor in (11, 12, 13, 14)
    for system in ("linux", "darwin", "win32")
]


def spelled(name: str) -> str:
    """Return a package's name as the locks spell it."""
    return name.lower().replace("_", "-").replace(".", "-")


def locked(lock: str, machine: dict[str, str]) -> dict[str, str]:
    """Return the version of each package that a lock gives to one kind of machine."""
    text = (ROOT / lock).read_text(encoding="utf-8")
    lines = [line for line in text.replace("\\\n", "").splitlines() if not line.startswith("#")]
    wanted = [Requirement(line.partition(" --hash=")[0]) for line in lines]
    assert all("--hash=sha256:" in line for line in lines)
    here = [need for need in wanted if need.marker is None or need.marker.evaluate(machine)]
    versions = {spelled(need.name): str(need.specifier).removeprefix("==") for need in here}
    assert len(versions) == len(here), "two versions of one package"
    return versions


@pytest.mark.parametrize("lock", LOCKS)
@pytest.mark.parametrize(
    "machine", MACHINES, ids=lambda m: f"{m['python_version']}-{m['sys_platform']}"
)
def test_the_locks_give_every_machine_what_the_project_asks_for(
    lock: str, machine: dict[str, str]
) -> None:
    versions = locked(lock, machine)
    for need in map(Requirement, PROJECT["dependencies"] + LOCKS[lock]):
        if need.marker is None or need.marker.evaluate(machine):
            assert need.specifier.contains(versions[spelled(need.name)]), need


@pytest.mark.parametrize(
    "machine", MACHINES, ids=lambda m: f"{m['python_version']}-{m['sys_platform']}"
)
def test_the_tests_run_with_the_versions_that_people_get(machine: dict[str, str]) -> None:
    run, test = (locked(lock, machine) for lock in LOCKS)
    assert {name: test.get(name) for name in run} == run


def test_the_locks_name_no_place_to_download_from() -> None:
    for lock in LOCKS:
        assert "://" not in (ROOT / lock).read_text(encoding="utf-8")


def test_old_pythons_never_get_the_qt_that_loses_none() -> None:
    for machine in MACHINES:
        version = locked("resources/run.lock", machine)["pyside6-essentials"]
        if machine["python_version"] == "3.11":
            assert Version(version) < Version("6.12")


def test_the_large_qt_bundle_is_never_installed() -> None:
    assert not {"pyside6", "pyside6-addons"} & set(locked("tests/test.lock", MACHINES[0]))


def test_the_program_says_its_version_and_nothing_else() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "crm", "--version"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert PROJECT["version"] in done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel from the checkout, without a network."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    done = subprocess.run(build, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    (built,) = folder.glob("*.whl")
    return built


@pytest.mark.slow
def test_the_wheel_holds_every_module_and_every_resource(wheel: Path) -> None:
    inside = set(zipfile.ZipFile(wheel).namelist())
    modules = {path.relative_to(ROOT).as_posix() for path in (ROOT / "crm").rglob("*.py")}
    resources = {
        "crm/" + path.relative_to(ROOT).as_posix()
        for path in (ROOT / "resources").rglob("*")
        if path.is_file()
    }
    assert modules | resources <= inside
    assert not {name for name in inside if name.startswith("tests")}


@pytest.mark.slow
def test_the_program_starts_from_the_wheel_alone(wheel: Path, tmp_path: Path) -> None:
    zipfile.ZipFile(wheel).extractall(tmp_path)
    code = "import crm.assets as assets; print(assets.path('samples/join-form.csv'))"
    found = subprocess.check_output([sys.executable, "-c", code], cwd=tmp_path, text=True)
    assert Path(found.strip()).is_relative_to(tmp_path)
    version = subprocess.check_output([sys.executable, "-m", "crm", "--version"], cwd=tmp_path)
    assert PROJECT["version"].encode() in version
