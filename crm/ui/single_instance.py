"""One window for each book: a second start hands over and the first window comes to the front."""

import os
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDir, QLockFile, QObject, Signal

_WAIT_MS = 500


class Claim(QObject):
    """A hold on one book among all windows of this user. `knocked` comes when another asks."""

    knocked = Signal()

    def __init__(self, book: Path, parent: QObject | None = None) -> None:
        """Be ready to claim *book*."""
        super().__init__(parent)
        self._name = _name_of(book)
        self._lock = QLockFile(str(Path(_folder()) / f"{self._name}.lock"))
        self._lock.setStaleLockTime(0)  # the process that holds it decides, not the clock
        self._server: Any = None

    def take(self) -> bool:
        """Claim the book. False if another window has it."""
        return self._lock.tryLock(0) or self._lock.error() != QLockFile.LockError.LockFailedError

    def listen(self) -> None:
        """Hear others knock. Call it once the window is there: it loads Qt's network part."""
        from PySide6.QtNetwork import QLocalServer

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(self._name)  # a crashed program's; we hold the lock
        self._server.listen(self._name)
        self._server.newConnection.connect(self._answer)

    def knock(self) -> bool:
        """Ask the window that has the book to come to the front. Say whether it answers."""
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        answered = socket.waitForConnected(_WAIT_MS)
        socket.abort()
        return bool(answered)

    def release(self) -> None:
        """Let the book go."""
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
            self._server = None
        if self._lock.isLocked():
            self._lock.unlock()

    def _answer(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.disconnectFromServer()
        self.knocked.emit()


def _name_of(book: Path) -> str:
    import hashlib
    from getpass import getuser

    try:
        user = getuser()
    except (OSError, KeyError):
        user = ""
    known = f"{user}\0{book.resolve()}".encode("utf-8", "surrogatepass")
    return "rollbook-" + hashlib.sha256(known).hexdigest()[:24]


def _folder() -> str:
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    return folder if folder and QDir(folder).exists() else QDir.tempPath()
