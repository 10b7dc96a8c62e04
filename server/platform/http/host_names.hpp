#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gongyou::http {

/// The names under which this server may be called. Another one in Host is an attack or a mistake: links we build and
/// sessions we give must not depend on a name somebody else chose.
class HostNames {
public:
    /// Names without port, as "gongyou.example" or "[::1]".
    explicit HostNames(std::vector<std::string> names);
    /// What a machine calls itself.
    static HostNames of_this_machine() { return HostNames{{"localhost", "127.0.0.1", "[::1]"}}; }

    /// Whether `host`, with or without a port, is one of them. Upper and lower case are the same.
    bool has(std::string_view host) const;

private:
    std::vector<std::string> names_;
};

}  // namespace gongyou::http
