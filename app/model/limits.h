// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <chrono>

/// Every limit of the program, in one place; each is tested at limit - 1, limit and limit + 1.
namespace model::limits {

// Transport
constexpr qsizetype maxResponseBody = qsizetype(512) << 20; ///< bytes; the rest is cut off and said so
constexpr std::chrono::seconds defaultDeadline{100};        ///< from Send to the last byte
constexpr std::chrono::seconds maxDeadline{24 * 60 * 60};
constexpr std::chrono::seconds idleTimeout{60}; ///< without a byte in either direction
constexpr qsizetype maxResponseHeaderFields = 1000;

// Schema and other own files
constexpr qsizetype maxSchemaFile = 16 << 20;     ///< bytes
constexpr qsizetype maxEnvironmentFile = 1 << 20; ///< bytes
constexpr qsizetype maxRequestFile = 16 << 20;    ///< bytes

// Credentials
constexpr qsizetype maxTokenLength = 64 << 10; ///< characters

// Sandbox
constexpr qsizetype sandboxLine = 8 << 10;          ///< bytes in a request line or header field
constexpr qsizetype sandboxHeader = 64 << 10;       ///< bytes in all header fields
constexpr qsizetype sandboxBody = 8 << 20;          ///< bytes in a body
constexpr int sandboxConnections = 32;              ///< at once
constexpr std::chrono::seconds sandboxPatience{10}; ///< for a request to arrive complete

// History
constexpr int historyPage = 256; ///< rows fetched at once

} // namespace model::limits
