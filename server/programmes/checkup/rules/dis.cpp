#include "programmes/checkup/reading/plainly.hpp"
#include "programmes/checkup/rules/ask.hpp"
#include "programmes/checkup/rules/groups.hpp"

namespace gongyou::checkup::rules {

using namespace word;

namespace {

// DIS 单位解除 (domain/contract-rules.md B.19)

/// The employer ends it, as the sentence plainly says. Words such as 终止 count only where it is the relation that
/// ends.
const Token* employer_ends(const View& s) {
    for (const auto& token : s.tokens()) {
        const bool act = token.meaning == dismiss || token.meaning == ends || token.meaning == automatic_leave;
        if (!act || plain_stance(s, token) != Stance::said) continue;
        const auto words = s.paper().words(token.begin, token.end);
        if (words == U"作废" || words == U"失效" || words == U"退回") continue;
        const auto behind = words_behind(s, token.end, 1);
        if (behind == U"后" || behind == U"前" || behind == U"时") continue;  // 解除后才发现
        if (words == U"到此为止" && !s.has(relation, contract)) continue;
        if (token.meaning != automatic_leave && s.actor_of(token) == Party::worker && !s.has(employer, boss) &&
            (s.holds(U"乙方可以") || s.holds(U"员工可以") || s.holds(U"乙方提前") || s.holds(U"员工提前")))
            continue;
        return &token;
    }
    return nullptr;
}

/// Whatever it is called, the worker has to go.
bool has_to_go(const View& s) {
    return employer_ends(s) != nullptr || plainly(s, sent_away) != nullptr || plainly(s, self_quit) != nullptr ||
           (s.holds(U"离厂") && !s.holds_any({U"离厂前", U"离厂时", U"离厂后", U"离厂的"})) ||
           s.holds_any({U"当日离岗", U"次日离岗", U"即离岗", U"离岗，", U"当天离岗", U"消灭"}) ||
           s.holds(U"合同结束") || s.holds(U"不再履行") ||
           leads_to(s.text(), {U"合同"}, {U"作废", U"为止", U"自动到期", U"就完"}, 8) || s.holds(U"走人") ||
           s.holds(U"主动辞职") || s.holds(U"自行离职") || s.holds(U"自动离职") ||
           (s.has(quit) && (s.holds(U"即行") || s.holds(U"办理离")));
}

/// 乙方提前三十日通知…解除, 员工可以解除: the worker is named in the same part as what gives the right.
bool is_worker_act(const View& s, const Token& act) {
    const auto words = s.paper().words(act.begin, act.end);
    if (act.meaning == automatic_leave || holds_any(words, {U"辞退", U"开除", U"除名", U"走人", U"清退", U"劝退"}))
        return false;
    const auto& text = s.paper().text.text;
    for (const auto& right : s.tokens()) {
        if (right.begin >= act.begin) break;
        const bool gives = right.meaning == may || right.meaning == early || right.meaning == notify ||
                           right.meaning == request_open || s.paper().words(right.begin, right.end) == U"方可";
        if (!gives) continue;
        const auto from = part_begin(text, right.begin);
        for (const auto& who : s.tokens()) {
            if (who.begin >= right.begin) break;
            if (who.begin < from || (who.meaning != worker && who.meaning != employer && who.meaning != boss)) continue;
            if (who.meaning == worker) return true;
            break;
        }
    }
    return false;
}

/// 采购合同, 租赁合同: not the labour contract that ends.
bool is_of_another_contract(const View& s) {
    return s.holds_any({U"采购", U"供应商", U"租赁", U"承租", U"加盟", U"供货", U"投标", U"物业服务合同"});
}

Verdict end_at_will(const View& s, const Inquiry& q) {
    if (q.paper.type == DocType::part_time || s.has(part_time_job)) return false;  // 劳动合同法 art. 71
    const bool of_employment = q.paper.type != DocType::internship && q.paper.type != DocType::service &&
                               q.paper.type != DocType::platform && q.paper.type != DocType::non_compete &&
                               !s.has(cooperation);
    if (is_of_another_contract(s) || s.has(probation) || !of_employment) return false;
    if (q.paper.has[outsourced] && q.paper.type != DocType::labour_contract) return false;
    if (s.has(even_so) && s.holds(U"还是")) return false;
    if (s.has(listed_grounds, law_39, of_no_effect, consult) || s.has(lawful_reason) || s.has(detained, convicted))
        return false;
    const bool stays_away = s.has(absent_work) && !s.holds(U"合不来");
    if (s.has(poor_work, ranking, injured, lay_off, reorganised, expire) || stays_away || s.has(sick_leave))
        return false;
    const auto* sent = plainly(s, sent_away);
    if (sent != nullptr && s.has(weak_ground)) return true;
    if (sent != nullptr && s.has(employer, boss) && s.has(no_reason)) return true;
    const auto* act = employer_ends(s);
    if (act == nullptr || act->meaning == automatic_leave || is_worker_act(s, *act)) return false;
    const bool either = s.holds_any({U"任何一方", U"双方均可", U"双方都可", U"双方可随时", U"各方均可"});
    if (either && s.has(early, at_any_time) && !s.has(by_law) && !s.holds_any({U"须提前三十日", U"直接损失"}))
        return true;
    if (s.has(labour_union) && s.has(notify) && !s.denied(notify)) return false;  // 单方解除的，先把理由告知工会
    if (plainly_any(s, weak_ground) || (s.has(weak_ground) && s.has(employer, boss, worker))) return true;
    const auto before = s.paper().words(s.begin(), act->begin);
    const bool conditional = before.find(U"的，") != std::u32string_view::npos ||
                             before.find(U"者，") != std::u32string_view::npos || s.has(petty_wrong, concrete_wrong);
    if (s.has(by_law) && !s.has(at_any_time)) return false;
    if (s.has(no_reason) || s.denied(reason) != nullptr || (s.has(no_need) && s.holds(U"理由"))) return !conditional;
    if (conditional || s.holds_any({U"谁要是", U"查实", U"未提前", U"没提前", U"没有提前"})) return false;
    const bool free_hand = plainly_any(s, at_any_time, unconditional) || s.has(as_employer_says);
    const bool notice_only = s.follow({early, dismiss}, 24) && s.value(Unit::day) != nullptr;
    return s.has(employer, boss) && (free_hand || notice_only);
}

Verdict last_in_rank(const View& s, const Inquiry&) {
    const auto* rank = plainly(s, ranking);
    if (rank == nullptr) return false;
    if ((s.has(then_still) && s.has(early)) || is_of_another_contract(s)) return false;
    if (leads_to(s.text(), {U"不作为", U"不是", U"不能作为", U"不得作为"}, {U"理由", U"依据", U"条件"}, 8))
        return false;
    const bool named = s.holds(U"末位淘汰") || (s.holds(U"淘汰") && (s.has(worker) || s.holds(U"自动")));
    return named || has_to_go(s) || s.denied(renew) != nullptr || s.holds(U"不续") || plainly(s, quit) != nullptr;
}

Verdict failed_once(const View& s, const Inquiry&) {
    const bool failed = s.has(poor_work) || (holds_any(s.text(), {U"考核", U"考评", U"测试", U"评估"}) && s.has(fail));
    if (!failed || plainly(s, then_still) != nullptr || s.has(probation, recruit_condition) ||
        is_of_another_contract(s))
        return false;
    if (s.has(listed_grounds)) return false;
    if (plainly(s, sent_away) != nullptr || plainly(s, self_quit) != nullptr) return true;
    const auto* act = employer_ends(s);
    return act != nullptr && (!is_worker_act(s, *act) || s.holds_any({U"辞退", U"清退"}));
}

Verdict injured_let_go(const View& s, const Inquiry&) {
    bool hurt = false;
    for (const auto& token : s.tokens())
        if (token.meaning == injured && (token.begin == 0 || s.paper().text.text[token.begin - 1] != U'非')) {
            const auto words = s.paper().words(token.begin, std::min(token.end + 2, s.end()));
            hurt = hurt || !(words.starts_with(U"工伤保险") || words.ends_with(U"检查") || words.ends_with(U"体检") ||
                             words.ends_with(U"健康"));
        }
    if (s.text().ends_with(U"协议") || s.text().ends_with(U"协议书")) return false;
    if (!hurt || s.has(by_law, worker_declines) || plainly_forbidden(s, dismiss) || plainly_forbidden(s, ends))
        return false;
    if (s.holds(U"七至十级") || s.holds(U"七级") || s.holds(U"依法") || s.holds(U"保留劳动关系")) return false;
    if (s.holds_any({U"乙方可以", U"员工可以", U"本人提出", U"谎报", U"骗取", U"伪造", U"冒用"}) ||
        s.has(commercial_insurance))
        return false;
    return has_to_go(s);
}

Verdict absence_is_resignation(const View& s, const Inquiry&) {
    const bool away =
        s.has(absent_work, absence) ||
        s.holds_any({U"未返岗", U"没到厂", U"未归",   U"失联",   U"不归",     U"没回",       U"没有回",  U"不来",
                     U"没来",   U"没有来", U"不上班", U"没上班", U"没有上班", U"不到岗",     U"未到岗",  U"没到岗",
                     U"未返",   U"未来厂", U"不回厂", U"不回来", U"没打电话", U"没有打电话", U"联系不上"});
    if (!away || s.has(ranking, reorganised) || s.has(of_no_effect)) return false;
    if (plainly(s, automatic_leave) == nullptr && plainly(s, self_quit) == nullptr) return false;
    return !(s.has(written) && s.has(notify)) && !s.has(detained);
}

Verdict union_left_out(const View& s, const Inquiry&) {
    if (!s.has(union_or_body) || s.has(authority) || s.holds(U"协商一致") || s.has(quit)) return false;
    const auto around = s.clause();  // 处分一经贴出即告确定。工会意见毋须征询
    const bool about_dismissal = s.has(dismiss, discipline_word, punish) || around.has(dismiss, discipline_word) ||
                                 s.holds_any({U"解雇", U"处分", U"违纪", U"解除", U"人事任免", U"处理员工"});
    if (!about_dismissal) return false;
    if (plainly(s, no_voice) != nullptr || s.has(no_voice)) return !s.holds_any({U"公司不得干", U"不得干预工会"});
    for (const auto& token : s.tokens())
        if ((token.meaning == no_need || token.meaning == not_) && !s.has(must_not)) {
            auto behind = s.paper().words(token.end, std::min(token.end + 12, s.end()));
            behind = behind.substr(0, behind.find_first_of(U"，；"));
            if (holds_any(behind.substr(0, 2), {U"妨碍", U"限制", U"影响", U"禁止", U"阻"})) continue;
            if (holds_any(behind, {U"工会", U"任何组织", U"任何机构", U"职工代表"}) &&
                holds_any(behind, {U"通知", U"告知", U"征求", U"征得", U"经", U"听取", U"报", U"意见", U"同意", U"向",
                                   U"打招呼", U"说明", U"跟"}))
                return true;
        }
    return false;
}

Verdict layoff_at_will(const View& s, const Inquiry&) {
    if (plainly(s, lay_off) == nullptr || s.has(listed_grounds)) return false;
    if (s.has(by_law) && !s.has(no_need)) return false;
    if (s.holds_any({U"职代会", U"优先"})) return false;
    const bool unpaid_end =
        plainly_denied(s, severance) != nullptr || plainly(s, no_debt) != nullptr || s.has(no_severance);
    const bool silent =
        s.has(no_need, no_procedure) || plainly_denied(s, notify) != nullptr || plainly_denied(s, reason) != nullptr;
    return unpaid_end || silent || s.has(as_employer_says) || plainly_any(s, immediately, at_any_time) ||
           plainly(s, sent_away) != nullptr;
}

Verdict change_ends_it(const View& s, const Inquiry&) {
    if (!s.has(reorganised) || s.has(listed_grounds) || is_of_another_contract(s)) return false;
    if (s.has(consult) && plainly_denied(s, consult) == nullptr && !s.has(no_need)) return false;
    if (s.has(severance) && plainly_denied(s, severance) == nullptr && plainly(s, severance) != nullptr) return false;
    if (s.has(worker_declines) && s.has(renew)) return false;
    if (s.has(liquidated) && s.holds_any({U"违约金", U"免责"})) return false;
    const bool goes = has_to_go(s) || s.has(automatic_leave);
    return goes && plainly_forbidden(s, dismiss) == nullptr;
}

/// 送派出所, 移送公安机关: where a thief is taken, not what ends the contract.
bool is_handed_over(const View& s) {
    for (const auto& token : s.tokens())
        if (token.meaning == detained && !holds_any(words_before(s, token.begin, 4), {U"送", U"交", U"报"}))
            return false;
    return true;
}

Verdict detention_ends_it(const View& s, const Inquiry&) {
    if (is_handed_over(s)) return false;
    if (plainly(s, detained) == nullptr && !s.has(detained)) return false;
    if (plainly_forbidden(s, dismiss) != nullptr || s.has(complain)) return false;
    if (s.holds_any({U"中止", U"恢复上班", U"恢复工作"}) && !s.holds_any({U"拘留之日起解除", U"除名"})) return false;
    if (s.holds_any({U"不当然", U"不必然", U"不因此", U"不仅因"}) ||
        (s.has(convicted) && !s.holds_any({U"拘留", U"传唤"})))
        return false;
    const bool is_void = s.has(contract) && (s.holds(U"作废") || s.holds(U"失效"));
    return (is_void || has_to_go(s)) && !s.has(listed_grounds);
}

constexpr Rule dis_table[] = {
    {"DIS-01", Severity::unlawful, "随意解除权", "At-will dismissal", Scope::any,
     "劳动合同法 第三十九条；劳动合同法 第四十条；劳动合同法 第四十一条；劳动合同法 第四十八条；劳动合同法 第八十七条",
     "2008-01-01", about(dismiss, ends, weak_ground, employer_thinks, sent_away, no_reason), 2, end_at_will, nullptr,
     "单位只能按法律写明的理由解除合同。没有理由、提前通知就能辞退的约定无效，照此辞退是违法解除，要付双倍补偿或者恢复"
     "工作。",
     "改为：甲方依照劳动合同法第三十九条、第四十条、第四十一条的规定解除合同。"},
    {"DIS-02", Severity::unlawful, "末位淘汰", "Last-place elimination", Scope::any,
     "劳动合同法 第三十九条；劳动合同法 第四十条；最高人民法院指导案例18号", "2013-11-08", about(ranking), 2,
     last_in_rank, nullptr, "排在末位不等于不能胜任工作，凭排名辞退是违法解除。",
     "改为：先证明不能胜任，经过培训或者调岗仍不能胜任的，再依法解除。"},
    {"DIS-03", Severity::unlawful, "不胜任直接解除", "Incompetence without training or transfer", Scope::any,
     "劳动合同法 第四十条第二项；劳动合同法 第四十六条；劳动合同法 第四十八条", "2008-01-01", about(poor_work, fail), 2,
     failed_once, nullptr, "一次考核不合格不能直接辞退，要先培训或者调岗，仍不能胜任的才能提前通知并付补偿后解除。",
     "写明培训或者调岗、再次考核、提前三十日通知和经济补偿这几步。"},
    {"DIS-04", Severity::unlawful, "工伤、职业病职工解除", "Dismissal of injured workers", Scope::any,
     "劳动合同法 第四十二条；劳动合同法 第四十五条；工伤保险条例 第三十三条；工伤保险条例 第三十五条；"
     "工伤保险条例 第三十六条；工伤保险条例 第三十七条",
     "2011-01-01", about(injured), 2, injured_let_go, nullptr,
     "工伤、职业病职工受特别保护，不能因为受伤就解除或者终止合同，等级不同，安置办法也不同。",
     "按伤残等级依照工伤保险条例第三十五条至第三十七条处理。"},
    {"DIS-05", Severity::ambiguous, "旷工视为自动离职", "Absence deemed resignation", Scope::any,
     "劳动合同法 第三十九条第二项；劳动合同法 第四十三条；劳动合同法 第五十条", "2008-01-01",
     about(automatic_leave, absent_work, self_quit), 2, absence_is_resignation, nullptr,
     "法律上没有“自动离职”。不作出解除决定、不送达，劳动关系可能被认定仍在继续。",
     "改为：连续旷工三日属严重违纪，甲方通知工会后书面解除并送达。"},
    {"DIS-06", Severity::high, "解除不通知工会", "No union notice", Scope::any,
     "劳动合同法 第四十三条；工会法 第二十二条", "2008-01-01", about(union_or_body), 1, union_left_out, nullptr,
     "单位单方解除合同，应当事先把理由通知工会；没有通知又没有在起诉前补正的，要付违法解除的赔偿。",
     "写明解除前将理由通知工会；没有建会的，通知上级工会或者职工代表。"},
    {"DIS-07", Severity::unlawful, "裁员程序缺失", "Layoff without procedure", Scope::any,
     "劳动合同法 第四十一条；劳动合同法 第四十六条", "2008-01-01", about(lay_off), 2, layoff_at_will, nullptr,
     "裁减二十人以上或者一成以上的，要提前三十日说明情况、听取意见、向人社部门报告，并付经济补偿。",
     "按劳动合同法第四十一条的程序办理，依法支付经济补偿。"},
    {"DIS-08", Severity::unlawful, "客观情况变化直接解除", "Changed circumstances without negotiation", Scope::any,
     "劳动合同法 第四十条第三项；劳动合同法 第四十六条", "2008-01-01", about(reorganised), 2, change_ends_it, nullptr,
     "搬迁、撤岗、架构调整不能让合同自动结束，要先协商变更，谈不成的才能提前通知并付补偿后解除。",
     "改为：协商变更；协商不成的，提前三十日书面通知或者多付一个月工资，并支付经济补偿。"},
    {"DIS-09", Severity::high, "被拘留、行政处罚即解除", "Detention as ground", Scope::any,
     "劳动合同法 第三十九条第六项", "2008-01-01", about(detained), 2, detention_ends_it, nullptr,
     "被拘留、受治安处罚或者正在接受调查，不等于被追究刑事责任，不能仅凭这一点解除合同。",
     "改为被依法追究刑事责任的可以解除；拘留期间可以中止履行。"},
};

}  // namespace

std::span<const Rule> dis_rules() { return dis_table; }

}  // namespace gongyou::checkup::rules
