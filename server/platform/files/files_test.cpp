#include "platform/files/files.hpp"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <fstream>

#include "platform/crypto/test_keyring.hpp"
#include "platform/files/database_store.hpp"
#include "platform/files/file_examples.hpp"
#include "platform/files/folder_store.hpp"
#include "platform/sql/test_databases.hpp"

namespace gongyou::files {
namespace {

using sql::both_databases;
using sql::name_of_engine;

struct KeptFiles : sql::OnBothWithSchema {
    void SetUp() override {
        database = std::make_unique<sql::Database>(
            sql::DatabaseSettings{.url = test_database().url(), .readers = 1, .writer = {}}, clock, random,
            [](std::string_view) {});
        if (GetParam() == sql::Dialect::sqlite) {
            store = std::make_unique<FolderStore>(folder / "files", random);
        } else {
            store = std::make_unique<DatabaseStore>(test_database().url());
        }
        files = std::make_unique<Files>(*store, keyring);
    }

    UploadId sent(const std::string& bytes = examples::png(), const std::string& name = "工资条.png") {
        const auto accepted = accept_upload(bytes, name, "image/png");
        const auto prepared = files->prepare(accepted.value(), clock.today(), random);
        const auto kept =
            database->write_and_wait([&](sql::Tx& tx) { return files->keep_upload(tx, prepared.value()); });
        return kept.value().upload_id;
    }
    Result<std::vector<FileId>> claimed(const std::vector<UploadId>& uploads, const FileOwner& owner) {
        return database->write_and_wait([&](sql::Tx& tx) { return files->claim(tx, uploads, owner); });
    }
    Result<FileContent> read(const FileOwner& owner, const FileId& id) {
        return database->read([&](sql::Reader& reader) { return files->read(reader, owner, id); });
    }
    std::vector<FileLine> lines(const FileOwner& owner) {
        return database->read([&](sql::Reader& reader) { return files->of(reader, owner); });
    }
    int in_store() { return static_cast<int>(store->put_before(clock.today().plus_days(1)).size()); }
    int drop_unclaimed() {
        int dropped = 0;
        EXPECT_TRUE(database->write_and_wait([&](sql::Tx& tx) -> Result<Done> {
            dropped = files->drop_unclaimed(tx);
            return Done{};
        }));
        return dropped;
    }
    int remove_orphans() { return files->remove_orphans(*test_database().open(true), clock.today()); }

    SetClock clock{date("2026-03-02")};
    SystemRandom random;
    crypto::TestFolder folder;
    crypto::Keyring keyring = crypto::test_keyring();
    std::unique_ptr<sql::Database> database;
    std::unique_ptr<FileStore> store;
    std::unique_ptr<Files> files;
    const FileOwner report{.kind = "report", .id = "r1"};
};

TEST_P(KeptFiles, BelongToTheRecordThatClaimsThemInTheOrderGiven) {
    const auto first = sent(examples::png(), "一.png");
    const auto second = sent(examples::png("", 20, 20), "二.png");
    const auto ids = claimed({second, first}, report);
    ASSERT_TRUE(ids);
    const auto found = lines(report);
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].id, ids->at(0));
    EXPECT_EQ(found[0].name.text(), "二.png");
    EXPECT_EQ(found[0].kind, FileKind::png);
    EXPECT_EQ(found[0].size, static_cast<std::int64_t>(examples::png().size()));
    EXPECT_EQ(found[1].name.text(), "一.png");
    EXPECT_EQ(read(report, ids->at(0)).value().bytes, examples::png("", 20, 20));
    EXPECT_EQ(read(report, ids->at(1)).value().bytes, examples::png());
    EXPECT_TRUE(lines({.kind = "report", .id = "r2"}).empty());
}

TEST_P(KeptFiles, AreReadOnlyThroughTheirOwner) {
    const auto id = claimed({sent()}, report).value().at(0);
    EXPECT_EQ(read({.kind = "report", .id = "r2"}, id).error().code, "file.unknown");
    EXPECT_EQ(read({.kind = "letter", .id = "r1"}, id).error().code, "file.unknown");
    EXPECT_EQ(read(report, FileId::unordered(random)).error().code, "file.unknown");
}

