#pragma once

#include <string>
#include <string_view>

#include "core/access/actor.hpp"
#include "core/api/route.hpp"
#include "kernel/id.hpp"
#include "kernel/kept.hpp"
#include "platform/sql/tx.hpp"

namespace gongyou::api {

/// Runs one act once, however often it is sent (security.md DUR-2). The client's key itself is not stored: its hash
/// finds the first answer, and a key made from it opens that answer, so a thief of the database reads none.
class OnceOnly {
public:
    /// `body` tells a repetition from another act under the same key.
    OnceOnly(std::string_view route, const Actor& actor, const CommandKey& key, std::string_view body);

    /// The first answer, if this act was done before; else `act()`, whose answer is kept with what it changed.
    /// Fault: command.key_reused.
    template <class Act>
    Result<Kept<Answer>> run(sql::Tx& tx, Act&& act) const {
        if (auto before = first_answer(tx)) return Kept<Answer>{*std::move(before)};
        Result<Kept<Answer>> outcome = act();
        // an answer with a cookie is not kept: who asks again with the same key signs in again
        if (outcome && outcome->answer && outcome->answer->headers.empty()) keep(tx, *outcome->answer);
        return outcome;
    }

private:
    std::optional<Result<Answer>> first_answer(sql::Tx& tx) const;
    void keep(sql::Tx& tx, const Answer& answer) const;

    std::string place_;   ///< where the answer is kept
    std::string secret_;  ///< what opens it
    std::string digest_;  ///< of the body
};

/// Forgets answers older than 7 days; how many.
long long sweep_answered_commands(sql::Tx& tx);

}  // namespace gongyou::api
