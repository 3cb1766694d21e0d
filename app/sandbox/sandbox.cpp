// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "sandbox/sandbox.h"

#include "sandbox/connection.h"
#include "sandbox/endpoint.h"
#include "sandbox/faultplan.h"
#include "sandbox/listener.h"

#include <QDateTime>
#include <QUuid>

#include <deque>

namespace sandbox {

namespace limits = model::limits;

namespace {

QString randomId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// Seven digits of a second, as the service writes them; no Qt type holds that many.
QString timeNow()
{
    using namespace std::chrono;
    const qint64 ticks = duration_cast<nanoseconds>(system_clock::now().time_since_epoch()).count() / 100;
    const QString seconds = QDateTime::fromSecsSinceEpoch(ticks / 10'000'000).toUTC().toString(u"yyyy-MM-ddTHH:mm:ss");
    return QStringLiteral("%1.%2Z").arg(seconds).arg(ticks % 10'000'000, 7, 10, QLatin1Char('0'));
}

} // namespace

class Sandbox::Private
{
public:
    Private(Sandbox *owner, const model::Catalog &served, Options given);

    void admit(Listener &from);
    Reply respond(int connection, const IncomingRequest &request);
    Script misbehave(const IncomingRequest &request);
    void remember(Arrival arrival);

    Sandbox *q;
    model::Catalog catalog;
    Options options;
    Endpoint endpoint;
    Listener listener;
    Listener monitor; ///< another origin, for operations that are asked about elsewhere
    std::deque<Script> scripts;
    Script always;
    FaultPlan faults;
    std::vector<Arrival> arrivals;
    qsizetype arrivalBytes = 0;
    int accepted = 0;
    int open = 0;
};

Sandbox::Private::Private(Sandbox *owner, const model::Catalog &served, Options given)
    : q(owner),
      catalog(served),
      options(std::move(given)),
      endpoint(catalog,
               {options.makeId ? options.makeId : randomId, options.currentTime ? options.currentTime : timeNow})
{
    for (Listener *each : {&listener, &monitor})
        QObject::connect(each, &QTcpServer::newConnection, q, [this, each] { admit(*each); });
}

void Sandbox::Private::admit(Listener &from)
{
    while (open < limits::sandboxConnections && from.hasPendingConnections()) {
        const int number = ++accepted;
        ++open;
        auto *connection = new Connection(
            from.nextPendingConnection(),
            [this, number](const IncomingRequest &request) { return respond(number, request); }, options.patience, q);
        QObject::connect(connection, &Connection::ended, q, [this, connection] {
            connection->deleteLater();
            --open;
            admit(listener);
            admit(monitor);
        });
    }
}

Reply Sandbox::Private::respond(int connection, const IncomingRequest &request)
{
    const Arrival arrival{connection, request.head, request.body};
    remember(arrival);
    emit q->arrived(arrival);
    if (!scripts.empty()) {
        Script script = std::move(scripts.front());
        scripts.pop_front();
        return script;
    }
    if (!always.empty())
        return always;
    if (faults.isActive())
        return misbehave(request);
    return endpoint.answer(request, options.mode);
}

Script Sandbox::Private::misbehave(const IncomingRequest &request)
{
    const Usual usual{[&] { return endpoint.answer(request, options.mode); },
                      [&](const Complaint &complaint) { return endpoint.refusal(request, options.mode, complaint); }};
    const std::vector<Fault> before = faults.active();
    Script script = faults.answer(request, usual);
    if (faults.active() != before)
        emit q->faultsChanged();
    return script;
}

void Sandbox::Private::remember(Arrival arrival)
{
    const auto sizeOf = [](const Arrival &one) { return one.head.size() + one.body.size(); };
    arrivalBytes += sizeOf(arrival);
    arrivals.push_back(std::move(arrival));
    if (arrivalBytes <= limits::sandboxMemory)
        return;
    // Half of them at once, so that forgetting costs little per arrival.
    auto kept = arrivals.begin();
    while (arrivalBytes > limits::sandboxMemory / 2 && std::next(kept) != arrivals.end())
        arrivalBytes -= sizeOf(*kept++);
    arrivals.erase(arrivals.begin(), kept);
}

Sandbox::Sandbox(const model::Catalog &catalog, Options options, QObject *parent)
    : QObject(parent),
      d(std::make_unique<Private>(this, catalog, std::move(options)))
{}

Sandbox::~Sandbox()
{
    // Before d goes, which they call.
    qDeleteAll(findChildren<Connection *>(Qt::FindDirectChildrenOnly));
}

model::Result<void> Sandbox::listen()
{
    const auto tls = serverTls(d->options.certificate, d->options.privateKey);
    if (!tls)
        return tl::unexpected(tls.error());
    d->listener.setTls(*tls);
    if (!d->listener.listen(QHostAddress::LocalHost, d->options.port))
        return model::failure(tr("The sandbox cannot listen on port %1 of this computer.").arg(d->options.port),
                              tr("Another program may use it: choose another port, or 0 for any free one."));
    // Without it everything works but what is asked for by name.
    d->monitor.setTls(*tls);
    d->monitor.listen(QHostAddress::LocalHost, 0);
    d->endpoint.setOrigin(port(), tls->has_value(), d->monitor.serverPort());
    return {};
}

quint16 Sandbox::port() const
{
    return d->listener.serverPort();
}

quint16 Sandbox::monitorPort() const
{
    return d->monitor.serverPort();
}

Mode Sandbox::mode() const
{
    return d->options.mode;
}

void Sandbox::setMode(Mode mode)
{
    d->options.mode = mode;
}

void Sandbox::play(Script script)
{
    d->scripts.push_back(std::move(script));
}

void Sandbox::playAlways(Script script)
{
    d->always = std::move(script);
}

model::Result<void> Sandbox::setFaults(const std::vector<Fault> &faults)
{
    const auto set = d->faults.set(faults);
    if (set)
        emit faultsChanged();
    return set;
}

std::vector<Fault> Sandbox::faults() const
{
    return d->faults.active();
}

const std::vector<Arrival> &Sandbox::arrivals() const
{
    return d->arrivals;
}

void Sandbox::clearArrivals()
{
    d->arrivals.clear();
    d->arrivalBytes = 0;
}

} // namespace sandbox
