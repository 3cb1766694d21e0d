// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "disk/atomicwrite.h"

#include "support/testmain.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <csignal>
#include <fcntl.h>
#include <sched.h>
#include <sys/file.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

int modeOf(const QString &path)
{
    struct stat status = {};
    EXPECT_EQ(::stat(QFile::encodeName(path).constData(), &status), 0) << path.toStdString();
    return int(status.st_mode & 07777);
}

QStringList temporariesIn(const QString &folder)
{
    return QDir(folder).entryList({QStringLiteral(".graph-console-*")}, QDir::AllEntries | QDir::Hidden | QDir::System);
}

/// A failure that names the file, the reason and a remedy.
void expectFailure(const model::Result<void> &result, const QString &path, const char *reason)
{
    ASSERT_FALSE(result.has_value());
    EXPECT_TRUE(result.error().what.contains(path)) << result.error().what.toStdString();
    EXPECT_TRUE(result.error().what.contains(QLatin1String(reason))) << result.error().what.toStdString();
    EXPECT_FALSE(result.error().remedy.isEmpty());
}

class AtomicWrite : public testing::Test
{
protected:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    void put(const QString &name, const QByteArray &bytes)
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }

    /// Runs one of the disabled tests below in a process of its own, where a fault can be set up.
    void runChild(const char *test)
    {
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DISK_TEST_FOLDER"), m_folder.path());
        child.setProcessEnvironment(environment);
        child.setProcessChannelMode(QProcess::MergedChannels);
        child.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--gtest_also_run_disabled_tests"),
                     QString(QStringLiteral("--gtest_filter=AtomicWriteChild.DISABLED_") + QLatin1String(test))});
        ASSERT_TRUE(child.waitForFinished(30000));
        const QByteArray output = child.readAll();
        EXPECT_EQ(child.exitCode(), 0) << output.toStdString();
        if (output.contains("[  SKIPPED ]"))
            GTEST_SKIP() << output.toStdString();
        EXPECT_TRUE(output.contains("[  PASSED  ] 1 test")) << output.toStdString();
    }

    QTemporaryDir m_folder;
};

TEST_F(AtomicWrite, MakesAFileForItsOwnerOnly)
{
    const mode_t before = ::umask(0);
    const model::Result<void> written = disk::atomicWrite(path(QStringLiteral("a/b/new.txt")), "content");
    ::umask(before);
    ASSERT_TRUE(written.has_value()) << written.error().text().toStdString();
    EXPECT_EQ(contentOf(path(QStringLiteral("a/b/new.txt"))), QByteArray("content"));
    EXPECT_EQ(modeOf(path(QStringLiteral("a/b/new.txt"))), 0600);
    EXPECT_EQ(modeOf(path(QStringLiteral("a"))), 0700);
    EXPECT_EQ(modeOf(path(QStringLiteral("a/b"))), 0700);
    EXPECT_TRUE(temporariesIn(path(QStringLiteral("a/b"))).isEmpty());
}

TEST_F(AtomicWrite, ReplacesAndKeepsTheMode)
{
    put(QStringLiteral("f"), "old and longer");
    ASSERT_EQ(::chmod(QFile::encodeName(path(QStringLiteral("f"))).constData(), 0640), 0);
    ASSERT_TRUE(disk::atomicWrite(path(QStringLiteral("f")), "new").has_value());
    EXPECT_EQ(contentOf(path(QStringLiteral("f"))), QByteArray("new"));
    EXPECT_EQ(modeOf(path(QStringLiteral("f"))), 0640);
    ASSERT_TRUE(disk::atomicWrite(path(QStringLiteral("f")), {}).has_value());
    EXPECT_EQ(contentOf(path(QStringLiteral("f"))), QByteArray());
}

TEST_F(AtomicWrite, SavesANameOfFullLengthTwice)
{
    for (const int length : {250, 255}) {
        const QString name = path(QString(length, u'n'));
        ASSERT_TRUE(disk::atomicWrite(name, "first").has_value());
        const model::Result<void> second = disk::atomicWrite(name, "second");
        ASSERT_TRUE(second.has_value()) << second.error().text().toStdString();
        EXPECT_EQ(contentOf(name), QByteArray("second"));
    }
    const QString tooLong = path(QString(256, u'n'));
    expectFailure(disk::atomicWrite(tooLong, "x"), tooLong, "too long");
    EXPECT_TRUE(temporariesIn(m_folder.path()).isEmpty());
}

