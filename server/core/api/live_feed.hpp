#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "core/access/decision.hpp"
#include "platform/http/message.hpp"
#include "platform/sql/tx.hpp"

namespace gongyou::api {

/// Tells open pages what happened, each only what its reader may know at that moment (security.md AZ-3). Any thread.
class LiveFeed {
public:
    /// Whether the session behind a page is still good, with the rights it has now; nothing: it has ended.
    using Renew = std::function<std::optional<Actor>()>;

    void subscribe(Actor actor, Renew renew, std::shared_ptr<http::EventStream> stream);

    /// After the commit of `tx`, to pages whose reader has `right` over `subject`.
    void publish(sql::Tx& tx, Right right, Subject subject, std::string event, std::string data);

    /// To the open pages of one person.
    void tell(const PersonId& person, std::string_view event, std::string_view data);

    /// Asks every page's session anew and closes what has ended; called every second (security.md SE-3).
    void renew_all();
    void close_all();
    std::size_t open_pages() const;

private:
    struct Page {
        Actor actor;
        Renew renew;
        std::shared_ptr<http::EventStream> stream;
    };
    void send(Right right, const Subject& subject, std::string_view event, std::string_view data);

    mutable std::mutex mutex_;
    std::vector<Page> pages_;
};

}  // namespace gongyou::api
