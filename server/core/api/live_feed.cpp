#include "core/api/live_feed.hpp"

#include <algorithm>

namespace gongyou::api {

void LiveFeed::subscribe(Actor actor, Renew renew, std::shared_ptr<http::EventStream> stream) {
    const std::lock_guard lock{mutex_};
    pages_.push_back({std::move(actor), std::move(renew), std::move(stream)});
}

void LiveFeed::publish(sql::Tx& tx, Right right, Subject subject, std::string event, std::string data) {
    tx.after_commit([this, right, subject = std::move(subject), event = std::move(event), data = std::move(data)] {
        send(right, subject, event, data);
    });
}

void LiveFeed::send(Right right, const Subject& subject, std::string_view event, std::string_view data) {
    const std::lock_guard lock{mutex_};
    std::erase_if(pages_, [&](Page& page) {
        return may(page.actor, right, subject).has_value() && !page.stream->send(event, data);
    });
}

void LiveFeed::tell(const PersonId& person, std::string_view event, std::string_view data) {
    const std::lock_guard lock{mutex_};
    std::erase_if(pages_, [&](Page& page) { return page.actor.id == person && !page.stream->send(event, data); });
}

void LiveFeed::renew_all() {
    std::vector<Page> pages;
    {
        const std::lock_guard lock{mutex_};
        pages = pages_;
    }
    // the sessions are looked up without the lock: a slow database must not hold up the writer's news
    std::vector<std::pair<http::EventStream*, std::optional<Actor>>> renewed;
    for (const auto& page : pages) renewed.emplace_back(page.stream.get(), page.renew());

    const std::lock_guard lock{mutex_};
    for (auto& [stream, actor] : renewed) {
        const auto page = std::ranges::find_if(
            pages_, [&, &stream = stream](const Page& open) { return open.stream.get() == stream; });
        if (page == pages_.end()) continue;
        if (actor) {
            page->actor = std::move(*actor);
        } else {
            page->stream->close();
            pages_.erase(page);
        }
    }
}

void LiveFeed::close_all() {
    const std::lock_guard lock{mutex_};
    for (auto& page : pages_) page.stream->close();
    pages_.clear();
}

std::size_t LiveFeed::open_pages() const {
    const std::lock_guard lock{mutex_};
    return pages_.size();
}

}  // namespace gongyou::api
