// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/editorbench.h"
#include "ui/editorcases.h"

#include "model/limits.h"

#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QTemporaryDir>
#include <QToolButton>

// Bytes on a line, from a file and to a file.

namespace {

class BinaryValue : public support::EditorBench
{
protected:
    BinaryValue() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    QToolButton *button(const char *name)
    {
        for (QToolButton *found : m_editor->findChildren<QToolButton *>()) {
            if (found->accessibleName() == QLatin1String(name))
                return found;
        }
        ADD_FAILURE() << "no button " << name;
        return nullptr;
    }

    /// As the user would: the button, the file, Enter.
    void choose(const char *name, const QString &file)
    {
        QTest::mouseClick(button(name), Qt::LeftButton);
        auto *dialog = m_editor->findChild<QFileDialog *>();
        ASSERT_NE(dialog, nullptr);
        emit dialog->fileSelected(file);
        dialog->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        EXPECT_EQ(m_editor->findChild<QFileDialog *>(), nullptr);
    }

    QString fileOf(qsizetype size)
    {
        const QString name = m_folder.filePath(QString::number(size));
        QFile file(name);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_TRUE(file.resize(size));
        return name;
    }

    QString size() { return m_editor->findChild<QLabel *>()->text(); }

    const model::Property m_binary = support::editorProperty("Edm.Binary");
    QTemporaryDir m_folder;
};

TEST_F(BinaryValue, AFileGoesInAsBase64Url)
{
    const QString name = m_folder.filePath(QStringLiteral("bytes"));
    QFile file(name);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("\xFB\xFF\xBF\x00", 4);
    file.close();
    open(m_binary);
    choose("Load file", name);
    EXPECT_EQ(m_raw, QByteArray("\"-_-_AA==\""));
    EXPECT_EQ(size(), QStringLiteral("4 bytes"));
}

TEST_F(BinaryValue, BytesComeOutAsTheyWere)
{
    const QString name = m_folder.filePath(QStringLiteral("out"));
    for (const char *raw : {"\"-_-_AA==\"", "\"-_-_AA\"", "\"+/+/AA==\""}) {
        open(m_binary, raw);
        choose("Save as", name);
        QFile file(name);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_EQ(file.readAll(), QByteArray("\xFB\xFF\xBF\x00", 4)) << raw;
        EXPECT_EQ(m_raw, QByteArray(raw));
    }
}

TEST_F(BinaryValue, WhatIsNoBase64IsSaidAndSent)
{
    open(m_binary);
    EXPECT_FALSE(button("Save as")->isEnabled());
    type(QStringLiteral("A*"));
    EXPECT_EQ(m_raw, QByteArray("\"A*\""));
    EXPECT_EQ(size(), QStringLiteral("no base64"));
    EXPECT_FALSE(button("Save as")->isEnabled());
}

TEST_F(BinaryValue, ALongValueIsShortenedAndNeverWrittenSo)
{
    const QByteArray raw('"' + QByteArray(model::limits::maxBinaryLine + 4, 'A') + '"');
    open(m_binary, raw);
    EXPECT_EQ(line()->text().size(), model::limits::maxBinaryLine + 1);
    EXPECT_EQ(size(), QStringLiteral("153 bytes"));
    type(QStringLiteral("B"));
    press(Qt::Key_Delete);
    EXPECT_EQ(m_raw, raw);
    open(m_binary, '"' + QByteArray(model::limits::maxBinaryLine, 'A') + '"');
    EXPECT_FALSE(line()->isReadOnly());
}

TEST_F(BinaryValue, AFileMayNotBeTooLarge)
{
    const qsizetype most = model::limits::maxBinaryFile;
    for (const qsizetype bytes : {most - 1, most, most + 1}) {
        open(m_binary, "\"AQID\"");
        choose("Load file", fileOf(bytes));
        EXPECT_EQ(m_raw != "\"AQID\"", bytes <= most) << bytes;
        EXPECT_EQ(m_pending.isEmpty(), bytes <= most) << qPrintable(m_pending);
    }
    EXPECT_TRUE(m_pending.contains(QString::number(most + 1))) << "names the file: " << qPrintable(m_pending);
}

TEST_F(BinaryValue, AFileThatIsNotThereIsSaid)
{
    open(m_binary);
    choose("Load file", m_folder.filePath(QStringLiteral("none")));
    EXPECT_EQ(m_raw, QByteArray());
    EXPECT_TRUE(m_pending.contains(QLatin1String("none"))) << qPrintable(m_pending);
    m_editor->show(fieldOf(m_raw));
    EXPECT_FALSE(m_pending.isEmpty()) << "nothing is different";
    showRaw("\"AQID\"");
    EXPECT_EQ(m_pending, QString());
}

} // namespace
