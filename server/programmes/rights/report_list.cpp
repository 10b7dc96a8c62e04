#include "programmes/rights/report_list.hpp"

#include <algorithm>

#include "core/people/person_store.hpp"
#include "programmes/rights/hotline_numbers.hpp"
#include "programmes/rights/report_search.hpp"
#include "programmes/rights/report_store.hpp"
#include "programmes/rights/report_view.hpp"
#include "programmes/rights/report_watch_store.hpp"

namespace gongyou::rights {

namespace {

Result<ReportItem> item_of(const matters::MatterSeal& seal, ReportLine line) {
    auto title = seal.opened_title(line);
    if (!title) return fail(std::move(title.error()));
    auto place = seal.opened_column(line, "report", "place", std::move(line.place));
    if (!place) return fail(std::move(place.error()));
    const auto state = state_of(line);
    return ReportItem{.id = std::move(line.id),
                      .state = state,
                      .revision = line.revision,
                      .urgency = line.urgency,
                      .employer_name = *std::move(title),
                      .place = *std::move(place),
                      .filed_on = line.opened_on,
                      .point_code = std::move(line.point_code),
                      .unit_id = std::move(line.unit_id),
                      .anonymous = line.anonymous,
                      .files = line.file_count,
                      .watch = {}};
}

Result<ReportPage> page_of(const RightsParts& parts, std::vector<ReportLine> lines) {
    const auto seal = parts.matters.seal();
    ReportPage page;
    page.items.reserve(lines.size());
    for (auto& line : lines) {
        auto item = item_of(seal, std::move(line));
        if (!item) return fail(std::move(item.error()));
        page.items.push_back(std::move(*item));
    }
    return page;
}

/// Puts to each report where its watch stands.
void mark_watch(sql::Reader& reader, ReportPage& page) {
    std::vector<ReportId> ids;
    for (const auto& item : page.items) ids.push_back(item.id);
    for (const auto& one : ReportWatchStore{reader}.of_each(ids)) {
        const auto item = std::ranges::find(page.items, one.report_id, &ReportItem::id);
        const auto standing = standing_on(one, reader.today());
        if (item->watch && standing == WatchStanding::coming) continue;
        item->watch = WatchMark{one.day, one.asks_on, standing};
    }
}

Result<ReportPage> search(const RightsParts& parts, sql::Reader& reader, const ScopeSql& scope,
                          const ListReports& asked, int limit) {
    std::optional<ReportId> after;
    if (asked.after) {
        after = ReportId::parse(asked.after->text());
        if (!after) return fail(wrong_field("after", "page.wrong"));
    }
    const auto found = search_reports(reader, scope, asked.q->text(), after, limit);
    auto page = page_of(parts, ReportStore{reader}.lines_of(found));
    if (page && found.size() == static_cast<std::size_t>(limit)) page->next = found.back().text();
    return page;
}

}  // namespace

Result<ReportPage> list_reports(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                                const ListReports& asked) {
    const auto scope = scope_of(actor, Right::read_report);
    const int limit = std::clamp(asked.limit.value_or(matters::usual_page), 1, matters::largest_page);
    if (asked.q && !asked.q->text().empty()) {
        if (auto found = report_of_number(parts, reader, asked.q->text());
            found && report_for(reader, actor, Right::read_report, *found))
            return page_of(parts, ReportStore{reader}.lines_of(std::vector{*found}));
        return search(parts, reader, scope, asked, limit);
    }

    std::optional<matters::MatterPlace> after;
    if (asked.after) {
        after = matters::place_from(asked.after->text());
        if (!after) return fail(wrong_field("after", "page.wrong"));
    }
    const bool watched = asked.watched.value_or(false);
    ReportStore store{reader};
    auto page = page_of(parts, watched ? store.watched(scope, reader.today(), after, limit)
                                       : store.newest(scope, asked.state, after, limit));
    if (page && watched) mark_watch(reader, *page);
    if (page && page->items.size() == static_cast<std::size_t>(limit))
        page->next = matters::text_of({page->items.back().filed_on, page->items.back().id});
    return page;
}

Result<ReportPage> my_reports(const RightsParts& parts, sql::Reader& reader, const Actor& actor) {
    // a person's number and a report's are found under one keyed digest: ReportSeal::phone_key,
    // PersonSeals::phone_index
    const auto person = PersonStore{reader}.find(actor.id);
    if (!person || !person->phone_proved || !person->phone_index) return ReportPage{};
    return page_of(parts, ReportStore{reader}.of_phone(*person->phone_index));
}

}  // namespace gongyou::rights
