#include "programmes/mediation/case_file.hpp"

#include "platform/paper/page_index.hpp"
#include "platform/paper/styles.hpp"

namespace gongyou::mediation {

namespace {

using namespace paper;
using paper::Text;  // NOLINT(misc-unused-using-decls): and not the text of the kernel

constexpr const char* part_of_case = "案情和请求";
constexpr const char* part_of_evidence = "证据和凭证目录";
constexpr const char* part_of_events = "办理经过";
constexpr const char* part_of_contacts = "联系记录";

constexpr Style file_text{.points = 12, .pitch = 21, .align = Align::left, .indent = 0};

Text file_line(std::string words, Face face = Face::fang) {
    auto style = file_text;
    style.face = face;
    style.leads = face == Face::hei;
    return {std::move(words), style};
}

/// Where a part begins: in the contents by its name, in the paper by its block.
struct PartOfFile {
    std::string name;
    std::string number;
    std::string day;
    std::string standing;
    std::optional<std::size_t> block;
};

/// Builds the file part by part and remembers where each begins.
class FileBinder {
public:
    explicit FileBinder(const CaseFileFacts& facts) : facts_{facts} {}

    Document bound() {
        cover();
        const auto contents_at = blocks_.size();
        blocks_.emplace_back(contents({}));  // its rows are there already, so that pages do not move
        the_case();
        evidence();
        papers();
        timeline();
        if (facts_.with_notes) notes();
        auto document = framed();
        const auto pages = pages_of(document);
        document.blocks[contents_at] = contents(pages);
        return document;
    }

private:
    Document framed() {
        Document document{.name = "案卷", .blocks = std::move(blocks_)};
        document.header = facts_.with_notes ? "调解案卷　含调解记录，由调解员保管" : "调解案卷";
        document.header_ink = facts_.with_notes ? Ink::red : Ink::grey;
        document.footer = "制作：" + facts_.printed_by + "　" + facts_.printed_at + "　用途：" + facts_.purpose;
        return document;
    }

    void begin(std::string name) {
        blocks_.emplace_back(NewPage{});
        parts_.push_back({std::move(name), {}, {}, {}, blocks_.size()});
    }
    void part(std::string name) {
        begin(name);
        blocks_.emplace_back(title(std::move(name)));
        blocks_.emplace_back(Space{10});
    }
    void lines(const std::vector<CaseLine>& lines) {
        Table table{.shares = {3, 13}, .head = {}, .points = 12};
        for (const auto& line : lines)
            if (!line.text.empty()) table.rows.push_back({line.label, line.text});
        if (!table.rows.empty()) blocks_.emplace_back(std::move(table));
        blocks_.emplace_back(Space{10});
    }

    void cover() {
        blocks_.emplace_back(Text{"　", {.points = 6, .pitch = mm(30), .indent = 0}});
        blocks_.emplace_back(title("劳动争议调解案卷"));
        blocks_.emplace_back(Space{mm(20)});
        blocks_.emplace_back(title(facts_.parties));
        blocks_.emplace_back(Space{});
        blocks_.emplace_back(Text{facts_.cause, {.align = Align::centre, .indent = 0}});
        blocks_.emplace_back(Space{mm(20)});
        lines(facts_.cover);
        blocks_.emplace_back(Fill{});
        blocks_.emplace_back(Text{facts_.organisation, {.align = Align::centre, .indent = 0}});
        blocks_.emplace_back(NewPage{});
        blocks_.emplace_back(title("目录"));
        blocks_.emplace_back(Space{10});
    }

    /// One row a part, with what will be there known only once all is set.
    Table contents(const std::vector<int>& pages) {
        Table table{.shares = {1.6, 5.6, 4.6, 3.8, 2.2, 1.4},
                    .head = {"序号", "内容", "文号", "日期", "状态", "页"},
                    .points = 11};
        const auto rows = pages.empty() ? planned() : parts_;
        int number = 0;
        for (const auto& one : rows)
            table.rows.push_back({std::to_string(++number), one.name, one.number, one.day, one.standing,
                                  !one.block      ? "—"
                                  : pages.empty() ? "000"
                                                  : std::to_string(pages[*one.block])});
        return table;
    }
    /// The parts that will come, in their order, before any is set.
    std::vector<PartOfFile> planned() const {
        std::vector<PartOfFile> rows;
        const auto add = [&](const CasePaper& paper) {
            rows.push_back({paper.title, paper.number, paper.day, paper.standing, 0});
        };
        for (const auto* name : {part_of_case, part_of_evidence}) add({.title = name});
        for (const auto& paper : facts_.papers) add(paper);
        add({.title = part_of_events});
        if (!facts_.with_notes) return rows;
        add({.title = part_of_contacts});
        for (const auto& paper : facts_.minutes) add(paper);
        return rows;
    }

    void the_case() {
        part(part_of_case);
        lines(facts_.about);
        auto told = file_text;
        told.indent = 2;
        told.align = Align::justified;
        blocks_.emplace_back(Text{facts_.facts, told});
        blocks_.emplace_back(file_line("请求", Face::hei));
        lines(facts_.claims);
        if (facts_.agreement.empty()) return;
        blocks_.emplace_back(file_line("协议", Face::hei));
        lines(facts_.agreement);
    }

    void evidence() {
        part(part_of_evidence);
        if (facts_.evidence.empty()) return blocks_.emplace_back(file_line("没有登记证据和凭证。")), void();
        Table table{.shares = {1.6, 8, 4, 4}, .head = {"序号", "名称", "来源", "日期"}, .points = 11};
        for (std::size_t i = 0; i < facts_.evidence.size(); ++i) {
            const auto& one = facts_.evidence[i];
            table.rows.push_back({std::to_string(i + 1), one.what, one.from, one.day});
        }
        blocks_.emplace_back(std::move(table));
    }

    void add_paper(const CasePaper& paper) {
        if (paper.blocks.empty())
            return parts_.push_back({paper.title, paper.number, paper.day, paper.standing, std::nullopt}), void();
        begin(paper.title);
        parts_.back().number = paper.number;
        parts_.back().day = paper.day;
        parts_.back().standing = paper.standing;
        blocks_.insert(blocks_.end(), paper.blocks.begin(), paper.blocks.end());
    }
    void papers() {
        for (const auto& paper : facts_.papers) add_paper(paper);
    }

    void events(const std::vector<CaseEvent>& all) {
        for (const auto& event : all) {
            auto line = event.day + "　" + event.what;
            if (!event.by.empty()) line += "　" + event.by;
            blocks_.emplace_back(file_line(std::move(line), event.words.empty() ? Face::fang : Face::hei));
            if (!event.words.empty()) blocks_.emplace_back(file_line(event.words));
        }
    }
    void timeline() {
        part(part_of_events);
        events(facts_.events);
    }
    void notes() {
        part(part_of_contacts);
        if (facts_.contacts.empty()) blocks_.emplace_back(file_line("没有联系记录。"));
        events(facts_.contacts);
        for (const auto& paper : facts_.minutes) add_paper(paper);
    }

    const CaseFileFacts& facts_;
    std::vector<Block> blocks_;
    std::vector<PartOfFile> parts_;
};

}  // namespace

Document case_file(const CaseFileFacts& facts) { return FileBinder{facts}.bound(); }

}  // namespace gongyou::mediation
