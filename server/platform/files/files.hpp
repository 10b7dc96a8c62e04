#pragma once

#include <string>
#include <vector>

#include "platform/crypto/keyring.hpp"
#include "platform/files/accept_upload.hpp"
#include "platform/files/file_store.hpp"
#include "platform/sql/tx.hpp"

namespace gongyou::files {

inline constexpr std::size_t most_files_of_one = 10;
inline constexpr std::int64_t largest_together = 60 * 1024 * 1024;

/// An upload whose bytes are on disk and whose row is not there yet.
struct PreparedUpload {
    UploadId id;
    FileKind kind = FileKind::jpeg;
    std::string name;  ///< sealed
    std::int64_t size = 0;
    std::string address;
    std::string sealed_key;
    Date sent_on;
};
BOOST_DESCRIBE_STRUCT(PreparedUpload, (), (id, kind, name, size, address, sealed_key, sent_on))

/// What the sender is told.
struct UploadReceipt {
    UploadId upload_id;
    FileKind kind = FileKind::jpeg;
    std::int64_t size = 0;
};
BOOST_DESCRIBE_STRUCT(UploadReceipt, (), (upload_id, kind, size))

/// Whose file it is: "report" and its id.
struct FileOwner {
    std::string_view kind;
    std::string id;
    const crypto::RecordKey* key = nullptr;  ///< files of a sealed record are sealed with its key
};

/// What a page says of a file.
struct FileLine {
    FileId id;
    FileName name;
    FileKind kind = FileKind::jpeg;
    std::int64_t size = 0;
};
BOOST_DESCRIBE_STRUCT(FileLine, (), (id, name, kind, size))

struct FileContent {
    FileName name;
    FileKind kind = FileKind::jpeg;
    std::string bytes;
};

/// Files that people send: sealed with a key of their own, kept in the file store, part of the record that claims them.
/// The address is a keyed digest of the sealed bytes: the same picture sent twice lies at two addresses, so the store
/// tells nobody that two reports came from one hand. Any thread.
class Files {
public:
    Files(FileStore& store, const crypto::Keyring& keyring) : store_{store}, keyring_{keyring} {}

    /// Seals the file and puts it on disk. Slow, and outside any transaction: never on the writer's thread. What is not
    /// kept after that goes with remove_orphans().
    Result<PreparedUpload> prepare(const AcceptedFile& file, Date today, Random& random);
    /// Enters the upload; it waits a day to be claimed.
    Result<UploadReceipt> keep_upload(sql::Tx& tx, const PreparedUpload& upload);

    /// Makes uploads part of a record, in the order given; their files' ids. Each can be claimed once. Faults (invalid,
    /// by field "uploads[i]"): upload.unknown; for "uploads": upload.too_many, upload.together_too_large.
    Result<std::vector<FileId>> claim(sql::Tx& tx, const std::vector<UploadId>& uploads, const FileOwner& owner);

    std::vector<FileLine> of(sql::Session& session, const FileOwner& owner);
    /// Only a file of that owner: whoever may read the owner may read it. Faults: file.unknown, file.gone, seal.broken.
    Result<FileContent> read(sql::Session& session, const FileOwner& owner, const FileId& id);
    /// Gives all files of a record to another one, behind those it has; how many. A file is one record's alone. Fault:
    /// seal.broken.
    Result<std::int64_t> hand_on(sql::Tx& tx, const FileOwner& from, const FileOwner& to);
    /// All files of a record; their bytes go once that is committed.
    void drop_all_of(sql::Tx& tx, const FileOwner& owner);

    /// Takes away uploads that nobody claimed: of the day before yesterday and earlier. How many. For a daily job.
    int drop_unclaimed(sql::Tx& tx);
    /// Takes away bytes that no row refers to: a crash, or a refusal after prepare(). How many. For a daily job,
    /// outside any transaction.
    int remove_orphans(sql::Session& session, Date today);
    /// Writes the rows of `day` anew in random order, and their bytes: the order in which people sent them is gone
    /// (security.md AN-3). For a job of the next morning; blend_bytes() outside any transaction.
    void blend_rows(sql::Tx& tx, Date day);
    void blend_bytes(Date day, Random& random) { store_.blend(day, random); }

private:
    FileStore& store_;
    const crypto::Keyring& keyring_;
};

}  // namespace gongyou::files
