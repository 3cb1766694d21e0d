// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/exchange.h"

#include <QNetworkReply>

#include <chrono>

namespace http {

/// What is known when an exchange ends badly.
struct Circumstances
{
    QString host;                ///< with port, for the eye
    bool secure = false;         ///< https
    bool encrypted = false;      ///< the TLS handshake was done
    bool mayHaveArrived = false; ///< bytes of the request may have left
    bool answered = false;       ///< status and header of an answer are there
    int status = 0;
    std::chrono::milliseconds limit{0}; ///< Deadline, Idle
    qsizetype maxBody = 0;              ///< TooLarge
    QString proxy = {};                 ///< with port, for the eye; empty: none
    QString detail = {};                ///< TlsFailed: the certificate's fault; Unsupported: the challenge
};

/// Qt reports 4xx and 5xx as errors; here they are answers.
bool isAnswer(QNetworkReply::NetworkError error);

/// The kind of a failure Qt reports.
model::TransportError::Kind kindOf(QNetworkReply::NetworkError error, const Circumstances &circumstances);

/// What happened and what to do next. Never Qt's own text: it quotes the whole URL and words of the server.
model::TransportError inWords(model::TransportError::Kind kind, const Circumstances &circumstances);

} // namespace http
