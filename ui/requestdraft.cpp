// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/requestdraft.h"

#include "json/write.h"

#include <QUndoCommand>

#include <algorithm>
#include <utility>

namespace ui {

/// A run of splices at one place.
class BodyCommand final : public QUndoCommand
{
public:
    BodyCommand(RequestDraft &draft, const json::Edit &edit, const QString &name, int mergeKey)
        : QUndoCommand(name),
          m_draft(draft),
          m_mergeKey(mergeKey)
    {
        m_steps.push_back({edit, draft.body().sliced(edit.offset, edit.removed)});
    }

    int id() const override { return 1; }

    void redo() override
    {
        QByteArray text = m_draft.body();
        for (const Step &step : m_steps)
            text = json::apply(text, step.edit);
        m_draft.replace(text);
    }

    void undo() override
    {
        QByteArray text = m_draft.body();
        for (auto step = m_steps.crbegin(); step != m_steps.crend(); ++step)
            text = json::apply(text, {step->edit.offset, step->edit.inserted.size(), step->removed});
        m_draft.replace(text);
    }

    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const BodyCommand *>(other);
        if (m_mergeKey < 0 || next->m_mergeKey != m_mergeKey)
            return false;
        m_steps.insert(m_steps.end(), next->m_steps.begin(), next->m_steps.end());
        return true;
    }

private:
    struct Step
    {
        json::Edit edit;
        QByteArray removed;
    };

    RequestDraft &m_draft;
    std::vector<Step> m_steps;
    int m_mergeKey;
};

/// Header fields, path values and expectations, before and after.
class EnvelopeCommand final : public QUndoCommand
{
public:
    EnvelopeCommand(RequestDraft &draft, const Envelope &after, const QString &name, int mergeKey)
        : QUndoCommand(name),
          m_draft(draft),
          m_before(draft.m_envelope),
          m_after(after),
          m_mergeKey(mergeKey)
    {}

    int id() const override { return 2; }
    void redo() override { m_draft.replace(m_after); }
    void undo() override { m_draft.replace(m_before); }

    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const EnvelopeCommand *>(other);
        if (m_mergeKey < 0 || next->m_mergeKey != m_mergeKey)
            return false;
        m_after = next->m_after;
        return true;
    }

private:
    RequestDraft &m_draft;
    const Envelope m_before;
    Envelope m_after;
    int m_mergeKey;
};

RequestDraft::RequestDraft(QObject *parent) : QObject(parent) {}

void RequestDraft::open(const model::OperationSchema &schema, const QString &path, const QByteArray &body,
                        const Envelope &envelope)
{
    if (m_schema == &schema) {
        endStep();
        setPath(path);
        if (body == this->body() && envelope == m_envelope)
            return;
        m_undo.beginMacro(tr("Open"));
        push(envelope, tr("Open"));
        push(json::difference(this->body(), body), tr("Open"));
        m_undo.endMacro();
        return;
    }
    m_schema = &schema;
    m_path = path;
    m_envelope = envelope;
    m_remembered.clear();
    m_undo.clear();
    if (body.contains('\n'))
        m_eol = json::lineEndingOf(body);
    m_document = json::Document::parse(body, json::Syntax::Template);
    emit opened();
    emit pathChanged();
    emit pathValuesChanged();
    emit headersChanged();
    emit expectationsChanged();
    emit bodyChanged();
}

void RequestDraft::setPath(const QString &path)
{
    if (path == m_path)
        return;
    m_path = path;
    emit pathChanged();
}

void RequestDraft::setHeaders(const std::vector<model::HeaderChoice> &headers, const QString &step,
                              const QString &place)
{
    Envelope envelope = m_envelope;
    envelope.headers = headers;
    push(envelope, step, place.isEmpty() ? place : QString(QLatin1String("header ") + place));
}

void RequestDraft::setExpectations(const model::Expectations &expectations, const QString &step, const QString &place)
{
    Envelope envelope = m_envelope;
    envelope.expectations = expectations;
    push(envelope, step, place.isEmpty() ? place : QString(QLatin1String("expectations ") + place));
}

void RequestDraft::setPathValue(const QString &name, const QString &text)
{
    Envelope envelope = m_envelope;
    run::PathValues &values = envelope.pathValues;
    const auto found =
        std::find_if(values.begin(), values.end(), [&](const run::PathValue &value) { return value.name == name; });
    if (found != values.end() && text.isEmpty())
        values.erase(found);
    else if (found != values.end())
        found->text = text;
    else if (!text.isEmpty())
        values.push_back({name, text});
    push(envelope, tr("Edit %1").arg(name), QLatin1String("path ") + name);
}

void RequestDraft::setValue(const form::Field &field, const QByteArray &raw)
{
    push(form::setValue(m_document, *m_schema, field.place, raw, lineEnding()), tr("Edit %1").arg(field.property.name),
         field.place.toString());
}

