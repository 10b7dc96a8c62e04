#pragma once

#include "core/matters/matter_seal.hpp"
#include "programmes/rights/consultation.hpp"

namespace gongyou::rights {

/// Seals and opens what is a consultation's own, under its matter's key (core/matters/matter_seal.hpp), and who asked.
/// Any thread.
class ConsultationSeal {
public:
    /// `tree`: id of the organisation tree's top unit.
    ConsultationSeal(const crypto::Keyring& keys, std::string tree) : keys_{keys}, tree_{tree}, matters_{keys, tree} {}

    /// With its words sealed, under a fresh key, if it is anonymous.
    Result<Consultation> sealed(Consultation consultation) const;
    Result<Consultation> opened(Consultation sealed) const;

    Result<AnswerDetails> sealed(const matters::Matter& matter, AnswerDetails details) const;
    Result<AnswerDetails> opened(const matters::Matter& matter, AnswerDetails sealed) const;

    AskerIdentity sealed_identity(const ConsultationId& consultation, const Phone& phone) const;
    Result<Phone> opened_phone(const AskerIdentity& identity) const;

private:
    crypto::SealPlace phone_of(const ConsultationId& consultation) const {
        return {.table = "consultation_identity", .column = "phone", .record = consultation.text(), .tree = tree_};
    }

    const crypto::Keyring& keys_;
    std::string tree_;
    matters::MatterSeal matters_;
};

}  // namespace gongyou::rights
