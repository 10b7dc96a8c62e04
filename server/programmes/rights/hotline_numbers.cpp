#include "programmes/rights/hotline_numbers.hpp"

#include <algorithm>
#include <cctype>

#include "programmes/rights/hotline_store.hpp"

namespace gongyou::rights {

namespace {

std::string bare_number(std::string_view number) {
    std::string plain{number};
    std::erase_if(plain, [](char c) { return c == ' ' || c == '-'; });
    std::ranges::transform(plain, plain.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return plain;
}

}  // namespace

std::string ticket_key(const RightsParts& parts, ReportChannel line, std::string_view number) {
    return parts.matters.keys.blind_index(parts.matters.tree, "hotline_ticket",
                                          std::string{name_of(line)} + ":" + bare_number(number));
}

Result<Done> keep_ticket(const RightsParts& parts, sql::Session& session, const matters::Matter& report,
                         ReportChannel line, const HotlineNumber& number) {
    auto sealed = parts.matters.seal().sealed_column(report, "hotline_ticket", "number", number.text());
    if (!sealed) return fail(std::move(sealed.error()));
    const KeptTicket ticket{ticket_key(parts, line, number.text()), report.id, line, *std::move(sealed)};
    if (!HotlineStore{session}.add(ticket)) return fail(wrong_field("hotline_number", "hotline.taken_over"));
    return Done{};
}

Result<std::vector<HotlineTicket>> tickets_of(const RightsParts& parts, sql::Session& session,
                                              const matters::Matter& report) {
    std::vector<HotlineTicket> tickets;
    for (auto& kept : HotlineStore{session}.of(report.id)) {
        auto number = parts.matters.seal().opened_column(report, "hotline_ticket", "number", std::move(kept.number));
        if (!number) return fail(std::move(number.error()));
        tickets.push_back({kept.line, *std::move(number)});
    }
    return tickets;
}

std::optional<ReportId> report_of_number(const RightsParts& parts, sql::Session& session, std::string_view number) {
    for (const auto line : {ReportChannel::city_line, ReportChannel::union_line, ReportChannel::imported})
        if (const auto found = HotlineStore{session}.find(ticket_key(parts, line, number))) return found->report_id;
    return std::nullopt;
}

}  // namespace gongyou::rights
