#include "core/api/answered_command.hpp"

#include "platform/crypto/base64.hpp"
#include "platform/crypto/sealed_box.hpp"
#include "platform/crypto/sha256.hpp"

namespace gongyou::api {

namespace {

struct KeptAnswer {
    std::string key;
    std::string digest;
    std::int64_t status = 200;
    std::string answer;
    Date answered_on;
};
BOOST_DESCRIBE_STRUCT(KeptAnswer, (), (key, digest, status, answer, answered_on))

struct Before {
    Date day;
};
BOOST_DESCRIBE_STRUCT(Before, (), (day))

constexpr std::string_view find_answer =
    "SELECT key, digest, status, answer, answered_on FROM answered_command WHERE key = :key";
constexpr std::string_view keep_answer = R"sql(
    INSERT INTO answered_command (key, digest, status, answer, answered_on)
    VALUES (:key, :digest, :status, :answer, :answered_on)
)sql";
constexpr std::string_view sweep_answers = "DELETE FROM answered_command WHERE answered_on < :day";

crypto::DataKey key_from(const std::string& secret) {
    return {.profile = crypto::Profile::intl, .bytes = crypto::Secret{secret}};
}

}  // namespace

OnceOnly::OnceOnly(std::string_view route, const Actor& actor, const CommandKey& key, std::string_view body) {
    std::string named{route};
    named.append("\n").append(actor.id.text()).append("\n").append(key.text());
    place_ = crypto::sha256_hex("place\n" + named);
    secret_ = crypto::sha256("secret\n" + named);
    digest_ = crypto::sha256_hex(body);
}

std::optional<Result<Answer>> OnceOnly::first_answer(sql::Tx& tx) const {
    const auto kept = tx.session().find<KeptAnswer>(find_answer, KeptAnswer{.key = place_});
    if (!kept) return std::nullopt;
    if (kept->digest != digest_) return Result<Answer>{fail({FaultKind::conflict, "command.key_reused"})};
    const auto boxed = crypto::from_base64url(kept->answer);
    auto body = boxed ? crypto::unboxed(key_from(secret_), place_, *boxed) : std::nullopt;
    if (!body) return Result<Answer>{fail({FaultKind::unexpected, "server.unexpected"})};
    return Result<Answer>{Answer{.status = static_cast<int>(kept->status), .body = std::move(*body)}};
}

void OnceOnly::keep(sql::Tx& tx, const Answer& answer) const {
    tx.session().execute(
        keep_answer, KeptAnswer{place_, digest_, answer.status,
                                crypto::base64url(crypto::box(key_from(secret_), place_, answer.body)), tx.today()});
}

long long sweep_answered_commands(sql::Tx& tx) {
    return tx.session().execute(sweep_answers, Before{tx.today().plus_days(-7)});
}

}  // namespace gongyou::api
