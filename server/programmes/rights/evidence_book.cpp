#include "programmes/rights/evidence_book.hpp"

#include "core/law/toml_row.hpp"

namespace gongyou::rights {

namespace {

Result<EvidenceTip> read_tip(const toml::table& table, const std::string& file) {
    law::TomlRow row{table, file, table["code"].value_or<std::string>("?")};
    EvidenceTip tip;
    tip.code = row.text("code");
    for (const auto& name : row.texts("topics")) {
        const auto topic = enum_named<Topic>(name);
        if (!topic) row.wrong("topics", "wages contract …");
        tip.topics.push_back(topic.value_or(Topic::other));
    }
    tip.zh = row.text("zh");
    tip.en = row.text("en");
    tip.keep = row.texts("keep");
    tip.keep_en = row.texts("keep_en");
    if (tip.keep.size() != tip.keep_en.size()) row.wrong("keep_en", std::to_string(tip.keep.size()));
    tip.employer = row.text("employer");
    tip.employer_en = row.text("employer_en");
    tip.source = row.text("source");
    tip.tag = row.choice<law::Tag>("tag");
    row.day("checked");
    if (const auto good = row.outcome(); !good) return fail(good.error());
    return tip;
}

}  // namespace

Result<EvidenceBook> EvidenceBook::read(const std::filesystem::path& file) {
    const auto whole = law::read_toml(file);
    if (!whole) return fail(whole.error());
    EvidenceBook book;
    for (const auto* table : law::rows_named(*whole, "evidence")) {
        auto tip = read_tip(*table, file.filename().string());
        if (!tip) return fail(std::move(tip.error()));
        book.tips_.push_back(*std::move(tip));
    }
    return book;
}

}  // namespace gongyou::rights
