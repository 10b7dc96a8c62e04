#include <algorithm>

#include "core/law/toml_row.hpp"
#include "core/letters/letter_template.hpp"

namespace gongyou::letters {

namespace {

using law::TomlRow;

Result<LetterField> read_field(const toml::table& table, const std::string& file) {
    TomlRow row{table, file, "fields " + table["name"].value_or<std::string>("?")};
    LetterField field;
    field.name = row.text("name");
    field.label = row.text("label");
    field.label_en = row.text("label_en");
    field.kind = row.choice<FieldKind>("kind");
    field.optional = row.flag("optional");
    field.employer = row.flag("employer");
    if (const auto good = row.outcome(); !good) return fail(good.error());
    return field;
}

std::vector<std::string> words_in(std::string_view text) {
    std::vector<std::string> words;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find(' ', at), text.size());
        if (end > at) words.emplace_back(text.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

Result<LetterBlock> read_block(const toml::table& table, const std::string& file) {
    TomlRow row{table, file, "body"};
    LetterBlock block;
    block.as = row.choice<BlockKind>("as");
    block.text = row.text("text");
    block.when = words_in(row.text_if_there("when").value_or(""));
    block.unless = words_in(row.text_if_there("unless").value_or(""));
    block.columns = row.texts_if_there("columns");
    block.rows = static_cast<int>(std::clamp<std::int64_t>(row.whole_if_there("rows").value_or(0), 0, 40));
    if (const auto good = row.outcome(); !good) return fail(good.error());
    return block;
}

Result<LetterTemplate> read_template(const std::filesystem::path& path) {
    const auto whole = law::read_toml(path);
    if (!whole) return fail(whole.error());
    const auto file = path.filename().string();
    TomlRow row{*whole, file, path.stem().string()};
    LetterTemplate made;
    made.kind = row.text("kind");
    if (made.kind != path.stem().string()) row.wrong("kind", path.stem().string());
    made.edition = static_cast<int>(std::clamp<std::int64_t>(row.whole("edition"), 1, 1'000'000));
    made.title = row.text("title");
    made.title_en = row.text("title_en");
    made.layout = row.choice<Layout>("layout");
    made.issuers = row.choice<Issuers>("issuers");
    made.number = row.text("number");
    made.seal = row.yes_or_no("seal");
    made.signatures = row.texts_if_there("signatures");
    made.law = row.texts_if_there("law");
    made.tag = row.choice<law::Tag>("tag");
    made.checked = row.day("checked");
    made.to = row.choice_if_there<SentTo>("to").value_or(SentTo::others);
    made.answer_by = row.text_if_there("answer_by").value_or("");
    made.answer_rule = row.text_if_there("answer_rule").value_or("");
    made.items = row.text_if_there("items").value_or("");
    row.is_table_list("fields");
    row.is_table_list("body");
    if (const auto good = row.outcome(); !good) return fail(good.error());
    for (const auto* table : law::rows_named(*whole, "fields")) {
        auto field = read_field(*table, file);
        if (!field) return fail(std::move(field.error()));
        made.fields.push_back(*std::move(field));
    }
    for (const auto* table : law::rows_named(*whole, "body")) {
        auto block = read_block(*table, file);
        if (!block) return fail(std::move(block.error()));
        made.body.push_back(*std::move(block));
    }
    return made;
}

}  // namespace

Result<TemplateBook> TemplateBook::read(const std::filesystem::path& folder, const law::LawBook& law,
                                        const law::ArticleBook& articles) {
    std::error_code trouble;
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator{folder, trouble})
        if (entry.path().extension() == ".toml") files.push_back(entry.path());
    if (trouble || files.empty()) return fail({FaultKind::not_found, "law.file_missing", {{"file", folder.string()}}});
    std::ranges::sort(files);
    TemplateBook book;
    for (const auto& file : files) {
        auto made = read_template(file);
        if (!made) return fail(std::move(made.error()));
        if (const auto good = check_template(*made, law, articles); !good) return fail(good.error());
        book.templates_.push_back(*std::move(made));
    }
    return book;
}

const LetterTemplate* TemplateBook::find(std::string_view kind) const {
    const auto found = std::ranges::find(templates_, kind, &LetterTemplate::kind);
    return found == templates_.end() ? nullptr : &*found;
}

const LetterField* LetterTemplate::field(std::string_view name) const {
    const auto found = std::ranges::find(fields, name, &LetterField::name);
    return found == fields.end() ? nullptr : &*found;
}

bool may_issue(Issuers issuers, UnitKind kind) {
    const bool is_local = kind == UnitKind::county || kind == UnitKind::city || kind == UnitKind::province;
    if (issuers == Issuers::county) return is_local;
    if (issuers == Issuers::township) return kind == UnitKind::township;
    return is_local || kind == UnitKind::township || kind == UnitKind::enterprise;
}

}  // namespace gongyou::letters
