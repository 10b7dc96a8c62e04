#include "app/commands/serve.hpp"

#include <fmt/format.h>

#include <csignal>
#include <filesystem>

#include "app/house.hpp"
#include "app/start_refused.hpp"
#include "core/organisations/poster_batches.hpp"
#include "platform/http/server.hpp"
#include "platform/qr/qr_code.hpp"
#include "platform/sql/settings_report.hpp"

namespace gongyou::app {

namespace {

/// "gongyou.example" of "https://gongyou.example:8443/somewhere".
std::string host_of(const config::Config& config) {
    const auto scheme = config.public_address.find("://");
    auto host = config.public_address.substr(scheme == std::string::npos ? 0 : scheme + 3);
    host = host.substr(0, host.find('/'));
    const auto port = host.rfind(':');
    return port == std::string::npos || host.ends_with(']') ? host : host.substr(0, port);
}

http::ServerSettings server_settings(const config::Config& config) {
    http::ServerSettings settings{.address = config.listen,
                                  .port = static_cast<std::uint16_t>(config.port),
                                  .hosts = http::HostNames{{"localhost", "127.0.0.1", "[::1]", host_of(config)}},
                                  .certificate_file = config.tls_certificate,
                                  .key_file = config.tls_key};
    for (const auto& proxy : config.proxies) {
        const auto network = http::Network::parse(proxy);
        if (!network) throw StartRefused{"config.wrong_value key=proxies value=" + proxy};
        settings.proxies.push_back(*network);
    }
    return settings;
}

/// Waits for the word to stop, in whichever thread the system brings it.
class StopSignals {
public:
    StopSignals() {
        sigemptyset(&set_);
        sigaddset(&set_, SIGINT);
        sigaddset(&set_, SIGTERM);
        pthread_sigmask(SIG_BLOCK, &set_, nullptr);  // before any thread begins, so that all inherit it
    }
    void wait() const {
        int signal = 0;
        sigwait(&set_, &signal);
    }

private:
    sigset_t set_{};
};

void greet(House& house, const config::Config& config, std::uint16_t port) {
    fmt::print("\n工友 Gongyou {}   {}\n", GONGYOU_VERSION, config.public_address);
    if (config.demo) {
        const auto batch = house.database().read([](sql::Reader& reader) { return PosterBatches{reader}.find(1); });
        if (batch) {
            const auto address = config.public_address + "/?b=1";
            fmt::print("\n{} · {}\n{}\n{}", batch->unit_name, "扫码反映 / scan to report", address,
                       qr::QrCode{address}.terminal());
        }
    }
    const auto codes = house.console_codes();
    if (!codes.empty())
        fmt::print("\n首次启用码，各用一次，24 小时内有效：{0}/desk\nSet-up codes, each works once, within 24 hours:\n",
                   config.public_address);
    for (const auto& code : codes) fmt::print("  {}   {} ({})\n", code.code, code.for_whom, code.for_whom_en);
    fmt::print("\nport {}   stop with Ctrl+C\n", port);
    std::fflush(stdout);
}

int serve(const config::Config& config, const CommandParts& parts) {
    const StopSignals stop;
    log::LogSettings log_settings{.level = enum_named<log::Level>(config.log_level).value()};
    if (!config.log_file.empty()) log_settings.file = config.log_file;
    log::Log log{log_settings, parts.clock};

    if (config.database.empty()) {
        std::filesystem::create_directories(config.data);
        or_refuse(sql::refuse_network_mount(config.data));
    }
    const auto books = Books::read(config::law_folder(config));
    House house{config, books, parts.clock, parts.random, log};
    or_refuse(sql::refuse_unsafe(
        house.database().read([](sql::Reader& reader) { return sql::settings_report(reader.session()); })));
    http::Server server{server_settings(config), house.api(),
                        [&log](std::string_view event, std::string_view request, std::string_view detail) {
                            log.warning("http.trouble", {{"reason", event}, {"request", request}, {"what", detail}});
                        }};
    house.start_workers();
    greet(house, config, server.port());
    log.info("server.started", {{"port", server.port()}});
    stop.wait();
    log.info("server.stopping");
    server.stop();
    return 0;
}

}  // namespace

void add_serve(CLI::App& program, CommandParts& parts) {
    auto* command = program.add_subcommand("serve", "serves everything: web pages, API, jobs (启动服务)");
    const auto flags = ConfigFlags::add_to(*command);
    command->callback([flags, &parts] {
        auto config = flags->config();
        if (!config) {
            parts.exit_code = tell(config.error());
            return;
        }
        // a demo is looked at on this machine, on whatever port it was given
        if (config->public_address == config::Config{}.public_address)
            config->public_address = "http://localhost:" + std::to_string(config->port);
        parts.exit_code = serve(*config, parts);
    });
}

}  // namespace gongyou::app
