// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/previewdialog.h"

#include "ui/labels.h"
#include "ui/textlabel.h"
#include "ui/textview.h"
#include "ui/theme.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>

namespace ui {

PreviewDialog::PreviewDialog(const Theme &theme, const run::Preview &preview, const QString &environment,
                             QWidget *parent)
    : QDialog(parent),
      m_preview(preview)
{
    setObjectName(QStringLiteral("previewDialog"));
    setWindowTitle(tr("Preview request"));
    resize(100 * Theme::unit, 82 * Theme::unit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Theme::unit, 2 * Theme::unit, 2 * Theme::unit, 2 * Theme::unit);
    layout->setSpacing(Theme::unit);
    for (const QString &problem : preview.problems) {
        auto *line = new TextLabel(visibleText(problem), "error");
        line->setObjectName(QStringLiteral("previewProblem"));
        layout->addWidget(line);
    }
    layout->addWidget(new TextLabel(
        preview.problems.empty() ? tr("This goes to \"%1\" when it is sent. {{token}} stands where the token goes.")
                                       .arg(visibleText(environment))
                                 : tr("Nothing is sent to \"%1\" until this is mended.").arg(visibleText(environment)),
        "small"));
    if (!preview.proxy.isEmpty()) {
        auto *proxy = new TextLabel(tr("Sent %1.").arg(visibleText(preview.proxy)), "warning");
        proxy->setObjectName(QStringLiteral("previewProxy"));
        layout->addWidget(proxy);
    }
    layout->addWidget(makeRequest(theme), 1);
    if (!preview.uses.empty())
        layout->addWidget(makeVariables(theme));
    layout->addWidget(makeBottom());
}

QWidget *PreviewDialog::makeRequest(const Theme &theme)
{
    auto *parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    const auto add = [&](const char *name, const QString &title, const QByteArray &text, TextView::Coloring coloring) {
        auto *view = new TextView(theme);
        view->setObjectName(QLatin1String(name));
        view->setAccessibleName(title);
        view->setText(text, coloring);
        parts->addWidget(view);
        return view;
    };
    TextView *head =
        add("previewHead", tr("Request line and header fields"), m_preview.head.chopped(4), TextView::Coloring::None);
    add("previewBody", tr("Body, %L1 bytes").arg(m_preview.body.size()), m_preview.body, TextView::Coloring::Json);
    parts->setStretchFactor(0, 0);
    parts->setStretchFactor(1, 1);
    const int rowHeight = int(QFontMetrics(theme.monospace()).lineSpacing() * 1.2) + 1;
    parts->setSizes({(head->lines().rowCount() + 1) * rowHeight, 30 * Theme::unit});
    return parts;
}

QWidget *PreviewDialog::makeVariables(const Theme &theme)
{
    QByteArray lines;
    for (const run::VariableUse &use : m_preview.uses)
        lines += (lines.isEmpty() ? "" : "\n") + use.name.toUtf8() + " = " + use.value.toUtf8();
    auto *group = new QWidget;
    auto *layout = new QVBoxLayout(group);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::unit / 2);
    layout->addWidget(plainLabel(tr("Variables"), "heading"));
    auto *view = new TextView(theme);
    view->setObjectName(QStringLiteral("previewVariables"));
    view->setAccessibleName(tr("Variables"));
    view->setText(lines);
    constexpr int mostRows = 6;
    view->setFixedHeight((qMin(int(m_preview.uses.size()), mostRows) + 1) * (view->fontMetrics().height() + 4));
    layout->addWidget(view);
    return group;
}

QWidget *PreviewDialog::makeBottom()
{
    auto *bottom = new QWidget;
    auto *layout = new QHBoxLayout(bottom);
    layout->setContentsMargins({});
    auto *copy = new QPushButton(tr("&Copy"));
    copy->setObjectName(QStringLiteral("previewCopy"));
    setPlainToolTip(copy, tr("Copy the request as shown, without the token"));
    auto *send = new QPushButton(tr("Send  Ctrl+\u21B5"));
    send->setObjectName(QStringLiteral("previewSend"));
    send->setAccessibleName(tr("Send"));
    send->setProperty("role", QStringLiteral("primary"));
    send->setDefault(true);
    send->setEnabled(m_preview.problems.empty());
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("previewClose"));
    for (QPushButton *button : {copy, close})
        button->setAutoDefault(false);
    layout->addWidget(plainLabel(tr("Body, %L1 bytes").arg(m_preview.body.size()), "small"));
    layout->addStretch(1);
    layout->addWidget(copy);
    layout->addWidget(close);
    layout->addWidget(send);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(QString::fromUtf8(m_preview.head + m_preview.body)); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(send, &QPushButton::clicked, this, &QDialog::accept);
    auto *byKey = new QAction(tr("Send"), this);
    byKey->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    byKey->setEnabled(m_preview.problems.empty());
    connect(byKey, &QAction::triggered, this, &QDialog::accept);
    addAction(byKey);
    return bottom;
}

} // namespace ui
