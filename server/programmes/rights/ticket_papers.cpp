#include "programmes/rights/ticket_papers.hpp"

#include "core/people/staff.hpp"
#include "kernel/chinese_date.hpp"
#include "kernel/time_of_day.hpp"
#include "platform/crypto/sha256.hpp"
#include "programmes/rights/claim_sheet.hpp"
#include "programmes/rights/inexact_words.hpp"
#include "programmes/rights/named_person_seal.hpp"
#include "programmes/rights/named_person_store.hpp"
#include "programmes/rights/report_insight.hpp"
#include "programmes/rights/report_store.hpp"
#include "programmes/rights/report_uploads.hpp"
#include "programmes/rights/ticket.hpp"
#include "programmes/rights/unseal_store.hpp"

namespace gongyou::rights {

namespace {

std::string moment_in_words(Instant moment) {
    return in_chinese(Date::in_shanghai(moment)) + " " + TimeOfDay::in_shanghai(moment).text();
}

/// Whether the actor may have the identity in clear: asked for, granted by a second person, and less than a day ago.
Result<Done> check_identity(sql::Session& session, const Actor& actor, const PrintTicket& asked, Instant now) {
    if (!asked.with_identity) return Done{};
    if (UnsealStore{session}.granted(asked.id, actor.id, now - unseal_grant_lasts)) return Done{};
    return fail({FaultKind::forbidden, "unseal.not_granted"});
}

/// Puts a ticket into words, for one desk at one moment.
class TicketWriter {
public:
    TicketWriter(const RightsParts& parts, sql::Reader& reader, const Actor& actor, const PrintTicket& asked)
        : parts_{parts}, reader_{reader}, actor_{actor}, asked_{asked} {}

    Result<TicketFacts> facts() {
        auto view = view_report(parts_, reader_, actor_, {asked_.id});
        if (!view) return fail(std::move(view.error()));
        view_ = *std::move(view);
        const auto found = ReportStore{reader_}.find(asked_.id);
        facts_.anonymous = view_.anonymous;
        facts_.with_identity = asked_.with_identity;
        facts_.with_notes = asked_.with_notes;
        facts_.number = view_.id.text();
        facts_.facts = careful(view_.facts);
        head();
        events();
        for (const auto& clock : view_.clocks) facts_.days.push_back(careful(clock_in_words(clock)));
        if (auto done = about(*found); !done) return fail(std::move(done.error()));
        if (auto done = who(*found); !done) return fail(std::move(done.error()));
        if (auto done = claims(*found); !done) return fail(std::move(done.error()));
        if (auto done = evidence(*found); !done) return fail(std::move(done.error()));
        facts_.printed_by = Staff{reader_, parts_.people}.name_of(actor_.id);
        facts_.printed_at = moment_in_words(reader_.now());
        facts_.purpose = asked_.purpose.text();
        return std::move(facts_);
    }

private:
    std::string careful(std::string words) const { return view_.anonymous ? inexact_words(words) : words; }

    void head() {
        facts_.head = {{"状态", word_for("state", view_.state)},
                       {"缓急", word_for("urgency", view_.urgency)},
                       {"收到", in_chinese(view_.filed_on)},
                       {"办理单位", view_.unit.name},
                       {"经办人", view_.assigned_to.value_or("还没有指定")},
                       {"站点", view_.point_name.value_or("")}};
        if (view_.kept_from) facts_.head.push_back({"请回避", kept_from_in_words()});
        if (view_.anonymous) return;  // the other line's number leads to its own record of the caller
        for (const auto& [line, number] : view_.tickets)
            facts_.head.push_back({"工单号", number + "（" + word_for("channel", line) + "）"});
    }

    /// Whom the paper must not reach either.
    std::string kept_from_in_words() const {
        std::string words = view_.kept_from->enterprise_union ? "企业工会" : "";
        const auto add = [&](const std::string& one) { words += (words.empty() ? "" : "、") + one; };
        for (const auto& office : view_.kept_from->offices) add(office);
        for (const auto& person : view_.kept_from->people) add(person);
        if (view_.kept_from->in_words) add("“" + *view_.kept_from->in_words + "”");
        return words;
    }

    Result<Done> about(const Report& found) {
        const auto report = parts_.seal().opened(found);
        if (!report) return fail(report.error());
        facts_.about = {{"用人单位", view_.employer_name}, {"用工地址", careful(view_.place)}};
        for (auto& line : complaint_in_words(complaint_of(*report), parts_.categories)) {
            if (view_.anonymous && line.label == "岗位") continue;  // few may hold it
            facts_.about.push_back({std::move(line.label), careful(std::move(line.text))});
        }
        return Done{};
    }

