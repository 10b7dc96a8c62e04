#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "core/referrals/referral.hpp"
#include "kernel/list.hpp"
#include "platform/files/files.hpp"

namespace gongyou::referrals {

/// A paper in a package, as its statement names it. The bytes stand in the link behind its number.
struct PackagePaper {
    files::FileName name;
    files::FileKind kind = files::FileKind::pdf;
    std::int64_t size = 0;
    Line<64, 64> sha256;
};
BOOST_DESCRIBE_STRUCT(PackagePaper, (), (name, kind, size, sha256))

inline constexpr std::string_view package_format = "gongyou-referral";

/// What a package says to programs: a block of JSON in the page. `return_code` is for its return form.
struct PackageStatement {
    Line<1, 40> format;
    int version = 1;
    ReferralId referral_id;
    Instant made_at;
    Line<1, 200> unit;
    Line<0, 80> unit_phone;
    Line<1, 200> office;
    Line<1, 200> letter_title;
    Line<0, 200> letter_number;
    Line<0, 40> letter_code;
    Paragraphs<1, 1000> asks;
    Basis basis = Basis::consent;
    Line<1, 200> basis_words;
    Date sent_on;
    Date granted_until;
    std::optional<Date> answer_by = {};
    Line<1, 40> return_code;
    Line<0, 200> verify_at;  ///< where anybody checks the letter
    List<PackagePaper, 20> papers;
};
BOOST_DESCRIBE_STRUCT(PackageStatement, (),
                      (format, version, referral_id, made_at, unit, unit_phone, office, letter_title, letter_number,
                       letter_code, asks, basis, basis_words, sent_on, granted_until, answer_by, return_code, verify_at,
                       papers))

/// `page` with the house's signature behind it, in a comment that browsers pass over. `sign(bytes)` signs with the key
/// that signs letters. The signature is over the whole page: over what people read, what programs read and every paper,
/// so that no byte of it can be another.
std::string with_signature(std::string page, const std::function<std::string(std::string_view bytes)>& sign);

enum class PackageVerdict {
    genuine,
    altered,    ///< bears a signature, and is not as it left the house or not signed by this key
    no_package  ///< bears none
};

struct PackageCheck {
    PackageVerdict verdict = PackageVerdict::no_package;
    std::optional<PackageStatement> says = {};  ///< when genuine
};

/// `fits(bytes, signature)` says whether the house signed the bytes.
PackageCheck check_package(std::string_view file,
                           const std::function<bool(std::string_view bytes, std::string_view signature)>& fits);

}  // namespace gongyou::referrals
