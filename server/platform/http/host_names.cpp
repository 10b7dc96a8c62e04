#include "platform/http/host_names.hpp"

#include <algorithm>

#include "platform/http/ascii.hpp"

namespace gongyou::http {

namespace {

/// The host without its port; empty when what stands behind the colon is no port.
std::string_view without_port(std::string_view host) {
    const auto colon = host.rfind(':');
    if (colon == std::string_view::npos || (host.ends_with(']'))) return host;
    const auto port = host.substr(colon + 1);
    const bool is_port = !port.empty() && port.size() <= 5 &&
                         std::all_of(port.begin(), port.end(), [](char c) { return c >= '0' && c <= '9'; });
    return is_port ? host.substr(0, colon) : std::string_view{};
}

}  // namespace

HostNames::HostNames(std::vector<std::string> names) : names_{std::move(names)} {
    for (auto& name : names_) std::transform(name.begin(), name.end(), name.begin(), lower);
}

bool HostNames::has(std::string_view host) const {
    const auto bare = without_port(host);
    return std::any_of(names_.begin(), names_.end(), [&](const std::string& name) {
        return std::equal(bare.begin(), bare.end(), name.begin(), name.end(),
                          [](char theirs, char ours) { return lower(theirs) == ours; });
    });
}

}  // namespace gongyou::http
