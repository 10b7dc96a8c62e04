#pragma once

#include "core/api/routes.hpp"
#include "programmes/rights/report_progress.hpp"
#include "programmes/rights/reporter_acts.hpp"

namespace gongyou::rights {

/// The route of an act by receipt: the receipt is hashed off the writer. `parts` outlives it.
template <class Act, class Standing>
api::Route by_receipt(const RightsParts& parts, std::string_view path,
                      Result<Standing> (*take)(const RightsParts&, sql::Tx&, const ByReceipt<Act>&)) {
    return api::command(
               api::post, path, anonymous(),
               [&parts](const api::Caller&, const Act& act) -> Result<ByReceipt<Act>> {
                   return ByReceipt<Act>{hash_of_receipt(parts, act.receipt), act};
               },
               [&parts, take](sql::Tx& tx, const Actor&, const ByReceipt<Act>& by) { return take(parts, tx, by); })
        .paid_as(http::RouteClass::receipt);
}

}  // namespace gongyou::rights
