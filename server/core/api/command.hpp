#pragma once

#include "kernel/described.hpp"
#include "kernel/id.hpp"
#include "kernel/text_form.hpp"

namespace gongyou::api {

/// What every command carries: a key made by the client, one for one act. Sent twice, it is answered twice and done
/// once.
struct Command {
    CommandKey key;
};
BOOST_DESCRIBE_STRUCT(Command, (), (key))

/// For routes that need nothing from the caller.
struct NoParams {};
BOOST_DESCRIBE_STRUCT(NoParams, (), ())

/// An answer without content: {}.
struct Nothing {};
BOOST_DESCRIBE_STRUCT(Nothing, (), ())

}  // namespace gongyou::api
