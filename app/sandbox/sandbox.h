// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/catalog.h"
#include "model/result.h"

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

/// One step of a scripted answer.
struct Step
{
    enum class Kind { Send, Wait, Close, Reset };
    Kind kind = Kind::Send;
    QByteArray bytes = {};             ///< Send
    std::chrono::milliseconds wait{0}; ///< Wait
};

/// What the sandbox does instead of answering: byte for byte what the script says.
using Script = std::vector<Step>;

/// One request as it arrived.
struct Arrival
{
    int connection = 0; ///< counts accepted connections from 1
    QByteArray head;    ///< request line and header fields, blank line included
    QByteArray body;
};

struct Options
{
    Mode mode = Mode::Seed;
    quint16 port = 0;                     ///< 0: any free one
    std::function<QString()> makeId;      ///< default: random UUID text
    std::function<QString()> currentTime; ///< default: UTC now with seven fraction digits
    QByteArray certificate;               ///< PEM; with privateKey the sandbox speaks TLS
    QByteArray privateKey;
};

class Sandbox final : public QObject
{
    Q_OBJECT

public:
    Sandbox(const model::Catalog &catalog, Options options, QObject *parent = nullptr);
    ~Sandbox() override;

    /// Listens on 127.0.0.1 only.
    model::Result<void> listen();
    quint16 port() const;
    Mode mode() const;
    void setMode(Mode mode);

    /// The next requests get these scripts, one each, then normal service resumes.
    void play(Script script);
    /// Every request gets this script until cleared with an empty one.
    void playAlways(Script script);

    const std::vector<Arrival> &arrivals() const;
    void clearArrivals();

signals:
    void arrived(const sandbox::Arrival &arrival);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sandbox
