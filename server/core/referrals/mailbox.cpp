#include "core/referrals/mailbox.hpp"

#include "core/people/staff.hpp"
#include "core/referrals/office_store.hpp"
#include "kernel/time_of_day.hpp"
#include "platform/paper/watermark.hpp"

namespace gongyou::referrals {

namespace {

void enter_reading(const ReferralParts& parts, sql::Tx& tx, const Actor& actor, const ReferralId& id,
                   std::string_view act, std::string what = {}) {
    parts.audit.record(tx, {.tree = parts.tree,
                            .actor = actor.id.text(),
                            .role = std::string{name_of(Role::partner)},
                            .act = act,
                            .object_kind = "referral",
                            .object_id = id.text(),
                            .purpose = std::move(what)});
}

Result<files::FileContent> file_in_mailbox(const ReferralParts& parts, sql::Reader& reader, const Actor& actor,
                                           const ReferralId& id, const FileId& file) {
    const auto referral = in_mailbox(reader, actor, Right::read_mailbox, id, reader.today());
    if (!referral) return fail(referral.error());
    return parts.files.read(reader, files_of(id), file);
}

}  // namespace

std::string use_only(std::string_view office) { return "仅供" + std::string{office} + "办案使用"; }

std::vector<std::string> mark_of(std::string_view office, std::string_view reader, Instant now) {
    return {use_only(office),
            std::string{reader} + " " + Date::in_shanghai(now).text() + " " + TimeOfDay::in_shanghai(now).text()};
}

Result<MailboxView> open_mailbox_item(const ReferralParts& parts, sql::Tx& tx, const Actor& actor,
                                      const OpenMailboxItem& asked) {
    const auto referral = in_mailbox(tx, actor, Right::read_mailbox, asked.id, tx.today());
    if (!referral) return fail(referral.error());
    auto content = content_of(parts, tx, *referral);
    if (!content) return fail(std::move(content.error()));
    MailboxView view;
    static_cast<ReferralContent&>(view) = *std::move(content);
    for (auto& event : view.events) event.files.clear();  // what the union keeps as proof is not granted
    view.can = replies_open_in(state_of(*referral));
    view.use_only = use_only(view.office_name);
    enter_reading(parts, tx, actor, asked.id, "referral.read");
    return view;
}

Result<api::PageToRead> mailbox_page(const ReferralParts& parts, sql::Reader& reader, const Actor& actor,
                                     const OneReferralPage& asked) {
    auto file = file_in_mailbox(parts, reader, actor, asked.id, asked.file_id);
    if (!file) return fail(std::move(file.error()));
    const auto referral = in_mailbox(reader, actor, Right::read_mailbox, asked.id, reader.today());
    const auto office = OfficeStore{reader}.find(referral->office_id);
    return api::PageToRead{
        std::move(file->bytes), asked.page,
        paper::watermark(mark_of(office->name, Staff{reader, parts.people}.name_of(actor.id), reader.now()))};
}

Result<Done> note_page_read(const ReferralParts& parts, sql::Tx& tx, const Actor& actor, const OneReferralPage& asked) {
    const auto referral = in_mailbox(tx, actor, Right::read_mailbox, asked.id, tx.today());
    if (!referral) return fail(referral.error());
    enter_reading(parts, tx, actor, asked.id, "referral.page_read",
                  asked.file_id.text() + " " + std::to_string(asked.page));
    return Done{};
}

Result<api::Download> mailbox_original(const ReferralParts& parts, sql::Reader& reader, const Actor& actor,
                                       const OneReferralFile& asked) {
    return file_in_mailbox(parts, reader, actor, asked.id, asked.file_id).map([](files::FileContent file) {
        return api::Download{std::move(file.bytes), std::string{media_type(file.kind)}, file.name.text()};
    });
}

Result<Done> note_original(const ReferralParts& parts, sql::Tx& tx, const Actor& actor, const OneReferralFile& asked) {
    const auto referral = in_mailbox(tx, actor, Right::read_mailbox, asked.id, tx.today());
    if (!referral) return fail(referral.error());
    enter_reading(parts, tx, actor, asked.id, "referral.original_taken", asked.file_id.text());
    return Done{};
}

}  // namespace gongyou::referrals
