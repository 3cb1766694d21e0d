// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "windowfixture.h"

#include "ui/navigator.h"
#include "ui/navigatormodel.h"
#include "ui/savedrequests.h"

#include <QDir>
#include <QTreeView>

/// The window with a folder of saved requests, and a trash of its own.
class SavedWindow : public WindowTest
{
protected:
    SavedWindow()
    {
        m_home = qgetenv("HOME");
        qputenv("HOME", QFile::encodeName(path("home")));
        QDir().mkpath(path("requests"));
    }
    ~SavedWindow() override { qputenv("HOME", m_home); }

    QString at(const QString &name) const { return path("requests") + u'/' + name; }
    void put(const QString &name, const QByteArray &bytes)
    {
        QDir().mkpath(QFileInfo(at(name)).path());
        write(at(name), bytes);
    }
    static QByteArray request(const QByteArray &name, const QByteArray &body = "{\"id\":\"1\"}")
    {
        return "### " + name + "\n# @operation onenote-post-operations\nPOST {{root}}/me/onenote/operations\n" +
               "Content-Type: application/json\n\n" + body + "\n";
    }
    void openSaved(const QString &name, int entry = 0)
    {
        const auto opened = workbench().openRequest(at(name), entry);
        ASSERT_TRUE(opened) << opened.error().text().toStdString();
    }
    void pressSave()
    {
        m_window->activateWindow();
        EXPECT_TRUE(support::waitFor([this] { return m_window->isActiveWindow(); }));
        QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
    }

    QTreeView *tree() { return part<QTreeView>(QStringLiteral("navigatorTree")); }
    /// Wherever the filter leaves it; invalid when nothing of it is left.
    QModelIndex savedSection()
    {
        for (int i = 0; i < tree()->model()->rowCount(); ++i) {
            const QModelIndex section = tree()->model()->index(i, 0);
            if (section.data(ui::NavigatorModel::IdRole).toString() == m_window->savedRequests().folder())
                return section;
        }
        return {};
    }
    /// The row that shows this text below the saved requests; waits until it is there.
    QModelIndex row(const QString &text)
    {
        QModelIndex found;
        const auto search = [&](const auto &self, const QModelIndex &parent) -> void {
            for (int i = 0; i < tree()->model()->rowCount(parent) && !found.isValid(); ++i) {
                const QModelIndex each = tree()->model()->index(i, 0, parent);
                if (each.data().toString() == text)
                    found = each;
                else
                    self(self, each);
            }
        };
        const auto look = [&] {
            if (const QModelIndex section = savedSection(); section.isValid())
                search(search, section);
            return found.isValid();
        };
        EXPECT_TRUE(support::waitFor(look)) << text.toStdString();
        return found;
    }
    bool goes(const QString &text)
    {
        return support::waitFor([&] {
            bool isThere = false;
            const auto search = [&](const auto &self, const QModelIndex &parent) -> void {
                for (int i = 0; i < tree()->model()->rowCount(parent); ++i) {
                    const QModelIndex each = tree()->model()->index(i, 0, parent);
                    isThere = isThere || each.data().toString() == text;
                    self(self, each);
                }
            };
            if (const QModelIndex section = savedSection(); section.isValid())
                search(search, section);
            return !isThere;
        });
    }
    void select(const QString &text)
    {
        const QModelIndex found = row(text);
        tree()->scrollTo(found);
        tree()->selectionModel()->setCurrentIndex(found,
                                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        tree()->setFocus();
    }
    void clickRow(const QString &text, Qt::KeyboardModifiers modifiers = {})
    {
        const QModelIndex found = row(text);
        tree()->scrollTo(found);
        QTest::mouseClick(tree()->viewport(), Qt::LeftButton, modifiers, tree()->visualRect(found).center());
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(tree(), key, modifiers); }

    /// Lets `use` at the next modal dialog.
    template <typename Dialog>
    void withDialog(const std::function<void()> &open, const std::function<void(Dialog &)> &use)
    {
        bool seen = false;
        QTimer timer;
        QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
            auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            timer.stop();
            seen = true;
            use(*dialog);
            if (dialog->isVisible())
                dialog->reject();
        });
        timer.start(1);
        open();
        EXPECT_TRUE(support::waitFor([&] { return seen; })) << "no dialog came";
    }

    QByteArray m_home;
};
