"""Numbers that lead to one person."""

import pytest

from checker.recognise.identifiers import identifiers_in


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("nummer 85.07.30-033.28", [("national_number", "85.07.30-033.28")]),
        ("nummer 85073003328.", [("national_number", "85073003328")]),
        ("nummer 85.07.30-033.29", []),
        ("nummer 85.17.30-033.28", []),
        ("KBO 0207.624.837 en dossier 2024-0012345-67", []),
        ("rekening BE68 5390 0754 7034 OP NAAM", [("bank_account", "BE68 5390 0754 7034")]),
        ("rekening BE68 5390 0754 7035", []),
        ("rekening NL91ABNA0417164300", [("bank_account", "NL91ABNA0417164300")]),
        ("de norm NEN 7510 en EN12 3456 7890", []),
    ],
)
def test_numbers_with_right_check_digits_are_found(text: str, found: list[tuple[str, str]]) -> None:
    """A day of birth that exists, and check digits that are right."""
    mentions = identifiers_in(text, document="protocol")
    assert [(m.kind, text[m.span.start : m.span.end]) for m in mentions] == found
