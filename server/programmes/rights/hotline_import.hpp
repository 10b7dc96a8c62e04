#pragma once

#include "core/api/raw_routes.hpp"
#include "core/api/slow_work.hpp"
#include "platform/extract/table_reading.hpp"
#include "programmes/rights/hotline_rows.hpp"
#include "programmes/rights/hotline_ticket.hpp"

namespace gongyou::rights {

/// A desk shows a line's list: what each row is, and what is wrong. Without a word about columns those of last time
/// serve, or the usual names.
struct ShowHotlineFile : HotlineColumns {
    ReportChannel line = ReportChannel::city_line;
};
BOOST_DESCRIBE_STRUCT(ShowHotlineFile, (HotlineColumns), (line))

/// The desk takes over what can be taken over.
struct TakeHotlineFile : HotlineColumns {
    ReportChannel line = ReportChannel::city_line;
    bool told = false;  ///< those who called know that the line passes on what they said
};
BOOST_DESCRIBE_STRUCT(TakeHotlineFile, (HotlineColumns), (line, told))

enum class HotlineRowState {
    ready,  ///< can be taken over
    known,  ///< was taken over before: nothing changes
    wrong,
    taken,  ///< just now
};
BOOST_DESCRIBE_ENUM(HotlineRowState, ready, known, wrong, taken)

struct HotlineRowView {
    int line = 0;
    std::string number;
    std::string employer_name;
    bool anonymous = false;
    HotlineRowState state = HotlineRowState::ready;
    std::vector<HotlineFault> faults;
    std::vector<std::string> cells;  ///< as they stand in the list: of a wrong row, to mend it
    std::optional<ReportId> report;  ///< of a row taken over, if the desk may know of it
    std::int32_t alike = 0;          ///< reports that may be the same matter (并案)
};
BOOST_DESCRIBE_STRUCT(HotlineRowView, (), (line, number, employer_name, anonymous, state, faults, cells, report, alike))

struct HotlineView {
    std::vector<std::string> head;
    HotlineColumns columns;
    std::vector<std::string> missing;  ///< columns that must be chosen first
    std::vector<HotlineRowView> rows;  ///< none until they are
};
BOOST_DESCRIBE_STRUCT(HotlineView, (), (head, columns, missing, rows))

/// A list that was read off the writer, with the reports that can be made of it.
struct ReadHotline {
    ReportChannel line = ReportChannel::city_line;
    HotlineFile file;
    HotlineColumns columns;
    std::vector<HotlineRow> rows;
    std::vector<std::optional<PreparedReport>> ready;  ///< for each row; none of a wrong one, and none for a look
};

/// Off the writer; `body` as it came. Faults: those of hotline_file.hpp and of extract::TableReading; choice.unknown by
/// field, for a channel that is no line.
Result<ReadHotline> read_hotline(const extract::TableReading& reading, const ShowHotlineFile& asked,
                                 std::string_view body);
/// Nothing is kept. Fault: access.not_found.
Result<HotlineView> show_hotline(const RightsParts& parts, sql::Tx& tx, const Actor& actor, const ReadHotline& read);

/// Off the writer; also: consent.missing and hotline.columns_missing by field.
Result<ReadHotline> prepare_hotline(const RightsParts& parts, const extract::TableReading& reading,
                                    const TakeHotlineFile& asked, std::string_view body);
/// Each number once, whoever sends the list again: what is known stays as it is, what is wrong is left out, the rest is
/// filed as if the desk had written it down. All of it, or nothing. The columns are remembered. Fault:
/// access.not_found.
Result<HotlineView> take_hotline(const RightsParts& parts, sql::Tx& tx, const Actor& actor, const ReadHotline& read);

/// The two routes. `reading` and `on` outlive them.
api::Routes hotline_routes(const RightsParts& parts, const extract::TableReading& reading, api::SlowWork& on);

}  // namespace gongyou::rights