TEST_P(KeptFiles, AreClaimedOnce) {
    const auto upload = sent();
    ASSERT_TRUE(claimed({upload}, report));
    const auto again = claimed({upload}, {.kind = "report", .id = "r2"});
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, "upload.unknown");
    const auto doubled = sent();
    const auto twice = claimed({doubled, doubled}, report);
    ASSERT_FALSE(twice);
    EXPECT_EQ(twice.error().fields.at(0).field, "uploads[1]");
    EXPECT_TRUE(claimed({doubled}, report));  // the refusal took nothing away
}

TEST_P(KeptFiles, AreAtMostTenAndSixtyMebibytesARecord) {
    std::vector<UploadId> eleven;
    for (int i = 0; i < 11; ++i) eleven.push_back(sent());
    EXPECT_EQ(claimed(eleven, report).error().code, "upload.too_many");
    eleven.pop_back();
    EXPECT_TRUE(claimed(eleven, report));

    std::vector<UploadId> large;
    for (int i = 0; i < 4; ++i) large.push_back(sent());
    test_database().open()->run_once("UPDATE upload SET size = 16000000");  // 4 × 16,000,000 > 62,914,560
    EXPECT_EQ(claimed(large, {.kind = "report", .id = "r2"}).error().code, "upload.together_too_large");
    large.pop_back();
    EXPECT_TRUE(claimed(large, {.kind = "report", .id = "r2"}));
}

TEST_P(KeptFiles, OfASealedRecordOpenWithItsKeyOnly) {
    const auto key = keyring.new_record_key();
    const FileOwner sealed{.kind = "report", .id = "r1", .key = &key};
    const auto id = claimed({sent()}, sealed).value().at(0);
    EXPECT_EQ(read(sealed, id).value().bytes, examples::png());
    EXPECT_EQ(lines(sealed).at(0).name.text(), "工资条.png");

    const auto other = keyring.new_record_key();
    EXPECT_EQ(read({.kind = "report", .id = "r1", .key = &other}, id).error().code, "seal.broken");
    EXPECT_EQ(read(report, id).error().code, "seal.broken");
    EXPECT_EQ(lines(report).at(0).name.text(), "?");
}

TEST_P(KeptFiles, LieSealedAndTheSamePictureTwiceLooksDifferent) {
    const auto picture = examples::png(examples::chunk("gAMA", "CANARY!!"));
    const auto upload = sent(picture, "CANARY.png");
    sent(picture, "CANARY.png");
    const auto addresses = store->put_before(date("2026-03-03"));
    ASSERT_EQ(addresses.size(), 2u);
    const auto one = store->get(addresses[0]).value();
    const auto other = store->get(addresses[1]).value();
    EXPECT_NE(one, other);
    EXPECT_EQ(one.find("CANARY"), std::string::npos);
    EXPECT_EQ(one.find("IDAT"), std::string::npos);
    EXPECT_EQ(claimed({upload}, report).value().size(), 1u);
    EXPECT_EQ(lines(report).at(0).name.text(), "CANARY.png");
}

TEST_P(KeptFiles, ExchangedInTheStoreDoNotOpen) {
    const auto first = claimed({sent(examples::png(), "a.png")}, report).value().at(0);
    const auto first_address = store->put_before(date("2026-03-03")).at(0);
    sent(examples::png("", 20, 20), "b.png");
    auto addresses = store->put_before(date("2026-03-03"));
    const auto other = addresses[0] == first_address ? addresses[1] : addresses[0];
    const auto bytes = store->get(other).value();
    store->remove(first_address);
    ASSERT_TRUE(store->put(first_address, bytes, clock.today()));
    EXPECT_EQ(read(report, first).error().code, "seal.broken");
    store->remove(first_address);
    EXPECT_EQ(read(report, first).error().code, "file.gone");
}

TEST_P(KeptFiles, NobodyClaimedGoAfterADay) {
    sent();
    const auto kept = claimed({sent()}, report).value().at(0);
    EXPECT_EQ(in_store(), 2);
    EXPECT_EQ(drop_unclaimed(), 0);
    clock.pass(std::chrono::hours{24});
    EXPECT_EQ(drop_unclaimed(), 0);  // sent yesterday, perhaps a minute before midnight
    clock.pass(std::chrono::hours{24});
    EXPECT_EQ(drop_unclaimed(), 1);
    EXPECT_EQ(in_store(), 1);
    EXPECT_TRUE(read(report, kept));
}

