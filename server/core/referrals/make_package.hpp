#pragma once

#include "core/api/slow_noted.hpp"
#include "core/referrals/package_page.hpp"
#include "core/referrals/referral_view.hpp"

namespace gongyou::referrals {

/// A referral shall leave as a file (移送包).
struct TakePackage {
    ReferralId id;
};
BOOST_DESCRIBE_STRUCT(TakePackage, (), (id))

/// What is entered of a package that was made.
struct PackageMade {
    std::string code_digest;
    std::string file_digest;
};

/// What a package is made of, but for its code. Fault: access.not_found, also for what is recalled, closed or expired:
/// what may not be read by network does not leave as a file.
Result<PackageContent> package_content(const ReferralParts& parts, sql::Reader& reader, const Actor& actor,
                                       const TakePackage& asked);
/// Gives it a code of its own, makes the page and signs it. Slow.
Result<api::MadeWith<PackageMade>> make_package(const ReferralParts& parts, PackageContent content);
/// Enters that it left. Fault: access.not_found.
Result<Done> enter_package(const ReferralParts& parts, sql::Tx& tx, const Actor& actor, const TakePackage& asked,
                           const PackageMade& made);

/// A digest of the code on a return form, for looking it up.
std::string digest_of_code(const crypto::Keyring& keys, std::string_view code);

/// Whether a file is a package of ours, by its digest, which the page works out itself.
struct VerifyPackage {
    Line<64, 64> file;  ///< SHA-256, hexadecimal
};
BOOST_DESCRIBE_STRUCT(VerifyPackage, (), (file))
struct PackageKnown {
    ReferralId referral_id;
    Instant made_at;
    std::string office_name;
    std::string letter_number;
    bool granted = false;  ///< whether the office may use it still
};
BOOST_DESCRIBE_STRUCT(PackageKnown, (), (referral_id, made_at, office_name, letter_number, granted))
/// Fault: referral.package_unknown: altered, or not ours, or not for the reader to know of.
Result<PackageKnown> verify_package(const ReferralParts& parts, sql::Reader& reader, const Actor& actor,
                                    const VerifyPackage& asked);

}  // namespace gongyou::referrals
