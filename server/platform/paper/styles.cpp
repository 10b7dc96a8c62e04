#include "platform/paper/styles.hpp"

#include "kernel/chinese_date.hpp"

namespace gongyou::paper {

Text title(std::string words) {
    return {std::move(words),
            {.face = Face::song, .points = 22, .pitch = 36, .align = Align::centre, .indent = 0, .leads = true}};
}

Text addressee(std::string words) { return {std::move(words), {.indent = 0, .squeezed = true}}; }

Text body(std::string words) { return {std::move(words), {.squeezed = true}}; }

Text heading(int number, std::string_view words) {
    return {chinese_numeral(number).append("、").append(words), {.face = Face::hei, .leads = true}};
}

Text item(int number, std::string_view words) { return body(std::to_string(number).append(".").append(words)); }

Text remark(std::string words) {
    return {std::move(words), {.points = 12, .pitch = 20, .ink = Ink::grey, .indent = 0}};
}

}  // namespace gongyou::paper
