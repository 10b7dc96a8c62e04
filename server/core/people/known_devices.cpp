#include "core/people/known_devices.hpp"

#include "core/people/secrets.hpp"

namespace gongyou {

namespace {

struct Device {
    std::string token_digest;
    PersonId person_id;
    Date seen_on;
};
BOOST_DESCRIBE_STRUCT(Device, (), (token_digest, person_id, seen_on))

constexpr std::string_view find_device = R"sql(
    SELECT token_digest, person_id, seen_on FROM known_device
     WHERE token_digest = :token_digest AND person_id = :person_id AND seen_on >= :seen_on
)sql";
constexpr std::string_view put_device = R"sql(
    INSERT INTO known_device (token_digest, person_id, seen_on) VALUES (:token_digest, :person_id, :seen_on)
    ON CONFLICT (token_digest, person_id) DO UPDATE SET seen_on = excluded.seen_on
)sql";
constexpr std::string_view delete_devices_of_person = "DELETE FROM known_device WHERE person_id = :person_id";
constexpr std::string_view delete_old_devices = "DELETE FROM known_device WHERE seen_on < :seen_on";

std::string digest_of(const PeopleParts& parts, std::string_view token) {
    return parts.keyring.lookup_digest("device", token);
}

}  // namespace

std::string KnownDevices::known(std::string_view device_token, const PersonId& person, Date today) {
    if (!is_token(device_token)) return "";
    const Device asked{digest_of(parts_, device_token), person, today.plus_days(-parts_.lifetimes.device_days)};
    return session_.find<Device>(find_device, asked) ? asked.token_digest : "";
}

std::string KnownDevices::remember(sql::Tx& tx, std::string_view device_token, const PersonId& person) {
    std::string token = is_token(device_token) ? std::string{device_token} : fresh_token(tx.random());
    session_.execute(put_device, Device{digest_of(parts_, token), person, tx.today()});
    return token;
}

void KnownDevices::forget_all_of(const PersonId& person) {
    session_.execute(delete_devices_of_person, Device{"", person, {}});
}

long long KnownDevices::sweep(Date today) {
    return session_.execute(delete_old_devices, Device{"", {}, today.plus_days(-parts_.lifetimes.device_days)});
}

}  // namespace gongyou
