#pragma once

#include <map>
#include <random>
#include <vector>

#include "core/organisations/employers.hpp"
#include "core/organisations/unit_tree.hpp"

namespace gongyou {

/// For tests: a random union tree in the database and, by parents alone, in memory. The same for the same seed. What
/// the closure says is held against a walk upwards.
class RandomTree {
public:
    RandomTree(sql::Session& session, int size, unsigned seed) : session_{session}, chance_{seed} {
        for (int i = 0; i < 20; ++i) {
            const EmployerId employer = fresh<EmployerId>();
            std::ignore =
                Employers{session}.add({employer, "employer " + std::to_string(i), std::nullopt, std::nullopt});
            employers_.push_back(employer);
        }
        add(UnitKind::province, std::nullopt);
        while (static_cast<int>(units_.size()) < size) {
            const Unit parent = any();
            for (const UnitKind kind :
                 {UnitKind::city, UnitKind::county, UnitKind::township, UnitKind::enterprise, UnitKind::station})
                if (may_stand_under(kind, parent.kind) && below(2) == 0) add(kind, parent.id);
        }
    }

    /// One move from anywhere to anywhere. Whether the database took or refused it as the model expects.
    bool move_something(sql::Tx& tx) {
        Unit& moved = units_[below(units_.size())];
        const Unit& parent = any();
        const bool possible =
            moved.parent_id && may_stand_under(moved.kind, parent.kind) && !is_within(parent.id, moved.id);
        const auto outcome = UnitTree{session_}.move(tx, moved.id, parent.id, fresh<PersonId>());
        if (possible) {
            moves_ += *moved.parent_id != parent.id;
            moved.parent_id = parent.id;
            parent_[moved.id] = parent.id;
        }
        return outcome.has_value() == possible;
    }

    bool is_within(UnitId id, const UnitId& top) const {
        for (; !id.is_empty(); id = parent_.at(id))
            if (id == top) return true;
        return false;
    }
    /// Employers of the unit's own and upper unions.
    std::vector<EmployerId> employers_above(UnitId id) const {
        std::vector<EmployerId> found;
        for (; !id.is_empty(); id = parent_.at(id))
            if (const auto employer = employer_of_.find(id); employer != employer_of_.end())
                found.push_back(employer->second);
        return found;
    }

    const std::vector<Unit>& units() const { return units_; }
    const std::vector<EmployerId>& employers() const { return employers_; }
    const Unit& any() { return units_[below(units_.size())]; }
    std::size_t below(std::size_t limit) { return std::uniform_int_distribution<std::size_t>{0, limit - 1}(chance_); }
    int moves() const { return moves_; }
    template <class Tagged>
    Tagged fresh() {
        return Tagged::unordered(random_);
    }

private:
    void add(UnitKind kind, std::optional<UnitId> parent) {
        Unit unit{fresh<UnitId>(), parent, kind, "unit", "330113", "0571-12351", {}, date("2026-01-01"), {}};
        if (kind == UnitKind::enterprise && below(2) == 0) unit.employer_id = employers_[below(employers_.size())];
        if (!UnitTree{session_}.add(unit)) throw std::runtime_error{"a possible unit was refused"};
        parent_[unit.id] = parent.value_or(UnitId{});
        if (unit.employer_id) employer_of_[unit.id] = *unit.employer_id;
        units_.push_back(std::move(unit));
    }

    sql::Session& session_;
    std::mt19937 chance_;
    SystemRandom random_;
    std::vector<EmployerId> employers_;
    std::vector<Unit> units_;
    std::map<UnitId, UnitId> parent_;
    std::map<UnitId, EmployerId> employer_of_;
    int moves_ = 0;
};

}  // namespace gongyou
