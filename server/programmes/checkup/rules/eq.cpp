#include "programmes/checkup/reading/plainly.hpp"
#include "programmes/checkup/rules/groups.hpp"

namespace gongyou::checkup::rules {

using namespace word;

namespace {

// EQ 就业歧视 (domain/contract-rules.md B.29)

Verdict biased(const View& s, const Inquiry&) {
    if (!s.has(ground_of_bias) || s.has(of_no_effect, by_law)) return false;
    if (s.holds(U"不以") || s.holds(U"不因")) return false;
    if (s.holds(U"只从") || s.holds(U"只用") || s.holds(U"只招") || s.holds(U"只收")) return s.has(turned_away);
    if (s.has(must_not) || s.holds(U"歧视") || s.holds(U"不分") || s.holds(U"不限")) return false;
    if (s.holds(U"限男") || s.holds(U"限女") || s.holds(U"要求男性") || s.holds(U"只要男")) return true;
    if (s.has(address) && !s.has(turned_away)) return false;
    const bool shut_out = plainly(s, turned_away) != nullptr || s.has(turned_away) ||
                          plainly_denied(s, bonus) != nullptr || plainly_denied(s, enrol) != nullptr ||
                          (s.holds(U"不参加") && s.holds(U"评优"));
    return shut_out && (s.has(taking_on) || s.has(dismiss, bonus)) && !s.has(insurance) && !s.has(housing_fund);
}

Verdict carrier_shut_out(const View& s, const Inquiry&) {
    if (!s.has(carrier) || s.has(of_no_effect)) return false;
    if (s.has(must_not) && plainly_forbidden(s, carrier) != nullptr) return false;
    if (s.holds(U"不以") || s.holds(U"不因") || s.holds(U"不得以") || s.holds(U"不得因")) return false;
    const bool shut_out = plainly(s, dismiss) != nullptr || s.has(turned_away) || s.has(fail) || s.holds(U"不录用") ||
                          s.holds(U"办理离职") || s.holds(U"单独就餐") || s.holds(U"隔离") || s.holds(U"单独住宿") ||
                          s.holds(U"单独用餐") || plainly(s, automatic_leave) != nullptr || s.has(transfer);
    return shut_out;
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
