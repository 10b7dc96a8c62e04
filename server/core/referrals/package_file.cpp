#include "core/referrals/package_file.hpp"

#include "platform/crypto/digest.hpp"
#include "platform/crypto/sha256.hpp"
#include "platform/json/read.hpp"

namespace gongyou::referrals {

namespace {

constexpr std::string_view signature_opening = "\n<!--gongyou-referral ";
constexpr std::string_view signature_end = "-->\n";
constexpr std::string_view statement_opening = R"(<script type="application/json" id="referral">)";
constexpr std::string_view statement_end = "</script>";

/// What is signed: never the bytes of a letter's statement, which the same key signs.
std::string signed_bytes(std::string_view page) {
    return crypto::framed({"gongyou referral 1", crypto::sha256_hex(page)});
}

std::optional<PackageStatement> statement_in_page(std::string_view page) {
    const auto at = page.find(statement_opening);
    if (at == std::string_view::npos) return std::nullopt;
    const auto begin = at + statement_opening.size();
    const auto end = page.find(statement_end, begin);
    if (end == std::string_view::npos) return std::nullopt;
    auto statement = json::read_json<PackageStatement>(page.substr(begin, end - begin));
    if (!statement) return std::nullopt;
    return *std::move(statement);
}

}  // namespace

std::string with_signature(std::string page, const std::function<std::string(std::string_view bytes)>& sign) {
    const auto signature = sign(signed_bytes(page));
    return page.append(signature_opening).append(signature).append(signature_end);
}

PackageCheck check_package(std::string_view file,
                           const std::function<bool(std::string_view bytes, std::string_view signature)>& fits) {
    const auto at = file.rfind(signature_opening);
    if (at == std::string_view::npos) return {};
    const auto page = file.substr(0, at);
    const auto begin = at + signature_opening.size();
    const auto end = file.find(signature_end, begin);
    const bool ends_there = end != std::string_view::npos && end + signature_end.size() == file.size();
    if (!ends_there || !fits(signed_bytes(page), file.substr(begin, end - begin))) return {PackageVerdict::altered};
    auto says = statement_in_page(page);
    if (!says || says->format.text() != package_format) return {PackageVerdict::altered};
    return {PackageVerdict::genuine, std::move(says)};
}

}  // namespace gongyou::referrals
