#include "platform/json/field_faults.hpp"

namespace gongyou::json {

namespace {

constexpr std::size_t most_faults = 100;     // an answer must not grow with what was sent
constexpr std::size_t longest_unknown = 60;  // bytes of a name that we did not choose

std::string_view shortened(std::string_view name) {
    if (name.size() <= longest_unknown) return name;
    std::size_t size = longest_unknown;
    while (size > 0 && (static_cast<unsigned char>(name[size]) & 0xC0) == 0x80) --size;  // not through a character
    return name.substr(0, size);
}

}  // namespace

FieldFaults::Step FieldFaults::member(std::string_view name) {
    const auto before = place_.size();
    if (!place_.empty()) place_ += '.';
    place_ += name;
    return {*this, before};
}

FieldFaults::Step FieldFaults::element(std::size_t index) {
    const auto before = place_.size();
    place_ += '[' + std::to_string(index) + ']';
    return {*this, before};
}

void FieldFaults::add(std::string_view code, std::map<std::string, std::string> params) {
    if (fields_.size() < most_faults) fields_.push_back({place_, code, std::move(params)});
}

void FieldFaults::add_unknown(std::string_view name) {
    const auto step = member(shortened(name));
    add("value.unknown");
}

Fault FieldFaults::fault() && {
    if (repeated_) return {FaultKind::malformed, "json.malformed"};
    return {FaultKind::invalid, "form.invalid", {}, std::move(fields_)};
}

}  // namespace gongyou::json
