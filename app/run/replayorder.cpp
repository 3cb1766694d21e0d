// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/replay.h"

#include "run/replaylog.h"

#include <QCryptographicHash>

namespace run {

namespace {

/// Texts with their lengths, so that no two lists of them are the same bytes.
class Digest
{
public:
    void add(const QByteArray &bytes)
    {
        m_hash.addData(QByteArray::number(bytes.size()).append(':'));
        m_hash.addData(bytes);
    }
    void add(const QString &text) { add(text.toUtf8()); }
    void add(qint64 number) { add(QByteArray::number(number)); }
    void add(const std::vector<model::Variable> &variables)
    {
        add(qint64(variables.size()));
        for (const model::Variable &variable : variables) {
            add(variable.name);
            add(variable.value);
        }
    }
    void add(const model::HeaderFields &fields)
    {
        for (const model::HeaderField &field : fields) {
            add(field.name);
            add(field.value);
        }
    }
    QString text() const { return QString::fromLatin1(m_hash.result().toHex()); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace

qint64 ReplayOrder::total() const
{
    return qint64(plan.steps.size()) * qint64(places.size()) * settings.rounds *
           std::max<qint64>(1, qint64(rows.size()));
}

QString replayTitle(const QString &startedAt)
{
    return QStringLiteral("Replay, ") + startedAt;
}

ReplayHeading headingOf(const ReplayOrder &order)
{
    ReplayHeading heading;
    heading.title = order.title;
    heading.startedAt = order.startedAt;
    for (const ReplayPlace &place : order.places) {
        heading.environments.append(place.environment.name);
        heading.roots.append(place.environment.root.text());
    }
    heading.steps = int(order.plan.steps.size());
    heading.rounds = order.settings.rounds;
    heading.rows = int(order.rows.size());
    heading.workers = order.settings.workers;
    return heading;
}

LoggedOrder loggedOrder(const ReplayOrder &order, const QString &dataFile)
{
    LoggedOrder logged;
    logged.title = order.title;
    logged.startedAt = order.startedAt;
    logged.sources = order.sources;
    for (const ReplayPlace &place : order.places)
        logged.environments.append(place.environment.id);
    logged.dataFile = dataFile;
    logged.rounds = order.settings.rounds;
    logged.workers = order.settings.workers;
    logged.bail = order.settings.bail;
    logged.delay = order.settings.delay.count();
    logged.total = order.total();
    logged.fingerprint = fingerprintOf(order);
    return logged;
}

QString fingerprintOf(const ReplayOrder &order)
{
    Digest digest;
    for (const ReplayStep &step : order.plan.steps) {
        digest.add(step.path);
        digest.add(step.name);
        digest.add(step.request.method);
        digest.add(step.request.target);
        digest.add(step.request.headers);
        digest.add(step.request.body);
        for (const QString &line : step.request.expectations.checks)
            digest.add(line);
        digest.add(step.fileVariables);
    }
    for (const ReplayPlace &place : order.places) {
        digest.add(place.environment.id);
        // The sandbox listens at another port each time.
        digest.add(place.environment.sandbox ? QString() : place.environment.root.text());
        digest.add(place.environment.variables);
    }
    digest.add(order.variables);
    for (const std::vector<model::Variable> &row : order.rows)
        digest.add(row);
    digest.add(order.settings.rounds);
    return digest.text();
}

} // namespace run
