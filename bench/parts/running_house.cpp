#include "running_house.hpp"

#include <stdlib.h>

#include <stdexcept>

namespace gongyou::bench {

TemporaryFolder::TemporaryFolder() {
    auto name = (std::filesystem::temp_directory_path() / "gongyou-bench-XXXXXX").string();
    if (!mkdtemp(name.data())) throw std::runtime_error{"no temporary folder"};
    path_ = name;
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

config::Config config_in(const std::filesystem::path& folder) {
    return {.data = (folder / "data").string(),
            .web = (folder / "no-pages").string(),
            .law = GONGYOU_SOURCE_DIR "/law",
            .demo = true};
}

RunningHouse::RunningHouse(const config::Config& config, std::vector<http::Network> proxies)
    : config_{config},
      log_{{.file = std::filesystem::path{config.data}.parent_path() / "log"}, clock_},
      books_{app::Books::read(config::law_folder(config))},
      house_{config, books_, clock_, random_, log_, http::no_limits},
      server_{{.proxies = std::move(proxies)}, house_.api(), [](auto, auto, auto) {}} {}

}  // namespace gongyou::bench
