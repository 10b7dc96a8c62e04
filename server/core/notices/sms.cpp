#include "core/notices/sms.hpp"

namespace gongyou::notices {

std::string sms_text(SmsKind kind, std::string_view code) {
    switch (kind) {
        case SmsKind::sign_in_code:
            return "【工友】验证码 " + std::string{code} + "，5 分钟内有效。工会人员不会向您索要验证码。";
        case SmsKind::answer_waiting:
            return "【工友】您有一条新的答复，请用回执码在工友页面查看。";
        case SmsKind::matter_moved:
            return "【工友】您的事项有新进展，请登录工友查看。";
        case SmsKind::question_waiting:
            return "【工友】想问问您最近怎么样，只有一个问题。请用回执码在工友页面回答。";
        case SmsKind::something_new:
            return "【工友】您有一条新消息，方便时请打开页面查看。";
    }
    return {};
}

}  // namespace gongyou::notices