TEST_F(AtomicWrite, RefusesATargetThatIsNoFile)
{
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(QStringLiteral("folder")));
    expectFailure(disk::atomicWrite(path(QStringLiteral("folder")), "x"), path(QStringLiteral("folder")),
                  "is a folder");

    put(QStringLiteral("file"), "kept");
    expectFailure(disk::atomicWrite(path(QStringLiteral("file/below")), "x"), path(QStringLiteral("file")),
                  "not a folder");
    EXPECT_EQ(contentOf(path(QStringLiteral("file"))), QByteArray("kept"));

    ASSERT_TRUE(QFile::link(path(QStringLiteral("file")), path(QStringLiteral("link"))));
    expectFailure(disk::atomicWrite(path(QStringLiteral("link")), "x"), path(QStringLiteral("link")), "symbolic link");
    EXPECT_EQ(contentOf(path(QStringLiteral("file"))), QByteArray("kept"));
    EXPECT_TRUE(QFileInfo(path(QStringLiteral("link"))).isSymLink());

    EXPECT_FALSE(disk::atomicWrite({}, "x").has_value());
    EXPECT_FALSE(disk::atomicWrite(path(QStringLiteral("a") + QChar(0) + QStringLiteral("b")), "x").has_value());
    EXPECT_TRUE(temporariesIn(m_folder.path()).isEmpty());
}

TEST_F(AtomicWrite, RefusesAReadOnlyFileAndFolder)
{
    runChild("ReadOnly");
}

TEST_F(AtomicWrite, AShortWriteLeavesTheOldFile)
{
    put(QStringLiteral("f"), "old");
    runChild("ShortWrite");
}

TEST_F(AtomicWrite, AFullOrReadOnlyDiskLeavesTheOldFile)
{
    runChild("FullDisk");
}

QString childFile()
{
    return qEnvironmentVariable("DISK_TEST_FOLDER") + QStringLiteral("/f");
}

TEST(AtomicWriteChild, DISABLED_ShortWrite)
{
    ASSERT_TRUE(qEnvironmentVariableIsSet("DISK_TEST_FOLDER")) << "runs as a child only";
    ::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit = {20000, 20000};
    ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &limit), 0);
    // Sizes below, at and above the limit: the second write ends short, the third writes nothing.
    ASSERT_TRUE(disk::atomicWrite(childFile(), QByteArray(20000, 'a')).has_value());
    for (const int size : {20001, 100000}) {
        expectFailure(disk::atomicWrite(childFile(), QByteArray(size, 'b')), childFile(), "larger than this system");
        EXPECT_EQ(contentOf(childFile()), QByteArray(20000, 'a'));
        EXPECT_TRUE(temporariesIn(QFileInfo(childFile()).path()).isEmpty());
    }
}

TEST(AtomicWriteChild, DISABLED_ReadOnly)
{
    ASSERT_TRUE(qEnvironmentVariableIsSet("DISK_TEST_FOLDER")) << "runs as a child only";
    const QByteArray folder = qgetenv("DISK_TEST_FOLDER");
    constexpr uid_t nobody = 65534; // root may write everywhere
    if (::geteuid() == 0) {
        ASSERT_EQ(::chown(folder.constData(), nobody, nobody), 0);
        ASSERT_EQ(::setresuid(nobody, nobody, nobody), 0);
    }
    ASSERT_TRUE(disk::atomicWrite(childFile(), "kept").has_value());
    ASSERT_EQ(::chmod(QFile::encodeName(childFile()).constData(), 0400), 0);
    expectFailure(disk::atomicWrite(childFile(), "x"), childFile(), "permission denied");
    ASSERT_EQ(::chmod(folder.constData(), 0500), 0);
    const QString other = childFile() + u'2';
    expectFailure(disk::atomicWrite(other, "x"), other, "permission denied");
    ASSERT_EQ(::chmod(folder.constData(), 0700), 0);
    EXPECT_EQ(contentOf(childFile()), QByteArray("kept"));
}

TEST(AtomicWriteChild, DISABLED_FullDisk)
{
    ASSERT_TRUE(qEnvironmentVariableIsSet("DISK_TEST_FOLDER")) << "runs as a child only";
    const QByteArray folder = qgetenv("DISK_TEST_FOLDER");
    if (::unshare(CLONE_NEWNS) != 0 || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
        ::mount("none", folder.constData(), "tmpfs", 0, "size=64k") != 0)
        GTEST_SKIP() << "mounting a small disk needs root";
    ASSERT_TRUE(disk::atomicWrite(childFile(), QByteArray(20000, 'a')).has_value());
    for (const int size : {50000, 1000000}) {
        expectFailure(disk::atomicWrite(childFile(), QByteArray(size, 'b')), childFile(), "full");
        EXPECT_EQ(contentOf(childFile()), QByteArray(20000, 'a'));
        EXPECT_TRUE(temporariesIn(QString::fromUtf8(folder)).isEmpty());
    }
    // There is room again once the temporary file has gone.
    ASSERT_TRUE(disk::atomicWrite(childFile(), QByteArray(30000, 'c')).has_value());

    ASSERT_EQ(::mount("none", folder.constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr), 0);
    expectFailure(disk::atomicWrite(childFile(), "x"), childFile(), "read-only");
    EXPECT_EQ(contentOf(childFile()), QByteArray(30000, 'c'));
}

