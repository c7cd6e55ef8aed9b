"""Checks that a pattern cannot express, one module each; a rule names them in its YAML.

A check is a generator without words, severity or law: it yields where something is wrong and the
values that the message of its rule needs.
"""

from collections.abc import Callable, Iterator, Mapping

from checker.assess.checks.access_is_limited import access_is_limited
from checker.assess.checks.acts_are_cited_right import acts_are_cited_right
from checker.assess.checks.acts_are_in_force import acts_are_in_force
from checker.assess.checks.aliases_are_used_as_defined import aliases_are_used_as_defined
from checker.assess.checks.annexes_are_attached import annexes_are_attached
from checker.assess.checks.announced_pages_are_there import announced_pages_are_there
from checker.assess.checks.authentic_source_is_named import authentic_source_is_named
from checker.assess.checks.brackets_and_quotes_pair import brackets_and_quotes_pair
from checker.assess.checks.brackets_are_settled import brackets_are_settled
from checker.assess.checks.breach_has_consequence import breach_has_consequence
from checker.assess.checks.breach_stops_the_data import breach_stops_the_data
from checker.assess.checks.breaches_are_reported_in_time import breaches_are_reported_in_time
from checker.assess.checks.changes_are_settled import changes_are_settled
from checker.assess.checks.choices_are_made import choices_are_made
from checker.assess.checks.collection_has_a_norm import collection_has_a_norm
from checker.assess.checks.communication_has_duration import communication_has_duration
from checker.assess.checks.communication_has_frequency import communication_has_frequency
from checker.assess.checks.compatibility_cites_its_article import compatibility_cites_its_article
from checker.assess.checks.compatibility_factors_are_weighed import (
    compatibility_factors_are_weighed,
)
from checker.assess.checks.compatibility_is_reasoned import compatibility_is_reasoned
from checker.assess.checks.consent_has_a_role_and_an_end import consent_has_a_role_and_an_end
from checker.assess.checks.contact_details_stay_private import contact_details_stay_private
from checker.assess.checks.corrections_are_arranged import corrections_are_arranged
from checker.assess.checks.corrections_reach_recipients import corrections_reach_recipients
from checker.assess.checks.damages_are_reserved import damages_are_reserved
from checker.assess.checks.data_are_listed import data_are_listed
from checker.assess.checks.data_are_wiped_afterwards import data_are_wiped_afterwards
from checker.assess.checks.data_items_are_justified import data_items_are_justified
from checker.assess.checks.data_subject_rights_are_arranged import data_subject_rights_are_arranged
from checker.assess.checks.data_subjects_agree import data_subjects_agree
from checker.assess.checks.data_subjects_are_informed import data_subjects_are_informed
from checker.assess.checks.data_travel_by_one_channel import data_travel_by_one_channel
from checker.assess.checks.data_travel_encrypted import data_travel_encrypted
from checker.assess.checks.dates_exist import dates_exist
from checker.assess.checks.deciding_body_is_dated import deciding_body_is_dated
from checker.assess.checks.direction_is_stated import direction_is_stated
from checker.assess.checks.disclosure_has_its_own_basis import disclosure_has_its_own_basis
from checker.assess.checks.dpo_advice_has_its_outcome import dpo_advice_has_its_outcome
from checker.assess.checks.dpos_advised_on_a_date import dpos_advised_on_a_date
from checker.assess.checks.dpos_can_be_reached import dpos_can_be_reached
from checker.assess.checks.each_flow_is_declared import each_flow_is_declared
from checker.assess.checks.each_purpose_has_its_conclusion import each_purpose_has_its_conclusion
from checker.assess.checks.email_addresses_are_valid import email_addresses_are_valid
from checker.assess.checks.enterprise_numbers_are_right import enterprise_numbers_are_right
from checker.assess.checks.entry_into_force_is_certain import entry_into_force_is_certain
from checker.assess.checks.essentials_stand_in_the_protocol import essentials_stand_in_the_protocol
from checker.assess.checks.frequency_and_duration_agree import frequency_and_duration_agree
from checker.assess.checks.grave_breach_works_at_once import grave_breach_works_at_once
from checker.assess.checks.grounds_have_an_article import grounds_have_an_article
from checker.assess.checks.impact_assessment_is_settled import impact_assessment_is_settled
from checker.assess.checks.internal_references_resolve import internal_references_resolve
from checker.assess.checks.intrusive_data_are_weighed import intrusive_data_are_weighed
from checker.assess.checks.joining_parties_are_known import joining_parties_are_known
from checker.assess.checks.justifications_are_own import justifications_are_own
from checker.assess.checks.keys_travel_apart import keys_travel_apart
from checker.assess.checks.law_that_imposes_is_cited import law_that_imposes_is_cited
from checker.assess.checks.lawful_basis_has_its_letter import lawful_basis_has_its_letter
from checker.assess.checks.legal_obligation_obliges import legal_obligation_obliges
from checker.assess.checks.links_lead_to_public_places import links_lead_to_public_places
from checker.assess.checks.listed_data_are_closed import listed_data_are_closed
from checker.assess.checks.listed_special_data_are_declared import listed_special_data_are_declared
from checker.assess.checks.logging_answers_four_questions import logging_answers_four_questions
from checker.assess.checks.logs_are_kept_and_reviewed import logs_are_kept_and_reviewed
from checker.assess.checks.measures_are_definite import measures_are_definite
from checker.assess.checks.measures_cover_every_place import measures_cover_every_place
from checker.assess.checks.names_are_spelled_alike import names_are_spelled_alike
from checker.assess.checks.national_number_is_authorised import national_number_is_authorised
from checker.assess.checks.no_foreign_party_is_left import no_foreign_party_is_left
from checker.assess.checks.no_identifier_stands_in_the_text import no_identifier_stands_in_the_text
from checker.assess.checks.no_layout_code_is_left import no_layout_code_is_left
from checker.assess.checks.norms_are_cited_in_full import norms_are_cited_in_full
from checker.assess.checks.notice_suits_a_single_delivery import notice_suits_a_single_delivery
from checker.assess.checks.numbering_runs_on import numbering_runs_on
from checker.assess.checks.numbers_agree import numbers_agree
from checker.assess.checks.onward_transfer_is_settled import onward_transfer_is_settled
from checker.assess.checks.origin_of_data_is_named import origin_of_data_is_named
from checker.assess.checks.original_purpose_is_precise import original_purpose_is_precise
from checker.assess.checks.parties_are_named import parties_are_named
from checker.assess.checks.parties_sign import parties_sign
from checker.assess.checks.places_are_filled import places_are_filled
from checker.assess.checks.protocol_duty_is_no_basis import protocol_duty_is_no_basis
from checker.assess.checks.protocol_is_needed import protocol_is_needed
from checker.assess.checks.protocol_is_published_by_all import protocol_is_published_by_all
from checker.assess.checks.purpose_is_a_result import purpose_is_a_result
from checker.assess.checks.purpose_is_the_receivers_own import purpose_is_the_receivers_own
from checker.assess.checks.reading_is_beyond_doubt import reading_is_beyond_doubt
from checker.assess.checks.recipients_are_bounded import recipients_are_bounded
from checker.assess.checks.recipients_cover_the_data import recipients_cover_the_data
from checker.assess.checks.recipients_meet_the_condition import recipients_meet_the_condition
from checker.assess.checks.references_point_at_their_subject import (
    references_point_at_their_subject,
)
from checker.assess.checks.regime_acts_are_cited_right import regime_acts_are_cited_right
from checker.assess.checks.representatives_fit_their_party import representatives_fit_their_party
from checker.assess.checks.retention_has_an_end import retention_has_an_end
from checker.assess.checks.retention_periods_agree import retention_periods_agree
from checker.assess.checks.roles_stand_once_in_lower_case import roles_stand_once_in_lower_case
from checker.assess.checks.sanctions_bind_every_party import sanctions_bind_every_party
from checker.assess.checks.scale_is_stated import scale_is_stated
from checker.assess.checks.search_keys_are_listed import search_keys_are_listed
from checker.assess.checks.seats_are_stated import seats_are_stated
from checker.assess.checks.sentences_have_a_verb import sentences_have_a_verb
from checker.assess.checks.sign_in_fits_the_data import sign_in_fits_the_data
from checker.assess.checks.signature_is_dated import signature_is_dated
from checker.assess.checks.social_data_have_a_deliberation import social_data_have_a_deliberation
from checker.assess.checks.special_data_are_settled import special_data_are_settled
from checker.assess.checks.special_data_have_an_exception import special_data_have_an_exception
from checker.assess.checks.suppliers_are_processors import suppliers_are_processors
from checker.assess.checks.termination_settles_the_data import termination_settles_the_data
from checker.assess.checks.text_is_complete import text_is_complete
from checker.assess.checks.third_parties_have_a_ground import third_parties_have_a_ground
from checker.assess.checks.title_names_parties_and_context import title_names_parties_and_context
from checker.assess.checks.title_names_the_purpose import title_names_the_purpose
from checker.assess.checks.transfer_is_ruled_out import transfer_is_ruled_out
from checker.assess.checks.vague_references_have_a_counterpart import (
    vague_references_have_a_counterpart,
)
from checker.assess.checks.what_is_announced_follows import what_is_announced_follows
from checker.model import Hit, Protocol

