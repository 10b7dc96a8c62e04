#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "kernel/result.hpp"

namespace gongyou::json {

enum class Kind : std::uint8_t { null, boolean, integer, natural, real, text, list, object };

/// One value of a document. What is inside it follows it: in an object a name (a text) and its value by turns.
struct Item {
    Kind kind = Kind::null;
    std::uint32_t end = 0;      ///< place of the item behind this one and all that is inside it
    std::uint32_t at = 0;       ///< of a text: where it begins
    std::uint32_t size = 0;     ///< of a text: its bytes
    std::int64_t integer = 0;   ///< also of a boolean: 0 or 1
    std::uint64_t natural = 0;  ///< only above the largest std::int64_t
    double real = 0;
};

/// A JSON text taken apart into one flat row of items, the outermost at 0.
class Document {
public:
    const Item& operator[](std::uint32_t at) const { return items_[at]; }
    /// Valid UTF-8 without NUL, escapes undone.
    std::string_view text(std::uint32_t at) const {
        return std::string_view{texts_}.substr(items_[at].at, items_[at].size);
    }

private:
    friend class DocumentMaker;
    std::vector<Item> items_;
    std::string texts_;
};

/// The document, or json.malformed: not JSON (RFC 8259), deeper than 32, not UTF-8, a NUL or half a surrogate pair in a
/// text, or anything behind its end.
Result<Document> parse(std::string_view json);

}  // namespace gongyou::json
