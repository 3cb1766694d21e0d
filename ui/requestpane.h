// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTabWidget>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace json {
class Pointer;
}

namespace run {
class Environments;
class Tokens;
} // namespace run

namespace ui {

class AuthPage;
class ChecksPage;
class DocumentationPage;
class FormPage;
class RequestDraft;
class Theme;

/// The centre: Form, JSON, Headers, Auth, Checks and Documentation of the request being edited.
class RequestPane final : public QTabWidget
{
    Q_OBJECT

public:
    RequestPane(RequestDraft &draft, run::Environments &environments, run::Tokens &tokens, const Theme &theme,
                QWidget *parent = nullptr);

    void addCornerActions(QAction *fillFromExample, QAction *clear);
    AuthPage &authPage() { return *m_auth; }
    ChecksPage &checksPage() { return *m_checks; }
    void showAuth();
    /// Gives the keyboard to the page that is shown, or to the tabs when it has no use for it.
    void focusPage();
    /// Gives the keyboard to the form's field there, or to the nearest one around it. False when there is none.
    bool revealInForm(json::Pointer place);

private:
    FormPage *m_form;
    AuthPage *m_auth;
    ChecksPage *m_checks;
    DocumentationPage *m_documentation;
};

} // namespace ui
