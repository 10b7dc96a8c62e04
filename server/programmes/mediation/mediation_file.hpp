#pragma once

#include <optional>
#include <vector>

#include "platform/sql/session.hpp"
#include "programmes/mediation/mediation_rows.hpp"

namespace gongyou::mediation {

/// The SQL of what gathers in the file of a mediation (案卷): contacts, sessions, signatures, agreement, payments,
/// applications. Sealed texts go in and come out sealed.
class MediationFile {
public:
    explicit MediationFile(sql::Session& session) : session_{session} {}

    void add(const Contact& contact);
    std::vector<Contact> contacts_of(const MediationId& id);

    void plan(const Session& planned);
    /// With its record: it was held.
    void hold(const Session& held);
    std::vector<Session> sessions_of(const MediationId& id);

    /// A signature anew takes the place of the former.
    void sign(const Signature& signature);
    std::vector<Signature> signatures_of(const MediationId& id);

    void keep(const StoredAgreement& agreement);
    std::optional<StoredAgreement> agreement_of(const MediationId& id);

    void add(const StoredPayment& payment);
    /// All that came.
    std::vector<StoredPayment> payments_of(const MediationId& id);
    /// Those since the seal of the text that is in force: what was paid under a former one is no part of it.
    std::vector<StoredPayment> payments_in_force(const MediationId& id);

    void add(const Confirmation& filed);
    void decide(const Confirmation& decided);
    std::vector<Confirmation> confirmations_of(const MediationId& id);

    void add(const StoredClaims& claims);
    /// The list anew, one revision on. False: somebody else was first.
    bool replace(const StoredClaims& claims);
    std::optional<StoredClaims> claims_of(const MediationId& id);

private:
    sql::Session& session_;
};

}  // namespace gongyou::mediation
