#include "programmes/mediation/mediation_papers.hpp"

#include <algorithm>

#include "kernel/chinese_date.hpp"
#include "kernel/chinese_money.hpp"
#include "programmes/mediation/mediation_words.hpp"

namespace gongyou::mediation {

namespace {

template <class Words_>
std::string or_nothing(const std::optional<Words_>& words) {
    return words ? words->text() : std::string{};
}

void put(PaperFields& fields, const std::string& name, std::string value) {
    if (!value.empty()) fields[name] = std::move(value);
}

template <class Holds>
std::string names_of(const MediationFacts& facts, Holds holds) {
    std::string names;
    for (const auto& party : facts.parties)
        if (holds(party)) names.append(names.empty() ? "" : "、").append(party.who.name.text());
    return names;
}

std::string names_of(const MediationFacts& facts, Side side) {
    return names_of(facts, [&](const PaperParty& party) { return party.side == side; });
}

/// "男，住址……，电话……": only what is known, of several each with its name; one line, as the templates want it.
std::string data_of(const MediationFacts& facts, Side side) {
    const bool several =
        std::ranges::count_if(facts.parties, [&](const PaperParty& party) { return party.side == side; }) > 1;
    std::string all;
    for (const auto& party : facts.parties) {
        if (party.side != side) continue;
        std::string line;
        const auto add = [&](std::string_view label, const std::string& value) {
            if (!value.empty()) line.append(line.empty() ? "" : "，").append(label).append(value);
        };
        add("", or_nothing(party.who.sex));
        add("出生日期", party.who.born_on ? in_chinese(*party.who.born_on) : "");
        add("证件号码", party.who.number ? party.who.number->text() : "");
        add("统一社会信用代码", or_nothing(party.who.credit_code));
        add("法定代表人", or_nothing(party.who.legal_representative));
        add("职务", or_nothing(party.who.post));
        add("住址", or_nothing(party.who.address));
        add("电话", or_nothing(party.who.phone));
        add("代理人", or_nothing(party.who.proxy));
        if (line.empty()) continue;
        all.append(all.empty() ? "" : "；").append(several ? party.who.name.text() + "：" : "").append(line);
    }
    return all;
}

/// "人民币玖仟陆佰元整（9,600元）": a paper that binds says it twice.
std::string sum_in_words(std::int64_t fen) {
    return "人民币" + in_capitals(Cents{fen}) + "（" + in_digits(Cents{fen}) + "）";
}

std::string when_in_words(const MonthOrDay& when) {
    const auto day = in_chinese(when.first_day());
    constexpr std::string_view month = "月";
    return when.is_month() ? day.substr(0, day.find(month) + month.size()) : day;
}

std::string requests_of(const ClaimLines& claims) {
    std::string lines;
    for (const auto& claim : claims) {
        lines.append(lines.empty() ? "" : "\n")
            .append(claim.name.text())
            .append("，")
            .append(term_in_words(claim.kind));
        if (claim.from) lines.append("，").append(when_in_words(*claim.from));
        if (claim.to) lines.append("至").append(when_in_words(*claim.to));
        if (claim.amount_fen) lines.append("，").append(in_digits(Cents{*claim.amount_fen}));
    }
    return lines;
}

std::string time_and_place(const Session& session) {
    auto text = in_chinese(session.starts_on) + " " + session.starts_at + "，" + session.place;
    if (!session.video.empty()) text += "（视频：" + session.video + "）";
    return text;
}

/// Who is who in an agreement: the workers on one side, the employer on the other, whoever applied.
std::string persons_in(const MediationFacts& facts) {
    return names_of(facts, [](const PaperParty& party) { return party.kind == PartyKind::person; });
}
std::string employers_in(const MediationFacts& facts) {
    return names_of(facts, [](const PaperParty& party) { return party.kind == PartyKind::employer; });
}

std::string employers_address(const MediationFacts& facts) {
    for (const auto& party : facts.parties)
        if (party.kind == PartyKind::employer)
            return party.who.delivery_address ? party.who.delivery_address->text() : or_nothing(party.who.address);
    return {};
}

/// One term a line: who does what for whom, how much, by when, how.
std::string terms_in_lines(const AgreementTerms& terms) {
    std::string lines;
    for (const auto& item : terms.items) {
        lines.append(lines.empty() ? "" : "\n").append(item.from.text()).append("对").append(item.to.text());
        lines.append("：").append(item.what.text());
        if (item.amount_fen > 0) lines.append("，共").append(sum_in_words(item.amount_fen));
        if (item.due_on && item.instalments.empty()) lines.append("，最晚").append(in_chinese(*item.due_on));
        for (std::size_t i = 0; i < item.instalments.size(); ++i) {
            const auto& part = item.instalments[i];
            lines.append("；第").append(std::to_string(i + 1)).append("期").append(in_digits(Cents{part.amount_fen}));
            lines.append("，最晚").append(in_chinese(part.due_on));
        }
        if (const auto way = or_nothing(item.way); !way.empty()) lines.append("，方式：").append(way);
    }
    return lines;
}

PaperFields both_sides(const MediationFacts& facts) {
    PaperFields fields;
    put(fields, "applicant", names_of(facts, Side::applicant));
    put(fields, "respondent", names_of(facts, Side::respondent));
    return fields;
}

PaperFields joint_application(const MediationFacts& facts, const std::string& agreement_number, Date effective_on,
                              Date applied_on) {
    PaperFields fields;
    put(fields, "worker", persons_in(facts));
    put(fields, "employer", employers_in(facts));
    put(fields, "organisation", facts.organisation);
    put(fields, "agreement", agreement_number);
    put(fields, "effective_on", effective_on.text());
    put(fields, "applied_on", applied_on.text());
    return fields;
}

}  // namespace

PaperFields application_fields(const MediationFacts& facts) {
    auto fields = both_sides(facts);
    put(fields, "applicant_data", data_of(facts, Side::applicant));
    put(fields, "respondent_data", data_of(facts, Side::respondent));
    put(fields, "requests", requests_of(facts.claims));
    put(fields, "facts", facts.facts);
    put(fields, "organisation", facts.organisation);
    put(fields, "applied_on", facts.received_on.text());
    return fields;
}

std::string names_on(const MediationFacts& facts, std::optional<Side> side) {
    return names_of(facts, [&](const PaperParty& party) { return !side || party.side == *side; });
}

PaperFields acceptance_fields(const MediationFacts& facts, const std::string& addressee, const std::string& bring) {
    auto fields = both_sides(facts);
    put(fields, "addressee", addressee);
    put(fields, "matter", facts.subject);
    put(fields, "received_on", facts.received_on.text());
    put(fields, "counted", facts.counted);
    put(fields, "ends_on", facts.ends_on ? facts.ends_on->text() : "");
    put(fields, "mediators", facts.mediator);
    put(fields, "session", facts.first_session ? time_and_place(*facts.first_session) : "");
    put(fields, "bring", bring);
    put(fields, "contact", facts.contact);
    return fields;
}

PaperFields not_accepted_fields(const MediationFacts& facts, const std::string& reason, const std::string& ways) {
    auto fields = both_sides(facts);
    put(fields, "received_on", facts.received_on.text());
    put(fields, "reason", reason);
    put(fields, "ways", ways);
    put(fields, "arbitration", facts.arbitration);
    put(fields, "contact", facts.contact);
    return fields;
}

PaperFields minutes_fields(const MediationFacts& facts, const Session& session, const SessionRecord& record,
                           const std::string& recorder) {
    auto fields = both_sides(facts);
    put(fields, "session", time_and_place(session));
    put(fields, "mediators", facts.mediator);
    put(fields, "recorder", recorder);
    put(fields, "present", record.present.text());
    put(fields, "talk", record.gist.text());
    put(fields, "outcome", or_nothing(record.result));
    return fields;
}

PaperFields agreement_fields(const MediationFacts& facts, const AgreementTerms& terms) {
    PaperFields fields;
    const auto workers_side = [&] {
        for (const auto& party : facts.parties)
            if (party.kind == PartyKind::person) return party.side;
        return Side::applicant;
    }();
    put(fields, "worker", persons_in(facts));
    put(fields, "employer", employers_in(facts));
    put(fields, "worker_data", data_of(facts, workers_side));
    put(fields, "employer_data", data_of(facts, workers_side == Side::applicant ? Side::respondent : Side::applicant));
    put(fields, "facts", terms.facts ? terms.facts->text() : facts.facts);
    put(fields, "terms", terms_in_lines(terms));  // and no total beside them: nothing is promised twice
    put(fields, "not_settled", or_nothing(terms.not_settled));
    put(fields, "default_clause", or_nothing(terms.default_terms));
    put(fields, "copies", std::to_string(terms.copies.value_or(3)) + "份");
    return fields;
}

PaperFields ended_fields(const MediationFacts& facts, const std::string& addressee, Date ended_on,
                         const std::string& reason, const std::string& evidence) {
    auto fields = both_sides(facts);
    put(fields, "addressee", addressee);
    put(fields, "matter", facts.subject);
    put(fields, "ended_on", ended_on.text());
    put(fields, "reason", reason);
    put(fields, "arbitration", facts.arbitration);
    put(fields, "evidence", evidence);
    put(fields, "contact", facts.contact);
    return fields;
}

PaperFields review_fields(const MediationFacts& facts, const std::string& commission,
                          const std::string& agreement_number, Date effective_on, Date applied_on) {
    auto fields = joint_application(facts, agreement_number, effective_on, applied_on);
    put(fields, "commission", commission);
    return fields;
}

PaperFields confirmation_fields(const MediationFacts& facts, const std::string& court,
                                const std::string& agreement_number, Date effective_on, Date applied_on) {
    auto fields = joint_application(facts, agreement_number, effective_on, applied_on);
    put(fields, "court", court);
    put(fields, "employer_address", employers_address(facts));
    return fields;
}

}  // namespace gongyou::mediation
