#pragma once

#include <functional>
#include <map>

#include "core/access/actor.hpp"
#include "core/api/route.hpp"
#include "core/api/slow_work.hpp"
#include "core/audit/audit_trail.hpp"
#include "core/letters/letter_seal.hpp"
#include "core/letters/letter_template.hpp"
#include "core/matters/matter.hpp"
#include "core/people/people_parts.hpp"
#include "platform/files/files.hpp"
#include "platform/jobs/job_queue.hpp"

namespace gongyou::letters {

/// What a programme gives: which kinds of letters may come out of its matters, and what it knows of the fields. It asks
/// the gate itself, and answers like what is not there where the actor may not know of the matter.
struct LetterSource {
    std::string matter_kind;         ///< "report"
    std::vector<std::string> kinds;  ///< of letters
    std::function<Result<Filled>(sql::Session&, const Actor&, const matters::Matter&, const LetterTemplate&)> fields;
    /// In the transaction that enters a service: the programme takes its step from the day that counts. None: nothing
    /// follows.
    std::function<Result<Done>(sql::Tx&, const Actor&, const Letter&, Date counted_on)> served = {};
    /// Whether its letters are looked through for who spoke to the union, anonymous or not (AN-7).
    bool names_nobody = false;
    /// Words of the union's own that tell nothing of who spoke: the names of those who investigate. None: there are
    /// none.
    std::function<std::vector<std::string>(sql::Session&, const matters::Matter&)> own_words = {};
};

/// What letters stand on. All of it outlives them.
struct LetterParts {
    const crypto::Keyring& keys;
    const law::LawBook& law;
    const law::ArticleBook& articles;
    const TemplateBook& templates;
    audit::AuditTrail& audit;
    files::Files& files;
    const PeopleParts& people;
    jobs::JobQueue& jobs;
    const Clock& clock;
    Random& random;
    std::string tree;                        ///< id of the organisation tree's top unit
    std::string public_address;              ///< where anybody checks a letter
    std::vector<LetterSource> sources = {};  ///< of the programmes

    LetterSeal seal() const { return {keys, tree}; }
    /// Of the programme whose matters are of this kind; none: no letter comes out of them.
    const LetterSource* source_of(std::string_view matter_kind) const {
        for (const auto& source : sources)
            if (source.matter_kind == matter_kind) return &source;
        return nullptr;
    }
};

/// The pillar's lines in the table of routes. `parts` and `setting`, where papers are set, outlive them.
api::Routes letter_routes(const LetterParts& parts, api::SlowWork& setting);

/// The pillar's work behind the commands, by kind of job. `parts` and `database` outlive it.
std::map<std::string, jobs::Handler> letter_jobs(const LetterParts& parts, sql::Database& database);

}  // namespace gongyou::letters
