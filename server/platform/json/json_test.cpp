#include <gtest/gtest.h>

#include "kernel/private.hpp"
#include "kernel/text.hpp"
#include "platform/json/read.hpp"
#include "platform/json/read_values.hpp"
#include "platform/json/schema.hpp"
#include "platform/json/write.hpp"

namespace gongyou::json {
namespace {

enum class Colour { red, green };
BOOST_DESCRIBE_ENUM(Colour, red, green)

struct Wheel {
    std::int8_t size = 0;
    bool operator==(const Wheel&) const = default;
};
BOOST_DESCRIBE_STRUCT(Wheel, (), (size))

struct Cart {
    Line<2, 10> name;
    Date built;
    bool open = false;
    std::int64_t weight = 0;
    double speed = 0;
    Colour colour = Colour::red;
    std::optional<Line<1, 5>> note;
    List<Wheel, 3> wheels;
    bool operator==(const Cart&) const = default;
};
BOOST_DESCRIBE_STRUCT(Cart, (), (name, built, open, weight, speed, colour, note, wheels))

constexpr std::string_view whole_cart =
    R"({"name":"小车","built":"2026-02-06","open":true,"weight":-5,"speed":1.5,"colour":"green","wheels":[{"size":7}]})";

std::string with(std::string_view from, std::string_view to) {
    std::string text{whole_cart};
    text.replace(text.find(from), from.size(), to);
    return text;
}

/// "field: code" of every wrong field, or the code of the whole.
std::vector<std::string> faults_of(std::string_view body) {
    const auto read = read_json<Cart>(body);
    if (read) return {};
    if (read.error().fields.empty()) return {std::string{read.error().code}};
    std::vector<std::string> all;
    for (const auto& field : read.error().fields) all.push_back(field.field + ": " + std::string{field.code});
    return all;
}

using Faults = std::vector<std::string>;

TEST(ReadJson, GivesTheStructThatWasWritten) {
    const auto cart = read_json<Cart>(whole_cart);
    ASSERT_TRUE(cart);
    EXPECT_EQ(cart->name.text(), "小车");
    EXPECT_EQ(cart->weight, -5);
    EXPECT_EQ(cart->wheels.at(0).size, 7);
    EXPECT_FALSE(cart->note);
    EXPECT_EQ(write_json(*cart), whole_cart);
}

TEST(ReadJson, NamesEveryWrongFieldAtOnce) {
    EXPECT_EQ(
        faults_of(R"({"name":"x","open":1,"weight":1.5,"speed":"fast","colour":"blue","note":null,)"
                  R"("wheels":[{"size":1},{"size":128},{}],"engine":true})"),
        (Faults{"name: text.too_short", "open: value.wrong_type", "weight: value.wrong_type", "speed: value.wrong_type",
                "colour: choice.unknown", "note: value.wrong_type", "wheels[1].size: number.out_of_range",
                "wheels[2].size: value.missing", "engine: value.unknown", "built: value.missing"}));
}

TEST(ReadJson, CountsTheElementsOfABoundedList) {
    EXPECT_EQ(faults_of(with(R"({"size":7})", R"({"size":1},{"size":2},{"size":3})")), Faults{});
    EXPECT_EQ(faults_of(with(R"({"size":7})", R"({"size":1},{"size":2},{"size":3},{"size":4})")),
              Faults{"wheels: list.too_long"});
}

TEST(ReadJson, RefusesAWholeNumberThatDoesNotFit) {
    EXPECT_EQ(faults_of(with("-5", "9223372036854775807")), Faults{});
    EXPECT_EQ(faults_of(with("-5", "9223372036854775808")), Faults{"weight: number.out_of_range"});
    EXPECT_EQ(faults_of(with("-5", "1e3")), Faults{"weight: value.wrong_type"});
}

TEST(ReadJson, RefusesWhatIsNotStrictJson) {
    const std::string nest(40, '[');
    const std::string bodies[] = {
        "",
        " ",
        "{",
        std::string{whole_cart} + "x",
        std::string{whole_cart} + "{}",
        with("true", "True"),
        with("-5", "+5"),
        with("-5", "-05"),
        with("-5", "1e999"),
        with("-5", "NaN"),
        with("-5", "-5,"),
        with("-5", "-5 // weight"),
        with("\"green\"", "'green'"),
        with("小车", "\xff\xfe"),
        with("小车", "\xed\xa0\x80"),  // half a surrogate pair as bytes
        with("小车", "\\ud800"),       // and escaped
        with("小车", "\\udc00\\ud800"),
        with("小车", "a\\u0000b"),
        with("小车", std::string_view{"a\0b", 3}),
        with("小车", "a\nb"),
        with("-5", "1,\"weight\":2"),        // the same name twice
        with("-5", "1,\"w\\u0065ight\":2"),  // and escaped
        with("[{\"size\":7}]", nest),
    };
    for (const auto& body : bodies) EXPECT_EQ(faults_of(body), Faults{"json.malformed"}) << body;
}

TEST(ReadJson, StopsAtADepthOfThirtyTwo) {
    const auto nested = [](std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); };
    EXPECT_TRUE(parse(nested(32)));
    EXPECT_FALSE(parse(nested(33)));
    EXPECT_FALSE(parse(std::string(1'000'000, '[')));
}

TEST(ReadJson, KeepsTheListOfFaultsShort) {
    std::string body = "{";
    for (int i = 0; i < 1000; ++i) body += "\"" + std::string(200, 'x') + std::to_string(i) + "\":1,";
    body.back() = '}';
    const auto read = read_json<Cart>(body);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().fields.size(), 100u);
    EXPECT_EQ(read.error().fields.front().field.size(), 60u);
}

