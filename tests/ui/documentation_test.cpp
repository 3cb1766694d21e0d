// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/documentation.h"

#include "exampleschema.h"
#include "resources/resources.h"
#include "support/accessibility.h"
#include "support/keys.h"
#include "support/testmain.h"
#include "ui/documentationpage.h"
#include "ui/theme.h"

#include <QEnterEvent>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>

#include <gtest/gtest.h>

using support::exampleSchema;
using ui::documentationOf;

namespace {

const ui::DocumentationSection *section(const ui::Documentation &page, const char *heading)
{
    for (const ui::DocumentationSection &candidate : page.sections) {
        if (candidate.heading == QLatin1String(heading))
            return &candidate;
    }
    return nullptr;
}

QStringList texts(const QWidget &page)
{
    QStringList all;
    for (const QLabel *label : page.findChildren<QLabel *>())
        all << label->text();
    return all;
}

} // namespace

TEST(Documentation, SaysWhatItIsAndWhereItComesFrom)
{
    const ui::Documentation page = documentationOf(exampleSchema());
    EXPECT_EQ(page.title, QStringLiteral("OneNote · Add operations"));
    EXPECT_EQ(page.summary, QStringLiteral("Add operations by posting to the operations collection."));
    EXPECT_EQ(page.origin, QStringLiteral("Described by onenote-post-operations.md, read from "
                                          ":/schemas/onenote-post-operations.json"));
}

TEST(Documentation, CountsTheRemarksAndPutsWarningsFirstByLine)
{
    const ui::Documentation page = documentationOf(exampleSchema());
    EXPECT_EQ(page.remarkCount, QStringLiteral("2 warning(s), 2 note(s)"));
    ASSERT_EQ(page.urgent.size(), 2U);
    EXPECT_EQ(page.urgent[0].line, 31);
    EXPECT_EQ(page.urgent[1].line, 77);
    ASSERT_EQ(page.notes.size(), 2U);
    EXPECT_EQ(page.notes[0].line, 2);
    EXPECT_EQ(page.notes[1].line, 73);

    model::OperationSchema quiet = exampleSchema();
    quiet.diagnostics.clear();
    EXPECT_EQ(documentationOf(quiet).remarkCount, QString());

    quiet.diagnostics = {{model::Severity::Warning, {}, 1, QStringLiteral("a")},
                         {model::Severity::Error, {}, 9, QStringLiteral("b")}};
    const ui::Documentation broken = documentationOf(quiet);
    EXPECT_EQ(broken.remarkCount, QStringLiteral("1 error(s), 1 warning(s)"));
    EXPECT_EQ(broken.urgent.front().severity, model::Severity::Error);
}

TEST(Documentation, NamesBothPathFormsWithTheirSource)
{
    const ui::Documentation page = documentationOf(exampleSchema());
    const ui::DocumentationSection *request = section(page, "Request");
    ASSERT_TRUE(request);
    ASSERT_EQ(request->rows.size(), 2U);
    EXPECT_EQ(request->rows[0].term, QStringLiteral("POST"));
    EXPECT_EQ(request->rows[0].code, QStringLiteral("/me/onenote/operations/$ref"));
    EXPECT_EQ(request->rows[0].remark, QStringLiteral("as documented in the request line · line 31"));
    EXPECT_EQ(request->rows[1].code, QStringLiteral("/me/onenote/operations"));
    EXPECT_EQ(request->rows[1].remark, QStringLiteral("as in the example · line 71"));
}

TEST(Documentation, SaysWhichPermissionsAreNotDeterminedOrNotSupported)
{
    const ui::Documentation page = documentationOf(exampleSchema());
    const ui::DocumentationSection *permissions = section(page, "Permissions");
    ASSERT_TRUE(permissions);
    ASSERT_EQ(permissions->rows.size(), 3U);
    EXPECT_EQ(permissions->rows[0].text, QStringLiteral("Not determined"));
    EXPECT_EQ(permissions->rows[0].remark,
              QStringLiteral("The document says: “**TODO: Determine scopes **” · line 21"));
    EXPECT_EQ(permissions->rows[1].text, QStringLiteral("Not supported"));
    EXPECT_EQ(permissions->rows[2].text, QString());
    EXPECT_EQ(permissions->rows[2].code, QStringLiteral("Notes.Create, Notes.ReadWrite.All"));
}

