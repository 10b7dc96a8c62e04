#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "kernel/date.hpp"
#include "kernel/result.hpp"

namespace gongyou::law {

/// The days of the Spring Festival (春节), known years ahead of the notice that arranges the days off around it.
class SpringFestivals {
public:
    /// Reads law/festivals.toml. Faults: those of read_toml and TomlRow.
    static Result<SpringFestivals> read(const std::filesystem::path& file);

    /// The first on or after `day`; none where the table does not reach.
    std::optional<Date> next(Date day) const;

private:
    std::vector<Date> days_;
};

}  // namespace gongyou::law
