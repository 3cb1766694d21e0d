// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/operationschema.h"
#include "model/recording.h"
#include "json/pointer.h"

#include <QWidget>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace ui {

class AnswerReading;

/// What the views of the answer show.
struct Answer
{
    model::Recording recording;
    std::optional<model::OperationSchema> schema; ///< of the request
    std::shared_ptr<AnswerReading> reading = {};  ///< of the body; null when no answer came

    const model::Exchange &exchange() const { return recording.exchange; }
};

/// One view of an answer, a tab of the answer pane. It is filled when it is first looked at.
class AnswerPage : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the object name, `title` stands on the tab.
    AnswerPage(const QString &name, const QString &title, QWidget *parent);

    const QString &title() const { return m_title; }

    /// Forgets what is shown; the page is filled with this when it is looked at.
    void setAnswer(const std::shared_ptr<const Answer> &answer);
    /// The answer that is shown counts for something else now.
    void setVerdict(const model::Verdict &verdict);
    /// The page is looked at.
    void look();
    /// Ctrl+F on the tab bar means the view below it.
    virtual void openFind() {}
    /// Brings the value whose bytes begin at or before this offset of the body into sight. False when the page shows no
    /// places of the body.
    virtual bool showPlace(qsizetype begin, qsizetype end)
    {
        Q_UNUSED(begin)
        Q_UNUSED(end)
        return false;
    }
    /// Brings the header field of that name into sight, or the status line when it is `status`. False when the page
    /// shows no header.
    virtual bool showField(const QString &name)
    {
        Q_UNUSED(name)
        return false;
    }

signals:
    /// Another page is to show these bytes of the body: the page with this object name.
    void placeWanted(const QString &page, qsizetype begin, qsizetype end);
    /// The page of the header fields is to show this one, see showField().
    void fieldWanted(const QString &name);
    /// The request's form is to show the field there.
    void formWanted(const json::Pointer &place);

protected:
    /// Only after setAnswer().
    const Answer &answer() const { return *m_answer; }
    const std::shared_ptr<const Answer> &sharedAnswer() const { return m_answer; }

    /// As it is now: the acceptances may have changed since the answer was kept.
    const std::optional<model::Verdict> &verdict() const { return m_verdict; }

    virtual void clear() = 0;
    virtual void fill() = 0;
    /// The page is filled, and the verdict is another one.
    virtual void adoptVerdict() {}

    /// A remark above or below the view, hidden; its object name is that of the page with `part` behind it.
    QLabel *makeNote(const char *role, const QString &part);
    /// Has the body of the answer read, and calls `adopt` now and whenever the reading has got further, until the page
    /// is given another answer.
    void followReading(const std::function<void()> &adopt);
    /// Wants that page to show the value there, or the nearest one around it that the answer has, once the body is
    /// read; of a body that is no JSON where it stops being that.
    void leadTo(const QString &page, const json::Pointer &place);
    /// Whether the request of the answer has a form.
    bool hasForm() const;

private:
    void followWanted();

    QString m_title;
    std::shared_ptr<const Answer> m_answer;
    std::optional<model::Verdict> m_verdict;
    bool m_filled = true;
    std::optional<std::pair<QString, json::Pointer>> m_wanted; ///< where to lead once the body is read
    bool m_isLeading = false;                                  ///< follows the reading for that
};

} // namespace ui
