#include "core/letters/letter_text.hpp"

#include <algorithm>

#include "core/letters/letter_table.hpp"
#include "core/letters/placeholders.hpp"

namespace gongyou::letters {

namespace {

/// Places one block after another and counts what is counted.
class Composing {
public:
    void add(const LetterBlock& block, const std::string& words) {
        auto lines = lines_in(words);
        if (block.as == BlockKind::table) {
            for (auto& line : table_lines(block, lines)) lines_.push_back(std::move(line));
            return;
        }
        int items = 0;
        for (auto& line : lines) lines_.push_back({block.as, number_of(block.as, items), std::move(line)});
    }
    std::vector<LetterLine> take() { return std::move(lines_); }

private:
    int number_of(BlockKind as, int& items) {
        if (as == BlockKind::heading) return ++headings_;
        if (as == BlockKind::enclosures) return ++enclosures_;
        return as == BlockKind::items ? ++items : 0;
    }

    int headings_ = 0;
    int enclosures_ = 0;
    std::vector<LetterLine> lines_;
};

}  // namespace

Result<std::vector<LetterLine>> letter_text(const LetterTemplate& made, const Filled& fields, const LetterLaw& law) {
    const auto is_given = [&](const auto& name) { return fields.contains(name); };
    bool in_table = false;
    const auto value = [&](const Placeholder& one) -> Result<std::string> {
        if (one.kind == Placeholder::Kind::law) return law.citation(one.name);
        if (one.kind == Placeholder::Kind::amount) return law.amount(one.name);
        const auto found = fields.find(one.name);
        if (found == fields.end()) return in_table ? std::string{} : std::string{blank};
        return in_words(made.field(one.name)->kind, found->second);
    };
    Composing composing;
    for (const auto& block : made.body) {
        if (!std::ranges::all_of(block.when, is_given) || std::ranges::any_of(block.unless, is_given)) continue;
        in_table = block.as == BlockKind::table;
        const auto words = filled(block.text, value);
        if (!words) return fail(words.error());
        composing.add(block, *words);
    }
    return composing.take();
}

}  // namespace gongyou::letters
