#pragma once

#include <functional>
#include <map>

#include "core/access/actor.hpp"
#include "core/api/route.hpp"
#include "core/api/slow_work.hpp"
#include "core/audit/audit_trail.hpp"
#include "core/letters/letter_answer.hpp"
#include "core/letters/letter_seal.hpp"
#include "core/letters/letter_template.hpp"
#include "core/matters/by.hpp"
#include "core/matters/matter.hpp"
#include "core/people/people_parts.hpp"
#include "platform/extract/picture_dots.hpp"
#include "platform/files/files.hpp"
#include "platform/jobs/job_queue.hpp"

namespace gongyou::letters {

/// What a programme gives: which kinds of letters may come out of its matters, and what it knows of the fields. It asks
/// the gate itself, and answers like what is not there where the actor may not know of the matter.
struct LetterSource {
    std::string matter_kind;         ///< "report"
    std::vector<std::string> kinds;  ///< of letters
    std::function<Result<Filled>(sql::Session&, const Actor&, const matters::Matter&, const LetterTemplate&)> fields;
    /// Whether its letters are looked through for who spoke to the union, anonymous or not (AN-7).
    bool names_nobody = false;
    /// Words of the union's own that tell nothing of who spoke: the names of those who investigate. None: there are
    /// none.
    std::function<std::vector<std::string>(sql::Session&, const matters::Matter&)> own_words = {};

    // What happens to a letter that came out of its matter. Each may be missing; each is called in the transaction that
    // enters it, and its fault undoes that.

    /// It reached its addressee; `counted_on` is the day from which the time runs.
    std::function<Result<Done>(sql::Tx&, const Actor&, const Letter&, Date counted_on, ServiceWay)> served = {};
    /// After `served`, when it was refused and left there (留置送达).
    std::function<Result<Done>(sql::Tx&, const Actor&, const Letter&, Date counted_on)> refused_receipt = {};
    /// The addressee answered; without this the answer is only kept.
    std::function<Result<Done>(sql::Tx&, const matters::By&, const Letter&, const LetterAnswer&)> answered = {};
    /// Something was handed in for an item.
    std::function<Result<Done>(sql::Tx&, const matters::By&, const Letter&, const ItemProof&)> prove_item = {};
    /// What the letter wants done, as the programme has it; without this each line of the template's field is one.
    std::function<std::vector<LetterItem>(sql::Session&, const Letter&)> items = {};
    /// Last day of the written answer, as the programme counts it; without this the letter's field or rule says it.
    std::function<std::optional<Date>(sql::Session&, const Letter&)> answer_due = {};
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

/// The seals (印章) of unions, as pictures. `reading`, and `on` where it reads, outlive the routes.
api::Routes stamp_routes(const LetterParts& parts, const extract::DotReading& reading, api::SlowWork& on);

/// What an employer's account does with what was served on it, and what the desk enters in its place.
api::Routes addressee_routes(const LetterParts& parts, api::SlowWork& setting);

/// The pillar's work behind the commands, by kind of job. `parts` and `database` outlive it.
std::map<std::string, jobs::Handler> letter_jobs(const LetterParts& parts, sql::Database& database);

}  // namespace gongyou::letters
