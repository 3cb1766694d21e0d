// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "sandbox/operationstore.h"

#include "model/limits.h"
#include "support/testmain.h"

#include <gtest/gtest.h>

namespace {

using sandbox::OperationStore;
using sandbox::StoredOperation;

StoredOperation operation(const char *id, const QByteArray &text = "{}")
{
    return {QStringLiteral("/me/x"), QString::fromLatin1(id), nullptr, text};
}

QStringList idsIn(const OperationStore &store)
{
    QStringList ids;
    for (const StoredOperation *each : store.list(u"/me/x"))
        ids.append(each->id);
    return ids;
}

TEST(OperationStore, KeepsTheOrderAndOneOfEachId)
{
    OperationStore store;
    store.add(operation("a"));
    store.add(operation("b"));
    store.add({QStringLiteral("/me/y"), QStringLiteral("a"), nullptr, "{}"});
    store.add(operation("a", "{\"new\":1}"));
    EXPECT_EQ(idsIn(store), (QStringList{QStringLiteral("b"), QStringLiteral("a")}));
    EXPECT_EQ(store.find(u"/me/x", u"a")->text, "{\"new\":1}");
    EXPECT_EQ(store.find(u"/me/y", u"a")->text, "{}");
    EXPECT_EQ(store.find(u"/me/x", u"A"), nullptr);
}

TEST(OperationStore, ForgetsTheOldest)
{
    const auto keptWith = [](qsizetype more) {
        const QByteArray half(model::limits::sandboxMemory / 2, ' ');
        OperationStore store;
        store.add(operation("a", half));
        store.add(operation("b"));
        store.replaceText(*store.find(u"/me/x", u"b"), half.chopped(1));
        store.add(operation("c", QByteArray(more, ' ')));
        return idsIn(store).join(u' ');
    };
    EXPECT_EQ(keptWith(0), QStringLiteral("a b c")) << "limit - 1";
    EXPECT_EQ(keptWith(1), QStringLiteral("a b c")) << "limit";
    EXPECT_EQ(keptWith(2), QStringLiteral("b c")) << "limit + 1";
}

} // namespace
