#include <gtest/gtest.h>

#include <algorithm>
#include <boost/json.hpp>
#include <map>
#include <set>

#include "cpp_text.hpp"
#include "source_tree.hpp"

namespace gongyou::architecture {
namespace {

/// "report.invalid", "command.key_reused": small words joined by dots.
bool has_shape_of_a_code(std::string_view text) {
    if (text.empty() || text.front() < 'a' || text.front() > 'z' || text.back() == '.') return false;
    if (text.find('.') == std::string_view::npos) return false;
    return text.find("..") == std::string_view::npos &&
           text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_.") == std::string_view::npos;
}

/// Whether the string behind `before` is the code of a fault: in a statement that names a FaultKind or makes a
/// FieldFault; faults.add("…"); a refusal {431, "…"}; code = "…".
bool is_place_of_a_code(std::string_view before) {
    while (!before.empty() && (before.back() == ' ' || before.back() == '\n')) before.remove_suffix(1);
    for (const auto ending : {".add(", " add(", "code =", "too_large =", "code{"})
        if (before.ends_with(ending)) return true;
    for (const auto logged : {".info(", ".warning(", ".error("})
        if (before.ends_with(logged)) return false;
    const auto statement = before.substr(before.find_last_of(';') + 1);
    if (statement.find("FaultKind::") != std::string_view::npos) return true;
    if (statement.find("FieldFault{") != std::string_view::npos) return true;
    if (!before.ends_with(',')) return false;
    before.remove_suffix(1);
    while (!before.empty() && before.back() >= '0' && before.back() <= '9') before.remove_suffix(1);
    return before.ends_with('{') && statement.find("Refusal") != std::string_view::npos;
}

struct Code {
    std::string path;
    int line;
};

/// Every fault code of the server, with a place where it is made.
std::map<std::string, Code> fault_codes(const Sources& sources) {
    std::map<std::string, Code> found;
    for (const auto& file : sources) {
        if (file.is_test()) continue;
        const auto text = taken_apart(file.text);
        for (const auto& literal : text.literals)
            if (has_shape_of_a_code(literal.value) &&
                is_place_of_a_code(std::string_view{text.code}.substr(0, literal.begin)))
                found.emplace(literal.value, Code{file.path, line_at(file.text, literal.begin)});
    }
    return found;
}

using Texts = std::map<std::string, std::string>;

/// Nested objects as dotted names.
void flatten(const boost::json::object& from, const std::string& prefix, Texts& into) {
    for (const auto& [key, value] : from) {
        const std::string name = prefix.empty() ? std::string{key} : prefix + "." + std::string{key};
        if (value.is_object()) flatten(value.get_object(), name, into);
        if (value.is_string()) into[name] = std::string{value.get_string()};
    }
}

/// What web/src/texts/<language>.json says under one of its headings.
Texts texts_under(const std::string& heading, const std::string& language) {
    const auto files = files_in("web/src/texts", {"/" + language + ".json"});
    if (files.empty()) return {};
    Texts texts;
    const auto whole = boost::json::parse(files.front().text).as_object();
    if (const auto* part = whole.if_contains(heading); part && part->is_object())
        flatten(part->get_object(), "", texts);
    return texts;
}
Texts texts_of_faults(const std::string& language) { return texts_under("faults", language); }

/// Acts and kinds of things that are entered into the audit trail by name, as their texts are called, with a place.
std::map<std::string, Code> audited_words(const Sources& sources) {
    std::map<std::string, Code> found;
    for (const auto& file : sources) {
        if (file.is_test()) continue;
        const auto text = taken_apart(file.text);
        for (const auto& literal : text.literals) {
            const auto before = std::string_view{text.code}.substr(0, literal.begin);
            const Code place{file.path, line_at(file.text, literal.begin)};
            if (before.ends_with(".act = ") && has_shape_of_a_code(literal.value))
                found.emplace("acts." + literal.value, place);
            if (before.ends_with(".object_kind = ")) found.emplace("objects." + literal.value, place);
        }
    }
    return found;
}

/// The {names} a text wants filled.
std::set<std::string> params_of(const std::string& text) {
    std::set<std::string> found;
    for (auto open = text.find('{'); open != std::string::npos; open = text.find('{', open + 1)) {
        const auto close = text.find('}', open);
        if (close != std::string::npos) found.insert(text.substr(open + 1, close - open - 1));
    }
    return found;
}

class FaultTexts : public testing::TestWithParam<const char*> {};

TEST_P(FaultTexts, EveryFaultCodeHasATextInEachLanguage) {
    const auto texts = texts_of_faults(GetParam());
    ASSERT_FALSE(texts.empty()) << "web/src/texts/" << GetParam()
                                << ".json is missing or says nothing under \"faults\"";
    Offences missing;
    for (const auto& [code, place] : fault_codes(server_sources()))
        if (const auto text = texts.find(code); text == texts.end() || text->second.empty())
            missing.push_back({place.path, place.line, code + " has no text"});
    EXPECT_TRUE(nobody(missing));
}

TEST_P(FaultTexts, EveryAuditedActHasATextInEachLanguage) {
    const auto texts = texts_under("audit", GetParam());
    Offences missing;
    for (const auto& [name, place] : audited_words(product_sources()))
        if (const auto text = texts.find(name); text == texts.end() || text->second.empty())
            missing.push_back({place.path, place.line, "audit." + name + " has no text"});
    EXPECT_TRUE(nobody(missing));
}
INSTANTIATE_TEST_SUITE_P(Languages, FaultTexts, testing::Values("zh", "en"),
                         [](const auto& each) { return std::string{each.param}; });

TEST(TextsOfFaults, AreFilledFromTheSameValuesInBothLanguages) {
    const auto chinese = texts_of_faults("zh");
    const auto english = texts_of_faults("en");
    ASSERT_FALSE(chinese.empty()) << "web/src/texts/zh.json is missing or says nothing under \"faults\"";
    std::string differing;
    for (const auto& [code, text] : chinese)
        if (const auto other = english.find(code);
            other == english.end() || params_of(text) != params_of(other->second))
            differing += code + ": " + text + "\n";
    EXPECT_EQ(differing, "");
}

TEST(FaultTextsRules, FindTheCodesOfFaultsAndNothingElse) {
    const Sources made_up{
        {"server/a.cpp",
         "fail({FaultKind::invalid, \"a.kind\"}); fail(Fault{FaultKind::conflict,\n \"a.next_line\"});\n"
         "fail({FaultKind::unexpected, missing ? \"a.either\" : \"a.or\"});\n"
         "FieldFault{std::move(f), \"a.field\", {{\"min\", \"1.5\"}}}; faults.add(\"a.added\");\n"
         "Refusal{431, \"a.refused\"}; std::string_view code = \"a.given\"; if (kind == FaultKind::x) "
         "log.info(\"a.logged\", {});\n"
         "open(\"index.html\"); push({x, \"a.other\"});\n"}};
    std::string codes;
    for (const auto& [code, place] : fault_codes(made_up)) codes += code + " ";
    EXPECT_EQ(codes, "a.added a.either a.field a.given a.kind a.next_line a.or a.refused ");
}

TEST(FaultTextsRules, FindTheActsAndThingsOfTheAuditTrail) {
    const Sources made_up{
        {"server/a.cpp",
         "audit.record(tx, {.tree = tree, .act = \"idea.read\", .object_kind = \"idea\", .result = \"a.b\"});\n"
         "step = {.act = \"file\"};\n"}};
    std::string words;
    for (const auto& [name, place] : audited_words(made_up)) words += name + " ";
    EXPECT_EQ(words, "acts.idea.read objects.idea ");
}

}  // namespace
}  // namespace gongyou::architecture
