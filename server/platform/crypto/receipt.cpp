#include "platform/crypto/receipt.hpp"

#include <algorithm>

#include "kernel/thread_name.hpp"
#include "kernel/thread_rank.hpp"
#include "platform/crypto/slow_hash.hpp"

namespace gongyou::crypto {

namespace {

constexpr std::size_t digit_count = 20;
constexpr SlowHashCost receipt_cost{4 * 1024, 1, 1};

}  // namespace

ReceiptCode ReceiptCode::fresh(Random& random) {
    std::string digits;
    for (std::size_t i = 0; i < digit_count; i += 4) {
        auto four = std::to_string(random.below(10'000) + 10'000);
        digits.append(four, 1, 4);
        wipe(four);
    }
    return ReceiptCode{std::move(digits)};
}

std::optional<ReceiptCode> ReceiptCode::parse(std::string_view text) {
    constexpr std::string_view ignored[] = {" ",      "-",      "\t",     "\n",     "\r",
                                            "\u3000", "\u00A0", "\u2013", "\u2014", "\uFF0D"};
    std::string digits;
    while (!text.empty()) {
        if (text.front() >= '0' && text.front() <= '9') {
            digits += text.front();
            text.remove_prefix(1);
        } else if (text.size() >= 3 && text.starts_with("\xEF\xBC") && text[2] >= '\x90' && text[2] <= '\x99') {
            digits += static_cast<char>('0' + (text[2] - '\x90'));  // ０ to ９ are EF BC 90 to EF BC 99
            text.remove_prefix(3);
        } else {
            const auto* const found = std::find_if(std::begin(ignored), std::end(ignored),
                                                   [&](std::string_view mark) { return text.starts_with(mark); });
            if (found == std::end(ignored)) return std::nullopt;
            text.remove_prefix(found->size());
        }
        if (digits.size() > digit_count) return std::nullopt;
    }
    if (digits.size() != digit_count) return std::nullopt;
    return ReceiptCode{std::move(digits)};
}

std::string ReceiptCode::shown() const {
    std::string text;
    for (std::size_t i = 0; i < digits_.size(); i += 4) {
        if (i > 0) text += ' ';
        text.append(digits_, i, 4);
    }
    return text;
}

std::string receipt_lookup_hash(const Keyring& keyring, const ReceiptCode& code) {
    const std::string salt = keyring.lookup_digest("receipt salt", "");
    return keyring.lookup_digest("receipt", slow_hash(code.digits(), salt, receipt_cost).disclose());
}

ReceiptMint::ReceiptMint(const Keyring& keyring, Random& random, std::size_t stock)
    : keyring_{keyring}, random_{random}, stock_{stock} {}

ReceiptMint::~ReceiptMint() {
    {
        const std::lock_guard lock{mutex_};
        stopping_ = true;
    }
    wake_.notify_one();
    thread_.join();
}

MintedReceipt ReceiptMint::minted() const {
    auto code = ReceiptCode::fresh(random_);
    auto hash = receipt_lookup_hash(keyring_, code);
    return {std::move(code), std::move(hash)};
}

MintedReceipt ReceiptMint::take() {
    {
        const std::lock_guard lock{mutex_};
        if (!ready_.empty()) {
            MintedReceipt first = std::move(ready_.front());
            ready_.pop_front();
            wake_.notify_one();
            return first;
        }
    }
    return minted();
}

std::size_t ReceiptMint::ready() const {
    const std::lock_guard lock{mutex_};
    return ready_.size();
}

void ReceiptMint::fill() {
    name_this_thread("receipts");
    step_back(19);
    std::unique_lock lock{mutex_};
    for (;;) {
        wake_.wait(lock, [this] { return stopping_ || ready_.size() < stock_; });
        if (stopping_) return;
        lock.unlock();
        auto one = minted();
        lock.lock();
        ready_.push_back(std::move(one));
    }
}

}  // namespace gongyou::crypto
