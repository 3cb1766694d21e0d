// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "translations/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

// Outside a namespace: the macro declares a function of the global one.
static void registerTranslations()
{
    Q_INIT_RESOURCE(console_i18n);
}

namespace translations {

std::unique_ptr<QTranslator> install(const QString &language)
{
    registerTranslations();
    if (!language.isEmpty())
        QLocale::setDefault(QLocale(language));
    const QLocale locale;
    const auto load = [&locale](QTranslator &translator, const char *name, const QString &folder) {
        return translator.load(locale, QLatin1String(name), QStringLiteral("_"), folder);
    };
    auto translator = std::make_unique<QTranslator>();
    const QString own = QStringLiteral(":/i18n");
    // Without the English file, which holds the plural forms, one would read "1 operation(s)".
    if (!load(*translator, "console", own) && !translator->load(QStringLiteral("console_en"), own))
        return nullptr;
    // Qt's own texts: keys, standard buttons, menus of text fields. They are a package of their own and may be missing.
    auto *qt = new QTranslator(translator.get());
    if (load(*qt, "qtbase", QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
    QCoreApplication::installTranslator(translator.get());
    return translator;
}

} // namespace translations
