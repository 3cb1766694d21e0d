// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/environmentlist.h"

#include "ui/variabletable.h"

#include "run/sendoptions.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EnvironmentList)
};

} // namespace

EnvironmentList::EnvironmentList(std::vector<model::Environment> environments, NewId newId, HoldsToken holdsToken)
    : m_environments(std::move(environments)),
      m_newId(std::move(newId)),
      m_holdsToken(std::move(holdsToken))
{
    if (m_environments.empty())
        add();
}

int EnvironmentList::indexOf(const QString &id) const
{
    const auto found = std::find_if(m_environments.begin(), m_environments.end(),
                                    [&](const model::Environment &candidate) { return candidate.id == id; });
    return found == m_environments.end() ? -1 : int(found - m_environments.begin());
}

void EnvironmentList::replace(int index, const model::Environment &environment)
{
    m_environments.at(size_t(index)) = environment;
}

int EnvironmentList::add()
{
    model::Environment environment;
    environment.id = m_newId();
    environment.name = freeName(Words::tr("New environment"));
    m_environments.push_back(environment);
    return size() - 1;
}

int EnvironmentList::duplicate(int index)
{
    model::Environment copy = at(index);
    copy.id = m_newId();
    copy.name = freeName(Words::tr("%1, copy").arg(copy.name));
    m_environments.insert(m_environments.begin() + index + 1, copy);
    return index + 1;
}

void EnvironmentList::remove(int index)
{
    if (!canRemove())
        return;
    m_removed.push_back({index, at(index)});
    m_environments.erase(m_environments.begin() + index);
}

int EnvironmentList::undoRemove()
{
    if (m_removed.empty())
        return -1;
    const int index = qMin(m_removed.back().index, size());
    m_environments.insert(m_environments.begin() + index, m_removed.back().environment);
    m_removed.pop_back();
    return index;
}

std::optional<model::Failure> EnvironmentList::problem(int index) const
{
    const model::Environment &environment = at(index);
    if (environment.name.trimmed().isEmpty())
        return model::Failure{Words::tr("The environment has no name."), Words::tr("Give it one.")};
    for (int i = 0; i < size(); ++i) {
        if (i != index && at(i).name == environment.name)
            return model::Failure{Words::tr("Another environment has the same name."),
                                  Words::tr("Choose another one.")};
    }
    // A URL in the place of the host has its own reasons for not being taken apart.
    if (environment.root.host.contains(QLatin1String("://"))) {
        if (const auto parsed = model::ServiceRoot::parse(environment.root.host.trimmed()); !parsed)
            return parsed.error();
    }
    if (const model::Result<void> checked = environment.root.check(); !checked)
        return checked.error();
    if (const model::Result<void> checked = run::checkTransportSettings(environment); !checked)
        return checked.error();
    for (const model::Variable &variable : environment.variables) {
        if (m_holdsToken && m_holdsToken(variable.value))
            return model::Failure{
                Words::tr("The variable \"%1\" holds a token, which must not go into a file.").arg(variable.name),
                Words::tr("Set the token for the environment, and write {{token}} in a header field.")};
    }
    return problemOf(environment.variables);
}

int EnvironmentList::firstProblem() const
{
    for (int i = 0; i < size(); ++i) {
        if (problem(i))
            return i;
    }
    return -1;
}

QString EnvironmentList::freeName(const QString &wanted) const
{
    const auto isTaken = [this](const QString &name) {
        return std::any_of(m_environments.begin(), m_environments.end(),
                           [&](const model::Environment &other) { return other.name == name; });
    };
    QString name = wanted;
    for (int i = 2; isTaken(name); ++i)
        name = QStringLiteral("%1 %2").arg(wanted).arg(i);
    return name;
}

QString randomId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

std::optional<model::ServiceRoot> rootFromPasted(const QString &text, const QString &version)
{
    QString url = text.trimmed();
    const qsizetype schemeEnd = url.indexOf(QLatin1String("://"));
    if (schemeEnd < 0)
        return std::nullopt;
    for (const QChar mark : {u'?', u'#'})
        url = url.section(mark, 0, 0);
    const qsizetype path = url.indexOf(u'/', schemeEnd + 3);
    for (const QLatin1String known : {QLatin1String("/v1.0/"), QLatin1String("/beta/")}) {
        if (const qsizetype at = path < 0 ? -1 : url.indexOf(known, path); at >= 0)
            url.truncate(at + known.size() - 1);
    }
    const model::Result<model::ServiceRoot> root = model::ServiceRoot::parse(url);
    if (!root)
        return std::nullopt;
    model::ServiceRoot result = *root;
    if (result.version.isEmpty())
        result.version = version;
    return result;
}

QStringList originsChanged(const std::vector<model::Environment> &before, const std::vector<model::Environment> &after)
{
    QStringList changed;
    for (const model::Environment &old : before) {
        const auto now = std::find_if(after.begin(), after.end(),
                                      [&](const model::Environment &candidate) { return candidate.id == old.id; });
        const bool isSame = now != after.end() && now->root.scheme == old.root.scheme &&
                            now->root.host.compare(old.root.host, Qt::CaseInsensitive) == 0 &&
                            now->root.port == old.root.port && now->sandbox == old.sandbox;
        if (!isSame)
            changed << old.id;
    }
    return changed;
}

} // namespace ui
