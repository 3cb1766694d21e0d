// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/history/tagsdialog.h"

#include "ui/labels.h"
#include "ui/theme.h"

#include "model/limits.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

/// Completes the last word of the line.
class WordCompleter final : public QCompleter
{
public:
    WordCompleter(QLineEdit &line, const QStringList &words) : QCompleter(words, &line), m_line(line) {}

    QString pathFromIndex(const QModelIndex &index) const override
    {
        return QString(before() + QCompleter::pathFromIndex(index) + u' ');
    }
    QStringList splitPath(const QString &) const override { return {m_line.text().sliced(before().size())}; }

private:
    QString before() const { return m_line.text().first(m_line.text().lastIndexOf(u' ') + 1); }

    const QLineEdit &m_line;
};

} // namespace

TagsDialog::TagsDialog(const QStringList &tags, const QStringList &known, int rows, QWidget *parent)
    : QDialog(parent),
      m_line(new QLineEdit)
{
    setObjectName(QStringLiteral("tagsDialog"));
    setWindowTitle(rows > 1 ? tr("Tags of %Ln operation(s)", nullptr, rows) : tr("Tags"));
    setMinimumWidth(52 * Theme::unit);
    m_line->setObjectName(QStringLiteral("tagsLine"));
    m_line->setAccessibleName(tr("Tags"));
    m_line->setPlaceholderText(tr("smoke nightly"));
    m_line->setMaxLength(int(model::limits::maxTags));
    m_line->setText(tags.isEmpty() ? QString() : QString(tags.join(u' ') + u' '));
    auto *words = new WordCompleter(*m_line, known);
    words->setCaseSensitivity(Qt::CaseInsensitive);
    m_line->setCompleter(words);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Save)->setText(tr("Save"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Theme::unit, 2 * Theme::unit, 2 * Theme::unit, 2 * Theme::unit);
    layout->setSpacing(Theme::unit);
    layout->addWidget(m_line);
    layout->addWidget(plainLabel(rows > 1 ? tr("Those that all of them have. Other tags of the rows stay as they are.")
                                          : tr("Words with blanks between them; the search finds them by tag:word."),
                                 "small"));
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_line->setFocus();
    // A dialog selects what its first line holds when it opens, and the next key would replace it.
    QTimer::singleShot(0, m_line, [this] { m_line->end(false); });
}

QStringList TagsDialog::tags() const
{
    return tagsIn(m_line->text());
}

QStringList TagsDialog::tagsIn(const QString &line)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;\"]+"));
    QStringList tags;
    for (QString word : line.split(between, Qt::SkipEmptyParts)) {
        while (word.startsWith(u'#'))
            word.remove(0, 1);
        if (!word.isEmpty() && !tags.contains(word))
            tags.append(word);
    }
    return tags;
}

} // namespace ui
