#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/access/scope.hpp"
#include "platform/sql/session.hpp"

namespace gongyou::matters {

/// What a matter is counted as at present, and for which unit. Empty: it has not been counted yet.
struct Counted {
    MatterId id;
    std::string counted;
    std::string counted_for;
};
BOOST_DESCRIBE_STRUCT(Counted, (), (id, counted, counted_for))

/// The SQL of what each matter is counted as.
class CountedStore {
public:
    explicit CountedStore(sql::Session& session) : session_{session} {}

    std::optional<Counted> find(const MatterId& id);
    void save(const Counted& counted);
    /// Up to 200 matters behind `after` whose count does not begin with `version`, in the order of their ids.
    std::vector<MatterId> not_counted(const MatterId& after, std::string_view version);
    /// All matters behind `after`, 200 at a time.
    std::vector<MatterId> all(const MatterId& after);

    /// Whether anything at all is hidden from the actor of this scope: an employer's wall, or a matter kept from them.
    bool hides_anything(const ScopeSql& scope);
    /// What each matter at `top` or below is counted as that the scope reaches. Reads a row for each of them: for the
    /// few people from whom something is hidden.
    std::vector<std::string> in_scope(const ScopeSql& scope, const UnitId& top);

private:
    sql::Session& session_;
};

}  // namespace gongyou::matters
