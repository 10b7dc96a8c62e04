#pragma once

#include <string>

#include "kernel/described.hpp"
#include "kernel/private.hpp"
#include "kernel/text.hpp"

namespace gongyou::notices {

/// What a text message (短信) can be about. Its text says only that there is something to read; the one exception is
/// the code that somebody is just waiting for.
enum class SmsKind {
    sign_in_code,      ///< a code to sign in with
    answer_waiting,    ///< an answer can be read with the receipt
    matter_moved,      ///< a matter has moved on
    question_waiting,  ///< a short question can be answered with the receipt
    something_new,     ///< the same, for whoever wants no word of a question, an answer or a matter
};
BOOST_DESCRIBE_ENUM(SmsKind, sign_in_code, answer_waiting, matter_moved, question_waiting, something_new)

/// The message as it goes out; `code` stands in sign_in_code only.
std::string sms_text(SmsKind kind, std::string_view code = "");

/// One message for a gateway.
struct OutgoingSms {
    std::string key;  ///< the same for the same message, however often it is delivered
    Private<std::string> to;
    Private<std::string> text;
};

/// Who carries messages out of the house.
class Gateway {
public:
    virtual ~Gateway() = default;
    /// May be slow; ends within half a minute. A fault means: not delivered, or nobody knows; it will be tried again.
    virtual Result<Done> deliver(const OutgoingSms& sms) = 0;
    /// Whether sent messages stay readable in the outbox: true for the demo alone.
    virtual bool keeps_text() const { return false; }
};

/// Sends nothing: the outbox page shows what would have been sent. Where it stands in for a missing gateway outside a
/// demo, it is made with false and forgets the texts.
class DemoGateway final : public Gateway {
public:
    explicit DemoGateway(bool keeps_text = true) : keeps_text_{keeps_text} {}
    Result<Done> deliver(const OutgoingSms&) override { return Done{}; }
    bool keeps_text() const override { return keeps_text_; }

private:
    bool keeps_text_;
};

}  // namespace gongyou::notices
