#pragma once

#include <soci/soci.h>

#include <array>
#include <string>
#include <string_view>

#include "kernel/described.hpp"
#include "platform/sql/column.hpp"

namespace gongyou::sql {

/// For statements without values, or without rows.
struct Nothing {};
BOOST_DESCRIBE_STRUCT(Nothing, (), ())

struct PreparedStatement {
    virtual ~PreparedStatement() = default;
};

/// Whether `sql` asks for a value called `name`.
bool asks_for(std::string_view sql, std::string_view name);

/// One statement of one connection, bound once to the members of In (by name) and Out (by position). SOCI's statement
/// is kept as it is between calls: preparing and describing again costs up to two thirds of a short query.
template <class In, class Out>
class Prepared final : public PreparedStatement {
public:
    Prepared(soci::session& session, std::string_view sql) : statement_{session} {
        bind_values(sql);
        bind_columns();
        statement_.alloc();
        statement_.prepare(std::string{sql});
        statement_.define_and_bind();
    }

    /// Rows changed.
    long long execute(const In& in) {
        put(in);
        statement_.execute(true);
        return statement_.get_affected_rows();
    }

    /// Starts a question; whether there is a first row.
    bool ask(const In& in) {
        put(in);
        return statement_.execute(true);
    }
    /// Whether there is one more row. Must be called until it says no: an unfinished question keeps its snapshot.
    bool next() { return statement_.fetch(); }

    Out row() {
        Out out{};
        std::size_t i = 0;
        for_each_member(
            out, [&]<class Member>(std::string_view, Member& member) { member = Column<Member>::take(out_[i++]); });
        return out;
    }

private:
    static constexpr std::size_t ins = boost::mp11::mp_size<MembersOf<In>>::value;
    static constexpr std::size_t outs = boost::mp11::mp_size<MembersOf<Out>>::value;

    void bind_values(std::string_view sql) {
        std::size_t i = 0;
        for_each_member_type<In>([&]<class Member>(std::string_view name) {
            Slot& slot = in_[i++];
            if (!asks_for(sql, name)) return;
            using C = Column<Member>;
            const std::string key{name};
            if constexpr (C::kind == ColumnKind::text) {
                statement_.exchange(soci::use(slot.text, slot.state, key));
            } else if constexpr (C::kind == ColumnKind::whole) {
                statement_.exchange(soci::use(slot.whole, slot.state, key));
            } else {
                statement_.exchange(soci::use(slot.real, slot.state, key));
            }
        });
    }

    void bind_columns() {
        std::size_t i = 0;
        for_each_member_type<Out>([&]<class Member>(std::string_view) {
            Slot& slot = out_[i++];
            using C = Column<Member>;
            if constexpr (C::kind == ColumnKind::text) {
                statement_.exchange(soci::into(slot.text, slot.state));
            } else if constexpr (C::kind == ColumnKind::whole) {
                statement_.exchange(soci::into(slot.whole, slot.state));
            } else {
                statement_.exchange(soci::into(slot.real, slot.state));
            }
        });
    }

    void put(const In& in) {
        std::size_t i = 0;
        for_each_member(in, [&]<class Member>(std::string_view, const Member& member) {
            in_[i].state = soci::i_ok;
            Column<Member>::put(in_[i++], member);
        });
    }

    std::array<Slot, ins> in_;
    std::array<Slot, outs> out_;
    soci::statement statement_;
};

}  // namespace gongyou::sql
