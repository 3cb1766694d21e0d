// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

// Histories as older versions of the program wrote them.
namespace support {

/// A history as version 1 of the format wrote it, with two rows.
inline constexpr char versionOne[] =
    "CREATE TABLE recordings ( id INTEGER PRIMARY KEY AUTOINCREMENT, state TEXT NOT NULL, operation_key T"
    "EXT NOT NULL, title TEXT NOT NULL, environment_id TEXT NOT NULL, environment_name TEXT NOT NULL, rep"
    "lay_of INTEGER NOT NULL, started_at TEXT NOT NULL, method BLOB NOT NULL, url TEXT NOT NULL, sends IN"
    "TEGER NOT NULL, http_status INTEGER, http_reason BLOB, completeness TEXT, completeness_reason TEXT, "
    "masked TEXT, error_kind TEXT, error_message TEXT, may_have_arrived INTEGER, connecting INTEGER NOT N"
    "ULL, encrypted INTEGER NOT NULL, request_sent INTEGER NOT NULL, first_byte INTEGER NOT NULL, finishe"
    "d INTEGER NOT NULL, returned_id TEXT NOT NULL, returned_status TEXT NOT NULL, returned_progress TEXT"
    " NOT NULL, returned_location TEXT NOT NULL, returned_error_code TEXT NOT NULL, returned_error_messag"
    "e TEXT NOT NULL);"
    "CREATE INDEX recordings_by_id ON recordings (id);"
    "CREATE TABLE bodies ( recording INTEGER PRIMARY KEY REFERENCES recordings (id) ON DELETE CASCADE, re"
    "quest_headers BLOB NOT NULL, request_body BLOB NOT NULL, response_headers BLOB, response_body BLOB);"
    "PRAGMA application_id = 1196388424;"
    "PRAGMA user_version = 1;"
    "INSERT INTO recordings VALUES (1, 'answered', 'k', 't', 'e', 'n', 0, '2026-01-02T03:04:05.678Z', 'POST',"
    " 'https://h/v1.0/me', 1, 201, 'Created', 'complete', '', '', NULL, NULL, NULL, 1, -1, 2, 3, 4, 'id', 'running', "
    "'40',"
    " '', '', '');"
    "INSERT INTO recordings SELECT 2, state, operation_key, title, environment_id, environment_name, 1, started_at, "
    "method,"
    " url, sends, http_status, http_reason, completeness, completeness_reason, masked, error_kind, error_message,"
    " may_have_arrived, connecting, encrypted, request_sent, first_byte, finished, returned_id, returned_status,"
    " returned_progress, returned_location, returned_error_code, returned_error_message FROM recordings;"
    "INSERT INTO bodies SELECT id, '', 'request', '', '{}' FROM recordings;";

/// What version 2 added.
inline constexpr char versionTwo[] =
    "ALTER TABLE recordings ADD COLUMN tracks INTEGER NOT NULL DEFAULT 0;"
    "ALTER TABLE recordings ADD COLUMN latest_at TEXT NOT NULL DEFAULT '';"
    "ALTER TABLE recordings ADD COLUMN latest_status TEXT NOT NULL DEFAULT '';"
    "ALTER TABLE recordings ADD COLUMN latest_progress TEXT NOT NULL DEFAULT '';"
    "ALTER TABLE recordings ADD COLUMN latest_location TEXT NOT NULL DEFAULT '';"
    "ALTER TABLE recordings ADD COLUMN connected INTEGER NOT NULL DEFAULT -1;"
    "UPDATE recordings SET latest_at = 'later', latest_status = 'completed' WHERE id = 1;"
    "UPDATE recordings SET tracks = 1, connected = 17 WHERE id = 2;"
    "PRAGMA user_version = 2;";

/// What version 3 added.
inline constexpr char versionThree[] =
    "ALTER TABLE recordings ADD COLUMN passed INTEGER DEFAULT NULL;"
    "ALTER TABLE recordings ADD COLUMN failed INTEGER DEFAULT NULL;"
    "ALTER TABLE recordings ADD COLUMN warnings INTEGER DEFAULT NULL;"
    "ALTER TABLE bodies ADD COLUMN expectations BLOB DEFAULT NULL;"
    "ALTER TABLE bodies ADD COLUMN verdict BLOB DEFAULT NULL;"
    "UPDATE recordings SET passed = 7, failed = 1, warnings = 1 WHERE id = 1;"
    "UPDATE bodies SET verdict = CAST('{\"passed\":7,\"failed\":1,\"warnings\":1,\"findings\":["
    "{\"check\":\"enumeration\",\"severity\":\"fail\",\"pointer\":\"/status\",\"expected\":\"a\",\"actual\":\"b\","
    "\"message\":\"c\",\"source\":\"d\"},"
    "{\"check\":\"echo\",\"severity\":\"warn\",\"pointer\":\"\",\"expected\":\"\",\"actual\":\"\",\"message\":\"\","
    "\"source\":\"\",\"accepted\":\"known\"},"
    "{\"check\":\"date\",\"severity\":\"note\",\"pointer\":\"\",\"expected\":\"\",\"actual\":\"\",\"message\":\"\","
    "\"source\":\"\"}]}' AS BLOB) WHERE recording = 1;"
    "PRAGMA user_version = 3;";

inline QByteArray historyOfVersion(int version)
{
    QByteArray sql = versionOne;
    if (version >= 2)
        sql += versionTwo;
    if (version >= 3)
        sql += versionThree;
    return sql;
}

} // namespace support