    Result<Done> who(const Report& found) {
        if (view_.anonymous) {
            facts_.who = {{"身份", "匿名：只凭回执码联系"}};
            return Done{};
        }
        facts_.who = {{"身份", view_.named ? "实名" : "留有手机号"}, {"手机号", "已密封"}};
        if (view_.named)
            facts_.who = {{"身份", "实名"},
                          {"姓名", view_.named->name},
                          {word_for("document", view_.named->document), view_.named->number},
                          {"手机号", "已密封"}};
        return asked_.with_identity ? opened(found) : Done{};
    }

    Result<Done> opened(const Report& found) {
        const auto identity = ReportStore{reader_}.identity_of(found.id);
        if (!identity) return fail({FaultKind::conflict, "unseal.nothing_sealed"});
        const auto phone = parts_.seal().opened_phone(found.id, identity->phone);
        if (!phone) return fail(phone.error());
        facts_.who.back().text = phone->text();
        const auto person = NamedPersonStore{reader_}.of(found.id);
        if (!person) return Done{};
        const NamedPersonSeal seal{parts_.matters.keys, parts_.matters.tree};
        auto name = seal.opened_name(*person);
        if (!name) return fail(std::move(name.error()));
        const auto number = seal.opened_number(*person);
        if (!number) return fail(number.error());
        facts_.who[1].text = *std::move(name);
        facts_.who[2].text = number->text();
        return Done{};
    }

    void events() {
        for (const auto& step : view_.steps) {
            const auto choice = choice_in_words(step.step, step.choice);
            const bool from_reporter = !step.by_name;
            TicketEvent event{.when = step.at ? moment_in_words(*step.at) : in_chinese(step.on),
                              .what = std::string{word_for("step", step.step)},
                              .by = step.by_name ? *step.by_name + "（" + step.unit_name + "）" : "",
                              .words = careful(step.text),
                              .from_reporter = from_reporter,
                              .internal = !from_reporter && !step.for_reporter && !step.text.empty()};
            if (view_.anonymous) event.when = in_chinese(step.on);
            if (!choice.empty()) event.what += "（" + choice + "）";
            if (event.internal && step.step != "note") {  // that it happened is no secret among us, the words are
                auto bare = event;
                bare.internal = false;
                bare.words.clear();
                facts_.events.push_back(std::move(bare));
            }
            facts_.events.push_back(std::move(event));
        }
    }

    Result<Done> claims(const Report& found) {
        const auto sheet = sheet_of(parts_, reader_, actor_, found, false);
        if (!sheet) return fail(sheet.error());
        if (sheet->lines.empty()) return Done{};
        facts_.claims = {{"人数", std::to_string(sheet->lines.size()) + "人，其中代表" +
                                      std::to_string(sheet->representatives) + "人"},
                         {"合计", yuan_in_words(sheet->total_fen) + "元，已付" + yuan_in_words(sheet->paid_fen) +
                                      "元，尚欠" + yuan_in_words(sheet->open_fen) + "元"},
                         {"明细", "另见诉求人清单"}};
        return Done{};
    }

    Result<Done> evidence(const Report& found) {
        for (const auto& file : view_.files) {
            EvidenceLine line{.kind = word_for("kind", file.kind),
                              .pages = file.kind == files::FileKind::pdf ? "" : "1"};
            if (!view_.anonymous) {
                const auto content = content_of(parts_, reader_, found, file.id);
                if (!content) return fail(content.error());
                line.name = file.name.text();
                line.fingerprint = crypto::sha256_hex(content->bytes);
            }
            facts_.evidence.push_back(std::move(line));
        }
        return Done{};
    }

    const RightsParts& parts_;
    sql::Reader& reader_;
    const Actor& actor_;
    const PrintTicket& asked_;
    ReportView view_;
    TicketFacts facts_;
};

}  // namespace

Result<api::Paper> ticket_of(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                             const PrintTicket& asked) {
    if (const auto found = report_for(reader, actor, Right::work_report, asked.id); !found) return fail(found.error());
    if (auto may_open = check_identity(reader, actor, asked, reader.now()); !may_open)
        return fail(std::move(may_open.error()));
    return TicketWriter{parts, reader, actor, asked}.facts().map([](const TicketFacts& facts) {
        return api::Paper{ticket_paper(facts), "诉求单.pdf"};
    });
}

Result<Done> note_print(const RightsParts& parts, sql::Tx& tx, const Actor& actor, const PrintTicket& asked) {
    if (const auto found = report_for(tx, actor, Right::work_report, asked.id); !found) return fail(found.error());
    if (auto may_open = check_identity(tx, actor, asked, tx.now()); !may_open) return may_open;
    parts.matters.audit.record(tx, {.tree = parts.matters.tree,
                                    .actor = actor.id.text(),
                                    .role = "desk",
                                    .act = asked.with_identity ? "ticket.printed_with_identity" : "ticket.printed",
                                    .object_kind = "report",
                                    .object_id = asked.id.text(),
                                    .purpose = asked.purpose.text()});
    return Done{};
}

}  // namespace gongyou::rights
