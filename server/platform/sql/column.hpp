#pragma once

#include <soci/soci.h>

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>

#include "kernel/money.hpp"
#include "kernel/text_form.hpp"

namespace gongyou::sql {

/// Where SOCI reads or writes one value. Its address stays the same for the life of a prepared statement.
struct Slot {
    std::string text;
    long long whole = 0;
    double real = 0;
    soci::indicator state = soci::i_ok;
};

enum class ColumnKind { text, whole, real };

/// How a member's type becomes a column. Text for whatever travels as text, whole numbers for the rest.
template <class T>
struct Column;

template <>
struct Column<std::string> {
    static constexpr auto kind = ColumnKind::text;
    static void put(Slot& slot, const std::string& value) { slot.text = value; }
    static std::string take(Slot& slot) { return std::move(slot.text); }
};

template <>
struct Column<double> {
    static constexpr auto kind = ColumnKind::real;
    static void put(Slot& slot, double value) { slot.real = value; }
    static double take(const Slot& slot) { return slot.real; }
};

template <std::integral T>
struct Column<T> {
    static constexpr auto kind = ColumnKind::whole;
    static void put(Slot& slot, T value) { slot.whole = static_cast<long long>(value); }
    static T take(const Slot& slot) { return static_cast<T>(slot.whole); }
};

template <>
struct Column<Cents> {
    static constexpr auto kind = ColumnKind::whole;
    static void put(Slot& slot, Cents value) { slot.whole = value.amount; }
    static Cents take(const Slot& slot) { return {slot.whole}; }
};

/// Microseconds since 1970, UTC.
template <>
struct Column<Instant> {
    static constexpr auto kind = ColumnKind::whole;
    static void put(Slot& slot, Instant value) { slot.whole = value.time_since_epoch().count(); }
    static Instant take(const Slot& slot) { return Instant{std::chrono::microseconds{slot.whole}}; }
};

template <class T>
requires requires(std::string text) { TextForm<T>::trusted(std::move(text)); }
struct Column<T> {
    static constexpr auto kind = ColumnKind::text;
    static void put(Slot& slot, const T& value) { slot.text = TextForm<T>::write(value); }
    static T take(Slot& slot) { return TextForm<T>::trusted(std::move(slot.text)); }
};

/// NULL and back.
template <class T>
struct Column<std::optional<T>> {
    static constexpr auto kind = Column<T>::kind;
    static void put(Slot& slot, const std::optional<T>& value) {
        slot.state = value ? soci::i_ok : soci::i_null;
        if (value) Column<T>::put(slot, *value);
    }
    static std::optional<T> take(Slot& slot) {
        if (slot.state == soci::i_null) return std::nullopt;
        return Column<T>::take(slot);
    }
};

}  // namespace gongyou::sql