TEST(ReadJson, WantsAnObject) {
    EXPECT_EQ(faults_of("[]"), Faults{": value.wrong_type"});
    EXPECT_EQ(faults_of("null"), Faults{": value.wrong_type"});
}

struct Question {
    UnitId unit;
    std::optional<Line<0, 10>> q;
    std::optional<int> limit;
    std::optional<Colour> colour;
    std::optional<bool> mine;
};
BOOST_DESCRIBE_STRUCT(Question, (), (unit, q, limit, colour, mine))

Faults faults_of_values(std::vector<NamedText> values) {
    const auto read = read_values<Question>(values);
    Faults all;
    if (!read)
        for (const auto& field : read.error().fields) all.push_back(field.field + ": " + std::string{field.code});
    return all;
}

TEST(ReadValues, ReadsParametersLikeABody) {
    const std::vector<NamedText> values{{"unit", "0198c1d2-0000-7000-8000-000000000001"},
                                        {"q", "欠薪"},
                                        {"limit", "20"},
                                        {"colour", "green"},
                                        {"mine", "true"}};
    const auto read = read_values<Question>(values);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->q->text(), "欠薪");
    EXPECT_EQ(read->limit, 20);
    EXPECT_EQ(read->colour, Colour::green);
    EXPECT_EQ(read->mine, true);
}

TEST(ReadValues, NamesEveryWrongParameter) {
    EXPECT_EQ(faults_of_values({{"limit", "2x"}, {"mine", "1"}, {"colour", ""}, {"page", "3"}, {"q", "a"}, {"q", "b"}}),
              (Faults{"limit: value.wrong_type", "mine: value.wrong_type", "colour: choice.unknown",
                      "page: value.unknown", "q: value.repeated", "unit: value.missing"}));
    EXPECT_EQ(faults_of_values(
                  {{"unit", "0198c1d2-0000-7000-8000-000000000001"}, {"q", {"a\0b", 3}}, {"limit", "99999999999"}}),
              (Faults{"q: text.not_allowed_characters", "limit: number.out_of_range"}));
}

TEST(WriteJson, EscapesWhatMustNotStandInAString) {
    std::string out;
    append_text(out, std::string_view{"\"\\/\b\f\n\r\t\x01\x1f\x7f小\0", 15});
    EXPECT_EQ(out, "\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\\u001f\x7f小\\u0000\"");
}

struct View {
    std::string text;
    std::optional<std::string> left_out = {};
    std::vector<std::string> none = {};
    std::vector<bool> yes{true, false};
    TextMap params{{"have", "3"}};
    Instant at{std::chrono::microseconds{1'000'000}};
};
BOOST_DESCRIBE_STRUCT(View, (), (text, left_out, none, yes, params, at))

TEST(WriteJson, LeavesOutWhatHoldsNothing) {
    EXPECT_EQ(write_json(View{"a"}),
              R"({"text":"a","none":[],"yes":[true,false],"params":{"have":"3"},"at":"1970-01-01T00:00:01Z"})");
}

struct Secret {
    Private<Phone> phone;
};
BOOST_DESCRIBE_STRUCT(Secret, (), (phone))
struct Letter {
    std::vector<Secret> secrets;
};
BOOST_DESCRIBE_STRUCT(Letter, (), (secrets))

TEST(WriteJson, DoesNotCompileForAPrivateValue) {
    static_assert(GoesOut<Cart> && GoesOut<View>);
    static_assert(!GoesOut<Private<Phone>> && !GoesOut<Secret> && !GoesOut<Letter>);
    const auto read = read_json<Secret>(R"({"phone":"138 0013 8000"})");
    ASSERT_TRUE(read);
    EXPECT_EQ(read->phone.disclose().text(), "13800138000");
}

TEST(WriteSchema, DescribesEveryMember) {
    std::string out;
    write_schema<Cart>(out);
    EXPECT_EQ(out,
              R"({"type":"object","properties":{"name":{"type":"string","minLength":2,"maxLength":10},)"
              R"("built":{"type":"string","format":"date"},"open":{"type":"boolean"},)"
              R"("weight":{"type":"integer","format":"int64"},)"
              R"("speed":{"type":"number"},"colour":{"type":"string","enum":["red","green"]},)"
              R"("note":{"type":"string","minLength":1,"maxLength":5},"wheels":{"type":"array","items":)"
              R"({"type":"object","properties":{"size":{"type":"integer","minimum":-128,"maximum":127}},)"
              R"("required":["size"],"additionalProperties":false},"maxItems":3}},)"
              R"("required":["name","built","open","weight","speed","colour","wheels"],"additionalProperties":false})");
}

}  // namespace
}  // namespace gongyou::json
