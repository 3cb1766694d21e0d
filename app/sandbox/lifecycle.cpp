// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "sandbox/lifecycle.h"

#include "model/typesystem.h"
#include "sandbox/entity.h"
#include "json/edit.h"
#include "json/pointer.h"
#include "json/write.h"

#include <QRegularExpression>

#include <algorithm>

namespace sandbox {

namespace {

using model::OperationAdapter;
using model::OperationSchema;
using Phase = model::OperationPhase;

constexpr auto ignoringCase = QRegularExpression::CaseInsensitiveOption;
constexpr char outside[] = "unknownFutureValue"; ///< of most enumerations, and of all that grow
constexpr char longAgo[] = "\"2000-01-01T00:00:00.0000000Z\"";

QStringList namesIn(const QString &place)
{
    const auto pointer = json::Pointer::parse(place);
    return pointer ? pointer->tokens() : QStringList();
}

const model::Property *named(const std::vector<const model::Property *> &properties, const QString &name)
{
    const auto found = std::find_if(properties.begin(), properties.end(),
                                    [&](const auto *property) { return property->name == name; });
    return found == properties.end() ? nullptr : *found;
}

/// The property a place stands for; nullptr when the schema does not have it. `x@odata…` stands for x.
const model::Property *propertyAt(const OperationSchema &schema, const QString &place)
{
    const QStringList names = namesIn(place);
    const model::Property *property = nullptr;
    QString type = schema.requestType.text();
    for (const QString &name : names) {
        auto properties = model::propertiesOf(schema, type);
        if (!property && properties.empty()) {
            for (const model::Property &own : schema.properties)
                properties.push_back(&own);
        }
        property = named(properties, name.section(u'@', 0, 0));
        if (!property)
            return nullptr;
        type = property->type.text();
    }
    return property;
}

bool hasPlace(const OperationSchema &schema, const QString &place)
{
    return !place.isEmpty() && propertyAt(schema, u'/' + namesIn(place).value(0)) != nullptr;
}

bool hasSuccess(const QStringList &states)
{
    return std::any_of(states.begin(), states.end(),
                       [](const QString &state) { return model::phaseOf(state) == Phase::Succeeded; });
}

/// An adapter by the names of the properties, for a type the table does not know.
OperationAdapter guessed(const OperationSchema &schema)
{
    OperationAdapter adapter;
    adapter.isJob = false;
    for (const model::Property &property : schema.properties) {
        const QString place = u'/' + property.name;
        if (adapter.status.isEmpty() && hasSuccess(property.enumeration)) {
            adapter.status = place;
            adapter.isJob = true;
        } else if (property.name == QLatin1String("lastActionDateTime") ||
                   property.name == QLatin1String("lastModifiedDateTime")) {
            adapter.lastAction = place;
        } else if (property.name.startsWith(QLatin1String("percent"))) {
            adapter.progress = place;
            adapter.progressForm = property.type.text() == QLatin1String("Edm.String") ? model::ProgressForm::Text
                                                                                       : model::ProgressForm::Integer;
        } else if (property.name == QLatin1String("resourceLocation")) {
            adapter.link = place;
        }
    }
    return adapter;
}

QStringList statesOf(const OperationSchema &schema, const OperationAdapter &adapter)
{
    if (const model::Property *property = propertyAt(schema, adapter.status);
        property && hasSuccess(property->enumeration))
        return property->enumeration;
    QStringList names;
    for (const model::OperationState &state : adapter.states)
        names.append(state.name);
    return hasSuccess(names) ? names
                             : QStringList{QStringLiteral("notStarted"), QStringLiteral("running"),
                                           QStringLiteral("completed"), QStringLiteral("failed")};
}

QString firstOf(const QStringList &states, const OperationAdapter &adapter, Phase phase)
{
    const auto found = std::find_if(states.begin(), states.end(),
                                    [&](const QString &state) { return model::phaseOf(adapter, state) == phase; });
    return found == states.end() ? QString() : *found;
}

QString textAt(const QByteArray &text, const QString &place)
{
    const json::Document document = json::Document::parse(text);
    const auto object = document.object();
    const auto pointer = json::Pointer::parse(place);
    const auto value = object && pointer ? pointer->resolve(*object) : std::nullopt;
    return value && value->isString() ? value->string() : QString();
}

/// `raw` at a place of one or two names; an object is made where the outer one is missing.
QByteArray withPlace(const OperationSchema &schema, const QByteArray &text, const QString &place, const QByteArray &raw)
{
    const QStringList names = namesIn(place);
    if (names.size() != 2)
        return withMember(schema, text, names.value(0), raw);
    const json::Document document = json::Document::parse(text);
    const auto outer = document.root().member(names[0]);
    if (!outer || !outer->isObject())
        return withMember(schema, text, names[0], "{" + json::quote(names[1]) + ": " + raw + "}");
    if (const auto inner = outer->member(names[1]))
        return json::apply(text, json::replaceValue(*inner, raw));
    return json::apply(text, json::insertMember(*outer, qsizetype(outer->members().size()), names[1], raw));
}

/// One operation on its way; every change goes into `text`.
class Life
{
public:
    Life(const OperationSchema &schema, const QByteArray &text)
        : m_schema(schema),
          m_adapter(adapterOf(schema)),
          m_states(statesOf(schema, m_adapter)),
          m_text(text)
    {}

    bool isJob() const { return m_adapter.isJob; }
    const QByteArray &text() const { return m_text; }
    QString first() const { return m_states.value(0); }
    QString status() const { return textAt(m_text, m_adapter.status); }
    void setStatus(const QString &state) { set(m_adapter.status, json::quote(state)); }

