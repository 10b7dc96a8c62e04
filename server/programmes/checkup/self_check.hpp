#pragma once

#include <optional>

#include "core/api/route.hpp"
#include "core/api/slow_work.hpp"
#include "core/law/law_book.hpp"
#include "core/law/place.hpp"
#include "kernel/private.hpp"
#include "kernel/text.hpp"
#include "platform/extract/table_reading.hpp"
#include "programmes/checkup/checkup.hpp"

namespace gongyou::checkup {

/// A paper to be checked: whoever asks has read it over on their own screen first.
struct CheckPaper {
    Private<Paragraphs<20, longest_paper>> text;
    std::optional<law::Place> region;  ///< where the work is done; the union's own place without it
    std::optional<double> sureness;    ///< of the pages read from pictures, as WordsOfPaper said
};
BOOST_DESCRIBE_STRUCT(CheckPaper, (), (text, region, sureness))

/// The report, and the text that its offsets count in.
struct CheckedPaper {
    std::string text;
    Report report;
    bool read_well = true;  ///< false: what was not found may stand where the text could not be read
};
BOOST_DESCRIBE_STRUCT(CheckedPaper, (), (text, report, read_well))

/// The self-test (自测) of whoever holds a paper or a table, a worker or an employer's HR desk: on the anonymous
/// channel, without an account. Nothing of what is sent is kept, written down or counted. Everything named outlives the
/// routes.
api::Routes self_check_routes(const law::LawBook& law, const extract::DocumentReading& reading,
                              const extract::TableReading& tables, api::SlowWork& on);

}  // namespace gongyou::checkup
