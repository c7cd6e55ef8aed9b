"""The command line: parse, call, print, pick the exit code."""


def main() -> None:
    """Entry point of the console script."""
    from checker.cli.program import program

    program()
