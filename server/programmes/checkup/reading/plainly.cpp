#include "programmes/checkup/reading/plainly.hpp"

namespace gongyou::checkup {

namespace {

/// Words over which a 不 reaches to what follows them: 不对员工…, 不以…, 不再….
constexpr std::u32string_view light_words[] = {
    U"对",   U"以",   U"因",   U"会",   U"再",   U"得",   U"能",   U"予",   U"实行", U"采取", U"采用", U"设",   U"作",
    U"进行", U"搞",   U"适用", U"按",   U"给",   U"另",   U"许",   U"准",   U"应",   U"需",   U"必",   U"用",   U"可",
    U"愿",   U"同意", U"允许", U"向",   U"将",   U"要求", U"承担", U"支付", U"享受", U"任何", U"存在", U"接受", U"提供",
    U"做",   U"发",   U"付",   U"任意", U"随意", U"随便", U"单方", U"擅自", U"无故", U"私自", U"约定", U"设置", U"规定",
    U"组织", U"使用", U"扣押", U"安装", U"进入", U"处",   U"为",   U"员工", U"职工", U"是",   U"有",   U"兴",   U"主动",
    U"申请", U"提起", U"提出", U"安排", U"限制", U"收取", U"干涉", U"开具", U"办理"};

bool reaches(std::u32string_view between) {
    if (between.empty()) return true;
    if (between.size() > 12) return false;
    for (const auto word : light_words)
        if (between.starts_with(word)) return true;
    return false;
}

/// 不支付, 不予发放, 没有: words with their own 不.
bool is_negative(std::u32string_view words) {
    return words.size() > 1 && words.size() <= 5 &&
           (words.starts_with(U"不发") || words.starts_with(U"不给") || words.starts_with(U"不支付") ||
            words.starts_with(U"不予") || words.starts_with(U"不再") || words.starts_with(U"没有") ||
            words.starts_with(U"不付") || words.starts_with(U"不另"));
}

bool reaches_from_verb(std::u32string_view between) {
    return between.size() <= 2 || between == U"任何" || between == U"经济" || between == U"其" || between == U"给予" ||
           between == U"支付" || between == U"办理";
}

/// What stands between a 不得 and a word and makes the word a consequence: 不得玩手机违者罚款.
bool is_consequence(std::u32string_view between) {
    return holds_any(between, {U"违者", U"否则", U"违反", U"发现", U"一经", U"违规", U"如有"});
}

/// 不能, 不可 and 禁 do forbid, but as often tell what someone cannot do: 不能按时完成的辞退.
bool is_weak(std::u32string_view words) {
    return words == U"不能" || words == U"不可" || words == U"不受" || words == U"禁";
}

bool forbids(std::u32string_view by, std::u32string_view between) {
    if (is_consequence(between) || (by == U"不要" && between.starts_with(U"求"))) return false;
    if (!is_weak(by)) return true;
    return by != U"禁" && between.size() <= 6 && between.find(U'的') == std::u32string_view::npos && reaches(between);
}

/// 公司员工不得…: the firm's staff is spoken of, not the firm.
bool is_for_employer(const View& view, const Token& token) {
    if (view.actor_of(token) != Party::employer) return false;
    const auto from = part_begin(view.paper().text.text, token.begin);
    const auto tokens = view.tokens();
    bool is_worker_named = false;
    for (const auto& t : tokens) {
        if (t.begin < from || t.begin >= token.begin) continue;
        is_worker_named |= t.meaning == word::worker;
        if (t.meaning != word::employer && t.meaning != word::boss) continue;
        bool is_staff = false;
        for (const auto& next : tokens)
            if (next.meaning == word::worker && next.begin >= t.end && next.begin <= t.end + 2 &&
                next.begin < token.begin)
                if (const auto between = view.paper().words(t.end, next.begin);
                    between.empty() || between == U"的" || between == U"各" || between == U"全体")
                    is_staff = true;
        if (!is_staff) return true;
    }
    return !is_worker_named;
}

const Token* first_of(const View& view, Concept c, Stance stance) {
    if (!view.has(c)) return nullptr;
    for (const auto& token : view.tokens())
        if (token.meaning == c && plain_stance(view, token) == stance) return &token;
    return nullptr;
}

}  // namespace

Stance plain_stance(const View& view, const Token& token) {
    const auto& paper = view.paper();
    const auto from = part_begin(paper.text.text, token.begin);
    const auto before = paper.words(from, token.begin);
    for (const std::u32string_view by : {U"不得", U"不准", U"不许", U"禁止", U"严禁", U"无权"}) {
        const auto at = before.find(by);
        if (at == std::u32string_view::npos || before.size() - at > 42) continue;
        const auto between = before.substr(at + by.size());
        if (between.starts_with(U"不") || is_consequence(between)) continue;  // 不得不
        if (at > 0 && before[at - 1] == U'不') continue;                      // 不禁止
        return Stance::forbidden;
    }
    const auto tokens = view.tokens();
    for (const auto& t : tokens) {
        if (t.begin >= token.begin) break;
        if (t.end > token.begin || token.begin > t.end + 40) continue;
        if (t.meaning != word::must_not || (t.begin > 0 && paper.text.text[t.begin - 1] == U'不')) continue;
        const auto between = paper.words(t.end, token.begin);
        const bool over_comma = token.begin - t.end < 24 && (between.starts_with(U"以") || between.starts_with(U"因"));
        if ((t.begin >= from || over_comma) && forbids(paper.words(t.begin, t.end), between)) return Stance::forbidden;
    }
    const auto near_before = paper.words(std::max(from, token.begin - std::min(token.begin, 8u)), token.begin);
    if (near_before.find(U"不以") != std::u32string_view::npos) return Stance::denied;  // 不以罚款代替管理
    for (const auto& t : tokens) {
        if (t.begin >= token.begin) break;
        if (t.end > token.begin || t.begin < from) continue;
        if (t.meaning == word::not_ || !is_negative(paper.words(t.begin, t.end)) || t.end + 3 < token.begin) continue;
        if (reaches_from_verb(paper.words(t.end, token.begin))) return Stance::denied;  // 不支付经济补偿
    }
    for (const auto& t : tokens) {
        if (t.begin >= token.begin) break;
        if (t.end > token.begin || t.begin < from) continue;
        const bool refused = t.meaning == word::refuse && t.end == token.begin;
        if (refused || (t.meaning == word::not_ && reaches(paper.words(t.end, token.begin)))) return Stance::denied;
    }
    if (!view.is_item_of_a_ban()) return Stance::said;
    return is_consequence(view.lead()->text()) ? Stance::said : Stance::forbidden;
}

const Token* plainly(const View& view, Concept c) { return first_of(view, c, Stance::said); }
const Token* plainly_denied(const View& view, Concept c) { return first_of(view, c, Stance::denied); }
const Token* plainly_forbidden(const View& view, Concept c) { return first_of(view, c, Stance::forbidden); }

const Token* forbidden_to_worker(const View& view, Concept c) {
    if (!view.has(c)) return nullptr;
    for (const auto& token : view.tokens())
        if (token.meaning == c && plain_stance(view, token) == Stance::forbidden && !is_for_employer(view, token))
            return &token;
    return nullptr;
}

std::optional<Stretch> remark_of_absence(const Paper& paper, std::initializer_list<std::u32string_view> of,
                                         std::initializer_list<std::u32string_view> things) {
    const std::u32string_view text = paper.text.text;
    for (auto at = text.find(U'（'); at != std::u32string_view::npos; at = text.find(U'（', at + 1)) {
        const auto end = text.find(U'）', at);
        if (end == std::u32string_view::npos || end - at > 24) continue;
        const auto words = text.substr(at + 1, end - at - 1);
        if (holds_any(words, {U"无", U"未", U"没有", U"缺", U"仅", U"空"}) && holds_any(words, things) &&
            (of.size() == 0 || holds_any(words, of)))
            return Stretch{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end + 1)};
    }
    return std::nullopt;
}

Party subject_of(const View& view, const Token& token) {
    const auto& text = view.paper().text.text;
    auto to = token.begin;
    for (;;) {
        const auto from = std::max(part_begin(text, to), view.begin());
        for (const auto& t : view.tokens()) {
            if (t.begin >= to) break;
            if (t.begin < from) continue;
            if (t.meaning == word::worker) return Party::worker;
            if (t.meaning != word::employer && t.meaning != word::boss) continue;
            const auto behind = view.paper().words(t.end, std::min<std::uint32_t>(t.end + 2, view.end()));
            return behind.starts_with(U"员工") || behind.starts_with(U"职工") ? Party::worker : Party::employer;
        }
        if (from <= view.begin()) return Party::nobody;
        to = from - 1;
    }
}

std::u32string_view part_around(const View& view, std::uint32_t at) {
    const auto& text = view.paper().text.text;
    const auto from = part_begin(text, at);
    auto to = at;
    while (to < view.end() && text[to] != U'，' && text[to] != U'；' && text[to] != U'。' && text[to] != U'：') ++to;
    return view.paper().words(from, to);
}

}  // namespace gongyou::checkup
