#include <algorithm>

#include "core/letters/letter_store.hpp"
#include "core/organisations/employers.hpp"
#include "core/organisations/unit_tree.hpp"
#include "kernel/chinese_date.hpp"
#include "programmes/supervision/supervision_file.hpp"
#include "programmes/supervision/supervision_guards.hpp"
#include "programmes/supervision/supervision_hooks.hpp"
#include "programmes/supervision/supervision_store.hpp"
#include "programmes/supervision/supervision_view.hpp"
#include "programmes/supervision/supervision_words.hpp"

namespace gongyou::supervision {

namespace {

using letters::Filled;

void add_line(std::string& lines, const std::string& line) { lines.append(lines.empty() ? "" : "\n").append(line); }

/// Puts what the case knows under the names that letters have for it; a template takes those it asks for.
class KnownOfCase {
public:
    KnownOfCase(const SupervisionParts& parts, sql::Session& session, const Supervision& supervision)
        : parts_{parts},
          session_{session},
          supervision_{supervision},
          today_{Date::in_shanghai(parts.rights.clock.now())} {}

    Result<Filled> all() {
        auto items = items_in(parts_, session_, supervision_.id);
        if (!items) return fail(std::move(items.error()));
        items_ = *std::move(items);
        auto records = records_in(parts_, session_, supervision_.id);
        if (!records) return fail(std::move(records.error()));
        records_ = *std::move(records);
        const auto facts =
            parts_.seal().opened_words("supervision", "facts", supervision_.id.text(), supervision_.facts);
        if (!facts) return fail(facts.error());
        Filled known{{"employer", supervision_.title},
                     {"employer_data", employer_data()},
                     {"cause", "本会在工作中了解到有关情况，依法进行监督。"},
                     {"points", supervision_.subject},
                     {"found", *facts},
                     {"facts", *facts},
                     {"supervisors", supervisors()},
                     {"inquiry", inquiry()},
                     {"employer_view", words_of(RecordKind::hearing, name_of(Heard::employer))},
                     {"reminder", number_of(reminder_letter)},
                     {"opinion", number_of(opinion_letter)},
                     {"letter", number_of(opinion_letter)},
                     {"refused", on_ground(ProposalGround::refused_receipt)},
                     {"silent", on_ground(ProposalGround::no_answer)},
                     {"unmoved", on_ground(ProposalGround::no_correction)},
                     {"no_cooperation", words_of(RecordKind::obstruction)},
                     {"demands", demands()},
                     {"asks", items_.empty() ? "对照法律规定自查，有问题的及时改正。" : demands()},
                     {"course", course()},
                     {"done", course()},
                     {"group", group()},
                     {"obstruction", words_of(RecordKind::obstruction)},
                     {"authority_did", last_words({SupervisionAct::note_result, SupervisionAct::note_acceptance})},
                     {"ground", ground()},
                     {"contact", contact()},
                     {"consent", "已经隐去职工身份"}};
        if (const auto day = reply_day()) known.emplace("reply_by", day->text());
        std::erase_if(known, [](const auto& one) { return one.second.empty(); });
        return known;
    }

private:
    std::string employer_data() const {
        const auto employer =
            supervision_.employer_id ? Employers{session_}.find(*supervision_.employer_id) : std::nullopt;
        return employer && employer->credit_code ? "统一社会信用代码 " + *employer->credit_code : std::string{};
    }
    std::string contact() const {
        const auto unit = UnitTree{session_}.find(supervision_.unit_id);
        return unit ? unit->name + " " + unit->phone : std::string{};
    }
    std::string demands() const {
        std::string lines;
        for (const auto& item : items_)
            if (item.state != ItemState::dropped) add_line(lines, item.words + "（" + in_chinese(item.due_on) + "前）");
        return lines;
    }
    std::string words_of(RecordKind kind, std::string_view about = {}) const {
        std::string lines;
        for (const auto& record : records_)
            if (record.kind == kind && (about.empty() || record.about == about)) add_line(lines, record.words);
        return lines;
    }
    std::string supervisors() const {
        std::string words;
        for (const auto& one : pair_of(parts_, session_, supervision_))
            words += (words.empty() ? "" : "、") + one.name + (one.card ? "（监督员证 " + *one.card + "）" : "");
        return words;
    }
    /// Number and day of service of the last letter of that kind; empty: none has left.
    std::string number_of(std::string_view kind) const {
        std::string words;
        letters::LetterStore store{session_};
        for (const auto& letter : store.of_matter(supervision_.id)) {
            if (letter.kind != kind || !letter.number_text || letter.state == "voided") continue;
            const auto services = store.services_of(letter.id);
            words = *letter.number_text;
            if (!services.empty()) words += "，" + in_chinese(services.back().counted_on) + "送达";
        }
        return words;
    }
    /// Whom they heard, and when they looked. What was said stands in the records.
    std::string inquiry() const {
        std::string lines;
        for (const auto& record : records_) {
            if (record.kind == RecordKind::hearing)
                add_line(lines, in_chinese(record.on) + "听取" + heard_in_words(record.about) + "意见");
            if (record.kind == RecordKind::inquiry) add_line(lines, in_chinese(record.on) + "调查，制作笔录");
        }
        return lines;
    }
    /// Letters so far, with number and day of service, and how the employer answered.
    std::string course() {
        std::string lines;
        letters::LetterStore store{session_};
        for (const auto& letter : store.of_matter(supervision_.id)) {
            if (!letter.number_text || letter.state == "voided") continue;
            const auto services = store.services_of(letter.id);
            add_line(lines, letter.title + "（" + *letter.number_text + "）" +
                                (services.empty() ? "" : in_chinese(services.back().counted_on) + "送达"));
        }
        for (const auto& record : records_)
            if (record.kind == RecordKind::answer)
                add_line(lines, in_chinese(record.on) + "单位书面答复：" + answer_in_words(record.about));
        for (const auto& event : events())
            if (event.state == name_of(SupervisionState::unanswered) && event.act == name_of(SupervisionAct::run_out))
                add_line(lines, in_chinese(event.made_on) + "前单位没有书面答复");
        return lines;
    }
    std::string group() const {
        std::string words;
        for (const auto group : groups_) words.append(words.empty() ? "" : "、").append(group_in_words(group));
        if (supervision_.people > 0)
            words.append(words.empty() ? "职工" : "").append("，共" + std::to_string(supervision_.people) + "人");
        return words;
    }
    /// On which ground an authority is asked; none: it was not asked yet.
    std::optional<ProposalGround> ground_asked() {
        std::optional<ProposalGround> ground;
        for (const auto& event : events())
            if (event.act == name_of(SupervisionAct::request_proposal))
                ground = enum_named<ProposalGround>(event.choice);
        return ground;
    }
    std::string ground() {
        const auto asked = ground_asked();
        return asked ? ground_in_words(*asked) : std::string{};
    }
    /// What was said of the ground, if it is that one.
    std::string on_ground(ProposalGround ground) {
        return ground_asked() == ground ? last_words({SupervisionAct::request_proposal}) : std::string{};
    }
    std::string last_words(std::initializer_list<SupervisionAct> acts) {
        std::string words;
        for (const auto& event : events())
            if (std::ranges::any_of(acts, [&](SupervisionAct act) { return event.act == name_of(act); }))
                if (const auto opened = parts_.matters.seal().opened_words(supervision_, event.number, event.words))
                    words = *opened;
        return words;
    }
    const std::vector<matters::MatterEvent>& events() {
        if (events_.empty()) events_ = matters::MatterStore{session_}.events_of(supervision_.id);
        return events_;
    }
    /// When an answer to a reminder is asked for that is written today: a target of the house, no law.
    std::optional<Date> reply_day() const {
        const auto pack = parts_.matters.law.pack(supervision_.law);
        const auto rule = pack ? pack->rule(clocks::reply, today_) : fail(pack.error());
        if (!rule) return std::nullopt;
        const auto last = law::deadline(*rule, today_, parts_.matters.law.calendar());
        return last ? std::optional{last->day} : std::nullopt;
    }

