#pragma once

#include "core/access/role.hpp"
#include "kernel/described.hpp"

namespace gongyou {

/// What can be allowed. Named by the act, not by the route: several routes may ask for one right.
enum class Right {
    read_report,
    work_report,  ///< triage, accept, ask, answer, note, refuse, transfer, merge, assign, close
    hand_over_report,
    revert_report,    ///< undo a wrong step: a desk above the report's, which the act itself sees to
    ask_unseal,       ///< ask to see the identity behind a report
    decide_unseal,    ///< grant or refuse that
    reveal_identity,  ///< see it, once granted
    manage_points,    ///< hours, services and the duty roster of a point
    read_consultation,
    work_consultation,    ///< take, grade, answer, refer to legal aid, convert, note
    assign_consultation,  ///< give it to somebody; open one for somebody at the counter
    counsel,              ///< keep a note of a session, and read one's own
    read_letter,
    draft_letter,    ///< write, change and discard a letter (文书)
    check_letter,    ///< look through what somebody else wrote (核稿)
    approve_letter,  ///< sign it (签发), or send it back
    issue_letter,    ///< draw its number and give it out
    serve_letter,    ///< enter how it reached its addressee (送达), and close
    annul_letter,    ///< make void what was issued (作废); the number stays
    receive_letter,  ///< read what was served on one's employer, confirm, answer it, prove what was put right
    read_mediation,
    follow_mediation,      ///< contacts, days of sessions, withdrawals on paper, payments, advice of rights
    arrange_mediation,     ///< open, accept or refuse it, name the mediator, archive
    mediate,               ///< sessions, extension, agreement, its end: the mediator alone
    read_mediation_notes,  ///< what was said in mediation; it never reaches supervision
    read_supervision,
    arrange_supervision,  ///< open it, accept or refuse it, name the two supervisors, enter what came from outside,
                          ///< close
    supervise,            ///< hear, investigate, urge, judge the answer, check: the two who have it
    read_employers,       ///< the register of employers and the file of each (一企一档)
    keep_employers,       ///< complete them, give out codes to claim a file, end an account
    read_statistics,      ///< how many of what (统计), at a unit and below
    read_referral,        ///< what was sent to partner offices (移送), and what came back
    send_referral,        ///< send, recall, enter a reply that came on paper or as a file, close
    manage_offices,       ///< the register of partner offices (外部单位)
    read_mailbox,         ///< of a partner office: what was granted to it, for as long as granted
    answer_mailbox,       ///< of a partner office: received, accepted or not, what became of it
    read_units,
    read_notices,
    read_people,
    invite_people,
    ask_roles,     ///< propose that somebody gets or loses a role
    decide_roles,  ///< the second person's yes or no
    disable_people,
    start_recovery,
    read_jobs,
    read_outbox,
    read_system,
    read_audit,
    verify_audit,
};
BOOST_DESCRIBE_ENUM(Right, read_report, work_report, hand_over_report, revert_report, ask_unseal, decide_unseal,
                    reveal_identity, manage_points, read_consultation, work_consultation, assign_consultation, counsel,
                    read_letter, draft_letter, check_letter, approve_letter, issue_letter, serve_letter, annul_letter,
                    receive_letter, read_mediation, follow_mediation, arrange_mediation, mediate, read_mediation_notes,
                    read_supervision, arrange_supervision, supervise, read_employers, keep_employers, read_statistics,
                    read_referral, send_referral, manage_offices, read_mailbox, answer_mailbox, read_units,
                    read_notices, read_people, invite_people, ask_roles, decide_roles, disable_people, start_recovery,
                    read_jobs, read_outbox, read_system, read_audit, verify_audit)
inline constexpr int right_count = boost::mp11::mp_size<boost::describe::describe_enumerators<Right>>::value;

/// How far a right goes.
enum class Reach {
    none,
    own,            ///< what belongs to the person
    addressed,      ///< what was sent to the employer the account is bound to, and reached it
    given,          ///< of what lies at the unit of the grant or below it, what was given to the person
    given_or_free,  ///< the same, and what nobody has yet
    unit_subtree,   ///< all that lies at the unit of the grant or below it, minus the employer wall
    all,            ///< things that lie at no unit: jobs, audit, people
};
BOOST_DESCRIBE_ENUM(Reach, none, own, addressed, given, given_or_free, unit_subtree, all)

/// One yes. The decision function, the scope of every list and the gate of every route read this table and nothing
/// else; what is not listed is refused.
struct Allowance {
    Role role;
    Right right;
    Reach reach;
};

inline constexpr Allowance allowances[] = {
    {Role::worker, Right::read_report, Reach::own},
    {Role::worker, Right::read_notices, Reach::own},

    {Role::desk, Right::read_report, Reach::unit_subtree},
    {Role::desk, Right::work_report, Reach::unit_subtree},
    {Role::desk, Right::hand_over_report, Reach::unit_subtree},
    {Role::desk, Right::revert_report, Reach::unit_subtree},
    {Role::desk, Right::ask_unseal, Reach::unit_subtree},
    {Role::desk, Right::reveal_identity, Reach::unit_subtree},
    {Role::desk, Right::manage_points, Reach::unit_subtree},
    {Role::desk, Right::read_consultation, Reach::unit_subtree},
    {Role::desk, Right::work_consultation, Reach::unit_subtree},
    {Role::desk, Right::assign_consultation, Reach::unit_subtree},
    {Role::desk, Right::read_letter, Reach::unit_subtree},
    {Role::desk, Right::draft_letter, Reach::unit_subtree},
    {Role::desk, Right::check_letter, Reach::unit_subtree},
    {Role::desk, Right::issue_letter, Reach::unit_subtree},
    {Role::desk, Right::serve_letter, Reach::unit_subtree},
    {Role::desk, Right::read_mediation, Reach::unit_subtree},
    {Role::desk, Right::follow_mediation, Reach::unit_subtree},
    {Role::desk, Right::arrange_mediation, Reach::unit_subtree},
    {Role::desk, Right::read_supervision, Reach::unit_subtree},
    {Role::desk, Right::arrange_supervision, Reach::unit_subtree},
    {Role::desk, Right::read_employers, Reach::unit_subtree},
    {Role::desk, Right::keep_employers, Reach::unit_subtree},
    {Role::desk, Right::read_statistics, Reach::unit_subtree},
    {Role::desk, Right::read_referral, Reach::unit_subtree},
    {Role::desk, Right::send_referral, Reach::unit_subtree},
    {Role::desk, Right::manage_offices, Reach::unit_subtree},
    {Role::desk, Right::read_units, Reach::unit_subtree},
    {Role::desk, Right::read_notices, Reach::own},

    {Role::custodian, Right::decide_unseal, Reach::unit_subtree},
    {Role::custodian, Right::read_units, Reach::unit_subtree},
    {Role::custodian, Right::read_notices, Reach::own},

    {Role::lawyer, Right::read_consultation, Reach::given_or_free},
    {Role::lawyer, Right::work_consultation, Reach::given_or_free},
    {Role::lawyer, Right::read_notices, Reach::own},

    {Role::counsellor, Right::read_consultation, Reach::given},
    {Role::counsellor, Right::work_consultation, Reach::given},
    {Role::counsellor, Right::counsel, Reach::given},
    {Role::counsellor, Right::read_notices, Reach::own},

    {Role::mediator, Right::read_mediation, Reach::given},
    {Role::mediator, Right::follow_mediation, Reach::given},
    {Role::mediator, Right::mediate, Reach::given},
    {Role::mediator, Right::read_mediation_notes, Reach::given},
    {Role::mediator, Right::read_notices, Reach::own},

    {Role::employer_hr, Right::receive_letter, Reach::addressed},
    {Role::employer_hr, Right::read_notices, Reach::own},

    {Role::enterprise_union, Right::read_units, Reach::unit_subtree},
    {Role::enterprise_union, Right::read_notices, Reach::own},

    {Role::signer, Right::read_letter, Reach::unit_subtree},
    {Role::signer, Right::approve_letter, Reach::unit_subtree},
    {Role::signer, Right::annul_letter, Reach::unit_subtree},
    {Role::signer, Right::read_supervision, Reach::unit_subtree},  // whoever signs knows what about
    {Role::signer, Right::read_employers, Reach::unit_subtree},
    {Role::signer, Right::read_referral, Reach::unit_subtree},
    {Role::signer, Right::read_units, Reach::unit_subtree},
    {Role::signer, Right::read_notices, Reach::own},

    {Role::supervisor, Right::read_supervision, Reach::given},
    {Role::supervisor, Right::supervise, Reach::given},
    {Role::supervisor, Right::read_notices, Reach::own},

    {Role::partner, Right::read_mailbox, Reach::unit_subtree},
    {Role::partner, Right::answer_mailbox, Reach::unit_subtree},
    {Role::partner, Right::read_notices, Reach::own},

    {Role::system_admin, Right::read_people, Reach::all},
    {Role::system_admin, Right::invite_people, Reach::all},
    {Role::system_admin, Right::ask_roles, Reach::all},
    {Role::system_admin, Right::disable_people, Reach::all},
    {Role::system_admin, Right::start_recovery, Reach::all},
    {Role::system_admin, Right::read_jobs, Reach::all},
    {Role::system_admin, Right::read_outbox, Reach::all},
    {Role::system_admin, Right::read_system, Reach::all},
    {Role::system_admin, Right::read_notices, Reach::own},

    {Role::security_admin, Right::read_people, Reach::all},
    {Role::security_admin, Right::decide_roles, Reach::all},
    {Role::security_admin, Right::disable_people, Reach::all},
    {Role::security_admin, Right::read_notices, Reach::own},

    {Role::audit_admin, Right::read_audit, Reach::all},
    {Role::audit_admin, Right::verify_audit, Reach::all},
    {Role::audit_admin, Right::read_notices, Reach::own},
};

constexpr Reach reach_of(Role role, Right right) {
    for (const auto& allowance : allowances)
        if (allowance.role == role && allowance.right == right) return allowance.reach;
    return Reach::none;
}

/// Whether what the right opens lies at a unit, and so behind scope and wall.
constexpr bool lies_at_a_unit(Right right) { return right <= Right::read_units; }

namespace right_table {

constexpr bool keeps_scoped_things_scoped() {
    for (const auto& allowance : allowances)
        if (lies_at_a_unit(allowance.right) && allowance.reach == Reach::all) return false;
    return true;
}
constexpr bool keeps_administrators_out() {
    for (const auto& allowance : allowances)
        if (is_administrator(allowance.role) && lies_at_a_unit(allowance.right)) return false;
    return true;
}
/// What is said in mediation stays there (the permission table of the office): only the mediator
/// it was given to reads it, and a mediator reads no report, so no supervision either.
constexpr bool keeps_mediation_to_itself() {
    for (const auto& allowance : allowances) {
        const bool is_inside = allowance.right == Right::mediate || allowance.right == Right::read_mediation_notes;
        if (is_inside && (allowance.role != Role::mediator || allowance.reach != Reach::given)) return false;
        if (allowance.role == Role::mediator && allowance.right <= Right::counsel) return false;
        if (allowance.role == Role::mediator && allowance.right == Right::read_supervision) return false;
    }
    return true;
}
/// Whoever speaks for an employer reaches what was sent to it, and what is the person's own: nothing by its place.
constexpr bool keeps_employers_to_their_letters() {
    for (const auto& allowance : allowances) {
        const bool speaks = allowance.role == Role::employer_hr;
        if (speaks && allowance.reach != Reach::own && allowance.reach != Reach::addressed) return false;
        if (!speaks && allowance.reach == Reach::addressed) return false;
    }
    return true;
}
static_assert(keeps_employers_to_their_letters(), "an employer's account reads what was served on it (AZ-5)");
/// A partner office knows what was sent to it; its mailbox is nobody else's (AZ-6).
constexpr bool keeps_partners_in_their_mailbox() {
    for (const auto& allowance : allowances) {
        const bool is_mailbox = allowance.right == Right::read_mailbox || allowance.right == Right::answer_mailbox;
        const bool is_partner = allowance.role == Role::partner;
        if (is_mailbox != is_partner && allowance.right != Right::read_notices) return false;
    }
    return true;
}
static_assert(keeps_scoped_things_scoped(), "what lies at a unit is never open to all");
static_assert(keeps_administrators_out(), "administrators read no reports (AZ-8)");
static_assert(keeps_mediation_to_itself(), "what was said in mediation is the mediator's alone");
static_assert(keeps_partners_in_their_mailbox(), "a partner office has its mailbox and nothing else");

}  // namespace right_table

}  // namespace gongyou
