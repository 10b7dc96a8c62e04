#pragma once

#include "programmes/mediation/claim_line.hpp"
#include "programmes/mediation/mediation.hpp"
#include "programmes/mediation/mediation_file.hpp"
#include "programmes/mediation/mediation_store.hpp"

namespace gongyou::mediation {

/// The agreement in clear, with the digest that signatures are for.
struct OpenedAgreement {
    AgreementTerms terms;
    std::string digest;
    std::optional<Date> sealed_on;
};

/// Opens what is sealed in the file of one mediation. Lives as long as one transaction or one question.
class MediationCase {
public:
    MediationCase(const MediationParts& parts, sql::Session& session, const MediationId& id)
        : seal_{parts.seal()}, file_{session}, id_{id} {}

    Result<Particulars> particulars(const Party& party) const;
    Result<std::string> facts(const Mediation& mediation) const;
    Result<ClaimLines> claims();
    std::int64_t claims_revision();
    /// None: there is no text yet.
    Result<std::optional<OpenedAgreement>> agreement();
    std::vector<Payment> payments();
    std::vector<Payment> payments_in_force();  ///< of the agreement as it is now
    Result<std::string> contact_words(const Contact& contact) const;
    /// Empty before it was held.
    Result<SessionRecord> record(const Session& session) const;
    MediationFile& file() { return file_; }
    const MediationSeal& seal() const { return seal_; }

private:
    MediationSeal seal_;
    MediationFile file_;
    MediationId id_;
};

/// The row a part of a mediation's file is sealed for.
inline std::string row_of(const MediationId& id, std::int64_t number) {
    return id.text() + "/" + std::to_string(number);
}

}  // namespace gongyou::mediation
