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
constexpr std::chrono::seconds idleTimeout{60};      ///< without a byte in either direction
constexpr std::chrono::seconds disposalPatience{20}; ///< after which the rest of an abandoned request is cleared away
constexpr qsizetype maxResponseHeaderFields = 100;   ///< Qt drops all when there are more
constexpr qsizetype maxResponseHeader = 256 << 10;   ///< bytes; Qt drops all fields of a longer header

constexpr std::chrono::milliseconds maxRetryAfter = std::chrono::hours(24); ///< an answer that asks for more gets this

// Schema and other own files
constexpr qsizetype maxSchemaFile = 16 << 20;     ///< bytes
constexpr size_t maxSchemaDiagnostics = 100;      ///< of one file; the rest is counted
constexpr qsizetype maxEnvironmentFile = 1 << 20; ///< bytes
constexpr qsizetype maxCertificateFile = 4 << 20; ///< bytes; the system's bundle of all authorities has a quarter of it
constexpr qsizetype maxRequestFile = 16 << 20;    ///< bytes
constexpr qsizetype maxDraftFile = 1 << 30;       ///< bytes; whatever could be edited can be restored

// Variables
constexpr int maxVariableName = 64; ///< characters

// Tracking a returned operation
constexpr std::chrono::seconds trackDeadline{10 * 60}; ///< from the first wait to the end, unless the user says else
constexpr std::chrono::seconds maxTrackDeadline{24 * 60 * 60};
constexpr int maxTrackPolls = 1000;
constexpr int maxTrackTroubles = 5;                       ///< polls in a row that show no operation
constexpr std::chrono::milliseconds trackFirstWait{1000}; ///< doubled with every poll
constexpr std::chrono::milliseconds trackLongestWait{30'000};
constexpr size_t maxEndedTracks = 50;                       ///< trackings that have ended and can still be looked at
constexpr std::chrono::milliseconds trackShortestWait{250}; ///< whatever Retry-After says

// Credentials
constexpr qsizetype maxTokenLength = 64 << 10; ///< characters

// Sandbox
constexpr qsizetype sandboxLine = 8 << 10;          ///< bytes in a request line or header field
constexpr qsizetype sandboxHeader = 64 << 10;       ///< bytes in all header fields
constexpr qsizetype sandboxBody = 8 << 20;          ///< bytes in a body
constexpr qsizetype sandboxMemory = 16 << 20;       ///< bytes of arrivals kept, and of operations kept
constexpr qsizetype sandboxPage = 100;              ///< operations in a list, unless $top says otherwise
constexpr qsizetype sandboxLargestPage = 999;       ///< operations in a list, whatever $top says
constexpr int sandboxConnections = 32;              ///< at once
constexpr std::chrono::seconds sandboxPatience{10}; ///< for a request to arrive complete

// Reading lists
constexpr int maxPages = 10'000; ///< followed by themselves; a service could link its pages in a circle

// The form
constexpr int maxPlainMembers = 20;         ///< of an enumeration in a plain list; more are searched
constexpr int memberRows = 12;              ///< of such a search seen at once
constexpr qsizetype maxLineText = 10'000;   ///< UTF-16 units in a line; Qt lays all of them out with every key
constexpr qsizetype maxPopupText = 200'000; ///< UTF-16 units in the larger editor, likewise
constexpr qsizetype maxBinaryLine = 200;    ///< UTF-16 units shown of an Edm.Binary; nobody reads more
constexpr qsizetype maxBinaryFile = qsizetype(6)
                                    << 20; ///< bytes; in base64 they fill the sandbox's body, twice Graph's

// Errors of the service
constexpr qsizetype maxErrorBody = 4 << 20; ///< bytes; a longer answer is not searched for an error object
constexpr int maxErrorLevels = 32;          ///< innerError objects followed

// Answers on the screen
constexpr qsizetype maxComparedAnswer = 4 << 20; ///< bytes compared with what was sent
constexpr int maxComparedDepth = 100;            ///< levels of nesting compared with what was sent
constexpr qsizetype maxComparedBody = 32 << 20;  ///< bytes of a body two exchanges are compared by, member by member
constexpr qsizetype maxComparedLines = 100'000;  ///< of a comparison listed, the same and the others each
constexpr qsizetype maxComparedText = 200'000;   ///< lines of a text that is no JSON compared with another one
constexpr int maxLineEdits = 1'000;              ///< by which such texts may differ before they count as a block each
constexpr qsizetype readAtOnce = 256 << 10;      ///< bytes of an answer read without another thread
constexpr qsizetype firstScreen = 32 << 10;      ///< bytes shown while the rest of an answer is read
constexpr qsizetype maxCopied = 32 << 20;        ///< bytes a view puts into the clipboard
constexpr qsizetype maxFound = 1'000'000;        ///< matches counted in an answer
constexpr qsizetype maxShownValue = 512;         ///< bytes of a value in a row of the tree
constexpr qsizetype maxBrokenTree = 1 << 20;     ///< bytes of a broken answer shown as a tree

// Checks
constexpr qsizetype maxJudgedBody = 8 << 20;   ///< bytes; of a longer answer only status and header are judged
constexpr qsizetype judgedAtOnce = 64 << 10;   ///< bytes of an answer judged without another thread
constexpr qsizetype maxFindings = 200;         ///< of one check about one answer; the rest is counted
constexpr qsizetype maxCheckLine = 4'096;      ///< characters of a line that says what is expected
constexpr qsizetype maxCheckLines = 500;       ///< of them for one request
constexpr int maxCompletions = 300;            ///< offered for such a line
constexpr qsizetype maxMatchedText = 64 << 10; ///< UTF-16 units a pattern is tried on
constexpr int maxMatchSteps = 200'000;         ///< of the search for a pattern; a hostile one would never end
constexpr qsizetype maxCaptured = 64 << 10;    ///< UTF-16 units kept in a variable
constexpr qsizetype maxGoldenFile = 8 << 20;   ///< bytes of an answer kept as the expected one

// Negative cases
constexpr qsizetype longText = 32'768; ///< characters tried where no greatest length is stated

// Text editors
constexpr qsizetype maxEditedLine = 16 << 10; ///< bytes; a body with a longer line is shown, but not edited as text
constexpr qsizetype maxEditedText = 8 << 20;  ///< bytes; the same for the whole body

// Searching the history
constexpr qsizetype maxQueryWords = 100;      ///< of the search line; the rest is not looked for
constexpr int maxQueryValues = 200;           ///< of all its words
constexpr qint64 historyUnindexed = 4096;     ///< recordings that are looked through without an index
constexpr qsizetype maxIndexedBody = 1 << 20; ///< bytes; a recording with a longer one is always looked through
constexpr int maxListed = 20'000;             ///< recordings that are sought one by one because an index names them
constexpr int indexCandidates = 4096;         ///< taken from the index at once
constexpr std::chrono::milliseconds indexBatch{300}; ///< of indexing that may be lost, and that others wait for

// History
constexpr int historyPage = 256;                           ///< rows fetched at once
constexpr int historyCachedRows = 64 * historyPage;        ///< rows a table keeps in memory
constexpr int historyIdChunk = 100'000;                    ///< ids fetched at once
constexpr qsizetype maxSearchText = 4'096;                 ///< characters of the line that searches
constexpr qsizetype maxNote = 100'000;                     ///< UTF-16 units of a note
constexpr qsizetype maxTags = 4'096;                       ///< characters of a line of tags
constexpr std::chrono::milliseconds historyRegroup{200};   ///< between two looks of groups that a search still fills
constexpr int historyBatch = 256;                          ///< writes that may share a transaction
constexpr std::chrono::milliseconds historyPatience{40};   ///< a write may wait for others that share its transaction
constexpr std::chrono::milliseconds historyBusyWait{1500}; ///< for another instance to let go of the file
constexpr std::chrono::milliseconds historyBusyPoll{2};    ///< between two looks at it
constexpr std::chrono::milliseconds historySlice{15};      ///< a read goes on at a stretch, and then lets others
constexpr qsizetype sharedBody = 512;                      ///< bodies of this size and more are kept once
constexpr qsizetype packedBodyMost = 64 * 1024 * 1024;     ///< larger ones are not packed
constexpr qint64 salvagedMost = 100'000'000;               ///< numbers a damaged file is asked for
constexpr qint64 historyFreedPages = 256;                  ///< given back in one step
constexpr int historyErased = 256;                         ///< recordings erased in one transaction
constexpr std::chrono::hours historyLeftOpen{24};          ///< what is still under way then has no owner any more
constexpr std::chrono::hours historyRestorable{24};        ///< what was deleted can be restored at least so long
constexpr int historyKeptMost = 1000;                      ///< recordings that wait until the file can be written
constexpr qint64 historyKeptBytes = 256 * 1024 * 1024;     ///< of bodies that wait likewise
constexpr std::chrono::seconds historyRetry{5};            ///< between two attempts to write them

// Files with recordings
constexpr qsizetype maxHarFile = 100 << 20; ///< bytes
constexpr qsizetype maxImportLines = 100;   ///< entries of such a file said to be left out; others are counted
constexpr qsizetype exportPiece = 8 << 20;  ///< bytes written at once, as far as recordings are that small

// Files of a collection
constexpr qsizetype maxImportFile = 100 << 20;    ///< bytes of a file other tools made
constexpr int maxImportDepth = 64;                ///< levels of folders in such a file
constexpr qsizetype maxDataFile = 64 << 20;       ///< bytes of a file with a row of variables a run
constexpr qsizetype maxDataRows = 1'000'000;      ///< of such a file
constexpr int maxCollectionDepth = 32;            ///< levels of folders that are looked into
constexpr qsizetype maxCollectionFiles = 100'000; ///< request files of a collection

// Replay
constexpr int maxReplayWorkers = 16;
constexpr int maxReplayRounds = 1'000'000;
constexpr qint64 maxReplayRequests = 10'000'000;                            ///< of one replay, all rounds together
constexpr std::chrono::milliseconds maxReplayDelay = std::chrono::hours(1); ///< between two requests of a worker
constexpr int replayClaim = 16;              ///< requests set down as begun ahead of time
constexpr qsizetype maxReplayLog = 1 << 30;  ///< bytes
constexpr int replayUnstored = 256;          ///< answers that may wait for the history
constexpr qsizetype reportedDetails = 5'000; ///< exchanges a HTML report shows whole
constexpr qsizetype reportedBody = 32 << 10; ///< bytes of a body it shows

} // namespace model::limits
