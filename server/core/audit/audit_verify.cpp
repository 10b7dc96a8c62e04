#include "core/audit/audit_verify.hpp"

#include <fmt/format.h>

#include <charconv>
#include <map>
#include <sstream>

namespace gongyou::audit {

namespace {

constexpr int page = 1000;

struct PageAfter {
    std::string tree;
    std::int64_t after = 0;
    int limit = page;
};
BOOST_DESCRIBE_STRUCT(PageAfter, (), (tree, after, limit))

constexpr std::string_view list_entries_after = R"sql(
    SELECT tree, number, at, actor, role, act, object_kind, object_id, purpose, result, day, times, digest, mac
      FROM audit_entry
     WHERE tree = :tree AND number > :after
     ORDER BY number
     LIMIT :limit
)sql";

struct Tree {
    std::string tree;
};
BOOST_DESCRIBE_STRUCT(Tree, (), (tree))

constexpr std::string_view list_trees = "SELECT tree FROM audit_head UNION SELECT tree FROM audit_entry ORDER BY 1";
constexpr std::string_view find_kept_head = "SELECT tree, number, digest, mac FROM audit_head WHERE tree = :tree";

constexpr std::string_view root_beginning = "gongyou-audit-root";

struct Root {
    std::string tree;
    std::int64_t number = 0;
    std::string digest;
};

std::string root_content(std::string_view tree, std::int64_t number, std::string_view digest) {
    return fmt::format("{} {} {} {}", root_beginning, tree, number, digest);
}

/// Walks one tree from its first entry. Numbers below 1 never occur.
class Walk {
public:
    Walk(sql::Session& session, const crypto::Keyring& keyring, std::string tree)
        : session_{session}, keyring_{keyring}, head_{empty_head(tree, keyring)}, tree_{std::move(tree)} {}

    std::string_view why() const { return why_; }
    std::int64_t first_bad() const { return first_bad_; }
    std::int64_t entries() const { return entries_; }

    void go(const std::vector<Root>& roots) {
        PageAfter asked{tree_, std::numeric_limits<std::int64_t>::min()};
        for (;;) {
            const auto rows = session_.list<AuditRow>(list_entries_after, asked);
            for (const auto& row : rows) {
                ++entries_;
                if (why_.empty()) look_at(row, roots);
            }
            if (rows.size() < page) break;
            asked.after = rows.back().number;
        }
        if (why_.empty()) look_at_end(roots);
    }

private:
    void look_at(const AuditRow& row, const std::vector<Root>& roots) {
        const auto expected = head_.number + 1;
        if (row.number > expected) return bad(expected, "audit.entry_missing");
        if (row.number < expected) return bad(row.number, "audit.entry_altered");
        if (row.digest != chained_digest(crypto::profile_of(row.mac), head_.digest, row))
            return bad(row.number, "audit.entry_altered");
        if (!entry_mac_matches(keyring_, row)) return bad(row.number, "audit.entry_not_ours");
        for (const auto& root : roots) {
            if (root.number == row.number && root.digest != row.digest)
                return bad(row.number, "audit.root_contradicts");
        }
        head_.number = row.number;
        head_.digest = row.digest;
    }

    void look_at_end(const std::vector<Root>& roots) {
        const auto kept = session_.find<AuditHead>(find_kept_head, Tree{tree_});
        if (!kept || !head_mac_matches(keyring_, *kept)) return bad(head_.number + 1, "audit.end_missing");
        if (kept->number > head_.number) return bad(head_.number + 1, "audit.end_missing");
        if (kept->number < head_.number) return bad(kept->number + 1, "audit.entry_behind_end");
        if (kept->digest != head_.digest) return bad(head_.number, "audit.entry_altered");
        for (const auto& root : roots) {
            if (root.number > head_.number) return bad(head_.number + 1, "audit.end_missing");
        }
    }

    void bad(std::int64_t number, std::string_view why) {
        first_bad_ = number;
        why_ = why;
    }

    sql::Session& session_;
    const crypto::Keyring& keyring_;
    AuditHead head_;  // where the walk has come
    std::string tree_;
    std::int64_t entries_ = 0;
    std::int64_t first_bad_ = 0;
    std::string_view why_;
};

/// The roots by tree; one that was not made by us stands under "" and fits nothing.
std::map<std::string, std::vector<Root>> roots_in(const std::vector<std::string>& lines,
                                                  const crypto::Keyring& keyring) {
    std::map<std::string, std::vector<Root>> roots;
    for (const auto& line : lines) {
        std::istringstream words{line};
        std::string beginning, signature;
        Root root;
        words >> beginning >> root.tree >> root.number >> root.digest >> signature;
        const bool ours =
            beginning == root_beginning &&
            keyring.signature_matches(audit_root_purpose, root_content(root.tree, root.number, root.digest), signature);
        roots[ours ? root.tree : ""].push_back(std::move(root));
    }
    return roots;
}

}  // namespace

AuditReport verify(sql::Session& session, const crypto::Keyring& keyring,
                   const std::vector<std::string>& outside_roots) {
    AuditReport report;
    const auto note = [&](const std::string& tree, std::int64_t number, std::string_view why) {
        if (!report.whole) return;
        report.whole = false;
        report.first_bad_tree = tree;
        report.first_bad = number;
        report.why = why;
    };

    auto roots = roots_in(outside_roots, keyring);
    for (const auto& tree : audited_trees(session)) {
        Walk walk{session, keyring, tree};
        walk.go(roots[tree]);
        roots.erase(tree);
        report.entries += walk.entries();
        if (!walk.why().empty()) note(tree, walk.first_bad(), walk.why());
    }
    // roots of trees that are gone as a whole, or roots that are not ours
    for (const auto& [tree, left] : roots) note(tree, 1, tree.empty() ? "audit.root_not_ours" : "audit.end_missing");
    return report;
}

std::string root_line(sql::Session& session, const crypto::Keyring& keyring, const std::string& tree) {
    const auto head = session.find<AuditHead>(find_kept_head, Tree{tree});
    if (!head || head->number == 0) return "";
    const auto content = root_content(tree, head->number, head->digest);
    return content + " " + keyring.sign(audit_root_purpose, content);
}

std::vector<std::string> audited_trees(sql::Session& session) {
    std::vector<std::string> trees;
    for (auto& row : session.list<Tree>(list_trees)) trees.push_back(std::move(row.tree));
    return trees;
}

}  // namespace gongyou::audit
