#include "programmes/rights/hotline_store.hpp"

namespace gongyou::rights {

namespace {

constexpr std::string_view add_hotline_ticket = R"sql(
    INSERT INTO hotline_ticket (ticket_key, report_id, line, number) VALUES (:ticket_key, :report_id, :line, :number)
    ON CONFLICT DO NOTHING
)sql";
constexpr std::string_view find_ticket =
    "SELECT ticket_key, report_id, line, number FROM hotline_ticket WHERE ticket_key = :ticket_key";
constexpr std::string_view tickets_of_report = R"sql(
    SELECT ticket_key, report_id, line, number FROM hotline_ticket WHERE report_id = :report_id ORDER BY ticket_key
)sql";
constexpr std::string_view find_columns = "SELECT line, columns FROM hotline_columns WHERE line = :line";
constexpr std::string_view keep_columns = R"sql(
    INSERT INTO hotline_columns (line, columns) VALUES (:line, :columns)
    ON CONFLICT (line) DO UPDATE SET columns = excluded.columns
)sql";
// Only PostgreSQL keeps rows in the order they came.
constexpr std::string_view write_tickets_anew = R"sql(
    WITH taken AS (DELETE FROM hotline_ticket t USING matter m
                    WHERE m.id = t.report_id AND m.anonymous = 1 AND m.opened_on BETWEEN :first AND :last
                   RETURNING t.ticket_key, t.report_id, t.line, t.number)
    INSERT INTO hotline_ticket (ticket_key, report_id, line, number)
    SELECT ticket_key, report_id, line, number FROM taken ORDER BY random()
)sql";

struct ColumnsOfLine {
    ReportChannel line = ReportChannel::city_line;
    std::string columns;
};
BOOST_DESCRIBE_STRUCT(ColumnsOfLine, (), (line, columns))

struct TicketDays {
    Date first;
    Date last;
};
BOOST_DESCRIBE_STRUCT(TicketDays, (), (first, last))

}  // namespace

bool HotlineStore::add(const KeptTicket& ticket) { return session_.execute(add_hotline_ticket, ticket) == 1; }

std::optional<KeptTicket> HotlineStore::find(const std::string& ticket_key) {
    return session_.find<KeptTicket>(find_ticket, KeptTicket{.ticket_key = ticket_key});
}

std::vector<KeptTicket> HotlineStore::of(const ReportId& report) {
    return session_.list<KeptTicket>(tickets_of_report, KeptTicket{.report_id = report});
}

std::optional<std::string> HotlineStore::columns_of(ReportChannel line) {
    const auto found = session_.find<ColumnsOfLine>(find_columns, ColumnsOfLine{.line = line});
    return found ? std::optional{found->columns} : std::nullopt;
}

void HotlineStore::save_columns(ReportChannel line, const std::string& columns) {
    session_.execute(keep_columns, ColumnsOfLine{line, columns});
}

void HotlineStore::blend(Date first, Date last) {
    if (session_.dialect() == sql::Dialect::postgres) session_.execute(write_tickets_anew, TicketDays{first, last});
}

}  // namespace gongyou::rights
