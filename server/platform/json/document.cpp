#include "platform/json/document.hpp"

#include <boost/json/basic_parser_impl.hpp>
#include <cmath>
#include <limits>

namespace gongyou::json {

/// Takes what Boost.JSON's parser finds.
class DocumentMaker {
public:
    static constexpr std::size_t max_object_size = std::numeric_limits<std::size_t>::max();
    static constexpr std::size_t max_array_size = std::numeric_limits<std::size_t>::max();
    static constexpr std::size_t max_key_size = std::numeric_limits<std::size_t>::max();
    static constexpr std::size_t max_string_size = std::numeric_limits<std::size_t>::max();

    using Error = boost::system::error_code;
    using View = boost::json::string_view;

    bool on_document_begin(Error&) { return true; }
    bool on_document_end(Error&) { return true; }
    bool on_object_begin(Error&) { return open(Kind::object); }
    bool on_object_end(std::size_t, Error&) { return close(); }
    bool on_array_begin(Error&) { return open(Kind::list); }
    bool on_array_end(std::size_t, Error&) { return close(); }
    bool on_key_part(View part, std::size_t, Error&) { return append(part); }
    bool on_key(View part, std::size_t size, Error& error) { return finish(part, size, error); }
    bool on_string_part(View part, std::size_t, Error&) { return append(part); }
    bool on_string(View part, std::size_t size, Error& error) { return finish(part, size, error); }
    bool on_number_part(View, Error&) { return true; }
    bool on_int64(std::int64_t value, View, Error&) {
        add(Kind::integer).integer = value;
        return true;
    }
    bool on_uint64(std::uint64_t value, View, Error&) {
        if (value <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())) {
            add(Kind::integer).integer = static_cast<std::int64_t>(value);
        } else {
            add(Kind::natural).natural = value;
        }
        return true;
    }
    bool on_double(double value, View, Error& error) {
        if (!std::isfinite(value)) return refuse(error);
        add(Kind::real).real = value;
        return true;
    }
    bool on_bool(bool value, Error&) {
        add(Kind::boolean).integer = value;
        return true;
    }
    bool on_null(Error&) {
        add(Kind::null);
        return true;
    }
    bool on_comment_part(View, Error&) { return true; }
    bool on_comment(View, Error&) { return true; }

    Document take() { return std::move(document_); }

private:
    Item& add(Kind kind) {
        auto& item = document_.items_.emplace_back();
        item.kind = kind;
        item.end = static_cast<std::uint32_t>(document_.items_.size());
        return item;
    }
    bool open(Kind kind) {
        open_.push_back(static_cast<std::uint32_t>(document_.items_.size()));
        add(kind);
        return true;
    }
    bool close() {
        document_.items_[open_.back()].end = static_cast<std::uint32_t>(document_.items_.size());
        open_.pop_back();
        return true;
    }
    bool append(View part) {
        document_.texts_.append(part.data(), part.size());
        return true;
    }
    bool finish(View part, std::size_t size, Error& error) {
        append(part);
        const auto& texts = document_.texts_;
        const auto at = texts.size() - size;
        if (texts.find('\0', at) != std::string::npos) return refuse(error);
        auto& item = add(Kind::text);
        item.at = static_cast<std::uint32_t>(at);
        item.size = static_cast<std::uint32_t>(size);
        return true;
    }
    static bool refuse(Error& error) {
        error = boost::json::error::syntax;
        return false;
    }

    Document document_;
    std::vector<std::uint32_t> open_;
};

Result<Document> parse(std::string_view json) {
    boost::json::parse_options options;
    options.max_depth = 32;
    boost::json::basic_parser<DocumentMaker> parser{options};
    boost::system::error_code error;
    const auto read = parser.write_some(false, json.data(), json.size(), error);
    if (error || read < json.size() || !parser.done()) return fail({FaultKind::malformed, "json.malformed"});
    return parser.handler().take();
}

}  // namespace gongyou::json
