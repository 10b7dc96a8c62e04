#include "programmes/checkup/reading/plainly.hpp"
#include "programmes/checkup/rules/groups.hpp"

namespace gongyou::checkup::rules {

using namespace word;

namespace {

// EQ 就业歧视 (domain/contract-rules.md B.29)

/// 不招某省人, 残疾人勿扰: a ground the law names, and somebody kept out or given less for it.
Verdict biased(const View& s, const Inquiry&) {
    if (s.holds_any({U"只接受男", U"只接受女", U"只限男", U"只限女", U"仅限男", U"仅限女"}) && !s.has(must_not))
        return true;
    if (!s.has(ground_of_bias) || s.has(of_no_effect, by_law)) return false;
    if (s.holds_any({U"不以", U"不因", U"不得以", U"不得因", U"不得歧视", U"税收", U"安排残疾人", U"尊重", U"不分",
                     U"不限", U"不得出现", U"不许写", U"不得写", U"不写", U"字样", U"退回修改"}))
        return false;
    if (s.holds_any({U"只从", U"只用", U"只招", U"只收"}) && s.has(turned_away)) return true;
    if (s.holds_any({U"限男", U"限女", U"要求男性", U"只要男", U"只招男", U"只招女", U"招男不招女"})) return true;
    if (s.has(must_not) && !s.holds_any({U"不得应聘", U"不得晋升", U"不得竞聘", U"不得录用", U"不能录", U"不要"}))
        return false;
    if (s.holds(U"歧视")) return false;
    if (s.has(address) && !s.has(turned_away)) return false;
    for (const auto& ground : s.tokens()) {
        if (ground.meaning != ground_of_bias) continue;
        for (const auto& out : s.tokens())
            if (out.meaning == turned_away && ((out.begin >= ground.begin && out.begin <= ground.end + 16) ||
                                               (out.end <= ground.begin && ground.begin <= out.end + 4)))
                return !s.has(housing_fund) && !(s.has(insurance) && !s.has(bonus)) && !s.has(pregnancy);
    }
    const bool less = plainly_denied(s, bonus) != nullptr || (s.holds(U"不参加") && s.holds(U"评优"));
    return less && !s.has(insurance) && !s.has(housing_fund);
}

Verdict carrier_shut_out(const View& s, const Inquiry&) {
    if (!s.has(carrier) || s.has(of_no_effect)) return false;
    if (s.has(must_not) && plainly_forbidden(s, carrier) != nullptr) return false;
    if (s.holds_any({U"不以", U"不因", U"不得以", U"不得因", U"不检测", U"不查", U"不检", U"不设"})) return false;
    return plainly(s, dismiss) != nullptr || s.has(turned_away, sent_apart) || s.has(fail) || s.holds(U"不录用") ||
           s.holds(U"办理离职") || plainly(s, automatic_leave) != nullptr || s.has(transfer) || s.holds(U"取消录用") ||
           s.holds_any({U"不留", U"不予入职", U"走人", U"别带来", U"别来", U"不要来"});
}

constexpr Rule eq_table[] = {
    {"EQ-01", Severity::unlawful, "地域、民族、户籍、残疾等歧视", "Discrimination", Scope::any,
     "就业促进法 第三条；就业促进法 第二十六条；就业促进法 第二十八条；就业促进法 第二十九条；就业促进法 第三十一条；"
     "劳动法 第十二条；残疾人保障法 第三十八条",
     "2008-01-01", about(ground_of_bias), 2, biased, nullptr,
     "不得因民族、性别、宗教、户籍、地域、残疾拒绝录用或者差别对待，受歧视的人可以起诉。",
     "只写与岗位有关的技能、资格要求。"},
    {"EQ-02", Severity::unlawful, "病原携带者歧视", "Carriers of infectious agents", Scope::any,
     "就业促进法 第三十条；传染病防治法；艾滋病防治条例 第三条", "2008-01-01", about(carrier), 2, carrier_shut_out,
     nullptr, "不得以携带传染病病原为由拒绝录用、辞退或者隔离，法律禁止从事的岗位除外。",
     "删去；食品等岗位依法取得健康证明。"},
};

}  // namespace

std::span<const Rule> eq_rules() { return eq_table; }

}  // namespace gongyou::checkup::rules
