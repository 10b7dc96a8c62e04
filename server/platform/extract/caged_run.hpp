#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gongyou::extract {

/// What became of a process.
struct RunEnd {
    std::optional<int> code;  ///< none: it was ended, by us or by the kernel
    std::string output;
};

/// Runs `program` with `arguments`, with `input` as its standard input and nothing else open, with no environment, in
/// the root folder. Ends it when `patience` runs out or its output grows beyond `most_output`. Blocks. Nothing of this
/// process goes over to it: it is started, never forked.
RunEnd run_apart(const std::string& program, const std::vector<std::string>& arguments, std::string_view input,
                 std::chrono::milliseconds patience, std::size_t most_output);

}  // namespace gongyou::extract
