#include "programmes/checkup/words/word_tables.hpp"

namespace gongyou::checkup {

std::span<const std::span<const WordRow>> word_tables() {
    static const std::span<const WordRow> all[] = {
        tables::people(),     tables::modality(),     tables::contract(), tables::probation(),   tables::work(),
        tables::hours(),      tables::overtime(),     tables::pay(),      tables::insurance(),   tables::leaves(),
        tables::women(),      tables::safety(),       tables::training(), tables::non_compete(), tables::deposits(),
        tables::discipline(), tables::leaving(),      tables::disputes(), tables::formalities(), tables::status(),
        tables::personal(),   tables::compensation(),
    };
    return all;
}

}  // namespace gongyou::checkup
