#pragma once

#include "core/matters/matter.hpp"
#include "programmes/rights/report.hpp"
#include "programmes/rights/report_choices.hpp"
#include "programmes/rights/rights.hpp"

namespace gongyou::rights {

/// Opens a red report of its own beside `report`, whose reporter was put under pressure because of it. It is as
/// anonymous as the first, has no receipt (the first one's serves), and is linked to it. `at_once`: of an anonymous one
/// the desk is told now and not in a batch.
Result<Done> open_pressure_case(const RightsParts& parts, sql::Tx& tx, const Report& report, const std::string& words,
                                bool at_once);

/// Whether the report was opened by it.
bool is_pressure_case(sql::Session& session, const ReportId& id);
/// Whether it was, and nobody has said yet whether the pressure was found to be so (查实).
bool waits_for_finding(sql::Session& session, const ReportId& id);
/// What was found last; nothing where nobody has said so yet.
std::optional<PressureFinding> finding_of(const std::vector<matters::MatterEvent>& events);

}  // namespace gongyou::rights
