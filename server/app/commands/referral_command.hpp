#pragma once

#include "app/commands/command_parts.hpp"

namespace gongyou::app {

/// `gongyou referral verify FILE` says whether a package (移送包) left this house and is unaltered, and whether the
/// office may use it still; with --key PUBLIC_KEY (`gongyou letter key`) it needs neither store nor network. Exit code
/// 0: genuine; 2: not, or not to be used any more.
void add_referral(CLI::App& program, CommandParts& parts);

}  // namespace gongyou::app