Check = Callable[[Protocol], Iterator[Hit]]

CHECKS: Mapping[str, Check] = {
    check.__name__: check
    for check in (
        access_is_limited,
        acts_are_cited_right,
        acts_are_in_force,
        aliases_are_used_as_defined,
        annexes_are_attached,
        announced_pages_are_there,
        authentic_source_is_named,
        brackets_and_quotes_pair,
        brackets_are_settled,
        breach_has_consequence,
        breach_stops_the_data,
        breaches_are_reported_in_time,
        changes_are_settled,
        choices_are_made,
        collection_has_a_norm,
        communication_has_duration,
        communication_has_frequency,
        compatibility_cites_its_article,
        compatibility_factors_are_weighed,
        compatibility_is_reasoned,
        consent_has_a_role_and_an_end,
        contact_details_stay_private,
        corrections_are_arranged,
        corrections_reach_recipients,
        damages_are_reserved,
        data_are_listed,
        data_are_wiped_afterwards,
        data_items_are_justified,
        data_subject_rights_are_arranged,
        data_subjects_agree,
        data_subjects_are_informed,
        data_travel_by_one_channel,
        data_travel_encrypted,
        dates_exist,
        deciding_body_is_dated,
        direction_is_stated,
        disclosure_has_its_own_basis,
        dpo_advice_has_its_outcome,
        dpos_advised_on_a_date,
        dpos_can_be_reached,
        each_flow_is_declared,
        each_purpose_has_its_conclusion,
        email_addresses_are_valid,
        enterprise_numbers_are_right,
        entry_into_force_is_certain,
        essentials_stand_in_the_protocol,
        frequency_and_duration_agree,
        grave_breach_works_at_once,
        grounds_have_an_article,
        impact_assessment_is_settled,
        internal_references_resolve,
        intrusive_data_are_weighed,
        joining_parties_are_known,
        justifications_are_own,
        keys_travel_apart,
        law_that_imposes_is_cited,
        lawful_basis_has_its_letter,
        legal_obligation_obliges,
        links_lead_to_public_places,
        listed_data_are_closed,
        listed_special_data_are_declared,
        logging_answers_four_questions,
        logs_are_kept_and_reviewed,
        measures_are_definite,
        measures_cover_every_place,
        names_are_spelled_alike,
        national_number_is_authorised,
        no_foreign_party_is_left,
        no_identifier_stands_in_the_text,
        no_layout_code_is_left,
        norms_are_cited_in_full,
        notice_suits_a_single_delivery,
        numbering_runs_on,
        numbers_agree,
        onward_transfer_is_settled,
        origin_of_data_is_named,
        original_purpose_is_precise,
        parties_are_named,
        parties_sign,
        places_are_filled,
        protocol_duty_is_no_basis,
        protocol_is_needed,
        protocol_is_published_by_all,
        purpose_is_a_result,
        purpose_is_the_receivers_own,
        reading_is_beyond_doubt,
        recipients_are_bounded,
        recipients_cover_the_data,
        recipients_meet_the_condition,
        references_point_at_their_subject,
        regime_acts_are_cited_right,
        representatives_fit_their_party,
        retention_has_an_end,
        retention_periods_agree,
        roles_stand_once_in_lower_case,
        sanctions_bind_every_party,
        scale_is_stated,
        search_keys_are_listed,
        seats_are_stated,
        sentences_have_a_verb,
        sign_in_fits_the_data,
        signature_is_dated,
        social_data_have_a_deliberation,
        special_data_are_settled,
        special_data_have_an_exception,
        suppliers_are_processors,
        termination_settles_the_data,
        text_is_complete,
        third_parties_have_a_ground,
        title_names_parties_and_context,
        title_names_the_purpose,
        transfer_is_ruled_out,
        vague_references_have_a_counterpart,
        what_is_announced_follows,
    )
}
