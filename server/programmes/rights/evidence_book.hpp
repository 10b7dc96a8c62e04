#pragma once

#include <filesystem>
#include <vector>

#include "core/law/rule.hpp"
#include "programmes/rights/consultation_choices.hpp"

namespace gongyou::rights {

/// What serves as evidence (常见证据) in one sort of matter: what a worker can keep, in plain words, and what the
/// employer has to produce, with the law that says so.
struct EvidenceTip {
    std::string code;
    std::vector<Topic> topics;  ///< of the consultations it belongs to
    std::string zh;
    std::string en;
    std::vector<std::string> keep;
    std::vector<std::string> keep_en;
    std::string employer;
    std::string employer_en;
    std::string source;
    law::Tag tag = law::Tag::UNVERIFIED;  ///< of what the employer has to produce
};
BOOST_DESCRIBE_STRUCT(EvidenceTip, (), (code, topics, zh, en, keep, keep_en, employer, employer_en, source, tag))

/// All of them, in the order of the file. Made once at the start, then only read.
class EvidenceBook {
public:
    /// Reads law/evidence.toml. Faults: those of read_toml and TomlRow; law.field_wrong for a topic that is none, and
    /// where the two languages say unequally much.
    static Result<EvidenceBook> read(const std::filesystem::path& file);

    const std::vector<EvidenceTip>& all() const { return tips_; }

private:
    std::vector<EvidenceTip> tips_;
};

struct EvidenceTips {
    std::vector<EvidenceTip> items;
};
BOOST_DESCRIBE_STRUCT(EvidenceTips, (), (items))

}  // namespace gongyou::rights
