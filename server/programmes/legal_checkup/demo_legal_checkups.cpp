#include "programmes/legal_checkup/demo_legal_checkups.hpp"

#include "core/organisations/employers.hpp"
#include "programmes/legal_checkup/checkup_items.hpp"
#include "programmes/legal_checkup/keep_findings.hpp"
#include "programmes/legal_checkup/legal_checkup_store.hpp"
#include "programmes/legal_checkup/open_legal_checkup.hpp"

namespace gongyou::legal_checkup {

namespace {

/// The one risk of a demo check-up: an unclear overtime clause.
constexpr std::int64_t demo_risk = 11;
constexpr int days_between_turns = 2;

/// What happens, in order; the check-up stands where its last turn leads.
using DemoCheckup = std::vector<CheckupAct>;

std::vector<DemoCheckup> demo_checkups() {
    using enum CheckupAct;
    const DemoCheckup straight{agree,         schedule,     receive_papers, finish_review, note_talk,
                               record_visit,  send_draft,   comment,        issue_report,  put_right,
                               begin_recheck, recheck_item, close};
    std::vector<DemoCheckup> all;
    for (const std::ptrdiff_t turns : {0, 1, 2, 3, 4, 6, 8, 9, 11, 13})
        all.emplace_back(straight.begin(), straight.begin() + turns);
    all.push_back({decline});
    all.push_back({agree, schedule, receive_papers, finish_review, record_visit, send_draft, comment, issue_report,
                   begin_recheck, recheck_item, ask_again});
    all.push_back({agree, schedule, receive_papers, finish_review, red_line, record_visit});
    return all;
}

class DemoTeam {
public:
    DemoTeam(const CheckupParts& parts, const DemoStation& station) : parts_{parts}, station_{station} {}

    Result<CheckupStanding> open(sql::Tx& tx, const std::string& employer) const {
        OpenCheckup asked;
        asked.employer_id = Employers{tx}.named(employer)->id;
        asked.staff_count = 86;
        asked.contact = *Line<2, 100>::read("人事部（演示）");
        return open_checkup(parts_, tx, desk(), asked);
    }

    Result<CheckupStanding> take_turn(sql::Tx& tx, const MatterId& id, const DemoCheckup& played,
                                      CheckupAct act) const {
        using enum CheckupAct;
        const auto found = *CheckupStore{tx}.find(id);
        if (act == finish_review)
            if (auto kept = find(tx, found); !kept) return kept;
        if (act == send_draft)
            if (auto said = accept(tx, found); !said) return said;
        TakeCheckupStep step;
        step.id = id;
        step.revision = found.revision;
        step.step = act;
        step.text = *Words::read(act == red_line ? "车间有一名十五岁的孩子在干活。" : "已经记录在案。");
        step.leader_id = station_.supervisors[0];
        step.lawyer_id = station_.supervisors[1];
        step.supervisor_id = station_.supervisors[2];
        step.undertaken_on = tx.today();
        step.heard = Heard::worker;
        step.on = tx.today();
        step.item = demo_risk;
        step.recheck = played.back() == ask_again ? Recheck::refused : Recheck::done;
        step.line = RedLine::child_labour;
        const bool is_the_teams = matters::right_for(checkup_procedure, act) == Right::supervise;
        const auto who = !is_the_teams ? desk() : act == send_draft ? of_team(1) : of_team(0);
        return take_checkup_step(parts_, tx, who, step);
    }

private:
    Actor desk() const { return {.id = station_.desk.front(), .grants = {{Role::desk, station_.unit}}}; }
    Actor of_team(std::size_t one) const {
        return {.id = station_.supervisors[one], .grants = {{Role::supervisor, station_.unit}}};
    }

    Result<CheckupStanding> find(sql::Tx& tx, const Checkup& checkup) const {
        KeepFindings findings;
        findings.id = checkup.id;
        findings.revision = checkup.revision;
        for (const auto& item : checkup_items()) {
            FoundItem one{.item = item.number};
            if (item.number == demo_risk) {
                one.result = ItemResult::risk;
                one.quote = *Paragraphs<2, 500>::read("加班按公司规定执行，工资已含加班费。");
                one.advice = *Paragraphs<2, 1000>::read("写明加班工资的基数、比例和审批，不写“已含在工资内”。");
            }
            findings.items.push_back(std::move(one));
        }
        return keep_findings(parts_, tx, of_team(0), findings);
    }
    Result<CheckupStanding> accept(sql::Tx& tx, const Checkup& checkup) const {
        ReviewFinding review;
        review.id = checkup.id;
        review.revision = checkup.revision;
        review.item = demo_risk;
        return review_finding(parts_, tx, of_team(1), review);
    }

    const CheckupParts& parts_;
    const DemoStation& station_;
};

}  // namespace

Result<Done> play_demo_legal_checkups(const CheckupParts& parts, sql::Database& database,
                                      std::span<const DemoStation> stations) {
    const auto& rights = parts.supervision.rights;
    return database.write_and_wait([&](sql::Tx& tx) -> Result<Done> {
        std::size_t number = 0;
        for (const auto& played : demo_checkups()) {
            const auto& station = stations[number % stations.size()];
            const DemoTeam team{parts, station};
            auto at = rights.clock.now() - std::chrono::hours{24 * days_between_turns} * (played.size() + 1);
            sql::Tx then{tx.session(), at, rights.random};
            auto standing = team.open(then, station.employers[number++ / stations.size() % station.employers.size()]);
            for (const auto act : played) {
                if (!standing) break;
                at += std::chrono::hours{24 * days_between_turns};
                sql::Tx later{tx.session(), at, rights.random};
                standing = team.take_turn(later, standing->id, played, act);
            }
            if (!standing) return fail(std::move(standing.error()));
        }
        return Done{};
    });
}

}  // namespace gongyou::legal_checkup
