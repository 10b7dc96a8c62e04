#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace gongyou::bench {

struct ClientAnswer {
    int status = 0;
    std::string head;
    std::string body;
};

/// One keep-alive connection to a server on this machine. For one thread.
class Client {
public:
    explicit Client(std::uint16_t port) : port_{port} {}
    ~Client();
    Client(const Client&) = delete;
    Client& operator=(const Client&) = delete;

    /// The answer to a whole request. Nothing when the server is not there, goes away before all of the answer came, or
    /// is silent for ten seconds.
    std::optional<ClientAnswer> ask(std::string_view request);
    std::optional<ClientAnswer> get(std::string_view path, std::string_view headers = {});
    std::optional<ClientAnswer> post(std::string_view path, std::string_view json, std::string_view headers = {});

private:
    bool open();
    void close();
    std::optional<ClientAnswer> received();

    std::uint16_t port_;
    int socket_ = -1;
};

}  // namespace gongyou::bench
