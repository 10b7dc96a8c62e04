#include "core/referrals/package_page.hpp"

#include <fmt/format.h>

#include "core/letters/letter_code.hpp"
#include "core/referrals/mailbox.hpp"
#include "core/referrals/package_form.hpp"
#include "core/referrals/reply_words.hpp"
#include "kernel/chinese_date.hpp"
#include "platform/crypto/base64.hpp"
#include "platform/crypto/sha256.hpp"
#include "platform/json/write.hpp"

namespace gongyou::referrals {

namespace {

/// JSON that may stand in a page: nothing in it opens or ends an element.
std::string json_for_a_page(const PackageStatement& statement) {
    std::string safe;
    for (const char c : json::write_json(statement)) {
        if (c == '<') {
            safe += "\\u003c";
        } else if (c == '>') {
            safe += "\\u003e";
        } else if (c == '&') {
            safe += "\\u0026";
        } else {
            safe += c;
        }
    }
    return safe;
}

/// Only this style and this script, nothing from anywhere, no form that sends, no frame.
std::string policy() {
    const auto hash = [](std::string_view text) { return "'sha256-" + crypto::base64(crypto::sha256(text)) + "'"; };
    return "default-src 'none'; style-src " + hash(package_style) + "; script-src " + hash(package_script) +
           "; base-uri 'none'; form-action 'none'";
}

std::string entry(std::string_view name, std::string_view value) {
    if (value.empty()) return "";
    return fmt::format("<dt>{}</dt><dd>{}</dd>\n", name, as_html(value));
}

std::string head_of(const PackageStatement& says) {
    return fmt::format(
        "<!doctype html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<meta name=\"referrer\" content=\"no-referrer\">\n<title>移送包 "
        "{}</title>\n<style>{}</style>\n</head>\n<body>\n<main>\n",
        policy(), as_html(says.letter_number.text()), package_style);
}

std::string summary_of(const PackageStatement& says) {
    std::string html = fmt::format("<h1>{}移送{}</h1>\n<p class=\"only\">{}</p>\n<dl>\n", as_html(says.unit.text()),
                                   as_html(says.office.text()), as_html(use_only(says.office.text())));
    html += entry("发函单位", says.unit.text() + (says.unit_phone.text().empty() ? "" : "　" + says.unit_phone.text()));
    html += entry("主送单位", says.office.text());
    html += entry("文书", says.letter_title.text() + "　" + says.letter_number.text());
    html += entry("请贵单位", says.asks.text());
    html += entry("移送依据", (says.basis == Basis::consent ? "经本人同意：" : "依法移送：") + says.basis_words.text());
    html += entry("移送日期", in_chinese(says.sent_on));
    if (says.answer_by) html += entry("请于此日前回复", in_chinese(*says.answer_by));
    html += entry("使用期限至", in_chinese(says.granted_until));
    html +=
        "</dl>\n<p class=\"quiet\">到期或者办结后，请按保密规定销毁或者退回本移送包，不要转给其他单位和个人。</p>\n";
    return html;
}

std::string papers_of(const PackageContent& content) {
    std::string html = "<h2>随附材料</h2>\n<ol class=\"papers\">\n";
    for (std::size_t at = 0; at < content.papers.size(); ++at) {
        const auto& paper = content.statement.papers[at];
        const auto name = as_html(paper.name.text());
        html += fmt::format("<li><a download=\"{}\" href=\"data:{};base64,", name, media_type(paper.kind));
        html += crypto::base64(content.papers[at]);
        html += fmt::format("\">{}</a> <small>{} KB</small></li>\n", name, (paper.size + 1023) / 1024);
    }
    return html + "</ol>\n<p class=\"quiet screen\">点材料名称，浏览器会把它保存下来，再打开阅读。</p>\n";
}

std::string letter_words_of(const PackageContent& content) {
    if (content.letter.empty()) return "";
    std::string html = "<h2>文书全文</h2>\n<div class=\"letter\">\n";
    for (const auto& line : content.letter) {
        std::string counted;
        if (line.number > 0)
            counted = line.as == letters::BlockKind::heading ? chinese_numeral(line.number) + "、"
                                                             : std::to_string(line.number) + ". ";
        html += fmt::format("<p{}>{}{}</p>\n", line.as == letters::BlockKind::right ? " class=\"right\"" : "", counted,
                            as_html(line.words));
    }
    return html + fmt::format("</div>\n<p class=\"quiet\">以 PDF 原件为准。查验码 {}，可在 {} 核对。</p>\n",
                              as_html(letters::shown_code(content.statement.letter_code.text())),
                              as_html(content.statement.verify_at.text()));
}

template <class Kind>
std::string choices_of(std::initializer_list<Kind> kinds) {
    std::string html;
    for (const auto kind : kinds)
        html += fmt::format("<option value=\"{}\">{}</option>", name_of(kind), in_chinese(kind));
    return html;
}

std::string all_results() {
    std::string html;
    for_each_result([&](ResultKind kind) { html += choices_of({kind}); });
    return html;
}

std::string form_by_file() {
    return fmt::format(
        "<section class=\"screen\" id=\"by-file\" hidden>\n<h2>电子回执</h2>\n"
        "<p>填好后保存成一个小文件，用网络、U盘等方式交给发函单位。可以先报受理，以后再报结果，每次一个文件。</p>\n"
        "<form id=\"form\" autocomplete=\"off\">\n"
        "<label for=\"kind\">回复</label><select id=\"kind\">{}</select>\n"
        "<div id=\"of-result\"><label for=\"result\">结果类别</label><select id=\"result\">{}</select>\n"
        "<label for=\"amount\">涉及金额（元，可不填）</label><input id=\"amount\" inputmode=\"decimal\"></div>\n"
        "<label for=\"words\">办理情况或者理由</label><textarea id=\"words\" maxlength=\"2000\"></textarea>\n"
        "<label for=\"document\">贵单位文号（可不填）</label><input id=\"document\" maxlength=\"80\">\n"
        "<label for=\"happened_on\">日期（可不填）</label><input id=\"happened_on\" type=\"date\">\n"
        "<label for=\"signed_by\">经办人</label><input id=\"signed_by\" maxlength=\"40\">\n"
        "<button type=\"submit\">生成回执文件</button>\n<p class=\"told\" id=\"told\" role=\"status\"></p>\n"
        "</form>\n</section>\n",
        choices_of({ReplyKind::received, ReplyKind::accepted, ReplyKind::not_accepted, ReplyKind::result}),
        all_results());
}

std::string form_on_paper(const PackageStatement& says) {
    std::string results;
    for_each_result([&](ResultKind kind) { results.append("□ ").append(in_chinese(kind)).append("　"); });
    return fmt::format(
        "<section class=\"paper\">\n<h2>移送回执（打印后手写）</h2>\n"
        "<p>致：{}{}</p>\n<table>\n<tr><td>原文书</td><td>{}　{}</td></tr>\n"
        "<tr><td>回执码</td><td class=\"code\">{}</td></tr>\n"
        "<tr><td>收到</td><td>□ 已收到　　　　年　　月　　日</td></tr>\n"
        "<tr><td>受理</td><td>□ 受理　□ 不予受理，理由：<div class=\"room\"></div></td></tr>\n"
        "<tr><td>结果</td><td>{}<div class=\"room\"></div>文号：<br>涉及金额：　　　　　　元</td></tr>\n"
        "<tr><td>单位（盖章）</td><td>{}<div "
        "class=\"room\"></div>经办人：　　　　　　日期：　　　　年　　月　　日</td></tr>\n"
        "</table>\n<noscript><p>本浏览器没有运行脚本：请打印本页，手写后盖章寄回或者送回。</p></noscript>\n</"
        "section>\n",
        as_html(says.unit.text()), as_html(says.unit_phone.text().empty() ? "" : "（" + says.unit_phone.text() + "）"),
        as_html(says.letter_title.text()), as_html(says.letter_number.text()),
        as_html(letters::shown_code(says.return_code.text())), results, as_html(says.office.text()));
}

}  // namespace

std::string as_html(std::string_view text) {
    std::string safe;
    for (const char c : text) {
        switch (c) {
            case '&':
                safe += "&amp;";
                break;
            case '<':
                safe += "&lt;";
                break;
            case '>':
                safe += "&gt;";
                break;
            case '"':
                safe += "&quot;";
                break;
            case '\'':
                safe += "&#39;";
                break;
            default:
                safe += c;
        }
    }
    return safe;
}

std::string package_page(const PackageContent& content) {
    const auto& says = content.statement;
    return head_of(says) + summary_of(says) + papers_of(content) + letter_words_of(content) + form_by_file() +
           form_on_paper(says) +
           fmt::format(
               "</main>\n<script type=\"application/json\" id=\"referral\">{}</script>\n<script>{}</script>\n"
               "</body>\n</html>",
               json_for_a_page(says), package_script);
}

}  // namespace gongyou::referrals
