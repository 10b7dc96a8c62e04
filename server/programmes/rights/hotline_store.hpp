#pragma once

#include <optional>
#include <vector>

#include "platform/sql/session.hpp"
#include "programmes/rights/hotline_ticket.hpp"

namespace gongyou::rights {

/// The SQL of other lines' numbers, and of how their files are read.
class HotlineStore {
public:
    explicit HotlineStore(sql::Session& session) : session_{session} {}

    /// False: that number was taken over already.
    bool add(const KeptTicket& ticket);
    std::optional<KeptTicket> find(const std::string& ticket_key);
    std::vector<KeptTicket> of(const ReportId& report);

    /// As JSON; none: nobody has read a file of this line yet.
    std::optional<std::string> columns_of(ReportChannel line);
    void save_columns(ReportChannel line, const std::string& columns);

    /// Lays the rows of anonymous reports opened from `first` to `last` in a new order (security.md AN-3).
    void blend(Date first, Date last);

private:
    sql::Session& session_;
};

}  // namespace gongyou::rights
