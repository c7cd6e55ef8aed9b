"""The benches, which pytest does not run, speak of rules and faults that exist."""

from checker.pipeline import the_rulebook
from tests.bench.labelled import labelled
from tests.bench.mutators import mutators

#: So many different faults are planted at least.
FAULTS = 60


def test_every_mutator_is_meant_for_rules_that_exist() -> None:
    """A rule that was renamed would be missed for ever."""
    known = {rule.id for rule in the_rulebook().rules}
    assert [m.name for m in mutators() if not set(m.rules) <= known] == []


def test_there_are_enough_different_faults() -> None:
    """Each with a name of its own."""
    names = [mutator.name for mutator in mutators()]
    assert len(names) >= FAULTS
    assert len(set(names)) == len(names)


def test_the_labels_of_the_fixtures_speak_of_rules_that_exist() -> None:
    """What must, may and cannot yet be found."""
    known = {rule.id for rule in the_rulebook().rules}
    fixtures = [one for one in labelled() if "fixtures" in one.path.parts]
    unknown = [
        (one.name, said.rules)
        for one in fixtures
        for said in (*one.must, *one.may)
        if not said.rules <= known
    ]
    assert unknown == []
