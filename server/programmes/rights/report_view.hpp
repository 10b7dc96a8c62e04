#pragma once

#include "core/access/decision.hpp"
#include "platform/sql/tx.hpp"
#include "programmes/rights/rights.hpp"

namespace gongyou::rights {

struct OneReport {
    ReportId id;
};
BOOST_DESCRIBE_STRUCT(OneReport, (), (id))

struct StepView {
    std::string step;
    Date on;
    std::optional<Instant> at;
    std::optional<std::string> by_name;
    std::string unit_name;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(StepView, (), (step, on, at, by_name, unit_name, text))

/// A step that may be taken now, and the field it needs.
struct PossibleStep {
    ReportAct step = ReportAct::open;
    std::vector<std::string> needs;
};
BOOST_DESCRIBE_STRUCT(PossibleStep, (), (step, needs))

struct UnitView {
    UnitId id;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(UnitView, (), (id, name))

/// A report as a desk reads it. Who reported is not in it: `has_identity` says whether it could be asked for.
struct ReportView {
    ReportId id;
    ReportState state = ReportState::filed;
    std::int64_t revision = 1;
    std::string employer_name;
    std::string place;
    std::string facts;
    Date filed_on;
    std::optional<std::string> point_name;
    bool anonymous = false;
    bool has_identity = false;
    UnitView unit;
    std::vector<files::FileLine> files;
    std::vector<StepView> steps;
    std::vector<PossibleStep> can;
};
BOOST_DESCRIBE_STRUCT(ReportView, (),
                      (id, state, revision, employer_name, place, facts, filed_on, point_name, anonymous, has_identity,
                       unit, files, steps, can))

/// The report as it is in the store, if the actor has `right` over it; else the one answer for what is not there.
Result<Report> report_for(sql::Session& session, const Actor& actor, Right right, const ReportId& id);

Result<ReportView> view_report(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                               const OneReport& asked);

}  // namespace gongyou::rights
