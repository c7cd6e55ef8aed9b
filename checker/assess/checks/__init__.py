"""Checks that a pattern cannot express, one module each; a rule names them in its YAML.

A check is a generator without words, severity or law: it yields where something is wrong and the
values that the message of its rule needs.
"""

from collections.abc import Callable, Iterator, Mapping

from checker.assess.checks.aliases_are_used_as_defined import aliases_are_used_as_defined
from checker.assess.checks.annexes_are_attached import annexes_are_attached
from checker.assess.checks.announced_pages_are_there import announced_pages_are_there
from checker.assess.checks.brackets_and_quotes_pair import brackets_and_quotes_pair
from checker.assess.checks.brackets_are_settled import brackets_are_settled
from checker.assess.checks.breach_has_consequence import breach_has_consequence
from checker.assess.checks.changes_are_settled import changes_are_settled
from checker.assess.checks.choices_are_made import choices_are_made
from checker.assess.checks.communication_has_duration import communication_has_duration
from checker.assess.checks.communication_has_frequency import communication_has_frequency
from checker.assess.checks.compatibility_is_reasoned import compatibility_is_reasoned
from checker.assess.checks.contact_details_stay_private import contact_details_stay_private
from checker.assess.checks.data_are_listed import data_are_listed
from checker.assess.checks.data_items_are_justified import data_items_are_justified
from checker.assess.checks.dates_exist import dates_exist
from checker.assess.checks.disclosure_has_its_own_basis import disclosure_has_its_own_basis
from checker.assess.checks.dpo_advice_has_its_outcome import dpo_advice_has_its_outcome
from checker.assess.checks.dpos_advised_on_a_date import dpos_advised_on_a_date
from checker.assess.checks.dpos_can_be_reached import dpos_can_be_reached
from checker.assess.checks.email_addresses_are_valid import email_addresses_are_valid
from checker.assess.checks.enterprise_numbers_are_right import enterprise_numbers_are_right
from checker.assess.checks.entry_into_force_is_certain import entry_into_force_is_certain
from checker.assess.checks.essentials_stand_in_the_protocol import essentials_stand_in_the_protocol
from checker.assess.checks.internal_references_resolve import internal_references_resolve
from checker.assess.checks.lawful_basis_has_its_letter import lawful_basis_has_its_letter
from checker.assess.checks.links_lead_to_public_places import links_lead_to_public_places
from checker.assess.checks.logging_answers_four_questions import logging_answers_four_questions
from checker.assess.checks.national_number_is_authorised import national_number_is_authorised
from checker.assess.checks.no_foreign_party_is_left import no_foreign_party_is_left
from checker.assess.checks.no_identifier_stands_in_the_text import no_identifier_stands_in_the_text
from checker.assess.checks.numbering_runs_on import numbering_runs_on
from checker.assess.checks.numbers_agree import numbers_agree
from checker.assess.checks.parties_are_named import parties_are_named
from checker.assess.checks.parties_sign import parties_sign
from checker.assess.checks.places_are_filled import places_are_filled
from checker.assess.checks.protocol_duty_is_no_basis import protocol_duty_is_no_basis
from checker.assess.checks.protocol_is_needed import protocol_is_needed
from checker.assess.checks.protocol_is_published_by_all import protocol_is_published_by_all
from checker.assess.checks.reading_is_beyond_doubt import reading_is_beyond_doubt
from checker.assess.checks.references_point_at_their_subject import (
    references_point_at_their_subject,
)
from checker.assess.checks.retention_has_an_end import retention_has_an_end
from checker.assess.checks.roles_stand_once_in_lower_case import roles_stand_once_in_lower_case
from checker.assess.checks.sentences_have_a_verb import sentences_have_a_verb
from checker.assess.checks.signature_is_dated import signature_is_dated
from checker.assess.checks.text_is_complete import text_is_complete
from checker.assess.checks.title_names_parties_and_context import title_names_parties_and_context
from checker.assess.checks.vague_references_have_a_counterpart import (
    vague_references_have_a_counterpart,
)
from checker.model import Hit, Protocol

Check = Callable[[Protocol], Iterator[Hit]]

CHECKS: Mapping[str, Check] = {
    check.__name__: check
    for check in (
        aliases_are_used_as_defined,
        annexes_are_attached,
        announced_pages_are_there,
        brackets_and_quotes_pair,
        brackets_are_settled,
        breach_has_consequence,
        changes_are_settled,
        choices_are_made,
        communication_has_duration,
        communication_has_frequency,
        compatibility_is_reasoned,
        contact_details_stay_private,
        data_are_listed,
        data_items_are_justified,
        dates_exist,
        disclosure_has_its_own_basis,
        dpo_advice_has_its_outcome,
        dpos_can_be_reached,
        email_addresses_are_valid,
        enterprise_numbers_are_right,
        entry_into_force_is_certain,
        essentials_stand_in_the_protocol,
        internal_references_resolve,
        lawful_basis_has_its_letter,
        links_lead_to_public_places,
        logging_answers_four_questions,
        national_number_is_authorised,
        no_foreign_party_is_left,
        no_identifier_stands_in_the_text,
        numbering_runs_on,
        numbers_agree,
        dpos_advised_on_a_date,
        parties_are_named,
        parties_sign,
        places_are_filled,
        protocol_duty_is_no_basis,
        protocol_is_needed,
        protocol_is_published_by_all,
        reading_is_beyond_doubt,
        references_point_at_their_subject,
        retention_has_an_end,
        roles_stand_once_in_lower_case,
        sentences_have_a_verb,
        signature_is_dated,
        text_is_complete,
        title_names_parties_and_context,
        vague_references_have_a_counterpart,
    )
}
