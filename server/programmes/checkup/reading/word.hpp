#pragma once

#include <cstdint>

/// The concepts of the field. Rules speak in them; words/ says how each looks in a text. One section for each table of
/// words/, so that people who write different groups do not meet on a line.
namespace gongyou::checkup::word {

enum Concept : std::uint16_t {
    // clang-format off
    nothing,  ///< words that only keep shorter ones inside them from being read: 不论 keeps 不

    // people
    employer, worker, party_a, party_b, boss, client, third_company, authority, labour_union, kin, foreman,
    project_department, workshop, foreigner, retiree, student, head_of_firm,

    // modality
    not_, must_not, must, may, whatever, at_any_time, unconditional, refuse, deemed, of_no_effect, condemned, still,
    reported, voluntary, waive, promise, consult, written, approve, notify, by_law, lawful_reason, as_employer_says,
    except_, unknown_yet, if_, objection, without,

    // contract
    contract, sign, back_sign, renew, term, fixed_term, open_ended, task_term, task, finish_mark, expire,
    auto_renew, ends, dismiss, leave_job, tenure, reset, retire, legal_retirement, severance, double_wage,
    start_work, same_terms, count_signings, entity_change, long_term, request_open, previous, cooperation,
    no_employment, belongs_to_business, branch, licence, legal_rep, address, id_number, name_label, worker_label,
    employer_label, payer_entity, secondment, statutory_extension, early, business_event, target, sealed, relation,

    // probation
    probation, trial_work, regular, extend, again, outside, inside, criteria, fail, recruit_condition, pre_training,
    trial_contract, promoted, reason, forfeit, unpaid,

    // work
    post, post_name, place, somewhere, everywhere, transfer, mobile_post, everything_asked, accept, with_post,
    lower_pay, new_post, keep_pay, unfit, not_come, told_later, factory_post, change,

    // hours
    daily, weekly, monthly, work_time, standard_hours, cumulative_hours, flexible_hours, no_attendance,
    approved_hours, rest, meal_break, rest_day, saturday, sunday, no_rest, two_shifts, single_rest, alternate_week,
    statutory_holiday, leave, attend, before_shift, after_shift, early_arrival, gathering, not_counted, counted,
    as_duty, cycle, normal_time, as_usual,

    // overtime
    overtime, overtime_pay, base, all_in, pay, deduct, comp_rest, lapse, vague_amount, piece_rate, quota,
    unfinished, emergency, manager_post, guard_post, absence, attendance_bonus, workday, flat, approval_slip,
    no_matter_why, striver, freely, ot_cap, price_same, arranged, punish,

    // pay
    wage, minimum_wage, base_wage, allowance, bonus, commission, pay_day, advance, year_end, payslip, cash, in_kind,
    damage, all_at_once, reduce, business_bad, stoppage, sick_leave, forfeited_pay, filing_only, wage_card, fine,
    remainder, loss, pay_system, fixed_pay, market, after_tax, meals_and_bed, apprentice, performance, formula,
    appendix, in_full, withheld_by_law, invoice, later_pay, months_work, personal_leave, own_account,

    // insurance
    insurance, pension, medical, unemployment, injury_insurance, maternity, housing_fund, enrol, subsidy,
    base_of_fees, employer_share, personal_share, commercial_insurance, rural_insurance, elsewhere, own_expense,
    actual_wage, lowest, partly, instead_of, late_fee, refund, agent_company, household_elsewhere,

    // leave
    annual_leave, unused_leave, leave_lapses, own_reason, own_tenure, only_then, earlier_service, excluded_staff,
    marriage_leave, bereavement_leave, whole_year, only_these, no_holiday, illness, job_lost, sick_proof,
    named_hospital, at_discretion, no_exception, urgent_illness, paternity_leave, childcare_leave, parent_care,
    off_duty, disclaim, pay_kept, on_top, counted_absent, gets_nothing, faked, treatment_over, family_leave,
    single_rate, plain_rate, sole_proof, in_person, same_day, not_granted, not_here,

    // women
    woman, man, pregnancy, childbirth, nursing, marriage, maternity_leave, miscarriage, second_child,
    difficult_birth, queue, hinder, night_work, prenatal_check, pregnancy_test, hiring, birth_plan, underground,
    toxic_work, heavy_work, moved_away, less_than, highest_rank, woman_protection, harassment, private_quarrel,
    not_handled, three_periods, worse_off, same_as_others, maternity_pay, topped_up, to_employer, outside_hours,
    put_off, in_secret, asks_about, hidden_fact, no_nursing, moved_aside, wage_reset, only_for_men,

    // minors
    minor, hire, minor_ban, health_check, registration, child_age,

    // safety
    injury, grave_injury, at_work, self_inflicted, safety_statement, named_hazard, hazard_post, ppe, free_of_charge,
    by_fault, injury_cap, no_report, commute, business_trip, prep_time, not_injury, private_matter,
    occupational_check, withheld_result, special_work, work_licence, licence_later, danger, stop_work, injury_leave,
    care_cost, heat_allowance, cold_drink, self_bought, in_cash_instead, pretext,

