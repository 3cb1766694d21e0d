// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QIODevice>

namespace http {

/// The body of a request, readable once. Qt repeats a request whose connection broke, POST included, by rewinding its
/// body (QHttpNetworkConnectionChannel, three times at most); a body that cannot be rewound makes it report the broken
/// connection instead.
class OneShotBody final : public QIODevice
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OneShotBody)

public:
    explicit OneShotBody(QByteArray bytes, QObject *parent = nullptr);

    /// How often somebody began to read it: 0 or 1.
    int starts() const { return m_starts; }

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    /// Without the warning QIODevice prints for a sequential device.
    bool seek(qint64) override { return false; }
    qint64 bytesAvailable() const override;

signals:
    void wasRead();

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
    int m_starts = 0;
};

} // namespace http