TEST_P(KeptFiles, WithoutARowAreRemovedAfterADayAndOthersAreNot) {
    const auto kept = claimed({sent()}, report).value().at(0);
    const auto accepted = accept_upload(examples::png(), "a.png", "image/png");
    ASSERT_TRUE(files->prepare(*accepted, clock.today(), random));  // and then the server died
    clock.pass(std::chrono::hours{24});
    EXPECT_EQ(remove_orphans(), 0);
    clock.pass(std::chrono::hours{24});
    EXPECT_EQ(remove_orphans(), 1);
    EXPECT_EQ(remove_orphans(), 0);
    EXPECT_TRUE(read(report, kept));
}

TEST_P(KeptFiles, OfARecordGoWithIt) {
    ASSERT_TRUE(claimed({sent(), sent()}, report));
    const auto undone = database->write_and_wait([&](sql::Tx& tx) -> Result<Done> {
        files->drop_all_of(tx, report);
        return fail({FaultKind::conflict, "report.changed_meanwhile"});
    });
    EXPECT_FALSE(undone);
    EXPECT_EQ(in_store(), 2);
    EXPECT_EQ(lines(report).size(), 2u);
    ASSERT_TRUE(database->write_and_wait([&](sql::Tx& tx) -> Result<Done> {
        files->drop_all_of(tx, report);
        return Done{};
    }));
    EXPECT_EQ(in_store(), 0);
    EXPECT_TRUE(lines(report).empty());
}

struct Physical {
    std::string id;
    std::string place_on_disk;
};
BOOST_DESCRIBE_STRUCT(Physical, (), (id, place_on_disk))

TEST_P(KeptFiles, OfADayLieInAnotherOrderTheNextMorningAndOpenAsBefore) {
    constexpr int count = 40;
    std::vector<FileId> ids;
    for (int i = 0; i < count; ++i)
        ids.push_back(claimed({sent()}, {.kind = "report", .id = std::to_string(i)}).value().at(0));
    clock.pass(std::chrono::hours{24});
    ASSERT_TRUE(database->write_and_wait([&](sql::Tx& tx) -> Result<Done> {
        files->blend_rows(tx, date("2026-03-02"));
        return Done{};
    }));
    files->blend_bytes(date("2026-03-02"), random);

    EXPECT_EQ(in_store(), count);
    for (int i = 0; i < count; ++i)
        EXPECT_TRUE(read({.kind = "report", .id = std::to_string(i)}, ids[static_cast<std::size_t>(i)]));
    if (GetParam() == sql::Dialect::postgres) {
        // 40 rows keep their order with a chance of 1 in 40!
        std::vector<std::string> by_place;
        for (const auto& row :
             test_database().open(true)->list<Physical>("SELECT id, '' FROM stored_file ORDER BY ctid"))
            by_place.push_back(row.id);
        std::vector<std::string> by_time;
        for (const auto& id : ids) by_time.push_back(id.text());
        EXPECT_NE(by_place, by_time);
        EXPECT_EQ(by_place.size(), by_time.size());
    }
}

