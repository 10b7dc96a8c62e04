#include "core/letters/letter_text.hpp"

#include <algorithm>

#include "core/letters/placeholders.hpp"

namespace gongyou::letters {

namespace {

/// Places one block after another and counts what is counted.
class Composing {
public:
    void add(BlockKind as, const std::string& words) {
        const bool counts_lines = as == BlockKind::items || as == BlockKind::enclosures;
        int item = 0;
        for (auto& line : lines_in(words)) {
            const int number = as == BlockKind::heading ? ++headings_ : counts_lines ? ++item : 0;
            lines_.push_back({as, number, std::move(line)});
        }
    }
    std::vector<LetterLine> take() { return std::move(lines_); }

private:
    int headings_ = 0;
    std::vector<LetterLine> lines_;
};

}  // namespace

std::vector<std::string> lines_in(std::string_view text) {
    std::vector<std::string> lines;
    for (std::size_t at = 0; at <= text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        if (end > at) lines.emplace_back(text.substr(at, end - at));
        at = end + 1;
    }
    return lines;
}

Result<std::vector<LetterLine>> letter_text(const LetterTemplate& made, const Filled& fields, const LetterLaw& law) {
    const auto value = [&](const Placeholder& one) -> Result<std::string> {
        if (one.kind == Placeholder::Kind::law) return law.citation(one.name);
        if (one.kind == Placeholder::Kind::amount) return law.amount(one.name);
        const auto found = fields.find(one.name);
        if (found == fields.end()) return std::string{blank};
        return in_words(made.field(one.name)->kind, found->second);
    };
    Composing composing;
    for (const auto& block : made.body) {
        if (!std::ranges::all_of(block.when, [&](const auto& name) { return fields.contains(name); })) continue;
        const auto words = filled(block.text, value);
        if (!words) return fail(words.error());
        composing.add(block.as, *words);
    }
    return composing.take();
}

}  // namespace gongyou::letters
