#include "core/referrals/referral_view.hpp"

#include <algorithm>

#include "core/api/raw_routes.hpp"
#include "core/letters/letter_store.hpp"
#include "core/matters/matter_store.hpp"
#include "core/organisations/unit_tree.hpp"
#include "core/people/staff.hpp"
#include "core/referrals/office_store.hpp"
#include "core/referrals/referral_store.hpp"
#include "platform/files/giving_back.hpp"
#include "platform/json/read.hpp"

namespace gongyou::referrals {

namespace {

Result<ReferralEventView> view_of_event(const ReferralParts& parts, sql::Session& session, const ReferralEvent& event) {
    ReferralEventView view{.act = enum_named<ReferralAct>(event.act).value(),
                           .state = enum_named<ReferralState>(event.state).value(),
                           .at = event.made_at,
                           .by_name = Staff{session, parts.people}.name_of(event.by_person),
                           .way = enum_named<ReplyWay>(event.way),
                           .reply = {},
                           .words = {},
                           .files = parts.files.of(session, proofs_of(event.referral_id, event.number))};
    auto words = parts.seal().opened_event(event);
    if (!words) return fail(std::move(words.error()));
    if (!view.way) {
        view.words = *std::move(words);
        return view;
    }
    auto reply = json::read_json<ReplySaid>(*words);
    if (!reply) return fail(std::move(reply.error()));
    view.reply = *std::move(reply);
    return view;
}

std::vector<ReferralAct> acts_open(const Actor& actor, sql::Session& session, const Referral& referral) {
    std::vector<ReferralAct> open;
    const auto subject = sent_from(session, referral);
    for (const auto* step : matters::steps_from(referral_procedure, state_of(referral), matters::Taker::Kind::staff))
        if (may(actor, step->by.right, subject)) open.push_back(step->act);
    return open;
}

bool waits_for_an_answer(ReferralState state) {
    return state == ReferralState::sent || state == ReferralState::received || state == ReferralState::accepted;
}

ReferralPage page_of(std::vector<ReferralRow> rows, Date today, std::size_t most) {
    ReferralPage page;
    for (auto& row : rows) {
        if (page.items.size() == most) {
            page.next = page.items.back().id;
            break;
        }
        const auto state = enum_named<ReferralState>(row.state).value();
        const bool ended = referral_procedure.ends.has(state);
        page.items.push_back({.id = row.id,
                              .state = state,
                              .unit_name = std::move(row.unit_name),
                              .office_name = std::move(row.office_name),
                              .office_kind = enum_named<OfficeKind>(row.office_kind).value(),
                              .letter_title = std::move(row.letter_title),
                              .letter_number = row.letter_number.value_or(""),
                              .sent_on = row.sent_on,
                              .granted_until = row.granted_until,
                              .answer_by = row.answer_by,
                              .granted = !ended && today <= row.granted_until,
                              .late = row.answer_by && *row.answer_by < today && waits_for_an_answer(state)});
    }
    return page;
}

constexpr int referrals_shown = 20;

/// What somebody sent has no name of its own, which was dropped at the door: it is called by its place.
std::vector<files::FileLine> named_files(const ReferralParts& parts, sql::Session& session, const ReferralId& id) {
    auto lines = parts.files.of(session, files_of(id));
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (lines[i].name.text().starts_with("file."))
            lines[i].name = files::FileName::trusted("材料" + std::to_string(i + 1) + "." +
                                                     std::string{usual_ending(lines[i].kind)});
    return lines;
}

}  // namespace

Result<ReferralContent> content_of(const ReferralParts& parts, sql::Session& session, const Referral& referral) {
    auto words = parts.seal().opened(referral);
    if (!words) return fail(std::move(words.error()));
    const auto unit = UnitTree{session}.find(referral.unit_id);
    const auto office = OfficeStore{session}.find(referral.office_id);
    const auto letter = letters::LetterStore{session}.find(referral.letter_id);
    ReferralContent content{.id = referral.id,
                            .state = state_of(referral),
                            .unit_name = unit->name,
                            .unit_phone = unit->phone,
                            .office_name = office->name,
                            .office_kind = kind_of(*office),
                            .letter_title = letter->title,
                            .letter_number = letter->number_text.value_or(""),
                            .letter_code = letter->code.value_or(""),
                            .asks = words->asks.text(),
                            .basis = enum_named<Basis>(referral.basis).value(),
                            .basis_words = words->basis.text(),
                            .sent_on = referral.sent_on,
                            .granted_until = referral.granted_until,
                            .answer_by = referral.answer_by,
                            .files = named_files(parts, session, referral.id),
                            .events = {}};
    for (const auto& event : ReferralStore{session}.events_of(referral.id)) {
        auto view = view_of_event(parts, session, event);
        if (!view) return fail(std::move(view.error()));
        content.events.push_back(*std::move(view));
    }
    return content;
}

Result<ReferralView> view_referral(const ReferralParts& parts, sql::Reader& reader, const Actor& actor,
                                   const OneReferral& asked) {
    const auto referral = referral_for(reader, actor, Right::read_referral, asked.id);
    if (!referral) return fail(referral.error());
    auto content = content_of(parts, reader, *referral);
    if (!content) return fail(std::move(content.error()));
    ReferralView view;
    static_cast<ReferralContent&>(view) = *std::move(content);
    view.revision = referral->revision;
    view.matter_id = referral->matter_id;
    if (const auto matter = matters::MatterStore{reader}.find(referral->matter_id)) view.matter_kind = matter->kind;
    view.letter_id = referral->letter_id;
    view.granted = is_open_to_the_office(*referral, reader.today());
    view.can = acts_open(actor, reader, *referral);
    if (may(actor, Right::send_referral, sent_from(reader, *referral)))
        view.replies = replies_open_in(state_of(*referral));
    for (const auto& package : ReferralStore{reader}.packages_of(referral->id))
        view.packages.push_back({package.made_at, Staff{reader, parts.people}.name_of(package.made_by)});
    return view;
}

Result<api::Answer> referral_file(const ReferralParts& parts, sql::Reader& reader, const Actor& actor,
                                  const OneReferralFile& asked) {
    const auto referral = referral_for(reader, actor, Right::read_referral, asked.id);
    if (!referral) return fail(referral.error());
    auto found = parts.files.read(reader, files_of(referral->id), asked.file_id);
    for (std::int64_t number = 1; !found && number <= referral->revision; ++number)
        found = parts.files.read(reader, proofs_of(referral->id, number), asked.file_id);
    return std::move(found).map([](files::FileContent file) {
        return api::Answer{.type = std::string{media_type(file.kind)},
                           .body = std::move(file.bytes),
                           .headers = files::download_headers(file.kind, file.name)};
    });
}

Result<ReferralPage> list_referrals(sql::Reader& reader, const Actor& actor, const ListReferrals& asked) {
    const ReferralQuestion question{.state = asked.state ? std::string{name_of(*asked.state)} : "",
                                    .open = asked.open.value_or(false),
                                    .letter_id = asked.letter_id ? asked.letter_id->text() : "",
                                    .matter_id = asked.matter_id ? asked.matter_id->text() : "",
                                    .granted_on = {},
                                    .before = asked.after.value_or(ReferralId{}),
                                    .most = referrals_shown + 1};
    return page_of(ReferralStore{reader}.newest(scope_of(actor, Right::read_referral), question), reader.today(),
                   referrals_shown);
}

Result<ReferralPage> list_mailbox(sql::Reader& reader, const Actor& actor, const ListMailbox& asked) {
    const ReferralQuestion question{.state = {},
                                    .open = true,
                                    .letter_id = {},
                                    .matter_id = {},
                                    .granted_on = reader.today().text(),
                                    .before = asked.after.value_or(ReferralId{}),
                                    .most = referrals_shown + 1};
    return page_of(ReferralStore{reader}.mailbox(scope_of(actor, Right::read_mailbox), question), reader.today(),
                   referrals_shown);
}

}  // namespace gongyou::referrals