TEST_F(AtomicWrite, SweepsWhatTheDeadLeftAndNothingElse)
{
    put(QStringLiteral(".graph-console-dead01"), "half");
    put(QStringLiteral(".graph-console-living"), "being written");
    put(QStringLiteral("graph-console-mine"), "kept");
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(QStringLiteral(".graph-console-folder")));
    ASSERT_TRUE(QFile::link(path(QStringLiteral("graph-console-mine")), path(QStringLiteral(".graph-console-link"))));
    const int living = ::open(QFile::encodeName(path(QStringLiteral(".graph-console-living"))).constData(), O_RDWR);
    ASSERT_EQ(::flock(living, LOCK_EX), 0);

    EXPECT_EQ(disk::sweepTemporaries(m_folder.path()), 1);
    EXPECT_FALSE(QFile::exists(path(QStringLiteral(".graph-console-dead01"))));
    EXPECT_TRUE(QFile::exists(path(QStringLiteral(".graph-console-living"))));
    EXPECT_EQ(contentOf(path(QStringLiteral("graph-console-mine"))), QByteArray("kept"));
    ::close(living);
    EXPECT_EQ(disk::sweepTemporaries(m_folder.path()), 1);
    EXPECT_EQ(disk::sweepTemporaries(path(QStringLiteral("missing"))), 0);
}

TEST_F(AtomicWrite, ReadsUpToTheLimit)
{
    put(QStringLiteral("f"), QByteArray(10000, 'x'));
    EXPECT_EQ(disk::readFile(path(QStringLiteral("f")), 10001).value_or(QByteArray()).size(), 10000);
    EXPECT_EQ(disk::readFile(path(QStringLiteral("f")), 10000).value_or(QByteArray()).size(), 10000);
    const model::Result<QByteArray> tooLarge = disk::readFile(path(QStringLiteral("f")), 9999);
    ASSERT_FALSE(tooLarge.has_value());
    EXPECT_TRUE(tooLarge.error().what.contains(QStringLiteral("9999")));
    EXPECT_EQ(disk::readFile(path(QStringLiteral("f")), 0).has_value(), false);
    put(QStringLiteral("empty"), {});
    EXPECT_TRUE(disk::readFile(path(QStringLiteral("empty")), 0).has_value());
    // A file whose size the system does not know.
    EXPECT_GT(disk::readFile(QStringLiteral("/proc/self/status"), 1 << 20).value_or(QByteArray()).size(), 100);
}

TEST_F(AtomicWrite, ReadingNamesTheReason)
{
    const auto reason = [](const QString &name) {
        const model::Result<QByteArray> read = disk::readFile(name, 100);
        return read ? QString() : read.error().what;
    };
    EXPECT_TRUE(reason(path(QStringLiteral("missing"))).contains(QStringLiteral("does not exist")));
    EXPECT_TRUE(reason(m_folder.path()).contains(QStringLiteral("is a folder")));
    ASSERT_EQ(::mkfifo(QFile::encodeName(path(QStringLiteral("pipe"))).constData(), 0600), 0);
    EXPECT_TRUE(reason(path(QStringLiteral("pipe"))).contains(QStringLiteral("no regular file")));
}

TEST_F(AtomicWrite, KeepsBrokenFilesAsideWithoutReplacing)
{
    put(QStringLiteral("f"), "one");
    EXPECT_EQ(disk::keepAside(path(QStringLiteral("f"))).value_or(QString()), path(QStringLiteral("f.broken-1")));
    put(QStringLiteral("f"), "two");
    EXPECT_EQ(disk::keepAside(path(QStringLiteral("f"))).value_or(QString()), path(QStringLiteral("f.broken-2")));
    EXPECT_EQ(contentOf(path(QStringLiteral("f.broken-1"))), QByteArray("one"));
    EXPECT_EQ(contentOf(path(QStringLiteral("f.broken-2"))), QByteArray("two"));
    EXPECT_FALSE(disk::keepAside(path(QStringLiteral("f"))).has_value());
}

} // namespace
