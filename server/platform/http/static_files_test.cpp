#include "platform/http/static_files.hpp"

#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>
#include <set>

namespace gongyou::http {
namespace {

namespace fs = std::filesystem;

class Pages : public testing::Test {
protected:
    Pages() : directory_{fs::temp_directory_path() / ("gongyou-pages-" + std::to_string(getpid()))} {
        fs::create_directories(directory_ / "assets");
        put("index.html", "worker");
        put("desk.html", "desk");
        put("assets/app-1a2b.js", "plain");
        put("assets/app-1a2b.js.br", "brotli");
        put("assets/app-1a2b.js.gz", "gzip");
        files_ = StaticFiles::in(directory_);
    }
    ~Pages() override { fs::remove_all(directory_); }

    void put(const char* path, std::string_view content) { std::ofstream{directory_ / path} << content; }

    std::optional<Response> get(std::string path, std::vector<std::pair<std::string, std::string>> headers = {}) const {
        Request request;
        request.path = std::move(path);
        request.headers = std::move(headers);
        return files_.find(request);
    }
    std::string body(std::string path, std::vector<std::pair<std::string, std::string>> headers = {}) const {
        const auto found = get(std::move(path), std::move(headers));
        return !found ? "nothing" : found->kept ? *found->kept : "";
    }
    static std::string field(const Response& response, std::string_view name) {
        for (const auto& [have, value] : response.headers)
            if (have == name) return value;
        return "";
    }

