// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "run/negativerun.h"

#include "run/headerrows.h"
#include "run/sendoptions.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace run {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(NegativeRun)
};

QString nameOf(const char16_t *name)
{
    return QString::fromUtf16(name);
}

/// `{{name}}`.
QByteArray placeholder(const char16_t *name)
{
    return "{{" + nameOf(name).toLatin1() + "}}";
}

/// The environment as the case needs it.
model::Environment environmentFor(const check::NegativeCase &negativeCase, const SuitePlace &place,
                                  const QString &created)
{
    model::Environment environment = place.environment;
    std::vector<model::Variable> variables = negativeCase.variables;
    variables.push_back({nameOf(check::serviceRootVariable), environment.root.text()});
    if (!created.isEmpty())
        variables.push_back({nameOf(check::createdVariable), QString::fromUtf8(encodedSegment(created.toUtf8()))});
    // Of a name given twice the first counts.
    environment.variables.insert(environment.variables.begin(), variables.begin(), variables.end());
    if (!negativeCase.version.isEmpty())
        environment.root.version = negativeCase.version;
    return environment;
}

bool needsCreated(const check::NegativeCase &negativeCase)
{
    return negativeCase.body.contains(placeholder(check::createdVariable));
}

/// A comment line.
QString expectedIn(const check::ExpectedAnswer &expected)
{
    return Words::tr("# Expected: %1. Source: %2").arg(expected.inWords(), expected.source);
}

} // namespace

model::Result<Order> orderFor(const check::NegativeCase &negativeCase, const SuitePlace &place, const QString &created)
{
    if (created.isEmpty() && needsCreated(negativeCase))
        return model::failure(Words::tr("It refers to what the right request makes, and nothing was made before it."),
                              Words::tr("Run it together with the right request."));
    const model::Environment environment = environmentFor(negativeCase, place, created);
    const Draft draft{negativeCase.path, negativeCase.headers, negativeCase.body, place.pathValues};
    const auto composed = compose(place.schema, environment, draft, place.sources);
    if (!composed)
        return tl::unexpected(composed.error());
    if (const auto checked = composed->check(); !checked)
        return tl::unexpected(checked.error());
    Order order;
    order.request = composed->request;
    order.request.method = negativeCase.method;
    const auto options = sendOptions(place.environment, order.request.url, place.passphrase);
    if (!options)
        return tl::unexpected(options.error());
    order.options = *options;
    order.token = place.token;
    order.secrets = place.secrets;
    order.operationKey = place.schema.key;
    order.type = place.schema.entityType();
    order.title = Words::tr("%1 \u00B7 negative: %2").arg(place.schema.displayTitle(), negativeCase.title);
    order.environmentId = place.environment.id;
    order.environmentName = place.environment.name;
    order.expectations.checks = negativeCase.checks();
    return order;
}

collection::SavedRequest savedCase(const check::NegativeCase &negativeCase, const SuitePlace &place)
{
    const model::OperationSchema &schema = place.schema;
    const model::Environment &environment = place.environment;
    collection::SavedRequest saved;
    saved.name = QStringLiteral("%1 \u00B7 %2").arg(negativeCase.id, negativeCase.title);
    saved.operationKey = schema.key;
    for (const char16_t *source : {u"example", u"documented"}) {
        if (saved.pathForm.isEmpty() && schema.path(source).path == negativeCase.path)
            saved.pathForm = schema.path(source).source;
    }
    saved.method = negativeCase.method;
    model::ServiceRoot other = environment.root;
    other.version = negativeCase.version;
    // A version of its own cannot hide behind {{root}}.
    const QString root = negativeCase.version.isEmpty() ? QStringLiteral("{{root}}") : other.text();
    saved.target = (root + filledPath(negativeCase.path, place.pathValues)).toUtf8();
    for (const HeaderRow &row : headerRows(schema, negativeCase.headers))
        (row.on ? saved.headers : saved.off).append(row.name, row.value);
    saved.body = negativeCase.body;
    saved.body.replace(placeholder(check::serviceRootVariable), environment.root.text().toUtf8());
    if (saved.body.contains('\n') && !saved.body.contains('\r'))
        saved.lineEnding = collection::LineEnding::Lf;
    const auto line = [&saved](const QString &text) { saved.otherLines.append(text.simplified().toUtf8()); };
    for (const model::Variable &variable : negativeCase.variables)
        line(QStringLiteral("@%1 = %2").arg(variable.name, variable.value));
    line(QStringLiteral("# %1").arg(negativeCase.wrong));
    line(expectedIn(negativeCase.expected));
    saved.expectations.checks = negativeCase.checks();
    const bool isFirst = negativeCase.id == QLatin1String("right-request");
    const bool isReferredTo = std::any_of(schema.paths.begin(), schema.paths.end(), [](const model::PathForm &form) {
        return form.path.endsWith(QLatin1String("/$ref"));
    });
    if (isFirst && isReferredTo)
        saved.expectations.checks.append(QStringLiteral("capture %1 = $.id").arg(nameOf(check::createdVariable)));
    return saved;
}

