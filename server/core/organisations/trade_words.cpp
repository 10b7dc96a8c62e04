#include "core/organisations/trade_words.hpp"

#include <cstddef>

namespace gongyou {

TradeWords words_of(Trade trade) {
    static constexpr TradeWords words[] = {
        // GB/T 4754-2017, in the order of its letters
        {"农、林、牧、渔业", "Agriculture"},
        {"采矿业", "Mining"},
        {"制造业", "Manufacturing"},
        {"电力、热力、燃气及水生产和供应业", "Utilities"},
        {"建筑业", "Construction"},
        {"批发和零售业", "Wholesale and retail"},
        {"交通运输、仓储和邮政业", "Transport and storage"},
        {"住宿和餐饮业", "Hotels and catering"},
        {"信息传输、软件和信息技术服务业", "Information technology"},
        {"金融业", "Finance"},
        {"房地产业", "Real estate"},
        {"租赁和商务服务业", "Leasing and business services"},
        {"科学研究和技术服务业", "Research"},
        {"水利、环境和公共设施管理业", "Water and environment"},
        {"居民服务、修理和其他服务业", "Services for residents"},
        {"教育", "Education"},
        {"卫生和社会工作", "Health and social work"},
        {"文化、体育和娱乐业", "Culture and sport"},
        {"公共管理、社会保障和社会组织", "Public administration"},
        {"国际组织", "International"},
    };
    return words[static_cast<std::size_t>(trade)];
}

}  // namespace gongyou
