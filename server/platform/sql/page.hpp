#pragma once

#include <charconv>
#include <optional>
#include <string>
#include <vector>

#include "platform/sql/column.hpp"

namespace gongyou::sql {

/// One page of a list: its rows, and where the next page begins, if there is one. Pages follow a key that an index
/// holds in order ("WHERE (filed_on, id) < (:filed_on, :id) ORDER BY … LIMIT"), so the thousandth costs what the first
/// does.
template <class T>
struct Page {
    std::vector<T> items;
    std::optional<std::string> next;
};

/// How many rows to ask for: one more than shown, which tells whether there is a next page.
constexpr int rows_for(int limit) { return limit + 1; }

/// Parts of a cursor as text, opaque to clients; and back, if it is one with `count` parts.
std::string join_cursor(const std::vector<std::string>& parts);
std::optional<std::vector<std::string>> split_cursor(std::string_view cursor, std::size_t count);

namespace page_detail {

template <class Member>
std::string part_of(const Member& value) {
    static_assert(Column<Member>::kind != ColumnKind::real, "a page does not follow a broken number");
    Slot slot;
    Column<Member>::put(slot, value);
    return Column<Member>::kind == ColumnKind::text ? slot.text : std::to_string(slot.whole);
}

template <class Member>
bool read_part(std::string text, Member& value) {
    Slot slot;
    if constexpr (Column<Member>::kind == ColumnKind::whole) {
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), slot.whole);
        if (error != std::errc{} || end != text.data() + text.size()) return false;
    } else if constexpr (requires { TextForm<Member>::read(text); }) {
        auto read = TextForm<Member>::read(text);  // it comes from outside: checked like everything else
        if (!read) return false;
        value = *std::move(read);
        return true;
    } else {
        slot.text = std::move(text);
    }
    value = Column<Member>::take(slot);
    return true;
}

}  // namespace page_detail

/// The cursor that points behind the row with this key.
template <Described Key>
std::string cursor_after(const Key& key) {
    std::vector<std::string> parts;
    for_each_member(key, [&](std::string_view, const auto& member) { parts.push_back(page_detail::part_of(member)); });
    return join_cursor(parts);
}

/// The key a cursor points behind. Faults: page.wrong_cursor.
template <Described Key>
Result<Key> read_cursor(std::string_view cursor) {
    Key key;
    auto parts = split_cursor(cursor, boost::mp11::mp_size<MembersOf<Key>>::value);
    bool good = parts.has_value();
    std::size_t i = 0;
    for_each_member(key, [&](std::string_view, auto& member) {
        good = good && page_detail::read_part(std::move((*parts)[i++]), member);
    });
    if (!good) return fail({FaultKind::invalid, "page.wrong_cursor"});
    return key;
}

/// A page of the `rows` that were asked for with rows_for(limit); `key_of(row)` is what the next page begins behind.
template <class T, class KeyOf>
Page<T> page_of(std::vector<T> rows, int limit, KeyOf&& key_of) {
    const auto shown = static_cast<std::size_t>(limit);
    Page<T> page{std::move(rows), std::nullopt};
    if (page.items.size() <= shown) return page;
    page.items.resize(shown);
    page.next = cursor_after(key_of(page.items.back()));
    return page;
}

/// What is counted at most: counting a million rows costs seconds, and nobody reads the difference.
inline constexpr int most_counted = 1000;

/// The text of a count that was cut with "LIMIT 1001": "37", "1,000+".
std::string count_text(std::int64_t count);

}  // namespace gongyou::sql
