// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "collectionfolder.h"

#include "collection/collectionmodel.h"
#include "model/limits.h"

#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTimer>

namespace {

using collection::CollectionModel;

class CollectionTree : public CollectionFolder
{
protected:
    void open()
    {
        m_model.setFolder(root());
        ASSERT_TRUE(support::waitFor([this] { return !m_model.isLooking(); }));
    }
    void look()
    {
        m_model.look();
        ASSERT_TRUE(support::waitFor([this] { return !m_model.isLooking(); }));
    }
    /// Every row, indented by its depth.
    QStringList rows(const QModelIndex &parent = {}, const QString &indent = {}) const
    {
        QStringList result;
        for (int row = 0; row < m_model.rowCount(parent); ++row) {
            const QModelIndex at = m_model.index(row, 0, parent);
            result.append(indent + at.data().toString());
            result += rows(at, indent + u' ');
        }
        return result;
    }
    bool becomes(const QStringList &wanted)
    {
        return support::waitFor([&] { return rows() == wanted; });
    }
    static QStringList list(const char *lines) { return QString::fromLatin1(lines).split(u'|'); }

    CollectionModel m_model;
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::Warning};
};

TEST_F(CollectionTree, ShowsFoldersFilesAndRequestsByTheValueOfTheirNumbers)
{
    write(QStringLiteral("10 last.http"), request("x"));
    write(QStringLiteral("2 first.http"), request("b") + request("a", "GET"));
    write(QStringLiteral("5 folder/B.REST"), request("y"));
    write(QStringLiteral("5 folder/a.http"), "");
    write(QStringLiteral("5 folder/readme.md"), "no request");
    write(QStringLiteral(".git/x.http"), request("hidden"));
    open();
    EXPECT_EQ(rows(), list("2 first.http| b| a|5 folder| a.http| B.REST|  y|10 last.http| x"));
    const QModelIndex request = m_model.indexOf(at(QStringLiteral("2 first.http")), 1);
    ASSERT_TRUE(request.isValid());
    EXPECT_EQ(request.data(CollectionModel::MethodRole).toByteArray(), QByteArray("GET"));
    EXPECT_EQ(request.data(CollectionModel::TargetRole).toByteArray(), QByteArray("{{root}}/me/a"));
    EXPECT_EQ(request.data(CollectionModel::EntryRole).toInt(), 1);
    EXPECT_EQ(request.data(CollectionModel::PathRole).toString(), at(QStringLiteral("2 first.http")));
    EXPECT_EQ(m_model.entryAt(request).line, 6);
    EXPECT_EQ(m_model.indexOf(at(QStringLiteral("5 folder/B.REST"))).data().toString(), QStringLiteral("B.REST"));
    EXPECT_FALSE(m_model.indexOf(at(QStringLiteral("missing"))).isValid());
    EXPECT_FALSE(m_model.indexOf(QStringLiteral("/")).isValid());
}

TEST_F(CollectionTree, OutsideEditsShowUpAndOnlyThey)
{
    write(QStringLiteral("a.http"), request("one") + request("two") + request("three"));
    write(QStringLiteral("sub/b.http"), request("b"));
    open();
    const QPersistentModelIndex three = m_model.indexOf(at(QStringLiteral("a.http")), 2);
    const QPersistentModelIndex sub = m_model.indexOf(at(QStringLiteral("sub")));
    QSignalSpy inserted(&m_model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&m_model, &QAbstractItemModel::rowsRemoved);
    write(QStringLiteral("a.http"), request("one") + request("three")); // in place
    EXPECT_TRUE(becomes(list("a.http| one| three|sub| b.http|  b")));
    EXPECT_EQ(removed.size(), 1);
    EXPECT_EQ(inserted.size(), 0);
    EXPECT_EQ(three.row(), 1);
    write(QStringLiteral("a2.http"), request("new"));
    EXPECT_TRUE(becomes(list("a.http| one| three|a2.http| new|sub| b.http|  b")));
    ASSERT_TRUE(QFile::rename(at(QStringLiteral("sub/b.http")), at(QStringLiteral("sub/c.http"))));
    EXPECT_TRUE(becomes(list("a.http| one| three|a2.http| new|sub| c.http|  b")));
    EXPECT_EQ(sub.row(), 2);
    ASSERT_TRUE(QDir(at(QStringLiteral("sub"))).removeRecursively());
    EXPECT_TRUE(becomes(list("a.http| one| three|a2.http| new")));
    write(QStringLiteral("new/deep/x.http"), request("x"));
    EXPECT_TRUE(becomes(list("a.http| one| three|a2.http| new|new| deep|  x.http|   x")));
    // As editors do it: another file under the same name.
    write(QStringLiteral("swap"), request("swapped"));
    ASSERT_EQ(rename(qPrintable(at(QStringLiteral("swap"))), qPrintable(at(QStringLiteral("a2.http")))), 0);
    EXPECT_TRUE(becomes(list("a.http| one| three|a2.http| swapped|new| deep|  x.http|   x")));
    write(QStringLiteral("a2.http"), request("again")); // the new file is watched too
    EXPECT_TRUE(becomes(list("a.http| one| three|a2.http| again|new| deep|  x.http|   x")));
}

