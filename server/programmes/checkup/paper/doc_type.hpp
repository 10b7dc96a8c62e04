#pragma once

#include <cstdint>
#include <string_view>

namespace gongyou::checkup {

/// What kind of paper it is (domain/contract-rules.md A.1).
enum class DocType : std::uint8_t {
    labour_contract,  ///< LC 劳动合同
    part_time,        ///< PT 非全日制
    dispatch,         ///< DSP 劳务派遣
    service,          ///< SA 劳务、承揽、合作
    internship,       ///< INT 实习、返聘
    platform,         ///< GIG
    non_compete,      ///< NCA 保密、竞业限制
    training,         ///< TRA 培训服务期
    undertaking,      ///< UND 承诺书
    handbook,         ///< HB 规章制度
    exit_paper,       ///< SET 离职
    excerpt,          ///< EXC 节选
};

/// Its short name in the output: LC, PT, …
std::string_view short_name(DocType type);
std::string_view chinese_name(DocType type);

struct Paper;

/// What the paper's title and words say it is. Sets `type` and `is_complete`.
void tell_type(Paper& paper);

}  // namespace gongyou::checkup
