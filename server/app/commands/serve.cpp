#include "app/commands/serve.hpp"

#include <fmt/format.h>

#include <csignal>

#include "app/house.hpp"
#include "app/start_refused.hpp"
#include "core/organisations/points.hpp"
#include "platform/config/read_config.hpp"
#include "platform/http/server.hpp"
#include "platform/qr/qr_code.hpp"

namespace gongyou::app {

namespace {

/// What stands on the command line; each wins over the file's key of the same name.
struct ServeFlags {
    std::string config_file;
    std::map<std::string, std::string> keys;
    bool demo = false;
};

config::Config config_of(const ServeFlags& flags) {
    config::Config config;
    if (!flags.config_file.empty()) config = or_refuse(config::read_config_file(flags.config_file));
    for (const auto& [key, value] : flags.keys) or_refuse(config::set_value(config, key, value));
    if (flags.demo) config.demo = true;
    // a demo is looked at on this machine, on whatever port it was given
    if (flags.keys.contains("port") && !flags.keys.contains("public_address") && flags.config_file.empty())
        config.public_address = "http://localhost:" + std::to_string(config.port);
    or_refuse(config::check_together(config));
    return config;
}

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
        const auto points = house.database().read([](sql::Reader& reader) { return Points{reader}.list(); });
        if (!points.empty()) {
            const auto address = config.public_address + "/?p=" + points.front().code;
            fmt::print("\n{} · {}\n{}\n{}", points.front().name, "扫码反映 / scan to report", address,
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

int serve(const ServeFlags& flags) {
    const StopSignals stop;
    const auto config = config_of(flags);
    const SystemClock clock;
    SystemRandom random;
    log::LogSettings log_settings{.level = enum_named<log::Level>(config.log_level).value()};
    if (!config.log_file.empty()) log_settings.file = config.log_file;
    log::Log log{log_settings, clock};

    House house{config, clock, random, log};
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

void add_serve(CLI::App& program, int& status) {
    auto* command = program.add_subcommand("serve", "Serves everything: web pages, API, jobs");
    auto flags = std::make_shared<ServeFlags>();
    command->add_option("--config", flags->config_file, "Configuration file (TOML); `gongyou config --explain`");
    command->add_flag("--demo", flags->demo, "Fills an empty store with an invented county");
    for (const auto& text : config::key_texts) {
        if (text.key == "demo") continue;
        std::string flag = "--" + std::string{text.key};
        std::ranges::replace(flag, '_', '-');
        command->add_option_function<std::string>(
            flag, [flags, key = std::string{text.key}](const std::string& value) { flags->keys[key] = value; },
            std::string{text.en});
    }
    command->callback([flags, &status] { status = serve(*flags); });
}

}  // namespace gongyou::app
