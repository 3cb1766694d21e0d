// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "ui/mainwindow.h"
#include "ui/selftest.h"

#include "disk/atomicwrite.h"
#include "history/historytable.h"
#include "history/store.h"
#include "http/networktransport.h"
#include "resources/resources.h"
#include "run/environments.h"
#include "run/quitsignals.h"
#include "run/runner.h"
#include "run/tokens.h"
#include "sandbox/sandbox.h"
#include "schema/catalogloader.h"
#include "translations/translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTranslator>

#include <cstdio>

#include <sys/stat.h>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Console)
};

constexpr quint16 preferredSandboxPort = 43117;
constexpr int usageError = 2; ///< as graphops says it

struct Arguments
{
    bool selfTest = false;
    QString screenshots;
    QString language;
};

Arguments parseArguments(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Test console for Microsoft Graph operations."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption selfTest(QStringLiteral("self-test"),
                                      Words::tr("Drive the window through every bundled operation, then exit."));
    const QCommandLineOption screenshots(QStringLiteral("screenshots"),
                                         Words::tr("With --self-test: save pictures of the window in this folder."),
                                         Words::tr("folder"));
    const QCommandLineOption language(QStringLiteral("language"), Words::tr("Language of the window: en or de."),
                                      Words::tr("code"));
    parser.addOptions({selfTest, screenshots, language});
    if (!parser.parse(application.arguments())) {
        std::fprintf(stderr, "graph-console: %s\n", qPrintable(parser.errorText()));
        std::exit(usageError);
    }
    parser.process(application); // answers --help and --version
    return {parser.isSet(selfTest), parser.value(screenshots), parser.value(language)};
}

/// Without a display the platform plugin would end the program before it could say anything about its arguments.
bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

} // namespace

int main(int argc, char **argv)
{
    umask(077); // what this program writes is nobody else's business
    const bool isHeadless = !hasDisplay();
    if (isHeadless)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    resources::registerAll();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("graph-operations-console"));
    QApplication::setApplicationDisplayName(QStringLiteral("Graph Operations Console"));
    QApplication::setApplicationVersion(QStringLiteral(CONSOLE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("io.github.graphoperationsconsole.graphconsole"));
    const Arguments arguments = parseArguments(application);
    const std::unique_ptr<QTranslator> translator = translations::install(arguments.language);
    if (isHeadless && !arguments.selfTest) {
        std::fprintf(
            stderr, "graph-console: %s\n",
            qPrintable(Words::tr("There is no display to show a window on. Start it in a graphical session, or use "
                                 "--self-test, or graphops.")));
        return usageError;
    }

    // The self-test starts as a newcomer would: with nothing from earlier.
    const QTemporaryDir scratch;
    if (arguments.selfTest) {
        qputenv("XDG_DATA_HOME", QFile::encodeName(scratch.filePath(QStringLiteral("data"))));
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(scratch.filePath(QStringLiteral("config"))));
    }
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QString config = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);

    const model::Catalog catalog = schema::loadCatalog(schema::catalogFolders());
    for (const QString &folder : {data, config})
        disk::sweepTemporaries(folder);
    run::Environments environments(config + QStringLiteral("/environments.json"));
    run::Tokens tokens;
    history::Store store(data + QStringLiteral("/history.sqlite"));
    store.closeLeftOpen(history::hoursBefore(model::utcNow(), model::limits::historyLeftOpen));
    history::HistoryTable table(&store);
    http::NetworkTransport transport;
    run::Runner runner(transport, store, run::utcNow, run::judgeBy(catalog));
    ui::Theme theme;

    // The same port every time, so that stored URLs stay true; any other one when a second window has it.
    sandbox::Options options;
    options.port = arguments.selfTest ? 0 : preferredSandboxPort;
    auto sandbox = std::make_unique<sandbox::Sandbox>(catalog, options);
    model::Result<void> listening = sandbox->listen();
    if (!listening) {
        options.port = 0;
        sandbox = std::make_unique<sandbox::Sandbox>(catalog, options);
        listening = sandbox->listen();
    }
    environments.setSandboxPort(sandbox->port());

    const ui::Parts parts{catalog,
                          environments,
                          tokens,
                          runner,
                          store,
                          *sandbox,
                          data + QStringLiteral("/requests"),
                          run::everydaySources(),
                          data + QStringLiteral("/drafts"),
                          run::everydayTrackClock(),
                          data + QStringLiteral("/replays")};
    ui::MainWindow window(parts, theme, table, config + QStringLiteral("/window.ini"));
    if (!listening)
        window.showNotice(listening.error().text());
    run::QuitSignals quitSignals;
    QObject::connect(&quitSignals, &run::QuitSignals::received, &window, [&window] {
        window.leaveWithoutAsking();
        QCoreApplication::quit();
    });
    window.show();
    if (!arguments.selfTest)
        return QApplication::exec();
    ui::SelfTest selfTest(window, theme, catalog, table, arguments.screenshots);
    return selfTest.exec();
}