    // training
    ordinary_training, special_training, service_period, liquidated, training_fee, prorated, special_benefit,
    left_open, employer_fault, early_exit, degree_study, full_sum, training_wage, firm_teaches, must_stay,
    borne_by_worker, whoever_at_fault,

    // non-compete
    noncompete, after_exit, in_service, forever, all_staff, low_post, nc_pay, rival_work, secrecy, leak,
    all_information, secret_kinds, worldwide, any_trade, relatives, unpaid_ban, wage_secret, within_wage, key_staff,
    old_wage,

    // damages
    owes, short_notice, actual_loss, blamed_whole, gross_fault, trade_loss, month_pay, defaulting, goods_thing,
    bears, staff_role, any_cause, resale_price,

    // deposits
    deposit, collect, kept_back, security_money, at_exit, id_paper, copied, keep_paper, given_back, guarantor,
    fee_thing, charged, investing, forced, own_choice, part_of_pay,

    // discipline
    lateness, money_penalty, misdeed_mark, per_offence, absent_work, ask_leave, multiple, grave, concrete_wrong,
    petty_wrong, first_time, many_times, law_39, body_search, corporal, locked, dorm, go_out, free_time, toilet,
    drink_water, limits, romance, couple, private_life, one_person, whole_group, leader_too, share_out, hearing,
    discipline_word, full_attendance, not_a_fine, give_up_day, pay_damage, automatic_leave, employer_thinks,
    gift_penalty, fined_by_state, abolished, reports_to, no_explaining, lost_bonus,

    // resignation
    quit, own_will, no_need, replacement, busy_season, turn_down, leaving_certificate, withhold, issue_paper,
    firm_at_fault, article_38, wage_lost, settle, later_day, at_once, bad_leaving,
    cannot_leave, let_go, notice_period, not_issued, no_approval, go_away, even_so,

    // dismissal
    weak_ground, listed_grounds, ranking, poor_work, then_still, injured, injury_over, lay_off, reorganised,
    detained, convicted, union_or_body, no_voice, relocation, immediately, no_reason, sent_away, self_quit, no_procedure,

    // compensation
    for_other_thing, worker_declines, wrongful, reinstate, cap_word, blanket, itemised, half_pay_off, no_debt, no_severance,
    no_wrongful_pay, no_more_claims,

    // dispatch
    dispatched, idle_time, agency_fee, from_wages, client_pays, formal_staff, paid_less, returned, outsourced,
    runs_people, per_head, on_its_own, main_post, side_post, long_use, sent_to_client, no_wage, same_pay, project_bound,
    by_principal,

    // part time
    part_time_job, hourly, paid_rarely, paid_often, trial_days, own_insurance,

    // interns and retirees
    intern, sightseeing, by_agent, night_shift, graduated, over_age, own_risk, bodily_harm, no_cover_at_all,
    papers_of_worker, intern_fee, school_left_out, pleasure_place, standards_off, trainee_pay,

    // personal information
    personal_data, blanket_scope, handles_data, biometrics, forced_choice, camera, private_place, public_place,
    private_phone, looks_into, excessive_item, hands_over, outsiders, private_account, portrait, without_end,
    unasked, posts_online, account_given,

    // disputes
    complain, outside_body, commission_of_arbitration, court_directly, forum_place, only_there, lapse_of_claim,
    claim_object, interpretation,

    // form of the contract
    contract_copy, kept_by_employer, each_has, blank_paper, fill_later, signed_for, authorised, annex, annex_absent,
    substance, rules_doc, conflict, rules_prevail, amend, contract_terms, takes_effect, agreed_by_silence, by_mouth,

    // rules of the house
    approved_above, adopted, democratic, unaware, locked_away, not_told_again, retroactive, refuses_to_sign,
    other_paper, no_more_work, union_act, barred_from,

    // platforms
    rider, self_employed_paper, controlled, accident, order_event, no_floor, platform_rules, forced_online, free_to_choose,
    per_order, online_time, holiday_price, shown_first, heavy_cut, changed_alone,

    // equality
    ground_of_bias, taking_on, turned_away, carrier, sent_apart,

    concept_count
    // clang-format on
};

/// Whether words of a concept are not read where they lie within a longer word.
constexpr bool yields(Concept c) {
    return c == not_ || c == must_not || c == must || c == may || c == pay || c == without || c == employer ||
           c == worker || c == if_ || c == ends || c == rest;
}

/// Words that say no themselves: the 不 in 不计加班 is read too.
constexpr bool keeps_negation(Concept c) {
    return c == unpaid || c == not_counted || c == waive || c == reset || c == lapse || c == forfeited_pay ||
           c == forfeit || c == no_rest || (c >= annual_leave && c <= part_of_pay) ||
           c >= lateness;  // from discipline on, no word hides another
}

/// What somebody does to somebody: a 不 before it does not reach over what is done on the way (不说明理由辞退).
constexpr bool is_act(Concept c) { return c == dismiss || c == leave_job || c == deduct || c == transfer || c == ends; }
constexpr bool is_on_the_way(Concept c) {
    return c == reason || c == notify || c == approve || c == consult || c == severance || c == written || c == sign ||
           c == may;
}

}  // namespace gongyou::checkup::word
