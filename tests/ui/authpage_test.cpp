// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/authpage.h"

#include "model/limits.h"
#include "run/tokens.h"
#include "support/accessibility.h"
#include "support/keys.h"
#include "support/testmain.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <gtest/gtest.h>

namespace {

constexpr char canary[] = "canary-3f9a2c";

class AuthPage : public testing::Test
{
protected:
    AuthPage()
    {
        environment.id = QStringLiteral("tenant");
        environment.name = QStringLiteral("Test tenant");
        page.setEnvironment(environment);
        QObject::connect(&page, &ui::AuthPage::tokenChanged, [this](const QString &id) { changes << id; });
        page.show();
    }

    template <typename T = QLabel>
    T *find(const char *name)
    {
        return page.findChild<T *>(QString::fromLatin1(name));
    }
    QLineEdit *field() { return find<QLineEdit>("token"); }
    void set(const QByteArray &text)
    {
        field()->setText(QString::fromUtf8(text));
        find<QPushButton>("setToken")->click();
    }
    QStringList allTexts()
    {
        QStringList texts;
        for (QWidget *widget : page.findChildren<QWidget *>()) {
            texts << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
            if (auto *label = qobject_cast<QLabel *>(widget))
                texts << label->text();
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            for (const QAccessible::Text kind :
                 {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
                texts << accessible->text(kind);
            if (QAccessibleTextInterface *text = accessible->textInterface())
                texts << text->text(0, text->characterCount());
        }
        return texts;
    }

    run::Tokens tokens;
    ui::AuthPage page{tokens};
    model::Environment environment;
    QStringList changes;
};

} // namespace

TEST_F(AuthPage, TakesATokenAndEmptiesTheField)
{
    EXPECT_FALSE(find<QPushButton>("setToken")->isEnabled());
    EXPECT_FALSE(find<QPushButton>("clearToken")->isEnabled());
    set(canary);
    EXPECT_EQ(tokens.token(QStringLiteral("tenant")).reveal(), QByteArray(canary));
    EXPECT_EQ(field()->text(), QString());
    EXPECT_FALSE(field()->isUndoAvailable());
    EXPECT_EQ(changes, QStringList({QStringLiteral("tenant")}));
    EXPECT_FALSE(find("notice")->isVisible());
    EXPECT_TRUE(allTexts().contains(QStringLiteral("Requests to “Test tenant” carry the token.")));

    find<QPushButton>("clearToken")->click();
    EXPECT_FALSE(tokens.has(QStringLiteral("tenant")));
    EXPECT_EQ(changes.size(), 2);
}

TEST_F(AuthPage, EnterSets)
{
    support::typeText(field(), QString::fromLatin1(canary));
    support::pressKey(field(), Qt::Key_Return);
    EXPECT_TRUE(tokens.has(QStringLiteral("tenant")));
}

TEST_F(AuthPage, SaysWhatItLeftOut)
{
    set(" Bearer canary-3f9a2c\n");
    EXPECT_EQ(tokens.token(QStringLiteral("tenant")).reveal(), QByteArray(canary));
    EXPECT_TRUE(find("notice")->isVisible());
    EXPECT_EQ(find("notice")->text(), QStringLiteral("Blanks, quotes or “Bearer” around the token were left out."));
    EXPECT_EQ(ui::pastedNotice("\"a\"", model::Secret("a")), find("notice")->text());
    EXPECT_EQ(ui::pastedNotice("a", model::Secret("a")), QString());
}

TEST_F(AuthPage, RefusesNamingTheCharacter)
{
    set("canary 3f9a2c");
    EXPECT_FALSE(tokens.has(QStringLiteral("tenant")));
    EXPECT_TRUE(changes.isEmpty());
    EXPECT_TRUE(find("refusal")->isVisible());
    EXPECT_TRUE(find("refusal")->text().startsWith(QStringLiteral("Character 7 of the token (0x20)")));
    set("\"\"");
    EXPECT_TRUE(find("refusal")->text().startsWith(QStringLiteral("There is no token")));
    set(QByteArray(model::limits::maxTokenLength + 1, 'x'));
    EXPECT_TRUE(find("refusal")->text().contains(QStringLiteral("longer than")));
    set(QByteArray(model::limits::maxTokenLength, 'x'));
    EXPECT_TRUE(tokens.has(QStringLiteral("tenant")));
    EXPECT_FALSE(find("refusal")->isVisible());
}

TEST_F(AuthPage, NeverGivesTheTokenBack)
{
    EXPECT_EQ(field()->echoMode(), QLineEdit::Password);
    field()->setText(QString::fromLatin1(canary));
    EXPECT_TRUE(allTexts().filter(QLatin1String("3f9a2c")).isEmpty()) << "while typed";
    find<QPushButton>("setToken")->click();
    EXPECT_TRUE(allTexts().filter(QLatin1String("3f9a2c")).isEmpty()) << "when set";
    set("canary-3f9a2c\tx");
    EXPECT_TRUE(allTexts().filter(QLatin1String("3f9a2c")).isEmpty()) << "when refused";
}

TEST_F(AuthPage, KeepsEnvironmentsApart)
{
    field()->setText(QString::fromLatin1(canary));
    model::Environment other = environment;
    other.id = QStringLiteral("other");
    other.name = QStringLiteral("Other");
    page.setEnvironment(other);
    EXPECT_EQ(field()->text(), QString());
    set("b");
    EXPECT_FALSE(tokens.has(QStringLiteral("tenant")));
    page.setEnvironment(environment);
    EXPECT_FALSE(find<QPushButton>("clearToken")->isEnabled());
}

TEST_F(AuthPage, NamesEveryControl)
{
    EXPECT_EQ(support::namelessControls(&page), QStringList());
}
