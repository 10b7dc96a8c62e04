#include <algorithm>
#include <set>

#include "core/letters/letter_template.hpp"
#include "core/letters/placeholders.hpp"

namespace gongyou::letters {

namespace {

using Kind = Placeholder::Kind;

Fault template_fault(std::string_view code, const LetterTemplate& made, std::string what) {
    return {FaultKind::invalid, code, {{"file", made.kind + ".toml"}, {"what", std::move(what)}}};
}

/// Whether the code may be cited as law: every row of it was read in the text of the statute.
bool is_cited_as_law(const std::string& code, const law::LawBook& law, const law::ArticleBook& articles) {
    if (const auto* article = articles.find(code)) return law::is_law(*article);
    const auto rows = law.rules().find(code);
    return rows != law.rules().end() && std::ranges::all_of(rows->second, [](const auto& row) { return is_law(row); });
}

bool is_known_law(const std::string& code, const law::LawBook& law, const law::ArticleBook& articles) {
    return articles.find(code) || law.rules().contains(code);
}

/// A table has columns, and its rows come from one field or stand in the template: a | that somebody types parts the
/// cells of that row and of no other.
bool is_a_table_or_none(const LetterBlock& block) {
    if (block.as != BlockKind::table) return block.columns.empty() && block.rows == 0;
    const auto held = placeholders_in(block.text);
    const bool is_one_field = held.size() == 1 && block.text == "{" + held.front().name + "}";
    return !block.columns.empty() && (held.empty() || is_one_field);
}

Result<Done> check_block(const LetterTemplate& made, const LetterBlock& block, const law::LawBook& law,
                         const law::ArticleBook& articles, std::set<std::string>& used) {
    for (const auto& [kind, name] : placeholders_in(block.text)) {
        if (kind == Kind::field) {
            if (!made.field(name)) return fail(template_fault("letter.template_field_unknown", made, name));
            used.insert(name);
            const bool may_stand_empty = block.as == BlockKind::table;  // its rows are filled in by hand
            if (made.field(name)->optional && !may_stand_empty && std::ranges::count(block.when, name) == 0)
                return fail(template_fault("letter.template_field_unknown", made, name + " (when)"));
            continue;
        }
        if (!is_known_law(name, law, articles)) return fail(template_fault("letter.template_law_unknown", made, name));
        if (kind == Kind::law && (!is_cited_as_law(name, law, articles) || std::ranges::count(made.law, name) == 0))
            return fail(template_fault("letter.template_not_law", made, name));
        if (kind == Kind::amount && !law.rules().contains(name))
            return fail(template_fault("letter.template_law_unknown", made, name));
    }
    for (const auto* names : {&block.when, &block.unless})
        for (const auto& name : *names)
            if (!made.field(name)) return fail(template_fault("letter.template_field_unknown", made, name));
    if (!is_a_table_or_none(block)) return fail(template_fault("letter.template_table", made, block.text));
    return Done{};
}

bool is_a_number_form(const std::string& form) {
    std::multiset<std::string> found;
    for (const auto& [kind, name] : placeholders_in(form)) found.insert(kind == Kind::field ? name : "?");
    return found == std::multiset<std::string>{"mark", "number", "year"};
}

/// What addressees do with it hangs on fields and rules that are there.
Result<Done> check_answering(const LetterTemplate& made, const law::LawBook& law) {
    const auto is_field = [&](const std::string& name, FieldKind kind) {
        return name.empty() || (made.field(name) && made.field(name)->kind == kind);
    };
    if (!is_field(made.answer_by, FieldKind::date))
        return fail(template_fault("letter.template_field_unknown", made, "answer_by"));
    if (!is_field(made.items, FieldKind::text))
        return fail(template_fault("letter.template_field_unknown", made, "items"));
    if (!made.answer_rule.empty() && !law.rules().contains(made.answer_rule))
        return fail(template_fault("letter.template_law_unknown", made, made.answer_rule));
    const bool names_one = std::ranges::any_of(made.fields, &LetterField::employer);
    if (made.to == SentTo::employer && !names_one)
        return fail(template_fault("letter.template_field_unknown", made, "employer"));
    return Done{};
}

}  // namespace

Result<Done> check_template(const LetterTemplate& made, const law::LawBook& law, const law::ArticleBook& articles) {
    if (!is_a_number_form(made.number)) return fail(template_fault("letter.template_number", made, made.number));
    for (const auto& code : made.law)
        if (!is_known_law(code, law, articles)) return fail(template_fault("letter.template_law_unknown", made, code));
    if (const auto good = check_answering(made, law); !good) return fail(good.error());
    std::set<std::string> used{"copy_to"};  // stands in the block of copies (版记), which every layout has
    for (const auto& block : made.body)
        if (const auto good = check_block(made, block, law, articles, used); !good) return fail(good.error());
    for (const auto& field : made.fields)
        if (!used.contains(field.name)) return fail(template_fault("letter.template_field_unused", made, field.name));
    return Done{};
}

}  // namespace gongyou::letters
