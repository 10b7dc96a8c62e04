#include "core/matters/matter_seal.hpp"

namespace gongyou::matters {

namespace {

std::string row_of(const Matter& matter, std::int64_t number) {
    return matter.id.text() + "/" + std::to_string(number);
}

}  // namespace

/// Words to the other side of the seal: `cross(key, words)`, where there is a seal and there are words.
template <class Cross>
Result<std::string> MatterSeal::across(const Matter& matter, std::string words, Cross&& cross) const {
    if (!matter.anonymous || words.empty()) return words;
    const auto key = key_of(matter);
    if (!key) return fail(key.error());
    return cross(*key, words);
}

Matter MatterSeal::sealed(Matter matter) const {
    if (!matter.anonymous) return matter;
    const auto key = keys_.new_record_key();
    const auto& id = matter.id.text();
    matter.record_key = keys_.seal_key(place("matter", "record_key", id), key);
    matter.title = keys_.seal_with(key, place("matter", "title", id), matter.title);
    return matter;
}

Result<std::string> MatterSeal::opened_title(const Matter& matter) const {
    return opened_column(matter, "matter", "title", matter.title);
}

Result<std::string> MatterSeal::sealed_words(const Matter& matter, std::int64_t number, std::string words) const {
    return sealed_part(matter, "matter_event", "words", number, std::move(words));
}

Result<std::string> MatterSeal::opened_words(const Matter& matter, std::int64_t number, std::string words) const {
    return opened_part(matter, "matter_event", "words", number, std::move(words));
}

Result<std::string> MatterSeal::sealed_column(const Matter& matter, std::string_view table, std::string_view column,
                                              std::string words) const {
    return across(matter, std::move(words), [&](const auto& key, const auto& clear) -> Result<std::string> {
        return keys_.seal_with(key, place(table, column, matter.id.text()), clear);
    });
}

Result<std::string> MatterSeal::opened_column(const Matter& matter, std::string_view table, std::string_view column,
                                              std::string words) const {
    return across(matter, std::move(words), [&](const auto& key, const auto& sealed) {
        return keys_.unseal_with(key, place(table, column, matter.id.text()), sealed);
    });
}

Result<std::string> MatterSeal::sealed_part(const Matter& matter, std::string_view table, std::string_view column,
                                            std::int64_t number, std::string words) const {
    return across(matter, std::move(words), [&](const auto& key, const auto& clear) -> Result<std::string> {
        return keys_.seal_with(key, place(table, column, row_of(matter, number)), clear);
    });
}

Result<std::string> MatterSeal::opened_part(const Matter& matter, std::string_view table, std::string_view column,
                                            std::int64_t number, std::string words) const {
    return across(matter, std::move(words), [&](const auto& key, const auto& sealed) {
        return keys_.unseal_with(key, place(table, column, row_of(matter, number)), sealed);
    });
}

Result<crypto::RecordKey> MatterSeal::key_of(const Matter& matter) const {
    return keys_.unseal_key(place("matter", "record_key", matter.id.text()), matter.record_key.value_or(""));
}

}  // namespace gongyou::matters