    fs::path directory_;
    StaticFiles files_;
};

TEST_F(Pages, AreFoundByTheirPaths) {
    EXPECT_EQ(files_.count(), 3u);
    EXPECT_EQ(body("/"), "worker");
    EXPECT_EQ(body("/index.html"), "worker");
    EXPECT_EQ(body("/desk"), "desk");
    EXPECT_EQ(body("/desk/reports/17"), "desk");
    EXPECT_EQ(body("/p/station-7"), "worker");
    EXPECT_EQ(get("/")->type, "text/html; charset=utf-8");
    EXPECT_EQ(get("/assets/app-1a2b.js")->type, "text/javascript; charset=utf-8");
}

TEST_F(Pages, AreNothingElse) {
    for (const auto* path : {"/assets/gone.js", "/api", "/api/unknown", "/assets/../../x.txt", "/.env",
                             "/assets/app-1a2b.js.br", "/favicon.ico"})
        EXPECT_EQ(body(path), "nothing") << path;
    // A name like any other, so it is a page's: the page says that there is nothing.
    EXPECT_EQ(body("/../etc/passwd"), "worker");
    Request post;
    post.method = Method::post;
    post.path = "/";
    EXPECT_FALSE(files_.find(post));
}

TEST_F(Pages, ComePackedWhenThatIsAccepted) {
    EXPECT_EQ(body("/assets/app-1a2b.js"), "plain");
    EXPECT_EQ(body("/assets/app-1a2b.js", {{"accept-encoding", "gzip, deflate, br"}}), "brotli");
    EXPECT_EQ(body("/assets/app-1a2b.js", {{"accept-encoding", "gzip;q=0.5, br;q=0"}}), "gzip");
    EXPECT_EQ(body("/assets/app-1a2b.js", {{"accept-encoding", "brotli, xgzip"}}), "plain");
    const auto packed = get("/assets/app-1a2b.js", {{"accept-encoding", "br"}});
    EXPECT_EQ(field(*packed, "Content-Encoding"), "br");
    EXPECT_EQ(field(*packed, "Vary"), "Accept-Encoding");
}

TEST_F(Pages, AreKeptByTheBrowserAsLongAsTheyMayBe) {
    EXPECT_EQ(field(*get("/assets/app-1a2b.js"), "Cache-Control"), "public, max-age=31536000, immutable");
    const auto page = get("/");
    EXPECT_EQ(field(*page, "Cache-Control"), "no-cache");
    const auto tag = field(*page, "ETag");
    EXPECT_EQ(get("/", {{"if-none-match", tag}})->status, 304);
    EXPECT_EQ(get("/", {{"if-none-match", "\"x\", W/" + tag}})->status, 304);
    EXPECT_EQ(get("/", {{"if-none-match", "\"x\""}})->status, 200);
    EXPECT_NE(field(*get("/desk"), "ETag"), tag);
}

TEST(PagesNotThere, AreNone) { EXPECT_EQ(StaticFiles::in("/nonexistent/place").count(), 0u); }

/// Where a sticker or a message would like our own address to lead (security.md AN-6).
constexpr std::string_view elsewhere[] = {"https://evil.example",
                                          "http://evil.example/?b=1",
                                          "//evil.example",
                                          "///evil.example",
                                          "////evil.example/%2e%2e",
                                          "/\\evil.example",
                                          "\\\\evil.example",
                                          "https:evil.example",
                                          "https:/evil.example",
                                          "https:///evil.example",
                                          "javascript:alert(1)",
                                          "JaVaScRiPt:alert(1)",
                                          "java%0ascript:alert(1)",
                                          "data:text/html,evil",
                                          "weixin://dl/business",
                                          "alipays://platformapi",
                                          "tel:110",
                                          "//evil.example@localhost",
                                          "https://localhost@evil.example",
                                          "%2f%2fevil.example",
                                          "%5c%5cevil.example",
                                          "%0d%0aLocation:%20https://evil.example",
                                          "//%E3%80%82evil.example",
                                          "http://[::ffff:203.0.113.7]",
                                          "//0xCB007107",
                                          "..//evil.example",
                                          "/;@evil.example",
                                          "?//evil.example",
                                          "#//evil.example",
                                          "http://evil.example#@localhost",
                                          "//evil.example%00.localhost",
                                          "//evil.example\t",
                                          "\t//evil.example",
                                          "%09//evil.example",
                                          "%20//evil.example",
                                          "/%2f/evil.example",
                                          "/.//evil.example",
                                          "/%5cevil.example",
                                          "/%252f%252fevil.example",
                                          "//evil%2eexample",
                                          "//xn--80ak6aa92e.example",
                                          "//ｅｖｉｌ.example",
                                          "//3405804039",
                                          "//0313.0.0161.07",
                                          "//[fe80::1%25eth0]",
                                          "//evil.example:443\\@localhost",
                                          "https://localhost.evil.example",
                                          "https://localhost:8080@evil.example",
                                          "https://evil.example?localhost:8080",
                                          "https://evil.example/localhost:8080",
                                          "vbscript:msgbox(1)",
                                          "file:///etc/passwd",
                                          "intent://evil.example#Intent;scheme=http;end",
                                          "weixin://app/evil/jumpWxa",
                                          "mqqapi://forward/url?url=evil",
                                          "blob:https://evil.example/1",
                                          "view-source:https://evil.example",
                                          "%0d%0aRefresh:%200;url=https://evil.example",
                                          "%E5%98%8A%E5%98%8DLocation:%20//evil.example",
                                          "?b=1&b=//evil.example"};

TEST_F(Pages, LeadNowhereElseWhateverTheRequestSays) {
    const auto plain = get("/");
    int tried = 0;
    const auto expect_ours = [&](const std::optional<Response>& answer) {
        ++tried;
        if (!answer) return;  // nothing is there, and that is all that is said
        EXPECT_EQ(answer->status, 200);
        EXPECT_EQ(*answer->kept, *plain->kept);
        EXPECT_EQ(answer->headers, plain->headers);
    };
    for (const auto where : elsewhere) {
        const std::string place{where};
        expect_ours(get("/" + place));
        expect_ours(get(place));
        for (const auto* name : {"host", "x-forwarded-host", "forwarded", "x-original-url", "x-rewrite-url", "referer"})
            expect_ours(get("/", {{name, place}}));
        for (const auto* name : {"url", "next", "redirect", "return_to", "p", "b"}) {
            Request request;
            request.path = "/";
            request.query = std::string{name} + "=" + place;
            expect_ours(files_.find(request));
        }
    }
    EXPECT_EQ(tried, 60 * 14);
    EXPECT_EQ(std::set<std::string_view>(std::begin(elsewhere), std::end(elsewhere)).size(), 60u);
}

}  // namespace
}  // namespace gongyou::http
