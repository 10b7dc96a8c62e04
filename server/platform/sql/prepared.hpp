#pragma once

#include <soci/soci.h>

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "kernel/described.hpp"
#include "platform/sql/column.hpp"

namespace gongyou::sql {

/// For statements without values, or without rows.
struct Nothing {};
BOOST_DESCRIBE_STRUCT(Nothing, (), ())

/// One statement of one connection, without the types of its values and rows: the part that needs no code per type.
/// SOCI's statement is kept as it is between calls: preparing and describing again costs up to two thirds of a short
/// query.
class PreparedStatement {
public:
    explicit PreparedStatement(soci::session& session) : statement_{session} {}
    virtual ~PreparedStatement() = default;

    /// Whether there is one more row. Must be called until it says no: an unfinished question keeps its snapshot.
    bool next() { return statement_.fetch(); }

protected:
    /// A value or a column: what it is called, and as what it travels.
    struct Place {
        std::string_view name;
        ColumnKind kind;
    };

    /// Makes a slot for each place, binds those of `values` that `sql` asks for, and the columns by position.
    void prepare(std::string_view sql, std::span<const Place> values, std::span<const Place> columns);
    /// Whether there is a first row.
    bool start() { return statement_.execute(true); }
    long long rows_changed() { return statement_.get_affected_rows(); }

    std::vector<Slot> in_;
    std::vector<Slot> out_;

private:
    soci::statement statement_;
};

/// One statement of one connection, bound once to the members of In (by name) and Out (by position).
template <class In, class Out>
class Prepared final : public PreparedStatement {
public:
    Prepared(soci::session& session, std::string_view sql) : PreparedStatement{session} {
        prepare(sql, places<In>, places<Out>);
    }

    /// Rows changed.
    long long execute(const In& in) {
        put(in);
        start();
        return rows_changed();
    }

    /// Starts a question; whether there is a first row.
    bool ask(const In& in) {
        put(in);
        return start();
    }

    Out row() {
        Out out{};
        std::size_t i = 0;
        for_each_member(
            out, [&]<class Member>(std::string_view, Member& member) { member = Column<Member>::take(out_[i++]); });
        return out;
    }

private:
    template <class T, template <class...> class List, class... Member>
    static constexpr std::array<Place, sizeof...(Member)> places_of(List<Member...>) {
        return {Place{Member::name, Column<MemberType<T, Member>>::kind}...};
    }
    template <class T>
    static constexpr auto places = places_of<T>(MembersOf<T>{});

    void put(const In& in) {
        std::size_t i = 0;
        for_each_member(in, [&]<class Member>(std::string_view, const Member& member) {
            in_[i].state = soci::i_ok;
            Column<Member>::put(in_[i++], member);
        });
    }
};

}  // namespace gongyou::sql
