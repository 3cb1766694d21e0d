// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/catalog.h"
#include "model/limits.h"
#include "model/result.h"
#include "sandbox/fault.h"
#include "sandbox/script.h"

#include <QByteArray>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

// A Graph that lives on loopback, and misbehaves on demand.
namespace sandbox {

enum class Mode {
    Seed,  ///< answers as the documentation's examples do
    Strict ///< answers as OData and Graph demand
};

/// One request as it arrived.
struct Arrival
{
    int connection = 0; ///< counts accepted connections from 1
    QByteArray head;    ///< request line and header fields, blank line included, byte for byte
    QByteArray body;    ///< without chunk framing

    bool operator==(const Arrival &) const = default;
};

struct Options
{
    Mode mode = Mode::Seed;
    quint16 port = 0;                          ///< 0: any free one
    std::function<QString()> makeId = {};      ///< default: random UUID text
    std::function<QString()> currentTime = {}; ///< default: UTC now with seven fraction digits
    QByteArray certificate = {};               ///< PEM; with privateKey the sandbox speaks TLS
    QByteArray privateKey = {};                ///< PEM, RSA or EC, without a passphrase
    std::chrono::milliseconds patience = model::limits::sandboxPatience; ///< for a request to arrive complete
};

class Sandbox final : public QObject
{
    Q_OBJECT

public:
    Sandbox(const model::Catalog &catalog, Options options, QObject *parent = nullptr);
    ~Sandbox() override;

    /// Listens on 127.0.0.1 only.
    model::Result<void> listen();
    quint16 port() const; ///< 0 before listen()
    /// Of the origin that shows operations without a token; see wishes.h.
    quint16 monitorPort() const;
    Mode mode() const;
    void setMode(Mode mode);

    /// The next requests get these scripts, one each, then normal service resumes. An empty script says nothing and
    /// leaves the connection open.
    void play(Script script);
    /// Every request without a script of its own gets this one until cleared with an empty one.
    void playAlways(Script script);

    /// How it misbehaves from the next request on, in place of all before; none is normal service. A request that has a
    /// script counts for none. On failure nothing changes.
    model::Result<void> setFaults(const std::vector<Fault> &faults);
    /// Those that are on, with the requests left for each.
    std::vector<Fault> faults() const;

    /// Complete requests in order of arrival; of those beyond limits::sandboxMemory bytes the oldest are forgotten.
    const std::vector<Arrival> &arrivals() const;
    void clearArrivals();

signals:
    /// A request is complete and not yet answered: play() called from here is for this very request.
    void arrived(const sandbox::Arrival &arrival);
    /// Others are on, or fewer requests are left for them.
    void faultsChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sandbox