TEST_P(KeptFiles, OfAnySizeComeBackAsTheyWere) {
    // around the size of a chunk in the database, 512 KiB
    for (const std::size_t size : {std::size_t{0}, std::size_t{1}, std::size_t{524'287}, std::size_t{524'288},
                                   std::size_t{524'289}, std::size_t{1'048'576}}) {
        const auto bytes = random.bytes(size);
        const auto address = keyring.lookup_digest("test", bytes);
        ASSERT_TRUE(store->put(address, bytes, clock.today()));
        ASSERT_TRUE(store->put(address, bytes, clock.today()));  // again: nothing to do
        EXPECT_EQ(store->get(address).value(), bytes) << size;
    }
    EXPECT_EQ(store->get(keyring.lookup_digest("test", "never put")).error().code, "file.gone");
}

INSTANTIATE_TEST_SUITE_P(Databases, KeptFiles, both_databases, name_of_engine);

struct FilesInAFolder : testing::Test {
    crypto::TestFolder folder;
    SystemRandom random;
    FolderStore store{folder / "files", random};
    const std::string address = "ab" + std::string(41, 'c');
};

TEST_F(FilesInAFolder, AreForThisAccountOnlyAndTellTheDayOnly) {
    ASSERT_TRUE(store.put(address, "bytes", date("2026-03-02")));
    struct stat about {};
    const auto path = folder.path() / "files" / "ab" / std::string(41, 'c');
    ASSERT_EQ(stat(path.c_str(), &about), 0);
    EXPECT_EQ(about.st_mode & 0777u, 0600u);
    EXPECT_EQ(about.st_mtim.tv_sec, date("2026-03-02").days_since_1970() * 86'400LL);
    EXPECT_EQ(about.st_mtim.tv_nsec, 0);
    ASSERT_EQ(stat((folder / "files").c_str(), &about), 0);
    EXPECT_EQ(about.st_mode & 0777u, 0700u);
}

TEST_F(FilesInAFolder, OfADayAreNewOnTheDiskAfterBlendingAndOthersAreNot) {
    const auto other = "ab" + std::string(41, 'd');
    ASSERT_TRUE(store.put(address, "bytes", date("2026-03-02")));
    ASSERT_TRUE(store.put(other, "other", date("2026-03-01")));
    struct stat before {
    }, after{}, other_before{}, other_after{};
    const auto path = folder.path() / "files" / "ab" / std::string(41, 'c');
    const auto other_path = folder.path() / "files" / "ab" / std::string(41, 'd');
    ASSERT_EQ(stat(path.c_str(), &before), 0);
    ASSERT_EQ(stat(other_path.c_str(), &other_before), 0);
    store.blend(date("2026-03-02"), random);
    ASSERT_EQ(stat(path.c_str(), &after), 0);
    ASSERT_EQ(stat(other_path.c_str(), &other_after), 0);
    EXPECT_NE(after.st_ino, before.st_ino);
    EXPECT_EQ(after.st_mtim.tv_sec, before.st_mtim.tv_sec);
    EXPECT_EQ(other_after.st_ino, other_before.st_ino);
    EXPECT_EQ(store.get(address).value(), "bytes");
}

TEST_F(FilesInAFolder, LeftHalfWrittenByACrashGoAndAreNeverTakenForFiles) {
    ASSERT_TRUE(store.put(address, "bytes", date("2026-03-02")));
    const auto half = folder.path() / "files" / "ab" / ".new-0011223344556677";
    std::ofstream{half} << "half";
    const timespec long_ago[] = {{0, 0}, {0, 0}};
    ASSERT_EQ(utimensat(AT_FDCWD, half.c_str(), long_ago, 0), 0);
    EXPECT_EQ(store.put_before(date("2026-03-03")), std::vector{address});
    EXPECT_EQ(store.remove_half_written(date("2026-03-03")), 1);
    EXPECT_FALSE(std::filesystem::exists(half));
}

TEST_F(FilesInAFolder, AreNeverFoundOutsideIt) {
    std::ofstream{folder / "secret"} << "x";
    for (const std::string& wrong : {std::string{"../../secret"}, std::string{"../secret"}, std::string{},
                                     "/" + address, std::string{"ab/"} + std::string(40, 'c')})
        EXPECT_THROW(static_cast<void>(store.get(wrong)), std::invalid_argument) << wrong;
}

TEST_F(FilesInAFolder, ThatCannotBeWrittenAreAFaultAndLeaveNothing) {
    ASSERT_TRUE(store.put(address, "bytes", date("2026-03-02")));
    // a folder stands where the file should go
    const auto blocked = "ab" + std::string(41, 'd');
    std::filesystem::create_directories(folder.path() / "files" / "ab" / std::string(41, 'd') / "x");
    EXPECT_EQ(store.put(blocked, "bytes", date("2026-03-02")).error().code, "storage.full");
    int entries = 0;
    for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator{folder.path() / "files" / "ab"})
        ++entries;
    EXPECT_EQ(entries, 2);  // the file and the folder in the way, no passing name
}

}  // namespace
}  // namespace gongyou::files
