#include "programmes/rights/law_articles.hpp"

#include <algorithm>

namespace gongyou::rights {

std::vector<LawArticle> articles_for(const law::LawBook& book, const matters::Matter& matter, Date day) {
    std::vector<LawArticle> articles;
    const auto pack = book.pack(matter.law);
    if (!pack) return articles;
    for (const auto& [code, rows] : book.rules())
        if (const auto rule = pack->rule(code, day); rule && law::is_law(*rule))
            articles.push_back({code, rule->source, rule->what});
    std::ranges::sort(articles, {}, [](const LawArticle& one) { return std::tie(one.source, one.code); });
    return articles;
}

Result<std::vector<LawArticle>> cited(const law::LawBook& book, const matters::Matter& matter, Date day,
                                      const std::vector<std::string>& codes) {
    std::vector<LawArticle> articles;
    const auto pack = book.pack(matter.law);
    if (!pack) return fail(pack.error());
    for (const auto& code : codes) {
        const auto rule = pack->rule(code, day);
        if (!rule || !law::is_law(*rule))
            return fail({FaultKind::invalid, "form.invalid", {}, {{"basis", "consultation.basis_not_law"}}});
        if (std::ranges::count(articles, code, &LawArticle::code) == 0)
            articles.push_back({code, rule->source, rule->what});
    }
    return articles;
}

}  // namespace gongyou::rights
