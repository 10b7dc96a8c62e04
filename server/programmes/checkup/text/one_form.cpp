#include "programmes/checkup/text/one_form.hpp"

#include <vector>

namespace gongyou::checkup {

namespace {

char32_t form_of(char32_t c) {
    if (c >= 0xFF01 && c <= 0xFF5E) c -= 0xFEE0;  // full-width forms of ASCII
    switch (c) {
        case 0x3000:
        case 0x00A0:
        case 0x2002:
        case 0x2003:
        case '\t':
        case 0x2009:
            return U' ';
        case 0x200B:
        case 0x200C:
        case 0x200D:
        case 0xFEFF:
        case 0x00AD:
        case '\r':
            return 0;
        case '\f':
        case '\v':
        case 0x2028:
        case 0x2029:
            return U'\n';
        case U',':
            return U'，';
        case U';':
            return U'；';
        case U':':
            return U'：';
        case U'(':
            return U'（';
        case U')':
            return U'）';
        case U'?':
            return U'？';
        case U'!':
            return U'！';
        case U'曰':  // of a scan: 每曰, 3月1曰
            return U'日';
        case U'．':
            return U'.';
        case U'｡':
            return U'。';
        case U'､':
            return U'、';
        case U'“':
        case U'”':
        case U'「':
        case U'」':
        case U'『':
        case U'』':
        case U'"':
            return U'"';
        case U'–':
        case U'—':
        case U'－':
        case U'~':
        case U'～':
        case U'〜':
        case U'―':
        case U'-':
        case U'‐':
        case U'−':
            return U'-';
        case U'￥':
        case U'¥':
            return U'¥';
        case U'＿':
        case U'﹍':
        case U'﹎':
            return U'_';
        case U'☒':
        case U'■':
        case U'√':
        case U'✓':
        case U'✔':
        case U'●':
        case 0x2611:
        case 0x1F5F9:
        case 0xF0FE:
        case 0xF052:
            return U'☑';
        case U'☐':
        case U'○':
        case U'◯':
        case U'▢':
        case U'◻':
        case 0xF0A8:
        case 0xF06F:
            return U'□';
        default:
            return c >= 0x4E00 ? simplified(c) : c;
    }
}

}  // namespace

char32_t one_form(char32_t c) {
    // Contracts are written with the first plane; a table makes the common way one load.
    static const std::vector<char32_t> table = [] {
        std::vector<char32_t> made(0x10000);
        for (char32_t i = 0; i < made.size(); ++i) made[i] = form_of(i);
        return made;
    }();
    return c < table.size() ? table[c] : form_of(c);
}

}  // namespace gongyou::checkup
