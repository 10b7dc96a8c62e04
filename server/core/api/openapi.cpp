#include "core/api/openapi.hpp"

#include <boost/json.hpp>

namespace gongyou::api {

namespace {

namespace js = boost::json;

js::value schema_of(WriteSchema write) {
    std::string text;
    write(text);
    return js::parse(text);
}

std::string method_name(http::Method method) {
    switch (method) {
        case http::Method::get:
            return "get";
        case http::Method::head:
            return "head";
        case http::Method::post:
            return "post";
        case http::Method::put:
            return "put";
        case http::Method::patch:
            return "patch";
        case http::Method::del:
            return "delete";
    }
    return {};
}

/// Who may call, in words for whoever reads the document.
std::string caller_of(const Access& access) {
    std::string text;
    switch (access.kind) {
        case Access::Kind::anyone:
            text = "anyone";
            break;
        case Access::Kind::anonymous:
            text = "anonymous: sessions are ignored";
            break;
        case Access::Kind::ticket:
            text = "between two factors";
            break;
        case Access::Kind::signed_in:
            text = "signed in";
            break;
        case Access::Kind::roles:
            text = "some roles";
            break;
        case Access::Kind::right:
            text = "right " + std::string{name_of(*access.right)};
            break;
    }
    return access.fresh_factor ? text + ", factor given anew" : text;
}

/// The described parameters of a question, each as in the path or in the query string.
js::array parameters_of(const Route& route) {
    js::array parameters;
    const auto add = [&](std::string_view name, js::value schema, bool in_path, bool required) {
        parameters.push_back(js::object{{"name", name},
                                        {"in", in_path ? "path" : "query"},
                                        {"required", in_path || required},
                                        {"schema", std::move(schema)}});
    };
    const auto in_path = [&](std::string_view name) {
        return route.path.find("{" + std::string{name} + "}") != std::string_view::npos;
    };
    if (route.params) {
        const auto schema = schema_of(route.params);
        js::array required;
        if (const auto* list = schema.as_object().if_contains("required")) required = list->as_array();
        for (const auto& [name, value] : schema.at("properties").as_object()) {
            const bool needed = std::find(required.begin(), required.end(), js::value(name)) != required.end();
            add(name, value, in_path(name), needed);
        }
    } else {
        for (auto at = route.path.find('{'); at != std::string_view::npos; at = route.path.find('{', at + 1)) {
            const auto name = route.path.substr(at + 1, route.path.find('}', at) - at - 1);
            add(name, js::object{{"type", "string"}}, true, true);
        }
    }
    return parameters;
}

/// A command's body without what already stands in the path.
js::value body_of(const Route& route) {
    auto schema = schema_of(route.body).as_object();
    auto& properties = schema["properties"].as_object();
    js::array required;
    for (const auto& name : schema["required"].as_array())
        if (route.path.find("{" + std::string{name.as_string()} + "}") == std::string_view::npos)
            required.push_back(name);
    for (auto it = properties.begin(); it != properties.end();) {
        it = route.path.find("{" + std::string{it->key()} + "}") != std::string_view::npos ? properties.erase(it)
                                                                                           : it + 1;
    }
    schema["required"] = std::move(required);
    return schema;
}

js::object operation_of(const Route& route) {
    const js::object problem{
        {"description", "A fault, RFC 9457"},
        {"content", {{"application/problem+json", {{"schema", {{"$ref", "#/components/schemas/Problem"}}}}}}}};
    js::object operation{{"summary", route.summary}, {"x-access", caller_of(route.access)}};
    if (auto parameters = parameters_of(route); !parameters.empty()) operation["parameters"] = std::move(parameters);
    if (route.body) {
        operation["requestBody"] =
            js::object{{"required", true}, {"content", {{"application/json", {{"schema", body_of(route)}}}}}};
    }
    js::object success{{"description", "Done"}};
    if (route.answer) success["content"] = {{"application/json", {{"schema", schema_of(route.answer)}}}};
    operation["responses"] = js::object{{"2XX", std::move(success)}, {"default", problem}};
    return operation;
}

}  // namespace

std::string openapi_document(const Routes& routes) {
    js::object paths;
    for (const auto& route : routes) {
        auto& path = paths[route.path];
        if (!path.is_object()) path = js::object{};
        path.as_object()[method_name(route.method)] = operation_of(route);
    }
    const js::object text{{"type", "string"}};
    const js::object field{
        {"type", "object"},
        {"properties",
         {{"field", text}, {"code", text}, {"params", {{"type", "object"}, {"additionalProperties", text}}}}},
        {"required", js::array{"field", "code"}}};
    const js::object problem{{"type", "object"},
                             {"properties",
                              {{"type", text},
                               {"title", text},
                               {"status", {{"type", "integer"}}},
                               {"code", text},
                               {"params", {{"type", "object"}, {"additionalProperties", text}}},
                               {"request", text},
                               {"errors", {{"type", "array"}, {"items", field}}}}},
                             {"required", js::array{"title", "status", "code"}}};
    return js::serialize(js::object{{"openapi", "3.1.0"},
                                    {"info", {{"title", "Gongyou 工友"}, {"version", GONGYOU_VERSION}}},
                                    {"paths", std::move(paths)},
                                    {"components", {{"schemas", {{"Problem", problem}}}}}});
}

}  // namespace gongyou::api
