"""A live book on a share or in a synced folder is refused, with the way out."""

import os
from pathlib import Path

import pytest

from crm.domain.errors import Problem, UserError
from crm.store.mounts import (
    Mount,
    can_lock,
    is_remote_windows_path,
    mount_of,
    parse_mount,
    parse_mountinfo,
    system_mounts,
)
from crm.store.place import check_place

MOUNTINFO = r"""22 27 0:21 / /proc rw,relatime - proc proc rw
27 1 254:0 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
41 27 0:40 / /media/Club\040Share rw,relatime - cifs //nas/club rw,vers=3.0
42 27 0:41 / /home/ana/remote rw - fuse.sshfs ana@host.example.org: rw
43 27 0:42 / /srv/nfs rw shared:9 master:3 - nfs4 10.0.0.1:/x rw
44 43 0:43 / /srv/nfs/local rw - ext4 /dev/sdb1 rw
45 27 0:44 / /mnt/stacked rw - autofs systemd-1 rw
46 45 0:45 / /mnt/stacked rw - nfs nas:/stacked rw
47 27 0:46 / /run/user/1000/gvfs rw - fuse.gvfsd-fuse gvfsd-fuse rw
48 27 0:47 / /mnt/c rw - 9p drvfs rw
garbage
"""
MAC_MOUNT = """/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
/dev/disk3s5 on /System/Volumes/Data (apfs, local, journaled, nobrowse)
//ana@nas.example.org/club on /Volumes/Club on air (smbfs, nodev, nosuid, mounted by ana)
nas:/export on /Volumes/old (nfs)
odd line
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home/ana/club.rollbook", "ext4"),
        ("/media/Club Share/club.rollbook", "cifs"),
        ("/media/Club Share", "cifs"),
        ("/media/Club Sharewood/club.rollbook", "ext4"),
        ("/home/ana/remote/deep/er/club.rollbook", "fuse.sshfs"),
        ("/srv/nfs/club.rollbook", "nfs4"),
        ("/srv/nfs/local/club.rollbook", "ext4"),
        ("/mnt/stacked/club.rollbook", "nfs"),
        ("/run/user/1000/gvfs/smb-share:server=nas/club.rollbook", "fuse.gvfsd-fuse"),
    ],
)
def test_the_deepest_and_newest_mount_holds_a_path(path: str, kind: str) -> None:
    found = mount_of(Path(path), parse_mountinfo(MOUNTINFO))
    assert found is not None
    assert found.kind == kind


def test_what_macos_says_of_its_mounts_is_understood() -> None:
    mounts = parse_mount(MAC_MOUNT)
    assert [mount.kind for mount in mounts] == ["apfs", "apfs", "smbfs", "nfs"]
    assert mounts[2].folder == "/Volumes/Club on air"


@pytest.mark.parametrize(
    ("path", "remote"),
    [
        (r"\\server\share\club.rollbook", True),
        ("//server/share/club.rollbook", True),
        (r"\\?\UNC\server\share\club.rollbook", True),
        (r"\\?\C:\Users\Ana\club.rollbook", False),
        (r"C:\Users\Ana\club.rollbook", False),
        (r"\\.\pipe\club", False),
    ],
)
def test_windows_shares_are_known_by_their_names(path: str, remote: bool) -> None:  # noqa: FBT001 - a table
    assert is_remote_windows_path(path) is remote


def refused(path: Path, kind: str = "ext4", home: Path = Path("/home/nobody")) -> str:
    with pytest.raises(UserError) as caught:
        check_place(path, mounts=[Mount("/", kind)], home=home)
    assert caught.value.problem is Problem.PLACE
    return caught.value.message


@pytest.mark.parametrize("kind", ["nfs", "nfs4", "cifs", "smb3", "smbfs", "afpfs", "davfs",
                                  "fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse"])  # fmt: skip
def test_a_book_on_a_network_share_is_refused_with_a_way_out(kind: str, tmp_path: Path) -> None:
    message = refused(tmp_path / "club.rollbook", kind)
    assert "network share" in message
    assert "rollbook backup --to" in message


@pytest.mark.parametrize("kind", ["ext4", "btrfs", "xfs", "zfs", "apfs", "tmpfs", "overlay",
                                  "ecryptfs", "fuseblk", "fuse.encfs", "vfat", "exfat"])  # fmt: skip
def test_a_book_on_a_disk_of_this_computer_is_welcome(kind: str, tmp_path: Path) -> None:
    check_place(tmp_path / "club.rollbook", mounts=[Mount("/", kind)], home=tmp_path)


def test_a_folder_of_the_host_computer_is_welcome_if_it_can_lock(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert can_lock(tmp_path)
    check_place(tmp_path / "club.rollbook", mounts=[Mount("/", "9p")], home=tmp_path)
    monkeypatch.setattr("crm.store.place.can_lock", lambda _folder: False)
    assert "network share" in refused(tmp_path / "club.rollbook", "9p")


def test_a_share_that_the_desktop_mounted_is_refused(tmp_path: Path) -> None:
    share = tmp_path / "gvfs" / "smb-share"
    share.mkdir(parents=True)
    assert "network share" in refused(share / "club.rollbook")


@pytest.mark.parametrize(
    ("folder", "program"),
    [
        ("Dropbox", "Dropbox"),
        ("Dropbox (Example Club)", "Dropbox"),
        ("Example Club Dropbox", "Dropbox"),
        ("OneDrive", "OneDrive"),
        ("OneDrive - Example Club", "OneDrive"),
        ("Google Drive", "Google Drive"),
        ("Library/Mobile Documents", "iCloud"),
        ("Library/CloudStorage/OneDrive-Personal", "OneDrive"),
        ("Library/CloudStorage", "a cloud service"),
        ("iCloudDrive", "iCloud"),
        ("Nextcloud", "Nextcloud"),
        ("ownCloud", "ownCloud"),
        ("pCloudDrive", "pCloud"),
        ("MEGA", "MEGA"),
    ],
)
def test_a_book_in_a_synced_folder_is_refused_and_the_program_named(
    folder: str, program: str, tmp_path: Path
) -> None:
    place = tmp_path / folder / "Club papers" / "2026"
    place.mkdir(parents=True)
    message = refused(place / "club.rollbook", home=tmp_path)
    assert program in message
    assert str(tmp_path / folder) in message
    assert "rollbook backup --to" in message


@pytest.mark.parametrize(
    ("marker", "program"),
    [
        (".stfolder", "Syncthing"),
        (".dropbox", "Dropbox"),
        (".sync_0123456789ab.db", "Nextcloud or ownCloud"),
        ("._sync_0123456789ab.db", "Nextcloud or ownCloud"),
        (".owncloudsync.log", "ownCloud"),
        (".tmp.driveupload", "Google Drive"),
        (".megaignore", "MEGA"),
    ],
)
def test_a_folder_of_any_name_is_known_by_what_the_sync_program_leaves(
    marker: str, program: str, tmp_path: Path
) -> None:
    place = tmp_path / "Papers" / "Club"
    place.mkdir(parents=True)
    (tmp_path / "Papers" / marker).touch()
    assert program in refused(place / "club.rollbook")


@pytest.mark.parametrize("folder", ["Dropboxes", "My OneDriver", "club/mega", "Cloud", "Drive"])
def test_folders_that_only_sound_alike_are_welcome(folder: str, tmp_path: Path) -> None:
    place = tmp_path / folder
    place.mkdir(parents=True)
    check_place(place / "club.rollbook", mounts=[Mount("/", "ext4")], home=tmp_path)


def test_the_settings_of_dropbox_in_a_home_folder_do_not_make_it_a_synced_one(
    tmp_path: Path,
) -> None:
    (tmp_path / ".dropbox").mkdir()
    check_place(tmp_path / "club.rollbook", mounts=[Mount("/", "ext4")], home=tmp_path)


def test_onedrive_under_another_name_is_known_by_the_systems_variable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OneDriveCommercial", str(tmp_path))
    assert "OneDrive" in refused(tmp_path / "club.rollbook")


def test_a_link_into_a_synced_folder_does_not_hide_it(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "papers").symlink_to(tmp_path / "Dropbox")
    assert "Dropbox" in refused(tmp_path / "papers" / "club.rollbook")


def test_a_folder_or_file_that_must_not_be_written_to_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = tmp_path / "club.rollbook"
    book.touch()
    monkeypatch.setattr(os, "access", lambda path, _mode: Path(path) != book)
    assert "read-only" in refused(book)
    monkeypatch.setattr(os, "access", lambda path, _mode: Path(path) == book)
    assert "does not let us write" in refused(book)


def test_a_folder_in_place_of_a_book_is_refused(tmp_path: Path) -> None:
    assert "not a file" in refused(tmp_path)


def test_this_computer_tells_of_its_mounts() -> None:
    assert any(mount.folder == "/" for mount in system_mounts()) or os.name != "posix"
