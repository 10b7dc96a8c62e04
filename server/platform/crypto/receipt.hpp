#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <thread>

#include "kernel/random.hpp"
#include "platform/crypto/keyring.hpp"

namespace gongyou::crypto {

/// The receipt of an anonymous report (回执码): 20 digits that are all its holder has, shown once (security.md AN-4).
class ReceiptCode {
public:
    static ReceiptCode fresh(Random& random);
    /// Reads what people type: spaces, dashes and full-width digits are all right, as long as there are 20 digits.
    static std::optional<ReceiptCode> parse(std::string_view text);

    /// "1234 5678 9012 3456 7890"
    std::string shown() const;
    const std::string& digits() const { return digits_; }

private:
    explicit ReceiptCode(std::string digits) : digits_{std::move(digits)} {}
    std::string digits_;
};

struct MintedReceipt {
    ReceiptCode code;
    std::string lookup_hash;  ///< what is stored; 43 characters
};

/// What we store of a receipt: a keyed digest of Argon2id(code, one salt for the house) with 4 MiB and one pass, about
/// 2 ms.
///
/// Why that little is enough: a code has 66 bits. Over the network, at 60 checks a minute and with 100,000 live
/// receipts, a year of guessing finds one with a chance of 3 × 10^-8. A thief of the database cannot test a guess
/// without the key. One who has the key as well tests each guess against all receipts at once, and still needs 10^20 /
/// 10^5 guesses of 2 ms, about 60,000 years of one processor, for the first hit.
std::string receipt_lookup_hash(const Keyring& keyring, const ReceiptCode& code);

/// Hands out receipts without the wait: one thread of low priority keeps a stock of them ready, in memory only.
class ReceiptMint {
public:
    ReceiptMint(const Keyring& keyring, Random& random, std::size_t stock = 512);
    ~ReceiptMint();
    ReceiptMint(const ReceiptMint&) = delete;
    ReceiptMint& operator=(const ReceiptMint&) = delete;

    /// From the stock; made on the spot when that is empty. Any thread.
    MintedReceipt take();
    std::size_t ready() const;

private:
    MintedReceipt minted() const;
    void fill();

    const Keyring& keyring_;
    Random& random_;
    std::size_t stock_;
    mutable std::mutex mutex_;
    std::condition_variable wake_;
    std::deque<MintedReceipt> ready_;
    bool stopping_ = false;
    std::thread thread_{[this] { fill(); }};  // last: it uses all of the above
};

}  // namespace gongyou::crypto
