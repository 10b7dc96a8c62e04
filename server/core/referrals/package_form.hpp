#pragma once

#include <string_view>

// The parts of a package's page that are always the same. Private to package_page.cpp.
namespace gongyou::referrals {

inline constexpr std::string_view package_style = R"css(
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0 auto;max-width:46rem;padding:1rem;font:18px/1.7 "Noto Sans CJK SC","Microsoft YaHei","PingFang SC",sans-serif;color:#1a1a1a;background:#fff;overflow-wrap:anywhere}
h1{font-size:1.5rem;line-height:1.35;margin:.5rem 0}
h2{font-size:1.2rem;margin:2rem 0 .5rem;padding-bottom:.25rem;border-bottom:2px solid #a61b1b}
.only{margin:.5rem 0 1rem;padding:.5rem .75rem;border:2px solid #a61b1b;color:#8a1414;font-weight:700}
dl{margin:0}
dt{color:#555;font-size:.95rem}
dd{margin:0 0 .6rem;white-space:pre-line}
.papers{padding-left:1.5rem}
.papers a{display:inline-block;padding:.35rem 0;color:#0b4f9e;font-weight:700}
.papers small,.quiet{color:#555;font-size:.9rem}
.letter{padding:.75rem 1rem;border:1px solid #bbb}
.letter p{margin:.4rem 0;white-space:pre-line}
.letter .right{text-align:right}
label{display:block;margin:.75rem 0 .25rem;font-weight:700}
input,select,textarea{width:100%;font:inherit;padding:.5rem;border:1px solid #666;border-radius:4px;background:#fff}
textarea{min-height:8rem}
button{font:inherit;font-weight:700;min-height:3rem;padding:.5rem 1.5rem;margin-top:1rem;border:0;border-radius:4px;background:#a61b1b;color:#fff}
.told{margin-top:.75rem;font-weight:700}
.paper td{border:1px solid #333;padding:.5rem;vertical-align:top}
.paper table{width:100%;border-collapse:collapse}
.paper td:first-child{width:6rem;color:#333}
.room{height:5rem}
.code{font:700 1.2rem/1.4 monospace;letter-spacing:.05em}
[hidden]{display:none}
@media print{body{max-width:none;font-size:12pt}.screen{display:none}.paper{break-before:page}a{color:inherit}}
)css";

/// Reads the form and gives a small file to send back. Nothing leaves the page by itself.
inline constexpr std::string_view package_script = R"js(
'use strict';
(function () {
  var said = JSON.parse(document.getElementById('referral').textContent);
  var form = document.getElementById('form');
  var told = document.getElementById('told');
  var result = document.getElementById('of-result');
  var kind = document.getElementById('kind');
  document.getElementById('by-file').hidden = false;
  function shown() { result.hidden = kind.value !== 'result'; }
  function value(id) { return document.getElementById(id).value.trim(); }
  function fresh() {
    var bytes = crypto.getRandomValues(new Uint8Array(16));
    return Array.prototype.map.call(bytes, function (b) { return (b + 256).toString(16).slice(1); }).join('');
  }
  kind.addEventListener('change', shown);
  shown();
  form.addEventListener('submit', function (event) {
    event.preventDefault();
    var reply = { kind: kind.value };
    var words = value('words');
    if (words) reply.words = words;
    if (value('happened_on')) reply.happened_on = value('happened_on');
    if (value('document')) reply.document = value('document');
    if (value('signed_by')) reply.signed_by = value('signed_by');
    if (kind.value === 'result') {
      reply.result = value('result');
      var amount = value('amount');
      if (amount) {
        if (!/^[0-9]{1,12}([.][0-9]{1,2})?$/.test(amount)) { told.textContent = '金额请写成数字，例如 12000 或 12000.50。'; return; }
        var parts = amount.split('.');
        reply.amount_fen = Number(parts[0]) * 100 + Number(((parts[1] || '') + '00').slice(0, 2));
      }
    }
    if ((kind.value === 'result' || kind.value === 'not_accepted') && words.length < 2) {
      told.textContent = kind.value === 'result' ? '请写明办理情况。' : '请写明不予受理的理由。';
      return;
    }
    var file = { format: 'gongyou-referral-return', version: 1, referral_id: said.referral_id, code: said.return_code, return_id: fresh(), said: reply };
    var link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([JSON.stringify(file, null, 1)], { type: 'application/json' }));
    link.download = '回执-' + (said.letter_number || said.referral_id) + '.json';
    document.body.appendChild(link);
    link.click();
    link.remove();
    told.textContent = '回执文件已经保存：' + link.download + '。请用网络、U盘等方式交给发函单位。';
  });
}());
)js";

}  // namespace gongyou::referrals
