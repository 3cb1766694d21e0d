// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/textcomparison.h"

#include "ui/labels.h"
#include "ui/theme.h"

#include "run/linesteps.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ui {

QString comparedText(const QByteArray &before, const QByteArray &after)
{
    const std::vector<QByteArrayView> a = run::linesOf(before);
    const std::vector<QByteArrayView> b = run::linesOf(after);
    QStringList lines;
    const auto add = [&lines](QChar mark, QByteArrayView line) {
        lines.append(QString(mark) + u' ' +
                     visibleText(QString::fromUtf8(line.trimmed().isEmpty() ? "" : line).remove(u'\r').remove(u'\n')));
    };
    for (const run::LineStep &step : run::lineSteps(a, b)) {
        if (step.a >= 0 && step.b >= 0 && a[size_t(step.a)] == b[size_t(step.b)]) {
            add(u' ', a[size_t(step.a)]);
            continue;
        }
        if (step.a >= 0)
            add(u'-', a[size_t(step.a)]);
        if (step.b >= 0)
            add(u'+', b[size_t(step.b)]);
    }
    return lines.join(u'\n');
}

TextComparison::TextComparison(const QString &title, const QByteArray &before, const QByteArray &after, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("textComparison"));
    setWindowTitle(title);
    resize(90 * Theme::unit, 60 * Theme::unit);
    auto *text = new QPlainTextEdit(this);
    text->setObjectName(QStringLiteral("comparedText"));
    text->setAccessibleName(tr("Lines that differ"));
    text->setReadOnly(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setPlainText(comparedText(before, after));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(plainLabel(tr("- on disk    + here"), "small", this));
    layout->addWidget(text, 1);
    layout->addWidget(buttons);
}

} // namespace ui
