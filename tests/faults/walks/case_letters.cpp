#include "case_letters.hpp"

#include <fmt/format.h>

#include "core/letters/issue_letter.hpp"
#include "core/organisations/employers.hpp"
#include "fills.hpp"
#include "programmes/supervision/supervision_rows.hpp"

namespace gongyou::walks {

namespace {

using boost::json::array;
using boost::json::object;
using supervision::opinion_letter;
using supervision::proposal_letter;
using supervision::reminder_letter;
using supervision::transfer_letter;

/// What the case itself does not know.
array the_rest(std::string_view kind) {
    const auto field = [](std::string_view name, std::string_view value) {
        return object{{"name", name}, {"value", value}};
    };
    if (kind == reminder_letter) return {};
    array fields{field("employer_data", "统一社会信用代码、地址见登记")};
    if (kind != transfer_letter) fields.push_back(field("breach", "《中华人民共和国劳动法》第五十条"));
    if (kind == opinion_letter) return fields;
    fields.push_back(field("enclosures", "意见书及送达回证"));
    if (kind == transfer_letter) {
        fields.push_back(field("procuratorate", "某某县人民检察院"));
        fields.push_back(field("basis", "协作意见"));
        fields.push_back(field("suggested", "支持起诉"));
        return fields;
    }
    fields.push_back(field("authority", "县人力资源和社会保障局"));
    fields.push_back(field("proposal", "依法调查处理。"));
    return fields;
}

std::string_view next_step(std::string_view state) {
    return state == "draft" ? "check" : state == "checked" ? "approve" : state == "approved" ? "issue" : "serve";
}

/// Handed over today; seldom refused and left there before a witness.
object proof(Random& random, Date today) {
    object made{{"way", "direct"}, {"happened_on", today.text()}, {"received_by", "前台"}};
    if (random.below(8) == 0) {
        made["way"] = "left_in_place";
        made["witness"] = "社区工作人员";
    }
    return made;
}

}  // namespace

CaseLetters::CaseLetters(app::House& house, Callers& callers, const jobs::Handlers& jobs, Random& random)
    : house_{house}, callers_{callers}, jobs_{jobs}, random_{random}, county_{UnitId::trusted(house.tree())} {}

std::string_view CaseLetters::kind_asked(std::string_view state) {
    if (state == "opinion_drafting") return opinion_letter;
    if (state == "proposal_drafting" && random_.below(4) != 0) return proposal_letter;
    const bool beyond_the_firm = state == "unanswered" || state == "proposal_drafting" || state == "with_authority";
    return beyond_the_firm ? transfer_letter : reminder_letter;
}

Answer CaseLetters::written(std::string_view kind, const std::string& case_id, const UnitId& unit) {
    return callers_.post(
        "/api/desk/letters",
        {{"key", new_uuid_v4(random_)}, {"kind", kind}, {"matter_id", case_id}, {"fields", the_rest(kind)}},
        callers_.somebody(Role::desk, unit));
}

void CaseLetters::set_on_paper(const std::string& letter) {
    const jobs::Job job{.payload = letter};
    const auto finish = jobs_.at(std::string{letters::paper_job}).work({&job, 1});
    if (!finish || !*finish) return;
    [[maybe_unused]] const auto done = house_.database().write_and_wait(*finish);
}

Answer CaseLetters::moved(const std::string& letter, std::string_view state, const UnitId& unit, Date today) {
    const auto act = next_step(state);
    // who wrote it neither looks through it nor signs it
    const auto by = act == "approve" ? callers_.somebody(Role::signer, unit) : callers_.somebody(Role::desk, unit, 1);
    const auto path = "/api/desk/letters/" + letter;
    if (act == "serve") set_on_paper(letter);
    const auto shown = callers_.get(path, by);
    if (shown.status != 200) return shown;
    object form{{"key", new_uuid_v4(random_)}, {"revision", shown.body.at("revision")}};
    if (act == "approve") form["digest"] = shown.body.at("digest");
    if (act == "serve") form["proof"] = proof(random_, today);
    return callers_.post(fmt::format("{}/{}", path, act), form, by);
}

Answer CaseLetters::brought_on(const object& seen, const UnitId& unit, Date today) {
    const auto kind = kind_asked(seen.at("state").as_string());
    const std::string case_id{seen.at("id").as_string()};
    const auto& issuer = kind == proposal_letter || kind == transfer_letter ? county_ : unit;
    std::string letter, state;
    for (const auto& one : seen.at("letters").as_array())
        if (const std::string stands{one.at("state").as_string()};
            one.at("kind").as_string() == kind && stands != "served" && stands != "closed" && stands != "voided") {
            letter = one.at("id").as_string();
            state = stands;
        }
    Answer answer{.status = 200};
    while (answer.status == 200 && state != "served") {
        answer = letter.empty() ? written(kind, case_id, issuer) : moved(letter, state, issuer, today);
        if (answer.status != 200) break;
        letter = answer.body.at("id").as_string();
        state = answer.body.at("state").as_string();
        if (random_.below(12) == 0) break;
    }
    return answer;
}

PersonId CaseLetters::speaker() {
    return callers_.speaker_of(house_.database().read(
        [](sql::Reader& reader) { return Employers{reader}.named("云溪晨光针织有限公司")->id; }));
}

Answer CaseLetters::sent_back(const object& seen, std::string_view act) {
    const std::string_view kind = seen.at("state").as_string() == "reminded" ? reminder_letter : opinion_letter;
    std::string letter{seen.at("id").as_string()};  // of none there is nothing to answer
    for (const auto& one : seen.at("letters").as_array())
        if (one.at("kind").as_string() == kind && one.at("state").as_string() == "served")
            letter = one.at("id").as_string();
    object form{{"key", new_uuid_v4(random_)}, {"words", "情况和措施见附页。"}};
    if (act == "proof") form["item"] = field_of(one_of(&seen, "items", random_), "number", 1);
    if (act == "answer") {
        constexpr std::string_view said[] = {"accepts", "accepts_partly", "contests"};
        form["kind"] = said[random_.below(std::size(said))];
        form["contact"] = "陈人事 0571-00000000";
    }
    return callers_.post(fmt::format("/api/employer/letters/{}/{}", letter, act), form, speaker());
}

}  // namespace gongyou::walks
