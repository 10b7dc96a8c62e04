#pragma once

#include <cstdint>
#include <initializer_list>

#include "kernel/described.hpp"

namespace gongyou {

/// What somebody is for the union (角色). A role is held at one unit; the three administrators (三员) hold theirs at
/// the root.
enum class Role {
    worker,            ///< 职工: own matters only
    desk,              ///< 接待、协调: the station's or the office's desk
    custodian,         ///< 保密员: decides who may see a sealed identity; reads no report
    lawyer,            ///< 律师: answers consultations, those given to him or free at his unit
    counsellor,        ///< 心理咨询师: talks to people; what was said stays with him
    mediator,          ///< 调解员: mediates what was given to him; reads what was said there, and nobody else does
    employer_hr,       ///< 企业人事: one employer's contact
    enterprise_union,  ///< 企业工会: its own unit, behind the employer wall
    system_admin,      ///< 系统管理员
    security_admin,    ///< 安全管理员
    audit_admin,       ///< 审计管理员
    signer,            ///< 签发人: chair or vice-chair (主席、副主席), approves and annuls letters
    supervisor,  ///< 工会劳动法律监督员: investigates what was given to him and a second one, with a card
    partner,     ///< 外部单位经办人: works in a partner office; reads its mailbox and nothing else
};
BOOST_DESCRIBE_ENUM(Role, worker, desk, custodian, lawyer, counsellor, mediator, employer_hr, enterprise_union,
                    system_admin, security_admin, audit_admin, signer, supervisor, partner)
inline constexpr int role_count = 14;

constexpr bool is_administrator(Role role) {
    return role == Role::system_admin || role == Role::security_admin || role == Role::audit_admin;
}

/// A few roles.
class Roles {
public:
    constexpr Roles() = default;
    constexpr Roles(std::initializer_list<Role> roles) {
        for (const Role role : roles) add(role);
    }
    constexpr void add(Role role) { bits_ |= bit(role); }
    constexpr bool has(Role role) const { return (bits_ & bit(role)) != 0; }
    constexpr bool is_empty() const { return bits_ == 0; }
    constexpr bool operator==(const Roles&) const = default;

private:
    static constexpr std::uint32_t bit(Role role) { return 1U << static_cast<unsigned>(role); }
    std::uint32_t bits_ = 0;
};

/// Whether one person may hold both. System, security and audit administrators are three people, and none of them works
/// at a desk (三员分立, AZ-8); whoever speaks for an employer decides nothing about sealed identities, and does not
/// advise the other side, nor mediate, nor supervise. Who works in a partner office (外部单位) holds no role of the
/// union.
constexpr bool may_be_one_person(Role one, Role other) {
    if (one == other) return true;
    if (one == Role::worker || other == Role::worker) return true;  // a worker signs in by another channel
    if (is_administrator(one) || is_administrator(other)) return false;
    if (one == Role::partner || other == Role::partner) return false;
    const auto is_employer_side = [](Role role) { return role == Role::employer_hr || role == Role::enterprise_union; };
    const auto is_kept_from_employers = [](Role role) {
        return role == Role::custodian || role == Role::lawyer || role == Role::counsellor || role == Role::mediator ||
               role == Role::supervisor;
    };
    if (is_kept_from_employers(one)) return !is_employer_side(other);
    if (is_kept_from_employers(other)) return !is_employer_side(one);
    return true;
}

}  // namespace gongyou
