// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "form/bodyedit.h"
#include "model/expectations.h"
#include "model/headerfields.h"
#include "run/pathplaceholders.h"

#include <QObject>
#include <QUndoStack>

#include <map>

namespace ui {

/// What stands around a body, besides the path itself, and what is expected of the answer.
struct Envelope
{
    std::vector<model::HeaderChoice> headers = {};
    run::PathValues pathValues = {};
    model::Expectations expectations = {};

    bool operator==(const Envelope &) const = default;
};

/// The request being edited: which operation, by which path, with which header fields and body. The body's text is the
/// single truth; every change of it, from the form or from the text, is a splice on one undo stack, and so is every
/// change of a header field, a path value or an expectation. All of them may hold `{{variables}}`.
class RequestDraft final : public QObject
{
    Q_OBJECT

public:
    explicit RequestDraft(QObject *parent = nullptr);

    /// Starts over with another operation; `schema` must outlive the draft or the next open().
    /// The operation that is open already keeps its undo stack: the other body and envelope are one step on it.
    void open(const model::OperationSchema &schema, const QString &path, const QByteArray &body,
              const Envelope &envelope = {});

    const model::OperationSchema *schema() const { return m_schema; }
    const QString &path() const { return m_path; }
    void setPath(const QString &path);
    /// See run::headerRows().
    const std::vector<model::HeaderChoice> &headers() const { return m_envelope.headers; }
    /// One step of undo called `step`; consecutive ones for the same `place` are one step together.
    void setHeaders(const std::vector<model::HeaderChoice> &headers, const QString &step, const QString &place = {});
    /// For the `{placeholders}` of the path; those of other paths are kept for when such a path comes back.
    const run::PathValues &pathValues() const { return m_envelope.pathValues; }
    /// A step of undo, together with the one before when that was for the same name. Empty takes the value away.
    void setPathValue(const QString &name, const QString &text);
    /// Beyond what the schema says of the answer.
    const model::Expectations &expectations() const { return m_envelope.expectations; }
    /// As setHeaders().
    void setExpectations(const model::Expectations &expectations, const QString &step, const QString &place = {});

    const QByteArray &body() const { return m_document.text(); }
    const json::Document &document() const { return m_document; }
    bool isBodyValid() const { return m_document.isValid(); }

    QUndoStack &undoStack() { return m_undo; }
    /// True while nothing was changed since open().
    bool isClean() const { return m_undo.isClean(); }

    // Each of these is one step of undo; consecutive ones for the same place are one step together.
    void setValue(const form::Field &field, const QByteArray &raw);
    void setState(const form::Field &field, form::FieldState state);
    void setBody(const QByteArray &body);
    /// A step of its own, called `step`.
    void setBody(const QByteArray &body, const QString &step);
    /// Elements of the collection at `place`; positions count from 0. A collection that is not there is made.
    void insertElements(const form::Field &collection, int position, const QByteArrayList &raws);
    void removeElement(const form::Field &element);
    void moveElement(const form::Field &element, int to);
    /// A member that is there already stays as it is.
    void addMember(const json::Pointer &object, const QString &name);
    void fillFromExample();
    void clear();
    void setLineEnding(const QByteArray &eol);
    /// `\n` or `\r\n`: of the body, or as last chosen while the body has no line break.
    QByteArray lineEnding() const;

    /// The next change starts a step of its own.
    void endStep() { ++m_step; }

signals:
    void opened();
    void bodyChanged();
    void pathChanged();
    void pathValuesChanged();
    void headersChanged();
    void expectationsChanged();
    /// A change that cannot be made, in words.
    void refused(const QString &reason);

private:
    friend class BodyCommand;
    friend class EnvelopeCommand;
    int mergeKey(const QString &place) const;
    void forgetBelow(const json::Pointer &collection);
    void push(const json::Edit &edit, const QString &name, const QString &place = {});
    void push(const model::Result<json::Edit> &edit, const QString &name, const QString &place = {});
    void push(const Envelope &envelope, const QString &name, const QString &place = {});
    void replace(const QByteArray &text);
    void replace(const Envelope &envelope);

    const model::OperationSchema *m_schema = nullptr;
    QString m_path;
    Envelope m_envelope;
    json::Document m_document;
    QUndoStack m_undo;
    std::map<QString, QByteArray> m_remembered; ///< last value of a field that is not sent now, by pointer
    QByteArray m_eol = "\n";
    int m_step = 0;
};

} // namespace ui
