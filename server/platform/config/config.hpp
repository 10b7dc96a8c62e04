#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "kernel/described.hpp"

namespace gongyou::config {

/// Everything that can be set. Secrets stand in files of their own; here are only the paths to them. What each key is
/// for stands in `key_texts`; `gongyou config --explain` prints it.
struct Config {
    std::string data = "data";
    std::string key_file = {};
    std::string profile = "intl";
    std::string listen = "127.0.0.1";
    int port = 8080;
    std::string public_address = "http://localhost:8080";
    std::string tls_certificate = {};
    std::string tls_key = {};
    std::vector<std::string> proxies = {};
    std::string web = "web/dist";
    std::string law = {};
    std::string database = {};
    int readers = 4;
    int batch = 64;
    int workers = 2;
    int receipt_stock = 512;
    std::string log_level = "info";
    std::string log_file = {};
    std::string sms_gateway = {};
    std::string sms_token_file = {};
    std::string sms_private_host = {};
    std::string backup_key_file = {};
    std::string migration_backups = {};
    bool demo = false;
    bool operator==(const Config&) const = default;
};
BOOST_DESCRIBE_STRUCT(Config, (),
                      (data, key_file, profile, listen, port, public_address, tls_certificate, tls_key, proxies, web,
                       law, database, readers, batch, workers, receipt_stock, log_level, log_file, sms_gateway,
                       sms_token_file, sms_private_host, backup_key_file, migration_backups, demo))

/// What a key is for, and what it may hold: for a number its bounds, for a choice its words.
struct KeyText {
    std::string_view key;
    std::string_view zh;
    std::string_view en;
    std::int64_t least = 0;
    std::int64_t most = 0;
    std::string_view choices = "";  ///< separated by spaces
};

inline constexpr KeyText key_texts[] = {
    {.key = "data",
     .zh = "数据目录：SQLite 数据库与附件存放处，必须在本机磁盘上。",
     .en = "Folder of the data: the SQLite database and the attachments. Must be on a disk of this machine."},
    {.key = "key_file",
     .zh = "根密钥文件，权限 0600，须放在数据目录之外并另行备份。留空则为数据目录旁的“数据目录名.key”。",
     .en = "File of the root keys, mode 0600, outside the data folder and kept safe separately. Empty: beside the data "
           "folder, by its name with .key."},
    {.key = "profile",
     .zh = "密码算法：intl（国际算法）或 guomi（国密算法）。只影响新写入的数据。",
     .en = "Algorithms: intl or guomi (the national ones). Concerns what is newly written only.",
     .choices = "intl guomi"},
    {.key = "listen",
     .zh = "监听地址。前面有反向代理时保持本机地址。",
     .en = "Address to listen on. Keep the loopback address behind a reverse proxy."},
    {.key = "port", .zh = "监听端口，0 表示任意空闲端口。", .en = "Port to listen on; 0: any free one.", .most = 65535},
    {.key = "public_address",
     .zh = "群众看到的网址，印在二维码里；其主机名之外的请求一律拒绝。",
     .en = "Address that people see and that QR codes carry; requests for other host names are refused."},
    {.key = "tls_certificate",
     .zh = "TLS 证书文件（PEM）。留空则不加密。",
     .en = "TLS certificate file (PEM). Empty: no TLS."},
    {.key = "tls_key", .zh = "TLS 私钥文件（PEM）。", .en = "TLS private key file (PEM)."},
    {.key = "proxies",
     .zh = "可信反向代理的地址；只有它们转发的来源地址才算数。",
     .en = "Addresses of trusted reverse proxies; forwarded addresses count from these only."},
    {.key = "web", .zh = "网页文件目录。", .en = "Folder of the web pages."},
    {.key = "law",
     .zh = "法律规则与节假日数据目录。留空则为程序文件旁的 law 目录。",
     .en = "Folder of legal rules and holiday calendars. Empty: the folder law beside the program."},
    {.key = "database",
     .zh = "数据库地址：postgresql://用户@主机/库名；留空则用数据目录中的 SQLite。",
     .en = "Database address, postgresql://user@host/name; empty: SQLite in the data folder."},
    {.key = "readers",
     .zh = "查询用的数据库连接数。",
     .en = "Database connections for questions.",
     .least = 1,
     .most = 64},
    {.key = "batch",
     .zh = "一次提交最多合并多少条命令。",
     .en = "Commands in one commit, at most.",
     .least = 1,
     .most = 1024},
    {.key = "workers", .zh = "后台任务线程数。", .en = "Threads that do jobs.", .least = 1, .most = 32},
    {.key = "receipt_stock",
     .zh = "预先备好的回执码数量，高峰时不必现算。",
     .en = "Receipt codes kept ready, so that a rush need not wait for them.",
     .most = 100000},
    {.key = "log_level",
     .zh = "日志级别：debug、info、warning 或 error。",
     .en = "Least level that is logged: debug, info, warning or error.",
     .choices = "debug info warning error"},
    {.key = "log_file", .zh = "日志文件；留空写到标准错误。", .en = "Log file; empty: standard error."},
    {.key = "sms_gateway",
     .zh = "短信网关地址（http），只连这一个主机；留空则不发短信，演示时只在页面上显示。",
     .en = "Address of the SMS gateway (http); no other host is ever called. Empty: nothing is sent."},
    {.key = "sms_token_file",
     .zh = "短信网关口令所在文件，权限 0600。",
     .en = "File with the SMS gateway's token, mode 0600."},
    {.key = "sms_private_host",
     .zh = "短信网关若在本机或内网，须在此写明其主机名，否则拒绝连接。",
     .en = "Host name of an SMS gateway on this machine or a private network; others of that kind are refused."},
    {.key = "backup_key_file",
     .zh = "备份加密用的公钥文件，由 gongyou backup keygen 生成；对应私钥离线保存，恢复时用 --backup-key 给出。"
           "留空则用根密钥保护备份密钥。",
     .en =
         "Public key file that backups are sealed to, made by gongyou backup keygen; its private half is kept offline "
         "and given to restore by --backup-key. Empty: the backup's key under the root key."},
    {.key = "migration_backups",
     .zh = "升级数据库结构前自动备份的存放目录，须在数据目录之外。留空则为数据目录旁的“数据目录名.before-migration”。",
     .en = "Folder of the backups that are taken before the store is changed for a newer program, outside the data "
           "folder. Empty: beside the data folder, by its name with .before-migration."},
    {.key = "demo",
     .zh = "演示：空库时填入虚构的示范县。",
     .en = "Demo: fills an empty store with an invented county."},
};

/// The text of a key; every key of Config has one.
const KeyText& text_of_key(std::string_view key);

/// The file of the root keys: `key_file`, or the data folder's name with .key.
std::string key_file_of(const Config& config);

/// The folder of legal rules and calendars: `law`, or the one beside the program.
std::string law_folder(const Config& config);

/// Where backups before a migration go: `migration_backups`, or the data folder's name with .before-migration.
std::string migration_backups_of(const Config& config);

/// The address of the database: `database`, or SQLite in the data folder.
std::string database_url(const Config& config);

}  // namespace gongyou::config
