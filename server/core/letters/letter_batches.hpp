#pragma once

#include <optional>
#include <vector>

#include "core/access/scope.hpp"
#include "core/letters/letter.hpp"

namespace gongyou::letters {

/// A batch of letters as kept.
struct LetterBatch {
    LetterBatchId id;
    UnitId unit_id;
    std::string kind;
    PersonId made_by;
    Date made_on;
};
BOOST_DESCRIBE_STRUCT(LetterBatch, (), (id, unit_id, kind, made_by, made_on))

struct LetterBatchLine {
    LetterBatchId id;
    std::string kind;
    std::string unit_name;
    Date made_on;
    std::int64_t letters = 0;
};
BOOST_DESCRIBE_STRUCT(LetterBatchLine, (), (id, kind, unit_name, made_on, letters))

/// Batches of letters. Lives as long as one transaction or one question.
class LetterBatches {
public:
    explicit LetterBatches(sql::Session& session) : session_{session} {}

    void add(const LetterBatch& batch);
    std::optional<LetterBatch> find(const LetterBatchId& id);
    void put(const LetterBatchId& batch, const LetterId& letter);
    bool has(const LetterBatchId& batch, const LetterId& letter);
    /// Ids of its letters after `after`, in the order in which they were drafted.
    std::vector<LetterId> letters_of(const LetterBatchId& batch, const LetterId& after, int most);
    /// The newest twenty of the units in `scope`.
    std::vector<LetterBatchLine> newest(const ScopeSql& scope);

private:
    sql::Session& session_;
};

}  // namespace gongyou::letters
