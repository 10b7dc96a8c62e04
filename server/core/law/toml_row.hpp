#pragma once

#define TOML_EXCEPTIONS 0
#include <toml++/toml.h>

#include <filesystem>
#include <optional>
#include <set>
#include <string>

#include "kernel/date.hpp"
#include "kernel/described.hpp"
#include "kernel/result.hpp"

namespace gongyou::law {

/// The file as a table. Faults: law.file_missing {file}, law.file_unreadable {file, line}.
Result<toml::table> read_toml(const std::filesystem::path& file);

/// The tables under `[[name]]`, in order; a file without any has none.
std::vector<const toml::table*> rows_named(const toml::table& whole, std::string_view name);

/// Takes a table apart, field by field. The first thing that is wrong is remembered and told by `outcome`, with file,
/// line and the name of the row, so that whoever keeps the data finds it.
class TomlRow {
public:
    TomlRow(const toml::table& table, std::string file, std::string row)
        : table_{table}, file_{std::move(file)}, row_{std::move(row)} {}

    std::string text(std::string_view field);
    std::optional<std::string> text_if_there(std::string_view field);
    std::int64_t whole(std::string_view field);
    std::optional<std::int64_t> whole_if_there(std::string_view field);
    /// A field that says true or is left out.
    bool flag(std::string_view field);
    /// A field that says true or false.
    bool yes_or_no(std::string_view field);
    Date day(std::string_view field);
    std::optional<Date> day_if_there(std::string_view field);
    std::vector<Date> days(std::string_view field);
    std::vector<std::string> texts(std::string_view field);
    std::vector<std::string> texts_if_there(std::string_view field);
    template <DescribedEnum E>
    E choice(std::string_view field) {
        return choice_if_there<E>(field).value_or(missing(field, E{}));
    }
    template <DescribedEnum E>
    std::optional<E> choice_if_there(std::string_view field) {
        const auto name = text_if_there(field);
        if (!name) return std::nullopt;
        const auto found = enum_named<E>(*name);
        if (!found) wrong(field, choices_of<E>());
        return found;
    }

    /// A list of tables, taken apart row by row elsewhere.
    void is_table_list(std::string_view field);
    bool has(std::string_view field) const { return table_.contains(field); }
    /// The field's value is not what it should be.
    void wrong(std::string_view field, std::string expected);
    /// The field is not there.
    template <class T>
    T missing(std::string_view field, T instead) {
        if (!has(field)) add("law.field_missing", field, "");
        return instead;
    }

    std::string where() const;
    /// Done, or the first of law.field_missing, law.field_wrong {expected}, law.field_unknown, each with {file, line,
    /// row, field}. Fields nobody asked for are unknown.
    Result<Done> outcome();

private:
    template <DescribedEnum E>
    static std::string choices_of() {
        std::string names;
        boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>(
            [&](auto enumerator) { names.append(names.empty() ? "" : " ").append(enumerator.name); });
        return names;
    }
    const toml::node* node(std::string_view field);
    /// Remembers the fault, if it is the first.
    void add(std::string_view code, std::string_view field, std::string expected);

    const toml::table& table_;
    std::string file_;
    std::string row_;
    std::set<std::string, std::less<>> asked_;
    std::optional<Fault> fault_;
};

}  // namespace gongyou::law
