#include "forms.hpp"

#include "app/report_form_example.hpp"
#include "core/matters/matter.hpp"
#include "fills.hpp"
#include "programmes/mediation/mediation_choices.hpp"
#include "programmes/rights/consultation_choices.hpp"
#include "programmes/rights/report_choices.hpp"
#include "programmes/rights/reporter_acts.hpp"

namespace gongyou::walks {

using boost::json::array;
using boost::json::object;
using boost::json::value;

const object* one_of(const object* seen, std::string_view list, Random& random) {
    const auto* found = seen ? seen->if_contains(list) : nullptr;
    const auto* items = found ? found->if_array() : nullptr;
    return items && !items->empty() ? &items->at(random.below(items->size())).as_object() : nullptr;
}
value field_of(const object* from, std::string_view field, value otherwise) {
    const auto* found = from ? from->if_contains(field) : nullptr;
    return found && !found->is_null() ? *found : std::move(otherwise);
}
const object* inside(const object* from, std::string_view field) {
    const auto* found = from ? from->if_contains(field) : nullptr;
    return found ? found->if_object() : nullptr;
}

value in_days(const Seen& seen, Date from, std::uint64_t most) {
    return value(from.plus_days(1 + static_cast<int>(seen.random.below(most))).text());
}

namespace {

value drawn() {
    array points;
    for (int i = 0; i < 9; ++i) points.push_back({{"x", i * 100}, {"y", i * 50}});
    return array{object{{"points", points}}};
}

/// Wages, in one payment or two, and now and then something that is no money.
value terms(const Seen& seen) {
    object wages{{"kind", "wages"},       {"what", "支付拖欠的工资"}, {"from", "云溪晨光针织有限公司"},
                 {"to", "李师傅"},        {"amount_fen", 960'000},    {"due_on", in_days(seen, seen.today, 9)},
                 {"instalments", array{}}};
    if (seen.random.below(2) == 0)
        wages["instalments"] = array{{{"amount_fen", 480'000}, {"due_on", seen.today.plus_days(3).text()}},
                                     {{"amount_fen", 480'000}, {"due_on", seen.today.plus_days(9).text()}}};
    array items{wages};
    if (seen.random.below(4) == 0)
        items.push_back({{"kind", "papers"},
                         {"what", "出具离职证明"},
                         {"from", "云溪晨光针织有限公司"},
                         {"to", "李师傅"},
                         {"amount_fen", 0},
                         {"due_on", in_days(seen, seen.today, 9)},
                         {"instalments", array{}}});
    return items;
}

/// Of what is still due one part in full, or half of it.
std::int64_t payment(const Seen& seen) {
    const auto* part = one_of(inside(&seen.matter, "agreement"), "parts", seen.random);
    const auto left = field_of(part, "amount_fen", 100).to_number<std::int64_t>() -
                      field_of(part, "paid_fen", 0).to_number<std::int64_t>();
    return seen.random.below(3) == 0 ? (left + 1) / 2 : left;
}

/// A day behind the last one that stands; the law sets some kinds of case an end to that.
value later_day(const Seen& seen) {
    const auto last = field_of(inside(&seen.matter, "time"), "last_day", value(seen.today.text()));
    return in_days(seen, Date::parse(last.as_string()).value(), 12);
}

/// Those of all kinds but supervision cases and check-ups, which have theirs to themselves.
const Fills& fills() {
    using namespace rights;
    using namespace mediation;
    const auto words = [](const Seen&) { return value("走一步，看一步。"); };
    const auto says = [](const char* text) { return [text](const Seen&) { return value(text); }; };
    const auto yes = [](const Seen&) { return value(true); };
    static const Fills all{
        {"text", words},
        {"reason", words},
        {"result", words},
        {"note", words},
        {"present", words},
        {"gist", words},
        {"urgency", any_of<matters::Urgency>},
        {"track", [](const Seen& seen) { return seen.random.below(2) ? value("mediation") : any_of<Track>(seen); }},
        {"outcome", any_of<ReportOutcome>},
        {"refuse.ground", any_of<RefusalGround>},
        {"not_accept.ground", any_of<NotAcceptedGround>},
        {"exclude_mediator.ground", any_of<ExclusionGround>},
        {"transfer.body", any_of<ReceivingBody>},
        {"file_confirmation.body", says("云溪区人民法院")},
        {"into", [](const Seen& seen) { return value(seen.other_matter()); }},
        {"others", [](const Seen& seen) { return value(array{value(seen.other_matter())}); }},
        {"unit_id", [](const Seen& seen) { return value(seen.unit()); }},
        {"person_id", [](const Seen& seen) { return value(seen.person()); }},
        {"named", [](const Seen&) { return value(app::a_named_person()); }},
        {"disclose", [](const Seen& seen) { return value(seen.random.below(2) == 0); }},
        {"rating", any_of<Rating>},
        {"difficulty", any_of<Difficulty>},
        {"employer_name", says("云溪晨光针织有限公司")},
        {"convert.place", says("工业园区二号楼")},
        {"consent", yes},
        {"case_kind", any_of<CaseKind>},
        {"subject", says("拖欠工资")},
        {"party_id",
         [](const Seen& seen) {
             return field_of(one_of(&seen.matter, "parties", seen.random), "id", value("nobody"));
         }},
        {"starts_on",
         [](const Seen& seen) { return value(seen.today.plus_days(seen.random.below(2) ? 1 : 0).text()); }},
        {"starts_at", says("09:30")},
        {"plan_session.place", says("云溪镇工会调解室")},
        {"session",
         [](const Seen& seen) { return field_of(one_of(&seen.matter, "sessions", seen.random), "number", value(1)); }},
        {"strokes", [](const Seen&) { return drawn(); }},
        {"until", later_day},
        {"items", terms},
        {"way", any_of<ContactWay>},
        {"route", any_of<Route>},
        {"number", says("（2026）浙0101民特1号")},
        {"item", [](const Seen& seen) { return value(seen.random.below(8) ? 1 : 2); }},
        {"paid_on", [](const Seen& seen) { return value(seen.today.text()); }},
        {"amount_fen", [](const Seen& seen) { return value(payment(seen)); }},
        {"proof", says("银行回单")},
        {"arbitration", says("云溪区劳动人事争议仲裁委员会，人民大道1号")},
        {"mediator",
         [](const Seen& seen) { return field_of(one_of(&seen.matter, "mediators", seen.random), "place", value(1)); }}};
    return all;
}

value filled(const Kind& kind, const Deed& deed, const std::string& field, const Seen& seen) {
    const auto of_act = std::string{deed.act} + "." + field;
    for (const auto& name : {std::string{kind.name} + "." + of_act, of_act, field})
        for (const auto* all : {&fills(), &supervision_fills(), &checkup_fills()})
            if (const auto found = all->find(name); found != all->end()) return found->second(seen);
    throw std::logic_error{"a field that nobody fills in: " + of_act};
}

/// What a person would fill in besides, or some acts go no way.
void add_extras(const Kind& kind, const Deed& deed, const Seen& seen, object& form) {
    const auto is = [&](std::string_view name) { return std::string{kind.name} + "." + std::string{deed.act} == name; };
    const bool minutes = seen.random.below(4) == 0;
    if (is("report.accept")) form["limitation_told"] = true;
    if (is("report.press")) form["at_once"] = false;
    if (is("consultation.convert")) form["category"] = "W01";
    if (is("consultation.answer")) {
        form["basis"] = array{"legal_aid.decide"};
        form["counted"] = {{"limit", "arbitration"}, {"event_on", "2026-02-02"}};
    }
    if (is("checkup.review") && seen.random.below(6) != 0) form["advice"] = "写明加班工资怎么算。";
    if (is("mediation.log_contact")) form["reached"] = seen.random.below(2) == 0;
    if (is("mediation.file_confirmation")) form["both"] = true;
    if (is("mediation.close_withdrawal")) form["pressure"] = seen.random.below(2) == 0;
    if (minutes && (is("mediation.take_signature") || is("mediation.sign_as_mediator")))
        form["session"] = filled(kind, deed, "session", seen);
    if (is("mediation.agree_extension"))
        form["until"] = field_of(inside(&seen.matter, "time"), "proposed", value(seen.today.text()));
    if (!is("mediation.sign")) return;
    form["digest"] = field_of(&seen.matter, "agreement_digest", value("none"));
    if (const auto* paper = minutes ? one_of(&seen.matter, "minutes", seen.random) : nullptr) {
        form["session"] = paper->at("session");
        form["digest"] = paper->at("digest");
    }
}

object application(std::string_view case_kind) {
    return {{"case_kind", case_kind},
            {"source", case_kind == "court_assigned" ? "court" : "counter"},
            {"category", "W01"},
            {"subject", "拖欠一月和二月工资"},
            {"facts", "二月二十八日离职，一月和二月的工资没有发。"},
            {"parties", array{{{"side", "applicant"}, {"kind", "person"}, {"particulars", {{"name", "李师傅"}}}},
                              {{"side", "respondent"},
                               {"kind", "employer"},
                               {"particulars", {{"name", "云溪晨光针织有限公司"}, {"phone", "13800002222"}}}}}},
            {"claims", array{{{"name", "李师傅"}, {"kind", "wages"}, {"amount_fen", 960'000}, {"speaks", false}}}}};
}

/// About a few, about many whom the law protects, or about one such.
object lead(int level) {
    object body{{"origin", level == 0 ? "own_finding" : "checkup"},
                {"employer_name", "云溪晨光针织有限公司"},
                {"category", "W01"},
                {"subject", "未按月足额支付工资"},
                {"facts", "工会日常走访发现该单位未按月足额支付工资。"}};
    if (level > 0) body["groups"] = array{level == 1 ? "women" : "seafarer"};
    if (level > 1) body["people"] = 46;
    return body;
}

/// An application on paper or by the employer's account, or an invitation; of few employers, so that some come again.
Filing checkup_of(bool by_employer, bool on_paper, int employer) {
    object body{
        {"mode", "visit"}, {"staff_count", 46}, {"contact", "人事 0571-00000000"}, {"wishes", "看看合同和工时。"}};
    if (!by_employer) body["origin"] = on_paper ? "applied" : "invited";
    return {"checkup", by_employer ? "/api/employer/legal-checkups" : "/api/desk/legal-checkups", body, employer,
            by_employer};
}

object question() {
    return {{"point", "YX001"},
            {"topic", "wages"},
            {"question", "公司说下个月才发上个月的工资，合法吗？"},
            {"consent", true}};
}

}  // namespace

std::optional<std::vector<std::string>> Seen::needs_of(std::string_view act) const {
    const auto* can = matter.if_contains("can");
    if (!can) return std::nullopt;
    for (const auto& one : can->as_array()) {
        if (one.is_string() && one.as_string() == act) return std::vector<std::string>{};  // of a holder of a code
        if (!one.is_object() || one.at("step").as_string() != act) continue;
        std::vector<std::string> needs;
        for (const auto& field : one.at("needs").as_array()) needs.emplace_back(field.as_string());
        return needs;
    }
    return std::nullopt;
}

object filled_in(const Kind& kind, const Deed& deed, const std::vector<std::string>& needs, const Seen& seen) {
    object form;
    for (const auto& field : needs) form[field] = filled(kind, deed, field, seen);
    add_extras(kind, deed, seen, form);
    return form;
}

Filing filing_of(const std::string& key) {
    const auto digit = [&](std::size_t at) { return key.at(at) <= '9' ? key.at(at) - '0' : key.at(at) - 'a' + 10; };
    const int level = digit(0) % 3;
    if (digit(1) >= 12) return {"supervision", "/api/desk/supervisions", lead(level)};
    if (digit(1) >= 9) {
        constexpr std::string_view kinds[] = {"ordinary", "one_stop", "court_assigned"};
        return {"mediation", "/api/desk/mediations", application(kinds[level])};
    }
    if (digit(1) >= 6) return checkup_of(level == 2, digit(5) < 4, digit(3) % 4 * 16 + digit(4));
    object body = digit(1) < 2 ? question() : app::a_report();
    body["point"] = "YX001";
    if (level > 0) body["phone"] = "13800000000";
    if (digit(1) < 2) return {"consultation", "/api/consultations", body};
    if (level == 2) {
        body["named"] = app::a_named_person();
        body["complaint"] = app::a_whole_complaint();
    }
    return {"report", "/api/reports", body};
}

}  // namespace gongyou::walks
