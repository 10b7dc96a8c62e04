#include "platform/files/files.hpp"

namespace gongyou::files {

namespace {

struct StoredFile {
    FileId id = {};
    std::string owner_kind = {};
    std::string owner_id = {};
    std::int64_t place = 0;
    FileKind kind = FileKind::jpeg;
    std::string name = {};
    std::int64_t size = 0;
    std::string address = {};
    std::string sealed_key = {};
    Date kept_on = {};
};
BOOST_DESCRIBE_STRUCT(StoredFile, (), (id, owner_kind, owner_id, place, kind, name, size, address, sealed_key, kept_on))

struct UploadKey {
    UploadId id;
};
BOOST_DESCRIBE_STRUCT(UploadKey, (), (id))

constexpr std::string_view add_upload = R"sql(
    INSERT INTO upload (id, kind, name, size, address, sealed_key, sent_on)
    VALUES (:id, :kind, :name, :size, :address, :sealed_key, :sent_on)
)sql";
constexpr std::string_view take_upload = R"sql(
    DELETE FROM upload WHERE id = :id
    RETURNING id, kind, name, size, address, sealed_key, sent_on
)sql";
constexpr std::string_view add_file = R"sql(
    INSERT INTO stored_file (id, owner_kind, owner_id, place, kind, name, size, address, sealed_key, kept_on)
    VALUES (:id, :owner_kind, :owner_id, :place, :kind, :name, :size, :address, :sealed_key, :kept_on)
)sql";
constexpr std::string_view list_files = R"sql(
    SELECT id, owner_kind, owner_id, place, kind, name, size, address, sealed_key, kept_on
      FROM stored_file
     WHERE owner_kind = :owner_kind AND owner_id = :owner_id
     ORDER BY place
     LIMIT 1000
)sql";
constexpr std::string_view find_file = R"sql(
    SELECT id, owner_kind, owner_id, place, kind, name, size, address, sealed_key, kept_on
      FROM stored_file
     WHERE id = :id AND owner_kind = :owner_kind AND owner_id = :owner_id
)sql";
constexpr std::string_view give_file = R"sql(
    UPDATE stored_file SET owner_kind = :owner_kind, owner_id = :owner_id, place = :place, sealed_key = :sealed_key
     WHERE id = :id
)sql";
/// An upload keeps its id as a file, so nothing sealed under it has to be opened when it is claimed.
crypto::SealPlace place_of(std::string_view column, std::string_view id) { return {"stored_file", column, id, ""}; }

StoredFile asked_for(const FileOwner& owner) { return {.owner_kind = std::string{owner.kind}, .owner_id = owner.id}; }

Fault wrong_uploads(std::string field, std::string_view code, std::map<std::string, std::string> params = {}) {
    Fault fault{FaultKind::invalid, code, params};
    fault.fields.push_back({std::move(field), code, std::move(params)});
    return fault;
}

}  // namespace

Result<PreparedUpload> Files::prepare(const AcceptedFile& file, Date today, Random& random) {
    PreparedUpload upload;
    upload.id = UploadId::unordered(random);
    upload.kind = file.kind;
    upload.size = static_cast<std::int64_t>(file.bytes.size());
    upload.sent_on = today;
    const auto& id = upload.id.text();
    const auto key = keyring_.new_record_key();
    upload.name = keyring_.seal_with(key, place_of("name", id), file.name.text());
    upload.sealed_key = keyring_.seal_key(place_of("sealed_key", id), key);
    const auto sealed = keyring_.seal_bytes_with(key, place_of("bytes", id), file.bytes);
    upload.address = keyring_.lookup_digest("file address", sealed);
    const auto put = store_.put(upload.address, sealed, today);
    if (!put) return fail(put.error());
    return upload;
}

Result<UploadReceipt> Files::keep_upload(sql::Tx& tx, const PreparedUpload& upload) {
    tx.session().execute(add_upload, upload);
    return UploadReceipt{upload.id, upload.kind, upload.size};
}

