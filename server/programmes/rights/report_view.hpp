#pragma once

#include "core/access/decision.hpp"
#include "core/matters/matter_view.hpp"
#include "platform/sql/tx.hpp"
#include "programmes/rights/complaint_check.hpp"
#include "programmes/rights/hotline_ticket.hpp"
#include "programmes/rights/keep_from.hpp"
#include "programmes/rights/named_person.hpp"
#include "programmes/rights/report_watch.hpp"
#include "programmes/rights/rights.hpp"

namespace gongyou::rights {

struct OneReport {
    ReportId id;
};
BOOST_DESCRIBE_STRUCT(OneReport, (), (id))

using matters::ClockView;
using matters::StepView;

/// A step that may be taken now, and the fields it needs.
struct PossibleStep {
    ReportAct step = ReportAct::triage;
    std::vector<std::string> needs;
};
BOOST_DESCRIBE_STRUCT(PossibleStep, (), (step, needs))

struct UnitView {
    UnitId id;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(UnitView, (), (id, name))

/// Another report that belongs to this one.
struct LinkView {
    ReportId id;
    matters::LinkKind kind = matters::LinkKind::grew_from;
    bool from_here = false;     ///< this one was merged into the other, and not the other way round
    std::string of = "report";  ///< the kind of the other: a mediation may have grown from it
};
BOOST_DESCRIBE_STRUCT(LinkView, (), (id, kind, from_here, of))

/// One question of the watch after the end, as a desk reads it.
struct WatchView {
    std::int64_t day = 0;  ///< so many days after the end
    Date asks_on;
    WatchStanding standing = WatchStanding::coming;
    std::optional<Date> answered_on;
};
BOOST_DESCRIBE_STRUCT(WatchView, (), (day, asks_on, standing, answered_on))

/// A report as a desk reads it. Who reported is not in it: `has_identity` says whether it could be asked for.
struct ReportView {
    ReportId id;
    ReportState state = ReportState::filed;
    std::int64_t revision = 1;
    matters::Urgency urgency = matters::Urgency::yellow;
    std::string employer_name;
    std::string place;
    std::string facts;
    Date filed_on;
    std::optional<std::string> point_name;
    bool anonymous = false;
    bool has_identity = false;
    IdentityLevel level = IdentityLevel::anonymous;
    std::optional<PersonMask> named;        ///< of whoever reports by name
    std::vector<HotlineTicket> tickets;     ///< under which other lines have it
    std::optional<KeptFromView> kept_from;  ///< whom the reporter does not want to know of it
    UnitView unit;
    std::optional<std::string> assigned_to;  ///< name of whoever has it
    std::vector<files::FileLine> files;
    std::vector<StepView> steps;
    std::vector<ClockView> clocks;
    std::vector<LinkView> links;
    std::vector<WatchView> watch;  ///< none: it is not watched
    std::vector<PossibleStep> can;
};
BOOST_DESCRIBE_STRUCT(ReportView, (),
                      (id, state, revision, urgency, employer_name, place, facts, filed_on, point_name, anonymous,
                       has_identity, level, named, tickets, kept_from, unit, assigned_to, files, steps, clocks, links,
                       watch, can))

/// The report as it is in the store, if the actor has `right` over it; else the one answer for what is not there.
Result<Report> report_for(sql::Session& session, const Actor& actor, Right right, const ReportId& id);

Result<ReportView> view_report(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                               const OneReport& asked);

}  // namespace gongyou::rights