TEST(Documentation, DescribesHeaderFieldsPropertiesAndTypes)
{
    const ui::Documentation page = documentationOf(exampleSchema());
    const ui::DocumentationSection *headers = section(page, "Header fields");
    ASSERT_TRUE(headers);
    EXPECT_EQ(headers->rows[0], (ui::DocumentationRow{QStringLiteral("Authorization"),
                                                      QStringLiteral("required"),
                                                      {},
                                                      QStringLiteral("Bearer {token}"),
                                                      QStringLiteral("line 37")}));
    EXPECT_EQ(headers->rows[1].note, QStringLiteral("optional"));

    const ui::DocumentationSection *body = section(page, "Body: microsoft.graph.onenoteOperation");
    ASSERT_TRUE(body);
    ASSERT_EQ(body->rows.size(), 3U);
    EXPECT_EQ(body->rows[0], (ui::DocumentationRow{QStringLiteral("id"),
                                                   QStringLiteral("String · from entity"),
                                                   {},
                                                   {},
                                                   QStringLiteral("made by the service · not null · line 47")}));
    EXPECT_EQ(body->rows[1],
              (ui::DocumentationRow{QStringLiteral("status"), QStringLiteral("Enumeration · from operation"),
                                    QStringLiteral("Where the operation stands."),
                                    QStringLiteral("NotStarted, Running, Completed"),
                                    QStringLiteral("required · microsoft.graph.operationStatus · line 48")}));
    EXPECT_EQ(body->rows[2].remark, QStringLiteral("read-only · microsoft.graph.operationError · line 53"));

    const ui::DocumentationSection *type = section(page, "Type: microsoft.graph.operationError");
    ASSERT_TRUE(type);
    EXPECT_EQ(type->rows[0].text,
              QStringLiteral("based on microsoft.graph.publicError · open: may have members of any name"));
    EXPECT_EQ(type->rows[1].term, QStringLiteral("code"));
}

TEST(Documentation, PromisesTheAnswerAndKeepsTheExamplesLineByLine)
{
    const ui::Documentation page = documentationOf(exampleSchema());
    const ui::DocumentationSection *answer = section(page, "Promised answer");
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->rows[0].code, QStringLiteral("201 Created"));
    EXPECT_EQ(answer->rows[1].code, QStringLiteral("microsoft.graph.onenoteOperation"));
    const ui::DocumentationSection *request = section(page, "Example request");
    ASSERT_TRUE(request);
    EXPECT_EQ(request->rows[0].code,
              QStringLiteral("POST https://graph.microsoft.com/beta/me/onenote/operations\n"
                             "Content-type: application/json\n\n{\n  \"status\": \"Running\",\n  \"error\": null\n}"));
    ASSERT_TRUE(section(page, "Example answer"));
}

TEST(Documentation, LeavesOutWhatTheSchemaDoesNotKnow)
{
    model::OperationSchema bare;
    bare.title = QStringLiteral("Bare");
    const ui::Documentation page = documentationOf(bare);
    EXPECT_EQ(page.title, QStringLiteral("Bare"));
    EXPECT_EQ(page.origin, QString());
    ASSERT_EQ(page.sections.size(), 1U);
    EXPECT_EQ(page.sections[0].rows[0].text, QStringLiteral("The document names no properties."));
}

TEST(Documentation, MakesDisguisingCharactersVisible)
{
    model::OperationSchema schema = exampleSchema();
    schema.title = QStringLiteral("Add\u202Esnoitarepo");
    schema.properties[0].description = QStringLiteral("two\nlines\u200F");
    const ui::Documentation page = documentationOf(schema);
    EXPECT_EQ(page.title, QStringLiteral("OneNote · Add⟨U+202E⟩snoitarepo"));
    EXPECT_EQ(section(page, "Body: microsoft.graph.onenoteOperation")->rows[0].text,
              QStringLiteral("two\nlines⟨U+200F⟩"));
}

class DocumentationPage : public testing::Test
{
protected:
    DocumentationPage()
    {
        resources::registerAll();
        page.resize(600, 500);
        page.show(exampleSchema());
        page.show();
    }