    const SupervisionParts& parts_;
    sql::Session& session_;
    const Supervision& supervision_;
    Date today_;
    std::vector<ProtectedGroup> groups_ = groups_in(supervision_.groups);
    std::vector<ItemView> items_;
    std::vector<RecordView> records_;
    std::vector<matters::MatterEvent> events_;
};

/// A letter that the case does not bear yet is not begun. Faults: supervision.no_demands,
/// supervision.transfer_not_examined.
Result<Done> bears_letter(sql::Session& session, const Supervision& supervision, std::string_view kind) {
    if (kind == opinion_letter && SupervisionFile{session}.items_of(supervision.id).empty())
        return fail({FaultKind::conflict, "supervision.no_demands"});
    if (kind == transfer_letter && !was_found_transferable(session, supervision.id))
        return fail({FaultKind::conflict, "supervision.transfer_not_examined"});
    return Done{};
}

Result<Filled> known_of(const SupervisionParts& parts, sql::Session& session, const Actor& actor,
                        const matters::Matter& matter, const letters::LetterTemplate& made) {
    const auto found = supervision_for(session, actor, Right::read_supervision, matter.id);
    if (!found) return fail(found.error());
    if (auto borne = bears_letter(session, *found, made.kind); !borne) return fail(std::move(borne.error()));
    auto all = KnownOfCase{parts, session, *found}.all();
    if (!all) return all;
    std::erase_if(*all, [&](const auto& one) { return !made.field(one.first); });
    return all;
}

}  // namespace

letters::LetterSource supervision_letters(const SupervisionParts& parts) {
    return {
        .matter_kind = "supervision",
        .kinds = {std::string{reminder_letter}, std::string{opinion_letter}, std::string{proposal_letter},
                  std::string{transfer_letter}, std::string{inspection_letter}, "request_to_county",
                  "authority_reminder", "correction", "inquiry_record", "talk_record", "answer_form", "check_form",
                  "evidence_list", "transfer_receipt", "transfer_feedback", "approval_slip", "file_contents",
                  "proof_of_service"},
        .fields = [&parts](
                      sql::Session& session, const Actor& actor, const matters::Matter& matter,
                      const letters::LetterTemplate& made) { return known_of(parts, session, actor, matter, made); },
        .names_nobody = true,
        .own_words =
            [&parts](sql::Session& session, const matters::Matter& matter) {
                std::vector<std::string> words;
                if (const auto found = SupervisionStore{session}.find(matter.id))
                    for (auto& one : pair_of(parts, session, *found)) words.push_back(std::move(one.name));
                return words;
            },
        .served = [&parts](
                      sql::Tx& tx, const Actor& actor, const letters::Letter& letter, Date counted_on,
                      letters::ServiceWay way) { return letter_served(parts, tx, actor, letter, counted_on, way); },
        .answered = [&parts](
                        sql::Tx& tx, const matters::By& by, const letters::Letter& letter,
                        const letters::LetterAnswer& answer) { return letter_answered(parts, tx, by, letter, answer); },
        .prove_item = [&parts](sql::Tx& tx, const matters::By& by, const letters::Letter& letter,
                               const letters::ItemProof& proof) { return demand_proven(parts, tx, by, letter, proof); },
        .items = [&parts](sql::Session& session,
                          const letters::Letter& letter) { return demands_of(parts, session, letter); }};
}

}  // namespace gongyou::supervision
