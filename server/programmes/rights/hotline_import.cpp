#include "programmes/rights/hotline_import.hpp"

#include <algorithm>

#include "core/api/slow_upload.hpp"
#include "platform/json/read.hpp"
#include "platform/json/write.hpp"
#include "programmes/rights/hotline_numbers.hpp"
#include "programmes/rights/hotline_store.hpp"
#include "programmes/rights/report_insight.hpp"
#include "programmes/rights/report_store.hpp"
#include "programmes/rights/write_down_report.hpp"

namespace gongyou::rights {

namespace {

bool is_any_chosen(const HotlineColumns& columns) {
    return columns.number || columns.employer_name || columns.place || columns.facts;
}

/// The columns as chosen, as remembered, or by their usual names.
HotlineColumns columns_for(sql::Session& session, const ReadHotline& read) {
    if (is_any_chosen(read.columns)) return read.columns;
    if (const auto kept = HotlineStore{session}.columns_of(read.line)) {
        const auto again = remembered_columns(json::read_json<HotlineHeads>(*kept).value(), read.file.head);
        if (missing_columns(again, read.file.head.size()).empty()) return again;
    }
    return usual_columns(read.file.head);
}

HotlineRowView view_of_row(const RightsParts& parts, sql::Session& session, const Actor& actor, const ReadHotline& read,
                           std::size_t at, const HotlineRow& row) {
    HotlineRowView view{.line = row.line,
                        .number = row.number,
                        .employer_name = row.employer_name,
                        .anonymous = !row.report.phone,
                        .state = row.faults.empty() ? HotlineRowState::ready : HotlineRowState::wrong,
                        .faults = row.faults};
    if (!row.faults.empty()) view.cells = read.file.rows[at];
    if (row.number.empty()) return view;
    if (const auto known = HotlineStore{session}.find(ticket_key(parts, read.line, row.number))) {
        if (row.faults.empty()) view.state = HotlineRowState::known;
        if (report_for(session, actor, Right::read_report, known->report_id)) view.report = known->report_id;
    }
    return view;
}

/// How many reports the desk may know of that look like the same matter.
std::int32_t alike_of(const RightsParts& parts, sql::Session& session, const Actor& actor, const ReportId& id) {
    const auto found = ReportStore{session}.find(id);
    const auto opened = found ? parts.seal().opened(*found) : Result<Report>{fail(hidden())};
    if (!opened) return 0;
    const auto alike = duplicates_of(parts, session, *opened);
    return static_cast<std::int32_t>(std::ranges::count_if(alike, [&](const FoundDuplicate& one) {
        return report_for(session, actor, Right::read_report, one.report).has_value();
    }));
}

Result<Done> at_own_desk(const Actor& actor) {
    if (!own_desk(actor)) return fail(hidden());
    return Done{};
}

}  // namespace

Result<ReadHotline> read_hotline(const extract::TableReading& reading, const ShowHotlineFile& asked,
                                 std::string_view body) {
    if (!has_numbers(asked.line)) return fail(wrong_field("line", "choice.unknown"));
    auto file = is_hotline_workbook(body) ? reading.read(body).and_then(&hotline_of) : read_hotline_file(body);
    if (!file) return fail(std::move(file.error()));
    return ReadHotline{.line = asked.line, .file = *std::move(file), .columns = asked, .rows = {}, .ready = {}};
}

Result<HotlineView> show_hotline(const RightsParts& parts, sql::Tx& tx, const Actor& actor, const ReadHotline& read) {
    if (!own_desk(actor)) return fail(hidden());
    HotlineView view{.head = read.file.head, .columns = columns_for(tx, read), .missing = {}, .rows = {}};
    view.missing = missing_columns(view.columns, view.head.size());
    if (!view.missing.empty()) return view;
    const auto rows = read_rows(read.file, view.columns, parts.categories);
    for (std::size_t i = 0; i < rows.size(); ++i) view.rows.push_back(view_of_row(parts, tx, actor, read, i, rows[i]));
    return view;
}

Result<ReadHotline> prepare_hotline(const RightsParts& parts, const extract::TableReading& reading,
                                    const TakeHotlineFile& asked, std::string_view body) {
    ShowHotlineFile shown;
    static_cast<HotlineColumns&>(shown) = asked;
    shown.line = asked.line;
    auto read = read_hotline(reading, shown, body);
    if (!read) return read;
    if (!asked.told) return fail(wrong_field("told", "consent.missing"));
    if (!missing_columns(read->columns, read->file.head.size()).empty())
        return fail(wrong_field("columns", "hotline.columns_missing"));
    read->rows = read_rows(read->file, read->columns, parts.categories);
    for (auto& row : read->rows) {
        read->ready.emplace_back();
        if (!row.faults.empty()) continue;
        auto ready = prepare_report(parts, row.report, parts.clock.now(), parts.random);
        if (!ready) return fail(std::move(ready.error()));
        ready->channel = read->line;
        ready->number = HotlineNumber::trusted(row.number);
        read->ready.back() = *std::move(ready);
    }
    return read;
}

Result<HotlineView> take_hotline(const RightsParts& parts, sql::Tx& tx, const Actor& actor, const ReadHotline& read) {
    if (!own_desk(actor)) return fail(hidden());
    HotlineView view{.head = read.file.head, .columns = read.columns, .missing = {}, .rows = {}};
    for (std::size_t i = 0; i < read.rows.size(); ++i) {
        auto row = view_of_row(parts, tx, actor, read, i, read.rows[i]);
        if (row.state == HotlineRowState::ready) {
            const auto& ready = *read.ready[i];
            if (auto filed = write_down_report(parts, tx, actor, ready); !filed) return fail(std::move(filed.error()));
            row.state = HotlineRowState::taken;
            if (report_for(tx, actor, Right::read_report, ready.report.id)) row.report = ready.report.id;
            row.alike = alike_of(parts, tx, actor, ready.report.id);
        }
        view.rows.push_back(std::move(row));
    }
    HotlineStore{tx}.save_columns(read.line, json::write_json(heads_of(read.columns, read.file.head)));
    return view;
}

api::Routes hotline_routes(const RightsParts& parts, const extract::TableReading& reading, api::SlowWork& on) {
    api::Routes routes;
    routes.push_back(
        api::slow_upload(
            "/api/desk/hotline/preview", may_use(Right::work_report), largest_hotline_file, on,
            [](sql::Reader&, const Actor& actor, const ShowHotlineFile&) -> Result<Done> { return at_own_desk(actor); },
            [&reading](const ShowHotlineFile& asked, const std::string& body) {
                return read_hotline(reading, asked, body);
            },
            [&parts](sql::Tx& tx, const Actor& actor, const ReadHotline& read) {
                return show_hotline(parts, tx, actor, read);
            })
            .called("A hotline's list, row by row, before it is taken over"));
    routes.push_back(
        api::slow_upload(
            "/api/desk/hotline/take", may_use(Right::work_report), largest_hotline_file, on,
            [](sql::Reader&, const Actor& actor, const TakeHotlineFile&) -> Result<Done> { return at_own_desk(actor); },
            [&parts, &reading](const TakeHotlineFile& asked, const std::string& body) {
                return prepare_hotline(parts, reading, asked, body);
            },
            [&parts](sql::Tx& tx, const Actor& actor, const ReadHotline& read) {
                return take_hotline(parts, tx, actor, read);
            })
            .called("What a hotline's list holds becomes reports, each number once"));
    return routes;
}

}  // namespace gongyou::rights
