#include <cstdlib>

#include "platform/crypto/base64.hpp"
#include "platform/crypto/receipt.hpp"

/// What people type as a receipt, and what stands in columns as base64: no crash, and one spelling for one value.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    using namespace gongyou::crypto;
    const std::string_view text{reinterpret_cast<const char*>(data), size};
    if (const auto code = ReceiptCode::parse(text)) {
        const auto again = ReceiptCode::parse(code->shown());
        if (!again || again->digits() != code->digits() || code->digits().size() != 20) std::abort();
    }
    if (const auto bytes = from_base64url(text); bytes && base64url(*bytes) != text) std::abort();
    if (const auto bytes = from_base32(text); bytes && base32(*bytes) != text) std::abort();
    return 0;
}
