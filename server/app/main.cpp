#include <fmt/format.h>

#include <CLI/CLI.hpp>

#include "app/commands/serve.hpp"
#include "platform/crypto/keep_memory_private.hpp"

int main(int argc, char** argv) {
    gongyou::crypto::keep_memory_private();
    CLI::App program{"工友 Gongyou: the platform of a county trade-union federation", "gongyou"};
    program.set_version_flag("--version", std::string{"gongyou "} + GONGYOU_VERSION);
    program.require_subcommand(1);
    int status = 0;
    gongyou::app::add_serve(program, status);
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return program.exit(error);
    } catch (const std::exception& error) {
        fmt::print(stderr, "gongyou: {}\n", error.what());
        return 1;
    }
    return status;
}
