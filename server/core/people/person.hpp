#pragma once

#include <optional>
#include <string>

#include "core/access/actor.hpp"
#include "kernel/described.hpp"

namespace gongyou {

enum class PersonState {
    invited,  ///< has a code, has not used it
    active,
    disabled,
};
BOOST_DESCRIBE_ENUM(PersonState, invited, active, disabled)

/// A person as kept: what is personal stays sealed (people_store.hpp opens it).
struct PersonRow {
    PersonId id;
    PersonState state = PersonState::invited;
    std::string name;  ///< sealed
    std::optional<std::string> login_index;
    std::optional<std::string> login;  ///< sealed
    std::optional<std::string> phone_index;
    std::optional<std::string> phone;  ///< sealed
    bool phone_proved = false;         ///< before that the number gives no right
    std::optional<EmployerId> employer_id;
    Instant made_at;
};
BOOST_DESCRIBE_STRUCT(PersonRow, (),
                      (id, state, name, login_index, login, phone_index, phone, phone_proved, employer_id, made_at))

}  // namespace gongyou
