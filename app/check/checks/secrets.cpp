// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#include "check/check.h"
#include "check/words.h"
#include "model/limits.h"
#include "model/secretnames.h"

#include <QCoreApplication>

#include <algorithm>

namespace check {

namespace {

using Severity = model::FindingSeverity;

class Secrets final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(Check)

public:
    QString id() const override { return QStringLiteral("secrets"); }
    QString title() const override { return tr("Secrets in the answer"); }
    QString source() const override { return tr("RFC 6750, 5.3: tokens are not passed on"); }

    bool judge(const Subject &subject, Findings &findings) const override
    {
        for (const model::MaskedRange &range : subject.response.masked)
            findings.add(repeated(subject, range.offset));
        const QByteArray token = tokenOf(subject.exchange.request);
        if (const qsizetype at = token.isEmpty() ? -1 : subject.response.body.indexOf(token); at >= 0)
            findings.add(repeated(subject, at));
        for (const model::HeaderField &field : subject.response.headers) {
            // What this program keeps has the request's own token overwritten.
            if (field.value.contains("********"))
                findings.add(secretIn(QString::fromLatin1(field.name)));
            else if (looksLikeToken(QString::fromLatin1(field.value)) ||
                     (!token.isEmpty() && field.value.contains(token)))
                findings.add(inField(QString::fromLatin1(field.name)));
        }
        if (subject.answer.isValid() && !subject.isTooLarge) {
            QStringList tokens;
            look(subject.answer.root(), tokens, findings);
        }
        return true;
    }

private:
    /// Of a request that was not kept by this program, which puts a placeholder there.
    static QByteArray tokenOf(const model::Request &request)
    {
        constexpr qsizetype shortest = 8; // anything may contain less
        const QByteArray value = request.headers.value("Authorization").value_or(QByteArray()).trimmed();
        const QByteArray token = value.mid(value.indexOf(' ') + 1).trimmed();
        const bool isToken = std::all_of(token.begin(), token.end(), [](char c) {
            return QChar::isLetterOrNumber(uchar(c)) || QByteArrayView("-._~+/=").contains(c); // RFC 6750, 2.1
        });
        return isToken && token.size() >= shortest ? token : QByteArray();
    }

    static Finding secret(const QString &message, Severity severity)
    {
        Finding finding;
        finding.severity = severity;
        finding.expected = tr("no secret");
        finding.actual = QStringLiteral("***");
        finding.message = message;
        finding.source = tr("RFC 6750, 5.3");
        return finding;
    }

    static Finding repeated(const Subject &subject, qsizetype offset)
    {
        Finding finding = secret(tr("The answer repeats the token of the request."), Severity::Fail);
        finding.pointer = placeAt(subject.answer, offset).toString();
        return finding;
    }

    static Finding secretIn(const QString &field)
    {
        Finding finding =
            secret(tr("The header field %1 repeats the token of the request.").arg(field), Severity::Fail);
        finding.field = field;
        return finding;
    }

    static Finding inField(const QString &field)
    {
        Finding finding = secret(tr("The header field %1 holds a token.").arg(field), Severity::Warn);
        finding.field = field;
        return finding;
    }

    static json::Pointer placeAt(const json::Document &document, qsizetype offset)
    {
        QStringList tokens;
        if (!document.isValid())
            return {};
        json::Value value = document.root();
        const auto holds = [&](const json::Value &inner) { return inner.begin() <= offset && offset < inner.end(); };
        for (bool isDeeper = true; isDeeper;) {
            isDeeper = false;
            for (const json::Member &member : value.members()) {
                if (!holds(member.value))
                    continue;
                tokens.append(member.name());
                value = member.value;
                isDeeper = true;
                break;
            }
            qsizetype index = 0;
            for (const json::Value &element : isDeeper ? std::vector<json::Value>() : value.elements()) {
                if (holds(element)) {
                    tokens.append(QString::number(index));
                    value = element;
                    isDeeper = true;
                    break;
                }
                ++index;
            }
        }
        return json::Pointer(tokens);
    }

    static void look(const json::Value &value, QStringList &tokens, Findings &findings)
    {
        if (tokens.size() > model::limits::maxComparedDepth)
            return;
        for (const json::Member &member : value.members()) {
            tokens.append(member.name());
            judgeText(member.value, model::isSecretMember(tokens.constLast()), tokens, findings);
            look(member.value, tokens, findings);
            tokens.removeLast();
        }
        qsizetype index = 0;
        for (const json::Value &element : value.elements()) {
            tokens.append(QString::number(index++));
            judgeText(element, false, tokens, findings);
            look(element, tokens, findings);
            tokens.removeLast();
        }
    }

    static void judgeText(const json::Value &value, bool isNamedSecret, const QStringList &tokens, Findings &findings)
    {
        if (!value.isString())
            return;
        const bool isToken = value.raw().contains("eyJ") && looksLikeToken(value.string());
        if (!isToken && (!isNamedSecret || value.string().isEmpty()))
            return;
        Finding finding = isToken ? secret(tr("%1 looks like a token.").arg(tokens.constLast()), Severity::Warn)
                                  : secret(tr("%1 is named like a secret.").arg(tokens.constLast()), Severity::Warn);
        finding.pointer = json::Pointer(tokens).toString();
        findings.add(finding);
    }
};

} // namespace

std::unique_ptr<Check> makeSecrets()
{
    return std::make_unique<Secrets>();
}

} // namespace check
