#include "core/matters/counting.hpp"

#include "core/matters/clock_store.hpp"
#include "core/matters/counted_store.hpp"
#include "core/matters/matter_store.hpp"
#include "core/organisations/unit_tree.hpp"
#include "core/statistics/counter_store.hpp"

namespace gongyou::matters {

namespace {

/// Of what is counted as a whole: with another one every matter is counted anew.
constexpr std::string_view counted_version = "2;";

}  // namespace

statistics::Tally tally_in(std::string_view counted) {
    const auto end = counted.find(';');
    return end == std::string_view::npos ? statistics::Tally{} : statistics::tally_from(counted.substr(end + 1));
}

std::optional<std::pair<UnitId, statistics::Tally>> Counting::tally_now(sql::Session& session,
                                                                        const MatterId& id) const {
    MatterStore store{session};
    auto matter = store.find(id);
    if (!matter) return std::nullopt;
    const auto kind = kinds_.find(matter->kind);
    if (kind == kinds_.end()) return std::nullopt;
    const Life life{*std::move(matter), store.events_of(id), ClockStore{session}.of(id)};
    return std::pair{life.matter.unit_id, kind->second(session, life)};
}

void Counting::count(sql::Session& session, const MatterId& id) const {
    auto now = tally_now(session, id);
    const auto found = CountedStore{session}.find(id);
    if (!now || !found) return;
    auto& [unit, tally] = *now;
    auto text = std::string{counted_version} + statistics::text_of(tally);
    if (text == found->counted && unit.text() == found->counted_for) return;

    const auto before = tally_in(found->counted);
    statistics::CounterStore counters{session};
    if (found->counted_for == unit.text()) {
        auto change = tally;
        change.add(before, -1);
        counters.add(unit, change);
    } else {
        statistics::Tally less;
        less.add(before, -1);
        if (!found->counted_for.empty()) counters.add(UnitId::trusted(found->counted_for), less);
        counters.add(unit, tally);
    }
    CountedStore{session}.save({id, std::move(text), unit.text()});
}

std::optional<MatterId> Counting::count_more(sql::Session& session, const MatterId& after) const {
    const auto ids = CountedStore{session}.not_counted(after, counted_version);
    for (const auto& id : ids) count(session, id);
    return ids.empty() ? std::nullopt : std::optional{ids.back()};
}

std::map<std::string, statistics::Tally> Counting::recount(sql::Session& session) const {
    std::map<std::string, statistics::Tally> all;
    MatterId after;
    for (auto ids = CountedStore{session}.all(after); !ids.empty(); ids = CountedStore{session}.all(after)) {
        for (const auto& id : ids)
            if (const auto now = tally_now(session, id); now && !now->second.is_empty())
                for (const auto& unit : UnitTree{session}.above(now->first)) all[unit.text()].add(now->second);
        after = ids.back();
    }
    std::erase_if(all, [](const auto& of_unit) { return of_unit.second.is_empty(); });
    return all;
}

}  // namespace gongyou::matters
