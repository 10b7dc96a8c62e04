#pragma once

#include <chrono>
#include <map>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <type_traits>
#include <utility>
#include <vector>

namespace gongyou {

/// What sort of outcome a Fault is. platform/http/problem.cpp turns it into a status.
enum class FaultKind {
    malformed,        ///< not even readable as what it claims to be
    invalid,          ///< readable, but some values are wrong
    unauthenticated,  ///< we do not know who asks
    forbidden,        ///< we know, and it is not allowed
    not_found,        ///< not there, or not for the one who asks: nobody can tell which
    conflict,         ///< true a moment ago, not any more
    too_large,
    unsupported,
    too_many,     ///< come back after `retry_after`
    unavailable,  ///< not now: full disk, locked database, full queue
    unexpected,   ///< nobody planned for this; the log has it, the caller gets a reference only
};

/// What is wrong with one field of a form.
struct FieldFault {
    std::string field;                               ///< as named in the request: "facts", "uploads[2]"
    std::string_view code;                           ///< "text.too_short": a literal, never renamed
    std::map<std::string, std::string> params = {};  ///< fills the text: {"min": "10"}
    bool operator==(const FieldFault&) const = default;
};

/// Why something could not be done: an outcome we planned for, not a bug.
struct Fault {
    FaultKind kind;
    std::string_view code;                           ///< "supervision.already_answered": a literal, never renamed
    std::map<std::string, std::string> params = {};  ///< fills the text: {"last_day": "2026-03-05"}
    std::vector<FieldFault> fields = {};             ///< every wrong field at once
    std::chrono::seconds retry_after{0};             ///< for too_many and unavailable
};

/// A value, or the Fault that kept us from it. Dropping one is a warning, and warnings are errors.
template <class T>
class [[nodiscard]] Result : public tl::expected<T, Fault> {
public:
    using tl::expected<T, Fault>::expected;

    /// Goes on with `next(value)`, or passes the fault along untouched.
    template <class Next>
    auto and_then(Next&& next) && {
        using Outcome = std::invoke_result_t<Next, T>;
        return this->has_value() ? std::forward<Next>(next)(std::move(**this))
                                 : Outcome(tl::unexpect, std::move(this->error()));
    }

    /// The value changed by `change`, or the fault untouched.
    template <class Change>
    auto map(Change&& change) && {
        using Outcome = Result<std::invoke_result_t<Change, T>>;
        return this->has_value() ? Outcome(std::forward<Change>(change)(std::move(**this)))
                                 : Outcome(tl::unexpect, std::move(this->error()));
    }
};

/// Nothing to tell but that it was done.
struct Done {
    bool operator==(const Done&) const = default;
};

inline tl::unexpected<Fault> fail(Fault fault) { return tl::unexpected<Fault>(std::move(fault)); }

/// What a form is answered with when one field is wrong in a way only the store could tell.
inline Fault wrong_field(std::string field, std::string_view code) {
    return {FaultKind::invalid, "form.invalid", {}, {{std::move(field), code}}};
}

}  // namespace gongyou
