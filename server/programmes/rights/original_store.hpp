#pragma once

#include <optional>

#include "platform/files/files.hpp"
#include "platform/sql/session.hpp"

namespace gongyou::rights {

/// Who opened which original, and when. Lives as long as one transaction or one question.
class OriginalStore {
public:
    explicit OriginalStore(sql::Session& session) : session_{session} {}

    void note_opening(const FileId& file, const PersonId& by, Instant at);
    std::optional<Instant> opened_at(const FileId& file, const PersonId& by);

private:
    sql::Session& session_;
};

}  // namespace gongyou::rights
