#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <vector>

#include "core/law/pack_file.hpp"
#include "core/law/rule_pack.hpp"

namespace gongyou::law {

/// What a law folder holds, read but not yet held against itself.
struct LawSources {
    std::vector<PackFile> packs;
    std::vector<Edition> editions;
    std::vector<YearTable> years;
};

/// Every rule pack and calendar of the law folder. Made once at the start, then only read, from any thread.
class LawBook {
public:
    /// Reads `folder` with its packs/, holidays/ and editions.toml. Nothing of it is used if anything in it is wrong.
    /// Faults: law.file_missing, those of the files, and those of `from`.
    static Result<LawBook> read(const std::filesystem::path& folder);
    /// Faults: law.rules_overlap; law.edition_missing {row, edition} for a row of an edition nobody published;
    /// law.edition_altered {edition, expected, found} where an edition no longer says what it was published with; those
    /// of WorkingDays::from.
    static Result<LawBook> from(LawSources sources);

    /// The law of a place as it is known now: for a matter that is opened today.
    RulePack pack(const Place& place) const;
    /// The law a matter was opened under. Fault: law.edition_unknown {edition} where this folder never held it.
    Result<RulePack> pack(const FrozenLaw& frozen) const;

    const WorkingDays& calendar() const { return calendar_; }
    const std::vector<PackHead>& packs() const { return heads_; }
    /// By name or by its brief name ("zhejiang", "zj"). Fault: law.pack_unknown {given, known}.
    Result<PackHead> pack_named(std::string_view name) const;
    const Edition& newest() const { return editions_->back().head; }
    /// What the newest edition says, by code.
    const RulesByCode& rules() const { return editions_->back().rules; }

private:
    struct Published {
        Edition head;
        RulesByCode rules;
    };

    LawBook(std::vector<PackHead> heads, std::vector<Published> editions, WorkingDays calendar);

    std::vector<PackHead> heads_;
    std::unique_ptr<const std::vector<Published>> editions_;  // stays where it is: packs refer to it
    WorkingDays calendar_;
};

}  // namespace gongyou::law
