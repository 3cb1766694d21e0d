// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "http/sending.h"
#include "support/testmain.h"

#include <QProcess>
#include <QStandardPaths>

#include <gtest/gtest.h>

namespace support {

/// tests/http/tlsserver.py as a process: a TLS server that does what Qt's will not.
class TlsServer final
{
public:
    /// `certificate` and `key` name files of tests/data/tls.
    TlsServer(const QString &certificate, const QString &key, const QStringList &options = {})
    {
        const QString folder = QStringLiteral(TEST_DATA_DIR "/tls/");
        QStringList arguments = {QStringLiteral(PROJECT_SOURCE_DIR "/tests/http/tlsserver.py"),
                                 QStringLiteral("--certificate"), folder + certificate + QLatin1String(".pem"),
                                 QStringLiteral("--key"), folder + key + QLatin1String(".key")};
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral("python3"), arguments + options);
        EXPECT_TRUE(waitFor([this] { return !valueOf("port ").isEmpty(); })) << "tlsserver.py does not start";
    }
    ~TlsServer()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished(10000);
    }

    static bool isPossible() { return !QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty(); }

    QUrl url() { return QUrl(QStringLiteral("https://127.0.0.1:%1/v1.0/me").arg(valueOf("port ").toInt())); }
    /// The rest of the first line that begins so; waits for nothing.
    QByteArray valueOf(const QByteArray &word)
    {
        m_lines += m_process.readAllStandardOutput();
        for (const QByteArray &line : m_lines.first(m_lines.lastIndexOf('\n') + 1).split('\n')) {
            if (line.startsWith(word))
                return line.sliced(word.size());
        }
        return {};
    }
    /// Whether the client left before it sent anything. Qt judges a certificate when the handshake is over.
    bool wasLeft()
    {
        const auto left = [this] { return !valueOf("refused ").isEmpty() || !valueOf("lost ").isEmpty(); };
        waitFor([&] { return left() || !valueOf("heard ").isEmpty(); });
        return left();
    }

private:
    QProcess m_process;
    QByteArray m_lines;
};

} // namespace support
