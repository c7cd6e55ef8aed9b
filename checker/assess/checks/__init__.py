"""Checks that a pattern cannot express, one module each; a rule names them in its YAML.

A check is a generator without words, severity or law: it yields where something is wrong and the
values that the message of its rule needs.
"""

from collections.abc import Callable, Iterator, Mapping

from checker.assess.checks.aliases_are_used_as_defined import aliases_are_used_as_defined
from checker.assess.checks.annexes_are_attached import annexes_are_attached
from checker.assess.checks.authentic_source_is_named import authentic_source_is_named
from checker.assess.checks.brackets_are_settled import brackets_are_settled
from checker.assess.checks.breach_has_consequence import breach_has_consequence
from checker.assess.checks.communication_has_duration import communication_has_duration
from checker.assess.checks.communication_has_frequency import communication_has_frequency
from checker.assess.checks.compatibility_is_reasoned import compatibility_is_reasoned
from checker.assess.checks.contact_details_stay_private import contact_details_stay_private
from checker.assess.checks.corrections_are_arranged import corrections_are_arranged
from checker.assess.checks.corrections_reach_recipients import corrections_reach_recipients
from checker.assess.checks.data_are_listed import data_are_listed
from checker.assess.checks.data_items_are_justified import data_items_are_justified
from checker.assess.checks.data_subject_rights_are_arranged import data_subject_rights_are_arranged
from checker.assess.checks.data_subjects_are_informed import data_subjects_are_informed
from checker.assess.checks.dates_exist import dates_exist
from checker.assess.checks.disclosure_has_its_own_basis import disclosure_has_its_own_basis
from checker.assess.checks.dpos_advised_on_a_date import dpos_advised_on_a_date
from checker.assess.checks.email_addresses_are_valid import email_addresses_are_valid
from checker.assess.checks.enterprise_numbers_are_right import enterprise_numbers_are_right
from checker.assess.checks.entry_into_force_is_certain import entry_into_force_is_certain
from checker.assess.checks.frequency_and_duration_agree import frequency_and_duration_agree
from checker.assess.checks.impact_assessment_is_settled import impact_assessment_is_settled
from checker.assess.checks.internal_references_resolve import internal_references_resolve
from checker.assess.checks.joint_roles_are_arranged import joint_roles_are_arranged
from checker.assess.checks.lawful_basis_has_its_letter import lawful_basis_has_its_letter
from checker.assess.checks.logging_answers_four_questions import logging_answers_four_questions
from checker.assess.checks.national_number_is_authorised import national_number_is_authorised
from checker.assess.checks.no_foreign_party_is_left import no_foreign_party_is_left
from checker.assess.checks.notice_suits_a_single_delivery import notice_suits_a_single_delivery
from checker.assess.checks.numbering_runs_on import numbering_runs_on
from checker.assess.checks.numbers_agree import numbers_agree
from checker.assess.checks.parties_are_named import parties_are_named
from checker.assess.checks.parties_sign import parties_sign
from checker.assess.checks.places_are_filled import places_are_filled
from checker.assess.checks.protocol_duty_is_no_basis import protocol_duty_is_no_basis
from checker.assess.checks.retention_has_an_end import retention_has_an_end
from checker.assess.checks.signature_is_dated import signature_is_dated
from checker.assess.checks.termination_settles_the_data import termination_settles_the_data
from checker.assess.checks.text_is_complete import text_is_complete
from checker.assess.checks.transfer_is_ruled_out import transfer_is_ruled_out
from checker.model import Hit, Protocol

Check = Callable[[Protocol], Iterator[Hit]]

CHECKS: Mapping[str, Check] = {
    check.__name__: check
    for check in (
        aliases_are_used_as_defined,
        annexes_are_attached,
        authentic_source_is_named,
        brackets_are_settled,
        breach_has_consequence,
        communication_has_duration,
        communication_has_frequency,
        compatibility_is_reasoned,
        contact_details_stay_private,
        corrections_are_arranged,
        corrections_reach_recipients,
        data_are_listed,
        data_items_are_justified,
        data_subject_rights_are_arranged,
        data_subjects_are_informed,
        dates_exist,
        disclosure_has_its_own_basis,
        email_addresses_are_valid,
        enterprise_numbers_are_right,
        entry_into_force_is_certain,
        frequency_and_duration_agree,
        impact_assessment_is_settled,
        internal_references_resolve,
        joint_roles_are_arranged,
        lawful_basis_has_its_letter,
        logging_answers_four_questions,
        national_number_is_authorised,
        no_foreign_party_is_left,
        notice_suits_a_single_delivery,
        numbering_runs_on,
        numbers_agree,
        dpos_advised_on_a_date,
        parties_are_named,
        parties_sign,
        places_are_filled,
        protocol_duty_is_no_basis,
        retention_has_an_end,
        signature_is_dated,
        termination_settles_the_data,
        text_is_complete,
        transfer_is_ruled_out,
    )
}
