#include "core/people/open_codes.hpp"

namespace gongyou {

namespace {

struct Opening {
    std::string digest;
    CodePurpose purpose = CodePurpose::first_use;
    Instant now;
};
BOOST_DESCRIBE_STRUCT(Opening, (), (digest, purpose, now))

constexpr std::string_view add_code = R"sql(
    INSERT INTO one_time_code (digest, purpose, person_id, set_up_role, ends_at)
    VALUES (:digest, :purpose, :person_id, :set_up_role, :ends_at)
)sql";
constexpr std::string_view drop_earlier_of_person =
    "DELETE FROM one_time_code WHERE purpose = :purpose AND person_id = :person_id";
constexpr std::string_view drop_earlier_of_role =
    "DELETE FROM one_time_code WHERE purpose = :purpose AND set_up_role = :set_up_role";
constexpr std::string_view drop_all = "DELETE FROM one_time_code WHERE person_id = :person_id";
constexpr std::string_view find_open_code = R"sql(
    SELECT digest, purpose, person_id, set_up_role, ends_at FROM one_time_code
     WHERE digest = :digest AND purpose = :purpose AND used_at IS NULL AND ends_at > :now
)sql";
constexpr std::string_view use_open_code =
    "UPDATE one_time_code SET used_at = :now WHERE digest = :digest AND used_at IS NULL AND ends_at > :now";

constexpr std::string_view delete_ended_codes = "DELETE FROM one_time_code WHERE ends_at <= :now";

std::string_view digest_purpose(CodePurpose purpose) {
    return purpose == CodePurpose::first_use ? "first_use_code" : "recovery_code";
}

}  // namespace

OpenCode OpenCodes::issue(sql::Tx& tx, CodePurpose purpose, const PersonId& person) {
    OpenCodeRow row{"", purpose, person, std::nullopt, {}};
    session_.execute(drop_earlier_of_person, row);
    return put(tx, std::move(row));
}

OpenCode OpenCodes::issue_set_up(sql::Tx& tx, Role administrator) {
    OpenCodeRow row{"", CodePurpose::first_use, std::nullopt, administrator, {}};
    session_.execute(drop_earlier_of_role, row);
    return put(tx, std::move(row));
}

OpenCode OpenCodes::put(sql::Tx& tx, OpenCodeRow row) {
    auto code = OpenCode::fresh(tx.random());
    row.digest = parts_.keyring.lookup_digest(digest_purpose(row.purpose), code.text());
    row.ends_at =
        tx.now() + (row.purpose == CodePurpose::first_use ? parts_.lifetimes.first_use : parts_.lifetimes.recovery);
    session_.execute(add_code, row);
    return code;
}

std::optional<OpenCodeRow> OpenCodes::find(CodePurpose purpose, const OpenCode& code, Instant now) {
    return find_digest(purpose, parts_.keyring.lookup_digest(digest_purpose(purpose), code.text()), now);
}

std::optional<OpenCodeRow> OpenCodes::find_digest(CodePurpose purpose, const std::string& digest, Instant now) {
    return session_.find<OpenCodeRow>(find_open_code, Opening{digest, purpose, now});
}

bool OpenCodes::use(const std::string& digest, Instant now) {
    return session_.execute(use_open_code, Opening{digest, {}, now}) == 1;
}

void OpenCodes::drop_all_of(const PersonId& person) {
    session_.execute(drop_all, OpenCodeRow{"", {}, person, std::nullopt, {}});
}

long long OpenCodes::sweep(Instant now) { return session_.execute(delete_ended_codes, Opening{"", {}, now}); }

}  // namespace gongyou
