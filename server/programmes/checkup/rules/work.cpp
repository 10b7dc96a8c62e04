#include "programmes/checkup/rules/ask.hpp"
#include "programmes/checkup/rules/groups.hpp"

namespace gongyou::checkup::rules {

using namespace word;

namespace {

// WORK 工作内容与地点 (domain/contract-rules.md B.4)

/// Words behind 岗位：, 从事, 担任 that name a work.
bool names_a_post(const View& s) {
    if (s.has(post_name)) return true;
    const auto& text = s.paper().text.text;
    for (const auto& token : s.tokens()) {
        if (token.meaning != post) continue;
        auto at = token.end;
        while (at < s.end() && (text[at] == U'：' || text[at] == U'为' || text[at] == U'是' || text[at] == U'（' ||
                                text[at] == U'"' || text[at] == U'_'))
            ++at;
        if (at >= s.end() || !is_han(text[at])) continue;
        const auto written = s.paper().words(at, std::min(at + 8, s.end()));
        bool later = written.starts_with(U"待") || written.starts_with(U"岗位") || written.starts_with(U"另") ||
                     written.starts_with(U"由") || written.starts_with(U"听") || written.starts_with(U"工作") ||
                     written.starts_with(U"和") || written.starts_with(U"或") || written.starts_with(U"及") ||
                     written.starts_with(U"、");
        if (!later && written.size() >= 2 && at > token.end) return true;
        if (!later &&
            (s.paper().words(token.begin, token.end) == U"从事" || s.paper().words(token.begin, token.end) == U"担任"))
            return true;
    }
    return false;
}

/// 平车工, 高级工程师（…）: the name ends with its kind, and it is no 员工 or 职工.
bool ends_a_name(std::u32string_view words, char32_t kind) {
    const auto end = words.find_last_of(kind);
    if (end == std::u32string_view::npos || end < 1 || end > 12) return false;
    const auto behind = words.substr(end + 1);
    const bool is_end = behind.empty() || behind.starts_with(U"（") || behind.starts_with(U"岗") ||
                        behind.starts_with(U"兼") || behind.starts_with(U"、") || behind.starts_with(U" ");
    const bool is_anybody = words[end - 1] == U'员' || words[end - 1] == U'职' || words[end - 1] == U'务' ||
                            words[end - 1] == U'人' || words[end - 1] == U'加' || words[end - 1] == U'开';
    return is_end && !is_anybody;
}

/// 任营销总监, 来店里做切配, 工作：架子工, 在店里收银、理货: a verb or a label, and what is done.
bool names_a_work(const View& s) {
    const auto text = s.text();
    for (const std::u32string_view verb :
         {U"任", U"做", U"内容 ", U"内容：", U"担任", U"仍任", U"来做", U"里做", U"间做", U"从事", U"聘请", U"工作：",
          U"岗位", U"工种", U"方负责", U"店里"}) {
        for (auto at = text.find(verb); at != std::u32string_view::npos; at = text.find(verb, at + 1)) {
            auto rest = text.substr(at + verb.size(), 16);
            rest = rest.substr(0, rest.find_first_of(U"，；。"));
            if (rest.starts_with(U"_") || rest.starts_with(U"（") || rest.starts_with(U"：（") ||
                rest.starts_with(U"什么") || rest.starts_with(U"何") || rest.starts_with(U"满") ||
                rest.starts_with(U"完"))
                continue;
            for (const char32_t kind : {U'工', U'员', U'师', U'长', U'监', U'手', U'匠', U'护', U'傅'})
                if (ends_a_name(rest, kind)) return true;
            if (holds_any(rest,
                          {U"收银", U"理货", U"装卸", U"切配", U"帮厨", U"看店", U"操作", U"配送", U"保洁", U"销售",
                           U"搬运", U"缝纫", U"质检", U"包装", U"打扫", U"开车", U"送货", U"清洁", U"制作", U"维修"}))
                return true;
        }
    }
    return s.holds(U"看店");
}

/// 岗位：____, 岗位（待定）, 做什么听安排: the place for it is there and open.
bool leaves_post_open(const View& s) {
    const auto& text = s.paper().text.text;
    for (const auto& token : s.tokens()) {
        if (token.meaning != post) continue;
        auto at = token.end;
        while (at < s.end() && (text[at] == U'：' || text[at] == U'为' || text[at] == U'（' || text[at] == U' ')) ++at;
        const auto written = s.paper().words(at, std::min(at + 3, s.end()));
        if (written.starts_with(U"_") || written.starts_with(U"待定") || written.starts_with(U"另")) return true;
    }
    return false;
}

/// A work named in the sentence that is not the boss's own: 站柜台卖货, 学做钳工, but not 店长.
bool tells_the_work(const View& s) {
    for (const auto& token : s.tokens()) {
        if (token.meaning != post_name) continue;
        const auto name = s.paper().words(token.begin, token.end);
        if (name == U"人事" || name == U"行政" || name == U"财务" || name == U"食堂") continue;  // where, not what
        bool is_boss = false;
        for (const auto& other : s.tokens())
            is_boss |= other.meaning == boss && other.begin < token.end && token.begin < other.end;
        if (!is_boss) return true;
    }
    return s.holds_any({U"活儿：", U"活计：", U"干的活", U"做的活", U"卖货", U"开机床", U"开冲床", U"学做",
                        U"学打磨", U"学徒",   U"打包",   U"编织",   U"装配", U"油漆",   U"操作",   U"带班教学",
                        U"授课",   U"掌勺",   U"炒菜",   U"传菜",   U"洗碗", U"跟师傅", U"线上",   U"手艺",
                        U"打磨",   U"抛光",   U"喷漆",   U"修车",   U"中工", U"切割",   U"缝制",   U"清扫",
                        U"养殖",   U"采摘",   U"种植",   U"养护"}) &&
           !s.holds_any({U"什么", U"加班"});
}

Verdict no_post(const Inquiry& q) {
    if (!q.paper.is_complete) return false;
    bool is_open = false;
    bool is_told = false;
    for (const auto& s : agreed_sentences(q.paper)) {
        is_open |= leaves_post_open(s);
        if (s.has(post) && (names_a_post(s) || s.has(everything_asked))) return false;
        if (names_a_work(s) || (s.clause().has(post) && s.has(post_name))) return false;
        const auto first_part = s.text().substr(0, s.text().find(U'，'));
        if (s.clause().has(post) && !s.has(post) && (ends_a_name(first_part, U'员') || ends_a_name(first_part, U'工')))
            return false;  // 岗位。武装押运护卫员
        is_told |= tells_the_work(s) ||
                   (first_part.size() <= 10 && (ends_a_name(first_part, U'员') || ends_a_name(first_part, U'工')));
    }
    return is_open || !is_told;
}

/// 地点：天元街8号, 到头陀镇厂房上班, 在县前街店里收银: a name behind the label, or somewhere to come to.
bool names_a_place(const View& s) {
    const auto& text = s.paper().text.text;
    for (const auto& token : s.tokens()) {
        if (token.meaning != place) continue;
        auto at = token.end;
        while (at < s.end() && (text[at] == U'：' || text[at] == U'为' || text[at] == U'是' || text[at] == U'在')) ++at;
        const auto named = s.paper().words(at, std::min(at + 12, s.end()));
        if (named.size() < 2 || named.front() == U'点' || !(is_han(named.front()) || is_digit(named.front()))) continue;
        if (holds_any(named.substr(0, 2), {U"由", U"听", U"待", U"另", U"随", U"以", U"根", U"视", U"按", U"变", U"调",
                                           U"口", U"和", U"、", U"及", U"或", U"的", U"与", U"不", U"发", U"未"}))
            continue;
        return true;
    }
    for (const std::u32string_view there : {U"店里", U"厂房", U"菜场", U"园区", U"工地", U"门店"}) {
        const auto at = s.text().find(there);
        if (at == std::u32string_view::npos || at < 3) continue;
        const auto around = s.text().substr(at, there.size() + 4);
        if (holds_any(around, {U"上班", U"做", U"收银", U"干活", U"工作", U"理货", U"看店", U"斜对", U"对面"}) &&
            s.text().substr(0, at).find_first_of(U"在到来") != std::u32string_view::npos)
            return true;
    }
    return false;
}

/// 护理员，北院大道19号院区; 就在上辇村厂房里做: somewhere that is told outside the lines about the parties.
bool tells_where(const View& s) {
    if (s.holds_any({U"在哪：", U"地方就是", U"号店里", U"号店内"})) return true;
    if (s.holds_any({U"在经营场所上班", U"在经营场所工作", U"为驻地", U"常驻", U"就在本店", U"就在本厂"})) return true;
    if (s.holds(U"就在") && s.holds_any({U"这家店", U"这家厂", U"这间店", U"这个店"})) return true;
    if (s.has(id_number, legal_rep, address) || s.has(sealed, contract_copy, commute, business_trip) ||
        s.holds_any({U"送达", U"仲裁", U"法院", U"电话", U"签字", U"（签"}))
        return false;
    const auto& text = s.paper().text.text;
    for (const auto& token : s.tokens()) {
        if (token.meaning != somewhere) continue;
        const auto from = std::max(part_begin(text, token.begin), s.begin());
        const auto before = s.paper().words(from, token.begin);
        if (holds_any(before, {U"住", U"户", U"外省", U"本省", U"国家", U"公司", U"全"})) continue;
        if (before.find_first_of(U"在到来于去赴") != std::u32string_view::npos) return true;
        auto part = s.part(token.begin);
        if (part.ends_with(U"）")) part.remove_suffix(1);
        const bool is_address =
            part.size() >= 4 && part.size() <= 18 && !before.empty() &&
            (from > s.begin() || s.clause().holds(U"地点")) &&
            (part.ends_with(U"区") || part.ends_with(U"库") || part.ends_with(U"店") || part.ends_with(U"号") ||
             part.ends_with(U"院") || part.ends_with(U"园") || part.ends_with(U"厂") || part.ends_with(U"街道") ||
             part.ends_with(U"楼") || part.ends_with(U"幢"));
        if (is_address) return true;
    }
    return s.holds_any({U"在本店", U"在店里", U"厂里做", U"车间里做", U"在店做", U"本厂", U"店址", U"在园", U"本园",
                        U"在甲方", U"到厂做", U"在公司", U"在经营场所", U"本院", U"店里上班", U"厂里上班",
                        U"门店上班"});
}

/// 工作地点：____: the place for it is there and open.
bool leaves_place_open(const View& s) {
    const auto* label = s.first(place);
    if (label == nullptr) return false;
    const auto behind = s.paper().words(label->end, std::min(label->end + 6, s.end()));
    return holds_any(behind, {U"_", U"待定", U"口头", U"通知", U"另", U"听", U"由"});
}

Verdict no_place(const Inquiry& q) {
    if (!q.paper.is_complete) return false;
    bool is_open = false;
    bool is_told = false;
    for (const auto& s : agreed_sentences(q.paper)) {
        is_open |= leaves_place_open(s);
        if ((s.has(place) && (s.has(somewhere, everywhere) || s.clause().has(somewhere, everywhere)))) return false;
        if (names_a_place(s)) return false;
        is_told |= tells_where(s);
    }
    return is_open || !is_told;
}

Verdict place_too_wide(const View& s, const Inquiry&) {
    if (s.clause().has(mobile_post) || s.forbidden(everywhere) != nullptr || s.has(leave, insurance)) return false;
    const bool about_place = s.has(place) || s.holds(U"去哪") || s.holds(U"工作地") || s.holds(U"上班");
    const auto* label = s.first(place);
    const auto named = label != nullptr ? words_behind(s, label->end, 14) : std::u32string_view{};
    const bool is_told = holds_any(named, {U"市", U"区", U"镇", U"县", U"街道"}) &&
                         !holds_any(named, {U"全", U"任", U"各", U"所有", U"不限", U"业务"}) &&
                         s.first(everywhere) != nullptr && s.first(everywhere)->begin < label->begin;
    if (s.said(everywhere) != nullptr && about_place && !is_told) return true;
    const auto* where = s.first(place);  // a province for whoever works in a factory
    if (where == nullptr) return false;
    const auto at = s.text().find(U"省");
    if (at == std::u32string_view::npos || at < where->end - s.begin() || at > where->end - s.begin() + 8) return false;
    const auto rest = s.text().substr(at);
    return rest.find(U'市') == std::u32string_view::npos && rest.find(U'区') == std::u32string_view::npos &&
           rest.find(U'县') == std::u32string_view::npos && rest.find(U'镇') == std::u32string_view::npos;
}

/// 主管临时指派加班, 耳塞按期更换: nobody is moved by it.
bool is_no_move(const View& s) {
    if (s.clause().has(overtime) && s.holds_any({U"指派", U"临时安排"}) && !s.holds_any({U"岗位", U"调动", U"调岗"}))
        return true;
    return s.holds_any({U"按期更换", U"定期更换", U"及时更换", U"以旧换新"}) && s.said(transfer) == nullptr;
}

Verdict moved_at_will(const View& s, const Inquiry&) {
    const bool moves = s.said(transfer) != nullptr ||
                       (s.said(change) != nullptr && (s.near(change, post, 14) || s.near(change, place, 10)));
    if (s.paper().type == DocType::dispatch && s.has(client) && !s.has(unconditional)) return false;  // DISP-05
    if (!moves || s.said(consult) != nullptr || s.has(keep_pay) || s.denied(transfer) != nullptr ||
        s.has(probation, pre_training))
        return false;
    if (s.has(unfit) && !s.has(unconditional) && s.said(at_any_time) == nullptr) return false;
    if (is_no_move(s)) return false;
    if (s.has(of_no_effect) || shields_worker(s) || s.forbidden(transfer) != nullptr || s.forbidden(change) != nullptr)
        return false;
    const bool at_will =
        s.said(at_any_time) != nullptr || s.has(unconditional) || s.has(as_employer_says) ||
        s.holds_any({U"有权单方", U"任何变更", U"任何调整", U"哪个就", U"就去哪个", U"就换到", U"随叫随到"});
    return at_will || s.has(with_post);
}

Verdict post_too_vague(const View& s, const Inquiry&) {
    if (!s.has(everything_asked) || s.holds_any({U"变更", U"非经", U"合意", U"协商"})) return false;
    const bool concrete = s.has(post_name) && !s.holds(U"普工") && !s.holds(U"工人");
    return !concrete && (s.has(post) || s.holds(U"工作内容"));
}

Verdict refusing_means_leaving(const View& s, const Inquiry&) {
    if (s.has(overtime, lawful_reason, probation) || s.has(must_not) || shields_worker(s) ||
        s.holds_any({U"不合理调动", U"不得以"}))
        return false;
    if (leads_to(s.text(), {U"不算", U"不视为", U"不构成", U"不作为", U"不当作", U"不能算"},
                 {U"辞职", U"离职", U"旷工", U"违纪", U"自离"}, 6))
        return false;
    const bool refuses = s.said(refuse) != nullptr || s.has(not_come);
    const bool is_out =
        (s.has(deemed) || s.holds_any({U"按", U"算", U"论"})) &&
        (s.has(leave_job, absence, ends, dismiss) || s.has(automatic_leave, self_quit, quit) || s.holds(U"开除"));
    const bool is_sent = s.has(transfer, new_post) || s.holds_any({U"派乙方", U"派往", U"派去", U"去外地", U"派其"});
    return refuses && is_sent && is_out &&
           (s.follow({refuse, leave_job}, 30) || s.follow({not_come, leave_job}, 30) ||
            s.follow({refuse, absence}, 30) || s.follow({not_come, absence}, 30) || s.follow({refuse, dismiss}, 30) ||
            s.follow({not_come, dismiss}, 30) || s.follow({refuse, ends}, 30) || s.follow({not_come, self_quit}, 30) ||
            s.follow({not_come, automatic_leave}, 30) || s.follow({refuse, self_quit}, 30) ||
            s.follow({refuse, automatic_leave}, 30));
}

constexpr Rule work_table[] = {
    {"WORK-01",
     Severity::missing,
     "工作内容缺失",
     "Work content missing",
     Scope::labour_contract,
     "劳动合同法 第十七条第一款第四项；劳动合同法 第八十一条",
     "2008-01-01",
     {},
     1,
     nullptr,
     no_post,
     "没有写明做什么工作，以后调岗容易起争议。",
     "写明岗位名称，附岗位说明书。"},
    {"WORK-02",
     Severity::missing,
     "工作地点缺失",
     "Work place missing",
     Scope::labour_contract,
     "劳动合同法 第十七条第一款第四项；劳动合同法 第八十一条",
     "2008-01-01",
     {},
     1,
     nullptr,
     no_place,
     "没有写明在哪里工作。",
     "写到县（市、区）和具体场所。"},
    {"WORK-03", Severity::ambiguous, "工作地点过宽", "Over-broad place", Scope::contract,
     "劳动合同法 第十七条；劳动合同法 第三十五条", "2008-01-01", about(everywhere, place), 2, place_too_wide, nullptr,
     "地点写得太宽等于没有约定，以实际工作地为准。", "写到市、区；需要流动的，写明协商办法。"},
    {"WORK-04", Severity::high, "单方任意调岗调薪", "Unilateral transfer at will", Scope::any,
     "劳动合同法 第二十六条；劳动合同法 第三十五条；劳动合同法 第四十条", "2008-01-01", about(transfer, change), 2,
     moved_at_will, nullptr,
     "变更岗位、地点、工资要协商一致。单位说调就调、工资随岗降的约定，通常得不到支持，职工还可以据此解除并要补偿。",
     "写明调岗要有经营需要、合理、不降薪，并与本人协商、书面变更。"},
    {"WORK-05", Severity::ambiguous, "岗位过于宽泛", "Vague post", Scope::contract, "劳动合同法 第十七条", "2008-01-01",
     about(everything_asked), 2, post_too_vague, nullptr, "岗位写成“听安排”等于没有约定。",
     "写明具体岗位或者岗位类别。"},
    {"WORK-06", Severity::unlawful, "拒绝调动视为离职", "Refusing transfer deemed resignation", Scope::any,
     "劳动合同法 第二十六条；劳动合同法 第三十五条；劳动合同法 第八十七条", "2008-01-01",
     about(refuse, not_come, new_post, transfer), 2, refusing_means_leaving, nullptr,
     "不问调动合不合法就把拒绝当作辞职或者旷工，等于单位单方解除，属于违法解除。",
     "改为：有异议的书面提出、双方协商；只对无正当理由拒绝合法合理安排的，按规章处理。"},
};

}  // namespace

std::span<const Rule> work_rules() { return work_table; }

}  // namespace gongyou::checkup::rules