    /// The state behind the present one, empty at the end; a text that is no state counts as the first one.
    QString next() const
    {
        const QString current = status();
        const auto known = std::find_if(m_states.begin(), m_states.end(), [&](const QString &state) {
            return state.compare(current, Qt::CaseInsensitive) == 0;
        });
        const qsizetype success = successAt();
        const qsizetype from = known == m_states.end() ? 0 : known - m_states.begin();
        const bool isBehind = known != m_states.end() && from > success;
        if (model::isTerminal(phase(current)) || (isBehind && phase(current) == Phase::Unknown))
            return {};
        qsizetype next = from + 1;
        while (next < success && model::isTerminal(phase(m_states[next])))
            ++next;
        return m_states[std::min(next, success)];
    }

    void enter(const QString &state, const Turn &turn, const QByteArray &time)
    {
        setStatus(state);
        declare(m_adapter.lastAction, time);
        const Phase reached = phase(state);
        const qsizetype success = successAt();
        const qsizetype place = m_states.indexOf(state);
        if (place >= 0 && reached != Phase::Failed)
            declare(m_adapter.progress, percentage(success == 0 ? 100 : int(100 * place / success)));
        if (model::isTerminal(reached))
            declare(m_adapter.completed, time);
        setType(reached);
        if (reached == Phase::Succeeded && textAt(m_text, m_adapter.link).isEmpty())
            declare(m_adapter.link, json::quote(turn.resource));
        if (reached == Phase::Failed)
            explain();
    }

    QString failure() const
    {
        // "failed" rather than "submissionFailed", which stands before it.
        const QStringList words = m_states.filter(QRegularExpression(QStringLiteral("^failed$"), ignoringCase));
        return words.isEmpty() ? QStringLiteral("failed") : words.front();
    }
    Phase phase(const QString &state) const { return model::phaseOf(m_adapter, state); }

private:
    qsizetype successAt() const { return m_states.indexOf(firstOf(m_states, m_adapter, Phase::Succeeded)); }

    void set(const QString &place, const QByteArray &raw) { m_text = withPlace(m_schema, m_text, place, raw); }
    /// Only what the schema has: a closed type has no room for more.
    void declare(const QString &place, const QByteArray &raw)
    {
        if (hasPlace(m_schema, place))
            set(place, raw);
    }

    QByteArray percentage(int percent) const
    {
        const QByteArray number = QByteArray::number(percent);
        switch (m_adapter.progressForm) {
        case model::ProgressForm::Text:
            return '"' + number + '"';
        case model::ProgressForm::Real:
            return number + ".0";
        case model::ProgressForm::Integer:
        case model::ProgressForm::None:
            break;
        }
        return number;
    }

    /// Some types say how far they are by a type derived from them.
    void setType(Phase reached)
    {
        const QString family = m_adapter.base.isEmpty() ? m_adapter.type : m_adapter.base;
        for (const OperationAdapter &adapter : model::operationAdapters()) {
            if (adapter.base == family && adapter.phaseOfType == reached && reached != Phase::Unknown) {
                set(QStringLiteral("/@odata.type"),
                    json::quote(QString(QLatin1String("#microsoft.graph.") + adapter.type)));
                m_adapter.link = adapter.link;
            }
        }
    }

    void explain()
    {
        const bool isNumber = m_adapter.errorCode.startsWith(QLatin1String("/resultInfo"));
        declare(m_adapter.errorCode, isNumber ? "500" : "\"operationFailed\"");
        declare(m_adapter.errorMessage, "\"The sandbox was asked to let this operation fail.\"");
    }

    const OperationSchema &m_schema;
    OperationAdapter m_adapter;
    QStringList m_states;
    QByteArray m_text;
};

} // namespace

OperationAdapter adapterOf(const OperationSchema &schema)
{
    for (const model::TypeName &type : {schema.responseType, schema.requestType}) {
        const OperationAdapter &adapter = model::adapterFor(type.text(), &schema);
        if (!adapter.type.isEmpty())
            return adapter;
    }
    return guessed(schema);
}

QByteArray withFirstStatus(const OperationSchema &schema, const QByteArray &text)
{
    Life life(schema, text);
    const json::Document document = json::Document::parse(text);
    const auto place = json::Pointer::parse(adapterOf(schema).status);
    const auto value = place ? place->resolve(document.root()) : std::nullopt;
    if (!life.isJob() || (value && !value->isNull()))
        return text;
    life.setStatus(life.first());
    return life.text();
}

QByteArray movedOn(const OperationSchema &schema, const QByteArray &text, const Turn &turn)
{
    Life life(schema, text);
    if (!life.isJob())
        return text;
    const QString next = life.next();
    const bool isOutside = turn.fate == Fate::Unknown && life.status() == QLatin1String(outside);
    if (next.isEmpty() || isOutside)
        return text;
    const bool isEnd = model::isTerminal(life.phase(next));
    if (isEnd && turn.fate == Fate::Stuck)
        return text;
    if (isEnd && turn.fate == Fate::Unknown)
        life.setStatus(QString::fromLatin1(outside));
    else if (isEnd && turn.fate == Fate::Failed)
        life.enter(life.failure(), turn, json::quote(turn.time));
    else if (turn.looks == 1 && turn.fate == Fate::Backwards)
        life.enter(life.first(), turn, longAgo);
    else
        life.enter(next, turn, json::quote(turn.time));
    return life.text();
}

} // namespace sandbox