void RequestDraft::setState(const form::Field &field, form::FieldState state)
{
    const QString place = field.place.toString();
    const bool hasValue = field.state == form::FieldState::Value || field.state == form::FieldState::Raw;
    if (hasValue && state != form::FieldState::Raw)
        m_remembered[place] = field.raw;
    endStep();
    if (state == form::FieldState::NotSent) {
        push(form::removeValue(m_document, field.place), tr("Do not send %1").arg(field.property.name));
        return;
    }
    QByteArray raw = form::initialValue(*m_schema, field, state);
    const auto remembered = m_remembered.find(place);
    const bool wantsValue = state == form::FieldState::Value || state == form::FieldState::Raw;
    const bool isOtherKind = field.state == form::FieldState::Raw && state == form::FieldState::Value;
    if (wantsValue && !isOtherKind && remembered != m_remembered.end())
        raw = remembered->second;
    if (state == form::FieldState::Raw && hasValue)
        raw = field.raw;
    push(form::setValue(m_document, *m_schema, field.place, raw, lineEnding()),
         tr("Change %1").arg(field.property.name));
}

/// Elements get other numbers, so what is remembered by their pointers is somebody else's.
void RequestDraft::forgetBelow(const json::Pointer &collection)
{
    const QString prefix = collection.toString() + u'/';
    std::erase_if(m_remembered, [&](const auto &remembered) { return remembered.first.startsWith(prefix); });
}

void RequestDraft::insertElements(const form::Field &collection, int position, const QByteArrayList &raws)
{
    endStep();
    if (position < collection.children)
        forgetBelow(collection.place);
    const QString name = tr("Add to %1").arg(collection.property.name);
    const bool isThere = collection.state == form::FieldState::Empty || collection.state == form::FieldState::Value;
    if (isThere)
        push(form::insertElements(m_document, collection.place, position, raws, lineEnding()), name);
    else
        push(form::setValue(m_document, *m_schema, collection.place, '[' + raws.join(", ") + ']', lineEnding()), name);
}

void RequestDraft::removeElement(const form::Field &element)
{
    endStep();
    forgetBelow(element.place.parent());
    push(form::removeValue(m_document, element.place), tr("Remove element"));
}

void RequestDraft::moveElement(const form::Field &element, int to)
{
    endStep();
    forgetBelow(element.place.parent());
    push(form::moveElement(m_document, element.place.parent(), element.place.tokens().constLast().toInt(), to),
         tr("Move element"));
}

void RequestDraft::addMember(const json::Pointer &object, const QString &name)
{
    endStep();
    const bool isThere = isBodyValid() && object.child(name).resolve(m_document.root());
    if (!isThere)
        push(form::setValue(m_document, *m_schema, object.child(name), "\"\"", lineEnding()), tr("Add %1").arg(name));
}

void RequestDraft::setBody(const QByteArray &body)
{
    if (body != m_document.text())
        push(json::difference(m_document.text(), body), tr("Edit text"), QStringLiteral("text"));
}

void RequestDraft::setBody(const QByteArray &body, const QString &step)
{
    endStep();
    push(json::difference(this->body(), body), step);
}

void RequestDraft::fillFromExample()
{
    endStep();
    const QByteArray example = form::exampleBody(*m_schema, lineEnding());
    push(json::difference(body(), example), tr("Fill from example"));
}

void RequestDraft::clear()
{
    endStep();
    push(json::difference(body(), "{}"), tr("Clear"));
}

void RequestDraft::setLineEnding(const QByteArray &eol)
{
    endStep();
    m_eol = eol;
    push(json::difference(body(), json::withLineEndings(body(), eol)), tr("Change line ends"));
    emit bodyChanged();
}

QByteArray RequestDraft::lineEnding() const
{
    return body().contains('\n') ? json::lineEndingOf(body()) : m_eol;
}

void RequestDraft::push(const json::Edit &edit, const QString &name, const QString &place)
{
    if (edit.removed == 0 && edit.inserted.isEmpty())
        return;
    m_undo.push(new BodyCommand(*this, edit, name, mergeKey(place)));
}

void RequestDraft::push(const Envelope &envelope, const QString &name, const QString &place)
{
    if (envelope != m_envelope)
        m_undo.push(new EnvelopeCommand(*this, envelope, name, mergeKey(place)));
}

int RequestDraft::mergeKey(const QString &place) const
{
    return place.isEmpty() ? -1 : int(qHashMulti(0, place, m_step) & 0x7FFFFFFF);
}

void RequestDraft::replace(const Envelope &envelope)
{
    const Envelope before = std::exchange(m_envelope, envelope);
    if (before.headers != envelope.headers)
        emit headersChanged();
    if (before.pathValues != envelope.pathValues)
        emit pathValuesChanged();
    if (before.expectations != envelope.expectations)
        emit expectationsChanged();
}

void RequestDraft::push(const model::Result<json::Edit> &edit, const QString &name, const QString &place)
{
    if (edit)
        push(*edit, name, place);
    else
        emit refused(edit.error().text());
}

void RequestDraft::replace(const QByteArray &text)
{
    if (text.contains('\n'))
        m_eol = json::lineEndingOf(text);
    m_document = json::Document::parse(text, json::Syntax::Template);
    emit bodyChanged();
}

} // namespace ui
