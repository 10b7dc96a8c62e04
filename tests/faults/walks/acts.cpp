#include "acts.hpp"

#include <algorithm>
#include <stdexcept>

#include "programmes/rights/consultation_procedure.hpp"
#include "programmes/rights/report_procedure.hpp"

namespace gongyou::walks {

namespace {

using Gap = Request::Gap;

constexpr Request of_reports[] = {
    {.act = "triage", .path = "triage", .body = R"("urgency":"orange")"},
    {.act = "accept", .path = "accept", .body = R"("track":"advice")"},
    {.act = "ask", .path = "ask", .body = R"("text":"请补充发薪日期。")"},
    {.act = "answer", .path = "answer", .body = R"("text":"已联系企业。")"},
    {.act = "note", .path = "note", .body = R"("text":"先不要联系企业。")"},
    {.act = "refuse", .path = "refuse", .body = R"("ground":"no_facts","text":"没有可查的事实。")"},
    {.act = "transfer", .path = "transfer", .body = R"("body":"labour_inspection","text":"由劳动监察办理。")"},
    {.act = "merge", .path = "merge", .body = R"("into":"{}")", .gap = Gap::matter},
    {.act = "gather", .path = "gather", .body = R"("others":["{}"])", .gap = Gap::matter},
    {.act = "assign", .path = "assign", .body = R"("person_id":"{}")", .gap = Gap::person},
    {.act = "hand_over",
     .path = "hand-over",
     .body = R"("unit_id":"{}","reason":"工作地点在本镇。")",
     .gap = Gap::unit},
    {.act = "close", .path = "close", .body = R"("outcome":"paid","result":"工资已补发。")"},
    {.act = "revert", .path = "revert", .body = R"("reason":"点错了按钮。")"},
    {.act = "contact", .path = "contact", .body = R"("text":"电话里说了情况。")"},
    {.act = "reply", .path = "reply", .body = R"("text":"每月十五日发薪。")", .by_reporter = true},
    {.act = "withdraw", .path = "withdraw", .body = R"("text":"不用了。")", .by_reporter = true, .ends = true},
    {.act = "press", .path = "pressure", .body = R"("text":"主任找我谈话了。","at_once":false)", .by_reporter = true},
    {.act = "rate", .path = "rate", .body = R"("rating":"good")", .by_reporter = true},
    {.act = "reopen", .path = "reopen", .body = R"("text":"又开始拖欠了。")", .by_reporter = true},
    {.act = "watch", .path = "watch", .body = "", .by_reporter = true},
    {.act = "disclose", .path = "disclosure", .body = R"("disclose":true)", .by_reporter = true},
};

constexpr Request of_consultations[] = {
    {.act = "take", .path = "take", .body = R"("difficulty":"simple")"},
    {.act = "assign", .path = "assign", .body = R"("person_id":"{}","difficulty":"complex")", .gap = Gap::person},
    {.act = "grade", .path = "grade", .body = R"("difficulty":"research")"},
    {.act = "hand_back", .path = "hand-back", .body = R"("text":"下周开庭，请另派一位。")"},
    {.act = "answer",
     .path = "answer",
     .body = R"("text":"晚发就是拖欠。","basis":["legal_aid.decide"],)"
             R"("counted":{"limit":"arbitration","event_on":"2026-02-02"})"},
    {.act = "ask_aid", .path = "ask-aid", .body = R"("text":"申请已交县法律援助中心。")"},
    {.act = "grant_aid", .path = "grant-aid", .body = R"("text":"同意给予援助。")"},
    {.act = "refuse_aid", .path = "refuse-aid", .body = R"("text":"材料不齐，没有给。")"},
    {.act = "begin_aid", .path = "begin-aid", .body = R"("text":"由援助律师办理。")"},
    {.act = "convert",
     .path = "convert",
     .body = R"("employer_name":"云溪晨光针织有限公司","place":"工业园区二号楼","category":"W01")",
     .ends = true},
    {.act = "counsel", .path = "counsel", .body = R"("consent":true,"note":"谈了半小时。")", .counsels = true},
    {.act = "note", .path = "note", .body = R"("text":"先查考勤。")"},
    {.act = "be_satisfied", .path = "satisfied", .body = "", .by_reporter = true, .ends = true},
    {.act = "ask_again", .path = "ask-again", .body = R"("text":"催了还是不发怎么办？")", .by_reporter = true},
    {.act = "withdraw", .path = "withdraw", .body = R"("text":"不问了。")", .by_reporter = true, .ends = true},
};

template <auto& procedure, class State, class Act>
bool is_listed_in(std::string_view state, const Request& request) {
    const auto by = request.by_reporter ? matters::Taker::Kind::reporter : matters::Taker::Kind::staff;
    return matters::step_for(procedure, enum_named<State>(state).value(), enum_named<Act>(request.act).value(), by)
        .has_value();
}

constexpr Acts all_acts[] = {
    {"report", "/api/desk/reports", "/api/reports", of_reports,
     &is_listed_in<rights::report_procedure, rights::ReportState, rights::ReportAct>},
    {"consultation", "/api/desk/consultations", "/api/consultations", of_consultations,
     &is_listed_in<rights::consultation_procedure, rights::ConsultationState, rights::ConsultationAct>},
};

}  // namespace

const Acts& acts_of(std::string_view kind) {
    for (const auto& acts : all_acts)
        if (acts.kind == kind) return acts;
    throw std::logic_error{"a kind of matter that nobody walks: " + std::string{kind}};
}

const Request& chosen(const Acts& acts, std::string_view state, Random& random) {
    const bool is_over =
        std::ranges::none_of(acts.all, [&](const Request& request) { return acts.is_listed(state, request); });
    const bool any = is_over || random.below(3) == 0;
    for (;;) {
        const auto& request = acts.all[random.below(acts.all.size())];
        if (!any && !acts.is_listed(state, request)) continue;
        if (!request.ends || random.below(8) == 0) return request;
    }
}

}  // namespace gongyou::walks