TEST_F(CollectionTree, AFolderInPlaceOfAFileIsAnotherRow)
{
    write(QStringLiteral("x.http"), request("a"));
    write(QStringLiteral("y.http"), request("y"));
    open();
    ASSERT_TRUE(QFile::remove(at(QStringLiteral("x.http"))));
    write(QStringLiteral("x.http/z.http"), request("z"));
    EXPECT_TRUE(becomes(list("x.http| z.http|  z|y.http| y")));
}

TEST_F(CollectionTree, WhatCannotBeReadStaysWithItsProblem)
{
    write(QStringLiteral("broken.http"), "### a\nnot a request line\n\n" + request("good"));
    QFile large(at(QStringLiteral("large.http")));
    ASSERT_TRUE(large.open(QIODevice::WriteOnly) && large.resize(model::limits::maxRequestFile + 1));
    large.close();
    const QString outside = m_place.filePath(QStringLiteral("outside"));
    ASSERT_TRUE(QDir().mkpath(outside));
    ASSERT_TRUE(QFile::link(outside, at(QStringLiteral("link"))));
    ASSERT_TRUE(QFile::link(at(QStringLiteral("broken.http")), at(QStringLiteral("link.http"))));
    open();
    EXPECT_EQ(rows(), list("broken.http| good|large.http|link|link.http"));
    const auto problem = [this](const char *name) {
        return m_model.indexOf(at(QLatin1String(name))).data(CollectionModel::ProblemRole).toString();
    };
    EXPECT_TRUE(problem("broken.http").contains(QLatin1String("Line 2"))) << problem("broken.http").toStdString();
    EXPECT_TRUE(problem("large.http").contains(QLatin1String("larger")));
    EXPECT_TRUE(problem("link").contains(QLatin1String("link")));
    EXPECT_TRUE(problem("link.http").contains(QLatin1String("link")));
}

TEST_F(CollectionTree, HostileNamesAreShownAsCharacters)
{
    write(QString::fromUtf8("\xE2\x80\xAEptth.http"), "### one\xE2\x80\xAE two\nGET {{root}}/x\n");
    write(QStringLiteral("new\nline.http"), "");
    write(QString(200, u'x') + QStringLiteral(".http"), "");
    write(QString::fromUtf8("\xF0\x9F\x98\x80.http"), "");
    open();
    const QStringList shown = rows();
    EXPECT_EQ(shown.size(), 5);
    for (const QString &text : shown) {
        EXPECT_FALSE(text.contains(QChar(0x202E)));
        EXPECT_FALSE(text.contains(u'\n'));
    }
    EXPECT_TRUE(m_model.indexOf(at(QStringLiteral("new\nline.http"))).isValid());
}

TEST_F(CollectionTree, DepthIsLimited)
{
    QString deep;
    for (int i = 1; i <= model::limits::maxCollectionDepth + 1; ++i)
        deep += QStringLiteral("d/");
    write(deep + QStringLiteral("x.http"), request("x"));
    write(deep.sliced(2) + QStringLiteral("y.http"), request("y"));
    write(deep.sliced(4) + QStringLiteral("z.http"), request("z"));
    open();
    QModelIndex at;
    for (int i = 1; i < model::limits::maxCollectionDepth; ++i) {
        EXPECT_EQ(at.data(CollectionModel::ProblemRole).toString(), QString());
        at = m_model.index(0, 0, at);
        ASSERT_TRUE(at.isValid()) << i;
    }
    EXPECT_EQ(m_model.rowCount(at), 2);
    const QModelIndex last = m_model.index(0, 0, at);
    EXPECT_EQ(m_model.rowCount(last), 0);
    EXPECT_TRUE(last.data(CollectionModel::ProblemRole).toString().contains(QLatin1String("32")));
}

