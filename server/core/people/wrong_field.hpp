#pragma once

#include <string>
#include <string_view>

#include "kernel/result.hpp"

namespace gongyou {

/// What a form is answered with when one field is wrong in a way only the store could tell.
inline Fault wrong_field(std::string field, std::string_view code) {
    return {FaultKind::invalid, "form.invalid", {}, {{std::move(field), code}}};
}

}  // namespace gongyou