    ui::Theme theme;
    ui::DocumentationPage page{theme};
};

TEST_F(DocumentationPage, ShowsPlainTextThatCanBeSelectedUnderTheMouse)
{
    for (QLabel *label : page.findChildren<QLabel *>()) {
        EXPECT_EQ(label->textFormat(), Qt::PlainText);
        if (label->wordWrap()) {
            QEnterEvent enter({1, 1}, {1, 1}, {1, 1});
            QCoreApplication::sendEvent(label, &enter);
            EXPECT_TRUE(
                label->textInteractionFlags().testFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard))
                << label->text().toStdString();
        }
    }
    EXPECT_TRUE(texts(page).contains(QStringLiteral("/me/onenote/operations/$ref")));
    EXPECT_TRUE(texts(page).contains(QStringLiteral("The two paths differ.")));
}

TEST_F(DocumentationPage, ShowsWarningsAtOnceAndNotesOnDemand)
{
    auto *toggle = page.findChild<QPushButton *>(QStringLiteral("toggleNotes"));
    ASSERT_TRUE(toggle);
    const auto visible = [this](const char *message) {
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->text() == QLatin1String(message))
                return label->isVisible();
        }
        return false;
    };
    EXPECT_TRUE(visible("The two paths differ."));
    EXPECT_FALSE(visible("The title is shared."));
    toggle->click();
    EXPECT_TRUE(visible("The title is shared."));

    model::OperationSchema schema = exampleSchema();
    schema.diagnostics = {{model::Severity::Note, {}, 2, QStringLiteral("The title is shared.")}};
    page.show(schema);
    EXPECT_TRUE(visible("The title is shared."));
}

TEST_F(DocumentationPage, WrapsAtItsWidthAndScrollsByKeyboard)
{
    EXPECT_TRUE(support::waitFor([this] { return page.verticalScrollBar()->maximum() > 0; }));
    EXPECT_EQ(page.horizontalScrollBar()->maximum(), 0);
    page.resize(380, 500);
    EXPECT_TRUE(support::waitFor([this] { return page.widget()->width() <= 380; }));
    EXPECT_EQ(page.horizontalScrollBar()->maximum(), 0);
    page.setFocus();
    support::pressKey(&page, Qt::Key_PageDown);
    EXPECT_GT(page.verticalScrollBar()->value(), 0);
    page.show(exampleSchema());
    EXPECT_EQ(page.verticalScrollBar()->value(), 0);
}

TEST_F(DocumentationPage, GrowsToThreeHundredPropertiesWithoutHoldingUpTheWindow)
{
    model::OperationSchema schema = exampleSchema();
    model::Property property = schema.properties.front();
    for (int i = 0; i < 300; ++i) {
        property.name = QStringLiteral("property%1").arg(i);
        schema.properties.push_back(property);
    }
    page.show(schema);
    EXPECT_FALSE(texts(page).contains(QStringLiteral("property299")));
    EXPECT_TRUE(support::waitFor([this] { return texts(page).contains(QStringLiteral("Example answer")); }));
    EXPECT_EQ(texts(page).filter(QRegularExpression(QStringLiteral("^property[0-9]+$"))).size(), 300);
    EXPECT_EQ(texts(page).count(QStringLiteral("Promised answer")), 1);
    // The next one does not get the rest of this one.
    page.show(schema);
    page.show(exampleSchema());
    QCoreApplication::processEvents();
    EXPECT_FALSE(texts(page).contains(QStringLiteral("property0")));
}

TEST_F(DocumentationPage, BreaksWordsThatAreLongerThanThePage)
{
    model::OperationSchema schema = exampleSchema();
    schema.request->body = QByteArray(2000, 'x');
    schema.properties.front().name = QString(200, QLatin1Char('n'));
    page.show(schema);
    QCoreApplication::processEvents();
    EXPECT_EQ(page.horizontalScrollBar()->maximum(), 0);
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->text().contains(QString(100, QLatin1Char('x')))) {
            EXPECT_GT(label->height(), 20 * label->fontMetrics().height());
        }
    }
}

TEST_F(DocumentationPage, NamesEveryControl)
{
    EXPECT_EQ(support::namelessControls(&page), QStringList());
}
