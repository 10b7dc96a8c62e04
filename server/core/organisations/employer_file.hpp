#pragma once

#include <cstdint>

#include "core/organisations/employer.hpp"
#include "kernel/date.hpp"

namespace gongyou {

/// What an employer does (行业): the sections of GB/T 4754—2017, in their order.
enum class Trade {
    agriculture,            ///< A 农、林、牧、渔业
    mining,                 ///< B 采矿业
    manufacturing,          ///< C 制造业
    utilities,              ///< D 电力、热力、燃气及水生产和供应业
    construction,           ///< E 建筑业
    wholesale_and_retail,   ///< F 批发和零售业
    transport,              ///< G 交通运输、仓储和邮政业
    hospitality,            ///< H 住宿和餐饮业
    information,            ///< I 信息传输、软件和信息技术服务业
    finance,                ///< J 金融业
    real_estate,            ///< K 房地产业
    business_services,      ///< L 租赁和商务服务业
    research,               ///< M 科学研究和技术服务业
    environment,            ///< N 水利、环境和公共设施管理业
    resident_services,      ///< O 居民服务、修理和其他服务业
    education,              ///< P 教育
    health,                 ///< Q 卫生和社会工作
    culture,                ///< R 文化、体育和娱乐业
    public_administration,  ///< S 公共管理、社会保障和社会组织
    international           ///< T 国际组织
};
BOOST_DESCRIBE_ENUM(Trade, agriculture, mining, manufacturing, utilities, construction, wholesale_and_retail, transport,
                    hospitality, information, finance, real_estate, business_services, research, environment,
                    resident_services, education, health, culture, public_administration, international)

/// The file of one employer (一企一档) as kept. What is not known yet is missing.
struct EmployerFile {
    EmployerId id;
    std::string name;
    std::optional<std::string> credit_code;
    std::optional<UnitId> unit_id;       ///< the union whose desk keeps it; none: the top one's
    std::optional<std::string> address;  ///< registered (住所)
    std::optional<std::string> trade;    ///< by name
    std::optional<std::string> contact;  ///< sealed
    std::optional<std::int64_t> head_count;
    std::optional<Date> consented_on;  ///< to electronic service
    std::optional<PersonId> consented_by;
    std::int64_t file_revision = 0;
};
BOOST_DESCRIBE_STRUCT(EmployerFile, (),
                      (id, name, credit_code, unit_id, address, trade, contact, head_count, consented_on, consented_by,
                       file_revision))

}  // namespace gongyou
