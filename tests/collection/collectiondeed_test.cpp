// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "collectionfolder.h"

#include "collection/collectiondeed.h"
#include "disk/move.h"

namespace {

using collection::Deed;
using collection::RequestPlace;

class CollectionDeed : public CollectionFolder
{
protected:
    collection::Deeds deeds{root()};

    static collection::SavedRequest saved(const QString &name)
    {
        collection::SavedRequest request;
        request.name = name;
        request.target = "{{root}}/me";
        return request;
    }
    RequestPlace place(const QString &file, int entry, const QString &name, const QByteArray &method = "POST") const
    {
        return {at(file), entry, name, method, "{{root}}/me/" + name.toUtf8()};
    }
    static std::string why(const model::Result<Deed> &deed) { return deed ? "" : deed.error().text().toStdString(); }
};

TEST_F(CollectionDeed, ARequestGetsAFileOfItsNameAndNeverAnothersOne)
{
    const auto first = deeds.newRequest(root(), saved(QStringLiteral("Add operations")));
    ASSERT_TRUE(first) << why(first);
    EXPECT_EQ(first->path, at(QStringLiteral("add-operations.http")));
    EXPECT_EQ(bytes(QStringLiteral("add-operations.http")), QByteArray("### Add operations\nPOST {{root}}/me\n"));
    const QByteArray before = bytes(QStringLiteral("add-operations.http"));
    const auto second = deeds.newRequest(root(), saved(QStringLiteral("Add Operations")));
    ASSERT_TRUE(second);
    EXPECT_EQ(second->path, at(QStringLiteral("add-operations-2.http")));
    EXPECT_EQ(bytes(QStringLiteral("add-operations.http")), before);
    ASSERT_TRUE(deeds.takeBack(*second));
    EXPECT_EQ(names(), QStringList(QStringLiteral("add-operations.http")));
}

TEST_F(CollectionDeed, WhatWasChangedSinceIsNotTakenBack)
{
    const auto made = deeds.newRequest(root(), saved(QStringLiteral("a")));
    ASSERT_TRUE(made);
    write(QStringLiteral("a.http"), "mine");
    EXPECT_FALSE(deeds.takeBack(*made));
    EXPECT_EQ(bytes(QStringLiteral("a.http")), QByteArray("mine"));
    const auto folder = deeds.newFolder(root(), QStringLiteral("b"));
    ASSERT_TRUE(folder);
    write(QStringLiteral("b/x.http"), "x");
    EXPECT_FALSE(deeds.takeBack(*folder));
    EXPECT_TRUE(QFile::exists(at(QStringLiteral("b/x.http"))));
}

TEST_F(CollectionDeed, HostileNamesStayInsideTheFolder)
{
    const QStringList hostile{QStringLiteral("../x"),
                              QStringLiteral("/etc/passwd"),
                              QStringLiteral("CON"),
                              QStringLiteral("trailing."),
                              QStringLiteral("."),
                              QStringLiteral(".."),
                              QString(),
                              QString(300, u'a'),
                              QString(300, QChar(0x00E9)),
                              QString::fromUtf8("\xF0\x9F\x98\x80"),
                              QStringLiteral("a/b"),
                              QStringLiteral("a\\b"),
                              QStringLiteral("one\ntwo"),
                              QString::fromUtf8("\xE2\x80\xAEptth.x"),
                              QStringLiteral("A/B"),
                              QStringLiteral("nul.http"),
                              QString(QStringLiteral("zero") + QChar(0) + u'x'),
                              QString(QChar(0xD800))};
    for (const QString &name : hostile) {
        const auto file = deeds.newRequest(root(), saved(name));
        ASSERT_TRUE(file) << name.toStdString() << why(file);
        EXPECT_EQ(QFileInfo(file->path).canonicalPath(), QFileInfo(root()).canonicalFilePath());
        const auto folder = deeds.newFolder(root(), name);
        ASSERT_TRUE(folder) << name.toStdString() << why(folder);
        EXPECT_EQ(QFileInfo(folder->path).canonicalPath(), QFileInfo(root()).canonicalFilePath());
    }
    EXPECT_EQ(names().size(), 2 * hostile.size()) << "each its own";
    for (const QString &name : names()) {
        EXPECT_FALSE(name.startsWith(u'.'));
        EXPECT_EQ(name, name.toLower());
        for (const QChar c : name)
            EXPECT_TRUE(c.unicode() > 0x20 && c.unicode() < 0x7F) << name.toStdString();
    }
    EXPECT_EQ(QDir(m_place.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
              QStringList(QStringLiteral("requests")));
}

TEST_F(CollectionDeed, ANameInAnotherCaseIsTaken)
{
    write(QStringLiteral("Readme.http"), request("a"));
    write(QStringLiteral("b.http"), request("b"));
    const auto renamed = deeds.rename(at(QStringLiteral("b.http")), QStringLiteral("readme"));
    ASSERT_FALSE(renamed);
    EXPECT_NE(why(renamed).find("Readme.http"), std::string::npos);
    EXPECT_EQ(names(), (QStringList{QStringLiteral("b.http"), QStringLiteral("Readme.http")}));
}

TEST_F(CollectionDeed, RenamesFilesAndFoldersAndBack)
{
    write(QStringLiteral("old/a.REST"), request("a"));
    const auto file = deeds.rename(at(QStringLiteral("old/a.REST")), QStringLiteral("../New name.rest"));
    ASSERT_TRUE(file) << why(file);
    EXPECT_EQ(QFileInfo(file->path).path(), at(QStringLiteral("old")));
    EXPECT_TRUE(file->path.endsWith(QLatin1String(".REST")));
    const auto folder = deeds.rename(at(QStringLiteral("old")), QStringLiteral("Other"));
    ASSERT_TRUE(folder);
    EXPECT_EQ(folder->path, at(QStringLiteral("other")));
    ASSERT_TRUE(deeds.takeBack(*folder));
    ASSERT_TRUE(deeds.takeBack(*file));
    EXPECT_EQ(bytes(QStringLiteral("old/a.REST")), request("a"));
    EXPECT_FALSE(deeds.rename(at(QStringLiteral("old")), QStringLiteral("  ")));
    EXPECT_FALSE(deeds.rename(at(QStringLiteral("../requests")), QStringLiteral("x")));
    EXPECT_FALSE(deeds.rename(root(), QStringLiteral("x")));
}

TEST_F(CollectionDeed, LinksAreNeitherFollowedNorReplaced)
{
    const QString outside = m_place.filePath(QStringLiteral("outside"));
    ASSERT_TRUE(QDir().mkpath(outside));
    QFile kept(outside + QStringLiteral("/kept.http"));
    ASSERT_TRUE(kept.open(QIODevice::WriteOnly));
    kept.write(request("kept"));
    kept.close();
    ASSERT_TRUE(QFile::link(outside, at(QStringLiteral("link"))));
    ASSERT_TRUE(QFile::link(kept.fileName(), at(QStringLiteral("file.http"))));
    write(QStringLiteral("a.http"), request("a"));
    EXPECT_FALSE(deeds.newRequest(at(QStringLiteral("link")), saved(QStringLiteral("x"))));
    EXPECT_FALSE(deeds.newFolder(at(QStringLiteral("link")), QStringLiteral("x")));
    EXPECT_FALSE(deeds.move(at(QStringLiteral("a.http")), at(QStringLiteral("link"))));
    EXPECT_FALSE(deeds.trash(at(QStringLiteral("link/kept.http"))));
    EXPECT_FALSE(deeds.rename(at(QStringLiteral("link/kept.http")), QStringLiteral("x")));
    EXPECT_FALSE(deeds.renameRequest(
        {at(QStringLiteral("file.http")), 0, QStringLiteral("kept"), "POST", "{{root}}/me/kept"}, QStringLiteral("x")));
    EXPECT_FALSE(
        deeds.moveRequest(place(QStringLiteral("a.http"), 0, QStringLiteral("a")), at(QStringLiteral("file.http"))));
    EXPECT_EQ(QDir(outside).entryList(QDir::Files), QStringList(QStringLiteral("kept.http")));
    EXPECT_EQ(bytes(QStringLiteral("file.http")), request("kept"));
    EXPECT_EQ(bytes(QStringLiteral("a.http")), request("a"));
}

TEST_F(CollectionDeed, TheNameOfARequestIsItsSeparatorLineAlone)
{
    const QByteArray around =
        "\xEF\xBB\xBF@base = x\r\nGET {{root}}/first\r\n\r\n###   Two  \r\n# @foreign 1\r\n"
        "POST   {{root}}/me/Two\r\nX:  a\r\n\r\n{ }\r\n\r\n> {% script %}\r\n### Three\nGET {{root}}/3";
    write(QStringLiteral("a.http"), around);
    const auto two =
        deeds.renameRequest(place(QStringLiteral("a.http"), 1, QStringLiteral("Two")), QStringLiteral(" New\nname "));
    ASSERT_TRUE(two) << why(two);
    EXPECT_EQ(bytes(QStringLiteral("a.http")), QByteArray(around).replace("###   Two  \r\n", "### New name\r\n"));
    ASSERT_TRUE(deeds.takeBack(*two));
    EXPECT_EQ(bytes(QStringLiteral("a.http")), around);
    const auto first =
        deeds.renameRequest({at(QStringLiteral("a.http")), 0, {}, "GET", "{{root}}/first"}, QStringLiteral("One"));
    ASSERT_TRUE(first) << why(first);
    EXPECT_EQ(bytes(QStringLiteral("a.http")), QByteArray(around).replace("@base", "### One\r\n@base"));
    // What stands there now is another request than the one that was meant.
    EXPECT_FALSE(deeds.renameRequest(place(QStringLiteral("a.http"), 0, QStringLiteral("Two")), QStringLiteral("x")));
    EXPECT_FALSE(deeds.renameRequest(place(QStringLiteral("a.http"), 9, QStringLiteral("Two")), QStringLiteral("x")));
}

TEST_F(CollectionDeed, ACopyOfARequestStandsRightBehindIt)
{
    const QByteArray file = request("a") + "# remark\n" + request("b");
    write(QStringLiteral("f.http"), file);
    const auto copy = deeds.duplicateRequest(place(QStringLiteral("f.http"), 0, QStringLiteral("a")));
    ASSERT_TRUE(copy) << why(copy);
    EXPECT_EQ(copy->entry, 1);
    const QByteArray now = bytes(QStringLiteral("f.http"));
    EXPECT_TRUE(now.startsWith(request("a"))) << now.toStdString();
    EXPECT_TRUE(now.endsWith(request("b"))) << now.toStdString();
    EXPECT_TRUE(now.contains("### a (2)\nPOST {{root}}/me/a\n")) << now.toStdString();
    ASSERT_TRUE(deeds.duplicateRequest(place(QStringLiteral("f.http"), 0, QStringLiteral("a"))));
    EXPECT_TRUE(bytes(QStringLiteral("f.http")).contains("### a (3)\n"));
    const auto whole = deeds.duplicate(at(QStringLiteral("f.http")));
    ASSERT_TRUE(whole);
    EXPECT_EQ(bytes(QStringLiteral("f-2.http")), bytes(QStringLiteral("f.http")));
}

TEST_F(CollectionDeed, ARequestMovesByteForByte)
{
    const QByteArray moved = "### b\r\n# @odd  thing\r\nPOST {{root}}/me/b\r\n\r\n{ \"x\" : 1.50 }\r\n";
    write(QStringLiteral("from.http"), request("a") + moved + request("c"));
    write(QStringLiteral("sub/to.http"), QByteArray("GET {{root}}/me/z")); // neither name nor line end
    const auto done = deeds.moveRequest(place(QStringLiteral("from.http"), 1, QStringLiteral("b")),
                                        at(QStringLiteral("sub/to.http")));
    ASSERT_TRUE(done) << why(done);
    EXPECT_EQ(bytes(QStringLiteral("from.http")), request("a") + request("c"));
    EXPECT_EQ(bytes(QStringLiteral("sub/to.http")), "GET {{root}}/me/z\n" + moved);
    EXPECT_EQ(done->entry, 1);
    ASSERT_TRUE(deeds.takeBack(*done));
    EXPECT_EQ(bytes(QStringLiteral("from.http")), request("a") + moved + request("c"));
    EXPECT_EQ(bytes(QStringLiteral("sub/to.http")), QByteArray("GET {{root}}/me/z"));
}

TEST_F(CollectionDeed, MovesFilesWithWhatTheyExpect)
{
    write(QStringLiteral("a.http"), "### a\n# @golden a.golden.json\nPOST {{root}}/me/a\n");
    write(QStringLiteral("a.golden.json"), "{}");
    write(QStringLiteral("sub/b.http"), request("b"));
    const auto done = deeds.move(at(QStringLiteral("a.http")), at(QStringLiteral("sub")));
    ASSERT_TRUE(done) << why(done);
    EXPECT_EQ(bytes(QStringLiteral("sub/a.golden.json")), QByteArray("{}"));
    EXPECT_FALSE(QFile::exists(at(QStringLiteral("a.http"))));
    ASSERT_TRUE(deeds.takeBack(*done));
    EXPECT_EQ(names(), (QStringList{QStringLiteral("a.golden.json"), QStringLiteral("a.http"), QStringLiteral("sub"),
                                    QStringLiteral("sub/b.http")}));
    write(QStringLiteral("b.http"), request("mine"));
    EXPECT_FALSE(deeds.move(at(QStringLiteral("b.http")), at(QStringLiteral("sub")))) << "never over another one";
    EXPECT_EQ(bytes(QStringLiteral("sub/b.http")), request("b"));
    EXPECT_FALSE(deeds.move(at(QStringLiteral("sub")), at(QStringLiteral("sub"))));
    EXPECT_FALSE(deeds.move(at(QStringLiteral("b.http")), m_place.path()));
}

TEST_F(CollectionDeed, WhatIsDeletedLiesInTheTrashAndComesBack)
{
    write(QStringLiteral("sub/a.http"), request("a") + request("b"));
    const auto one = deeds.trashRequest(place(QStringLiteral("sub/a.http"), 0, QStringLiteral("a")));
    ASSERT_TRUE(one) << why(one);
    EXPECT_EQ(bytes(QStringLiteral("sub/a.http")), request("b"));
    const auto last = deeds.trashRequest(place(QStringLiteral("sub/a.http"), 0, QStringLiteral("b")));
    ASSERT_TRUE(last) << why(last);
    EXPECT_EQ(names(), QStringList(QStringLiteral("sub"))) << "the last request takes its file along";
    ASSERT_EQ(last->steps.size(), 1u);
    EXPECT_TRUE(QFile::exists(last->steps[0].other));
    ASSERT_TRUE(deeds.takeBack(*last));
    EXPECT_EQ(bytes(QStringLiteral("sub/a.http")), request("b"));
    ASSERT_TRUE(deeds.takeBack(*one));
    EXPECT_EQ(bytes(QStringLiteral("sub/a.http")), request("a") + request("b"));
    const auto folder = deeds.trash(at(QStringLiteral("sub")));
    ASSERT_TRUE(folder) << why(folder);
    EXPECT_EQ(names(), QStringList());
    write(QStringLiteral("sub/new.http"), request("new"));
    EXPECT_FALSE(deeds.takeBack(*folder)) << "never over another one";
    EXPECT_EQ(bytes(QStringLiteral("sub/new.http")), request("new"));
    EXPECT_FALSE(deeds.trash(at(QStringLiteral("missing.http"))));
}

TEST_F(CollectionDeed, AFileChangedMeanwhileIsLeftAlone)
{
    write(QStringLiteral("a.http"), request("a") + request("b"));
    const auto renamed =
        deeds.renameRequest(place(QStringLiteral("a.http"), 0, QStringLiteral("a")), QStringLiteral("x"));
    ASSERT_TRUE(renamed);
    write(QStringLiteral("a.http"), request("other"));
    EXPECT_FALSE(deeds.takeBack(*renamed));
    EXPECT_EQ(bytes(QStringLiteral("a.http")), request("other"));
}

TEST_F(CollectionDeed, ACredentialInAFileIsNotWrittenAnywhere)
{
    const QByteArray file = "### a\nPOST {{root}}/me/a\nAuthorization: Bearer CANARY-77\n\n{}\n";
    write(QStringLiteral("a.http"), file);
    EXPECT_FALSE(deeds.duplicateRequest(place(QStringLiteral("a.http"), 0, QStringLiteral("a"))));
    EXPECT_EQ(bytes(QStringLiteral("a.http")), file);
}

TEST_F(CollectionDeed, WithoutATrashNothingIsDeleted)
{
    // A file where the trash would be.
    QFile home(m_place.filePath(QStringLiteral("home")));
    ASSERT_TRUE(home.open(QIODevice::WriteOnly));
    home.close();
    write(QStringLiteral("a.http"), request("a") + request("b"));
    const auto file = deeds.trash(at(QStringLiteral("a.http")));
    ASSERT_FALSE(file);
    EXPECT_NE(why(file).find("no trash"), std::string::npos) << why(file);
    EXPECT_FALSE(deeds.trashRequest(place(QStringLiteral("a.http"), 0, QStringLiteral("a"))));
    EXPECT_EQ(names(), QStringList(QStringLiteral("a.http")));
    EXPECT_EQ(bytes(QStringLiteral("a.http")), request("a") + request("b"));
}

} // namespace
