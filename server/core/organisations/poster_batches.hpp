#pragma once

#include <optional>
#include <vector>

#include "core/access/scope.hpp"
#include "core/organisations/poster_batch.hpp"
#include "platform/sql/session.hpp"

namespace gongyou {

/// A printing with the name of its unit.
struct PosterBatchView : PosterBatch {
    std::string unit_name;
};
BOOST_DESCRIBE_STRUCT(PosterBatchView, (PosterBatch), (unit_name))

/// Printings of posters by their number. Lives as long as one transaction or one question.
class PosterBatches {
public:
    explicit PosterBatches(sql::Session& session) : session_{session} {}

    /// Under the next free number, which it gives.
    std::int64_t add(PosterBatch batch);
    std::optional<PosterBatchView> find(std::int64_t number);
    /// The newest first; at most 500.
    std::vector<PosterBatchView> list(const ScopeSql& scope);
    /// Keeps the state of `changed` and what was said. Fault: poster.changed_meanwhile.
    Result<PosterBatch> mark(PosterBatch changed, const PosterMarking& marking);
    /// The newest first.
    std::vector<PosterMarking> marks_of(std::int64_t number);

private:
    sql::Session& session_;
};

}  // namespace gongyou
