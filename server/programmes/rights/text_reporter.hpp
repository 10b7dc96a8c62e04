#pragma once

#include "programmes/rights/rights.hpp"

namespace gongyou::rights {

/// Lets a reporter who left a number know that there is something to read, in the way they asked for: where they would
/// rather be called, whoever has the report is told to, by a notice of that kind; where no message may name the union,
/// it says no more than that there is one; and it goes out within the hours they named. Nothing happens where there is
/// no number. Fault: sms.too_many, with the time to wait.
Result<Done> text_reporter(const RightsParts& parts, sql::Tx& tx, const matters::Matter& report, notices::SmsKind about,
                           std::string_view call_notice);

}  // namespace gongyou::rights