TEST_F(CollectionTree, AnotherFolderTakesThePlaceOfAllRows)
{
    write(QStringLiteral("a/1.http"), request("one"));
    write(QStringLiteral("b/2.http"), request("two"));
    open();
    m_model.setFolder(at(QStringLiteral("a")));
    m_model.setFolder(at(QStringLiteral("b")));
    EXPECT_TRUE(becomes(list("2.http| two")));
    m_model.setFolder(at(QStringLiteral("missing")));
    ASSERT_TRUE(support::waitFor([this] { return !m_model.isLooking(); }));
    EXPECT_EQ(rows(), QStringList());
    EXPECT_EQ(m_model.problem(), QString());
}

TEST_F(CollectionTree, AnyStateBecomesAnyOtherOne)
{
    // The same few names at random, so that all kinds of changes meet.
    quint32 seed = 77;
    const auto random = [&seed](quint32 below) { return (seed = seed * 1664525u + 1013904223u) / 65536u % below; };
    open();
    for (int round = 0; round < 60; ++round) {
        ASSERT_TRUE(QDir(root()).removeRecursively());
        ASSERT_TRUE(QDir().mkpath(root()));
        const int files = int(random(8));
        for (int i = 0; i < files; ++i) {
            const QString name =
                QStringLiteral("%1%2.http").arg(random(2) ? QStringLiteral("d/") : QString()).arg(random(6));
            if (QFileInfo(at(name)).isDir())
                continue;
            QByteArray text;
            for (int requests = int(random(5)); requests > 0; --requests)
                text += request(QByteArray::number(random(4)));
            write(name, text);
        }
        look();
        CollectionModel fresh;
        fresh.setFolder(root());
        ASSERT_TRUE(support::waitFor([&] { return !fresh.isLooking(); }));
        ASSERT_TRUE(support::waitFor([&] { return !m_model.isLooking(); }));
        const auto linesOf = [](const auto &self, const CollectionModel &model,
                                const QModelIndex &parent) -> QStringList {
            QStringList lines;
            for (int row = 0; row < model.rowCount(parent); ++row) {
                const QModelIndex at = model.index(row, 0, parent);
                lines.append(at.data().toString() + QString::number(model.entryAt(at).line));
                lines += self(self, model, at);
            }
            return lines;
        };
        EXPECT_EQ(linesOf(linesOf, m_model, {}), linesOf(linesOf, fresh, {})) << round;
    }
}

TEST_F(CollectionTree, TenThousandFilesHoldNothingUp)
{
    for (int folder = 0; folder < 100; ++folder) {
        for (int file = 0; file < 100; ++file)
            write(QStringLiteral("folder %1/request %2.http").arg(folder).arg(file), request("a") + request("b"));
    }
    qint64 longest = 0;
    QElapsedTimer clock;
    QTimer due;
    QObject::connect(&due, &QTimer::timeout, [&] {
        longest = qMax(longest, clock.nsecsElapsed());
        clock.start();
    });
    CollectionModel model; // the tester would look at every row
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const auto step = [&](const char *what, const std::function<bool()> &done) {
        longest = 0;
        QElapsedTimer whole;
        whole.start();
        clock.start();
        due.start(0);
        EXPECT_TRUE(support::waitFor(done, 60'000)) << what;
        due.stop();
        printf("  %s: %lld ms, longest turn %.1f ms\n", what, whole.elapsed(), double(longest) / 1e6);
    };
    model.setFolder(root());
    step("read 10,000 files", [&] { return !model.isLooking(); });
    EXPECT_EQ(model.rowCount(), 100);
    EXPECT_EQ(model.rowCount(model.index(99, 0)), 100);
    EXPECT_EQ(inserted.size(), 1);
    model.look();
    step("look again", [&] { return !model.isLooking(); });
    EXPECT_EQ(inserted.size(), 1);
    write(QStringLiteral("folder 50/new.http"), request("new"));
    step("notice a new one", [&] { return inserted.size() == 2; });
}

} // namespace
