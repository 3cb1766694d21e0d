// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

// How long a keystroke takes in a large form, from the key to the last pixel, beside the same key in a plain QLineEdit
// of the same process. Run it from a release build: build/release/tests/bench/form_bench
#include "ui/fieldlist.h"
#include "ui/formpage.h"
#include "ui/jsonpage.h"
#include "ui/requestdraft.h"
#include "ui/theme.h"

#include "resources/resources.h"
#include "run/environments.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>

namespace {

using Times = std::vector<double>; ///< milliseconds

/// One key, and all that is painted because of it.
double keystroke(QWidget *input, char key)
{
    QElapsedTimer clock;
    clock.start();
    QTest::keyClick(input, key);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    return double(clock.nsecsElapsed()) / 1e6;
}

Times typing(QWidget *input, int keys)
{
    Times times;
    for (int i = 0; i < keys; ++i)
        times.push_back(keystroke(input, char('a' + i % 26)));
    std::sort(times.begin(), times.end());
    return times;
}

double median(const Times &times)
{
    return times[times.size() / 2];
}

double floorMedian = 0;

void report(const char *what, const Times &times)
{
    std::printf("%-52s %8.3f %8.3f %8.3f %7.1f\n", what, median(times), times[times.size() * 95 / 100], times.back(),
                median(times) / floorMedian);
    std::fflush(stdout);
}

/// 300 properties, one of them an enumeration of 826 members, and a collection.
model::OperationSchema largeSchema()
{
    static const char *const types[] = {"String", "Int32", "Boolean", "DateTimeOffset", "Double", "Guid"};
    model::OperationSchema schema;
    schema.key = QStringLiteral("large");
    schema.title = QStringLiteral("Large");
    schema.method = QStringLiteral("POST");
    schema.paths = {{QStringLiteral("/large"), QStringLiteral("documented"), 0}};
    schema.requestType = model::TypeName(QStringLiteral("x.large"));
    const auto add = [&](const QString &name, const QString &type) -> model::Property & {
        return schema.properties.emplace_back(model::Property{name, model::TypeName(type)});
    };
    for (int i = 0; i < 298; ++i)
        add(QStringLiteral("property%1").arg(i), QLatin1String("Edm.") + QLatin1String(types[i % 6]));
    model::Property &region = add(QStringLiteral("region"), QStringLiteral("x.region"));
    for (int i = 0; i < 826; ++i)
        region.enumeration.append(QStringLiteral("member%1").arg(i));
    add(QStringLiteral("tags"), QStringLiteral("Collection(Edm.String)"));
    return schema;
}

QByteArray elements(int count)
{
    QByteArray text = "{\n  \"property0\": \"a\",\n  \"tags\": [";
    for (int i = 0; i < count; ++i)
        text += (i ? ",\n    \"element " : "\n    \"element ") + QByteArray::number(i) + '"';
    return text + "\n  ]\n}";
}

/// The field's input, scrolled to; ends the program when there is none.
QWidget *input(ui::FormPage &form, const char *pointer)
{
    form.reveal(*json::Pointer::parse(QString::fromLatin1(pointer)));
    auto *found = form.findChild<QWidget *>(QStringLiteral("input:") + QLatin1String(pointer));
    if (!found)
        qFatal("no field %s", pointer);
    return found;
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    resources::registerAll();
    const bool smoke = application.arguments().contains(QStringLiteral("--smoke"));
    const int keys = smoke ? 5 : 200;
    const int many = smoke ? 200 : 10'000;

    ui::Theme theme;
    theme.apply(ui::Scheme::Light);
    const QTemporaryDir folder;
    const run::Environments environments(folder.filePath(QStringLiteral("environments.json")));
    const model::OperationSchema schema = largeSchema();
    ui::RequestDraft draft;
    ui::FormPage form(draft, environments, theme);
    form.resize(620, 560);

    QLineEdit plain;
    plain.resize(300, 30);
    plain.show();
    (void)QTest::qWaitForWindowExposed(&plain);
    typing(&plain, keys);
    const Times floorTimes = typing(&plain, keys);
    floorMedian = median(floorTimes);
    std::printf("%-52s %8s %8s %8s %7s\n", "milliseconds per keystroke", "median", "95 %", "worst", "ratio");
    report("QLineEdit alone", floorTimes);

    form.show();
    (void)QTest::qWaitForWindowExposed(&form);
    QElapsedTimer clock;
    clock.start();
    draft.open(schema, QStringLiteral("/large"), "{}");
    QCoreApplication::processEvents();
    const double opening = double(clock.nsecsElapsed()) / 1e6;
    report("300 properties: text", typing(input(form, "/property0"), keys));
    report("300 properties: number", typing(input(form, "/property1"), keys));
    report("300 properties: enumeration of 826 members", typing(input(form, "/region"), keys));
    report("300 properties: last text", typing(input(form, "/property294"), keys));

    draft.open(schema, QStringLiteral("/large"), elements(many));
    report("10,000 elements closed: text", typing(input(form, "/property0"), keys));
    report("10,000 elements open: first", typing(input(form, "/tags/0"), keys));
    const QByteArray last = "/tags/" + QByteArray::number(many - 1);
    report("10,000 elements open: last", typing(input(form, last.constData()), keys));

    Times scrolling;
    QScrollBar *bar = form.findChild<ui::FieldList *>()->verticalScrollBar();
    for (int i = 0; i < keys; ++i) {
        clock.start();
        bar->setValue(int(qint64(bar->maximum()) * i / keys));
        QCoreApplication::processEvents();
        scrolling.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
    std::sort(scrolling.begin(), scrolling.end());
    report("10,000 elements open: jump to another place", scrolling);
    form.hide();
    ui::JsonPage page(draft, theme);
    page.resize(620, 560);
    draft.open(schema, QStringLiteral("/large"), elements(smoke ? 200 : 40'000));
    clock.start();
    page.show();
    (void)QTest::qWaitForWindowExposed(&page);
    const double showing = double(clock.nsecsElapsed()) / 1e6;
    char what[64];
    std::snprintf(what, sizeof what, "JSON editor, body of %lld KB", (long long)(draft.body().size() / 1024));
    report(what, typing(page.findChild<QWidget *>(QStringLiteral("jsonEditor")), keys));
    std::printf("opening that body in the JSON editor: %.1f ms\n", showing);
    std::printf("opening the form of 300 properties: %.1f ms\n", opening);
    return 0;
}
