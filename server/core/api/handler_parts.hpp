#pragma once

#include "core/api/caller.hpp"
#include "kernel/result.hpp"

namespace gongyou::api {

/// Takes a handler apart: `Result<View>(First&, const Who&, const Input&)`, a lambda or a function. Who is Actor, or
/// Caller for the few that need a cookie as well.
template <class F>
struct HandlerParts : HandlerParts<decltype(&F::operator())> {};
template <class C, class View_, class First_, class Who_, class Input_>
struct HandlerParts<Result<View_> (C::*)(First_, const Who_&, const Input_&) const> {
    using View = View_;
    using Who = Who_;
    using Input = Input_;
};
template <class View_, class First_, class Who_, class Input_>
struct HandlerParts<Result<View_> (*)(First_, const Who_&, const Input_&)> {
    using View = View_;
    using Who = Who_;
    using Input = Input_;
};

/// Takes apart what runs before the transaction: `Result<Ready>(const Caller&, const Input&)`.
template <class F>
struct PrepareParts : PrepareParts<decltype(&F::operator())> {};
template <class C, class Ready_, class Input_>
struct PrepareParts<Result<Ready_> (C::*)(const Caller&, const Input_&) const> {
    using Ready = Ready_;
    using Input = Input_;
};
template <class Ready_, class Input_>
struct PrepareParts<Result<Ready_> (*)(const Caller&, const Input_&)> {
    using Ready = Ready_;
    using Input = Input_;
};

/// Takes apart what looks at a raw body: `Result<View>(const Input&, std::string body)`.
template <class F>
struct LookParts : LookParts<decltype(&F::operator())> {};
template <class C, class View_, class Input_>
struct LookParts<Result<View_> (C::*)(const Input_&, std::string) const> {
    using View = View_;
    using Input = Input_;
};

}  // namespace gongyou::api
