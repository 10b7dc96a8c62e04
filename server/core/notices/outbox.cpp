#include "core/notices/outbox.hpp"

#include "core/notices/outbox_store.hpp"

namespace gongyou::notices {

namespace {

constexpr std::string_view whole_house = "house";  // a number's allowance is one, whichever tree writes to it

crypto::SealPlace place(std::string_view column, const std::string& id) {
    return {.table = "outgoing_message", .column = column, .record = id, .tree = whole_house};
}

std::chrono::seconds until_tomorrow(Instant now) {
    const auto noon_tomorrow = SetClock{Date::in_shanghai(now).plus_days(1)}.now();
    return std::chrono::ceil<std::chrono::seconds>(noon_tomorrow - std::chrono::hours{12} - now);
}

}  // namespace

Result<Done> Outbox::send(sql::Tx& tx, const Phone& to, SmsKind kind, const std::string& code,
                          std::chrono::seconds delay) {
    OutboxStore store{tx};
    const auto number = keyring_.blind_index(whole_house, "phone", to.text());
    if (!store.take_place(number, tx.today(), tx.now())) {
        const auto wait = store.day_is_over(number, tx.today()) ? until_tomorrow(tx.now()) : std::chrono::seconds{60};
        return fail({.kind = FaultKind::too_many, .code = "sms.too_many", .retry_after = wait});
    }
    const auto id = tx.fresh_id<JobId>().text();
    store.add({.id = id,
               .channel = "sms",
               .kind = kind,
               .to_sealed = keyring_.seal(place("to_sealed", id), to.text()),
               .to_masked = to.masked(),
               .text_sealed = keyring_.seal(place("text_sealed", id), sms_text(kind, code)),
               .state = MessageState::waiting,
               .at = tx.now()});
    queue_.enqueue(tx, {.kind = std::string{sms_job}, .payload = id, .delay = delay});
    return Done{};
}

std::vector<OutboxItem> Outbox::list(sql::Session& session, bool demo, int most) const {
    std::vector<OutboxItem> items;
    for (auto& row : OutboxStore{session}.newest(most)) {
        auto text = sms_text(row.kind, "******");
        if (demo && !row.text_sealed.empty())
            if (auto plain = keyring_.unseal(place("text_sealed", row.id), row.text_sealed)) text = *std::move(plain);
        items.push_back({row.id, row.channel, row.kind, row.to_masked, std::move(text), row.at, row.state});
    }
    return items;
}

jobs::Handler Outbox::handler(sql::Database& database, Gateway& gateway) const {
    jobs::Work work = [this, &database, &gateway](std::span<const jobs::Job> taken) -> Result<jobs::Finish> {
        const auto& id = taken.front().payload;
        const auto row = database.read([&](sql::Reader& reader) { return OutboxStore{reader}.find(id); });
        if (!row || row->state != MessageState::waiting) return jobs::Finish{};
        auto to = keyring_.unseal(place("to_sealed", id), row->to_sealed);
        if (!to) return fail(to.error());
        auto text = keyring_.unseal(place("text_sealed", id), row->text_sealed);
        if (!text) return fail(text.error());
        const auto delivered = gateway.deliver({id, Private{*std::move(to)}, Private{*std::move(text)}});
        if (!delivered) return fail(delivered.error());
        return jobs::Finish{[id, keeps = gateway.keeps_text()](sql::Tx& tx) -> Result<Done> {
            OutboxStore store{tx};
            keeps ? store.mark_shown(id) : store.mark_sent(id);
            return Done{};
        }};
    };
    return {.work = std::move(work), .at_once = 1, .lease = std::chrono::seconds{120}};
}

}  // namespace gongyou::notices
