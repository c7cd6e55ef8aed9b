"""What can go wrong with the checker's own work: what, where, what now, and the exit code."""


class CheckerError(Exception):
    """The checker could not do its work; the message is for people, in Dutch."""

    code = "E000"
    exit_code = 2

    def __init__(self, message: str, *, hint: str, code: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.code = code or self.code


class UnreadableFile(CheckerError):  # noqa: N818 - named after the trouble
    """A file that was handed over cannot be read (codes B1xx)."""

    code = "B100"


class BrokenRulebook(CheckerError):  # noqa: N818
    """A file in rules/ breaks the rules about rules (codes R2xx)."""

    code = "R200"


class OutputRefused(CheckerError):  # noqa: N818
    """A result cannot be written where it was asked (codes U3xx)."""

    code = "U300"