model::Result<SavedSuite> savedSuite(const std::vector<check::NegativeCase> &cases, const SuitePlace &place)
{
    SavedSuite suite;
    collection::HttpFile file;
    for (const check::NegativeCase &each : cases) {
        const collection::SavedRequest saved = savedCase(each, place);
        const auto text = collection::writeRequest(saved);
        model::Request whole; // all that goes into the file
        whole.body = text.value_or(QByteArray());
        if (!text)
            suite.leftOut.append(QStringLiteral("%1: %2").arg(each.id, text.error().text()));
        else if (holdsToken(whole, place.secrets))
            suite.leftOut.append(Words::tr("%1: it holds a token, which must not go into a file.").arg(each.id));
        else
            file.entries.push_back({saved});
    }
    if (file.entries.empty())
        return model::failure(Words::tr("No case can be saved."), suite.leftOut.join(u'\n'));
    const auto text = collection::writeHttpFile(file);
    if (!text)
        return tl::unexpected(text.error());
    suite.text = *text;
    return suite;
}

NegativeRun::NegativeRun(Runner &runner, SuitePlace place, std::vector<check::NegativeCase> cases, QObject *parent)
    : QObject(parent),
      m_runner(runner),
      m_place(std::move(place)),
      m_cases(std::move(cases))
{}

NegativeRun::~NegativeRun() = default;

void NegativeRun::begin()
{
    m_elapsed.start();
    m_name = Words::tr("Negative cases, %1").arg(model::utcNow());
    next();
}

void NegativeRun::stop()
{
    m_stopped = true;
    if (m_run)
        m_run->cancel();
}

void NegativeRun::next()
{
    if (m_stopped || m_next >= count()) {
        emit finished();
        return;
    }
    auto order = orderFor(m_cases[size_t(m_next)], m_place, m_created);
    if (!order) {
        const QString reason = masked(order.error().text(), m_place.secrets);
        // By way of the event loop: hundreds in a row must neither pile up on the stack nor hold the window.
        QTimer::singleShot(0, this, [this, reason] { report(check::notRun(reason)); });
        return;
    }
    order->run = m_name;
    m_run = m_runner.start(std::move(*order));
    connect(m_run.get(), &Run::finished, this, &NegativeRun::ended);
}

void NegativeRun::ended(const model::Recording &recording)
{
    m_run.release()->deleteLater();
    const check::NegativeCase &negativeCase = m_cases[size_t(m_next)];
    const check::Outcome outcome = check::outcomeOf(negativeCase, recording);
    const auto &response = recording.exchange.response;
    const bool isMade = response && response->status >= 200 && response->status < 300;
    if (m_created.isEmpty() && isMade && negativeCase.group == check::CaseGroup::Control)
        m_created = recording.returned.id;
    report(outcome);
}

void NegativeRun::report(const check::Outcome &outcome)
{
    const QString id = m_cases[size_t(m_next++)].id;
    const QPointer<NegativeRun> self = this; // whoever hears it may have enough
    emit caseEnded(id, outcome);
    if (self)
        next();
}

} // namespace run
