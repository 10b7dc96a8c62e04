#pragma once

#include <gtest/gtest.h>
#include <stdlib.h>

#include <filesystem>
#include <stdexcept>
#include <string>

#include "platform/crypto/keyring.hpp"

namespace gongyou::crypto {

/// A folder for one test, gone with the object.
class TestFolder {
public:
    TestFolder() : path_{(std::filesystem::temp_directory_path() / "gongyou-test-XXXXXX").string()} {
        if (!mkdtemp(path_.data())) throw std::runtime_error{"no temporary folder"};
    }
    ~TestFolder() { std::filesystem::remove_all(path_); }
    TestFolder(const TestFolder&) = delete;
    TestFolder& operator=(const TestFolder&) = delete;
    std::filesystem::path path() const { return path_; }
    std::filesystem::path operator/(const std::string& name) const { return path() / name; }

private:
    std::string path_;
};

/// Names the instances of a suite that runs in each profile; its parameters are Profile.
inline const auto both_profiles = testing::Values(Profile::intl, Profile::guomi);
inline std::string name_of_profile(const testing::TestParamInfo<Profile>& info) {
    return info.param == Profile::intl ? "Intl" : "Guomi";
}

/// A keyring with a fresh root key, for tests.
inline Keyring test_keyring(Profile profile = Profile::intl) {
    const TestFolder folder;
    SystemRandom random;
    if (!Keyring::create(folder / "keys", profile, random)) throw std::runtime_error{"no key file"};
    auto opened = Keyring::open(folder / "keys");
    if (!opened) throw std::runtime_error{"key file does not open"};
    return std::move(*opened);
}

}  // namespace gongyou::crypto