Result<std::vector<FileId>> Files::claim(sql::Tx& tx, const std::vector<UploadId>& uploads, const FileOwner& owner) {
    if (uploads.size() > most_files_of_one)
        return fail(wrong_uploads("uploads", "upload.too_many", {{"max", std::to_string(most_files_of_one)}}));
    std::vector<FileId> files;
    std::int64_t together = 0;
    for (const auto& id : uploads) {
        const auto field = "uploads[" + std::to_string(files.size()) + "]";
        const auto taken = tx.session().find<PreparedUpload>(take_upload, UploadKey{id});
        if (!taken) return fail(wrong_uploads(field, "upload.unknown"));
        together += taken->size;

        auto file = asked_for(owner);
        file.id = FileId::trusted(id.text());
        file.place = static_cast<std::int64_t>(files.size()) + 1;
        file.kind = taken->kind;
        file.name = taken->name;
        file.size = taken->size;
        file.address = taken->address;
        file.sealed_key = taken->sealed_key;
        file.kept_on = tx.today();
        if (owner.key) {
            const auto place = place_of("sealed_key", id.text());
            const auto key = keyring_.unseal_key(place, taken->sealed_key);
            if (!key) return fail(key.error());
            file.sealed_key = keyring_.seal_key_with(*owner.key, place, *key);
        }
        tx.session().execute(add_file, file);
        files.push_back(file.id);
    }
    if (together > largest_together)
        return fail(
            wrong_uploads("uploads", "upload.together_too_large", {{"max", std::to_string(largest_together >> 20)}}));
    return files;
}

namespace {

Result<crypto::RecordKey> key_of(const crypto::Keyring& keyring, const FileOwner& owner, const StoredFile& file) {
    const auto place = place_of("sealed_key", file.id.text());
    return owner.key ? keyring.unseal_key_with(*owner.key, place, file.sealed_key)
                     : keyring.unseal_key(place, file.sealed_key);
}

}  // namespace

std::vector<FileLine> Files::of(sql::Session& session, const FileOwner& owner) {
    std::vector<FileLine> lines;
    for (const auto& file : session.list<StoredFile>(list_files, asked_for(owner))) {
        auto name = key_of(keyring_, owner, file).and_then([&](const crypto::RecordKey& key) {
            return keyring_.unseal_with(key, place_of("name", file.id.text()), file.name);
        });
        // a file whose key does not open is still there to be seen
        lines.push_back({file.id, FileName::trusted(name ? *std::move(name) : "?"), file.kind, file.size});
    }
    return lines;
}

Result<std::int64_t> Files::hand_on(sql::Tx& tx, const FileOwner& from, const FileOwner& to) {
    auto place = static_cast<std::int64_t>(tx.session().list<StoredFile>(list_files, asked_for(to)).size());
    std::int64_t given = 0;
    for (auto& file : tx.session().list<StoredFile>(list_files, asked_for(from))) {
        const auto key = key_of(keyring_, from, file);
        if (!key) return fail(key.error());
        const auto where = place_of("sealed_key", file.id.text());
        file.sealed_key = to.key ? keyring_.seal_key_with(*to.key, where, *key) : keyring_.seal_key(where, *key);
        file.owner_kind = to.kind;
        file.owner_id = to.id;
        file.place = ++place;
        tx.session().execute(give_file, file);
        ++given;
    }
    return given;
}

Result<FileContent> Files::read(sql::Session& session, const FileOwner& owner, const FileId& id) {
    auto asked = asked_for(owner);
    asked.id = id;
    const auto file = session.find<StoredFile>(find_file, asked);
    if (!file) return fail({FaultKind::not_found, "file.unknown"});
    const auto key = key_of(keyring_, owner, *file);
    if (!key) return fail(key.error());
    auto name = keyring_.unseal_with(*key, place_of("name", id.text()), file->name);
    if (!name) return fail(name.error());
    const auto sealed = store_.get(file->address);
    if (!sealed) return fail(sealed.error());
    return keyring_.unseal_bytes_with(*key, place_of("bytes", id.text()), *sealed).map([&](std::string bytes) {
        return FileContent{FileName::trusted(*std::move(name)), file->kind, std::move(bytes)};
    });
}

}  // namespace gongyou::files
