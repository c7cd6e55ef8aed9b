"""What is written in Dutch can be read back, and folding moves nothing."""

from datetime import date

from hypothesis import example, given, settings
from hypothesis import strategies as st

from checker.dutch.dates import dates_in
from checker.dutch.durations import durations_in
from checker.dutch.folding import fold, slips_in
from checker.dutch.labels import references_in
from checker.dutch.phrases import sentence_at
from checker.model import Label
from tests.properties.dutch import documents, words

EXAMPLES = settings(max_examples=100, deadline=None)
MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december",
)  # fmt: skip


FORMS = (
    "{0.day} {1} {0.year}", "{0.day}/{0.month}/{0.year}", "{0.day}.{0.month}.{0.year}",
    "{0.year}-{0.month:02}-{0.day:02}", "{0.day:02}-{0.month:02}-{0.year}",
)  # fmt: skip


@EXAMPLES
@given(st.text(max_size=60) | words | documents())
@example("aIa|A")  # two kinds of slip in one word
def test_folding_keeps_the_length(text: str) -> None:
    """Of any text: an offset stays an offset."""
    assert len(fold(text)) == len(text)


@EXAMPLES
@given(words | documents())
def test_folding_twice_is_folding_once(text: str) -> None:
    """What is even stays even."""
    assert fold(fold(text)) == fold(text)


@EXAMPLES
@given(words | documents())
def test_slips_lie_within_the_text_in_order(text: str) -> None:
    """Each is at least one character."""
    slips = slips_in(text)
    assert all(0 <= start < end <= len(text) for start, end in slips)
    assert list(slips) == sorted(slips)


@EXAMPLES
@given(
    st.dates(date(1831, 1, 1), date(2099, 12, 31)),
    st.sampled_from(FORMS),
)
def test_a_date_survives_being_written_and_read(day: date, form: str) -> None:
    """In words and in figures."""
    written = form.format(day, MONTHS[day.month - 1])
    (found,) = dates_in(f"Beslist op {written}, te Zanddorp.")
    assert (found.value, found.slip, found.end - found.start) == (day, False, len(written))


@EXAMPLES
@given(
    st.integers(1, 99).map(str) | st.integers(1, 99).map("{}bis".format),
    st.just("") | st.integers(1, 20).map(str),
    st.just("") | st.integers(1, 40).map("{}°".format) | st.sampled_from("abcdef"),
)
def test_a_label_survives_being_written_and_read(article: str, paragraph: str, item: str) -> None:
    """As the program itself writes the address of a clause."""
    label = Label(article, paragraph, item)
    ((found,),) = references_in(f"Zie {label} van dit protocol.")
    assert Label(found.article, found.paragraph, found.item) == label


@EXAMPLES
@given(st.integers(2, 120), st.sampled_from([("maanden", 1.0), ("jaar", 12.0), ("weken", 0.25)]))
def test_a_period_survives_being_written_and_read(number: int, unit: tuple[str, float]) -> None:
    """In figures, with its unit."""
    (found,) = durations_in(f"Na {number} {unit[0]} volgt een overleg.")
    assert (found.months, found.other) == (number * unit[1], None)


@EXAMPLES
@given(documents(), st.integers(0, 400), st.integers(1, 20))
def test_a_sentence_holds_what_it_was_asked_for(text: str, start: int, length: int) -> None:
    """But for the white space at its end."""
    start = min(start, max(len(text) - 1, 0))
    end = min(start + length, len(text))
    asked = text[start:end].rstrip()
    left, right = sentence_at(text, start, start + len(asked))
    assert left <= start
    assert start + len(asked) <= right or not asked
