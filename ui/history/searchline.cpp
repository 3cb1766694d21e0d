// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/history/searchline.h"

#include "ui/history/offeredwords.h"
#include "ui/icons.h"
#include "ui/labels.h"
#include "ui/theme.h"

#include "model/limits.h"

#include <QAction>
#include <QCompleter>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QListView>
#include <QStandardItemModel>
#include <QTextCharFormat>

namespace ui {

namespace {

constexpr int rest = 250;       ///< milliseconds without a key, then it searches
constexpr int mostBefore = 20;  ///< searches kept
constexpr int shownOffers = 12; ///< lines of the list

} // namespace

SearchLine::SearchLine(const Theme &theme, QWidget *parent)
    : QLineEdit(parent),
      m_theme(theme),
      m_completer(new QCompleter(this)),
      m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("historySearch"));
    setAccessibleName(tr("Search the history"));
    setPlaceholderText(tr("status:failed http:4xx free text (Ctrl+4)"));
    setMaxLength(int(model::limits::maxSearchText));
    setClearButtonEnabled(true);
    QAction *sign = addAction(QIcon(), QLineEdit::LeadingPosition);
    const auto tint = [this, sign] {
        sign->setIcon(icon(QStringLiteral("search"), m_theme.colors().muted));
        mark();
    };
    tint();
    connect(&theme, &Theme::changed, this, tint);

    auto *list = new QListView;
    list->setObjectName(QStringLiteral("historyOffers"));
    list->setAccessibleName(tr("Words for the search"));
    m_completer->setModel(m_model);
    m_completer->setPopup(list);
    list->setItemDelegate(new OfferedWords(theme, list)); // behind setPopup(), which sets its own
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(shownOffers);
    m_completer->setWidget(this);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { insertOffered(index.row()); });
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, &SearchLine::take);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_rest.start();
        offer();
    });
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            take(); // also by its button
    });
}

void SearchLine::search(const QString &text)
{
    setText(text);
    take();
    remember();
}

void SearchLine::take()
{
    m_rest.stop();
    if (text() == m_taken)
        return mark();
    m_taken = text();
    history::ParsedQuery parsed = history::parseQuery(m_taken, history::QueryClock::present());
    m_query = std::move(parsed.query);
    m_problems = std::move(parsed.problems);
    mark();
    const QString problem = problemText();
    setAccessibleDescription(problem);
    emit searched();
}

QString SearchLine::problemText() const
{
    QStringList lines;
    for (const history::QueryProblem &problem : m_problems)
        lines.append(problem.remedy.isEmpty() ? problem.what : QString(problem.what + u' ' + problem.remedy));
    return visibleText(lines.join(u' '));
}

void SearchLine::remember()
{
    const QString words = text().trimmed();
    if (words.isEmpty())
        return;
    m_before.removeAll(words);
    m_before.prepend(words);
    if (m_before.size() > mostBefore)
        m_before.removeLast();
}

void SearchLine::mark()
{
    // A line edit lets its text be marked in one way only: as an input method marks what it composes.
    QList<QInputMethodEvent::Attribute> marks;
    if (text() == m_taken) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(m_theme.colors().bad);
        for (const history::QueryProblem &problem : m_problems)
            marks.append(
                {QInputMethodEvent::TextFormat, int(problem.at) - cursorPosition(), int(problem.length), format});
    }
    QInputMethodEvent event({}, marks);
    QCoreApplication::sendEvent(this, &event);
}

void SearchLine::offer()
{
    m_offered.clear();
    if (text().isEmpty()) {
        for (const QString &before : std::as_const(m_before))
            m_offered.push_back({0, 0, before, tr("searched before")});
    }
    const history::QueryVocabulary words = m_words ? m_words() : history::QueryVocabulary();
    for (history::QueryCompletion &word : history::completions(text(), cursorPosition(), words))
        m_offered.push_back(std::move(word));
    m_model->clear();
    for (const history::QueryCompletion &word : m_offered) {
        auto *line = new QStandardItem(word.text);
        line->setData(word.meaning, OfferedWords::MeaningRole);
        line->setData(word.meaning.isEmpty() ? word.text : tr("%1, %2").arg(word.text, word.meaning),
                      Qt::AccessibleTextRole);
        m_model->appendRow(line);
    }
    if (m_offered.empty() || !hasFocus()) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    m_completer->popup()->setCurrentIndex({}); // Enter searches until a word is chosen
}

void SearchLine::insertOffered(int row)
{
    if (row < 0 || row >= int(m_offered.size()))
        return;
    const history::QueryCompletion word = m_offered[size_t(row)];
    QString line = text();
    line.replace(word.at, word.length, word.text);
    setText(line);
    setCursorPosition(int(word.at + word.text.size()));
    m_rest.start();
    // A name wants its value.
    if (word.text.endsWith(u':'))
        offer();
}

bool SearchLine::event(QEvent *event)
{
    // Escape is the window's key for "cancel"; here it clears first.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape &&
        !text().isEmpty()) {
        event->accept();
        return true;
    }
    // Tab picks while words are offered; a widget would hand the keyboard on before it looked at the key.
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab &&
        m_completer->popup()->isVisible()) {
        keyPressEvent(static_cast<QKeyEvent *>(event));
        return true;
    }
    return QLineEdit::event(event);
}

void SearchLine::keyPressEvent(QKeyEvent *event)
{
    const QAbstractItemView *popup = m_completer->popup();
    const bool isPick = event->key() == Qt::Key_Enter || event->key() == Qt::Key_Return || event->key() == Qt::Key_Tab;
    // The list picks what is marked in it, and moves its mark.
    if (popup->isVisible() && ((isPick && popup->currentIndex().isValid()) || event->key() == Qt::Key_Up ||
                               event->key() == Qt::Key_Down || event->key() == Qt::Key_Escape)) {
        event->ignore();
        return;
    }
    if (popup->isVisible() && event->key() == Qt::Key_Tab) {
        m_completer->popup()->hide();
        insertOffered(0);
        event->accept();
        return;
    }
    if (takesKey(*event)) {
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

bool SearchLine::takesKey(const QKeyEvent &event)
{
    const bool isDown = event.key() == Qt::Key_Down;
    if ((event.key() == Qt::Key_Space && event.modifiers() == Qt::ControlModifier) ||
        (isDown && event.modifiers() == Qt::AltModifier)) {
        offer();
        return true;
    }
    if (event.modifiers() & ~Qt::KeypadModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_Enter:
    case Qt::Key_Return:
        m_completer->popup()->hide();
        m_taken.clear(); // what was cancelled is searched for anew
        take();
        remember();
        return true;
    case Qt::Key_Escape:
        if (text().isEmpty())
            emit left();
        else
            clear();
        return true;
    case Qt::Key_Down:
        take();
        emit left();
        return true;
    default:
        return false;
    }
}

void SearchLine::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason)
        remember();
    QLineEdit::focusOutEvent(event);
}

} // namespace ui
