#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "kernel/text.hpp"
#include "platform/json/read.hpp"
#include "platform/json/read_values.hpp"
#include "platform/json/write.hpp"

namespace gongyou::json {
namespace {

enum class Colour { red, green };
BOOST_DESCRIBE_ENUM(Colour, red, green)

struct Part {
    std::optional<Line<0, 20>> name;
    std::int8_t count = 0;
};
BOOST_DESCRIBE_STRUCT(Part, (), (name, count))

struct Form {
    Paragraphs<1, 100> facts;
    std::optional<Phone> phone;
    std::optional<Date> day;
    std::optional<Instant> at;
    std::optional<UploadId> upload;
    std::optional<Colour> colour;
    std::optional<double> weight;
    std::optional<bool> open;
    List<Part, 4> parts;
};
BOOST_DESCRIBE_STRUCT(Form, (), (facts, phone, day, at, upload, colour, weight, open, parts))

}  // namespace
}  // namespace gongyou::json

/// What was read can be written, and what was written is read as the same again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace gongyou::json;
    const auto form = read_json<Form>({reinterpret_cast<const char*>(data), size});
    if (!form) return 0;
    const auto written = write_json(*form);
    if (!is_clean_utf8(written)) std::abort();
    const auto again = read_json<Form>(written);
    if (!again || write_json(*again) != written) std::abort();
    return 0;
}
