#pragma once

#include <span>

#include "programmes/checkup/reading/word_row.hpp"

namespace gongyou::checkup {

/// The tables of words, one a file of this folder.
std::span<const std::span<const WordRow>> word_tables();

namespace tables {
std::span<const WordRow> people();
std::span<const WordRow> modality();
std::span<const WordRow> contract();
std::span<const WordRow> probation();
std::span<const WordRow> work();
std::span<const WordRow> hours();
std::span<const WordRow> overtime();
std::span<const WordRow> pay();
std::span<const WordRow> insurance();
std::span<const WordRow> discipline();
std::span<const WordRow> leaving();
std::span<const WordRow> compensation();
std::span<const WordRow> disputes();
std::span<const WordRow> formalities();
std::span<const WordRow> status();
std::span<const WordRow> personal();
std::span<const WordRow> leaves();
std::span<const WordRow> women();
std::span<const WordRow> safety();
std::span<const WordRow> training();
std::span<const WordRow> non_compete();
std::span<const WordRow> deposits();
}  // namespace tables

}  // namespace gongyou::checkup
