#include "programmes/enterprises/invitation_paper.hpp"

#include "kernel/chinese_date.hpp"
#include "platform/paper/styles.hpp"

namespace gongyou::enterprises {

using namespace paper;

Document invitation_paper(const InvitationFacts& facts) {
    Document document{.name = "企业账号领取函", .page_numbers = false, .tightens = true};
    document.margins.top = document.margins.bottom = mm(25);  // no office paper of the standard: it stays on one sheet
    auto& page = document.blocks;
    page.emplace_back(remark("寄往注册地址：" + facts.address));
    page.emplace_back(Space{});
    page.emplace_back(title("企业账号领取函"));
    page.emplace_back(Space{});
    page.emplace_back(addressee(facts.employer + "："));
    page.emplace_back(
        body("本会为贵单位开设了一企一档。用下面的领取码和贵单位的统一社会信用代码可以领取账号，"
             "在线收取本会送达的文书，书面答复，提交整改材料，查看应当答复的日期。"));
    page.emplace_back(
        body("请由贵单位指定的一名工作人员办理。领取码只能使用一次，" + in_chinese(facts.until) +
             "以前有效（本会自定的期限，不是法定期限）；过期、遗失或者需要再增加一名经办人的，请与本会联系。"
             "本会工作人员不会向任何人索要领取码。"));
    auto code = body(facts.code);
    code.style.face = Face::hei;
    code.style.points = 22;
    code.style.squeezed = false;
    code.style.align = Align::centre;
    code.style.indent = 0;
    auto caption = remark("领取码");
    caption.style.align = Align::centre;
    caption.style.indent = 0;
    page.emplace_back(Framed{.texts = {caption, code}, .ink = Ink::black});
    page.emplace_back(Space{});
    page.emplace_back(Code{.code = qr::QrCode{facts.link}});
    auto link = remark("扫一扫，或者打开 " + facts.link);
    link.style.align = Align::centre;
    link.style.indent = 0;
    page.emplace_back(std::move(link));
    page.emplace_back(Space{});
    page.emplace_back(
        body("不领取账号的，本会照旧以书面方式送达文书，贵单位照旧可以书面答复。联系电话：" + facts.phone + "。"));
    page.emplace_back(Ending{});
    auto issuer = body(facts.issuer);
    issuer.style.align = Align::right;
    page.emplace_back(std::move(issuer));
    auto day = body(in_chinese(facts.on));
    day.style.align = Align::right;
    page.emplace_back(std::move(day));
    return document;
}

}  // namespace gongyou::enterprises
