<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AnswerText</name>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>Host nicht gefunden</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Keine sichere Verbindung</translation>
    </message>
    <message>
        <source>Deadline passed</source>
        <translation>Frist abgelaufen</translation>
    </message>
    <message>
        <source>Connection went silent</source>
        <translation>Verbindung verstummt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>Antwort zu groß</translation>
    </message>
    <message>
        <source>Only an interim answer</source>
        <translation>Nur eine Zwischenantwort</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>Nicht unterstützt</translation>
    </message>
    <message>
        <source>Network failure</source>
        <translation>Netzwerkfehler</translation>
    </message>
    <message>
        <source>The status line came without a reason phrase.</source>
        <translation>Die Statuszeile kam ohne Begründungstext.</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>The framing of the answer says that more was to come.</source>
        <translation>Nach der Rahmung der Antwort sollte noch mehr kommen.</translation>
    </message>
    <message>
        <source>Unverified end</source>
        <translation>Ende ungeprüft</translation>
    </message>
    <message>
        <source>Nothing in the answer says where its body ends, so it may be cut off.</source>
        <translation>Nichts in der Antwort sagt, wo ihr Body endet; er kann abgeschnitten sein.</translation>
    </message>
    <message>
        <source>Suspicious framing</source>
        <translation>Verdächtige Rahmung</translation>
    </message>
    <message>
        <source>The framing of the answer contradicts itself; the body may not be what the service sent.</source>
        <translation>Die Rahmung der Antwort widerspricht sich; der Body ist vielleicht nicht das, was der Dienst gesendet hat.</translation>
    </message>
    <message>
        <source>May have arrived</source>
        <translation>Vielleicht angekommen</translation>
    </message>
    <message>
        <source>Bytes of the request may have reached the service, so the operation may exist.</source>
        <translation>Bytes der Anfrage können den Dienst erreicht haben; die Operation kann also existieren.</translation>
    </message>
    <message>
        <source>Token masked in 1 place</source>
        <translation>Token an 1 Stelle maskiert</translation>
    </message>
    <message>
        <source>Token masked in %1 places</source>
        <translation>Token an %1 Stellen maskiert</translation>
    </message>
    <message>
        <source>The answer repeated the token; its bytes were overwritten before anything was kept.</source>
        <translation>Die Antwort hat das Token wiederholt; seine Bytes wurden überschrieben, bevor etwas aufbewahrt wurde.</translation>
    </message>
    <message>
        <source>The request may have arrived: check with GET before sending again.</source>
        <translation>Die Anfrage kann angekommen sein: vor dem erneuten Senden mit GET nachsehen.</translation>
    </message>
    <message>
        <source>Nothing of the request arrived, so it can be sent again.</source>
        <translation>Von der Anfrage ist nichts angekommen, sie kann also erneut gesendet werden.</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Ausgang unbekannt</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>The program ended while this request was on its way, or another window still waits for its answer. It may have arrived: check with GET before sending again.</source>
        <translation>Das Programm endete, während diese Anfrage unterwegs war, oder ein anderes Fenster wartet noch auf ihre Antwort. Sie kann angekommen sein: vor dem erneuten Senden mit GET nachsehen.</translation>
    </message>
    <message>
        <source>Proxy failed</source>
        <translation>Proxy hat versagt</translation>
    </message>
</context>
<context>
    <name>AuthPage</name>
    <message>
        <source>Blanks, quotes or “Bearer” around the token were left out.</source>
        <translation>Leerzeichen, Anführungszeichen oder „Bearer“ um das Token wurden weggelassen.</translation>
    </message>
</context>
<context>
    <name>BodyEdit</name>
    <message>
        <source>The array has no element %1.</source>
        <translation>Das Array hat kein Element %1.</translation>
    </message>
    <message>
        <source>It has %1; use - to append.</source>
        <translation>Es hat %1 Elemente; mit - wird eines angehängt.</translation>
    </message>
    <message>
        <source>The body is not JSON: line %1, column %2: %3.</source>
        <translation>Der Body ist kein JSON: Zeile %1, Spalte %2: %3.</translation>
    </message>
    <message>
        <source>Mend it in the JSON tab first.</source>
        <translation>Erst im Tab „JSON“ in Ordnung bringen.</translation>
    </message>
    <message>
        <source>%1 is not an object, so it has no member &quot;%2&quot;.</source>
        <translation>%1 ist kein Objekt und hat daher kein Member „%2“.</translation>
    </message>
    <message>
        <source>The body</source>
        <translation>Der Body</translation>
    </message>
    <message>
        <source>Set it to {} first.</source>
        <translation>Erst auf {} setzen.</translation>
    </message>
    <message>
        <source>%1 is not an array, so it has no elements.</source>
        <translation>%1 ist kein Array und hat daher keine Elemente.</translation>
    </message>
    <message>
        <source>Set it to [] first.</source>
        <translation>Erst auf [] setzen.</translation>
    </message>
</context>
<context>
    <name>BodyEncoding</name>
    <message>
        <source>perhaps UTF-16</source>
        <translation>vielleicht UTF-16</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binär</translation>
    </message>
    <message>
        <source>invalid UTF-8 at byte %L1</source>
        <translation>ungültiges UTF-8 bei Byte %L1</translation>
    </message>
    <message>
        <source>UTF-8 with a byte order mark</source>
        <translation>UTF-8 mit Bytereihenfolge-Marke</translation>
    </message>
</context>
<context>
    <name>CaseReport</name>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Fehlercode</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erläuterung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>no name</source>
        <translation>kein Name</translation>
    </message>
    <message>
        <source>Subject: %1. Issuer: %2. Valid from %3 to %4. SHA-256: %5.</source>
        <translation>Inhaber: %1. Aussteller: %2. Gültig von %3 bis %4. SHA-256: %5.</translation>
    </message>
    <message>
        <source>The certificate is self-signed: nobody vouches for it.</source>
        <translation>Das Zertifikat ist selbst signiert: niemand bürgt dafür.</translation>
    </message>
    <message>
        <source>The certificate&apos;s chain ends in a root that is not trusted here.</source>
        <translation>Die Kette des Zertifikats endet in einer Wurzel, der hier nicht vertraut wird.</translation>
    </message>
    <message>
        <source>The certificate was issued by an authority that is not trusted here.</source>
        <translation>Das Zertifikat stammt von einer Zertifizierungsstelle, der hier nicht vertraut wird.</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>Das Zertifikat ist abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet.</source>
        <translation>Das Zertifikat ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>The certificate is for another host than %1.</source>
        <translation>Das Zertifikat gilt für einen anderen Host als %1.</translation>
    </message>
    <message>
        <source>The certificate was revoked.</source>
        <translation>Das Zertifikat wurde widerrufen.</translation>
    </message>
    <message>
        <source>The certificate is not meant for servers.</source>
        <translation>Das Zertifikat ist nicht für Server bestimmt.</translation>
    </message>
    <message>
        <source>The certificate was issued by one that may not issue any.</source>
        <translation>Das Zertifikat wurde mit einem ausgestellt, das keine ausstellen darf.</translation>
    </message>
    <message>
        <source>The certificate&apos;s signature is wrong.</source>
        <translation>Die Signatur des Zertifikats ist falsch.</translation>
    </message>
    <message>
        <source>The server showed no certificate.</source>
        <translation>Der Server hat kein Zertifikat gezeigt.</translation>
    </message>
    <message>
        <source>The certificate is on the list of stolen ones.</source>
        <translation>Das Zertifikat steht auf der Liste der gestohlenen.</translation>
    </message>
    <message>
        <source>The certificate or its chain does not meet the security level, for example by an outdated signature (SHA-1) or a short key.</source>
        <translation>Das Zertifikat oder seine Kette genügt der Sicherheitsstufe nicht, etwa wegen einer veralteten Signatur (SHA-1) oder eines kurzen Schlüssels.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Body or no body</source>
        <translation>Body oder kein Body</translation>
    </message>
    <message>
        <source>RFC 9110, 15.3.5 and 15.3.6; the page</source>
        <translation>RFC 9110, 15.3.5 und 15.3.6; die Dokumentationsseite</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>no body</source>
        <translation>kein Body</translation>
    </message>
    <message>
        <source>An answer with the status %1 has no body; this one has.</source>
        <translation>Eine Antwort mit dem Status %1 hat keinen Body; diese hat einen.</translation>
    </message>
    <message>
        <source>RFC 9110, 15.3.5</source>
        <translation>RFC 9110, 15.3.5</translation>
    </message>
    <message>
        <source>The answer has no body; %1 is promised.</source>
        <translation>Die Antwort hat keinen Body; zugesagt ist %1.</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Content-Type</translation>
    </message>
    <message>
        <source>RFC 9110, 8.3; OData JSON Format 4.01, 3</source>
        <translation>RFC 9110, 8.3; OData JSON Format 4.01, 3</translation>
    </message>
    <message>
        <source>OData JSON Format 4.01, 3</source>
        <translation>OData JSON Format 4.01, 3</translation>
    </message>
    <message>
        <source>The answer has a body and does not say what it is.</source>
        <translation>Die Antwort hat einen Body und sagt nicht, was er ist.</translation>
    </message>
    <message>
        <source>The answer is announced as %1, not as JSON.</source>
        <translation>Die Antwort ist als %1 angekündigt, nicht als JSON.</translation>
    </message>
    <message>
        <source>JSON is UTF-8 whatever the header says; this one says %1.</source>
        <translation>JSON ist UTF-8, was auch immer der Header sagt; dieser sagt %1.</translation>
    </message>
    <message>
        <source>RFC 8259, 8.1</source>
        <translation>RFC 8259, 8.1</translation>
    </message>
    <message>
        <source>Control information</source>
        <translation>Steuerinformationen</translation>
    </message>
    <message>
        <source>OData JSON Format 4.01, 4.6</source>
        <translation>OData JSON Format 4.01, 4.6</translation>
    </message>
    <message>
        <source>OData has no control information of the name %1.</source>
        <translation>OData kennt keine Steuerinformation namens %1.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 ist %2.</translation>
    </message>
    <message>
        <source>%1 is no context URL.</source>
        <translation>%1 ist keine Kontext-URL.</translation>
    </message>
    <message>
        <source>The context names %1, not %2.</source>
        <translation>Der Kontext nennt %1, nicht %2.</translation>
    </message>
    <message>
        <source>Sent and returned</source>
        <translation>Gesendet und zurück</translation>
    </message>
    <message>
        <source>OData Protocol 4.01, 11.4.2: the created entity is returned as it was stored</source>
        <translation>OData Protocol 4.01, 11.4.2: die erstellte Entität kommt so zurück, wie sie gespeichert wurde</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>OData Protocol 4.01, 11.4.2</source>
        <translation>OData Protocol 4.01, 11.4.2</translation>
    </message>
    <message>
        <source>%1 is the same instant in other words; a service may do so.</source>
        <translation>%1 ist derselbe Zeitpunkt in anderer Schreibweise; das darf ein Dienst.</translation>
    </message>
    <message>
        <source>%1 is the same value in other words.</source>
        <translation>%1 ist derselbe Wert in anderer Schreibweise.</translation>
    </message>
    <message>
        <source>%1 has the elements that were sent in another order.</source>
        <translation>%1 hat die gesendeten Elemente in anderer Reihenfolge.</translation>
    </message>
    <message>
        <source>%1 was sent, and did not come back.</source>
        <translation>%1 wurde gesendet und kam nicht zurück.</translation>
    </message>
    <message>
        <source>The service decides about it.</source>
        <translation>Darüber entscheidet der Dienst.</translation>
    </message>
    <message>
        <source>What was sent breaks a rule itself.</source>
        <translation>Schon das Gesendete verletzt eine Regel.</translation>
    </message>
    <message>
        <source>The schema does not declare it.</source>
        <translation>Das Schema deklariert es nicht.</translation>
    </message>
    <message>
        <source>%1 was sent as %2 and came back as %3.</source>
        <translation>%1 wurde als %2 gesendet und kam als %3 zurück.</translation>
    </message>
    <message>
        <source>%1 was sent and came back as null.</source>
        <translation>%1 wurde gesendet und kam als null zurück.</translation>
    </message>
    <message>
        <source>%1 lost digits of its fraction: it is another instant.</source>
        <translation>%1 hat Nachkommastellen verloren: es ist ein anderer Zeitpunkt.</translation>
    </message>
    <message>
        <source>%1 has the same clock time with another offset: it is another instant.</source>
        <translation>%1 hat dieselbe Uhrzeit mit anderem Zeitversatz: es ist ein anderer Zeitpunkt.</translation>
    </message>
    <message>
        <source>%1 is not what was sent.</source>
        <translation>%1 ist nicht das, was gesendet wurde.</translation>
    </message>
    <message>
        <source>Members of enumerations</source>
        <translation>Member von Aufzählungen</translation>
    </message>
    <message>
        <source>The members the page lists; OData ABNF, 7, enumValue</source>
        <translation>Die Member, die die Dokumentationsseite auflistet; OData ABNF, 7, enumValue</translation>
    </message>
    <message>
        <source>%1 has a member newer than this client: Prefer: include-unknown-enum-members would show it.</source>
        <translation>%1 hat ein Member, das neuer ist als dieser Client: Prefer: include-unknown-enum-members würde es zeigen.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;: a member in another letter case.</source>
        <translation>%1 ist „%2“: ein Member mit anderer Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;: a number in place of a member&apos;s name.</source>
        <translation>%1 ist „%2“: eine Zahl anstelle eines Member-Namens.</translation>
    </message>
    <message>
        <source>%1 names a member twice.</source>
        <translation>%1 nennt ein Member doppelt.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, which is no member.</source>
        <translation>%1 ist „%2“, was kein Member ist.</translation>
    </message>
    <message>
        <source>Form of an error</source>
        <translation>Form eines Fehlers</translation>
    </message>
    <message>
        <source>OData JSON Format 4.01, Error Response; Graph: error responses</source>
        <translation>OData JSON Format 4.01, Error Response; Graph: Fehlerantworten</translation>
    </message>
    <message>
        <source>The status is a success, and the body an error.</source>
        <translation>Der Status meldet einen Erfolg, der Body einen Fehler.</translation>
    </message>
    <message>
        <source>The service gives no reason: the error has no body.</source>
        <translation>Der Dienst nennt keinen Grund: der Fehler hat keinen Body.</translation>
    </message>
    <message>
        <source>The error is not in the form of OData: it is no JSON object.</source>
        <translation>Der Fehler hat nicht die Form von OData: er ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The error is in the form of the older directory service.</source>
        <translation>Der Fehler hat die Form des älteren Verzeichnisdienstes.</translation>
    </message>
    <message>
        <source>The body of the error has no member error.</source>
        <translation>Der Body des Fehlers hat kein Member error.</translation>
    </message>
    <message>
        <source>error is %1, not an object.</source>
        <translation>error ist %1, kein Objekt.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>eine Zeichenkette</translation>
    </message>
    <message>
        <source>%1 of the error is missing, empty or no text.</source>
        <translation>%1 des Fehlers fehlt, ist leer oder keine Zeichenkette.</translation>
    </message>
    <message>
        <source>Complete body</source>
        <translation>Vollständiger Body</translation>
    </message>
    <message>
        <source>RFC 9112, 6.3 and 8</source>
        <translation>RFC 9112, 6.3 und 8</translation>
    </message>
    <message>
        <source>RFC 9112, 8</source>
        <translation>RFC 9112, 8</translation>
    </message>
    <message>
        <source>a complete body</source>
        <translation>ein vollständiger Body</translation>
    </message>
    <message>
        <source>The body is not complete: %1.</source>
        <translation>Der Body ist nicht vollständig: %1.</translation>
    </message>
    <message>
        <source>The framing of the body is doubtful: %1.</source>
        <translation>Die Rahmung des Bodys ist zweifelhaft: %1.</translation>
    </message>
    <message>
        <source>Nothing says where the body ends, so it may be cut off unnoticed.</source>
        <translation>Nichts sagt, wo der Body endet; er kann unbemerkt abgeschnitten sein.</translation>
    </message>
    <message>
        <source>RFC 9110, 8.6</source>
        <translation>RFC 9110, 8.6</translation>
    </message>
    <message>
        <source>Content-Length %1 is that of the body with CRLF line ends; it has %2 bytes.</source>
        <translation>Content-Length %1 ist die Länge des Bodys mit CRLF-Zeilenenden; er hat %2 Bytes.</translation>
    </message>
    <message>
        <source>Content-Length is %1, the body has %2 bytes.</source>
        <translation>Content-Length ist %1, der Body hat %2 Bytes.</translation>
    </message>
    <message>
        <source>Expected answer</source>
        <translation>Erwartete Antwort</translation>
    </message>
    <message>
        <source>The answer kept as expected</source>
        <translation>Die als erwartet aufbewahrte Antwort</translation>
    </message>
    <message>
        <source>Rules for header fields</source>
        <translation>Regeln für Header-Felder</translation>
    </message>
    <message>
        <source>RFC 9110; OData Protocol 4.01, 8</source>
        <translation>RFC 9110; OData Protocol 4.01, 8</translation>
    </message>
    <message>
        <source>the methods that are allowed</source>
        <translation>die erlaubten Methoden</translation>
    </message>
    <message>
        <source>A 405 says which methods are allowed; this one does not.</source>
        <translation>Eine 405-Antwort nennt die erlaubten Methoden; diese nicht.</translation>
    </message>
    <message>
        <source>RFC 9110, 15.5.6</source>
        <translation>RFC 9110, 15.5.6</translation>
    </message>
    <message>
        <source>a challenge</source>
        <translation>eine Challenge</translation>
    </message>
    <message>
        <source>A 401 says how to authenticate; this one does not.</source>
        <translation>Eine 401-Antwort nennt die Art der Authentifizierung; diese nicht.</translation>
    </message>
    <message>
        <source>RFC 9110, 15.5.2</source>
        <translation>RFC 9110, 15.5.2</translation>
    </message>
    <message>
        <source>a URL</source>
        <translation>eine URL</translation>
    </message>
    <message>
        <source>A redirect says where to; this one does not.</source>
        <translation>Eine Umleitung sagt, wohin; diese nicht.</translation>
    </message>
    <message>
        <source>RFC 9110, 15.4</source>
        <translation>RFC 9110, 15.4</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Nothing says how long to wait.</source>
        <translation>Nichts sagt, wie lange zu warten ist.</translation>
    </message>
    <message>
        <source>RFC 6585, 4</source>
        <translation>RFC 6585, 4</translation>
    </message>
    <message>
        <source>OData-Version is neither 4.0 nor 4.01.</source>
        <translation>OData-Version ist weder 4.0 noch 4.01.</translation>
    </message>
    <message>
        <source>OData Protocol 4.01, 8.1.5</source>
        <translation>OData Protocol 4.01, 8.1.5</translation>
    </message>
    <message>
        <source>client-request-id is not the one that was sent: the answer may be another one&apos;s.</source>
        <translation>client-request-id ist nicht die gesendete: die Antwort kann zu einer anderen Anfrage gehören.</translation>
    </message>
    <message>
        <source>Graph: best practices</source>
        <translation>Graph: bewährte Methoden</translation>
    </message>
    <message>
        <source>a preference of the request</source>
        <translation>eine Präferenz der Anfrage</translation>
    </message>
    <message>
        <source>The service applied a preference the request does not have.</source>
        <translation>Der Dienst hat eine Präferenz angewendet, die die Anfrage nicht hat.</translation>
    </message>
    <message>
        <source>RFC 7240, 3</source>
        <translation>RFC 7240, 3</translation>
    </message>
    <message>
        <source>The service says it returned a minimum, and returned a body.</source>
        <translation>Der Dienst meldet eine minimale Rückgabe und hat einen Body zurückgegeben.</translation>
    </message>
    <message>
        <source>OData Protocol 4.01, 8.2.8.7</source>
        <translation>OData Protocol 4.01, 8.2.8.7</translation>
    </message>
    <message>
        <source>seconds or an HTTP date</source>
        <translation>Sekunden oder ein HTTP-Datum</translation>
    </message>
    <message>
        <source>Retry-After cannot be read.</source>
        <translation>Retry-After ist nicht lesbar.</translation>
    </message>
    <message>
        <source>RFC 9110, 10.2.3</source>
        <translation>RFC 9110, 10.2.3</translation>
    </message>
    <message>
        <source>The body is encoded, though that was not asked for.</source>
        <translation>Der Body ist kodiert, obwohl das nicht verlangt war.</translation>
    </message>
    <message>
        <source>RFC 9110, 12.5.3</source>
        <translation>RFC 9110, 12.5.3</translation>
    </message>
    <message>
        <source>The entity that was asked for</source>
        <translation>Die verlangte Entität</translation>
    </message>
    <message>
        <source>OData Protocol 4.01, 11.2.3: a read by key returns that entity</source>
        <translation>OData Protocol 4.01, 11.2.3: das Lesen über den Schlüssel liefert diese Entität</translation>
    </message>
    <message>
        <source>The answer is about another entity than the one that was asked for.</source>
        <translation>Die Antwort handelt von einer anderen Entität als der verlangten.</translation>
    </message>
    <message>
        <source>OData Protocol 4.01, 11.2.3</source>
        <translation>OData Protocol 4.01, 11.2.3</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>OData JSON Format 4.01, 13; Graph: paging</source>
        <translation>OData JSON Format 4.01, 13; Graph: Paging</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>ein Array</translation>
    </message>
    <message>
        <source>A list has its elements in the array value.</source>
        <translation>Eine Liste hat ihre Elemente im Array value.</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>An element of the list is %1.</source>
        <translation>Ein Element der Liste ist %1.</translation>
    </message>
    <message>
        <source>each entity once</source>
        <translation>jede Entität einmal</translation>
    </message>
    <message>
        <source>The list has the same id twice.</source>
        <translation>Die Liste hat dieselbe ID doppelt.</translation>
    </message>
    <message>
        <source>an absolute URL</source>
        <translation>eine absolute URL</translation>
    </message>
    <message>
        <source>The link to the next page is no URL.</source>
        <translation>Der Link zur nächsten Seite ist keine URL.</translation>
    </message>
    <message>
        <source>another page</source>
        <translation>eine andere Seite</translation>
    </message>
    <message>
        <source>The link to the next page leads to this page again.</source>
        <translation>Der Link zur nächsten Seite führt wieder zu dieser Seite.</translation>
    </message>
    <message>
        <source>The link to the next page leads to another server.</source>
        <translation>Der Link zur nächsten Seite führt zu einem anderen Server.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>The count is no number of entities.</source>
        <translation>Die Anzahl ist keine mögliche Zahl von Entitäten.</translation>
    </message>
    <message>
        <source>The count does not agree with the elements of the list.</source>
        <translation>Die Anzahl passt nicht zu den Elementen der Liste.</translation>
    </message>
    <message>
        <source>%1 is no part of a list.</source>
        <translation>%1 gehört nicht zu einer Liste.</translation>
    </message>
    <message>
        <source>Location of what was made</source>
        <translation>Location des Erstellten</translation>
    </message>
    <message>
        <source>OData Protocol 4.01, 11.4.2 and 8.3; RFC 9110, 10.2.2</source>
        <translation>OData Protocol 4.01, 11.4.2 und 8.3; RFC 9110, 10.2.2</translation>
    </message>
    <message>
        <source>RFC 9110, 10.2.2</source>
        <translation>RFC 9110, 10.2.2</translation>
    </message>
    <message>
        <source>%1 is no URL.</source>
        <translation>%1 ist keine URL.</translation>
    </message>
    <message>
        <source>%1 leads to a %2 URL.</source>
        <translation>%1 führt zu einer %2-URL.</translation>
    </message>
    <message>
        <source>%1 leads away from TLS.</source>
        <translation>%1 führt von TLS weg.</translation>
    </message>
    <message>
        <source>a URL with %1</source>
        <translation>eine URL mit %1</translation>
    </message>
    <message>
        <source>%1 leads to something else than the entity that was returned.</source>
        <translation>%1 führt zu etwas anderem als der zurückgegebenen Entität.</translation>
    </message>
    <message>
        <source>Declared members</source>
        <translation>Deklarierte Member</translation>
    </message>
    <message>
        <source>The table of properties of the page; all of them are returned from an actual call</source>
        <translation>Die Eigenschaftstabelle der Dokumentationsseite; ein echter Aufruf gibt alle zurück</translation>
    </message>
    <message>
        <source>Null where it is allowed</source>
        <translation>Wo null erlaubt ist</translation>
    </message>
    <message>
        <source>OData CSDL 4.01, 7.2.1 Nullable; OData JSON Format 4.01, 7.4</source>
        <translation>OData CSDL 4.01, 7.2.1 Nullable; OData JSON Format 4.01, 7.4</translation>
    </message>
    <message>
        <source>%1 is a collection, which is never null but empty.</source>
        <translation>%1 ist eine Sammlung, die nie null ist, sondern leer.</translation>
    </message>
    <message>
        <source>%1 is null, and is declared as never null.</source>
        <translation>%1 ist null und als nie null deklariert.</translation>
    </message>
    <message>
        <source>OData JSON Format 4.01, 7.4</source>
        <translation>OData JSON Format 4.01, 7.4</translation>
    </message>
    <message>
        <source>CSDL Nullable=false; %1</source>
        <translation>CSDL Nullable=false; %1</translation>
    </message>
    <message>
        <source>Type of each object</source>
        <translation>Typ jedes Objekts</translation>
    </message>
    <message>
        <source>OData JSON Format 4.01, 4.6.3: @odata.type</source>
        <translation>OData JSON Format 4.01, 4.6.3: @odata.type</translation>
    </message>
    <message>
        <source>The type is %1, not a text.</source>
        <translation>Der Typ ist %1, keine Zeichenkette.</translation>
    </message>
    <message>
        <source>%1 is abstract: no object has exactly this type.</source>
        <translation>%1 ist abstrakt: kein Objekt hat genau diesen Typ.</translation>
    </message>
    <message>
        <source>The type is written %1; only the letter case differs from %2.</source>
        <translation>Der Typ ist %1 geschrieben; von %2 weichen nur Groß- und Kleinschreibung ab.</translation>
    </message>
    <message>
        <source>The type %1 is not %2, nor derived from it.</source>
        <translation>Der Typ %1 ist weder %2 noch davon abgeleitet.</translation>
    </message>
    <message>
        <source>The type %1 is not described here; whether it derives from %2 is not known.</source>
        <translation>Der Typ %1 ist hier nicht beschrieben; ob er von %2 abgeleitet ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 is declared as %2.</source>
        <translation>%1 ist als %2 deklariert.</translation>
    </message>
    <message>
        <source>State of the operation</source>
        <translation>Zustand der Operation</translation>
    </message>
    <message>
        <source>Graph: long-running operations; the page of the type</source>
        <translation>Graph: lang laufende Operationen; die Dokumentationsseite des Typs</translation>
    </message>
    <message>
        <source>0 to 100</source>
        <translation>0 bis 100</translation>
    </message>
    <message>
        <source>The progress is no percentage.</source>
        <translation>Der Fortschritt ist kein Prozentwert.</translation>
    </message>
    <message>
        <source>The progress is no number.</source>
        <translation>Der Fortschritt ist keine Zahl.</translation>
    </message>
    <message>
        <source>a reason</source>
        <translation>ein Grund</translation>
    </message>
    <message>
        <source>The operation has failed and gives no reason.</source>
        <translation>Die Operation ist fehlgeschlagen und nennt keinen Grund.</translation>
    </message>
    <message>
        <source>the URL of the result</source>
        <translation>die URL des Ergebnisses</translation>
    </message>
    <message>
        <source>The operation has succeeded and does not say where its result is.</source>
        <translation>Die Operation war erfolgreich und sagt nicht, wo ihr Ergebnis ist.</translation>
    </message>
    <message>
        <source>Promised status</source>
        <translation>Zugesagter Status</translation>
    </message>
    <message>
        <source>The page&apos;s Response section; the status line of its example wins over the prose</source>
        <translation>Der Abschnitt „Response“ der Dokumentationsseite; die Statuszeile des Beispiels geht dem Text vor</translation>
    </message>
    <message>
        <source>OData Protocol 4.01, 11.2: a successful read answers 200</source>
        <translation>OData Protocol 4.01, 11.2: auf erfolgreiches Lesen folgt 200</translation>
    </message>
    <message>
        <source>The page names %1, but its example shows %2.</source>
        <translation>Die Dokumentationsseite nennt %1, ihr Beispiel zeigt aber %2.</translation>
    </message>
    <message>
        <source>The answer is 204, as after Prefer: return=minimal; whether that was asked for is not known.</source>
        <translation>Die Antwort ist 204, wie nach Prefer: return=minimal; ob das verlangt war, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Secrets in the answer</source>
        <translation>Geheimnisse in der Antwort</translation>
    </message>
    <message>
        <source>RFC 6750, 5.3: tokens are not passed on</source>
        <translation>RFC 6750, 5.3: Token werden nicht weitergegeben</translation>
    </message>
    <message>
        <source>%1 looks like a token.</source>
        <translation>%1 sieht wie ein Token aus.</translation>
    </message>
    <message>
        <source>%1 is named like a secret.</source>
        <translation>%1 heißt wie ein Geheimnis.</translation>
    </message>
    <message>
        <source>Made by the service</source>
        <translation>Vom Dienst vergeben</translation>
    </message>
    <message>
        <source>The properties the page has in its table and not in its request example</source>
        <translation>Die Eigenschaften, die in der Tabelle der Dokumentationsseite stehen und nicht in ihrer Beispielanfrage</translation>
    </message>
    <message>
        <source>%1 is made by the service, and not there.</source>
        <translation>%1 wird vom Dienst vergeben und ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>%1 is made by the service, and null.</source>
        <translation>%1 wird vom Dienst vergeben und ist null.</translation>
    </message>
    <message>
        <source>%1 is made by the service, and empty.</source>
        <translation>%1 wird vom Dienst vergeben und ist leer.</translation>
    </message>
    <message>
        <source>%1 is all zeros, as where nothing was made.</source>
        <translation>%1 besteht nur aus Nullen, als wäre nichts vergeben worden.</translation>
    </message>
    <message>
        <source>%1 has blanks at its ends.</source>
        <translation>%1 hat Leerzeichen am Anfang oder Ende.</translation>
    </message>
    <message>
        <source>%1 is the first or last instant of a clock, as where nothing was made.</source>
        <translation>%1 ist der erste oder letzte Zeitpunkt einer Uhr, als wäre nichts vergeben worden.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 was made for this answer, and is %n minute(s) away from its Date.</source>
        <translation>
            <numerusform>%1 wurde für diese Antwort vergeben und liegt %n Minute neben deren Date.</numerusform>
            <numerusform>%1 wurde für diese Antwort vergeben und liegt %n Minuten neben deren Date.</numerusform>
        </translation>
    </message>
    <message>
        <source>Members nobody declared</source>
        <translation>Nicht deklarierte Member</translation>
    </message>
    <message>
        <source>OData CSDL 4.01, 6.3 OpenType; the table of properties of the page</source>
        <translation>OData CSDL 4.01, 6.3 OpenType; die Eigenschaftstabelle der Dokumentationsseite</translation>
    </message>
    <message>
        <source>Your checks</source>
        <translation>Eigene Prüfungen</translation>
    </message>
    <message>
        <source>The lines in the tab Checks of the request</source>
        <translation>Die Zeilen im Tab „Prüfungen“ der Anfrage</translation>
    </message>
    <message>
        <source>Only the first %1 lines are judged. Remove some.</source>
        <translation>Nur die ersten %1 Zeilen werden beurteilt. Einige entfernen.</translation>
    </message>
    <message>
        <source>Kind and form of each value</source>
        <translation>Art und Form jedes Werts</translation>
    </message>
    <message>
        <source>OData JSON Format 4.01, 7.1; OData ABNF, 7; the rules of the schema</source>
        <translation>OData JSON Format 4.01, 7.1; OData ABNF, 7; die Regeln des Schemas</translation>
    </message>
    <message>
        <source>%1 is %2, which no %3 is.</source>
        <translation>%1 ist %2, was %3 nie ist.</translation>
    </message>
    <message>
        <source>%1 is out of the range of its values.</source>
        <translation>%1 liegt außerhalb seines Wertebereichs.</translation>
    </message>
    <message>
        <source>%1 is shorter than allowed.</source>
        <translation>%1 ist kürzer als erlaubt.</translation>
    </message>
    <message>
        <source>%1 is longer than allowed.</source>
        <translation>%1 ist länger als erlaubt.</translation>
    </message>
    <message>
        <source>%1 does not match its pattern.</source>
        <translation>%1 passt nicht zu seinem Muster.</translation>
    </message>
    <message>
        <source>%1 is a stream, which has a URL of its own.</source>
        <translation>%1 ist ein Stream, der eine eigene URL hat.</translation>
    </message>
    <message>
        <source>%1 is a number in quotes, and the Content-Type does not say IEEE754Compatible=true.</source>
        <translation>%1 ist eine Zahl in Anführungszeichen, und im Content-Type steht nicht IEEE754Compatible=true.</translation>
    </message>
    <message>
        <source>%1 is base64 with + or / where base64url has - and _.</source>
        <translation>%1 ist base64 mit + oder /, wo base64url - und _ hat.</translation>
    </message>
    <message>
        <source>%1 is written with an exponent, which was not asked for.</source>
        <translation>%1 ist mit Exponent geschrieben, was nicht verlangt war.</translation>
    </message>
    <message>
        <source>%1 is too small for %2 and reads as 0.</source>
        <translation>%1 ist zu klein für %2 und wird als 0 gelesen.</translation>
    </message>
    <message>
        <source>%1 does not have the form of %2.</source>
        <translation>%1 hat nicht die Form von %2.</translation>
    </message>
    <message>
        <source>OData JSON Format 4.01, 7; %1</source>
        <translation>OData JSON Format 4.01, 7; %1</translation>
    </message>
    <message>
        <source>OData ABNF, 7; %1</source>
        <translation>OData ABNF, 7; %1</translation>
    </message>
    <message>
        <source>a number in quotes</source>
        <translation>eine Zahl in Anführungszeichen</translation>
    </message>
    <message>
        <source>%1 is a plain number, though the Content-Type says IEEE754Compatible=true.</source>
        <translation>%1 ist eine Zahl ohne Anführungszeichen, obwohl im Content-Type IEEE754Compatible=true steht.</translation>
    </message>
    <message>
        <source>OData JSON Format 4.01, 3.2</source>
        <translation>OData JSON Format 4.01, 3.2</translation>
    </message>
    <message>
        <source>Well-formed JSON</source>
        <translation>Wohlgeformtes JSON</translation>
    </message>
    <message>
        <source>RFC 8259</source>
        <translation>RFC 8259</translation>
    </message>
    <message>
        <source>The body is too large to be judged; status and header are.</source>
        <translation>Der Body ist zu groß, um beurteilt zu werden; Status und Header werden beurteilt.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>RFC 8259, 2</source>
        <translation>RFC 8259, 2</translation>
    </message>
    <message>
        <source>markup</source>
        <translation>Markup</translation>
    </message>
    <message>
        <source>The body is no JSON but HTML or XML.</source>
        <translation>Der Body ist kein JSON, sondern HTML oder XML.</translation>
    </message>
    <message>
        <source>The body is no JSON: line %1, column %2: %3</source>
        <translation>Der Body ist kein JSON: Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>The body begins with a byte order mark.</source>
        <translation>Der Body beginnt mit einer Bytereihenfolge-Marke.</translation>
    </message>
    <message>
        <source>The body is %1; an answer of OData is an object.</source>
        <translation>Der Body ist %1; eine Antwort von OData ist ein Objekt.</translation>
    </message>
    <message>
        <source>OData JSON Format 4.01, 4</source>
        <translation>OData JSON Format 4.01, 4</translation>
    </message>
    <message>
        <source>It was sent like that, and came back as sent.</source>
        <translation>Es wurde so gesendet und kam wie gesendet zurück.</translation>
    </message>
    <message>
        <source>The page&apos;s own example has it like that.</source>
        <translation>Das Beispiel der Dokumentationsseite hat es ebenso.</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>die Antwort</translation>
    </message>
    <message>
        <source>the operation&apos;s schema</source>
        <translation>das Schema der Operation</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more finding(s) of this check are not listed.</source>
        <translation>
            <numerusform>%n weiterer Befund dieser Prüfung ist nicht aufgeführt.</numerusform>
            <numerusform>%n weitere Befunde dieser Prüfung sind nicht aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>OData JSON Format 4.01, Error Response</source>
        <translation>OData JSON Format 4.01, Error Response</translation>
    </message>
    <message>
        <source>OData JSON Format 4.01, 13</source>
        <translation>OData JSON Format 4.01, 13</translation>
    </message>
    <message>
        <source>the URL of what was made</source>
        <translation>die URL des Erstellten</translation>
    </message>
    <message>
        <source>Nothing says where the operation can be looked at.</source>
        <translation>Nichts sagt, wo sich die Operation abfragen lässt.</translation>
    </message>
    <message>
        <source>Nothing says where the new entity is.</source>
        <translation>Nichts sagt, wo die neue Entität ist.</translation>
    </message>
    <message>
        <source>the id of what was made</source>
        <translation>die ID des Erstellten</translation>
    </message>
    <message>
        <source>Without a body, only OData-EntityId says what was made.</source>
        <translation>Ohne Body sagt nur OData-EntityId, was erstellt wurde.</translation>
    </message>
    <message>
        <source>OData Protocol 4.01, 8.3.4</source>
        <translation>OData Protocol 4.01, 8.3.4</translation>
    </message>
    <message>
        <source>%1 is never null, and not there.</source>
        <translation>%1 ist nie null, aber nicht vorhanden.</translation>
    </message>
    <message>
        <source>%1 is declared, and not there.</source>
        <translation>%1 ist deklariert, aber nicht vorhanden.</translation>
    </message>
    <message>
        <source>%1 is declared, and not there; the documented example leaves it out too.</source>
        <translation>%1 ist deklariert, aber nicht vorhanden; auch das dokumentierte Beispiel lässt es aus.</translation>
    </message>
    <message>
        <source>%1 is left out, as null values were asked to be.</source>
        <translation>%1 ist ausgelassen, wie es für null-Werte verlangt war.</translation>
    </message>
    <message>
        <source>OData JSON Format 4.01, 4.6.3</source>
        <translation>OData JSON Format 4.01, 4.6.3</translation>
    </message>
    <message>
        <source>Graph: long-running operations</source>
        <translation>Graph: lang laufende Operationen</translation>
    </message>
    <message>
        <source>The status is %1, promised is %2.</source>
        <translation>Der Status ist %1, zugesagt ist %2.</translation>
    </message>
    <message>
        <source>The service gives the reason %1.</source>
        <translation>Der Dienst nennt den Grund %1.</translation>
    </message>
    <message>
        <source>no secret</source>
        <translation>kein Geheimnis</translation>
    </message>
    <message>
        <source>RFC 6750, 5.3</source>
        <translation>RFC 6750, 5.3</translation>
    </message>
    <message>
        <source>The answer repeats the token of the request.</source>
        <translation>Die Antwort wiederholt das Token der Anfrage.</translation>
    </message>
    <message>
        <source>The header field %1 holds a token.</source>
        <translation>Das Header-Feld %1 enthält ein Token.</translation>
    </message>
    <message>
        <source>a member of %1</source>
        <translation>ein Member von %1</translation>
    </message>
    <message>
        <source>%1 is not declared; %2 is.</source>
        <translation>%1 ist nicht deklariert; deklariert ist %2.</translation>
    </message>
    <message>
        <source>%1 is a dynamic member of an open type.</source>
        <translation>%1 ist ein dynamisches Member eines offenen Typs.</translation>
    </message>
    <message>
        <source>%1 belongs to a type that is not described here.</source>
        <translation>%1 gehört zu einem Typ, der hier nicht beschrieben ist.</translation>
    </message>
    <message>
        <source>%1 is not declared, and its type is not open.</source>
        <translation>%1 ist nicht deklariert, und der Typ ist nicht offen.</translation>
    </message>
    <message>
        <source>each member once</source>
        <translation>jedes Member einmal</translation>
    </message>
    <message>
        <source>%1 is there more than once; which one a client reads is open.</source>
        <translation>%1 steht mehrmals da; welches davon ein Client liest, ist offen.</translation>
    </message>
    <message>
        <source>RFC 8259, 4; OData JSON Format 4.01, 4</source>
        <translation>RFC 8259, 4; OData JSON Format 4.01, 4</translation>
    </message>
    <message>
        <source>%1 holds a NUL, a replacement character or half a character: text was lost on the way.</source>
        <translation>%1 enthält ein NUL, ein Ersatzzeichen oder ein halbes Zeichen: unterwegs ging Text verloren.</translation>
    </message>
    <message>
        <source>RFC 8259, 8</source>
        <translation>RFC 8259, 8</translation>
    </message>
    <message>
        <source>%1 belongs to lists, and this is one entity.</source>
        <translation>%1 gehört zu Listen, und dies ist eine einzelne Entität.</translation>
    </message>
    <message>
        <source>%1 is no entity tag: it is not in quotes.</source>
        <translation>%1 ist kein Entity-Tag: Es steht nicht in Anführungszeichen.</translation>
    </message>
    <message>
        <source>without /$entity</source>
        <translation>ohne /$entity</translation>
    </message>
    <message>
        <source>The context is that of one entity, and this is a list.</source>
        <translation>Der Kontext ist der einer einzelnen Entität, und dies ist eine Liste.</translation>
    </message>
    <message>
        <source>The context is that of a collection, and this is one entity.</source>
        <translation>Der Kontext ist der einer Sammlung, und dies ist eine einzelne Entität.</translation>
    </message>
    <message>
        <source>%1 stands beside the error.</source>
        <translation>%1 steht neben dem Fehler.</translation>
    </message>
    <message>
        <source>A detail of the error has no code or no message.</source>
        <translation>Einer Einzelheit des Fehlers fehlt der Code oder die Meldung.</translation>
    </message>
    <message>
        <source>%1 of the body is not that of the header: the error may be another one&apos;s.</source>
        <translation>%1 im Body ist nicht die im Header: Der Fehler gehört vielleicht zu einer anderen Anfrage.</translation>
    </message>
    <message>
        <source>Content-Length and Transfer-Encoding contradict each other.</source>
        <translation>Content-Length und Transfer-Encoding widersprechen sich.</translation>
    </message>
    <message>
        <source>RFC 9112, 6.3</source>
        <translation>RFC 9112, 6.3</translation>
    </message>
    <message>
        <source>an HTTP date</source>
        <translation>ein HTTP-Datum</translation>
    </message>
    <message>
        <source>Date is no HTTP date.</source>
        <translation>Date ist kein HTTP-Datum.</translation>
    </message>
    <message>
        <source>RFC 9110, 5.6.7</source>
        <translation>RFC 9110, 5.6.7</translation>
    </message>
    <message>
        <source>The answer comes from a cache: it was not made for this request.</source>
        <translation>Die Antwort kommt aus einem Cache: Sie ist nicht für diese Anfrage entstanden.</translation>
    </message>
    <message>
        <source>RFC 9111, 5.1</source>
        <translation>RFC 9111, 5.1</translation>
    </message>
    <message>
        <source>The link to the next page is relative; Graph writes whole URLs.</source>
        <translation>Der Verweis auf die nächste Seite ist relativ; Graph schreibt ganze URLs.</translation>
    </message>
    <message>
        <source>The link to the next page leads away from TLS.</source>
        <translation>Der Verweis auf die nächste Seite führt von TLS weg.</translation>
    </message>
    <message>
        <source>a URL in %1</source>
        <translation>eine URL in %1</translation>
    </message>
    <message>
        <source>%1 leads to another collection, or is no good path.</source>
        <translation>%1 führt zu einer anderen Sammlung oder ist kein guter Pfad.</translation>
    </message>
    <message>
        <source>A reference was sent, which is answered by 204 without a body.</source>
        <translation>Gesendet wurde ein Verweis, und der wird mit 204 ohne Body beantwortet.</translation>
    </message>
    <message>
        <source>OData Protocol 4.01, 11.4.6.1</source>
        <translation>OData Protocol 4.01, 11.4.6.1</translation>
    </message>
    <message>
        <source>The header field %1 repeats the token of the request.</source>
        <translation>Das Header-Feld %1 wiederholt das Token der Anfrage.</translation>
    </message>
    <message>
        <source>null, or a time</source>
        <translation>null oder ein Zeitpunkt</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, as where nothing was made.</source>
        <translation>%1 ist „%2“, wie dort, wo nichts entstanden ist.</translation>
    </message>
</context>
<context>
    <name>ClientEnvironments</name>
    <message>
        <source>The file is not JSON: %1.</source>
        <translation>Die Datei ist kein JSON: %1.</translation>
    </message>
    <message>
        <source>The file should be an object of environments by name.</source>
        <translation>Die Datei sollte ein Objekt mit Umgebungen nach Namen sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be an object of variables.</source>
        <translation>„%1“ sollte ein Objekt mit Variablen sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no text, and is not used.</source>
        <translation>„%1“ ist kein Text und wird nicht verwendet.</translation>
    </message>
    <message>
        <source>A token stands in the file, and is not used. Move it to %1, or remove it.</source>
        <translation>In der Datei steht ein Token; es wird nicht verwendet. Es nach %1 verschieben oder entfernen.</translation>
    </message>
    <message>
        <source>The environment &quot;%1&quot; of %2 has no variable &quot;root&quot;.</source>
        <translation>Die Umgebung „%1“ aus %2 hat keine Variable „root“.</translation>
    </message>
    <message>
        <source>Give it everything before the operation&apos;s path, version included.</source>
        <translation>Ihr alles vor dem Pfad der Operation geben, samt Version.</translation>
    </message>
</context>
<context>
    <name>Collection</name>
    <message>
        <source>%1 is not in the collection&apos;s folder.</source>
        <translation>%1 liegt nicht im Ordner der Sammlung.</translation>
    </message>
    <message>
        <source>Choose a place below %1.</source>
        <translation>Einen Ort unterhalb von %1 wählen.</translation>
    </message>
    <message>
        <source>%1 is a link, which may lead anywhere; it is not followed.</source>
        <translation>%1 ist eine Verknüpfung, die überallhin führen kann; ihr wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>Change what it leads to in a file manager.</source>
        <translation>Das, worauf sie zeigt, in einem Dateimanager ändern.</translation>
    </message>
    <message>
        <source>%1 is no folder.</source>
        <translation>%1 ist kein Ordner.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Ein Name ist nötig.</translation>
    </message>
    <message>
        <source>Type one, or press Escape.</source>
        <translation>Einen eingeben oder Esc drücken.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 gibt es schon.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>Ein Ordner lässt sich nicht in sich selbst verschieben.</translation>
    </message>
    <message>
        <source>Rename one of the two first.</source>
        <translation>Zuerst eines der beiden umbenennen.</translation>
    </message>
    <message>
        <source>The collection holds more than %1 files and folders; not all of them are shown. Open a folder inside it.</source>
        <translation>Die Sammlung enthält mehr als %1 Dateien und Ordner; nicht alle werden angezeigt. Einen Ordner darin öffnen.</translation>
    </message>
    <message>
        <source>This is a link, which may lead anywhere; it is not followed.</source>
        <translation>Dies ist eine Verknüpfung, die überallhin führen kann; ihr wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>Folders are looked into %1 levels deep.</source>
        <translation>Ordner werden bis zu %1 Ebenen tief durchsucht.</translation>
    </message>
    <message>
        <source>The folder cannot be read. Change its permissions.</source>
        <translation>Der Ordner ist nicht lesbar. Seine Rechte ändern.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>The folder cannot be read. Change its permissions, or choose another one.</source>
        <translation>Der Ordner ist nicht lesbar. Seine Rechte ändern oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile.</source>
        <translation>%1 wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>Look at it again, then repeat what you wanted.</source>
        <translation>Noch einmal ansehen und dann den Vorgang wiederholen.</translation>
    </message>
    <message>
        <source>%1 holds a credential, which is not written again.</source>
        <translation>%1 enthält Zugangsdaten, die nicht noch einmal geschrieben werden.</translation>
    </message>
    <message>
        <source>Write {{token}} in its place in an editor.</source>
        <translation>An ihrer Stelle in einem Editor {{token}} schreiben.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read.</source>
        <translation>Der Ordner %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Check its name and permissions.</source>
        <translation>Seinen Namen und seine Rechte prüfen.</translation>
    </message>
    <message>
        <source>The folder %1 holds more than %2 request files.</source>
        <translation>Der Ordner %1 enthält mehr als %2 Anfragedateien.</translation>
    </message>
    <message>
        <source>Choose a folder inside it.</source>
        <translation>Einen Ordner darin wählen.</translation>
    </message>
</context>
<context>
    <name>ComparisonReport</name>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Comparison: A and B</source>
        <translation>Vergleich: A und B</translation>
    </message>
    <message>
        <source>Volatile differences do not count:
%1</source>
        <translation>Flüchtige Unterschiede zählen nicht:
%1</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Host and port</source>
        <translation>Host und Port</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Fragment</source>
        <translation>Fragment</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründungstext</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Vollständigkeit</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Gesendet um</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindungsaufbau</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Request sent</source>
        <translation>Anfrage gesendet</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Erstes Byte</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>same meaning</source>
        <translation>gleicher Sinn</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>only in A</source>
        <translation>nur in A</translation>
    </message>
    <message>
        <source>only in B</source>
        <translation>nur in B</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Body sent</source>
        <translation>Gesendeter Body</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Body returned</source>
        <translation>Zurückgegebener Body</translation>
    </message>
    <message>
        <source>Timings</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Query %1</source>
        <translation>Query %1</translation>
    </message>
    <message>
        <source>The whole body</source>
        <translation>Der ganze Body</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>volatile: %1</source>
        <translation>flüchtig: %1</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Expected answer of %1</source>
        <translation>Erwartete Antwort von %1</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Keine Unterschiede</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln Unterschied</numerusform>
            <numerusform>%Ln Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 volatile</source>
        <translation>%L1 flüchtig</translation>
    </message>
    <message>
        <source>%L1 the same in meaning</source>
        <translation>%L1 dem Sinn nach gleich</translation>
    </message>
    <message>
        <source>%L1 not listed</source>
        <translation>%L1 nicht aufgeführt</translation>
    </message>
</context>
<context>
    <name>ComparisonText</name>
    <message>
        <source>Nothing to compare: the request has no body.</source>
        <translation>Nichts zu vergleichen: die Anfrage hat keinen Body.</translation>
    </message>
    <message>
        <source>Nothing to compare: what was sent is not JSON.</source>
        <translation>Nichts zu vergleichen: was gesendet wurde, ist kein JSON.</translation>
    </message>
    <message>
        <source>Nothing to compare: the answer has no body.</source>
        <translation>Nichts zu vergleichen: die Antwort hat keinen Body.</translation>
    </message>
    <message>
        <source>Nothing to compare: the answer is not JSON.</source>
        <translation>Nichts zu vergleichen: die Antwort ist kein JSON.</translation>
    </message>
    <message>
        <source>Not compared: the answer is an error, which is another document than what was sent.</source>
        <translation>Nicht verglichen: die Antwort ist ein Fehler, also ein anderes Dokument als das gesendete.</translation>
    </message>
    <message>
        <source>Not compared with what was sent: the answer is larger than %1.</source>
        <translation>Nicht mit dem Gesendeten verglichen: die Antwort ist größer als %1.</translation>
    </message>
    <message>
        <source>as sent</source>
        <translation>wie gesendet</translation>
    </message>
    <message>
        <source>same instant</source>
        <translation>gleicher Zeitpunkt</translation>
    </message>
    <message>
        <source>same value</source>
        <translation>gleicher Wert</translation>
    </message>
    <message>
        <source>other order</source>
        <translation>andere Reihenfolge</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>type changed</source>
        <translation>Typ geändert</translation>
    </message>
    <message>
        <source>not returned</source>
        <translation>nicht zurückgekommen</translation>
    </message>
    <message>
        <source>made by service</source>
        <translation>vom Dienst erzeugt</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>✓ as sent</source>
        <translation>✓ wie gesendet</translation>
    </message>
    <message>
        <source>✓ same instant, sent %1</source>
        <translation>✓ gleicher Zeitpunkt, gesendet: %1</translation>
    </message>
    <message>
        <source>✓ same value, sent %1</source>
        <translation>✓ gleicher Wert, gesendet: %1</translation>
    </message>
    <message>
        <source>▲ sent in another order</source>
        <translation>▲ in anderer Reihenfolge gesendet</translation>
    </message>
    <message>
        <source>✗ sent %1</source>
        <translation>✗ gesendet: %1</translation>
    </message>
    <message>
        <source>✗ other type, sent %1</source>
        <translation>✗ anderer Typ, gesendet: %1</translation>
    </message>
    <message>
        <source>✓ generated</source>
        <translation>✓ erzeugt</translation>
    </message>
    <message>
        <source>+ not sent</source>
        <translation>+ nicht gesendet</translation>
    </message>
</context>
<context>
    <name>Compose</name>
    <message>
        <source>the body, line %1, column %2</source>
        <translation>im Body, Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>the path</source>
        <translation>im Pfad</translation>
    </message>
    <message>
        <source>no value is filled in</source>
        <translation>es ist kein Wert eingetragen</translation>
    </message>
    <message>
        <source>Fill it in, or write the path by hand.</source>
        <translation>Einen eintragen oder den Pfad von Hand schreiben.</translation>
    </message>
    <message>
        <source>the path value %1</source>
        <translation>im Pfadwert %1</translation>
    </message>
    <message>
        <source>the header field %1</source>
        <translation>im Header-Feld %1</translation>
    </message>
    <message>
        <source>%1 in %2: %3.</source>
        <translation>%1 %2: %3.</translation>
    </message>
    <message>
        <source>Not sent: the request is not filled in.</source>
        <translation>Nicht gesendet: die Anfrage ist nicht ausgefüllt.</translation>
    </message>
    <message>
        <source>Braces that are to be sent as they are: give a variable a value that holds them.</source>
        <translation>Geschweifte Klammern, die als solche gesendet werden sollen: einer Variablen einen Wert geben, der sie enthält.</translation>
    </message>
    <message>
        <source>line %1 of the checks</source>
        <translation>in Zeile %1 der Prüfungen</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Test console for Microsoft Graph operations.</source>
        <translation>Testkonsole für Operationen von Microsoft Graph.</translation>
    </message>
    <message>
        <source>Drive the window through every bundled operation, then exit.</source>
        <translation>Das Fenster durch jede mitgelieferte Operation führen, dann beenden.</translation>
    </message>
    <message>
        <source>With --self-test: save pictures of the window in this folder.</source>
        <translation>Mit --self-test: Bilder des Fensters in diesem Ordner speichern.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Language of the window: en or de.</source>
        <translation>Sprache des Fensters: en oder de.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>There is no display to show a window on. Start it in a graphical session, or use --self-test, or graphops.</source>
        <translation>Es gibt keinen Bildschirm für ein Fenster. In einer grafischen Sitzung starten oder --self-test oder graphops verwenden.</translation>
    </message>
</context>
<context>
    <name>CopyActions</name>
    <message>
        <source>The text has %L1 bytes, too much for the clipboard.</source>
        <translation>Der Text hat %L1 Bytes, zu viel für die Zwischenablage.</translation>
    </message>
    <message>
        <source>Copied. Not said there: %1</source>
        <translation>Kopiert. Darin nicht enthalten: %1</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>&amp;Kopieren als</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>Als &amp;Befehl kopieren</translation>
    </message>
</context>
<context>
    <name>DataFile</name>
    <message>
        <source>Line %1 of the data file: %2</source>
        <translation>Zeile %1 der Datendatei: %2</translation>
    </message>
    <message>
        <source>it names &quot;%1&quot; twice.</source>
        <translation>„%1“ kommt darin doppelt vor.</translation>
    </message>
    <message>
        <source>Give each its own name.</source>
        <translation>Jedem einen eigenen Namen geben.</translation>
    </message>
    <message>
        <source>The data file holds no row.</source>
        <translation>Die Datendatei enthält keine Datenzeile.</translation>
    </message>
    <message>
        <source>Write the names into the first line, and values below.</source>
        <translation>Die Namen in die erste Zeile schreiben und die Werte darunter.</translation>
    </message>
    <message>
        <source>The data file holds more than %1 rows.</source>
        <translation>Die Datendatei enthält mehr als %1 Datenzeilen.</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>Die Datei aufteilen.</translation>
    </message>
    <message>
        <source>it has %1 fields, but %2 are named.</source>
        <translation>sie hat %1 Felder, benannt sind aber %2.</translation>
    </message>
    <message>
        <source>Put a field that holds a comma into quotes.</source>
        <translation>Ein Feld mit einem Komma in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>a quotation mark stands in the middle of a field.</source>
        <translation>ein Anführungszeichen steht mitten in einem Feld.</translation>
    </message>
    <message>
        <source>Put the whole field into quotes, and double the mark.</source>
        <translation>Das ganze Feld in Anführungszeichen setzen und das Zeichen verdoppeln.</translation>
    </message>
    <message>
        <source>a quotation mark is never closed.</source>
        <translation>ein Anführungszeichen wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>Close it.</source>
        <translation>Das Anführungszeichen schließen.</translation>
    </message>
    <message>
        <source>something stands behind a closing quotation mark.</source>
        <translation>hinter einem schließenden Anführungszeichen steht noch etwas.</translation>
    </message>
    <message>
        <source>Double a quotation mark inside a field.</source>
        <translation>Ein Anführungszeichen in einem Feld verdoppeln.</translation>
    </message>
    <message>
        <source>it is not JSON: %1.</source>
        <translation>sie ist kein JSON: %1.</translation>
    </message>
    <message>
        <source>an object of names and values should stand here.</source>
        <translation>hier sollte ein Objekt mit Namen und Werten stehen.</translation>
    </message>
    <message>
        <source>The data file is not UTF-8.</source>
        <translation>Die Datendatei ist kein UTF-8.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Als UTF-8 speichern.</translation>
    </message>
</context>
<context>
    <name>Disk</name>
    <message>
        <source>the path is empty or holds a zero character.</source>
        <translation>der Pfad ist leer oder enthält ein Nullzeichen.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Cannot make the folder</source>
        <translation>Nicht anlegen lässt sich der Ordner</translation>
    </message>
    <message>
        <source>Cannot write</source>
        <translation>Nicht schreiben lässt sich</translation>
    </message>
    <message>
        <source>The disk may not keep</source>
        <translation>Vielleicht nicht dauerhaft gespeichert ist</translation>
    </message>
    <message>
        <source>Cannot read</source>
        <translation>Nicht lesen lässt sich</translation>
    </message>
    <message>
        <source>it is no regular file.</source>
        <translation>es ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>it is larger than %1 bytes.</source>
        <translation>es sind mehr als %1 Bytes.</translation>
    </message>
    <message>
        <source>Choose a smaller file.</source>
        <translation>Eine kleinere Datei wählen.</translation>
    </message>
    <message>
        <source>Cannot move %1 aside.</source>
        <translation>%1 lässt sich nicht beiseitelegen.</translation>
    </message>
    <message>
        <source>Move it yourself, or change the permissions of its folder.</source>
        <translation>Selbst verschieben oder die Rechte des Ordners ändern.</translation>
    </message>
    <message>
        <source>the disk or the quota is full</source>
        <translation>der Datenträger oder das Kontingent ist voll</translation>
    </message>
    <message>
        <source>Free some space and save again.</source>
        <translation>Platz schaffen und noch einmal speichern.</translation>
    </message>
    <message>
        <source>the file would be larger than this system allows</source>
        <translation>die Datei würde größer, als dieses System erlaubt</translation>
    </message>
    <message>
        <source>Raise the limit or save less.</source>
        <translation>Die Grenze anheben oder weniger speichern.</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Save to another folder.</source>
        <translation>In einem anderen Ordner speichern.</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>Change the permissions or choose another folder.</source>
        <translation>Die Rechte ändern oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>the disk reported an input/output error</source>
        <translation>der Datenträger meldet einen Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Save to another disk and check this one.</source>
        <translation>Auf einem anderen Datenträger speichern und diesen prüfen.</translation>
    </message>
    <message>
        <source>a part of the path is a file, not a folder</source>
        <translation>ein Teil des Pfades ist eine Datei, kein Ordner</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>Choose a file name.</source>
        <translation>Einen Dateinamen wählen.</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Einen kürzeren Namen wählen.</translation>
    </message>
    <message>
        <source>it is a symbolic link</source>
        <translation>es ist eine symbolische Verknüpfung</translation>
    </message>
    <message>
        <source>Use the file it points to, or remove the link.</source>
        <translation>Die Datei nehmen, auf die sie zeigt, oder die Verknüpfung entfernen.</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>existiert nicht</translation>
    </message>
    <message>
        <source>Look at the path.</source>
        <translation>Den Pfad prüfen.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>Another program is working with %1.</source>
        <translation>Ein anderes Programm arbeitet mit %1.</translation>
    </message>
    <message>
        <source>Cannot move</source>
        <translation>Nicht verschieben lässt sich</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 gibt es schon.</translation>
    </message>
    <message>
        <source>Cannot delete</source>
        <translation>Nicht löschen lässt sich</translation>
    </message>
    <message>
        <source>%1 was not deleted: there is no trash for it.</source>
        <translation>%1 wurde nicht gelöscht: dafür gibt es keinen Papierkorb.</translation>
    </message>
    <message>
        <source>Delete it in a file manager, or move it away.</source>
        <translation>In einem Dateimanager löschen oder anderswohin verschieben.</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile, so it stays.</source>
        <translation>%1 wurde inzwischen geändert und bleibt daher.</translation>
    </message>
    <message>
        <source>Cannot remove</source>
        <translation>Nicht entfernen lässt sich</translation>
    </message>
    <message>
        <source>%1 is not empty any more, so it stays.</source>
        <translation>%1 ist nicht mehr leer und bleibt daher.</translation>
    </message>
    <message>
        <source>it is a device, a pipe or a socket</source>
        <translation>es ist ein Gerät, eine Pipe oder ein Socket</translation>
    </message>
    <message>
        <source>there is something of that name already</source>
        <translation>etwas mit diesem Namen gibt es schon</translation>
    </message>
    <message>
        <source>the other place is on another disk</source>
        <translation>der andere Ort liegt auf einem anderen Datenträger</translation>
    </message>
    <message>
        <source>Move it in a file manager.</source>
        <translation>In einem Dateimanager verschieben.</translation>
    </message>
</context>
<context>
    <name>Documentation</name>
    <message>
        <source>Described by %1</source>
        <translation>Beschrieben von %1</translation>
    </message>
    <message>
        <source>read from %1</source>
        <translation>gelesen aus %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>as documented in the request line</source>
        <translation>wie in der Anfragezeile dokumentiert</translation>
    </message>
    <message>
        <source>as in the example</source>
        <translation>wie im Beispiel</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Not determined</source>
        <translation>Nicht bestimmt</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>Nicht unterstützt</translation>
    </message>
    <message>
        <source>The document says: “%1”</source>
        <translation>Das Dokument sagt: „%1“</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>Header-Felder</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>aus %1</translation>
    </message>
    <message>
        <source>Body: %1</source>
        <translation>Body: %1</translation>
    </message>
    <message>
        <source>The document names no properties.</source>
        <translation>Das Dokument nennt keine Eigenschaften.</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Typ: %1</translation>
    </message>
    <message>
        <source>based on %1</source>
        <translation>beruht auf %1</translation>
    </message>
    <message>
        <source>abstract</source>
        <translation>abstrakt</translation>
    </message>
    <message>
        <source>open: may have members of any name</source>
        <translation>offen: darf Member beliebigen Namens haben</translation>
    </message>
    <message>
        <source>Promised answer</source>
        <translation>Zugesagte Antwort</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Example request</source>
        <translation>Beispielanfrage</translation>
    </message>
    <message>
        <source>Example answer</source>
        <translation>Beispielantwort</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>navigation property</source>
        <translation>Navigationseigenschaft</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>%1 cannot be locked; edits are not kept on disk.</source>
        <translation>%1 lässt sich nicht sperren; Änderungen werden nicht auf dem Datenträger aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 is no draft that can be read; it stays there.</source>
        <translation>%1 ist kein lesbarer Entwurf; die Datei bleibt dort.</translation>
    </message>
    <message>
        <source>%1 cannot be moved; it stays there.</source>
        <translation>%1 lässt sich nicht verschieben; die Datei bleibt dort.</translation>
    </message>
    <message>
        <source>The edits hold a token, so they are not kept on disk.</source>
        <translation>Die Änderungen enthalten ein Token und werden daher nicht auf dem Datenträger aufbewahrt.</translation>
    </message>
    <message>
        <source>Write {{token}} in its place.</source>
        <translation>{{token}} an seine Stelle schreiben.</translation>
    </message>
</context>
<context>
    <name>EnvironmentFile</name>
    <message>
        <source>The file is not JSON: %1.</source>
        <translation>Die Datei ist kein JSON: %1.</translation>
    </message>
    <message>
        <source>The file has no list &quot;environments&quot;.</source>
        <translation>Die Datei hat keine Liste „environments“.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of this program.</source>
        <translation>Die Datei stammt von einer neueren Version dieses Programms.</translation>
    </message>
    <message>
        <source>The list &quot;environments&quot; holds none that can be used.</source>
        <translation>Die Liste „environments“ enthält keine brauchbare Umgebung.</translation>
    </message>
    <message>
        <source>An environment should stand here.</source>
        <translation>Hier sollte eine Umgebung stehen.</translation>
    </message>
    <message>
        <source>A token stands in the file. It is not used: tokens live in memory only. Remove it.</source>
        <translation>In der Datei steht ein Token. Es wird nicht verwendet: Token bleiben nur im Speicher. Es gehört entfernt.</translation>
    </message>
    <message>
        <source>Environment &quot;%1&quot; cannot be used yet: %2</source>
        <translation>Die Umgebung „%1“ ist noch nicht brauchbar: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be a string.</source>
        <translation>„%1“ sollte eine Zeichenkette sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be a whole number from %2 to %3.</source>
        <translation>„%1“ sollte eine ganze Zahl von %2 bis %3 sein.</translation>
    </message>
    <message>
        <source>The id is missing or used twice; this environment is &quot;%1&quot; now.</source>
        <translation>Die Kennung fehlt oder ist doppelt; diese Umgebung heißt jetzt „%1“.</translation>
    </message>
    <message>
        <source>Local sandbox</source>
        <translation>Lokale Sandbox</translation>
    </message>
    <message>
        <source>Microsoft Graph</source>
        <translation>Microsoft Graph</translation>
    </message>
    <message>
        <source>Microsoft Graph, US Government L4</source>
        <translation>Microsoft Graph, USA L4</translation>
    </message>
    <message>
        <source>Microsoft Graph, US Government L5 (DoD)</source>
        <translation>Microsoft Graph, USA L5 (DoD)</translation>
    </message>
    <message>
        <source>Microsoft Graph, China (21Vianet)</source>
        <translation>Microsoft Graph, China (21Vianet)</translation>
    </message>
    <message>
        <source>The ready-made environments are used; the file is kept as %1.</source>
        <translation>Die mitgelieferten Umgebungen werden verwendet; die Datei bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <source>&quot;variables&quot; should be an object of names and texts.</source>
        <translation>„variables“ sollte ein Objekt aus Namen und Texten sein.</translation>
    </message>
    <message>
        <source>The variable &quot;%1&quot; should be a string.</source>
        <translation>Die Variable „%1“ sollte eine Zeichenkette sein.</translation>
    </message>
    <message>
        <source>The variable &quot;%1&quot; stands here twice; the first one is used.</source>
        <translation>Die Variable „%1“ steht hier doppelt; verwendet wird die erste.</translation>
    </message>
    <message>
        <source>&quot;tls&quot; should be an object.</source>
        <translation>„tls“ sollte ein Objekt sein.</translation>
    </message>
</context>
<context>
    <name>EnvironmentList</name>
    <message>
        <source>New environment</source>
        <translation>Neue Umgebung</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, Kopie</translation>
    </message>
    <message>
        <source>The environment has no name.</source>
        <translation>Die Umgebung hat keinen Namen.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Einen Namen eintragen.</translation>
    </message>
    <message>
        <source>Another environment has the same name.</source>
        <translation>Eine andere Umgebung heißt ebenso.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The variable &quot;%1&quot; holds a token, which must not go into a file.</source>
        <translation>Die Variable „%1“ enthält ein Token, das in keine Datei gehört.</translation>
    </message>
    <message>
        <source>Set the token for the environment, and write {{token}} in a header field.</source>
        <translation>Das Token in der Umgebung setzen und {{token}} in ein Header-Feld schreiben.</translation>
    </message>
</context>
<context>
    <name>ErrorMeaning</name>
    <message>
        <source>The caller may not do this.</source>
        <translation>Der Aufrufer darf dies nicht.</translation>
    </message>
    <message>
        <source>The app or the user is being throttled.</source>
        <translation>Die App oder der Benutzer wird gedrosselt.</translation>
    </message>
    <message>
        <source>The token is good, but its permissions do not reach this far.</source>
        <translation>Das Token ist gültig, aber seine Berechtigungen reichen nicht so weit.</translation>
    </message>
    <message>
        <source>The service could not make sense of the request as sent.</source>
        <translation>Der Dienst konnte mit der Anfrage, wie gesendet, nichts anfangen.</translation>
    </message>
    <message>
        <source>The service does not accept this kind of request here.</source>
        <translation>Der Dienst nimmt diese Art von Anfrage hier nicht an.</translation>
    </message>
    <message>
        <source>The mailbox is on premises without federation, or an application policy keeps the app out of it.</source>
        <translation>Das Postfach liegt auf einem eigenen Server ohne Föderation, oder eine Anwendungsrichtlinie sperrt die App aus.</translation>
    </message>
    <message>
        <source>The service failed and does not say why.</source>
        <translation>Der Dienst hat versagt und sagt nicht, warum.</translation>
    </message>
    <message>
        <source>There is no token, or it is expired, damaged or meant for another service.</source>
        <translation>Das Token fehlt, ist abgelaufen, beschädigt oder für einen anderen Dienst bestimmt.</translation>
    </message>
    <message>
        <source>The byte range asked for does not exist.</source>
        <translation>Den verlangten Bytebereich gibt es nicht.</translation>
    </message>
    <message>
        <source>The request is malformed or contradicts itself.</source>
        <translation>Die Anfrage ist fehlerhaft oder widerspricht sich.</translation>
    </message>
    <message>
        <source>What the path names does not exist.</source>
        <translation>Was der Pfad nennt, existiert nicht.</translation>
    </message>
    <message>
        <source>The service found malware in it.</source>
        <translation>Der Dienst hat Schadsoftware darin gefunden.</translation>
    </message>
    <message>
        <source>A property of the body does not have the declared type or form.</source>
        <translation>Eine Eigenschaft des Bodys hat nicht den deklarierten Typ oder die deklarierte Form.</translation>
    </message>
    <message>
        <source>Something of that name or id is there already.</source>
        <translation>Etwas mit diesem Namen oder dieser ID gibt es schon.</translation>
    </message>
    <message>
        <source>The system does not allow this action.</source>
        <translation>Das System erlaubt diese Aktion nicht.</translation>
    </message>
    <message>
        <source>The system does not support this request.</source>
        <translation>Das System unterstützt diese Anfrage nicht.</translation>
    </message>
    <message>
        <source>The user&apos;s quota is used up.</source>
        <translation>Das Kontingent des Benutzers ist aufgebraucht.</translation>
    </message>
    <message>
        <source>The body cannot be read against its type: an unknown member, a value of another kind, or another content type.</source>
        <translation>Der Body lässt sich nicht nach seinem Typ lesen: ein unbekanntes Member, ein Wert anderer Art oder ein anderer Content-Type.</translation>
    </message>
    <message>
        <source>It changed since it was last read; mostly the ETag does not fit any more.</source>
        <translation>Seit dem letzten Lesen hat sich etwas geändert; meist passt der ETag nicht mehr.</translation>
    </message>
    <message>
        <source>The delta token is no longer good; start again without it.</source>
        <translation>Das Delta-Token gilt nicht mehr; ohne es von vorn beginnen.</translation>
    </message>
    <message>
        <source>The service is down or overloaded for a while; Retry-After may say how long.</source>
        <translation>Der Dienst ist vorübergehend nicht da oder überlastet; vielleicht sagt Retry-After, wie lange.</translation>
    </message>
    <message>
        <source>The delta token has expired; all data must be read anew.</source>
        <translation>Das Delta-Token ist abgelaufen; alle Daten müssen neu gelesen werden.</translation>
    </message>
    <message>
        <source>The caller has not proved who it is.</source>
        <translation>Der Aufrufer hat sich nicht ausgewiesen.</translation>
    </message>
    <message>
        <source>Only its owner has access.</source>
        <translation>Zugriff hat nur der Eigentümer.</translation>
    </message>
    <message>
        <source>There are as many children as there may be.</source>
        <translation>Die Höchstzahl untergeordneter Elemente ist erreicht.</translation>
    </message>
    <message>
        <source>The ETag sent is not that of the present value.</source>
        <translation>Der gesendete ETag ist nicht der des jetzigen Werts.</translation>
    </message>
    <message>
        <source>The Accept header asks for what cannot be given.</source>
        <translation>Der Accept-Header verlangt, was nicht geliefert werden kann.</translation>
    </message>
    <message>
        <source>A parameter does not have the form it needs.</source>
        <translation>Ein Parameter hat nicht die nötige Form.</translation>
    </message>
    <message>
        <source>A name holds characters that are not allowed.</source>
        <translation>Ein Name enthält unzulässige Zeichen.</translation>
    </message>
    <message>
        <source>A query option is not known or not allowed here.</source>
        <translation>Eine Abfrageoption ist unbekannt oder hier nicht erlaubt.</translation>
    </message>
    <message>
        <source>The lock token is not that of the lock that is held.</source>
        <translation>Das Sperrtoken gehört nicht zur bestehenden Sperre.</translation>
    </message>
    <message>
        <source>An ETag has to stand in quotation marks.</source>
        <translation>Ein ETag muss in Anführungszeichen stehen.</translation>
    </message>
    <message>
        <source>The query is longer than allowed.</source>
        <translation>Die Abfrage ist länger als erlaubt.</translation>
    </message>
    <message>
        <source>A parameter is longer than allowed.</source>
        <translation>Ein Parameter ist länger als erlaubt.</translation>
    </message>
    <message>
        <source>A parameter is below its least value.</source>
        <translation>Ein Parameter liegt unter seinem Mindestwert.</translation>
    </message>
    <message>
        <source>The path is longer than allowed.</source>
        <translation>Der Pfad ist länger als erlaubt.</translation>
    </message>
    <message>
        <source>A property cannot be changed.</source>
        <translation>Eine Eigenschaft lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>An account would have to be set up first, which is not allowed.</source>
        <translation>Zuerst müsste ein Konto eingerichtet werden, was nicht erlaubt ist.</translation>
    </message>
    <message>
        <source>It is still being set up.</source>
        <translation>Die Einrichtung läuft noch.</translation>
    </message>
    <message>
        <source>It can only be read for the time being.</source>
        <translation>Zurzeit ist nur Lesen möglich.</translation>
    </message>
    <message>
        <source>More results were asked for than are given.</source>
        <translation>Verlangt wurden mehr Ergebnisse, als geliefert werden.</translation>
    </message>
    <message>
        <source>The data does not fit, and must not be cut.</source>
        <translation>Die Daten passen nicht und dürfen nicht gekürzt werden.</translation>
    </message>
    <message>
        <source>OneNote failed unexpectedly.</source>
        <translation>OneNote hat unerwartet versagt.</translation>
    </message>
    <message>
        <source>OneNote is not available at the moment.</source>
        <translation>OneNote ist zurzeit nicht verfügbar.</translation>
    </message>
    <message>
        <source>Too many requests of this account are under way at once.</source>
        <translation>Von diesem Konto sind zu viele Anfragen zugleich unterwegs.</translation>
    </message>
    <message>
        <source>A password protects the section.</source>
        <translation>Der Abschnitt ist durch ein Kennwort geschützt.</translation>
    </message>
    <message>
        <source>The section is damaged.</source>
        <translation>Der Abschnitt ist beschädigt.</translation>
    </message>
    <message>
        <source>OneNote is too busy at the moment.</source>
        <translation>OneNote ist zurzeit überlastet.</translation>
    </message>
    <message>
        <source>A document library holds more than 5,000 OneNote items.</source>
        <translation>Eine Dokumentbibliothek enthält mehr als 5.000 OneNote-Elemente.</translation>
    </message>
    <message>
        <source>The library demands a check-out before anything is edited.</source>
        <translation>Die Bibliothek verlangt vor jeder Bearbeitung ein Auschecken.</translation>
    </message>
    <message>
        <source>A document library holds more than 20,000 items.</source>
        <translation>Eine Dokumentbibliothek enthält mehr als 20.000 Elemente.</translation>
    </message>
    <message>
        <source>A key vault behind OneNote is too busy at the moment.</source>
        <translation>Ein Schlüsseltresor hinter OneNote ist zurzeit überlastet.</translation>
    </message>
    <message>
        <source>SharePoint is not available at the moment.</source>
        <translation>SharePoint ist zurzeit nicht verfügbar.</translation>
    </message>
    <message>
        <source>The document library has more than 50,000 security scopes.</source>
        <translation>Die Dokumentbibliothek hat mehr als 50.000 Sicherheitsbereiche.</translation>
    </message>
    <message>
        <source>The URL is longer than 16,384 characters.</source>
        <translation>Die URL ist länger als 16.384 Zeichen.</translation>
    </message>
    <message>
        <source>The request is too large.</source>
        <translation>Die Anfrage ist zu groß.</translation>
    </message>
    <message>
        <source>The body is not JSON.</source>
        <translation>Der Body ist kein JSON.</translation>
    </message>
    <message>
        <source>The syntax of the request is wrong.</source>
        <translation>Die Syntax der Anfrage ist falsch.</translation>
    </message>
    <message>
        <source>There is no such property.</source>
        <translation>Eine solche Eigenschaft gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such resource.</source>
        <translation>Eine solche Ressource gibt es nicht.</translation>
    </message>
    <message>
        <source>$expand is not supported here.</source>
        <translation>$expand wird hier nicht unterstützt.</translation>
    </message>
    <message>
        <source>A query operator is not supported.</source>
        <translation>Ein Abfrageoperator wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>A query option is not supported.</source>
        <translation>Eine Abfrageoption wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>A part of OData is used that is not supported.</source>
        <translation>Ein verwendeter Teil von OData wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>The id of the notebook, section or page is none.</source>
        <translation>Die ID von Notizbuch, Abschnitt oder Seite ist keine.</translation>
    </message>
    <message>
        <source>What the request names was deleted.</source>
        <translation>Was die Anfrage nennt, wurde gelöscht.</translation>
    </message>
    <message>
        <source>The name holds characters that are not allowed.</source>
        <translation>Der Name enthält unzulässige Zeichen.</translation>
    </message>
    <message>
        <source>Something of that name is there already.</source>
        <translation>Etwas mit diesem Namen gibt es schon.</translation>
    </message>
    <message>
        <source>The body is not JSON, or has members this operation does not take.</source>
        <translation>Der Body ist kein JSON oder hat Member, die diese Operation nicht annimmt.</translation>
    </message>
    <message>
        <source>There is no property of that name.</source>
        <translation>Eine Eigenschaft dieses Namens gibt es nicht.</translation>
    </message>
    <message>
        <source>The OData syntax is wrong at the place the message names.</source>
        <translation>Die OData-Syntax ist an der Stelle falsch, die die Meldung nennt.</translation>
    </message>
    <message>
        <source>$top is too high; 100 is the most for pages.</source>
        <translation>$top ist zu hoch; für Seiten sind höchstens 100 erlaubt.</translation>
    </message>
    <message>
        <source>Nothing is found at a URL in the request.</source>
        <translation>An einer URL in der Anfrage ist nichts zu finden.</translation>
    </message>
    <message>
        <source>Content-Type has a value that is not taken here.</source>
        <translation>Content-Type hat einen Wert, der hier nicht angenommen wird.</translation>
    </message>
    <message>
        <source>Content-Type or the body itself is missing.</source>
        <translation>Content-Type oder der Body selbst fehlt.</translation>
    </message>
    <message>
        <source>The OData query is wrong.</source>
        <translation>Die OData-Abfrage ist falsch.</translation>
    </message>
    <message>
        <source>This kind of token needs a path below /me/onenote/.</source>
        <translation>Diese Art von Token braucht einen Pfad unter /me/onenote/.</translation>
    </message>
    <message>
        <source>A name is missing or blank.</source>
        <translation>Ein Name fehlt oder ist leer.</translation>
    </message>
    <message>
        <source>The name is too long: 128 characters for a notebook, 50 for others.</source>
        <translation>Der Name ist zu lang: 128 Zeichen für ein Notizbuch, sonst 50.</translation>
    </message>
    <message>
        <source>The destination does not exist.</source>
        <translation>Das Ziel existiert nicht.</translation>
    </message>
    <message>
        <source>The id of the destination is none.</source>
        <translation>Die ID des Ziels ist keine.</translation>
    </message>
    <message>
        <source>The app sends too many requests for this user and is throttled. OneNote says no Retry-After: wait longer each time.</source>
        <translation>Die App sendet zu viele Anfragen für diesen Benutzer und wird gedrosselt. OneNote nennt kein Retry-After: jedes Mal länger warten.</translation>
    </message>
    <message>
        <source>The user&apos;s OneDrive is full.</source>
        <translation>Das OneDrive des Benutzers ist voll.</translation>
    </message>
    <message>
        <source>The section is as large as it can be.</source>
        <translation>Der Abschnitt hat seine Höchstgröße erreicht.</translation>
    </message>
    <message>
        <source>The request costs too much: much data, or much going on at once.</source>
        <translation>Die Anfrage ist zu aufwendig: viele Daten oder zu viel zugleich.</translation>
    </message>
    <message>
        <source>The account is suspended.</source>
        <translation>Das Konto ist gesperrt.</translation>
    </message>
    <message>
        <source>The user&apos;s OneDrive is not set up yet; that begins now.</source>
        <translation>Das OneDrive des Benutzers ist noch nicht eingerichtet; das beginnt jetzt.</translation>
    </message>
    <message>
        <source>The user&apos;s OneDrive is being set up.</source>
        <translation>Das OneDrive des Benutzers wird gerade eingerichtet.</translation>
    </message>
    <message>
        <source>The user&apos;s OneDrive could not be reached: not set up, no licence, or a failing network.</source>
        <translation>Das OneDrive des Benutzers war nicht erreichbar: nicht eingerichtet, keine Lizenz oder ein Netzwerkfehler.</translation>
    </message>
    <message>
        <source>There is no valid token.</source>
        <translation>Es gibt kein gültiges Token.</translation>
    </message>
    <message>
        <source>The user may not write there.</source>
        <translation>Der Benutzer darf dort nicht schreiben.</translation>
    </message>
    <message>
        <source>The user has no access to it.</source>
        <translation>Der Benutzer hat darauf keinen Zugriff.</translation>
    </message>
    <message>
        <source>The token lacks the scope for this.</source>
        <translation>Dem Token fehlt die Berechtigung (Scope) hierfür.</translation>
    </message>
    <message>
        <source>The token lacks the scope to edit.</source>
        <translation>Dem Token fehlt die Berechtigung (Scope) zum Bearbeiten.</translation>
    </message>
    <message>
        <source>Access to it is forbidden.</source>
        <translation>Der Zugriff darauf ist verboten.</translation>
    </message>
    <message>
        <source>Something else uses the container already.</source>
        <translation>Etwas anderes verwendet den Container schon.</translation>
    </message>
    <message>
        <source>A OneNote code for trouble on the side of the service.</source>
        <translation>Ein OneNote-Code für Schwierigkeiten auf der Seite des Dienstes.</translation>
    </message>
    <message>
        <source>A OneNote code for a fault of the request.</source>
        <translation>Ein OneNote-Code für einen Fehler der Anfrage.</translation>
    </message>
    <message>
        <source>A OneNote code for trouble with the user&apos;s account.</source>
        <translation>Ein OneNote-Code für Schwierigkeiten mit dem Konto des Benutzers.</translation>
    </message>
    <message>
        <source>A OneNote code for missing rights.</source>
        <translation>Ein OneNote-Code für fehlende Rechte.</translation>
    </message>
    <message>
        <source>The token is missing, or not good for this service.</source>
        <translation>Das Token fehlt oder gilt nicht für diesen Dienst.</translation>
    </message>
    <message>
        <source>This API has to be paid for, and is not.</source>
        <translation>Diese API ist kostenpflichtig und nicht bezahlt.</translation>
    </message>
    <message>
        <source>Access is denied: a permission, a licence or a policy stands against it.</source>
        <translation>Der Zugriff ist verweigert: eine Berechtigung, eine Lizenz oder eine Richtlinie steht dagegen.</translation>
    </message>
    <message>
        <source>The method is not allowed here; Allow names those that are.</source>
        <translation>Die Methode ist hier nicht erlaubt; Allow nennt die erlaubten.</translation>
    </message>
    <message>
        <source>The service cannot answer in the form Accept asks for.</source>
        <translation>Der Dienst kann nicht in der Form antworten, die Accept verlangt.</translation>
    </message>
    <message>
        <source>The present state does not go with the request.</source>
        <translation>Der jetzige Zustand verträgt sich nicht mit der Anfrage.</translation>
    </message>
    <message>
        <source>It was there, and is gone for good.</source>
        <translation>Es war einmal da und ist endgültig weg.</translation>
    </message>
    <message>
        <source>The service wants a Content-Length.</source>
        <translation>Der Dienst verlangt ein Content-Length.</translation>
    </message>
    <message>
        <source>A condition of the request, such as If-Match, does not hold.</source>
        <translation>Eine Bedingung der Anfrage, etwa If-Match, ist nicht erfüllt.</translation>
    </message>
    <message>
        <source>The service does not take this Content-Type.</source>
        <translation>Der Dienst nimmt diesen Content-Type nicht an.</translation>
    </message>
    <message>
        <source>The request can be read, but what it says makes no sense here.</source>
        <translation>Die Anfrage ist lesbar, aber was sie sagt, ergibt hier keinen Sinn.</translation>
    </message>
    <message>
        <source>It is locked.</source>
        <translation>Es ist gesperrt.</translation>
    </message>
    <message>
        <source>The service does not have this feature.</source>
        <translation>Der Dienst hat diese Funktion nicht.</translation>
    </message>
    <message>
        <source>A gateway got no sensible answer from the service behind it.</source>
        <translation>Ein Gateway bekam vom Dienst dahinter keine brauchbare Antwort.</translation>
    </message>
    <message>
        <source>The service is down or overloaded for a while.</source>
        <translation>Der Dienst ist vorübergehend nicht da oder überlastet.</translation>
    </message>
    <message>
        <source>A gateway waited in vain for the service behind it; it may have acted.</source>
        <translation>Ein Gateway hat vergeblich auf den Dienst dahinter gewartet; dieser kann gehandelt haben.</translation>
    </message>
    <message>
        <source>The storage is full.</source>
        <translation>Der Speicher ist voll.</translation>
    </message>
    <message>
        <source>The app used more bandwidth than it may.</source>
        <translation>Die App hat mehr Bandbreite verbraucht, als sie darf.</translation>
    </message>
</context>
<context>
    <name>ExchangeComparison</name>
    <message>
        <source>same instant</source>
        <translation>gleicher Zeitpunkt</translation>
    </message>
    <message>
        <source>same value</source>
        <translation>gleicher Wert</translation>
    </message>
    <message>
        <source>elements in another order</source>
        <translation>Elemente in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>another JSON type</source>
        <translation>anderer JSON-Typ</translation>
    </message>
    <message>
        <source>What is nested deeper than %1 levels is compared by its bytes.</source>
        <translation>Was tiefer als %1 Ebenen verschachtelt ist, wird nach seinen Bytes verglichen.</translation>
    </message>
    <message>
        <source>members in another order</source>
        <translation>Member in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>other layout</source>
        <translation>anderes Layout</translation>
    </message>
    <message>
        <source>other line end</source>
        <translation>anderes Zeilenende</translation>
    </message>
    <message>
        <source>the first that differ, from byte %L1 on</source>
        <translation>die ersten verschiedenen, ab Byte %L1</translation>
    </message>
    <message>
        <source>Compared by bytes only: more than %L1 bytes.</source>
        <translation>Nur nach Bytes verglichen: mehr als %L1 Bytes.</translation>
    </message>
    <message>
        <source>A is no JSON (line %1, column %2), so the bodies are compared as texts.</source>
        <translation>A ist kein JSON (Zeile %1, Spalte %2), daher werden die Bodys als Texte verglichen.</translation>
    </message>
    <message>
        <source>B is no JSON (line %1, column %2), so the bodies are compared as texts.</source>
        <translation>B ist kein JSON (Zeile %1, Spalte %2), daher werden die Bodys als Texte verglichen.</translation>
    </message>
    <message>
        <source>Compared by bytes only: not text.</source>
        <translation>Nur nach Bytes verglichen: kein Text.</translation>
    </message>
    <message>
        <source>Compared by bytes only: more than %L1 lines.</source>
        <translation>Nur nach Bytes verglichen: mehr als %L1 Zeilen.</translation>
    </message>
    <message>
        <source>No body on either side.</source>
        <translation>Auf keiner Seite ein Body.</translation>
    </message>
    <message>
        <source>The same %L1 bytes on both sides.</source>
        <translation>Auf beiden Seiten dieselben %L1 Bytes.</translation>
    </message>
    <message>
        <source>other escapes</source>
        <translation>andere Escape-Folgen</translation>
    </message>
    <message>
        <source>name in other letters: %1</source>
        <translation>Name in anderer Groß- und Kleinschreibung: %1</translation>
    </message>
    <message>
        <source>same media type</source>
        <translation>gleicher Medientyp</translation>
    </message>
    <message>
        <source> (accepted: %1)</source>
        <translation> (hingenommen: %1)</translation>
    </message>
    <message>
        <source>same finding in other words</source>
        <translation>gleicher Befund in anderen Worten</translation>
    </message>
    <message>
        <source>Neither was judged.</source>
        <translation>Keine von beiden wurde beurteilt.</translation>
    </message>
    <message>
        <source>No answer came on either side.</source>
        <translation>Auf keiner Seite kam eine Antwort.</translation>
    </message>
    <message>
        <source>No answer came in A.</source>
        <translation>In A kam keine Antwort.</translation>
    </message>
    <message>
        <source>No answer came in B.</source>
        <translation>In B kam keine Antwort.</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>Es kam keine Antwort.</translation>
    </message>
</context>
<context>
    <name>ExchangeText</name>
    <message>
        <source>(%1 bytes that are no text, as base64)</source>
        <translation>(%1 Bytes, die kein Text sind, als base64)</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Changed answers</source>
        <translation>Veränderte Antworten</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>Umleitungen</translation>
    </message>
    <message>
        <source>Size and content</source>
        <translation>Größe und Inhalt</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>Rahmung</translation>
    </message>
    <message>
        <source>Time and order</source>
        <translation>Zeit und Reihenfolge</translation>
    </message>
    <message>
        <source>Faults:</source>
        <translation>Störungen:</translation>
    </message>
    <message>
        <source>Each stays until the sandbox ends; with &quot;,xN&quot; behind it, it is for the next N requests. Several combine as long as only one decides what is answered and only one how it is sent.</source>
        <translation>Jede bleibt, bis die Sandbox endet; mit „,xN“ dahinter gilt sie für die nächsten N Anfragen. Mehrere lassen sich verbinden, solange nur eine bestimmt, was geantwortet wird, und nur eine, wie es gesendet wird.</translation>
    </message>
    <message>
        <source>The fault &quot;%1&quot; cannot be used: %2</source>
        <translation>Die Störung „%1“ ist nicht brauchbar: %2</translation>
    </message>
    <message>
        <source>There is no fault &quot;%1&quot;.</source>
        <translation>Es gibt keine Störung „%1“.</translation>
    </message>
    <message>
        <source>Known are %1.</source>
        <translation>Bekannt sind %1.</translation>
    </message>
    <message>
        <source>it takes no argument.</source>
        <translation>sie nimmt kein Argument.</translation>
    </message>
    <message>
        <source>Write %1 alone.</source>
        <translation>Nur %1 schreiben.</translation>
    </message>
    <message>
        <source>nothing stands behind the equals sign.</source>
        <translation>hinter dem Gleichheitszeichen steht nichts.</translation>
    </message>
    <message>
        <source>Write %1.</source>
        <translation>%1 schreiben.</translation>
    </message>
    <message>
        <source>it says itself for how many requests.</source>
        <translation>sie sagt selbst, für wie viele Anfragen.</translation>
    </message>
    <message>
        <source>The fault %1 stands there twice.</source>
        <translation>Die Störung %1 steht doppelt da.</translation>
    </message>
    <message>
        <source>Give it once.</source>
        <translation>Sie einmal angeben.</translation>
    </message>
    <message>
        <source>what is answered</source>
        <translation>was geantwortet wird</translation>
    </message>
    <message>
        <source>how it is sent</source>
        <translation>wie es gesendet wird</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be combined: each decides %3.</source>
        <translation>%1 und %2 lassen sich nicht verbinden: beide bestimmen, %3.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Eine davon weglassen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>Write one from %1 to %2.</source>
        <translation>Eine von %1 bis %2 schreiben.</translation>
    </message>
    <message>
        <source>%1 is out of range.</source>
        <translation>%1 liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>Write a number from %1 to %2.</source>
        <translation>Eine Zahl von %1 bis %2 schreiben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time.</source>
        <translation>„%1“ ist keine Zeitangabe.</translation>
    </message>
    <message>
        <source>Write for example 200ms, 1.5s or 2m; an hour at most.</source>
        <translation>Zum Beispiel 200ms, 1.5s oder 2m schreiben; höchstens eine Stunde.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a size.</source>
        <translation>„%1“ ist keine Größe.</translation>
    </message>
    <message>
        <source>Write for example 64KB, 100MB or 1.5GB; 100GB at most.</source>
        <translation>Zum Beispiel 64KB, 100MB oder 1.5GB schreiben; höchstens 100GB.</translation>
    </message>
    <message>
        <source>%1 is too small.</source>
        <translation>%1 ist zu klein.</translation>
    </message>
    <message>
        <source>Write at least %1 bytes.</source>
        <translation>Mindestens %1 Bytes schreiben.</translation>
    </message>
    <message>
        <source>A member that was sent comes back with another value.</source>
        <translation>Ein gesendetes Member kommt mit einem anderen Wert zurück.</translation>
    </message>
    <message>
        <source>A member that was sent does not come back.</source>
        <translation>Ein gesendetes Member kommt nicht zurück.</translation>
    </message>
    <message>
        <source>The answer has a member that no schema knows.</source>
        <translation>Die Antwort hat ein Member, das kein Schema kennt.</translation>
    </message>
    <message>
        <source>A member that is text comes back as a number.</source>
        <translation>Ein Member, das Text ist, kommt als Zahl zurück.</translation>
    </message>
    <message>
        <source>Time stamps come back normalised to UTC.</source>
        <translation>Zeitstempel kommen auf UTC normalisiert zurück.</translation>
    </message>
    <message>
        <source>The answer has a member whose bytes are not UTF-8.</source>
        <translation>Die Antwort hat ein Member, dessen Bytes kein UTF-8 sind.</translation>
    </message>
    <message>
        <source>The answer repeats the Authorization field, in a header field and in the body.</source>
        <translation>Die Antwort wiederholt das Authorization-Feld, in einem Header-Feld und im Body.</translation>
    </message>
    <message>
        <source>The answer has request-id and Set-Cookie twice.</source>
        <translation>Die Antwort hat request-id und Set-Cookie doppelt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time to wait.</source>
        <translation>„%1“ ist keine Wartezeit.</translation>
    </message>
    <message>
        <source>Write seconds, &quot;none&quot;, &quot;date&quot; or &quot;date:SECONDS&quot;.</source>
        <translation>Sekunden, „none“, „date“ oder „date:SECONDS“ schreiben.</translation>
    </message>
    <message>
        <source>there is no challenge &quot;%1&quot;.</source>
        <translation>es gibt keine Challenge „%1“.</translation>
    </message>
    <message>
        <source>Known are bearer, claims, basic, digest, ntlm and negotiate.</source>
        <translation>Bekannt sind bearer, claims, basic, digest, ntlm und negotiate.</translation>
    </message>
    <message>
        <source>The next N requests get 429 with Retry-After (2 seconds unless told; a fraction, none at all, or an HTTP date), then service is normal.</source>
        <translation>Die nächsten N Anfragen bekommen 429 mit Retry-After (2 Sekunden, wenn nichts anderes dasteht; ein Bruchteil, gar keines oder ein HTTP-Datum), danach läuft der Dienst normal.</translation>
    </message>
    <message>
        <source>The next N requests get 503 with Retry-After, then service is normal.</source>
        <translation>Die nächsten N Anfragen bekommen 503 mit Retry-After, danach läuft der Dienst normal.</translation>
    </message>
    <message>
        <source>An error as Graph shapes it, of this status.</source>
        <translation>Ein Fehler in der Form von Graph, mit diesem Status.</translation>
    </message>
    <message>
        <source>401 with this challenge in WWW-Authenticate.</source>
        <translation>401 mit dieser Challenge in WWW-Authenticate.</translation>
    </message>
    <message>
        <source>An error as the HTTP layer in front of Graph writes it: HTML, no JSON.</source>
        <translation>Ein Fehler, wie ihn die HTTP-Schicht vor Graph schreibt: HTML, kein JSON.</translation>
    </message>
    <message>
        <source>The older shape: odata.error, with an object for the message.</source>
        <translation>Die ältere Form: odata.error, mit einem Objekt als Meldung.</translation>
    </message>
    <message>
        <source>An error without innerError.</source>
        <translation>Ein Fehler ohne innerError.</translation>
    </message>
    <message>
        <source>An error with an innerError in its innerError, this many levels.</source>
        <translation>Ein Fehler mit innerError in innerError, so viele Ebenen tief.</translation>
    </message>
    <message>
        <source>An error whose body begins with a UTF-8 byte order mark.</source>
        <translation>Ein Fehler, dessen Body mit einer UTF-8-Bytereihenfolge-Marke beginnt.</translation>
    </message>
    <message>
        <source>Content-Length is right, but the connection closes after this many bytes of the body.</source>
        <translation>Content-Length stimmt, aber die Verbindung schließt nach so vielen Bytes des Bodys.</translation>
    </message>
    <message>
        <source>The connection is reset instead of an answer, or after this many bytes of the body; the request was carried out.</source>
        <translation>Die Verbindung wird zurückgesetzt, statt einer Antwort oder nach so vielen Bytes des Bodys; die Anfrage wurde ausgeführt.</translation>
    </message>
    <message>
        <source>The request is carried out and the connection closes without an answer.</source>
        <translation>Die Anfrage wird ausgeführt, und die Verbindung schließt ohne Antwort.</translation>
    </message>
    <message>
        <source>The body comes in chunks of this many bytes, without Content-Length.</source>
        <translation>Der Body kommt in Chunks von so vielen Bytes, ohne Content-Length.</translation>
    </message>
    <message>
        <source>The size of the first chunk is no number.</source>
        <translation>Die Größe des ersten Chunks ist keine Zahl.</translation>
    </message>
    <message>
        <source>The connection closes inside a chunk.</source>
        <translation>Die Verbindung schließt mitten in einem Chunk.</translation>
    </message>
    <message>
        <source>Nothing says where the body ends but the end of the connection.</source>
        <translation>Nur das Ende der Verbindung sagt, wo der Body endet.</translation>
    </message>
    <message>
        <source>Two Content-Length fields that differ by seven.</source>
        <translation>Zwei Content-Length-Felder, die sich um sieben unterscheiden.</translation>
    </message>
    <message>
        <source>Content-Length is this much larger than the body.</source>
        <translation>Content-Length ist um so viel größer als der Body.</translation>
    </message>
    <message>
        <source>Content-Length is this much smaller than the body.</source>
        <translation>Content-Length ist um so viel kleiner als der Body.</translation>
    </message>
    <message>
        <source>The body comes compressed, and labelled so.</source>
        <translation>Der Body kommt komprimiert und ist so gekennzeichnet.</translation>
    </message>
    <message>
        <source>Waits this long before it answers.</source>
        <translation>Wartet so lange, bevor geantwortet wird.</translation>
    </message>
    <message>
        <source>The body comes byte by byte, this long between them.</source>
        <translation>Der Body kommt Byte für Byte, mit so viel Zeit dazwischen.</translation>
    </message>
    <message>
        <source>The request is carried out, and nothing is ever answered.</source>
        <translation>Die Anfrage wird ausgeführt, und nie kommt eine Antwort.</translation>
    </message>
    <message>
        <source>103 Early Hints comes before the answer.</source>
        <translation>103 Early Hints kommt vor der Antwort.</translation>
    </message>
    <message>
        <source>100 Continue comes this many times before the answer.</source>
        <translation>100 Continue kommt so viele Male vor der Antwort.</translation>
    </message>
    <message>
        <source>Behind the right answer comes another one nobody asked for.</source>
        <translation>Hinter der richtigen Antwort kommt noch eine, die niemand verlangt hat.</translation>
    </message>
    <message>
        <source>%1 is no status of a redirect.</source>
        <translation>%1 ist kein Status einer Umleitung.</translation>
    </message>
    <message>
        <source>Write one from 300 to 399.</source>
        <translation>Einen von 300 bis 399 schreiben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no place to go to.</source>
        <translation>„%1“ nennt kein Ziel.</translation>
    </message>
    <message>
        <source>Write for example 307:/elsewhere or 302:https://example.com/.</source>
        <translation>Zum Beispiel 307:/elsewhere oder 302:https://example.com/ schreiben.</translation>
    </message>
    <message>
        <source>A redirect to this URL or path.</source>
        <translation>Eine Umleitung zu dieser URL oder diesem Pfad.</translation>
    </message>
    <message>
        <source>A valid list of operations of exactly this size, on one line.</source>
        <translation>Eine gültige Liste von Operationen, genau so groß, in einer Zeile.</translation>
    </message>
    <message>
        <source>A valid list of operations of exactly this size, indented on many lines.</source>
        <translation>Eine gültige Liste von Operationen, genau so groß, eingerückt auf vielen Zeilen.</translation>
    </message>
    <message>
        <source>A valid answer of exactly this size that is nearly all one string.</source>
        <translation>Eine gültige Antwort, genau so groß, die fast nur aus einer Zeichenkette besteht.</translation>
    </message>
    <message>
        <source>A valid answer with arrays in arrays, this many levels.</source>
        <translation>Eine gültige Antwort mit Arrays in Arrays, so viele Ebenen tief.</translation>
    </message>
    <message>
        <source>1024 bytes that are no text: every byte value four times.</source>
        <translation>1024 Bytes, die kein Text sind: jeder Bytewert viermal.</translation>
    </message>
    <message>
        <source>The usual status and header, and no body.</source>
        <translation>Der übliche Status und Header und kein Body.</translation>
    </message>
</context>
<context>
    <name>Fetch</name>
    <message>
        <source>%1 · Get operation</source>
        <translation>%1 · Operation abrufen</translation>
    </message>
    <message>
        <source>%1 · List operations</source>
        <translation>%1 · Operationen auflisten</translation>
    </message>
    <message>
        <source>The link to the next page is not an absolute URL: %1</source>
        <translation>Der Link zur nächsten Seite ist keine absolute URL: %1</translation>
    </message>
    <message>
        <source>The service has to mend it; there is nothing to send to.</source>
        <translation>Das muss der Dienst in Ordnung bringen; es gibt kein Ziel zum Senden.</translation>
    </message>
    <message>
        <source>The link to the next page cannot be sent as it is: it would go out as %1</source>
        <translation>Der Link zur nächsten Seite lässt sich nicht unverändert senden: er ginge hinaus als %1</translation>
    </message>
    <message>
        <source>A link is to be followed unchanged, so nothing was sent.</source>
        <translation>Einem Link ist unverändert zu folgen, daher wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>Framing</name>
    <message>
        <source>Transfer-Encoding &quot;%1&quot; is not one this program can check.</source>
        <translation>Transfer-Encoding „%1“ kann dieses Programm nicht prüfen.</translation>
    </message>
    <message>
        <source>%1 bytes, then the answer broke off before its last chunk.</source>
        <translation>%1 Bytes, dann brach die Antwort vor ihrem letzten Chunk ab.</translation>
    </message>
    <message>
        <source>Content-Length and chunks at once; the chunks were read.</source>
        <translation>Content-Length und Chunks zugleich; gelesen wurden die Chunks.</translation>
    </message>
    <message>
        <source>Chunked answer with no content; its chunks may be malformed.</source>
        <translation>Antwort in Chunks ohne Inhalt; ihre Chunks sind vielleicht fehlerhaft.</translation>
    </message>
    <message>
        <source>Content-Length &quot;%1&quot; is not one number of bytes; %2 bytes came.</source>
        <translation>Content-Length „%1“ ist keine eindeutige Anzahl von Bytes; %2 Bytes kamen.</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 von %2 Bytes</translation>
    </message>
    <message>
        <source>%1 bytes, where Content-Length says %2</source>
        <translation>%1 Bytes, laut Content-Length %2</translation>
    </message>
    <message>
        <source>An answer without content that announces some; it was not read.</source>
        <translation>Eine Antwort ohne Inhalt, die welchen ankündigt; er wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 bytes, then the answer broke off; it gave no length.</source>
        <translation>%1 Bytes, dann brach die Antwort ab; eine Länge nannte sie nicht.</translation>
    </message>
    <message>
        <source>%1 bytes until the connection ended. The answer gave no length, so it may have been cut off.</source>
        <translation>%1 Bytes bis zum Ende der Verbindung. Die Antwort nannte keine Länge, sie kann also abgeschnitten sein.</translation>
    </message>
    <message>
        <source>It has no header fields, or more than %1 or %2 KiB of them, which are lost then.</source>
        <translation>Sie hat keine Header-Felder oder mehr als %1 oder mehr als %2 KiB davon, die dann verloren sind.</translation>
    </message>
    <message>
        <source>%1 bytes in chunks; with this status the network engine does not tell whether more were to come.</source>
        <translation>%1 Bytes in Chunks; bei diesem Status sagt die Netzwerkschicht nicht, ob noch mehr kommen sollte.</translation>
    </message>
</context>
<context>
    <name>Golden</name>
    <message>
        <source>The body</source>
        <translation>Der Body</translation>
    </message>
    <message>
        <source>%1 is missing; the expected answer has %2.</source>
        <translation>%1 fehlt; die erwartete Antwort hat %2.</translation>
    </message>
    <message>
        <source>%1 is not in the expected answer.</source>
        <translation>%1 kommt in der erwarteten Antwort nicht vor.</translation>
    </message>
    <message>
        <source>%1 is %2; in the expected answer it is %3.</source>
        <translation>%1 ist %2; in der erwarteten Antwort ist es %3.</translation>
    </message>
    <message>
        <source>%1 has the elements of the expected answer in another order.</source>
        <translation>%1 hat die Elemente der erwarteten Antwort in anderer Reihenfolge.</translation>
    </message>
    <message>
        <source>%1 is %2; the expected answer has %3.</source>
        <translation>%1 ist %2; die erwartete Antwort hat %3.</translation>
    </message>
    <message>
        <source>Answers of more than %1 bytes are not compared.</source>
        <translation>Antworten mit mehr als %1 Bytes werden nicht verglichen.</translation>
    </message>
    <message>
        <source>The answer kept as expected is no JSON (line %1, column %2). Keep another one.</source>
        <translation>Die als erwartet aufbewahrte Antwort ist kein JSON (Zeile %1, Spalte %2). Eine andere aufbewahren.</translation>
    </message>
    <message>
        <source>The answer has no body; the expected one has.</source>
        <translation>Die Antwort hat keinen Body; die erwartete hat einen.</translation>
    </message>
    <message>
        <source>The body is no JSON (line %1, column %2), so it is not the expected one.</source>
        <translation>Der Body ist kein JSON (Zeile %1, Spalte %2) und daher nicht der erwartete.</translation>
    </message>
    <message>
        <source>Write a JSON Pointer such as /value/*/title.</source>
        <translation>Einen JSON Pointer wie /value/*/title schreiben.</translation>
    </message>
    <message>
        <source>Use ** at most twice.</source>
        <translation>** höchstens zweimal verwenden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no place to leave out. %2</source>
        <translation>„%1“ nennt keine Stelle zum Auslassen. %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>GoldenFile</name>
    <message>
        <source>The expected answer is to be in &quot;%1&quot;, outside of the request&apos;s folder.</source>
        <translation>Die erwartete Antwort soll in „%1“ liegen, außerhalb des Ordners der Anfrage.</translation>
    </message>
    <message>
        <source>Put it beside the request, and write its file name behind &quot;# @golden&quot;.</source>
        <translation>Sie neben die Anfrage legen und ihren Dateinamen hinter „# @golden“ schreiben.</translation>
    </message>
    <message>
        <source>%1 is a link, which may lead anywhere.</source>
        <translation>%1 ist eine Verknüpfung, die irgendwohin führen kann.</translation>
    </message>
    <message>
        <source>Put the expected answer itself there.</source>
        <translation>Die erwartete Antwort selbst dort ablegen.</translation>
    </message>
    <message>
        <source>The expected answer is larger than %1 bytes.</source>
        <translation>Die erwartete Antwort ist größer als %1 Bytes.</translation>
    </message>
    <message>
        <source>Keep a smaller one, or check single values.</source>
        <translation>Eine kleinere aufbewahren oder einzelne Werte prüfen.</translation>
    </message>
</context>
<context>
    <name>HarReader</name>
    <message>
        <source>There is no request in it.</source>
        <translation>Darin ist keine Anfrage.</translation>
    </message>
    <message>
        <source>What this program had noted there beside the exchange cannot be understood.</source>
        <translation>Was dieses Programm dort neben dem Austausch vermerkt hatte, ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>Its request names no method.</source>
        <translation>Die Anfrage darin nennt keine Methode.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no URL.</source>
        <translation>„%1“ ist keine URL.</translation>
    </message>
    <message>
        <source>%1 is no http or https address.</source>
        <translation>%1 ist keine http- oder https-Adresse.</translation>
    </message>
    <message>
        <source>The file does not hold the body of the request.</source>
        <translation>Die Datei enthält den Body der Anfrage nicht.</translation>
    </message>
    <message>
        <source>A body was said to be base64, and is not.</source>
        <translation>Ein Body war als base64 angegeben, ist es aber nicht.</translation>
    </message>
    <message>
        <source>The parts of a multipart form do not tell its bytes; the body was left out.</source>
        <translation>Die Teile eines multipart-Formulars verraten seine Bytes nicht; der Body wurde weggelassen.</translation>
    </message>
    <message>
        <source>The body was put together from the parameters of a form.</source>
        <translation>Der Body wurde aus den Parametern eines Formulars zusammengesetzt.</translation>
    </message>
    <message>
        <source>The file shows no answer.</source>
        <translation>Die Datei zeigt keine Antwort.</translation>
    </message>
    <message>
        <source>An answer was compressed on its way; the file holds it unpacked.</source>
        <translation>Eine Antwort war unterwegs komprimiert; die Datei enthält sie entpackt.</translation>
    </message>
    <message>
        <source>The file does not hold the body of this answer.</source>
        <translation>Die Datei enthält den Body dieser Antwort nicht.</translation>
    </message>
    <message>
        <source>The file does not hold the body of the answer.</source>
        <translation>Die Datei enthält den Body der Antwort nicht.</translation>
    </message>
    <message>
        <source>The time it was sent at is missing, or not one of RFC 3339.</source>
        <translation>Der Sendezeitpunkt fehlt oder ist keiner nach RFC 3339.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Export it again; it may have been cut off.</source>
        <translation>Die Datei erneut exportieren; sie ist vielleicht abgeschnitten.</translation>
    </message>
    <message>
        <source>Choose a file that was saved as HAR.</source>
        <translation>Eine Datei wählen, die als HAR gespeichert wurde.</translation>
    </message>
    <message>
        <source>This is JSON, but no HAR file: it has no array &quot;log&quot; / &quot;entries&quot;.</source>
        <translation>Dies ist JSON, aber keine HAR-Datei: ihr fehlt das Array „log“ / „entries“.</translation>
    </message>
    <message>
        <source>A header field without a name was left out.</source>
        <translation>Ein Header-Feld ohne Namen wurde weggelassen.</translation>
    </message>
</context>
<context>
    <name>HeaderFields</name>
    <message>
        <source>A header field has no name.</source>
        <translation>Ein Header-Feld hat keinen Namen.</translation>
    </message>
    <message>
        <source>The header name &quot;%1&quot; holds a character no name may hold (0x%2).</source>
        <translation>Der Header-Name „%1“ enthält ein unzulässiges Zeichen (0x%2).</translation>
    </message>
    <message>
        <source>%1 is written by the program itself, from the bytes it sends.</source>
        <translation>%1 schreibt das Programm selbst, nach den Bytes, die es sendet.</translation>
    </message>
    <message>
        <source>Remove the field.</source>
        <translation>Das Feld entfernen.</translation>
    </message>
    <message>
        <source>The value of %1 holds a control character (0x%2).</source>
        <translation>Der Wert von %1 enthält ein Steuerzeichen (0x%2).</translation>
    </message>
    <message>
        <source>Remove it; line breaks would start a new header field.</source>
        <translation>Es entfernen; Zeilenumbrüche würden ein neues Header-Feld beginnen.</translation>
    </message>
</context>
<context>
    <name>HeaderRows</name>
    <message>
        <source>{{%1}}: %2. %3</source>
        <translation>{{%1}}: %2. %3</translation>
    </message>
    <message>
        <source>The documentation requires this field.</source>
        <translation>Die Dokumentation verlangt dieses Feld.</translation>
    </message>
    <message>
        <source>This field is always sent; without a value of yours it says &quot;%1&quot;.</source>
        <translation>Dieses Feld wird immer gesendet; ohne eigenen Wert lautet es „%1“.</translation>
    </message>
    <message>
        <source>Goes out in one field with the value above, behind a comma (RFC 9110, 5.3): the network engine sends each name once.</source>
        <translation>Geht mit dem Wert darüber in einem Feld hinaus, hinter einem Komma (RFC 9110, 5.3): die Netzwerkschicht sendet jeden Namen nur einmal.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Check that the folder exists, is yours to write and is not on a full or read-only disk.</source>
        <translation>Prüfen, ob der Ordner existiert, beschreibbar ist und nicht auf einem vollen oder schreibgeschützten Datenträger liegt.</translation>
    </message>
    <message>
        <source>The history cannot be kept in &quot;%1&quot;: it is not a file.</source>
        <translation>Der Verlauf lässt sich nicht in „%1“ führen: das ist keine Datei.</translation>
    </message>
    <message>
        <source>Choose another place for the history.</source>
        <translation>Einen anderen Ort für den Verlauf wählen.</translation>
    </message>
    <message>
        <source>The folder %1 for the history could not be created.</source>
        <translation>Der Ordner %1 für den Verlauf ließ sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The history file %1 could not be created.</source>
        <translation>Die Verlaufsdatei %1 ließ sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The history file %1 was written by a newer version of this program (format %2, this one writes %3). It is shown and not changed.</source>
        <translation>Die Verlaufsdatei %1 stammt von einer neueren Version dieses Programms (Format %2, dieses schreibt %3). Sie wird angezeigt und nicht verändert.</translation>
    </message>
    <message>
        <source>Update this program, or move the file away to start a new history.</source>
        <translation>Das Programm aktualisieren oder die Datei wegräumen, um einen neuen Verlauf zu beginnen.</translation>
    </message>
    <message>
        <source>The history file %1 has no exchange with the number %2.</source>
        <translation>Die Verlaufsdatei %1 hat keinen Austausch mit der Nummer %2.</translation>
    </message>
    <message>
        <source>It may have been removed; reload the list.</source>
        <translation>Er wurde vielleicht entfernt; die Liste neu laden.</translation>
    </message>
    <message>
        <source>The exchange %2 in the history file %1 holds values this version does not know.</source>
        <translation>Der Austausch %2 in der Verlaufsdatei %1 enthält Werte, die diese Version nicht kennt.</translation>
    </message>
    <message>
        <source>Open it with the version that wrote it.</source>
        <translation>Mit der Version öffnen, die ihn geschrieben hat.</translation>
    </message>
    <message>
        <source>No answer recorded</source>
        <translation>Keine Antwort verzeichnet</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Returned id</source>
        <translation>Erhaltene ID</translation>
    </message>
    <message>
        <source>Operation status</source>
        <translation>Operationsstatus</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>&lt; 1 ms</source>
        <translation>&lt; 1 ms</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 as recorded
%2 local time
%3 UTC</source>
        <translation>%1 wie verzeichnet
%2 Ortszeit
%3 UTC</translation>
    </message>
    <message>
        <source>The disk is full: nothing more can be stored in the history file %1.</source>
        <translation>Der Datenträger ist voll: in der Verlaufsdatei %1 lässt sich nichts mehr speichern.</translation>
    </message>
    <message>
        <source>Make room on the disk; storing is tried again with the next request.</source>
        <translation>Platz schaffen; mit der nächsten Anfrage wird das Speichern erneut versucht.</translation>
    </message>
    <message>
        <source>Another program holds the history file %1.</source>
        <translation>Ein anderes Programm hält die Verlaufsdatei %1 fest.</translation>
    </message>
    <message>
        <source>Close that program or wait until it is done; the file is tried again with the next request.</source>
        <translation>Jenes Programm schließen oder sein Ende abwarten; mit der nächsten Anfrage wird die Datei erneut versucht.</translation>
    </message>
    <message>
        <source>The history file %1 cannot be written (SQLite code %2).</source>
        <translation>Die Verlaufsdatei %1 lässt sich nicht schreiben (SQLite-Code %2).</translation>
    </message>
    <message>
        <source>Check that the file and its folder exist, are yours to write and are not on a read-only disk.</source>
        <translation>Prüfen, ob die Datei und ihr Ordner existieren, beschreibbar sind und nicht auf einem schreibgeschützten Datenträger liegen.</translation>
    </message>
    <message>
        <source>The file %1 is not a history database. It was left as it is.</source>
        <translation>Die Datei %1 ist keine Verlaufsdatenbank. Sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>Move it away; a new history is started then.</source>
        <translation>Die Datei wegräumen; dann beginnt ein neuer Verlauf.</translation>
    </message>
    <message>
        <source>The history file %1 is damaged (SQLite code %2).</source>
        <translation>Die Verlaufsdatei %1 ist beschädigt (SQLite-Code %2).</translation>
    </message>
    <message>
        <source>Move it away to start a new history, and keep it: &quot;sqlite3 FILE .recover&quot; gets most rows back.</source>
        <translation>Die Datei wegräumen, um einen neuen Verlauf zu beginnen, und aufheben: „sqlite3 DATEI .recover“ holt die meisten Zeilen zurück.</translation>
    </message>
    <message>
        <source>The history file %1 could not be read or written (SQLite code %2).</source>
        <translation>Die Verlaufsdatei %1 ließ sich nicht lesen oder schreiben (SQLite-Code %2).</translation>
    </message>
    <message>
        <source>Check the disk, its free space and its quota; the file is tried again with the next request.</source>
        <translation>Datenträger, freien Platz und Kontingent prüfen; mit der nächsten Anfrage wird die Datei erneut versucht.</translation>
    </message>
    <message>
        <source>The exchange is too large for the history file %1.</source>
        <translation>Der Austausch ist zu groß für die Verlaufsdatei %1.</translation>
    </message>
    <message>
        <source>Save the answer to a file instead.</source>
        <translation>Die Antwort stattdessen in einer Datei speichern.</translation>
    </message>
    <message>
        <source>There is not enough memory to use the history file %1.</source>
        <translation>Der Arbeitsspeicher reicht nicht für die Verlaufsdatei %1.</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>Andere Programme schließen.</translation>
    </message>
    <message>
        <source>The history file %1 could not be used (SQLite code %2).</source>
        <translation>Die Verlaufsdatei %1 ließ sich nicht verwenden (SQLite-Code %2).</translation>
    </message>
    <message>
        <source>Move it away to start a new history, and report the code.</source>
        <translation>Die Datei wegräumen, um einen neuen Verlauf zu beginnen, und den Code melden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln durchgefallen</numerusform>
            <numerusform>%Ln durchgefallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln Warnung</numerusform>
            <numerusform>%Ln Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passed</source>
        <translation>
            <numerusform>%Ln bestanden</numerusform>
            <numerusform>%Ln bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>A body (number %2) in the history file %1 cannot be unpacked.</source>
        <translation>Ein Body (Nummer %2) in der Verlaufsdatei %1 lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>The file is damaged there; the other exchanges can be read.</source>
        <translation>Die Datei ist dort beschädigt; die anderen Einträge sind lesbar.</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Without a day</source>
        <translation>Ohne Tag</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Gestern, %1</translation>
    </message>
    <message>
        <source>Sent by itself</source>
        <translation>Einzeln gesendet</translation>
    </message>
    <message>
        <source>Without an environment</source>
        <translation>Ohne Umgebung</translation>
    </message>
    <message>
        <source>Without an operation</source>
        <translation>Ohne Operation</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s)</source>
        <translation>
            <numerusform>%Ln Operation</numerusform>
            <numerusform>%Ln Operationen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, collapsed</source>
        <translation>%1, %2, eingeklappt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The history file %1 could not be set aside as %2.</source>
        <translation>Die Verlaufsdatei %1 ließ sich nicht als %2 beiseitelegen.</translation>
    </message>
    <message>
        <source>Check that its folder is yours to write and not on a full or read-only disk.</source>
        <translation>Prüfen, ob ihr Ordner beschreibbar ist und nicht auf einem vollen oder schreibgeschützten Datenträger liegt.</translation>
    </message>
</context>
<context>
    <name>HistoryCell</name>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Sent, and no answer is recorded yet. If the program ended meanwhile, whether the request arrived is not known.</source>
        <translation>Gesendet, und noch ist keine Antwort verzeichnet. Falls das Programm inzwischen endete, ist nicht bekannt, ob die Anfrage ankam.</translation>
    </message>
    <message>
        <source>The answer is not verified to be whole.</source>
        <translation>Ob die Antwort vollständig ist, ist nicht geprüft.</translation>
    </message>
    <message>
        <source>A replay of number %1</source>
        <translation>Eine Wiederholung von Nummer %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1, %2 as seen at %3; the answer of this row said %4, %5.</source>
        <translation>%1, %2 laut Abfrage vom %3; die Antwort dieser Zeile sagte %4, %5.</translation>
    </message>
    <message>
        <source>A later look at the operation of number %1</source>
        <translation>Eine spätere Abfrage der Operation von Nummer %1</translation>
    </message>
    <message>
        <source>Checks when the answer came: %1</source>
        <translation>Prüfungen beim Eintreffen der Antwort: %1</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>replay of #%1</source>
        <translation>Wiederholung von #%1</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Schlagwörter: %1</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>Lauf: %1</translation>
    </message>
    <message>
        <source>No answer came; whether the request arrived is not known.</source>
        <translation>Es kam keine Antwort; ob die Anfrage ankam, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>HistoryFormat</name>
    <message>
        <source>CSV, without bodies</source>
        <translation>CSV, ohne Bodys</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>HAR 1.2</source>
        <translation>HAR 1.2</translation>
    </message>
    <message>
        <source>HTTP archives (*.har)</source>
        <translation>HTTP-Archive (*.har)</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON-Zeilen (*.jsonl)</translation>
    </message>
</context>
<context>
    <name>HistoryImport</name>
    <message>
        <source>The file is by %1.</source>
        <translation>Die Datei stammt von %1.</translation>
    </message>
    <message>
        <source>%1 of %2 exchanges were taken in.</source>
        <translation>Übernommen: %1 von %2 Einträgen.</translation>
    </message>
    <message>
        <source>%1 of them had been written by this program and came back as they were.</source>
        <translation>Davon von diesem Programm geschrieben und unverändert zurückgekommen: %1.</translation>
    </message>
    <message>
        <source>The operation of %1 of the %2 others is known here.</source>
        <translation>Bei %1 der %2 übrigen ist die Operation hier bekannt.</translation>
    </message>
    <message>
        <source>%1 values that are named or look like secrets were overwritten.</source>
        <translation>Überschriebene Werte, die wie Geheimnisse heißen oder aussehen: %1.</translation>
    </message>
    <message>
        <source>%1 more entries were left out.</source>
        <translation>Weitere weggelassene Einträge: %1.</translation>
    </message>
    <message>
        <source>Entry %1 (line %2) was left out: %3</source>
        <translation>Eintrag %1 (Zeile %2) wurde weggelassen: %3</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <translation>Importiert aus %1</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>The text has %L1 bytes, too much for the clipboard.</source>
        <translation>Der Text hat %L1 Bytes, zu viel für die Zwischenablage.</translation>
    </message>
    <message>
        <source>Export the row into a file.</source>
        <translation>Die Zeile in eine Datei exportieren.</translation>
    </message>
    <message>
        <source>The request is no text, which the clipboard would change.</source>
        <translation>Die Anfrage ist kein Text; die Zwischenablage würde sie verändern.</translation>
    </message>
    <message>
        <source>Save it as .http.</source>
        <translation>Sie als .http speichern.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Save as .http</source>
        <translation>Als .http speichern</translation>
    </message>
    <message>
        <source>Requests (*.http)</source>
        <translation>Anfragen (*.http)</translation>
    </message>
    <message>
        <source>Import HAR</source>
        <translation>HAR importieren</translation>
    </message>
    <message>
        <source>HTTP archives (*.har);;All files (*)</source>
        <translation>HTTP-Archive (*.har);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Copy as .&amp;http</source>
        <translation>Als .&amp;http kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as .http…</source>
        <translation>A&amp;ls .http speichern…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Import HAR…</source>
        <translation>HAR &amp;importieren…</translation>
    </message>
</context>
<context>
    <name>HistoryQuery</name>
    <message>
        <source>Status of an operation in the history</source>
        <translation>Status einer Operation im Verlauf</translation>
    </message>
    <message>
        <source>Type of operations in the history</source>
        <translation>Typ von Operationen im Verlauf</translation>
    </message>
    <message>
        <source>Operation in the history</source>
        <translation>Operation im Verlauf</translation>
    </message>
    <message>
        <source>Environment in the history</source>
        <translation>Umgebung im Verlauf</translation>
    </message>
    <message>
        <source>Tag in the history</source>
        <translation>Schlagwort im Verlauf</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Run in the history</source>
        <translation>Lauf im Verlauf</translation>
    </message>
    <message>
        <source>Did you mean %1? %2</source>
        <translation>War %1 gemeint? %2</translation>
    </message>
    <message>
        <source>Only the first %1 words are looked for.</source>
        <translation>Nur die ersten %1 Wörter werden gesucht.</translation>
    </message>
    <message>
        <source>Leave some out, or put words that stand together in quotes.</source>
        <translation>Einige weglassen oder zusammengehörende Wörter in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>There are too many values.</source>
        <translation>Es sind zu viele Werte.</translation>
    </message>
    <message>
        <source>Leave some out.</source>
        <translation>Einige weglassen.</translation>
    </message>
    <message>
        <source>Nothing is called %1:.</source>
        <translation>Nichts heißt %1:.</translation>
    </message>
    <message>
        <source>To find it as text, write it in quotes: %1.</source>
        <translation>Um es als Text zu finden, in Anführungszeichen schreiben: %1.</translation>
    </message>
    <message>
        <source>There is no text between the quotes.</source>
        <translation>Zwischen den Anführungszeichen steht kein Text.</translation>
    </message>
    <message>
        <source>Write what to look for.</source>
        <translation>Den gesuchten Text schreiben.</translation>
    </message>
    <message>
        <source>A value is missing behind %1:.</source>
        <translation>Hinter %1: fehlt ein Wert.</translation>
    </message>
    <message>
        <source>Write for example %1:%2.</source>
        <translation>Zum Beispiel %1:%2 schreiben.</translation>
    </message>
    <message>
        <source>This cannot be found: there are no blanks in it.</source>
        <translation>Dies lässt sich nicht finden: darin kommen keine Leerzeichen vor.</translation>
    </message>
    <message>
        <source>Write one word.</source>
        <translation>Ein einzelnes Wort schreiben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no type.</source>
        <translation>„%1“ ist kein Typ.</translation>
    </message>
    <message>
        <source>Write for example onenoteOperation.</source>
        <translation>Zum Beispiel onenoteOperation schreiben.</translation>
    </message>
    <message>
        <source>%1: does not know &quot;%2&quot;.</source>
        <translation>%1: kennt „%2“ nicht.</translation>
    </message>
    <message>
        <source>It knows %1.</source>
        <translation>Bekannt sind %1.</translation>
    </message>
    <message>
        <source>Nothing lies in this span.</source>
        <translation>In dieser Spanne liegt nichts.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no HTTP status.</source>
        <translation>„%1“ ist kein HTTP-Status.</translation>
    </message>
    <message>
        <source>Write for example 201, 4xx, &gt;=400, 400..499 or none.</source>
        <translation>Zum Beispiel 201, 4xx, &gt;=400, 400..499 oder none schreiben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no row number.</source>
        <translation>„%1“ ist keine Zeilennummer.</translation>
    </message>
    <message>
        <source>Write for example 17, &gt;100 or 10..20.</source>
        <translation>Zum Beispiel 17, &gt;100 oder 10..20 schreiben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no duration.</source>
        <translation>„%1“ ist keine Dauer.</translation>
    </message>
    <message>
        <source>Write a number and its unit (ms, s, min, h), for example &gt;500ms, &lt;2s or 500ms..2s.</source>
        <translation>Eine Zahl und ihre Einheit (ms, s, min, h) schreiben, zum Beispiel &gt;500ms, &lt;2s oder 500ms..2s.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an instant, not a day.</source>
        <translation>„%1“ ist ein Zeitpunkt, kein Tag.</translation>
    </message>
    <message>
        <source>Write after:%1 for what came since.</source>
        <translation>Für alles, was seither kam, after:%1 schreiben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day.</source>
        <translation>„%1“ ist kein Tag.</translation>
    </message>
    <message>
        <source>Write for example 2026-11-01, 2026-11, today or 2026-11-01..2026-11-07.</source>
        <translation>Zum Beispiel 2026-11-01, 2026-11, today oder 2026-11-01..2026-11-07 schreiben.</translation>
    </message>
    <message>
        <source>Write the earlier day first.</source>
        <translation>Den früheren Tag zuerst schreiben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day and no instant.</source>
        <translation>„%1“ ist weder ein Tag noch ein Zeitpunkt.</translation>
    </message>
    <message>
        <source>Write for example 2026-11-01, 2026-11-01T14:30, today, 2h or 7d.</source>
        <translation>Zum Beispiel 2026-11-01, 2026-11-01T14:30, today, 2h oder 7d schreiben.</translation>
    </message>
    <message>
        <source>This quote is not closed.</source>
        <translation>Dieses Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>Write a second &quot; behind the text.</source>
        <translation>Hinter den Text ein zweites &quot; schreiben.</translation>
    </message>
    <message>
        <source>This sticks to the closing quote.</source>
        <translation>Dies klebt am schließenden Anführungszeichen.</translation>
    </message>
    <message>
        <source>Write a blank before it; a quote inside quotes is written twice.</source>
        <translation>Davor ein Leerzeichen schreiben; ein Anführungszeichen innerhalb von Anführungszeichen wird verdoppelt.</translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message>
        <source>No body</source>
        <translation>Kein Body</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>the first %1 of them are shown</source>
        <translation>die ersten %1 davon werden gezeigt</translation>
    </message>
    <message>
        <source>secrets in it are overwritten</source>
        <translation>Geheimnisse darin sind überschrieben</translation>
    </message>
    <message>
        <source>laid out in lines</source>
        <translation>in Zeilen gegliedert</translation>
    </message>
    <message>
        <source>no text, so in base64</source>
        <translation>kein Text, daher als base64</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>hingenommen</translation>
    </message>
    <message>
        <source>%1 passed, %2 failed, %3 warnings</source>
        <translation>%1 bestanden, %2 fehlgeschlagen, %3 Warnungen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>as sent</source>
        <translation>wie gesendet</translation>
    </message>
    <message>
        <source>same instant</source>
        <translation>gleicher Zeitpunkt</translation>
    </message>
    <message>
        <source>same value</source>
        <translation>gleicher Wert</translation>
    </message>
    <message>
        <source>other order</source>
        <translation>andere Reihenfolge</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>type changed</source>
        <translation>Typ geändert</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>erzeugt</translation>
    </message>
    <message>
        <source>The first %1 of %2 members</source>
        <translation>Die ersten %1 von %2 Membern</translation>
    </message>
    <message>
        <source>Sent and returned</source>
        <translation>Gesendet und zurück</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Erstes Byte</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>In the history</source>
        <translation>Im Verlauf</translation>
    </message>
    <message>
        <source>Duration of each request over the time of the replay</source>
        <translation>Dauer jeder Anfrage über die Zeit der Wiederholung</translation>
    </message>
    <message>
        <source>%1 to %2: %3 requests, %4 of them did not pass</source>
        <translation>%1 bis %2: %3 Anfragen, davon %4 nicht bestanden</translation>
    </message>
    <message>
        <source>How many requests took how long</source>
        <translation>Wie viele Anfragen wie lange dauerten</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Search the results</source>
        <translation>Die Ergebnisse durchsuchen</translation>
    </message>
    <message>
        <source>Search: name, file, URL, reason, status</source>
        <translation>Suche: Name, Datei, URL, Grund, Status</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 angezeigt</translation>
    </message>
    <message>
        <source>Keys: / searches, Esc clears, arrows move, Enter opens.</source>
        <translation>Tasten: / sucht, Esc leert, Pfeile bewegen, Enter öffnet.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>Begonnen (UTC)</translation>
    </message>
    <message>
        <source>Of %1 results the first %2 are listed, and of the others those that did not pass. The sums and pictures are of all.</source>
        <translation>Von %1 Ergebnissen sind die ersten %2 aufgeführt und von den übrigen jene, die nicht bestanden sind. Die Summen und Diagramme gelten für alle.</translation>
    </message>
    <message>
        <source>The first %1 results, and of the others those that did not pass, have details.</source>
        <translation>Einzelheiten haben die ersten %1 Ergebnisse und von den übrigen jene, die nicht bestanden sind.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Nothing was replayed.</source>
        <translation>Nichts wurde wiederholt.</translation>
    </message>
    <message>
        <source>The request passed.</source>
        <translation>Die Anfrage ist bestanden.</translation>
    </message>
    <message>
        <source>All %1 requests passed.</source>
        <translation>Alle %1 Anfragen sind bestanden.</translation>
    </message>
    <message>
        <source>%1 of %2 requests did not pass.</source>
        <translation>%1 von %2 Anfragen sind nicht bestanden.</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Gesamtdauer</translation>
    </message>
    <message>
        <source>Saved requests</source>
        <translation>Gespeicherte Anfragen</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>Rows of data</source>
        <translation>Datenzeilen</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Gleichzeitige Anfragen</translation>
    </message>
    <message>
        <source>shortest</source>
        <translation>kürzeste</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>95. Perzentil</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>längste</translation>
    </message>
    <message>
        <source>by powers of ten</source>
        <translation>nach Zehnerpotenzen</translation>
    </message>
    <message>
        <source>Duration over time</source>
        <translation>Dauer über die Zeit</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>Dauern</translation>
    </message>
    <message>
        <source>and %1 other reasons</source>
        <translation>und %1 weitere Gründe</translation>
    </message>
    <message>
        <source>Why requests did not pass</source>
        <translation>Warum Anfragen nicht bestanden sind</translation>
    </message>
</context>
<context>
    <name>HttpFile</name>
    <message>
        <source>A script stands here. It is kept, but not run.</source>
        <translation>Hier steht ein Skript. Es bleibt erhalten, wird aber nicht ausgeführt.</translation>
    </message>
    <message>
        <source>A request line should stand here: a method in capitals and a URL.</source>
        <translation>Hier sollte eine Anfragezeile stehen: eine Methode in Großbuchstaben und eine URL.</translation>
    </message>
    <message>
        <source>A header field (name, colon, value) or a blank line should stand here.</source>
        <translation>Hier sollte ein Header-Feld (Name, Doppelpunkt, Wert) oder eine Leerzeile stehen.</translation>
    </message>
    <message>
        <source>A credential stands in the file. It is not used, {{token}} stands in its place.</source>
        <translation>In der Datei stehen Zugangsdaten. Sie werden nicht verwendet, an ihrer Stelle steht {{token}}.</translation>
    </message>
    <message>
        <source>The body has not as many lines as its @body-lines says.</source>
        <translation>Der Body hat nicht so viele Zeilen, wie sein @body-lines sagt.</translation>
    </message>
    <message>
        <source>The body goes on behind the lines its @body-lines counts.</source>
        <translation>Der Body geht hinter den Zeilen weiter, die sein @body-lines zählt.</translation>
    </message>
    <message>
        <source>A part of the body is in another file. It is not read.</source>
        <translation>Ein Teil des Bodys steht in einer anderen Datei. Er wird nicht gelesen.</translation>
    </message>
    <message>
        <source>A response handler or reference stands here. It is kept, but not used.</source>
        <translation>Hier steht ein Antwortskript oder -verweis. Er bleibt erhalten, wird aber nicht verwendet.</translation>
    </message>
    <message>
        <source>The request file is larger than %1 bytes.</source>
        <translation>Die Anfragedatei ist größer als %1 Bytes.</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>Die Datei aufteilen.</translation>
    </message>
    <message>
        <source>Line %1 of the body starts with &quot;%2&quot;, which a request file reads as something else than a body.</source>
        <translation>Zeile %1 des Bodys beginnt mit „%2“, was in einer Anfragedatei nicht als Body gelesen wird.</translation>
    </message>
    <message>
        <source>Indent the line by a blank, or keep the request in the history.</source>
        <translation>Die Zeile um ein Leerzeichen einrücken oder die Anfrage im Verlauf behalten.</translation>
    </message>
    <message>
        <source>its method or URL</source>
        <translation>Methode oder URL</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>its header fields</source>
        <translation>Header-Felder</translation>
    </message>
    <message>
        <source>its body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>its notes and comments</source>
        <translation>Notizen und Kommentare</translation>
    </message>
    <message>
        <source>The request is larger than a request file may be (%1 bytes).</source>
        <translation>Die Anfrage ist größer, als eine Anfragedatei sein darf (%1 Bytes).</translation>
    </message>
    <message>
        <source>Shorten the body.</source>
        <translation>Den Body kürzen.</translation>
    </message>
    <message>
        <source>A request file cannot hold this request: %1 would read back differently.</source>
        <translation>Eine Anfragedatei kann diese Anfrage nicht aufnehmen; beim Einlesen würde sich ändern: %1.</translation>
    </message>
    <message>
        <source>Remove control characters and line breaks there, or keep the request in the history.</source>
        <translation>Steuerzeichen und Zeilenumbrüche dort entfernen oder die Anfrage im Verlauf behalten.</translation>
    </message>
    <message>
        <source>The request file would be larger than %1 bytes.</source>
        <translation>Die Anfragedatei würde größer als %1 Bytes.</translation>
    </message>
    <message>
        <source>what it expects of its answer</source>
        <translation>Erwartungen an die Antwort</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>The client certificate file holds no certificate.</source>
        <translation>Die Datei des Client-Zertifikats enthält kein Zertifikat.</translation>
    </message>
    <message>
        <source>Give one in PEM form, or a PKCS#12 container.</source>
        <translation>Eines als PEM oder einen PKCS#12-Container angeben.</translation>
    </message>
    <message>
        <source>There is no private key for the client certificate.</source>
        <translation>Es gibt keinen privaten Schlüssel zum Client-Zertifikat.</translation>
    </message>
    <message>
        <source>Name a key file in PEM form.</source>
        <translation>Eine Schlüsseldatei im PEM-Format nennen.</translation>
    </message>
    <message>
        <source>The key of the client certificate needs a passphrase.</source>
        <translation>Der Schlüssel des Client-Zertifikats braucht eine Passphrase.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key of the client certificate.</source>
        <translation>Die Passphrase öffnet den Schlüssel des Client-Zertifikats nicht.</translation>
    </message>
    <message>
        <source>Send again and type it anew.</source>
        <translation>Erneut senden und sie neu eingeben.</translation>
    </message>
    <message>
        <source>The key of the client certificate cannot be read.</source>
        <translation>Der Schlüssel des Client-Zertifikats ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Give an RSA or EC key in PEM form.</source>
        <translation>Einen RSA- oder EC-Schlüssel als PEM angeben.</translation>
    </message>
    <message>
        <source>The container of the client certificate needs a passphrase.</source>
        <translation>Der Container des Client-Zertifikats braucht eine Passphrase.</translation>
    </message>
    <message>
        <source>The passphrase does not open the container of the client certificate.</source>
        <translation>Die Passphrase öffnet den Container des Client-Zertifikats nicht.</translation>
    </message>
    <message>
        <source>The key does not belong to the client certificate.</source>
        <translation>Der Schlüssel gehört nicht zum Client-Zertifikat.</translation>
    </message>
    <message>
        <source>Name the key file that was made with it.</source>
        <translation>Die Schlüsseldatei nennen, die dazu erzeugt wurde.</translation>
    </message>
</context>
<context>
    <name>NegativeCase</name>
    <message>
        <source>The right request</source>
        <translation>Die richtige Anfrage</translation>
    </message>
    <message>
        <source>Nothing: every other case differs from this one in one thing.</source>
        <translation>Nichts: jeder andere Fall weicht von diesem in einer Sache ab.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, as expected.</source>
        <translation>%1, wie erwartet.</translation>
    </message>
    <message>
        <source>%1 as expected, but without an error code; known for this is %2.</source>
        <translation>%1 wie erwartet, aber ohne Fehlercode; bekannt ist hierfür %2.</translation>
    </message>
    <message>
        <source>%1: the status is expected, the error code is not; known for this is %2.</source>
        <translation>%1: der Status ist erwartet, der Fehlercode nicht; bekannt ist hierfür %2.</translation>
    </message>
    <message>
        <source>%1: carried out, although it has to be refused with %2.</source>
        <translation>%1: ausgeführt, obwohl mit %2 abzulehnen.</translation>
    </message>
    <message>
        <source>%1: refused, although nothing is wrong with it; expected is %2.</source>
        <translation>%1: abgelehnt, obwohl daran nichts falsch ist; erwartet ist %2.</translation>
    </message>
    <message>
        <source>%1: the token was not accepted here, so this says nothing about the case.</source>
        <translation>%1: das Token wurde hier nicht angenommen, daher sagt dies nichts über den Fall.</translation>
    </message>
    <message>
        <source>%1: the service had no time, so this says nothing about the case.</source>
        <translation>%1: der Dienst hatte keine Zeit, daher sagt dies nichts über den Fall.</translation>
    </message>
    <message>
        <source>%1: the service broke over it; expected is %2.</source>
        <translation>%1: der Dienst hat dabei versagt; erwartet ist %2.</translation>
    </message>
    <message>
        <source>%1; expected is %2.</source>
        <translation>%1; erwartet ist %2.</translation>
    </message>
    <message>
        <source>Nothing wrong: must be accepted</source>
        <translation>Nichts falsch: muss angenommen werden</translation>
    </message>
    <message>
        <source>Wrong kind of value</source>
        <translation>Falsche Art von Wert</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>Empty and long texts</source>
        <translation>Leere und lange Texte</translation>
    </message>
    <message>
        <source>Enumerations</source>
        <translation>Aufzählungen</translation>
    </message>
    <message>
        <source>Time stamps</source>
        <translation>Zeitstempel</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Form of other types</source>
        <translation>Form anderer Typen</translation>
    </message>
    <message>
        <source>Rules of the schema</source>
        <translation>Regeln des Schemas</translation>
    </message>
    <message>
        <source>Type names</source>
        <translation>Typnamen</translation>
    </message>
    <message>
        <source>Unknown and repeated members</source>
        <translation>Unbekannte und doppelte Member</translation>
    </message>
    <message>
        <source>The body as a whole</source>
        <translation>Der Body als Ganzes</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Authorization</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>Header-Felder</translation>
    </message>
    <message>
        <source>Address and method</source>
        <translation>Adresse und Methode</translation>
    </message>
    <message>
        <source>well founded</source>
        <translation>gut begründet</translation>
    </message>
    <message>
        <source>the rule leaves room</source>
        <translation>die Regel lässt Spielraum</translation>
    </message>
    <message>
        <source>a conclusion</source>
        <translation>eine Schlussfolgerung</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>Es kam keine Antwort.</translation>
    </message>
    <message>
        <source>The rule leaves room, so this need not be a fault.</source>
        <translation>Die Regel lässt Spielraum, daher muss dies kein Fehler sein.</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>nicht ausgeführt</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>wie erwartet</translation>
    </message>
    <message>
        <source>other error code</source>
        <translation>anderer Fehlercode</translation>
    </message>
    <message>
        <source>other status</source>
        <translation>anderer Status</translation>
    </message>
    <message>
        <source>not refused</source>
        <translation>nicht abgelehnt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>kein Zugriff</translation>
    </message>
    <message>
        <source>throttled</source>
        <translation>gedrosselt</translation>
    </message>
    <message>
        <source>service failed</source>
        <translation>Dienst hat versagt</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>@odata.type with #</source>
        <translation>@odata.type mit #</translation>
    </message>
    <message>
        <source>Nothing: a type of the service is written with # in front.</source>
        <translation>Nichts: ein Typ des Dienstes wird mit # davor geschrieben.</translation>
    </message>
    <message>
        <source>@odata.type without #</source>
        <translation>@odata.type ohne #</translation>
    </message>
    <message>
        <source>The # in front is missing; services take both.</source>
        <translation>Das # davor fehlt; Dienste nehmen beides an.</translation>
    </message>
    <message>
        <source>@odata.type in lower case</source>
        <translation>@odata.type in Kleinbuchstaben</translation>
    </message>
    <message>
        <source>Only the letter case differs from the type&apos;s name.</source>
        <translation>Nur Groß- und Kleinschreibung weichen vom Namen des Typs ab.</translation>
    </message>
    <message>
        <source>@odata.type unknown</source>
        <translation>@odata.type unbekannt</translation>
    </message>
    <message>
        <source>No type has this name.</source>
        <translation>Kein Typ heißt so.</translation>
    </message>
    <message>
        <source>@odata.type of something else</source>
        <translation>@odata.type von etwas anderem</translation>
    </message>
    <message>
        <source>The type is neither %1 nor derived from it.</source>
        <translation>Der Typ ist weder %1 noch ein davon abgeleiteter.</translation>
    </message>
    <message>
        <source>@odata.type empty</source>
        <translation>@odata.type leer</translation>
    </message>
    <message>
        <source>An empty text names no type.</source>
        <translation>Ein leerer Text nennt keinen Typ.</translation>
    </message>
    <message>
        <source>@odata.type a number</source>
        <translation>@odata.type als Zahl</translation>
    </message>
    <message>
        <source>The name of a type is a string.</source>
        <translation>Der Name eines Typs ist eine Zeichenkette.</translation>
    </message>
    <message>
        <source>@odata.type abstract</source>
        <translation>@odata.type abstrakt</translation>
    </message>
    <message>
        <source>%1 is abstract: nothing is just that.</source>
        <translation>%1 ist abstrakt: nichts ist genau das.</translation>
    </message>
    <message>
        <source>@odata.type missing</source>
        <translation>@odata.type fehlt</translation>
    </message>
    <message>
        <source>%1 is abstract, so the type has to be named.</source>
        <translation>%1 ist abstrakt, daher muss der Typ genannt werden.</translation>
    </message>
    <message>
        <source>The type is the declared one, which need not be named.</source>
        <translation>Der Typ ist der deklarierte, der nicht genannt werden muss.</translation>
    </message>
    <message>
        <source>a member nobody knows</source>
        <translation>ein Member, das niemand kennt</translation>
    </message>
    <message>
        <source>The type is open: it takes members of any name.</source>
        <translation>Der Typ ist offen: er nimmt Member beliebigen Namens an.</translation>
    </message>
    <message>
        <source>%1 has no such property, and is not open.</source>
        <translation>%1 hat keine solche Eigenschaft und ist nicht offen.</translation>
    </message>
    <message>
        <source>an annotation nobody knows</source>
        <translation>eine Annotation, die niemand kennt</translation>
    </message>
    <message>
        <source>A name with @ in it is control information; what is unknown is passed over.</source>
        <translation>Ein Name mit @ darin ist Steuerinformation; Unbekanntes wird übergangen.</translation>
    </message>
    <message>
        <source>a member in other letter case</source>
        <translation>ein Member in anderer Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>Names of properties are told apart by case, so there is no %1.</source>
        <translation>Namen von Eigenschaften unterscheiden Groß- und Kleinschreibung, daher gibt es kein %1.</translation>
    </message>
    <message>
        <source>the same member twice</source>
        <translation>dasselbe Member doppelt</translation>
    </message>
    <message>
        <source>%1 is there twice; names are unique within an object.</source>
        <translation>%1 steht doppelt da; innerhalb eines Objekts sind Namen eindeutig.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>The documentation calls it required.</source>
        <translation>Die Dokumentation nennt es erforderlich.</translation>
    </message>
    <message>
        <source>not a URL</source>
        <translation>keine URL</translation>
    </message>
    <message>
        <source>The text is no URL, so it refers to nothing.</source>
        <translation>Der Text ist keine URL und verweist daher auf nichts.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>What refers to an entity is a URL in a string.</source>
        <translation>Was auf eine Entität verweist, ist eine URL in einer Zeichenkette.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>There is no body at all.</source>
        <translation>Es gibt überhaupt keinen Body.</translation>
    </message>
    <message>
        <source>an object without members</source>
        <translation>ein Objekt ohne Member</translation>
    </message>
    <message>
        <source>Members the documentation calls required are missing.</source>
        <translation>Member, die die Dokumentation erforderlich nennt, fehlen.</translation>
    </message>
    <message>
        <source>Nothing: no property is called required.</source>
        <translation>Nichts: keine Eigenschaft wird erforderlich genannt.</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <source>The closing brace is missing, as if the length were wrong.</source>
        <translation>Die schließende geschweifte Klammer fehlt, als wäre die Länge falsch.</translation>
    </message>
    <message>
        <source>a comma too much</source>
        <translation>ein Komma zu viel</translation>
    </message>
    <message>
        <source>JSON has no comma behind the last member.</source>
        <translation>JSON hat kein Komma hinter dem letzten Member.</translation>
    </message>
    <message>
        <source>single quotes</source>
        <translation>einfache Anführungszeichen</translation>
    </message>
    <message>
        <source>JSON strings stand in double quotes.</source>
        <translation>JSON-Zeichenketten stehen in doppelten Anführungszeichen.</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>kein UTF-8</translation>
    </message>
    <message>
        <source>A byte stands in it that UTF-8 does not have.</source>
        <translation>Darin steht ein Byte, das es in UTF-8 nicht gibt.</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>Content-Type says JSON, and this is none.</source>
        <translation>Content-Type sagt JSON, und dies ist keines.</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>ein Array</translation>
    </message>
    <message>
        <source>One entity is created by one object.</source>
        <translation>Eine Entität wird durch ein Objekt angelegt.</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>eine Zeichenkette</translation>
    </message>
    <message>
        <source>An entity is an object.</source>
        <translation>Eine Entität ist ein Objekt.</translation>
    </message>
    <message>
        <source>A reference posted to the collection</source>
        <translation>Ein Verweis per POST an die Sammlung</translation>
    </message>
    <message>
        <source>The collection takes new entities; a reference to one that exists goes to /$ref.</source>
        <translation>Die Sammlung nimmt neue Entitäten; ein Verweis auf eine bestehende geht an /$ref.</translation>
    </message>
    <message>
        <source>/$ref with a reference</source>
        <translation>/$ref mit einem Verweis</translation>
    </message>
    <message>
        <source>Nothing: the reference names what the right request has made. A service may refuse it where the collection contains its entities.</source>
        <translation>Nichts: der Verweis nennt, was die richtige Anfrage angelegt hat. Ein Dienst darf ihn ablehnen, wo die Sammlung ihre Entitäten selbst enthält.</translation>
    </message>
    <message>
        <source>/$ref with an entity</source>
        <translation>/$ref mit einer Entität</translation>
    </message>
    <message>
        <source>/$ref takes references; the body is an entity.</source>
        <translation>/$ref nimmt Verweise; der Body ist eine Entität.</translation>
    </message>
    <message>
        <source>/$ref without @odata.id</source>
        <translation>/$ref ohne @odata.id</translation>
    </message>
    <message>
        <source>The body refers to nothing.</source>
        <translation>Der Body verweist auf nichts.</translation>
    </message>
    <message>
        <source>/$ref with an id in place of a URL</source>
        <translation>/$ref mit einer ID statt einer URL</translation>
    </message>
    <message>
        <source>A reference is a URL, not an id.</source>
        <translation>Ein Verweis ist eine URL, keine ID.</translation>
    </message>
    <message>
        <source>/$ref with a relative URL</source>
        <translation>/$ref mit einer relativen URL</translation>
    </message>
    <message>
        <source>Graph wants the absolute URL of the entity.</source>
        <translation>Graph verlangt die absolute URL der Entität.</translation>
    </message>
    <message>
        <source>/$ref with a text that is no URL</source>
        <translation>/$ref mit einem Text, der keine URL ist</translation>
    </message>
    <message>
        <source>The text is no URL.</source>
        <translation>Der Text ist keine URL.</translation>
    </message>
    <message>
        <source>/$ref with a number</source>
        <translation>/$ref mit einer Zahl</translation>
    </message>
    <message>
        <source>A URL is a string.</source>
        <translation>Eine URL ist eine Zeichenkette.</translation>
    </message>
    <message>
        <source>No Authorization</source>
        <translation>Ohne Authorization</translation>
    </message>
    <message>
        <source>The request says nothing of who sends it.</source>
        <translation>Die Anfrage sagt nichts darüber, wer sie sendet.</translation>
    </message>
    <message>
        <source>Authorization: Bearer without a token</source>
        <translation>Authorization: Bearer ohne Token</translation>
    </message>
    <message>
        <source>The token is missing behind the scheme.</source>
        <translation>Hinter dem Schema fehlt das Token.</translation>
    </message>
    <message>
        <source>Authorization with another scheme</source>
        <translation>Authorization mit einem anderen Schema</translation>
    </message>
    <message>
        <source>Graph takes bearer tokens, not user names.</source>
        <translation>Graph nimmt Bearer-Token, keine Benutzernamen.</translation>
    </message>
    <message>
        <source>Authorization without a scheme</source>
        <translation>Authorization ohne Schema</translation>
    </message>
    <message>
        <source>The word Bearer is missing.</source>
        <translation>Das Wort Bearer fehlt.</translation>
    </message>
    <message>
        <source>Authorization with a character no token has</source>
        <translation>Authorization mit einem Zeichen, das kein Token hat</translation>
    </message>
    <message>
        <source>A token holds letters, digits and -._~+/= alone.</source>
        <translation>Ein Token enthält nur Buchstaben, Ziffern und -._~+/=.</translation>
    </message>
    <message>
        <source>Authorization with a blank in the token</source>
        <translation>Authorization mit einem Leerzeichen im Token</translation>
    </message>
    <message>
        <source>A token holds no blank.</source>
        <translation>Ein Token enthält kein Leerzeichen.</translation>
    </message>
    <message>
        <source>No Content-Type</source>
        <translation>Ohne Content-Type</translation>
    </message>
    <message>
        <source>Nothing says that the body is JSON.</source>
        <translation>Nichts sagt, dass der Body JSON ist.</translation>
    </message>
    <message>
        <source>Content-Type: text/plain</source>
        <translation>Content-Type: text/plain</translation>
    </message>
    <message>
        <source>The body is said to be plain text.</source>
        <translation>Der Body wird als reiner Text ausgegeben.</translation>
    </message>
    <message>
        <source>Content-Type: application/xml</source>
        <translation>Content-Type: application/xml</translation>
    </message>
    <message>
        <source>The body is said to be XML.</source>
        <translation>Der Body wird als XML ausgegeben.</translation>
    </message>
    <message>
        <source>Content-Type of a web form</source>
        <translation>Content-Type eines Webformulars</translation>
    </message>
    <message>
        <source>The body is said to be the fields of a form.</source>
        <translation>Der Body wird als Felder eines Formulars ausgegeben.</translation>
    </message>
    <message>
        <source>Content-Type with charset=utf-8</source>
        <translation>Content-Type mit charset=utf-8</translation>
    </message>
    <message>
        <source>Nothing: the parameter says what is so anyway.</source>
        <translation>Nichts: der Parameter sagt, was ohnehin gilt.</translation>
    </message>
    <message>
        <source>Accept: text/html</source>
        <translation>Accept: text/html</translation>
    </message>
    <message>
        <source>Only HTML is asked for, which the service does not have.</source>
        <translation>Verlangt wird nur HTML, das der Dienst nicht hat.</translation>
    </message>
    <message>
        <source>Accept: application/json;q=0</source>
        <translation>Accept: application/json;q=0</translation>
    </message>
    <message>
        <source>The only form the service has is ruled out.</source>
        <translation>Die einzige Form, die der Dienst hat, ist ausgeschlossen.</translation>
    </message>
    <message>
        <source>Accept: */*</source>
        <translation>Accept: */*</translation>
    </message>
    <message>
        <source>Nothing: anything will do.</source>
        <translation>Nichts: alles ist recht.</translation>
    </message>
    <message>
        <source>Prefer: return=minimal</source>
        <translation>Prefer: return=minimal</translation>
    </message>
    <message>
        <source>Nothing: the service may leave the body out and answer 204.</source>
        <translation>Nichts: der Dienst darf den Body weglassen und mit 204 antworten.</translation>
    </message>
    <message>
        <source>Prefer: something unknown</source>
        <translation>Prefer: etwas Unbekanntes</translation>
    </message>
    <message>
        <source>Nothing: preferences that are not known are passed over.</source>
        <translation>Nichts: unbekannte Präferenzen werden übergangen.</translation>
    </message>
    <message>
        <source>An unknown version</source>
        <translation>Eine unbekannte Version</translation>
    </message>
    <message>
        <source>There are v1.0 and beta alone.</source>
        <translation>Es gibt nur v1.0 und beta.</translation>
    </message>
    <message>
        <source>An unknown path segment</source>
        <translation>Ein unbekanntes Pfadsegment</translation>
    </message>
    <message>
        <source>The last segment names nothing.</source>
        <translation>Das letzte Segment nennt nichts.</translation>
    </message>
    <message>
        <source>PUT in place of POST</source>
        <translation>PUT statt POST</translation>
    </message>
    <message>
        <source>A collection is not replaced by one entity.</source>
        <translation>Eine Sammlung wird nicht durch eine einzelne Entität ersetzt.</translation>
    </message>
    <message>
        <source>true</source>
        <translation>true</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>inline</source>
        <translation>inline</translation>
    </message>
    <message>
        <source>A stream goes to a URL of its own, not into the object.</source>
        <translation>Ein Stream geht an eine eigene URL, nicht in das Objekt.</translation>
    </message>
    <message>
        <source>The value is %1; the property is %2.</source>
        <translation>Der Wert ist %1; die Eigenschaft ist %2.</translation>
    </message>
    <message>
        <source>null for a collection</source>
        <translation>null für eine Sammlung</translation>
    </message>
    <message>
        <source>A collection is never null itself, only empty.</source>
        <translation>Eine Sammlung ist selbst nie null, nur leer.</translation>
    </message>
    <message>
        <source>The property is not nullable.</source>
        <translation>Die Eigenschaft darf nicht null sein.</translation>
    </message>
    <message>
        <source>Nothing: the property is nullable.</source>
        <translation>Nichts: die Eigenschaft darf null sein.</translation>
    </message>
    <message>
        <source>sent by the client</source>
        <translation>vom Client gesendet</translation>
    </message>
    <message>
        <source>The service makes this value itself: it may pass over a client&apos;s, or refuse it.</source>
        <translation>Der Dienst erzeugt diesen Wert selbst: den eines Clients darf er übergehen oder ablehnen.</translation>
    </message>
    <message>
        <source>Only the letter case differs; services match members without it.</source>
        <translation>Nur Groß- und Kleinschreibung weichen ab; Dienste vergleichen Member ohne sie.</translation>
    </message>
    <message>
        <source>a member that does not exist</source>
        <translation>ein Member, das es nicht gibt</translation>
    </message>
    <message>
        <source>The enumeration has no such member.</source>
        <translation>Die Aufzählung hat kein solches Member.</translation>
    </message>
    <message>
        <source>an empty text for a member</source>
        <translation>ein leerer Text als Member</translation>
    </message>
    <message>
        <source>An empty text names no member.</source>
        <translation>Ein leerer Text nennt kein Member.</translation>
    </message>
    <message>
        <source>unknownFutureValue</source>
        <translation>unknownFutureValue</translation>
    </message>
    <message>
        <source>The sentinel stands in answers only; sent, it has to be refused.</source>
        <translation>Der Sentinel-Wert steht nur in Antworten; wird er gesendet, muss er abgelehnt werden.</translation>
    </message>
    <message>
        <source>a member&apos;s number as text</source>
        <translation>die Nummer eines Members als Text</translation>
    </message>
    <message>
        <source>A number in place of the name is a last resort that services need not take.</source>
        <translation>Eine Nummer anstelle des Namens ist ein Notbehelf, den Dienste nicht annehmen müssen.</translation>
    </message>
    <message>
        <source>two members</source>
        <translation>zwei Member</translation>
    </message>
    <message>
        <source>The enumeration has no flags, so it takes one member.</source>
        <translation>Die Aufzählung hat keine Flags und nimmt daher nur ein Member.</translation>
    </message>
    <message>
        <source>Nothing: the enumeration has flags.</source>
        <translation>Nichts: die Aufzählung hat Flags.</translation>
    </message>
    <message>
        <source>one member of two does not exist</source>
        <translation>eines von zwei Membern gibt es nicht</translation>
    </message>
    <message>
        <source>Every name between the commas has to be a member.</source>
        <translation>Jeder Name zwischen den Kommas muss ein Member sein.</translation>
    </message>
    <message>
        <source>A name is missing behind the comma.</source>
        <translation>Hinter dem Komma fehlt ein Name.</translation>
    </message>
    <message>
        <source>an empty text</source>
        <translation>ein leerer Text</translation>
    </message>
    <message>
        <source>Nothing in the schema forbids an empty text.</source>
        <translation>Nichts im Schema verbietet einen leeren Text.</translation>
    </message>
    <message>
        <source>a text of %L1 characters</source>
        <translation>ein Text aus %L1 Zeichen</translation>
    </message>
    <message>
        <source>No length is documented, so the service may take it or refuse it.</source>
        <translation>Es ist keine Länge dokumentiert; der Dienst darf ihn also annehmen oder ablehnen.</translation>
    </message>
    <message>
        <source>below the minimum</source>
        <translation>unter dem Mindestwert</translation>
    </message>
    <message>
        <source>The least value is %1.</source>
        <translation>Der Mindestwert ist %1.</translation>
    </message>
    <message>
        <source>above the maximum</source>
        <translation>über dem Höchstwert</translation>
    </message>
    <message>
        <source>The largest value is %1.</source>
        <translation>Der Höchstwert ist %1.</translation>
    </message>
    <message>
        <source>at the bound, %1</source>
        <translation>an der Grenze, %1</translation>
    </message>
    <message>
        <source>Nothing: the bounds are allowed values.</source>
        <translation>Nichts: die Grenzen sind erlaubte Werte.</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>zu kurz</translation>
    </message>
    <message>
        <source>The text has to have at least %1 characters.</source>
        <translation>Der Text muss mindestens %1 Zeichen haben.</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>zu lang</translation>
    </message>
    <message>
        <source>The text has to have at most %1 characters.</source>
        <translation>Der Text darf höchstens %1 Zeichen haben.</translation>
    </message>
    <message>
        <source>does not match the pattern</source>
        <translation>passt nicht zum Muster</translation>
    </message>
    <message>
        <source>The text has to match %1.</source>
        <translation>Der Text muss zu %1 passen.</translation>
    </message>
</context>
<context>
    <name>NegativeRun</name>
    <message>
        <source>It refers to what the right request makes, and nothing was made before it.</source>
        <translation>Der Fall verweist auf das, was die richtige Anfrage anlegt, und vorher wurde nichts angelegt.</translation>
    </message>
    <message>
        <source>Run it together with the right request.</source>
        <translation>Ihn zusammen mit der richtigen Anfrage ausführen.</translation>
    </message>
    <message>
        <source>%1 · negative: %2</source>
        <translation>%1 · negativ: %2</translation>
    </message>
    <message>
        <source>%1: it holds a token, which must not go into a file.</source>
        <translation>%1: enthält ein Token, das in keine Datei gehört.</translation>
    </message>
    <message>
        <source>No case can be saved.</source>
        <translation>Kein Fall lässt sich speichern.</translation>
    </message>
    <message>
        <source># Expected: %1. Source: %2</source>
        <translation># Erwartet: %1. Quelle: %2</translation>
    </message>
    <message>
        <source>Negative cases, %1</source>
        <translation>Negativfälle, %1</translation>
    </message>
</context>
<context>
    <name>OperationText</name>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Sent but not in the answer: %1</source>
        <translation>Gesendet, aber nicht in der Antwort: %1</translation>
    </message>
    <message>
        <source>No content: the answer has no body.</source>
        <translation>Kein Inhalt: die Antwort hat keinen Body.</translation>
    </message>
    <message>
        <source>Not JSON and not text. The Raw tab shows the bytes.</source>
        <translation>Weder JSON noch Text. Der Tab „Roh“ zeigt die Bytes.</translation>
    </message>
    <message>
        <source>Not JSON: %1 (line %2, column %3).</source>
        <translation>Kein JSON: %1 (Zeile %2, Spalte %3).</translation>
    </message>
    <message>
        <source>%1 Shown as it came.</source>
        <translation>%1 Gezeigt, wie es kam.</translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message>
        <source>&quot;%1&quot; is not a method.</source>
        <translation>„%1“ ist keine Methode.</translation>
    </message>
    <message>
        <source>A method is one word such as POST or GET.</source>
        <translation>Eine Methode ist ein Wort wie POST oder GET.</translation>
    </message>
    <message>
        <source>%1 is not supported.</source>
        <translation>%1 wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>Use GET to read.</source>
        <translation>Zum Lesen GET verwenden.</translation>
    </message>
    <message>
        <source>The address is not usable.</source>
        <translation>Die Adresse ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>Look at scheme, host and path.</source>
        <translation>Schema, Host und Pfad prüfen.</translation>
    </message>
    <message>
        <source>The scheme &quot;%1&quot; is not supported.</source>
        <translation>Das Schema „%1“ wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>Use https.</source>
        <translation>https verwenden.</translation>
    </message>
    <message>
        <source>Plain http would show the request to everyone on the way to %1.</source>
        <translation>Mit unverschlüsseltem http könnte jeder auf dem Weg zu %1 die Anfrage mitlesen.</translation>
    </message>
    <message>
        <source>Use https; http is for this machine only.</source>
        <translation>https verwenden; http ist nur für diesen Rechner da.</translation>
    </message>
    <message>
        <source>The address holds a user name or password before an @ sign.</source>
        <translation>Die Adresse enthält einen Benutzernamen oder ein Kennwort vor einem @-Zeichen.</translation>
    </message>
    <message>
        <source>Give the host only.</source>
        <translation>Nur den Host angeben.</translation>
    </message>
    <message>
        <source>The address holds a #fragment, which is never sent.</source>
        <translation>Die Adresse enthält ein #Fragment, das nie gesendet wird.</translation>
    </message>
    <message>
        <source>Remove it, or write %23.</source>
        <translation>Es entfernen oder %23 schreiben.</translation>
    </message>
    <message>
        <source>0 is not a port.</source>
        <translation>0 ist kein Port.</translation>
    </message>
    <message>
        <source>Ports go from 1 to 65535.</source>
        <translation>Ports reichen von 1 bis 65535.</translation>
    </message>
    <message>
        <source>The path holds an empty, &quot;.&quot; or &quot;..&quot; segment and would be sent as another path.</source>
        <translation>Der Pfad enthält ein leeres Segment, „.“ oder „..“ und würde als anderer Pfad gesendet.</translation>
    </message>
    <message>
        <source>Write the path without them.</source>
        <translation>Den Pfad ohne solche Segmente schreiben.</translation>
    </message>
    <message>
        <source>The token is longer than %1 characters.</source>
        <translation>Das Token ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>Paste the token alone.</source>
        <translation>Nur das Token einfügen.</translation>
    </message>
    <message>
        <source>The token holds a line break or another control character.</source>
        <translation>Das Token enthält einen Zeilenumbruch oder ein anderes Steuerzeichen.</translation>
    </message>
    <message>
        <source>Paste it again.</source>
        <translation>Noch einmal einfügen.</translation>
    </message>
    <message>
        <source>%1 stands twice; the engine sends a name once.</source>
        <translation>%1 steht doppelt da; jeder Name wird nur einmal gesendet.</translation>
    </message>
    <message>
        <source>Write the values in one field, separated by commas.</source>
        <translation>Die Werte in ein Feld schreiben, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>%1 holds the token itself, and would be kept with it.</source>
        <translation>%1 enthält das Token selbst, das so mit aufbewahrt würde.</translation>
    </message>
    <message>
        <source>Remove it there; the Authorization field carries it.</source>
        <translation>Dort entfernen; das Authorization-Feld trägt es.</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>Die Adresse</translation>
    </message>
    <message>
        <source>The body</source>
        <translation>Der Body</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>%1 is abstract; name one of the types derived from it.</source>
        <translation>%1 ist abstrakt; einen davon abgeleiteten Typ nennen.</translation>
    </message>
    <message>
        <source>This names no type.</source>
        <translation>Dies nennt keinen Typ.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not %2 or a type derived from it.</source>
        <translation>„%1“ ist weder %2 noch ein davon abgeleiteter Typ.</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>raw JSON</source>
        <translation>rohes JSON</translation>
    </message>
    <message>
        <source>The body holds this member more than once; edit it in the JSON tab.</source>
        <translation>Der Body enthält dieses Member mehrmals; es lässt sich im Tab „JSON“ bearbeiten.</translation>
    </message>
    <message>
        <source>The path needs a value here.</source>
        <translation>Der Pfad braucht hier einen Wert.</translation>
    </message>
    <message>
        <source>Required, but not sent.</source>
        <translation>Erforderlich, wird aber nicht gesendet.</translation>
    </message>
    <message>
        <source>%1 declares no property of this name.</source>
        <translation>%1 deklariert keine Eigenschaft dieses Namens.</translation>
    </message>
    <message>
        <source>Read-only: a service ignores or refuses it.</source>
        <translation>Nur lesbar: ein Dienst ignoriert sie oder lehnt sie ab.</translation>
    </message>
</context>
<context>
    <name>PeerTrust</name>
    <message>
        <source>The environment accepts only the certificate with the SHA-256 fingerprint %1, but the server showed the one with %2.</source>
        <translation>Die Umgebung akzeptiert nur das Zertifikat mit dem SHA-256-Fingerabdruck %1, aber der Server hat das mit %2 gezeigt.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The request holds a token, and would be kept with it. Remove it there; the Authorization field carries it.</source>
        <translation>Die Anfrage enthält ein Token, das so mit aufbewahrt würde. Dort entfernen; das Authorization-Feld trägt es.</translation>
    </message>
</context>
<context>
    <name>Proxy</name>
    <message>
        <source>Give host and port: proxy.example:8080.</source>
        <translation>Host und Port angeben: proxy.example:8080.</translation>
    </message>
    <message>
        <source>The proxy has a user name or password before an @ sign, which would be kept in a file.</source>
        <translation>Der Proxy enthält einen Benutzernamen oder ein Kennwort vor einem @-Zeichen, was in einer Datei aufbewahrt würde.</translation>
    </message>
    <message>
        <source>Give host and port only; this program logs in to no proxy.</source>
        <translation>Nur Host und Port angeben; dieses Programm meldet sich bei keinem Proxy an.</translation>
    </message>
    <message>
        <source>A proxy of the kind &quot;%1&quot; is not supported.</source>
        <translation>Ein Proxy der Art „%1“ wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a proxy.</source>
        <translation>„%1“ ist keine Adresse eines Proxys.</translation>
    </message>
    <message>
        <source>The proxy has no port.</source>
        <translation>Der Proxy hat keinen Port.</translation>
    </message>
</context>
<context>
    <name>RawMessage</name>
    <message>
        <source>The chunks are not well formed; what stands there is taken as the body.</source>
        <translation>Die Chunks sind fehlerhaft; was dort steht, gilt als Body.</translation>
    </message>
    <message>
        <source>Content-Length &quot;%1&quot; is not one number of bytes.</source>
        <translation>Content-Length „%1“ ist keine eindeutige Anzahl von Bytes.</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 von %2 Bytes</translation>
    </message>
    <message>
        <source>%1 bytes, where Content-Length says %2</source>
        <translation>%1 Bytes, laut Content-Length %2</translation>
    </message>
    <message>
        <source>An answer begins with a line like HTTP/1.1 201 Created.</source>
        <translation>Eine Antwort beginnt mit einer Zeile wie HTTP/1.1 201 Created.</translation>
    </message>
    <message>
        <source>Write a name, a colon and a value; a blank line stands before the body.</source>
        <translation>Name, Doppelpunkt und Wert schreiben; vor dem Body steht eine Leerzeile.</translation>
    </message>
    <message>
        <source>The request line names a path, and there is no Host field.</source>
        <translation>Die Anfragezeile nennt einen Pfad, und es gibt kein Host-Feld.</translation>
    </message>
    <message>
        <source>Write the whole URL, or a line like Host: graph.microsoft.com.</source>
        <translation>Die ganze URL schreiben oder eine Zeile wie Host: graph.microsoft.com.</translation>
    </message>
    <message>
        <source>A request begins with a line like POST https://host/path HTTP/1.1.</source>
        <translation>Eine Anfrage beginnt mit einer Zeile wie POST https://host/path HTTP/1.1.</translation>
    </message>
    <message>
        <source>Line %1 is no status line.</source>
        <translation>Zeile %1 ist keine Statuszeile.</translation>
    </message>
    <message>
        <source>Line %1 is no header field.</source>
        <translation>Zeile %1 ist kein Header-Feld.</translation>
    </message>
    <message>
        <source>The request line names no http or https URL.</source>
        <translation>Die Anfragezeile nennt keine http- oder https-URL.</translation>
    </message>
    <message>
        <source>Line %1 is no request line.</source>
        <translation>Zeile %1 ist keine Anfragezeile.</translation>
    </message>
</context>
<context>
    <name>Redirect</name>
    <message>
        <source>The redirect does not say where to.</source>
        <translation>Die Umleitung sagt nicht, wohin.</translation>
    </message>
    <message>
        <source>The redirect points to something that is no address.</source>
        <translation>Die Umleitung zeigt auf etwas, das keine Adresse ist.</translation>
    </message>
    <message>
        <source>The redirect points to a &quot;%1&quot; address; only https is followed, and http on this machine.</source>
        <translation>Die Umleitung zeigt auf eine Adresse mit „%1“; gefolgt wird nur https und auf diesem Rechner http.</translation>
    </message>
    <message>
        <source>The redirect names no host.</source>
        <translation>Die Umleitung nennt keinen Host.</translation>
    </message>
    <message>
        <source>The redirect holds a user name or password before an @ sign.</source>
        <translation>Die Umleitung enthält einen Benutzernamen oder ein Kennwort vor einem @-Zeichen.</translation>
    </message>
    <message>
        <source>The redirect points to plain http on %1, where everyone on the way can read the request.</source>
        <translation>Die Umleitung zeigt auf unverschlüsseltes http zu %1, wo jeder auf dem Weg die Anfrage mitlesen kann.</translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message>
        <source>It goes to %1 with a token, but the token belongs to %2 (%3).</source>
        <translation>Sie geht mit einem Token an %1, das Token gehört aber zu %2 (%3).</translation>
    </message>
    <message>
        <source>Write {{root}} in place of the address, or choose an environment for it.</source>
        <translation>Anstelle der Adresse {{root}} schreiben oder eine Umgebung dafür wählen.</translation>
    </message>
    <message>
        <source>There was no answer.</source>
        <translation>Es gab keine Antwort.</translation>
    </message>
    <message>
        <source>The answer is not whole: %1</source>
        <translation>Die Antwort ist nicht vollständig: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (und %n weiterer Befund)</numerusform>
            <numerusform>%1 (und %n weitere Befunde)</numerusform>
        </translation>
    </message>
    <message>
        <source>The service answered %1 %2.</source>
        <translation>Der Dienst antwortete mit %1 %2.</translation>
    </message>
    <message>
        <source>There is no file or folder %1.</source>
        <translation>Eine Datei oder einen Ordner %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no request to replay.</source>
        <translation>Es gibt keine Anfrage zum Wiederholen.</translation>
    </message>
    <message>
        <source>Name files that end in .http or .rest, or folders of them.</source>
        <translation>Dateien nennen, die auf .http oder .rest enden, oder Ordner damit.</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %2 request(s), and number %3 was asked for.</source>
        <translation>
            <numerusform>%1 enthält %2 Anfrage, verlangt war Nummer %3.</numerusform>
            <numerusform>%1 enthält %2 Anfragen, verlangt war Nummer %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The request names places of an expected answer, but no answer.</source>
        <translation>Die Anfrage nennt Stellen einer erwarteten Antwort, aber keine Antwort.</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>may have arrived</source>
        <translation>kann angekommen sein</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>round %1, row %2</source>
        <translation>Durchgang %1, Zeile %2</translation>
    </message>
    <message>
        <source>round %1</source>
        <translation>Durchgang %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Checks: %1</source>
        <translation>Prüfungen: %1</translation>
    </message>
</context>
<context>
    <name>ReplayLog</name>
    <message>
        <source>%1 is no log of a replay.</source>
        <translation>%1 ist kein Protokoll einer Wiederholung.</translation>
    </message>
    <message>
        <source>It may have arrived: the program ended before the answer came.</source>
        <translation>Sie kann angekommen sein: das Programm endete, bevor die Antwort kam.</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>%1 lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Die Rechte prüfen.</translation>
    </message>
</context>
<context>
    <name>ReplayReport</name>
    <message>
        <source>HAR 1.2</source>
        <translation>HAR 1.2</translation>
    </message>
    <message>
        <source>HTTP archives (*.har)</source>
        <translation>HTTP-Archive (*.har)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>JUnit XML</source>
        <translation>JUnit XML</translation>
    </message>
    <message>
        <source>JUnit XML (*.xml)</source>
        <translation>JUnit XML (*.xml)</translation>
    </message>
    <message>
        <source>Checks: %1 passed, %2 failed, %3 warnings</source>
        <translation>Prüfungen: %1 bestanden, %2 durchgefallen, %3 Warnungen</translation>
    </message>
    <message>
        <source>#%1 in the history</source>
        <translation>#%1 im Verlauf</translation>
    </message>
    <message>
        <source>round %1</source>
        <translation>Durchgang %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>status line</source>
        <translation>Statuszeile</translation>
    </message>
    <message>
        <source>header field %1</source>
        <translation>Header-Feld %1</translation>
    </message>
    <message>
        <source>body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>durchgefallen</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Expected: %1.</source>
        <translation>Erwartet: %1.</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <translation>Gefunden: %1.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>… (%n more characters)</source>
        <translation>
            <numerusform>… (%n weiteres Zeichen)</numerusform>
            <numerusform>… (%n weitere Zeichen)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplayReports</name>
    <message>
        <source>There is no report &quot;%1&quot;.</source>
        <translation>Einen Bericht „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Es gibt: %1.</translation>
    </message>
    <message>
        <source>Two reports would be written into %1.</source>
        <translation>Zwei Berichte würden in %1 geschrieben.</translation>
    </message>
    <message>
        <source>Give each a file of its own.</source>
        <translation>Jedem eine eigene Datei geben.</translation>
    </message>
</context>
<context>
    <name>RequestCell</name>
    <message numerus="yes">
        <source>%Ln operation(s)</source>
        <translation>
            <numerusform>%Ln Operation</numerusform>
            <numerusform>%Ln Operationen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestExporter</name>
    <message>
        <source>{{%1}} is no variable that can be filled in; it stays as it is.</source>
        <translation>{{%1}} ist keine Variable, die sich einsetzen lässt; sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>cURL</source>
        <translation>cURL</translation>
    </message>
    <message>
        <source>Shell scripts (*.sh)</source>
        <translation>Shell-Skripte (*.sh)</translation>
    </message>
    <message>
        <source>Hurl makes no {{%1}} by itself; give it one: --variable %2=…</source>
        <translation>Hurl erzeugt {{%1}} nicht selbst; den Wert mitgeben: --variable %2=…</translation>
    </message>
    <message>
        <source>Hurl compares all values of such a path at once.</source>
        <translation>Hurl vergleicht alle Werte eines solchen Pfades auf einmal.</translation>
    </message>
    <message>
        <source>Hurl counts elements from the front only.</source>
        <translation>Hurl zählt Elemente nur von vorn.</translation>
    </message>
    <message>
        <source>Hurl knows no such name in a path.</source>
        <translation>Hurl kennt einen solchen Namen in einem Pfad nicht.</translation>
    </message>
    <message>
        <source>Hurl has no such question.</source>
        <translation>Hurl kennt eine solche Frage nicht.</translation>
    </message>
    <message>
        <source>Hurl compares with fixed values only.</source>
        <translation>Hurl vergleicht nur mit festen Werten.</translation>
    </message>
    <message>
        <source>Hurl has no such value.</source>
        <translation>Hurl kennt einen solchen Wert nicht.</translation>
    </message>
    <message>
        <source>Hurl does not know such a pattern.</source>
        <translation>Hurl kennt ein solches Muster nicht.</translation>
    </message>
    <message>
        <source>Hurl does not know the type %1.</source>
        <translation>Hurl kennt den Typ %1 nicht.</translation>
    </message>
    <message>
        <source>Hurl</source>
        <translation>Hurl</translation>
    </message>
    <message>
        <source>Hurl files (*.hurl)</source>
        <translation>Hurl-Dateien (*.hurl)</translation>
    </message>
    <message>
        <source>Hurl&apos;s grammar does not know the method %1.</source>
        <translation>Die Grammatik von Hurl kennt die Methode %1 nicht.</translation>
    </message>
    <message>
        <source>Hurl&apos;s grammar does not know such a name; the field %1 is left out.</source>
        <translation>Die Grammatik von Hurl kennt einen solchen Namen nicht; das Feld %1 wird weggelassen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is left out. %2</source>
        <translation>„%1“ wird weggelassen. %2</translation>
    </message>
    <message>
        <source>k6</source>
        <translation>k6</translation>
    </message>
    <message>
        <source>k6 scripts (*.js)</source>
        <translation>k6-Skripte (*.js)</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: k6 counts characters there, not bytes.</source>
        <translation>„%1“: k6 zählt dort Zeichen, nicht Bytes.</translation>
    </message>
    <message>
        <source>Postman knows no {{%1}}; its {{$randomInt}} takes no numbers.</source>
        <translation>Postman kennt {{%1}} nicht; sein {{$randomInt}} nimmt keine Zahlen.</translation>
    </message>
    <message>
        <source>Postman</source>
        <translation>Postman</translation>
    </message>
    <message>
        <source>Postman collections (*.json)</source>
        <translation>Postman-Sammlungen (*.json)</translation>
    </message>
    <message>
        <source>The field %1 is no UTF-8 and will arrive otherwise.</source>
        <translation>Das Feld %1 ist kein UTF-8 und wird verändert ankommen.</translation>
    </message>
    <message>
        <source>The body is no UTF-8, which a collection cannot hold; it is left out.</source>
        <translation>Der Body ist kein UTF-8, was eine Sammlung nicht enthalten kann; er wird weggelassen.</translation>
    </message>
    <message>
        <source>{{%1}} is another one in this file; a collection has one of each name.</source>
        <translation>{{%1}} ist in dieser Datei eine andere; eine Sammlung hat je Namen nur eine.</translation>
    </message>
    <message>
        <source>PowerShell</source>
        <translation>PowerShell</translation>
    </message>
    <message>
        <source>PowerShell scripts (*.ps1)</source>
        <translation>PowerShell-Skripte (*.ps1)</translation>
    </message>
    <message>
        <source>Invoke-MgGraphRequest does not know the method %1; the request is left out.</source>
        <translation>Invoke-MgGraphRequest kennt die Methode %1 nicht; die Anfrage wird weggelassen.</translation>
    </message>
    <message>
        <source>The field Authorization is left out; Connect-MgGraph brings its own.</source>
        <translation>Das Feld Authorization wird weggelassen; Connect-MgGraph bringt ein eigenes mit.</translation>
    </message>
    <message>
        <source>The field %1 holds the token, which only Connect-MgGraph knows; it is left out.</source>
        <translation>Das Feld %1 enthält das Token, das nur Connect-MgGraph kennt; es wird weggelassen.</translation>
    </message>
    <message>
        <source>The request has no Content-Type; the cmdlet says application/json.</source>
        <translation>Die Anfrage hat keinen Content-Type; das Cmdlet nennt application/json.</translation>
    </message>
    <message>
        <source>&quot;@accept %1&quot; is left out; only this program knows that check.</source>
        <translation>„@accept %1“ wird weggelassen; nur dieses Programm kennt diese Prüfung.</translation>
    </message>
    <message>
        <source>The expected answer (@golden) is left out.</source>
        <translation>Die erwartete Antwort (@golden) wird weggelassen.</translation>
    </message>
    <message>
        <source>A script in front of the request is left out.</source>
        <translation>Ein Skript vor der Anfrage wird weggelassen.</translation>
    </message>
    <message>
        <source>A file reference or response handler behind the body is left out.</source>
        <translation>Ein Dateiverweis oder Antwort-Handler hinter dem Body wird weggelassen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is left out: %2</source>
        <translation>„%1“ wird weggelassen: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is left out; this format checks nothing.</source>
        <translation>„%1“ wird weggelassen; dieses Format prüft nichts.</translation>
    </message>
    <message>
        <source>JavaScript would round the number.</source>
        <translation>JavaScript würde die Zahl runden.</translation>
    </message>
    <message>
        <source>JavaScript does not know such a pattern.</source>
        <translation>JavaScript kennt ein solches Muster nicht.</translation>
    </message>
    <message>
        <source>JavaScript does not know the type %1.</source>
        <translation>JavaScript kennt den Typ %1 nicht.</translation>
    </message>
    <message>
        <source>The value of {{%1}} may be a secret; it was left out.</source>
        <translation>Der Wert von {{%1}} ist vielleicht ein Geheimnis; er wurde weggelassen.</translation>
    </message>
    <message>
        <source>The URL names no host.</source>
        <translation>Die URL nennt keinen Host.</translation>
    </message>
    <message>
        <source>The field %1 is left out; it is made anew for each message.</source>
        <translation>Das Feld %1 wird weggelassen; es entsteht für jede Nachricht neu.</translation>
    </message>
    <message numerus="yes">
        <source>%n places that may be secrets were overwritten.</source>
        <translation>
            <numerusform>%n Stelle, die ein Geheimnis sein kann, wurde überschrieben.</numerusform>
            <numerusform>%n Stellen, die Geheimnisse sein können, wurden überschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
</context>
<context>
    <name>RequestImporter</name>
    <message>
        <source>Line %1: the begin of a block should stand here.</source>
        <translation>Zeile %1: Hier sollte der Anfang eines Blocks stehen.</translation>
    </message>
    <message>
        <source>Export the file again.</source>
        <translation>Die Datei erneut exportieren.</translation>
    </message>
    <message>
        <source>Line %1: the block &quot;%2&quot; is not closed.</source>
        <translation>Zeile %1: Der Block „%2“ ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>Export the file again; it may have been cut off.</source>
        <translation>Die Datei erneut exportieren; sie ist vielleicht abgeschnitten.</translation>
    </message>
    <message>
        <source>The script &quot;%1&quot; was left out; no script is run.</source>
        <translation>Das Skript „%1“ wurde weggelassen; Skripte werden nicht ausgeführt.</translation>
    </message>
    <message>
        <source>The block &quot;%1&quot; was left out.</source>
        <translation>Der Block „%1“ wurde weggelassen.</translation>
    </message>
    <message>
        <source>&quot;%1: %2&quot; was left out.</source>
        <translation>„%1: %2“ wurde weggelassen.</translation>
    </message>
    <message>
        <source>A body of the kind &quot;%1&quot; was left out.</source>
        <translation>Ein Body der Art „%1“ wurde weggelassen.</translation>
    </message>
    <message>
        <source>The variable %1 is off; it was left out.</source>
        <translation>Die Variable %1 ist ausgeschaltet; sie wurde weggelassen.</translation>
    </message>
    <message>
        <source>The value of the variable %1 is a secret; it was left out.</source>
        <translation>Der Wert der Variablen %1 ist ein Geheimnis; er wurde weggelassen.</translation>
    </message>
    <message>
        <source>Bruno files</source>
        <translation>Bruno-Dateien</translation>
    </message>
    <message>
        <source>Bruno files (*.bru)</source>
        <translation>Bruno-Dateien (*.bru)</translation>
    </message>
    <message>
        <source>Header fields for all requests of the folder were left out.</source>
        <translation>Header-Felder für alle Anfragen des Ordners wurden weggelassen.</translation>
    </message>
    <message>
        <source>The option %1 has no value.</source>
        <translation>Die Option %1 hat keinen Wert.</translation>
    </message>
    <message>
        <source>What stands behind %1 was not taken over; Authorization is Bearer {{token}}.</source>
        <translation>Was hinter %1 steht, wurde nicht übernommen; Authorization ist Bearer {{token}}.</translation>
    </message>
    <message>
        <source>Cookies were left out; they belong to a session of then.</source>
        <translation>Cookies wurden weggelassen; sie gehören zu einer damaligen Sitzung.</translation>
    </message>
    <message>
        <source>%1 is not honoured: certificates are always checked. Trust one in the environment.</source>
        <translation>%1 wird nicht beachtet: Zertifikate werden immer geprüft. Einem Zertifikat in der Umgebung vertrauen.</translation>
    </message>
    <message>
        <source>%1 is left out: redirects are shown, never followed by themselves.</source>
        <translation>%1 wird weggelassen: Umleitungen werden gezeigt, ihnen wird nie von selbst gefolgt.</translation>
    </message>
    <message>
        <source>The file %1 was not read; the request has no body.</source>
        <translation>Die Datei %1 wurde nicht gelesen; die Anfrage hat keinen Body.</translation>
    </message>
    <message>
        <source>The part %1 of a multipart form was left out.</source>
        <translation>Der Teil %1 eines multipart-Formulars wurde weggelassen.</translation>
    </message>
    <message>
        <source>The file %1 was not read.</source>
        <translation>Die Datei %1 wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no header field.</source>
        <translation>„%1“ ist kein Header-Feld.</translation>
    </message>
    <message>
        <source>%1 names the file %2, which was not read; the body is not complete.</source>
        <translation>%1 nennt die Datei %2, die nicht gelesen wurde; der Body ist nicht vollständig.</translation>
    </message>
    <message>
        <source>The file %1 was not read; the body is not complete.</source>
        <translation>Die Datei %1 wurde nicht gelesen; der Body ist nicht vollständig.</translation>
    </message>
    <message>
        <source>There is no URL; the command was left out.</source>
        <translation>Es gibt keine URL; der Befehl wurde weggelassen.</translation>
    </message>
    <message>
        <source>The option %1 was left out.</source>
        <translation>Die Option %1 wurde weggelassen.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>The command %1 was not run.</source>
        <translation>Der Befehl %1 wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>cURL commands</source>
        <translation>cURL-Befehle</translation>
    </message>
    <message>
        <source>Commands (*.sh *.txt *.cmd *.bat *.ps1)</source>
        <translation>Befehle (*.sh *.txt *.cmd *.bat *.ps1)</translation>
    </message>
    <message>
        <source>HTTP archive (HAR)</source>
        <translation>HTTP-Archiv (HAR)</translation>
    </message>
    <message>
        <source>HTTP archives (*.har)</source>
        <translation>HTTP-Archive (*.har)</translation>
    </message>
    <message>
        <source>entry %1, line %2</source>
        <translation>Eintrag %1, Zeile %2</translation>
    </message>
    <message>
        <source>A browser&apos;s question in advance was left out.</source>
        <translation>Eine Vorabanfrage eines Browsers wurde weggelassen.</translation>
    </message>
    <message>
        <source>Fields by which a browser describes itself were left out: User-Agent, Referer and the like.</source>
        <translation>Felder, mit denen ein Browser sich selbst beschreibt, wurden weggelassen: User-Agent, Referer und dergleichen.</translation>
    </message>
    <message numerus="yes">
        <source>%n saved example answers were left out.</source>
        <translation>
            <numerusform>%n gespeicherte Beispielantwort wurde weggelassen.</numerusform>
            <numerusform>%n gespeicherte Beispielantworten wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder lies too deep; all in it was left out.</source>
        <translation>Der Ordner liegt zu tief; alles darin wurde weggelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of a test script were not translated; no script is run.</source>
        <translation>
            <numerusform>%n Zeile eines Testskripts wurde nicht übersetzt; Skripte werden nicht ausgeführt.</numerusform>
            <numerusform>%n Zeilen eines Testskripts wurden nicht übersetzt; Skripte werden nicht ausgeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A script of %n lines in front of the request was left out; no script is run.</source>
        <translation>
            <numerusform>Ein Skript von %n Zeile vor der Anfrage wurde weggelassen; Skripte werden nicht ausgeführt.</numerusform>
            <numerusform>Ein Skript von %n Zeilen vor der Anfrage wurde weggelassen; Skripte werden nicht ausgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The body is in a file, which was not read.</source>
        <translation>Der Body liegt in einer Datei, die nicht gelesen wurde.</translation>
    </message>
    <message>
        <source>The authorisation &quot;%1&quot; was not taken over.</source>
        <translation>Die Autorisierung „%1“ wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>{{%1}}: %2.</source>
        <translation>{{%1}}: %2.</translation>
    </message>
    <message>
        <source>Postman collection or environment</source>
        <translation>Postman-Sammlung oder -Umgebung</translation>
    </message>
    <message>
        <source>Postman files (*.json)</source>
        <translation>Postman-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Export it again; it may have been cut off.</source>
        <translation>Die Datei erneut exportieren; sie ist vielleicht abgeschnitten.</translation>
    </message>
    <message>
        <source>This is a collection of version 1, which is not read.</source>
        <translation>Dies ist eine Sammlung der Version 1, die nicht gelesen wird.</translation>
    </message>
    <message>
        <source>Export it as version 2.1.</source>
        <translation>Sie als Version 2.1 exportieren.</translation>
    </message>
    <message>
        <source>This is JSON, but neither a collection nor an environment of Postman.</source>
        <translation>Dies ist JSON, aber weder eine Sammlung noch eine Umgebung von Postman.</translation>
    </message>
    <message>
        <source>Export it as collection 2.1.</source>
        <translation>Als Sammlung 2.1 exportieren.</translation>
    </message>
    <message>
        <source>%1 is a link, which an import does not follow.</source>
        <translation>%1 ist eine Verknüpfung, der ein Import nicht folgt.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>There are too many files of this name.</source>
        <translation>Es gibt zu viele Dateien dieses Namens.</translation>
    </message>
    <message>
        <source>The file that is there is no JSON object; it was left as it is.</source>
        <translation>Die vorhandene Datei ist kein JSON-Objekt; sie blieb unverändert.</translation>
    </message>
    <message>
        <source>%1 has another value there, which stays.</source>
        <translation>%1 hat dort einen anderen Wert, der bleibt.</translation>
    </message>
    <message>
        <source>The folder %1 holds no file of Bruno.</source>
        <translation>Der Ordner %1 enthält keine Datei von Bruno.</translation>
    </message>
    <message>
        <source>Name the file that another program exported.</source>
        <translation>Die Datei nennen, die ein anderes Programm exportiert hat.</translation>
    </message>
    <message>
        <source>What may be a secret was overwritten.</source>
        <translation>Was ein Geheimnis sein kann, wurde überschrieben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no method; the request was left out.</source>
        <translation>„%1“ ist keine Methode; die Anfrage wurde weggelassen.</translation>
    </message>
    <message>
        <source>The request has no URL and was left out.</source>
        <translation>Die Anfrage hat keine URL und wurde weggelassen.</translation>
    </message>
    <message>
        <source>%1 is no http or https address; the request was left out.</source>
        <translation>%1 ist keine http- oder https-Adresse; die Anfrage wurde weggelassen.</translation>
    </message>
    <message>
        <source>A user name or password in front of the host was left out.</source>
        <translation>Ein Benutzername oder Passwort vor dem Host wurde weggelassen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a header field; it was left out.</source>
        <translation>„%1“ kann kein Header-Feld sein; es wurde weggelassen.</translation>
    </message>
    <message>
        <source>The field %1 was left out; it is made anew for each message.</source>
        <translation>Das Feld %1 wurde weggelassen; es entsteht für jede Nachricht neu.</translation>
    </message>
    <message>
        <source>The field Cookie was left out; it belongs to a session of then.</source>
        <translation>Das Feld Cookie wurde weggelassen; es gehört zu einer damaligen Sitzung.</translation>
    </message>
    <message>
        <source>The value of %1 was not taken over; it is Bearer {{token}}.</source>
        <translation>Der Wert von %1 wurde nicht übernommen; er lautet jetzt Bearer {{token}}.</translation>
    </message>
    <message>
        <source>The variable &quot;%1&quot; was left out: %2</source>
        <translation>Die Variable „%1“ wurde weggelassen: %2</translation>
    </message>
    <message>
        <source>The value of the variable %1 may be a secret; it was left out.</source>
        <translation>Der Wert der Variablen %1 kann ein Geheimnis sein; er wurde weggelassen.</translation>
    </message>
    <message>
        <source>The file has more than %1 bytes.</source>
        <translation>Die Datei hat mehr als %1 Bytes.</translation>
    </message>
    <message>
        <source>Split it, or export less into it.</source>
        <translation>Sie aufteilen oder weniger in sie exportieren.</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;.</source>
        <translation>Es gibt kein Format „%1“.</translation>
    </message>
    <message>
        <source>There are %1.</source>
        <translation>Es gibt %1.</translation>
    </message>
    <message>
        <source>This is none of the formats that can be imported.</source>
        <translation>Das ist keines der Formate, die sich importieren lassen.</translation>
    </message>
    <message>
        <source>Line %1: a quote is not closed.</source>
        <translation>Zeile %1: ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>Copy the whole command.</source>
        <translation>Den ganzen Befehl kopieren.</translation>
    </message>
    <message>
        <source>A shell would put a variable of its own for $%1; it was taken as it stands.</source>
        <translation>Eine Shell würde für $%1 eine eigene Variable einsetzen; es wurde unverändert übernommen.</translation>
    </message>
    <message>
        <source>The shell&apos;s variable %1 became {{%2}}.</source>
        <translation>Aus der Shell-Variablen %1 wurde {{%2}}.</translation>
    </message>
    <message>
        <source>The command %1 was not run; its text stands there.</source>
        <translation>Der Befehl %1 wurde nicht ausgeführt; an seiner Stelle steht sein Text.</translation>
    </message>
    <message>
        <source>%1: nothing is read from there or written to it.</source>
        <translation>%1: von dort wird nichts gelesen und dorthin nichts geschrieben.</translation>
    </message>
    <message>
        <source>The authorisation is that of the collection; it became Bearer {{token}}.</source>
        <translation>Die Autorisierung ist die der Sammlung; daraus wurde Bearer {{token}}.</translation>
    </message>
</context>
<context>
    <name>RowTerms</name>
    <message>
        <source>Operation: %1</source>
        <translation>Operation: %1</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>Umgebung: %1</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Typ: %1</translation>
    </message>
    <message>
        <source>HTTP: %1</source>
        <translation>HTTP: %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Operation status: %1</source>
        <translation>Operationsstatus: %1</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>Lauf: %1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Schlagwort: %1</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>Cancelled before anything was sent.</source>
        <translation>Abgebrochen, bevor etwas gesendet wurde.</translation>
    </message>
    <message>
        <source>Abandoned while under way; the request may have arrived.</source>
        <translation>Unterwegs aufgegeben; die Anfrage kann angekommen sein.</translation>
    </message>
    <message>
        <source>The request holds the token of another environment, and would be kept with it. Remove it there.</source>
        <translation>Die Anfrage enthält das Token einer anderen Umgebung und würde mit ihm aufbewahrt. Dort entfernen.</translation>
    </message>
</context>
<context>
    <name>Sandbox</name>
    <message>
        <source>TLS is not available on this system.</source>
        <translation>TLS ist auf diesem System nicht verfügbar.</translation>
    </message>
    <message>
        <source>Install OpenSSL.</source>
        <translation>OpenSSL installieren.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s certificate cannot be read.</source>
        <translation>Das Zertifikat der Sandbox ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Give it in PEM form.</source>
        <translation>Es als PEM angeben.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s private key cannot be read.</source>
        <translation>Der private Schlüssel der Sandbox ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Give an RSA or EC key in PEM form, without a passphrase.</source>
        <translation>Einen RSA- oder EC-Schlüssel als PEM angeben, ohne Passphrase.</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>The folder cannot be read</source>
        <translation>Der Ordner ist nicht lesbar</translation>
    </message>
    <message>
        <source>Not a regular file; it is not loaded</source>
        <translation>Keine gewöhnliche Datei; sie wird nicht geladen</translation>
    </message>
    <message>
        <source>The file cannot be read and is not loaded; look at its permissions</source>
        <translation>Die Datei ist nicht lesbar und wird nicht geladen; ihre Rechte prüfen</translation>
    </message>
    <message>
        <source>Larger than %1; the file is not loaded</source>
        <translation>Größer als %1; die Datei wird nicht geladen</translation>
    </message>
    <message>
        <source>The format is not known; the file is not loaded</source>
        <translation>Das Format ist nicht bekannt; die Datei wird nicht geladen</translation>
    </message>
    <message>
        <source>Replaces the operation &quot;%1&quot; of %2</source>
        <translation>Ersetzt die Operation „%1“ aus %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s) of this file are not listed</source>
        <translation>
            <numerusform>%n weiteres Problem dieser Datei ist nicht aufgeführt</numerusform>
            <numerusform>%n weitere Probleme dieser Datei sind nicht aufgeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>muss ein Objekt sein</translation>
    </message>
    <message>
        <source>%1 is not a member of the format; it is ignored</source>
        <translation>%1 gehört nicht zum Format und wird ignoriert</translation>
    </message>
    <message>
        <source>%1 is given again; the first counts</source>
        <translation>%1 steht noch einmal da; das erste zählt</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>muss eine ganze Zahl von %1 bis %2 sein</translation>
    </message>
    <message>
        <source>%1 must be text; it is left out</source>
        <translation>%1 muss Text sein; es wird ausgelassen</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>must be an array</source>
        <translation>muss ein Array sein</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>muss true oder false sein</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>muss eine Zahl sein</translation>
    </message>
    <message>
        <source>must be text</source>
        <translation>muss Text sein</translation>
    </message>
    <message>
        <source>%1 %2; it is left out</source>
        <translation>%1 %2; es wird ausgelassen</translation>
    </message>
    <message>
        <source>%1 %2; the file is not loaded</source>
        <translation>%1 %2; die Datei wird nicht geladen</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Das Dokument</translation>
    </message>
    <message>
        <source>%1 %2; %3 is left out</source>
        <translation>%1 %2; %3 wird ausgelassen</translation>
    </message>
    <message>
        <source>may hold only letters, digits and . _ -</source>
        <translation>darf nur Buchstaben, Ziffern und . _ - enthalten</translation>
    </message>
    <message>
        <source>must name at least one usable path</source>
        <translation>muss mindestens einen brauchbaren Pfad nennen</translation>
    </message>
    <message>
        <source>must start with /</source>
        <translation>muss mit / beginnen</translation>
    </message>
    <message>
        <source>must be &quot;documented&quot; or &quot;example&quot;</source>
        <translation>muss „documented“ oder „example“ sein</translation>
    </message>
    <message>
        <source>is no header name</source>
        <translation>ist kein Header-Name</translation>
    </message>
    <message>
        <source>must be &quot;determined&quot;, &quot;undetermined&quot; or &quot;notSupported&quot;</source>
        <translation>muss „determined“, „undetermined“ oder „notSupported“ sein</translation>
    </message>
    <message>
        <source>%1 is the second property &quot;%2&quot;; it is left out</source>
        <translation>%1 ist die zweite Eigenschaft „%2“; sie wird ausgelassen</translation>
    </message>
    <message>
        <source>is no type name</source>
        <translation>ist kein Typname</translation>
    </message>
    <message>
        <source>must be &quot;note&quot;, &quot;warning&quot; or &quot;error&quot;</source>
        <translation>muss „note“, „warning“ oder „error“ sein</translation>
    </message>
    <message>
        <source>%1 must be a status from 100 to 599; it is left out</source>
        <translation>%1 muss ein Status von 100 bis 599 sein; er wird ausgelassen</translation>
    </message>
    <message>
        <source>%1 has carriage returns; line ends are read as LF</source>
        <translation>%1 enthält CR-Zeichen; Zeilenenden werden als LF gelesen</translation>
    </message>
    <message>
        <source>must be an HTTP method in capitals</source>
        <translation>muss eine HTTP-Methode in Großbuchstaben sein</translation>
    </message>
    <message>
        <source>must be a type name such as Edm.String or Collection(microsoft.graph.x)</source>
        <translation>muss ein Typname wie Edm.String oder Collection(microsoft.graph.x) sein</translation>
    </message>
    <message>
        <source>Not JSON, column %1: %2; the file is not loaded</source>
        <translation>Kein JSON, Spalte %1: %2; die Datei wird nicht geladen</translation>
    </message>
    <message>
        <source>is no regular expression that can be used</source>
        <translation>ist kein brauchbarer regulärer Ausdruck</translation>
    </message>
    <message>
        <source>is larger than maximum</source>
        <translation>ist größer als maximum</translation>
    </message>
    <message>
        <source>is larger than maxLength</source>
        <translation>ist größer als maxLength</translation>
    </message>
</context>
<context>
    <name>SendOptions</name>
    <message>
        <source>%1: The file of certificate authorities holds no certificate.</source>
        <translation>%1: Die Datei der Zertifizierungsstellen enthält kein Zertifikat.</translation>
    </message>
    <message>
        <source>Give one in PEM form.</source>
        <translation>Eines als PEM angeben.</translation>
    </message>
    <message>
        <source>There is a client key without a client certificate.</source>
        <translation>Es gibt einen Client-Schlüssel ohne Client-Zertifikat.</translation>
    </message>
    <message>
        <source>Name the certificate file, or clear the key.</source>
        <translation>Die Zertifikatsdatei nennen oder den Schlüssel entfernen.</translation>
    </message>
    <message>
        <source>via proxy %1</source>
        <translation>über Proxy %1</translation>
    </message>
    <message>
        <source>%1, which can read the request and its token: it is plain http</source>
        <translation>%1, der die Anfrage und ihr Token mitlesen kann: es ist unverschlüsseltes http</translation>
    </message>
    <message>
        <source>The environment&apos;s proxy cannot be used as it was written.</source>
        <translation>Der Proxy der Umgebung ist so, wie er geschrieben wurde, nicht verwendbar.</translation>
    </message>
    <message>
        <source>Set it in Manage environments.</source>
        <translation>Unter „Umgebungen verwalten“ neu setzen.</translation>
    </message>
</context>
<context>
    <name>ServiceError</name>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
</context>
<context>
    <name>ServiceRoot</name>
    <message>
        <source>The address holds a control character.</source>
        <translation>Die Adresse enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Noch einmal eingeben.</translation>
    </message>
    <message>
        <source>The address holds a backslash.</source>
        <translation>Die Adresse enthält einen Backslash.</translation>
    </message>
    <message>
        <source>Write slashes.</source>
        <translation>Schrägstriche (/) schreiben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a service root.</source>
        <translation>„%1“ ist keine Dienstwurzel.</translation>
    </message>
    <message>
        <source>Write scheme, host and version, for example https://graph.microsoft.com/v1.0.</source>
        <translation>Schema, Host und Version angeben, zum Beispiel https://graph.microsoft.com/v1.0.</translation>
    </message>
    <message>
        <source>The address holds a user name before an @ sign.</source>
        <translation>Die Adresse enthält einen Benutzernamen vor einem @-Zeichen.</translation>
    </message>
    <message>
        <source>Give the host only.</source>
        <translation>Nur den Host angeben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a host name.</source>
        <translation>„%1“ ist kein Hostname.</translation>
    </message>
    <message>
        <source>Write an IPv6 address in brackets, and nothing else.</source>
        <translation>Eine IPv6-Adresse in eckigen Klammern angeben und sonst nichts.</translation>
    </message>
    <message>
        <source>The service root holds a control character.</source>
        <translation>Die Dienstwurzel enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>The service root has no host.</source>
        <translation>Die Dienstwurzel hat keinen Host.</translation>
    </message>
    <message>
        <source>Name one, for example graph.microsoft.com.</source>
        <translation>Einen angeben, zum Beispiel graph.microsoft.com.</translation>
    </message>
    <message>
        <source>The host holds an @ sign: user information is not sent.</source>
        <translation>Der Host enthält ein @-Zeichen: Benutzerangaben werden nicht gesendet.</translation>
    </message>
    <message>
        <source>Give a name such as graph.microsoft.com.</source>
        <translation>Einen Namen wie graph.microsoft.com angeben.</translation>
    </message>
    <message>
        <source>The scheme &quot;%1&quot; is not supported.</source>
        <translation>Das Schema „%1“ wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>Use https.</source>
        <translation>https verwenden.</translation>
    </message>
    <message>
        <source>Plain http would show the token to everyone on the way to %1.</source>
        <translation>Mit unverschlüsseltem http könnte jeder auf dem Weg zu %1 das Token mitlesen.</translation>
    </message>
    <message>
        <source>Use https; http is for this machine only.</source>
        <translation>https verwenden; http ist nur für diesen Rechner da.</translation>
    </message>
    <message>
        <source>%1 is not a port.</source>
        <translation>%1 ist kein Port.</translation>
    </message>
    <message>
        <source>Ports go from 1 to 65535.</source>
        <translation>Ports reichen von 1 bis 65535.</translation>
    </message>
    <message>
        <source>The base path &quot;%1&quot; is not usable.</source>
        <translation>Der Basispfad „%1“ ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>Start it with one slash, end it with none, and leave out ?, #, backslashes and dot segments.</source>
        <translation>Mit einem Schrägstrich beginnen, mit keinem enden und ?, #, Backslashes und Punktsegmente weglassen.</translation>
    </message>
    <message>
        <source>The version &quot;%1&quot; is not one path segment.</source>
        <translation>Die Version „%1“ ist kein einzelnes Pfadsegment.</translation>
    </message>
    <message>
        <source>Write v1.0, beta or a name of your own.</source>
        <translation>v1.0, beta oder einen eigenen Namen schreiben.</translation>
    </message>
    <message>
        <source>The path &quot;%1&quot; does not start with one slash.</source>
        <translation>Der Pfad „%1“ beginnt nicht mit einem einzelnen Schrägstrich.</translation>
    </message>
    <message>
        <source>Write /me/…</source>
        <translation>Etwa so schreiben: /me/…</translation>
    </message>
    <message>
        <source>The path holds a character no request line can hold.</source>
        <translation>Der Pfad enthält ein Zeichen, das keine Anfragezeile enthalten kann.</translation>
    </message>
    <message>
        <source>Remove control characters, backslashes and #.</source>
        <translation>Steuerzeichen, Backslashes und # entfernen.</translation>
    </message>
    <message>
        <source>The path holds an empty, &quot;.&quot; or &quot;..&quot; segment, which would be sent as another path.</source>
        <translation>Der Pfad enthält ein leeres Segment, „.“ oder „..“, was als anderer Pfad gesendet würde.</translation>
    </message>
    <message>
        <source>Write the path without them.</source>
        <translation>Den Pfad ohne solche Segmente schreiben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a usable address.</source>
        <translation>„%1“ ist keine brauchbare Adresse.</translation>
    </message>
    <message>
        <source>Look at host and path.</source>
        <translation>Host und Pfad prüfen.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>Wie erwartet</translation>
    </message>
    <message>
        <source>With warnings</source>
        <translation>Mit Warnungen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Durchgefallen</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>Median %1</translation>
    </message>
    <message>
        <source>95% within %1</source>
        <translation>95% innerhalb von %1</translation>
    </message>
    <message>
        <source>Nothing to plot.</source>
        <translation>Nichts darzustellen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s) from %1 to %2</source>
        <translation>
            <numerusform>%Ln Zeile von %1 bis %2</numerusform>
            <numerusform>%Ln Zeilen von %1 bis %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 durchgefallen</translation>
    </message>
    <message>
        <source>%1 without answer</source>
        <translation>%1 ohne Antwort</translation>
    </message>
    <message>
        <source>%1 with warnings</source>
        <translation>%1 mit Warnungen</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <translation>%1 unterwegs</translation>
    </message>
    <message>
        <source>All here: %1</source>
        <translation>Alle an dieser Stelle: %1</translation>
    </message>
    <message>
        <source>in the order of their ends</source>
        <translation>in der Reihenfolge ihres Endes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln Anfrage</numerusform>
            <numerusform>%Ln Anfragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenLacks</name>
    <message>
        <source>The token expired at %1. Set a fresh one in the Auth tab.</source>
        <translation>Das Token ist abgelaufen: %1. Im Tab „Anmeldung“ ein frisches setzen.</translation>
    </message>
    <message>
        <source>The token is good from %1 on. Check the clock of this computer.</source>
        <translation>Das Token gilt erst ab %1. Die Uhr dieses Rechners prüfen.</translation>
    </message>
    <message>
        <source>The token is meant for %1, and was sent to %2.</source>
        <translation>Das Token ist für %1 bestimmt und wurde an %2 gesendet.</translation>
    </message>
    <message>
        <source>The token stands for an application, not for a user, and /me needs a user.</source>
        <translation>Das Token steht für eine Anwendung, nicht für einen Benutzer, und /me braucht einen Benutzer.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>The documentation names the permissions %1; the token has %2.</source>
        <translation>Die Dokumentation nennt die Berechtigungen %1; das Token hat %2.</translation>
    </message>
    <message>
        <source>The token has the permissions %1.</source>
        <translation>Das Token hat die Berechtigungen %1.</translation>
    </message>
    <message>
        <source>The service&apos;s challenge says: %1</source>
        <translation>Die Challenge des Dienstes sagt: %1</translation>
    </message>
    <message>
        <source>The challenge asks for more claims (a policy such as multi-factor sign-in): sign in again with them to get a new token.</source>
        <translation>Die Challenge verlangt weitere Claims (eine Richtlinie wie die mehrstufige Anmeldung): mit ihnen erneut anmelden, um ein neues Token zu erhalten.</translation>
    </message>
    <message>
        <source>The service asks for %1, which this program does not speak; Graph takes bearer tokens.</source>
        <translation>Der Dienst verlangt %1, was dieses Programm nicht beherrscht; Graph nimmt Bearer-Token.</translation>
    </message>
    <message>
        <source>No token was sent. Set one in the Auth tab.</source>
        <translation>Es wurde kein Token gesendet. Im Tab „Anmeldung“ eines setzen.</translation>
    </message>
    <message>
        <source>The Authorization field was sent as typed, without the token of the environment.</source>
        <translation>Das Authorization-Feld wurde wie eingegeben gesendet, ohne das Token der Umgebung.</translation>
    </message>
    <message>
        <source>The token is not a JSON Web Token, so nothing can be read from it.</source>
        <translation>Das Token ist kein JSON Web Token, daher lässt sich nichts daraus lesen.</translation>
    </message>
</context>
<context>
    <name>Tokens</name>
    <message>
        <source>The token is longer than %1 characters.</source>
        <translation>Das Token ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>Copy the token alone.</source>
        <translation>Nur das Token kopieren.</translation>
    </message>
    <message>
        <source>Character %1 of the token (0x%2) cannot stand in a header field.</source>
        <translation>Zeichen %1 des Tokens (0x%2) darf in keinem Header-Feld stehen.</translation>
    </message>
    <message>
        <source>Copy the token again, without line breaks or blanks.</source>
        <translation>Das Token noch einmal kopieren, ohne Zeilenumbrüche und Leerzeichen.</translation>
    </message>
</context>
<context>
    <name>Track</name>
    <message>
        <source>HTTP %1 %2</source>
        <translation>HTTP %1 %2</translation>
    </message>
    <message>
        <source>HTTP %1, %2</source>
        <translation>HTTP %1, %2</translation>
    </message>
    <message>
        <source>The operation is not there any more (%1). It may have been removed, or its service keeps operations for a shorter time.</source>
        <translation>Die Operation ist nicht mehr da (%1). Sie wurde vielleicht entfernt, oder ihr Dienst bewahrt Operationen kürzer auf.</translation>
    </message>
    <message>
        <source>The service does not let this token look at the operation (%1). The token may have expired: set a fresh one and track again.</source>
        <translation>Der Dienst zeigt diesem Token die Operation nicht (%1). Das Token ist vielleicht abgelaufen: ein frisches setzen und erneut verfolgen.</translation>
    </message>
    <message>
        <source>The service sent the poll elsewhere (%1) without saying where.</source>
        <translation>Der Dienst hat die Abfrage umgeleitet (%1), ohne zu sagen, wohin.</translation>
    </message>
    <message>
        <source>The service sent the poll to %2 (%1). Redirects are not followed, so that no token goes astray; send a GET to that address.</source>
        <translation>Der Dienst hat die Abfrage zu %2 umgeleitet (%1). Umleitungen wird nicht gefolgt, damit kein Token in falsche Hände gerät; ein GET an diese Adresse senden.</translation>
    </message>
    <message>
        <source>The service refused to show the operation (%1).</source>
        <translation>Der Dienst hat abgelehnt, die Operation zu zeigen (%1).</translation>
    </message>
    <message>
        <source>The answer is not complete (%1).</source>
        <translation>Die Antwort ist nicht vollständig (%1).</translation>
    </message>
    <message>
        <source>HTTP %1 without a JSON object in it.</source>
        <translation>HTTP %1 ohne ein JSON-Objekt darin.</translation>
    </message>
    <message>
        <source>HTTP %1 with an object that has no status.</source>
        <translation>HTTP %1 mit einem Objekt ohne Status.</translation>
    </message>
    <message>
        <source>A %1 only shares the name of operations: it has no status to track.</source>
        <translation>%1 heißt nur wie eine Operation: es gibt keinen Status zum Verfolgen.</translation>
    </message>
    <message>
        <source>The operation has ended: %1.</source>
        <translation>Die Operation ist beendet: %1.</translation>
    </message>
    <message>
        <source>The operation has failed: %1.</source>
        <translation>Die Operation ist fehlgeschlagen: %1.</translation>
    </message>
    <message>
        <source>The operation has failed: %1. %2</source>
        <translation>Die Operation ist fehlgeschlagen: %1. %2</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>Keine Antwort.</translation>
    </message>
    <message>
        <source>From %1 to %2 is no way an operation goes.</source>
        <translation>Von %1 zu %2 geht keine Operation.</translation>
    </message>
    <message>
        <source>Time runs backwards: the last action was at %1, now at %2.</source>
        <translation>Die Zeit läuft rückwärts: die letzte Aktion war zuvor %1, jetzt %2.</translation>
    </message>
    <message>
        <source>The time of creation was %1 and is %2.</source>
        <translation>Der Zeitpunkt der Erstellung war %1 und ist %2.</translation>
    </message>
    <message>
        <source>Progress went down from %1 to %2.</source>
        <translation>Der Fortschritt sank von %1 auf %2.</translation>
    </message>
    <message>
        <source>Another operation: the id was %1 and is %2.</source>
        <translation>Eine andere Operation: die ID war %1 und ist %2.</translation>
    </message>
    <message>
        <source>Accepted, no status yet</source>
        <translation>Angenommen, noch kein Status</translation>
    </message>
    <message>
        <source>%1, %2%</source>
        <translation>%1, %2%</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>There is no operation to track: %1</source>
        <translation>Es gibt keine Operation zum Verfolgen: %1</translation>
    </message>
    <message>
        <source>Not tracked any longer: %1 polls are the limit.</source>
        <translation>Wird nicht weiter verfolgt: %1 Abfragen sind die Grenze.</translation>
    </message>
    <message>
        <source>Not ended within %1 s. Track again with more time.</source>
        <translation>Nicht innerhalb von %1 s beendet. Mit mehr Zeit erneut verfolgen.</translation>
    </message>
    <message>
        <source>Not ended within %1 s: the last status is %2. Track again with more time.</source>
        <translation>Nicht innerhalb von %1 s beendet: der letzte Status ist %2. Mit mehr Zeit erneut verfolgen.</translation>
    </message>
    <message>
        <source>%1 · poll</source>
        <translation>%1 · Abfrage</translation>
    </message>
    <message>
        <source>Not tracked any longer: %1 polls in a row showed no operation, the last one: %2</source>
        <translation>Wird nicht weiter verfolgt: %1 Abfragen nacheinander zeigten keine Operation, die letzte: %2</translation>
    </message>
    <message>
        <source>Tracking was stopped. The operation goes on without it.</source>
        <translation>Das Verfolgen wurde beendet. Die Operation läuft ohne es weiter.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no URL.</source>
        <translation>„%1“ ist keine URL.</translation>
    </message>
    <message>
        <source>A URL with a user name in it is not asked.</source>
        <translation>Eine URL mit einem Benutzernamen darin wird nicht abgefragt.</translation>
    </message>
    <message>
        <source>%1 is another origin than the environment: asked without the token.</source>
        <translation>%1 ist ein anderer Ursprung als die Umgebung: Abfrage ohne das Token.</translation>
    </message>
    <message>
        <source>There is no returned operation to track: the answer is not a success.</source>
        <translation>Es gibt keine erhaltene Operation zum Verfolgen: die Antwort ist kein Erfolg.</translation>
    </message>
    <message>
        <source>The answer&apos;s %1 cannot be followed. %2</source>
        <translation>%1 der Antwort lässt sich nicht folgen. %2</translation>
    </message>
    <message>
        <source>The answer has no Operation-Location, no Location and no id, so there is nothing to ask.</source>
        <translation>Die Antwort hat weder Operation-Location noch Location noch ID, daher gibt es nichts abzufragen.</translation>
    </message>
    <message>
        <source>The result cannot be opened. %1</source>
        <translation>Das Ergebnis lässt sich nicht öffnen. %1</translation>
    </message>
</context>
<context>
    <name>TransportError</name>
    <message>
        <source>Nothing of the request was sent.</source>
        <translation>Von der Anfrage wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The request arrived; the part of the answer that came is kept. Check with GET before sending again.</source>
        <translation>Die Anfrage kam an; der erhaltene Teil der Antwort wird aufbewahrt. Vor dem erneuten Senden mit GET nachsehen.</translation>
    </message>
    <message>
        <source>The request may have arrived: check with GET before sending again.</source>
        <translation>Die Anfrage kann angekommen sein: vor dem erneuten Senden mit GET nachsehen.</translation>
    </message>
    <message>
        <source>The server closed the connection before the answer was complete.</source>
        <translation>Der Server hat die Verbindung geschlossen, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The server closed the connection without an answer this program can read.</source>
        <translation>Der Server hat die Verbindung ohne eine lesbare Antwort geschlossen.</translation>
    </message>
    <message>
        <source>No trust in %1: %2</source>
        <translation>Kein Vertrauen zu %1: %2</translation>
    </message>
    <message>
        <source>%1 ended the TLS handshake: it may speak only outdated TLS versions or no TLS at all.</source>
        <translation>%1 hat den TLS-Handshake abgebrochen: der Server spricht vielleicht nur veraltete TLS-Versionen oder gar kein TLS.</translation>
    </message>
    <message>
        <source>Look at scheme and port.</source>
        <translation>Schema und Port prüfen.</translation>
    </message>
    <message>
        <source>There is no host named %1.</source>
        <translation>Es gibt keinen Host namens %1.</translation>
    </message>
    <message>
        <source>Look at the spelling and at the network.</source>
        <translation>Schreibweise und Netzwerk prüfen.</translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <translation>An %1 lauscht nichts.</translation>
    </message>
    <message>
        <source>Look at host and port, or start the server.</source>
        <translation>Host und Port prüfen oder den Server starten.</translation>
    </message>
    <message>
        <source>The deadline of %1 s passed.</source>
        <translation>Die Frist von %1 s ist abgelaufen.</translation>
    </message>
    <message>
        <source>The environment sets the deadline.</source>
        <translation>Die Frist steht in der Umgebung.</translation>
    </message>
    <message>
        <source>Nothing moved in either direction for %1 s.</source>
        <translation>%1 s lang bewegte sich in keiner Richtung etwas.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The answer is longer than %1 bytes; the rest was cut off.</source>
        <translation>Die Antwort ist länger als %1 Bytes; der Rest wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>An interim answer (%1) came, and this program cannot read the final one behind it.</source>
        <translation>Es kam eine Zwischenantwort (%1), und die endgültige dahinter kann dieses Programm nicht lesen.</translation>
    </message>
    <message>
        <source>The server demands %1, which this program does not speak.</source>
        <translation>Der Server verlangt %1, was dieses Programm nicht beherrscht.</translation>
    </message>
    <message>
        <source>The network failed on the way to %1.</source>
        <translation>Das Netzwerk hat auf dem Weg zu %1 versagt.</translation>
    </message>
    <message>
        <source>Look at the network connection.</source>
        <translation>Die Netzwerkverbindung prüfen.</translation>
    </message>
    <message>
        <source>The file of certificate authorities holds no certificate.</source>
        <translation>Die Datei der Zertifizierungsstellen enthält kein Zertifikat.</translation>
    </message>
    <message>
        <source>Give one in PEM form.</source>
        <translation>Eines als PEM angeben.</translation>
    </message>
    <message>
        <source>It may want a client certificate, or speak HTTP/2 only.</source>
        <translation>Vielleicht verlangt er ein Client-Zertifikat oder spricht nur HTTP/2.</translation>
    </message>
    <message>
        <source>If this server is yours, name its certificate authority for the environment, or pin its certificate.</source>
        <translation>Gehört der Server zum eigenen Bereich, in der Umgebung seine Zertifizierungsstelle angeben oder sein Zertifikat festlegen.</translation>
    </message>
    <message>
        <source>It did not pass the request on.</source>
        <translation>Er hat die Anfrage nicht weitergegeben.</translation>
    </message>
    <message>
        <source>The proxy %1 failed.</source>
        <translation>Der Proxy %1 hat versagt.</translation>
    </message>
    <message>
        <source>Look at the proxy of the environment.</source>
        <translation>Den Proxy der Umgebung prüfen.</translation>
    </message>
    <message>
        <source>It demands a login (407), and this program gives none.</source>
        <translation>Er verlangt eine Anmeldung (407), und dieses Programm liefert keine.</translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>&quot;%1&quot; is no hexadecimal digit of a fingerprint.</source>
        <translation>„%1“ ist keine Hexadezimalziffer eines Fingerabdrucks.</translation>
    </message>
    <message>
        <source>Give the SHA-256 fingerprint: 64 digits, with or without colons.</source>
        <translation>Den SHA-256-Fingerabdruck angeben: 64 Ziffern, mit oder ohne Doppelpunkte.</translation>
    </message>
    <message>
        <source>This is a SHA-1 fingerprint, which can be forged.</source>
        <translation>Dies ist ein SHA-1-Fingerabdruck, der sich fälschen lässt.</translation>
    </message>
    <message>
        <source>The fingerprint has %1 digits.</source>
        <translation>Der Fingerabdruck hat %1 Ziffern.</translation>
    </message>
</context>
<context>
    <name>UserCheck</name>
    <message>
        <source>no path begins here</source>
        <translation>hier beginnt kein Pfad</translation>
    </message>
    <message>
        <source>Write a path such as $.status or /status.</source>
        <translation>Einen Pfad wie $.status oder /status schreiben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no part of a path</source>
        <translation>„%1“ ist kein Teil eines Pfads</translation>
    </message>
    <message>
        <source>Write .name, [&apos;name&apos;], [0] or [*].</source>
        <translation>.name, [&apos;name&apos;], [0] oder [*] schreiben.</translation>
    </message>
    <message>
        <source>this is no JSON Pointer</source>
        <translation>dies ist kein JSON Pointer</translation>
    </message>
    <message>
        <source>Write ~0 for ~ and ~1 for / in a name.</source>
        <translation>In einem Namen ~0 für ~ und ~1 für / schreiben.</translation>
    </message>
    <message>
        <source>a name is missing behind the dot</source>
        <translation>hinter dem Punkt fehlt ein Name</translation>
    </message>
    <message>
        <source>Write for example $.status.</source>
        <translation>Zum Beispiel $.status schreiben.</translation>
    </message>
    <message>
        <source>only one &quot;..&quot; fits into a path</source>
        <translation>in einen Pfad passt nur ein „..“</translation>
    </message>
    <message>
        <source>Write the members between them.</source>
        <translation>Die Member dazwischen ausschreiben.</translation>
    </message>
    <message>
        <source>the quotation mark is not closed</source>
        <translation>das Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>Write for example [&apos;name&apos;].</source>
        <translation>Zum Beispiel [&apos;name&apos;] schreiben.</translation>
    </message>
    <message>
        <source>this is no element</source>
        <translation>dies ist kein Element</translation>
    </message>
    <message>
        <source>Write [0], [-1], [*] or [&apos;name&apos;].</source>
        <translation>[0], [-1], [*] oder [&apos;name&apos;] schreiben.</translation>
    </message>
    <message>
        <source>the bracket is not closed</source>
        <translation>die Klammer ist nicht geschlossen</translation>
    </message>
    <message>
        <source>Write ] here.</source>
        <translation>Hier ] schreiben.</translation>
    </message>
    <message>
        <source>Write one of: %1.</source>
        <translation>Eines davon schreiben: %1.</translation>
    </message>
    <message>
        <source>the line ends where a question should stand</source>
        <translation>die Zeile endet, wo eine Frage stehen sollte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no question</source>
        <translation>„%1“ ist keine Frage</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>ein Wert fehlt</translation>
    </message>
    <message>
        <source>a count is compared with a number</source>
        <translation>eine Anzahl wird mit einer Zahl verglichen</translation>
    </message>
    <message>
        <source>Write for example == 2.</source>
        <translation>Zum Beispiel == 2 schreiben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value</source>
        <translation>„%1“ ist kein Wert</translation>
    </message>
    <message>
        <source>A text stands in quotes: &quot;%1&quot;.</source>
        <translation>Ein Text steht in Anführungszeichen: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no status code</source>
        <translation>„%1“ ist kein Statuscode</translation>
    </message>
    <message>
        <source>Write three digits such as 201, or a class such as 2xx.</source>
        <translation>Drei Ziffern wie 201 oder eine Klasse wie 2xx schreiben.</translation>
    </message>
    <message>
        <source>a number with a unit should stand here</source>
        <translation>hier sollte eine Zahl mit Einheit stehen</translation>
    </message>
    <message>
        <source>Write for example %1; the units are %2.</source>
        <translation>Zum Beispiel %1 schreiben; die Einheiten sind %2.</translation>
    </message>
    <message>
        <source>this is no JSON value</source>
        <translation>das ist kein JSON-Wert</translation>
    </message>
    <message>
        <source>Close what is open: quotes and brackets.</source>
        <translation>Schließen, was offen ist: Anführungszeichen und Klammern.</translation>
    </message>
    <message>
        <source>a pattern is missing</source>
        <translation>ein Muster fehlt</translation>
    </message>
    <message>
        <source>Write for example matches ^[0-9]+$.</source>
        <translation>Zum Beispiel matches ^[0-9]+$ schreiben.</translation>
    </message>
    <message>
        <source>the pattern cannot be read</source>
        <translation>das Muster lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Mend it there, or put \ before the sign.</source>
        <translation>Es dort in Ordnung bringen oder \ vor das Zeichen setzen.</translation>
    </message>
    <message>
        <source>&quot;of&quot; is missing</source>
        <translation>„of“ fehlt</translation>
    </message>
    <message>
        <source>Write for example within 5 min of now.</source>
        <translation>Zum Beispiel within 5 min of now schreiben.</translation>
    </message>
    <message>
        <source>no point in time stands here</source>
        <translation>hier steht kein Zeitpunkt</translation>
    </message>
    <message>
        <source>Write now, a path, or a time stamp such as &quot;2026-01-31T12:00:00Z&quot;.</source>
        <translation>Erwartet wird now, ein Pfad oder ein Zeitstempel wie &quot;2026-01-31T12:00:00Z&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no type that can be checked</source>
        <translation>„%1“ ist kein Typ, der sich prüfen lässt</translation>
    </message>
    <message>
        <source>Write three digits such as 201.</source>
        <translation>Drei Ziffern wie 201 schreiben.</translation>
    </message>
    <message>
        <source>Write for example 500 ms.</source>
        <translation>Zum Beispiel 500 ms schreiben.</translation>
    </message>
    <message>
        <source>Write for example 10 kB.</source>
        <translation>Zum Beispiel 10 kB schreiben.</translation>
    </message>
    <message>
        <source>Write the text.</source>
        <translation>Den Text schreiben.</translation>
    </message>
    <message>
        <source>Write a JSON value, such as &quot;Running&quot; or 100, or a path.</source>
        <translation>Einen JSON-Wert wie &quot;Running&quot; oder 100 oder einen Pfad schreiben.</translation>
    </message>
    <message>
        <source>the line has more than %1 characters</source>
        <translation>die Zeile hat mehr als %1 Zeichen</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Sie kürzen.</translation>
    </message>
    <message>
        <source>this is no variable name</source>
        <translation>dies ist kein Variablenname</translation>
    </message>
    <message>
        <source>= is missing behind the name</source>
        <translation>hinter dem Namen fehlt =</translation>
    </message>
    <message>
        <source>Write for example capture id = $.id.</source>
        <translation>Zum Beispiel capture id = $.id schreiben.</translation>
    </message>
    <message>
        <source>only what is in the body can be counted</source>
        <translation>nur was im Body steht, lässt sich zählen</translation>
    </message>
    <message>
        <source>Write for example count $.value == 2.</source>
        <translation>Zum Beispiel count $.value == 2 schreiben.</translation>
    </message>
    <message>
        <source>this cannot be asked of a number</source>
        <translation>das lässt sich bei einer Zahl nicht fragen</translation>
    </message>
    <message>
        <source>the name of a header field is missing</source>
        <translation>der Name des Header-Felds fehlt</translation>
    </message>
    <message>
        <source>Write for example header content-type contains json.</source>
        <translation>Zum Beispiel header content-type contains json schreiben.</translation>
    </message>
    <message>
        <source>nothing that can be judged stands here</source>
        <translation>hier steht nichts, was sich beurteilen lässt</translation>
    </message>
    <message>
        <source>Write status, header NAME, duration, size, or a path such as $.status.</source>
        <translation>Erwartet wird status, header NAME, duration, size oder ein Pfad wie $.status.</translation>
    </message>
    <message>
        <source>nothing may stand here any more</source>
        <translation>hier darf nichts mehr stehen</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot;, or write it into a line of its own.</source>
        <translation>„%1“ entfernen oder in eine eigene Zeile schreiben.</translation>
    </message>
    <message>
        <source>Column %1: %2. %3</source>
        <translation>Spalte %1: %2. %3</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>ein Wert</translation>
    </message>
    <message>
        <source>the answer has no such header field</source>
        <translation>die Antwort hat kein solches Header-Feld</translation>
    </message>
    <message>
        <source>nothing was measured</source>
        <translation>es wurde nichts gemessen</translation>
    </message>
    <message>
        <source>nothing is there</source>
        <translation>dort ist nichts</translation>
    </message>
    <message>
        <source>the answer holds no such value</source>
        <translation>die Antwort enthält keinen solchen Wert</translation>
    </message>
    <message>
        <source>the answer has no body</source>
        <translation>die Antwort hat keinen Body</translation>
    </message>
    <message>
        <source>the body has more than %1 bytes</source>
        <translation>der Body hat mehr als %1 Bytes</translation>
    </message>
    <message>
        <source>the body is no JSON (line %1, column %2)</source>
        <translation>der Body ist kein JSON (Zeile %1, Spalte %2)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1: it is there.</source>
        <translation>%1: es ist da.</translation>
    </message>
    <message>
        <source>%1: it is not there.</source>
        <translation>%1: es ist nicht da.</translation>
    </message>
    <message>
        <source>it is %1, which has nothing to count</source>
        <translation>es ist %1; darin gibt es nichts zu zählen</translation>
    </message>
    <message>
        <source>%1: it is %2.</source>
        <translation>%1: es ist %2.</translation>
    </message>
    <message>
        <source>%1: it is %2. %3</source>
        <translation>%1: es ist %2. %3</translation>
    </message>
    <message>
        <source>the value has more than %1 characters</source>
        <translation>der Wert hat mehr als %1 Zeichen</translation>
    </message>
    <message>
        <source>the value is empty</source>
        <translation>der Wert ist leer</translation>
    </message>
    <message>
        <source>the value holds a token</source>
        <translation>der Wert enthält ein Token</translation>
    </message>
    <message>
        <source>%1 cannot be judged: %2.</source>
        <translation>%1 lässt sich nicht beurteilen: %2.</translation>
    </message>
    <message>
        <source>%1 finds nothing: %2.</source>
        <translation>%1 findet nichts: %2.</translation>
    </message>
    <message>
        <source>The line cannot be read. %1</source>
        <translation>Die Zeile lässt sich nicht lesen. %1</translation>
    </message>
    <message>
        <source>Only the first %1 lines are judged. Remove some.</source>
        <translation>Nur die ersten %1 Zeilen werden beurteilt. Einige entfernen.</translation>
    </message>
    <message>
        <source>the body is no JSON</source>
        <translation>der Body ist kein JSON</translation>
    </message>
    <message>
        <source>%1 means more than one value</source>
        <translation>%1 meint mehr als einen Wert</translation>
    </message>
    <message>
        <source>nothing is at %1</source>
        <translation>bei %1 steht nichts</translation>
    </message>
    <message>
        <source>%1 and %2 are neither both numbers nor both time stamps</source>
        <translation>%1 und %2 sind weder beide Zahlen noch beide Zeitstempel</translation>
    </message>
    <message>
        <source>it is %1, which contains neither texts nor elements</source>
        <translation>es ist %1 und enthält weder Texte noch Elemente</translation>
    </message>
    <message>
        <source>it is %1, no text</source>
        <translation>es ist %1, kein Text</translation>
    </message>
    <message>
        <source>the text has more than %1 characters</source>
        <translation>der Text hat mehr als %1 Zeichen</translation>
    </message>
    <message>
        <source>the search for the pattern takes too long</source>
        <translation>die Suche nach dem Muster dauert zu lange</translation>
    </message>
    <message>
        <source>%1 is no time stamp</source>
        <translation>%1 ist kein Zeitstempel</translation>
    </message>
    <message>
        <source>They are %1.%2 s apart.</source>
        <translation>Sie liegen %1,%2 s auseinander.</translation>
    </message>
    <message>
        <source>it is not known when the answer came</source>
        <translation>es ist nicht bekannt, wann die Antwort kam</translation>
    </message>
</context>
<context>
    <name>ValueProblem</name>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>ein Array</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>eine Zeichenkette</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>Documented as %1; only the letter case differs.</source>
        <translation>Dokumentiert als %1; nur Groß- und Kleinschreibung weichen ab.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of %2.</source>
        <translation>„%1“ gehört nicht zu: %2.</translation>
    </message>
    <message>
        <source>The offset is missing: end it with Z or with +hh:mm.</source>
        <translation>Der Zeitversatz fehlt: mit Z oder +hh:mm enden.</translation>
    </message>
    <message>
        <source>Not a time stamp: write yyyy-mm-ddThh:mm:ss, up to 12 digits of a fraction, then Z or +hh:mm.</source>
        <translation>Kein Zeitstempel: erwartet wird JJJJ-MM-TTThh:mm:ss, bis zu 12 Nachkommastellen, dann Z oder +hh:mm.</translation>
    </message>
    <message>
        <source>There is no month %1; write 01 to 12.</source>
        <translation>Einen Monat %1 gibt es nicht; 01 bis 12 schreiben.</translation>
    </message>
    <message>
        <source>This month has no day %1; write 01 to %2.</source>
        <translation>Dieser Monat hat keinen Tag %1; 01 bis %2 schreiben.</translation>
    </message>
    <message>
        <source>There is no hour %1; write 00 to 23.</source>
        <translation>Eine Stunde %1 gibt es nicht; 00 bis 23 schreiben.</translation>
    </message>
    <message>
        <source>There is no minute %1; write 00 to 59.</source>
        <translation>Eine Minute %1 gibt es nicht; 00 bis 59 schreiben.</translation>
    </message>
    <message>
        <source>There is no second %1; write 00 to 59.</source>
        <translation>Eine Sekunde %1 gibt es nicht; 00 bis 59 schreiben.</translation>
    </message>
    <message>
        <source>There is no offset %1; write Z or an offset such as +01:00.</source>
        <translation>Einen Zeitversatz %1 gibt es nicht; Z oder einen Zeitversatz wie +01:00 schreiben.</translation>
    </message>
    <message>
        <source>Not a date: write yyyy-mm-dd, with no time behind it.</source>
        <translation>Kein Datum: erwartet wird JJJJ-MM-TT, ohne Uhrzeit dahinter.</translation>
    </message>
    <message>
        <source>Not a time of day: write hh:mm:ss, up to 12 digits of a fraction, with no date and no offset.</source>
        <translation>Keine Uhrzeit: erwartet wird hh:mm:ss, bis zu 12 Nachkommastellen, ohne Datum und ohne Zeitversatz.</translation>
    </message>
    <message>
        <source>A duration has no years, months or weeks: write days, hours, minutes and seconds, P1DT2H3M4S.</source>
        <translation>Eine Dauer hat keine Jahre, Monate oder Wochen: Tage, Stunden, Minuten und Sekunden schreiben, P1DT2H3M4S.</translation>
    </message>
    <message>
        <source>The duration ends too early: write a number with D, or behind T with H, M or S.</source>
        <translation>Die Dauer endet zu früh: eine Zahl mit D schreiben oder hinter T eine mit H, M oder S.</translation>
    </message>
    <message>
        <source>A duration has no plus sign: begin it with P, or with -P.</source>
        <translation>Eine Dauer hat kein Pluszeichen: mit P oder mit -P beginnen.</translation>
    </message>
    <message>
        <source>Not a duration: write P, days with D, then T, hours with H, minutes with M, seconds with S, for example P1DT2H3M4.5S.</source>
        <translation>Keine Dauer: erwartet wird P, Tage mit D, dann T, Stunden mit H, Minuten mit M, Sekunden mit S, zum Beispiel P1DT2H3M4.5S.</translation>
    </message>
    <message>
        <source>%1 is out of range: write a number from %2 to %3 for %4.</source>
        <translation>%1 liegt außerhalb des Bereichs: für %4 eine Zahl von %2 bis %3 schreiben.</translation>
    </message>
    <message>
        <source>A number in quotes needs IEEE754Compatible=true in the Content-Type; write it without quotes.</source>
        <translation>Eine Zahl in Anführungszeichen braucht IEEE754Compatible=true im Content-Type; sie ohne Anführungszeichen schreiben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no whole number: write digits alone, with a minus in front of a negative number.</source>
        <translation>„%1“ ist keine ganze Zahl: nur Ziffern schreiben, vor einer negativen Zahl ein Minus.</translation>
    </message>
    <message>
        <source>%1 has a fraction: write a whole number for %2.</source>
        <translation>%1 hat Nachkommastellen: für %2 eine ganze Zahl schreiben.</translation>
    </message>
    <message>
        <source>%1 is not digits alone: write %2 for %3.</source>
        <translation>%1 besteht nicht nur aus Ziffern: für %3 %2 schreiben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number: write digits, with a point before a fraction, for %2.</source>
        <translation>„%1“ ist keine Zahl: für %2 Ziffern schreiben, vor Nachkommastellen einen Punkt.</translation>
    </message>
    <message>
        <source>A number in quotes and with an exponent needs IEEE754Compatible=true and ExponentialDecimals=true in the Content-Type; write digits without quotes.</source>
        <translation>Eine Zahl in Anführungszeichen und mit Exponent braucht IEEE754Compatible=true und ExponentialDecimals=true im Content-Type; Ziffern ohne Anführungszeichen schreiben.</translation>
    </message>
    <message>
        <source>A decimal number with an exponent needs ExponentialDecimals=true in the Content-Type; write its digits out.</source>
        <translation>Eine Dezimalzahl mit Exponent braucht ExponentialDecimals=true im Content-Type; ihre Ziffern ausschreiben.</translation>
    </message>
    <message>
        <source>In quotes %1 knows only INF, -INF and NaN, with IEEE754Compatible=true too; write a number without quotes.</source>
        <translation>In Anführungszeichen kennt %1 nur INF, -INF und NaN, auch mit IEEE754Compatible=true; eine Zahl ohne Anführungszeichen schreiben.</translation>
    </message>
    <message>
        <source>%1 is too small for %2: a service reads 0, so write 0 or a larger number.</source>
        <translation>%1 ist zu klein für %2: ein Dienst liest 0, also 0 oder eine größere Zahl schreiben.</translation>
    </message>
    <message>
        <source>Not a GUID: write 32 hexadecimal digits as 8-4-4-4-12, with hyphens between and without braces.</source>
        <translation>Keine GUID: 32 Hexadezimalziffern als 8-4-4-4-12 schreiben, mit Bindestrichen dazwischen und ohne geschweifte Klammern.</translation>
    </message>
    <message>
        <source>%1 is no base64url character: write A to Z, a to z, 0 to 9, - and _ alone.</source>
        <translation>%1 ist kein base64url-Zeichen: nur A bis Z, a bis z, 0 bis 9, - und _ schreiben.</translation>
    </message>
    <message>
        <source>The last character of the base64url text stands alone: write two, three or four in the last group.</source>
        <translation>Das letzte Zeichen des base64url-Texts steht allein: in der letzten Gruppe zwei, drei oder vier schreiben.</translation>
    </message>
    <message>
        <source>The padding is wrong: write = until the length is a multiple of four, or none.</source>
        <translation>Die Auffüllung ist falsch: = schreiben, bis die Länge ein Vielfaches von vier ist, oder keines.</translation>
    </message>
    <message>
        <source>This is base64 with + or /, which some services refuse: write - for + and _ for /, as base64url has it.</source>
        <translation>Dies ist base64 mit + oder /, was manche Dienste ablehnen: wie in base64url - für + und _ für / schreiben.</translation>
    </message>
    <message>
        <source>A stream is not sent inside an object: leave it out and send it to its media URL.</source>
        <translation>Ein Stream wird nicht in einem Objekt gesendet: ihn auslassen und an seine Medien-URL senden.</translation>
    </message>
    <message>
        <source>An empty text refers to nothing: write the URL of an entity.</source>
        <translation>Ein leerer Text verweist auf nichts: die URL einer Entität schreiben.</translation>
    </message>
    <message>
        <source>A URL holds no %1: percent-encode it or take it out.</source>
        <translation>Eine URL enthält kein %1: es prozentkodieren oder entfernen.</translation>
    </message>
    <message>
        <source>Not a URL: write an absolute one, or one relative to the service root such as users/1.</source>
        <translation>Keine URL: eine absolute schreiben oder eine relativ zur Dienstwurzel wie users/1.</translation>
    </message>
    <message>
        <source>a variable</source>
        <translation>eine Variable</translation>
    </message>
    <message>
        <source>an array in [ ]</source>
        <translation>ein Array in [ ]</translation>
    </message>
    <message>
        <source>an object in { }</source>
        <translation>ein Objekt in { }</translation>
    </message>
    <message>
        <source>true or false without quotes</source>
        <translation>true oder false ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>a number without quotes</source>
        <translation>eine Zahl ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>eine Zeichenkette in Anführungszeichen</translation>
    </message>
    <message>
        <source>A collection is never null: write [] for an empty one.</source>
        <translation>Eine Sammlung ist nie null: für eine leere [] schreiben.</translation>
    </message>
    <message>
        <source>null is not allowed here: write %1 or leave it out.</source>
        <translation>null ist hier nicht erlaubt: %1 schreiben oder es auslassen.</translation>
    </message>
    <message>
        <source>The value is %1: write %2 for %3.</source>
        <translation>Der Wert ist %1: für %3 %2 schreiben.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>unknownFutureValue stands in answers only: write another member.</source>
        <translation>unknownFutureValue steht nur in Antworten: ein anderes Member schreiben.</translation>
    </message>
    <message>
        <source>%1 is a member&apos;s number at best: write its name, one of %2.</source>
        <translation>%1 ist höchstens die Nummer eines Members: seinen Namen schreiben, einen von %2.</translation>
    </message>
    <message>
        <source>A name is missing beside a comma: write names with one comma between them.</source>
        <translation>Neben einem Komma fehlt ein Name: Namen mit je einem Komma dazwischen schreiben.</translation>
    </message>
    <message>
        <source>%1 is there twice: write each member once.</source>
        <translation>%1 steht doppelt da: jedes Member einmal schreiben.</translation>
    </message>
    <message>
        <source>This enumeration takes one member at a time: write one of %1.</source>
        <translation>Diese Aufzählung nimmt nur ein Member auf einmal: eines von %1 schreiben.</translation>
    </message>
    <message>
        <source>Too small: write a number of at least %1.</source>
        <translation>Zu klein: eine Zahl von mindestens %1 schreiben.</translation>
    </message>
    <message>
        <source>Too large: write a number of at most %1.</source>
        <translation>Zu groß: eine Zahl von höchstens %1 schreiben.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Too short, %1: write at least %2.</source>
        <translation>Zu kurz, %1: mindestens %2 schreiben.</translation>
    </message>
    <message>
        <source>Too long, %1: write at most %2.</source>
        <translation>Zu lang, %1: höchstens %2 schreiben.</translation>
    </message>
    <message>
        <source>The text does not match: write one that matches %1.</source>
        <translation>Der Text passt nicht: einen schreiben, der zu %1 passt.</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation>genau %1</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>nur lesbar</translation>
    </message>
    <message>
        <source>made by the service</source>
        <translation>vom Dienst vergeben</translation>
    </message>
    <message>
        <source>no null in it</source>
        <translation>kein null darin</translation>
    </message>
    <message>
        <source>not null</source>
        <translation>nicht null</translation>
    </message>
    <message>
        <source>several members with commas between</source>
        <translation>mehrere Member, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>matches %1</source>
        <translation>passend zu %1</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>Vorgabe %1</translation>
    </message>
</context>
<context>
    <name>Variable</name>
    <message>
        <source>A variable has no name.</source>
        <translation>Eine Variable hat keinen Namen.</translation>
    </message>
    <message>
        <source>Give it one, or remove it.</source>
        <translation>Einen eintragen oder sie entfernen.</translation>
    </message>
    <message>
        <source>The variable name &quot;%1…&quot; is longer than %2 characters.</source>
        <translation>Der Variablenname „%1…“ ist länger als %2 Zeichen.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Ihn kürzen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a variable name.</source>
        <translation>„%1“ ist kein Variablenname.</translation>
    </message>
    <message>
        <source>Use letters A to Z, digits, _, - and ., beginning with a letter or _.</source>
        <translation>Buchstaben A bis Z, Ziffern, _, - und . verwenden; am Anfang steht ein Buchstabe oder _.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a meaning of its own in requests.</source>
        <translation>„%1“ hat in Anfragen eine eigene Bedeutung.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
</context>
<context>
    <name>Variables</name>
    <message>
        <source>$randomInt takes no numbers or two, the second one larger.</source>
        <translation>$randomInt nimmt keine Zahlen oder zwei, die zweite größer als die erste.</translation>
    </message>
    <message>
        <source>Write for example {{$randomInt 1 7}}: 1 to 6.</source>
        <translation>Zum Beispiel {{$randomInt 1 7}} schreiben: 1 bis 6.</translation>
    </message>
    <message>
        <source>the token goes into header fields only</source>
        <translation>das Token gehört nur in Header-Felder</translation>
    </message>
    <message>
        <source>Write {{token}} in a header field, or take it out.</source>
        <translation>{{token}} in ein Header-Feld schreiben oder entfernen.</translation>
    </message>
    <message>
        <source>this is no variable name</source>
        <translation>dies ist kein Variablenname</translation>
    </message>
    <message>
        <source>there is no such variable</source>
        <translation>eine solche Variable gibt es nicht</translation>
    </message>
    <message>
        <source>Add it to the environment&apos;s variables.</source>
        <translation>Sie zu den Variablen der Umgebung hinzufügen.</translation>
    </message>
    <message>
        <source>There are $guid, $timestamp, $isoTimestamp and $randomInt.</source>
        <translation>Es gibt $guid, $timestamp, $isoTimestamp und $randomInt.</translation>
    </message>
    <message>
        <source>%1 takes nothing behind it</source>
        <translation>hinter %1 darf nichts stehen</translation>
    </message>
    <message>
        <source>Write {{%1}}.</source>
        <translation>{{%1}} schreiben.</translation>
    </message>
    <message>
        <source>there is no such built-in variable</source>
        <translation>eine solche eingebaute Variable gibt es nicht</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 Warnungen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Durchgefallen</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Hingenommen</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 durchgefallen</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>1 finding fails.</source>
        <translation>1 Befund ist durchgefallen.</translation>
    </message>
    <message>
        <source>%1 findings fail.</source>
        <translation>%1 Befunde sind durchgefallen.</translation>
    </message>
    <message>
        <source>1 finding is a warning.</source>
        <translation>1 Befund ist eine Warnung.</translation>
    </message>
    <message>
        <source>%1 findings are warnings.</source>
        <translation>%1 Befunde sind Warnungen.</translation>
    </message>
    <message>
        <source>1 finding is a note.</source>
        <translation>1 Befund ist ein Hinweis.</translation>
    </message>
    <message>
        <source>%1 findings are notes.</source>
        <translation>%1 Befunde sind Hinweise.</translation>
    </message>
    <message>
        <source>1 finding is accepted and does not count.</source>
        <translation>1 Befund ist hingenommen und zählt nicht.</translation>
    </message>
    <message>
        <source>%1 findings are accepted and do not count.</source>
        <translation>%1 Befunde sind hingenommen und zählen nicht.</translation>
    </message>
    <message>
        <source>1 check passed.</source>
        <translation>1 Prüfung bestanden.</translation>
    </message>
    <message>
        <source>%1 checks passed.</source>
        <translation>%1 Prüfungen bestanden.</translation>
    </message>
    <message>
        <source>Not judged: no answer came. The Wire tab shows the request.</source>
        <translation>Nicht beurteilt: es kam keine Antwort. Der Tab „Leitung“ zeigt die Anfrage.</translation>
    </message>
    <message>
        <source>Not judged: nothing was checked when this answer was kept.</source>
        <translation>Nicht beurteilt: beim Aufbewahren dieser Antwort wurde nichts geprüft.</translation>
    </message>
    <message>
        <source>No check had anything to look at.</source>
        <translation>Für keine Prüfung gab es etwas zu prüfen.</translation>
    </message>
    <message>
        <source>The one check that had something to look at passed.</source>
        <translation>Die eine Prüfung, für die es etwas zu prüfen gab, ist bestanden.</translation>
    </message>
    <message>
        <source>All %1 checks passed.</source>
        <translation>Alle %1 Prüfungen sind bestanden.</translation>
    </message>
    <message>
        <source>Status line</source>
        <translation>Statuszeile</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Tatsächlich</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
</context>
<context>
    <name>VolatileRule</name>
    <message>
        <source>control information</source>
        <translation>Steuerinformation</translation>
    </message>
    <message>
        <source>names one request</source>
        <translation>benennt eine einzelne Anfrage</translation>
    </message>
    <message>
        <source>id that the service makes</source>
        <translation>vom Dienst vergebene ID</translation>
    </message>
    <message>
        <source>time stamp</source>
        <translation>Zeitstempel</translation>
    </message>
    <message>
        <source>made by the service</source>
        <translation>vom Dienst erzeugt</translation>
    </message>
    <message>
        <source>the same but for the id</source>
        <translation>bis auf die ID gleich</translation>
    </message>
    <message>
        <source>moment of the answer</source>
        <translation>Zeitpunkt der Antwort</translation>
    </message>
    <message>
        <source>cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>diagnostics of the server</source>
        <translation>Diagnose des Servers</translation>
    </message>
    <message>
        <source>validator</source>
        <translation>Validator</translation>
    </message>
    <message>
        <source>what is left of a quota</source>
        <translation>Rest eines Kontingents</translation>
    </message>
    <message>
        <source>follows from the rest</source>
        <translation>folgt aus dem Übrigen</translation>
    </message>
    <message>
        <source>timing</source>
        <translation>Zeitmessung</translation>
    </message>
    <message>
        <source>left out by the expected answer</source>
        <translation>von der erwarteten Antwort ausgenommen</translation>
    </message>
    <message>
        <source>In bodies returned: @odata.context, etag, nextLink and deltaLink; date and request ids of an error; ids, time stamps and texts that the service made, and what only repeats such an id. What came back as it was sent always counts.</source>
        <translation>In erhaltenen Bodys: @odata.context, etag, nextLink und deltaLink; Datum und Anfrage-IDs eines Fehlers; IDs, Zeitstempel und Texte, die der Dienst vergeben hat, und was nur eine solche ID wiederholt. Was so zurückkam, wie es gesendet wurde, zählt immer.</translation>
    </message>
    <message>
        <source>In header fields: Date, Age, Expires, Last-Modified; request-id, client-request-id, traceparent; cookies; x-ms-*, Server-Timing; ETag; what is left of a quota; Content-Length, Host and others that follow from the rest.</source>
        <translation>In Header-Feldern: Date, Age, Expires, Last-Modified; request-id, client-request-id, traceparent; Cookies; x-ms-*, Server-Timing; ETag; der Rest eines Kontingents; Content-Length, Host und andere, die aus dem Übrigen folgen.</translation>
    </message>
    <message>
        <source>Timings, and what the expected answer leaves out.</source>
        <translation>Zeiten, und was die erwartete Antwort ausnimmt.</translation>
    </message>
</context>
<context>
    <name>command</name>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>Try graphops %1--help.</source>
        <translation>Hilfe gibt graphops %1--help.</translation>
    </message>
    <message>
        <source>What was printed could not be written to standard output. Is the disk full?</source>
        <translation>Die Ausgabe ließ sich nicht auf die Standardausgabe schreiben. Ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1; 0 takes a free one.</source>
        <translation>Port auf 127.0.0.1; 0 nimmt einen freien.</translation>
    </message>
    <message>
        <source>seed or strict.</source>
        <translation>seed oder strict.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a port.</source>
        <translation>„%1“ ist kein Port.</translation>
    </message>
    <message>
        <source>The mode is seed or strict, not &quot;%1&quot;.</source>
        <translation>Der Modus ist seed oder strict, nicht „%1“.</translation>
    </message>
    <message>
        <source>sandbox takes no &quot;%1&quot;.</source>
        <translation>sandbox nimmt kein „%1“.</translation>
    </message>
    <message>
        <source>Sandbox, %1 mode, listens on http://127.0.0.1:%2
</source>
        <translation>Sandbox, Modus %1, lauscht auf http://127.0.0.1:%2
</translation>
    </message>
    <message>
        <source>
Properties of %1
</source>
        <translation>
Eigenschaften von %1
</translation>
    </message>
    <message>
        <source>  from %1</source>
        <translation>  aus %1</translation>
    </message>
    <message>
        <source>
Remarks
</source>
        <translation>
Anmerkungen
</translation>
    </message>
    <message>
        <source>Lists the operations, or shows one with all that is known about it.</source>
        <translation>Listet die Operationen auf oder zeigt eine mit allem, was über sie bekannt ist.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>JSON ausgeben.</translation>
    </message>
    <message>
        <source>What to print.</source>
        <translation>Was ausgegeben wird.</translation>
    </message>
    <message>
        <source>schema needs &quot;list&quot; or &quot;show KEY&quot;.</source>
        <translation>schema braucht „list“ oder „show KEY“.</translation>
    </message>
    <message>
        <source>There is no operation &quot;%1&quot;. &quot;graphops schema list&quot; prints them.</source>
        <translation>Es gibt keine Operation „%1“. „graphops schema list“ listet sie auf.</translation>
    </message>
    <message>
        <source>The history could not keep this: %1</source>
        <translation>Der Verlauf konnte dies nicht festhalten: %1</translation>
    </message>
    <message>
        <source>There is no operation &quot;%1&quot;.</source>
        <translation>Es gibt keine Operation „%1“.</translation>
    </message>
    <message>
        <source>&quot;graphops schema list&quot; prints them.</source>
        <translation>„graphops schema list“ listet sie auf.</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>Die Standardeingabe ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Standard input cannot be read to its end.</source>
        <translation>Die Standardeingabe ist nicht bis zum Ende lesbar.</translation>
    </message>
    <message>
        <source>Standard input brings more than %1 bytes.</source>
        <translation>Die Standardeingabe bringt mehr als %1 Bytes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not POINTER=JSON.</source>
        <translation>„%1“ ist nicht POINTER=JSON.</translation>
    </message>
    <message>
        <source>Write for example --set /status=&apos;&quot;Running&quot;&apos;.</source>
        <translation>Zum Beispiel --set /status=&apos;&quot;Running&quot;&apos; schreiben.</translation>
    </message>
    <message>
        <source>The value of %1 is not JSON: column %2: %3.</source>
        <translation>Der Wert von %1 ist kein JSON: Spalte %2: %3.</translation>
    </message>
    <message>
        <source>Text needs double quotes inside the shell&apos;s: &apos;&quot;text&quot;&apos;.</source>
        <translation>Text braucht doppelte Anführungszeichen innerhalb derer der Shell: &apos;&quot;text&quot;&apos;.</translation>
    </message>
    <message>
        <source>Send the documented example (the default).</source>
        <translation>Das dokumentierte Beispiel senden (die Vorgabe).</translation>
    </message>
    <message>
        <source>Send this file as the body, - for standard input.</source>
        <translation>Diese Datei als Body senden, - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Set one member, for example /error/code=&apos;&quot;x&quot;&apos;. Alone it starts from {}; may be repeated.</source>
        <translation>Ein Member setzen, zum Beispiel /error/code=&apos;&quot;x&quot;&apos;. Allein geht es von {} aus; mehrmals erlaubt.</translation>
    </message>
    <message>
        <source>Environment by name or id; the default is a sandbox of this run.</source>
        <translation>Umgebung nach Name oder Kennung; die Vorgabe ist eine Sandbox für diesen Lauf.</translation>
    </message>
    <message>
        <source>Everything before the operation&apos;s path, version included.</source>
        <translation>Alles vor dem Pfad der Operation, die Version eingeschlossen.</translation>
    </message>
    <message>
        <source>Which of the operation&apos;s paths.</source>
        <translation>Welcher der Pfade der Operation.</translation>
    </message>
    <message>
        <source>Environment variable that holds the bearer token.</source>
        <translation>Umgebungsvariable, die das Bearer-Token enthält.</translation>
    </message>
    <message>
        <source>Line ends of the body.</source>
        <translation>Zeilenenden des Bodys.</translation>
    </message>
    <message>
        <source>History database.</source>
        <translation>Verlaufsdatenbank.</translation>
    </message>
    <message>
        <source>Print one JSON object with request, answer and timings.</source>
        <translation>Ein JSON-Objekt mit Anfrage, Antwort und Zeiten ausgeben.</translation>
    </message>
    <message>
        <source>Key of the operation.</source>
        <translation>Schlüssel der Operation.</translation>
    </message>
    <message>
        <source>send needs one KEY.</source>
        <translation>send braucht genau einen KEY.</translation>
    </message>
    <message>
        <source>A token on the command line is visible to every process of this machine.</source>
        <translation>Ein Token auf der Befehlszeile ist für jeden Prozess dieses Rechners sichtbar.</translation>
    </message>
    <message>
        <source>Put it into an environment variable and name that with --token-env.</source>
        <translation>Es in eine Umgebungsvariable legen und diese mit --token-env nennen.</translation>
    </message>
    <message>
        <source>--example and --body exclude each other.</source>
        <translation>--example und --body schließen einander aus.</translation>
    </message>
    <message>
        <source>--root and --environment exclude each other.</source>
        <translation>--root und --environment schließen einander aus.</translation>
    </message>
    <message>
        <source>The path form is documented or example, not &quot;%1&quot;.</source>
        <translation>Die Pfadform ist documented oder example, nicht „%1“.</translation>
    </message>
    <message>
        <source>Line ends are lf or crlf, not &quot;%1&quot;.</source>
        <translation>Zeilenenden sind lf oder crlf, nicht „%1“.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set, or empty.</source>
        <translation>Die Umgebungsvariable %1 ist nicht gesetzt oder leer.</translation>
    </message>
    <message>
        <source>Put the token there, or leave out --token-env.</source>
        <translation>Das Token dort ablegen oder --token-env weglassen.</translation>
    </message>
    <message>
        <source>There is no environment &quot;%1&quot;.</source>
        <translation>Es gibt keine Umgebung „%1“.</translation>
    </message>
    <message>
        <source>There are %1.</source>
        <translation>Es gibt %1.</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>Welcher Befehl?</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; gives nothing a value.</source>
        <translation>„%1“ weist nichts einen Wert zu.</translation>
    </message>
    <message>
        <source>Write for example %1.</source>
        <translation>Zum Beispiel %1 schreiben.</translation>
    </message>
    <message>
        <source>Text for {{NAME}} in path, header fields and body, over the environment&apos;s; may be repeated.</source>
        <translation>Text für {{NAME}} in Pfad, Header-Feldern und Body, vor dem der Umgebung; mehrmals erlaubt.</translation>
    </message>
    <message>
        <source>Text for {NAME} in the path; may be repeated.</source>
        <translation>Text für {NAME} im Pfad; mehrmals erlaubt.</translation>
    </message>
    <message>
        <source>Header field, in place of a documented one of that name or besides; may be repeated.</source>
        <translation>Header-Feld, anstelle eines dokumentierten dieses Namens oder zusätzlich; mehrmals erlaubt.</translation>
    </message>
    <message>
        <source>Header field to leave out; may be repeated.</source>
        <translation>Wegzulassendes Header-Feld; mehrmals erlaubt.</translation>
    </message>
    <message>
        <source>The path %1 has no placeholder {%2}.</source>
        <translation>Der Pfad %1 hat keinen Platzhalter {%2}.</translation>
    </message>
    <message>
        <source>&quot;graphops schema show KEY&quot; prints the paths.</source>
        <translation>„graphops schema show KEY“ gibt die Pfade aus.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no header field.</source>
        <translation>„%1“ ist kein Header-Feld.</translation>
    </message>
    <message>
        <source>Write a name, a colon and a value: --header &apos;Prefer: respond-async&apos;.</source>
        <translation>Name, Doppelpunkt und Wert schreiben: --header &apos;Prefer: respond-async&apos;.</translation>
    </message>
    <message>
        <source>Points to %1; not followed.</source>
        <translation>Zeigt auf %1; nicht gefolgt.</translation>
    </message>
    <message>
        <source>Sent %1.</source>
        <translation>Gesendet %1.</translation>
    </message>
    <message>
        <source>The pages lead in a circle: %1 was read before.</source>
        <translation>Die Seiten führen im Kreis: %1 wurde schon gelesen.</translation>
    </message>
    <message>
        <source>Nothing more was read.</source>
        <translation>Mehr wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>There are more than %1 pages.</source>
        <translation>Es gibt mehr als %1 Seiten.</translation>
    </message>
    <message>
        <source>Read on with graphops get &apos;%1&apos;.</source>
        <translation>Weiterlesen mit graphops get &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>The next page is at %1: read without the token and without own header fields.</source>
        <translation>Die nächste Seite liegt auf %1: gelesen ohne das Token und ohne eigene Header-Felder.</translation>
    </message>
    <message>
        <source>The URL holds a user name or password before an @ sign.</source>
        <translation>Die URL enthält einen Benutzernamen oder ein Kennwort vor einem @-Zeichen.</translation>
    </message>
    <message>
        <source>Give the host only.</source>
        <translation>Nur den Host angeben.</translation>
    </message>
    <message>
        <source>GET %1</source>
        <translation>GET %1</translation>
    </message>
    <message>
        <source>No id stands behind the slash.</source>
        <translation>Hinter dem Schrägstrich steht keine ID.</translation>
    </message>
    <message>
        <source>Write %1/ID, or %1 alone for all.</source>
        <translation>%1/ID schreiben oder für alle nur %1.</translation>
    </message>
    <message>
        <source>Runs a Graph of its own on this machine until it is interrupted. Seed mode answers as the documentation&apos;s examples do; strict mode answers as OData and Graph demand. Operations go a step on with every GET. The request that creates one may say how, by header fields: x-sandbox-outcome (succeeded, failed, unknown, stuck, vanish, backwards), x-sandbox-answer (created, operation-location, location, monitor), x-sandbox-retry-after.</source>
        <translation>Betreibt auf diesem Rechner ein eigenes Graph, bis es unterbrochen wird. Der Modus seed antwortet wie die Beispiele der Dokumentation; der Modus strict antwortet, wie OData und Graph es verlangen. Operationen gehen mit jedem GET einen Schritt weiter. Wie, kann die anlegende Anfrage durch Header-Felder sagen: x-sandbox-outcome (succeeded, failed, unknown, stuck, vanish, backwards), x-sandbox-answer (created, operation-location, location, monitor), x-sandbox-retry-after.</translation>
    </message>
    <message>
        <source>Misbehave in this way, see below; may be repeated.</source>
        <translation>Diese Störung zeigen, siehe unten; mehrmals erlaubt.</translation>
    </message>
    <message>
        <source>Sandbox, %1 mode, with %2, listens on http://127.0.0.1:%3
</source>
        <translation>Sandbox, Modus %1, mit %2, lauscht auf http://127.0.0.1:%3
</translation>
    </message>
    <message>
        <source>PEM file of the certificate authorities to trust, and no others.</source>
        <translation>PEM-Datei der Zertifizierungsstellen, denen vertraut wird, und keinen anderen.</translation>
    </message>
    <message>
        <source>Accept only the server certificate with this SHA-256 fingerprint; issuer, names and dates are not checked then.</source>
        <translation>Nur das Serverzertifikat mit diesem SHA-256-Fingerabdruck akzeptieren; Aussteller, Namen und Daten werden dann nicht geprüft.</translation>
    </message>
    <message>
        <source>Client certificate: PEM, or PKCS#12 with its key.</source>
        <translation>Client-Zertifikat: PEM oder PKCS#12 samt Schlüssel.</translation>
    </message>
    <message>
        <source>Key of the client certificate, PEM.</source>
        <translation>Schlüssel des Client-Zertifikats, PEM.</translation>
    </message>
    <message>
        <source>Environment variable that holds the passphrase of the client key.</source>
        <translation>Umgebungsvariable, die die Passphrase des Client-Schlüssels enthält.</translation>
    </message>
    <message>
        <source>Proxy: none, system, or host and port.</source>
        <translation>Proxy: none, system oder Host und Port.</translation>
    </message>
    <message>
        <source>Seconds to track at most; 600 unless said otherwise.</source>
        <translation>Sekunden, die höchstens verfolgt wird; 600, wenn nichts anderes dasteht.</translation>
    </message>
    <message>
        <source>Follow @odata.nextLink to the last page; print each answer.</source>
        <translation>@odata.nextLink bis zur letzten Seite folgen; jede Antwort ausgeben.</translation>
    </message>
    <message>
        <source>Key of an operation whose collection is read, the id of one in it, or a URL that goes out as it is.</source>
        <translation>Schlüssel einer Operation, deren Sammlung gelesen wird, die ID einer daraus oder eine URL, die unverändert hinausgeht.</translation>
    </message>
    <message>
        <source>get needs one KEY, KEY/ID or URL.</source>
        <translation>get braucht genau einen KEY, KEY/ID oder eine URL.</translation>
    </message>
    <message>
        <source>&quot;graphops schema list&quot; prints the keys.</source>
        <translation>„graphops schema list“ listet die Schlüssel auf.</translation>
    </message>
    <message>
        <source>--%1 is for a KEY: a URL goes out as it is.</source>
        <translation>--%1 ist für einen KEY da: eine URL geht unverändert hinaus.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Eines davon weglassen.</translation>
    </message>
    <message>
        <source>--deadline limits --track, which is not asked for.</source>
        <translation>--deadline begrenzt --track, das nicht verlangt ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of seconds from 1 to %2.</source>
        <translation>„%1“ ist keine Anzahl von Sekunden von 1 bis %2.</translation>
    </message>
    <message>
        <source>Put the passphrase there, or leave out --client-passphrase-env.</source>
        <translation>Die Passphrase dort ablegen oder --client-passphrase-env weglassen.</translation>
    </message>
    <message>
        <source>Judges an answer that is kept in a file, and sends nothing. The files hold HTTP messages: status or request line, header fields, a blank line, the body. Exit code 0: no check failed (warnings allowed), 1: a check failed, 2: usage, or a file that cannot be read.</source>
        <translation>Beurteilt eine Antwort, die in einer Datei aufbewahrt ist, und sendet nichts. Die Dateien enthalten HTTP-Nachrichten: Status- oder Anfragezeile, Header-Felder, eine Leerzeile, den Body. Rückgabewert 0: keine Prüfung durchgefallen (Warnungen erlaubt), 1: eine Prüfung ist durchgefallen, 2: falscher Aufruf oder eine nicht lesbare Datei.</translation>
    </message>
    <message>
        <source>The answer, - for standard input.</source>
        <translation>Die Antwort, - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>The request it answers, - for standard input. Without it nothing is compared with what was sent.</source>
        <translation>Die Anfrage zu dieser Antwort, - für die Standardeingabe. Ohne sie wird nichts mit dem Gesendeten verglichen.</translation>
    </message>
    <message>
        <source>A check of your own, such as &apos;status == 201&apos;; may be repeated.</source>
        <translation>Eine eigene Prüfung wie &apos;status == 201&apos;; mehrmals erlaubt.</translation>
    </message>
    <message>
        <source>Print the verdict as one JSON object, as send --json has it.</source>
        <translation>Das Urteil als ein JSON-Objekt ausgeben, wie send --json es enthält.</translation>
    </message>
    <message>
        <source>check needs one KEY.</source>
        <translation>check braucht genau einen KEY.</translation>
    </message>
    <message>
        <source>check needs an answer to judge.</source>
        <translation>check braucht eine Antwort zum Beurteilen.</translation>
    </message>
    <message>
        <source>Name its file with --response, or - for standard input.</source>
        <translation>Ihre Datei mit --response nennen oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Request and answer cannot both come from standard input.</source>
        <translation>Anfrage und Antwort können nicht beide aus der Standardeingabe kommen.</translation>
    </message>
    <message>
        <source>Put it into a file.</source>
        <translation>Den Inhalt in eine Datei schreiben.</translation>
    </message>
    <message>
        <source>Give less of it.</source>
        <translation>Weniger davon übergeben.</translation>
    </message>
    <message>
        <source>A check of your own about the answer, such as &apos;status == 201&apos;; may be repeated.</source>
        <translation>Eine eigene Prüfung der Antwort wie &apos;status == 201&apos;; mehrmals erlaubt.</translation>
    </message>
    <message>
        <source>Look at the returned operation until it has ended: a line on standard error for each look, then the last answer; with --json the timeline too. Exit code 0: it succeeded, 1: it failed, is gone, or a check failed, 3: not ended in time.</source>
        <translation>Die erhaltene Operation abfragen, bis sie beendet ist: je Abfrage eine Zeile auf der Standardfehlerausgabe, dann die letzte Antwort; mit --json auch die Zeitachse. Rückgabewert 0: sie gelang, 1: sie schlug fehl, ist weg oder eine Prüfung ist durchgefallen, 3: nicht rechtzeitig beendet.</translation>
    </message>
    <message>
        <source>Reads the operations of a collection, one of them, or whatever a URL names, and prints the answer: the body on standard output, all else on standard error. Exit code 0: well, 1: the service said no or a check failed, 2: usage, 3: nothing usable came back.</source>
        <translation>Liest die Operationen einer Sammlung, eine davon oder was immer eine URL nennt und gibt die Antwort aus: den Body auf die Standardausgabe, alles andere auf die Standardfehlerausgabe. Rückgabewert 0: gut, 1: der Dienst hat abgelehnt oder eine Prüfung ist durchgefallen, 2: falscher Aufruf, 3: nichts Brauchbares kam zurück.</translation>
    </message>
    <message>
        <source>Sends one operation once and prints the answer: the body on standard output, all else on standard error. Exit code 0: well, 1: the service said no or a check failed, 2: usage, 3: nothing usable came back.</source>
        <translation>Sendet eine Operation einmal und gibt die Antwort aus: den Body auf die Standardausgabe, alles andere auf die Standardfehlerausgabe. Rückgabewert 0: gut, 1: der Dienst hat abgelehnt oder eine Prüfung ist durchgefallen, 2: falscher Aufruf, 3: nichts Brauchbares kam zurück.</translation>
    </message>
    <message>
        <source>Checks: %1 failed, %2 warnings, %3 passed</source>
        <translation>Prüfungen: %1 durchgefallen, %2 Warnungen, %3 bestanden</translation>
    </message>
    <message>
        <source>%1 (accepted: %2)</source>
        <translation>%1 (hingenommen: %2)</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>--check &apos;%1&apos;: %2</source>
        <translation>--check &apos;%1&apos;: %2</translation>
    </message>
    <message>
        <source>--check &apos;%1&apos;: nobody knows variables here.</source>
        <translation>--check &apos;%1&apos;: Variablen kennt hier niemand.</translation>
    </message>
    <message>
        <source>Write the value itself.</source>
        <translation>Den Wert selbst schreiben.</translation>
    </message>
    <message>
        <source>history needs to know what to do.</source>
        <translation>history muss wissen, was zu tun ist.</translation>
    </message>
    <message>
        <source>history cannot &quot;%1&quot;.</source>
        <translation>history kennt kein „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no age.</source>
        <translation>„%1“ ist kein Alter.</translation>
    </message>
    <message>
        <source>Write days or weeks: --older-than 30d, --older-than 6w.</source>
        <translation>Tage oder Wochen schreiben: --older-than 30d, --older-than 6w.</translation>
    </message>
    <message>
        <source>Deletes old rows for good and gives their room back; pinned rows stay. What was deleted in the window and could still be restored there goes too.</source>
        <translation>Löscht alte Zeilen endgültig und gibt ihren Platz frei; angeheftete Zeilen bleiben. Auch was im Fenster gelöscht wurde und dort noch wiederherstellbar war, verschwindet.</translation>
    </message>
    <message>
        <source>Days or weeks: 30d, 6w.</source>
        <translation>Tage oder Wochen: 30d, 6w.</translation>
    </message>
    <message>
        <source>Print one JSON object: {&quot;deleted&quot;: N}.</source>
        <translation>Ein JSON-Objekt ausgeben: {&quot;deleted&quot;: N}.</translation>
    </message>
    <message>
        <source>delete needs --older-than AGE and nothing else.</source>
        <translation>delete braucht --older-than AGE und sonst nichts.</translation>
    </message>
    <message>
        <source>%1 rows were deleted.</source>
        <translation>Gelöschte Zeilen: %1.</translation>
    </message>
    <message>
        <source>Interrupted; the rest stays.</source>
        <translation>Unterbrochen; der Rest bleibt.</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;.</source>
        <translation>Es gibt kein Format „%1“.</translation>
    </message>
    <message>
        <source>--format is one of %1.</source>
        <translation>--format ist eines von %1.</translation>
    </message>
    <message>
        <source>Writes the rows that a query finds into a file, oldest first; without a query all of them. What is named or looks like a secret is overwritten. The file is replaced only when all of it is there.</source>
        <translation>Schreibt die Zeilen, die eine Suchanfrage findet, in eine Datei, die ältesten zuerst; ohne Suchanfrage alle. Was wie ein Geheimnis heißt oder aussieht, wird überschrieben. Die Datei wird erst ersetzt, wenn alles vollständig ist.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Die zu schreibende Datei.</translation>
    </message>
    <message>
        <source>har (HAR 1.2), csv (a table without bodies), jsonl (an exchange a line, as send --json prints it); without it by the name of the file.</source>
        <translation>har (HAR 1.2), csv (eine Tabelle ohne Bodys), jsonl (ein Austausch je Zeile, wie send --json ihn ausgibt); ohne Angabe nach dem Namen der Datei.</translation>
    </message>
    <message>
        <source>Which rows: see history search --help.</source>
        <translation>Welche Zeilen: siehe history search --help.</translation>
    </message>
    <message>
        <source>export needs a file to write.</source>
        <translation>export braucht eine Datei zum Schreiben.</translation>
    </message>
    <message>
        <source>Name it with --out.</source>
        <translation>Sie mit --out nennen.</translation>
    </message>
    <message>
        <source>Interrupted; %1 was not written.</source>
        <translation>Unterbrochen; %1 wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>%1 exchanges, %2 bytes: %3</source>
        <translation>%1 Zeilen, %2 Bytes: %3</translation>
    </message>
    <message>
        <source>%1 rows could not be read.</source>
        <translation>%1 Zeilen waren nicht lesbar.</translation>
    </message>
    <message>
        <source>Takes the exchanges of a HAR file into the history, in the order of the file. What is named or looks like a secret is overwritten before it is stored.</source>
        <translation>Übernimmt jeden Austausch einer HAR-Datei in den Verlauf, in der Reihenfolge der Datei. Was wie ein Geheimnis heißt oder aussieht, wird vor dem Speichern überschrieben.</translation>
    </message>
    <message>
        <source>Print the report as one JSON object.</source>
        <translation>Den Bericht als ein JSON-Objekt ausgeben.</translation>
    </message>
    <message>
        <source>The file to read.</source>
        <translation>Die zu lesende Datei.</translation>
    </message>
    <message>
        <source>import needs one HAR file.</source>
        <translation>import braucht genau eine HAR-Datei.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Unterbrochen.</translation>
    </message>
    <message>
        <source>%1 exchanges were taken in before.</source>
        <translation>Davor wurden %1 Zeilen übernommen.</translation>
    </message>
    <message>
        <source>Print the rows as a JSON array.</source>
        <translation>Die Zeilen als JSON-Array ausgeben.</translation>
    </message>
    <message>
        <source>Print the newest N rows only.</source>
        <translation>Nur die neuesten N Zeilen ausgeben.</translation>
    </message>
    <message>
        <source>--limit needs a number from 1, not &quot;%1&quot;.</source>
        <translation>--limit braucht eine Zahl ab 1, nicht „%1“.</translation>
    </message>
    <message>
        <source>The history is empty.</source>
        <translation>Der Verlauf ist leer.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Prints the rows of the history, newest first.</source>
        <translation>Gibt die Zeilen des Verlaufs aus, die neuesten zuerst.</translation>
    </message>
    <message>
        <source>list takes no words.</source>
        <translation>list nimmt keine Suchwörter.</translation>
    </message>
    <message>
        <source>search does.</source>
        <translation>search nimmt welche.</translation>
    </message>
    <message>
        <source>Prints the rows that a query finds, newest first; the empty query finds all. Words with blanks between them must all hold: status:failed http:4xx type:onenoteOperation env:&quot;Test tenant&quot; id:08fa duration:&gt;500ms after:2026-11-01 check:enum tag:smoke &quot;free text&quot;. Put it into single quotes for the shell, and -- before one that begins with a minus sign.</source>
        <translation>Gibt die Zeilen aus, die eine Suche findet, die neuesten zuerst; die leere Suche findet alle. Durch Leerzeichen getrennte Wörter müssen alle zutreffen: status:failed http:4xx type:onenoteOperation env:&quot;Test tenant&quot; id:08fa duration:&gt;500ms after:2026-11-01 check:enum tag:smoke &quot;free text&quot;. Für die Shell in einfache Anführungszeichen setzen, und -- vor eine Suche, die mit einem Minuszeichen beginnt.</translation>
    </message>
    <message>
        <source>What to look for.</source>
        <translation>Was gesucht wird.</translation>
    </message>
    <message>
        <source>The history to use, in place of the user&apos;s own.</source>
        <translation>Der zu verwendende Verlauf, anstelle des eigenen.</translation>
    </message>
    <message>
        <source>There is no history at %1.</source>
        <translation>Unter %1 gibt es keinen Verlauf.</translation>
    </message>
    <message>
        <source>Sending something makes one; --database names another file.</source>
        <translation>Beim Senden entsteht einer; --database nennt eine andere Datei.</translation>
    </message>
    <message>
        <source>Character %1 of the query, &quot;%2&quot;: %3</source>
        <translation>Zeichen %1 der Suche, „%2“: %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of a row.</source>
        <translation>„%1“ ist keine Nummer einer Zeile.</translation>
    </message>
    <message>
        <source>&quot;graphops history list&quot; prints them.</source>
        <translation>„graphops history list“ listet sie auf.</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>kein Urteil</translation>
    </message>
    <message>
        <source>Row %1, %2, %3: %4; now %5</source>
        <translation>Zeile %1, %2, %3: %4; jetzt %5</translation>
    </message>
    <message>
        <source>%1 judged, %2 changed, %3 failed then, %4 now, %5 without an answer, %6 not readable.</source>
        <translation>%1 beurteilt, %2 geändert, %3 damals durchgefallen, %4 jetzt, %5 ohne Antwort, %6 nicht lesbar.</translation>
    </message>
    <message>
        <source>Judges the rows that a query finds by today&apos;s checks, without a query all of them, and prints which verdicts changed. Nothing is sent, and the verdict of then stays. Exit code 1: a check fails that passed.</source>
        <translation>Beurteilt die Zeilen, die eine Suche findet, nach den heutigen Prüfungen, ohne Suche alle, und gibt aus, welche Urteile sich geändert haben. Es wird nichts gesendet, und das damalige Urteil bleibt. Rückgabewert 1: eine Prüfung fällt durch, die bestanden war.</translation>
    </message>
    <message>
        <source>Print one JSON object.</source>
        <translation>Ein JSON-Objekt ausgeben.</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Prints one exchange of the history: the request, the answer, and what the checks found then. Nothing in it acts on the terminal.</source>
        <translation>Gibt einen Austausch des Verlaufs aus: die Anfrage, die Antwort und was die Prüfungen damals fanden. Nichts darin wirkt auf das Terminal.</translation>
    </message>
    <message>
        <source>Print it as send --json does.</source>
        <translation>So ausgeben, wie send --json es tut.</translation>
    </message>
    <message>
        <source>The number of the row.</source>
        <translation>Die Nummer der Zeile.</translation>
    </message>
    <message>
        <source>show needs the number of one row.</source>
        <translation>show braucht die Nummer genau einer Zeile.</translation>
    </message>
    <message>
        <source>Compares two exchanges of the history by meaning: request, answer, checks. What changes with every request is volatile and counts apart. Exit code 1 when they differ.</source>
        <translation>Vergleicht zwei Zeilen des Verlaufs nach ihrer Bedeutung: Anfrage, Antwort, Prüfungen. Was sich mit jeder Anfrage ändert, ist flüchtig und zählt für sich. Exit-Code 1, wenn sie sich unterscheiden.</translation>
    </message>
    <message>
        <source>Print the comparison as JSON.</source>
        <translation>Den Vergleich als JSON ausgeben.</translation>
    </message>
    <message>
        <source>Print what is the same, too.</source>
        <translation>Auch ausgeben, was gleich ist.</translation>
    </message>
    <message>
        <source>The number of one row.</source>
        <translation>Die Nummer der einen Zeile.</translation>
    </message>
    <message>
        <source>The number of the other one.</source>
        <translation>Die Nummer der anderen.</translation>
    </message>
    <message>
        <source>compare needs the numbers of two rows.</source>
        <translation>compare braucht die Nummern zweier Zeilen.</translation>
    </message>
    <message>
        <source>Writes saved requests for another tool: to standard output, or into a file that is replaced only when all of it is there. What that tool cannot say is named on standard error, a line each. No token is part of it.</source>
        <translation>Schreibt gespeicherte Anfragen für ein anderes Werkzeug: auf die Standardausgabe oder in eine Datei, die erst ersetzt wird, wenn alles vollständig ist. Was jenes Werkzeug nicht ausdrücken kann, nennt die Standardfehlerausgabe, je eine Zeile. Ein Token ist nicht dabei.</translation>
    </message>
    <message>
        <source>Request files, or folders with such files.</source>
        <translation>Anfragedateien oder Ordner mit solchen Dateien.</translation>
    </message>
    <message>
        <source>curl, hurl, k6, postman or powershell.</source>
        <translation>curl, hurl, k6, postman oder powershell.</translation>
    </message>
    <message>
        <source>What {{root}} is unless the tool is told else.</source>
        <translation>Was {{root}} ist, wenn dem Werkzeug nichts anderes gesagt wird.</translation>
    </message>
    <message>
        <source>export needs a file or a folder.</source>
        <translation>export braucht eine Datei oder einen Ordner.</translation>
    </message>
    <message>
        <source>export needs a format.</source>
        <translation>export braucht ein Format.</translation>
    </message>
    <message>
        <source>--as is one of %1.</source>
        <translation>--as ist eines von %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests: %1</source>
        <translation>
            <numerusform>%n Anfrage: %1</numerusform>
            <numerusform>%n Anfragen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes request files of what other tools have saved: cURL commands, Postman collections and environments, HTTP archives, Bruno files and folders. No file is replaced, nothing is run or sent, no secret is taken over. What is left out is named on standard error, a line each.</source>
        <translation>Macht Anfragedateien aus dem, was andere Werkzeuge gespeichert haben: cURL-Befehle, Postman-Sammlungen und -Umgebungen, HTTP-Archive, Bruno-Dateien und -Ordner. Keine Datei wird ersetzt, nichts ausgeführt oder gesendet, kein Geheimnis übernommen. Was weggelassen wird, nennt die Standardfehlerausgabe, je eine Zeile.</translation>
    </message>
    <message>
        <source>What to read; - is standard input.</source>
        <translation>Was gelesen wird; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>The folder for the request files.</source>
        <translation>Der Ordner für die Anfragedateien.</translation>
    </message>
    <message>
        <source>bruno, curl, har or postman; without it by a look into the file.</source>
        <translation>bruno, curl, har oder postman; ohne Angabe nach einem Blick in die Datei.</translation>
    </message>
    <message>
        <source>Print what was done as JSON.</source>
        <translation>Als JSON ausgeben, was getan wurde.</translation>
    </message>
    <message>
        <source>import needs a file.</source>
        <translation>import braucht eine Datei.</translation>
    </message>
    <message>
        <source>import needs a folder to write to.</source>
        <translation>import braucht einen Ordner zum Schreiben.</translation>
    </message>
    <message>
        <source>Name it with --into.</source>
        <translation>Ihn mit --into nennen.</translation>
    </message>
    <message>
        <source>There is no token in %1.</source>
        <translation>In %1 steht kein Token.</translation>
    </message>
    <message>
        <source>Put it there, or leave out --token-file.</source>
        <translation>Das Token dort ablegen oder --token-file weglassen.</translation>
    </message>
    <message>
        <source>File that holds the bearer token, - for standard input.</source>
        <translation>Datei, die das Bearer-Token enthält, - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>--token-env and --token-file exclude each other.</source>
        <translation>--token-env und --token-file schließen einander aus.</translation>
    </message>
    <message>
        <source>Not all of these requests can be read, so none was sent.</source>
        <translation>Nicht alle diese Anfragen sind lesbar, daher wurde keine gesendet.</translation>
    </message>
    <message>
        <source>Mend or leave out what is named above.</source>
        <translation>Das oben Genannte in Ordnung bringen oder weglassen.</translation>
    </message>
    <message>
        <source>That would be %1 requests, more than %2.</source>
        <translation>Das wären %1 Anfragen, mehr als %2.</translation>
    </message>
    <message>
        <source>Repeat less often, or take less data.</source>
        <translation>Weniger oft wiederholen oder weniger Daten nehmen.</translation>
    </message>
    <message>
        <source>No replay of these requests was cut short.</source>
        <translation>Keine Wiederholung dieser Anfragen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Leave out --resume. A changed request, environment or data file makes another replay.</source>
        <translation>--resume weglassen. Mit einer geänderten Anfrage, Umgebung oder Datendatei ist es eine andere Wiederholung.</translation>
    </message>
    <message>
        <source>A replay of the same requests was cut short at %1 of %2; this one begins anew. With --resume it goes on there.</source>
        <translation>Eine Wiederholung derselben Anfragen wurde bei %1 von %2 abgebrochen; diese beginnt von vorn. Mit --resume geht es dort weiter.</translation>
    </message>
    <message>
        <source>The replay goes on, but could not be resumed: %1</source>
        <translation>Die Wiederholung läuft weiter, ließe sich nach einem Abbruch aber nicht fortsetzen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in %1 s: %2.</source>
        <translation>
            <numerusform>%n Anfrage in %1 s: %2.</numerusform>
            <numerusform>%n Anfragen in %1 s: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV with names in its first line, or a JSON array of objects: a row of variables for each run.</source>
        <translation>CSV mit Namen in der ersten Zeile oder ein JSON-Array von Objekten: je Lauf eine Datenzeile mit Variablen.</translation>
    </message>
    <message>
        <source>Replay all of it so often.</source>
        <translation>Alles so oft wiederholen.</translation>
    </message>
    <message>
        <source>Requests under way at once, 1 to %1.</source>
        <translation>Gleichzeitige Anfragen, 1 bis %1.</translation>
    </message>
    <message>
        <source>Stop when a request does not pass.</source>
        <translation>Anhalten, wenn eine Anfrage nicht besteht.</translation>
    </message>
    <message>
        <source>Milliseconds a worker waits between two requests.</source>
        <translation>Millisekunden Wartezeit zwischen zwei Anfragen, bei gleichzeitigen Anfragen je für sich.</translation>
    </message>
    <message>
        <source>Write a report; formats are %1. May be repeated.</source>
        <translation>Einen Bericht schreiben; Formate sind %1. Mehrmals erlaubt.</translation>
    </message>
    <message>
        <source>Go on with a replay of the same requests that was cut short; nothing is sent twice.</source>
        <translation>Eine abgebrochene Wiederholung derselben Anfragen fortsetzen; nichts wird doppelt gesendet.</translation>
    </message>
    <message>
        <source>A line for each request, also when nobody watches.</source>
        <translation>Eine Zeile je Anfrage, auch wenn niemand zusieht.</translation>
    </message>
    <message>
        <source>Sends saved requests one after the other and checks each answer. On a terminal there is a line for each request, else only for those that did not pass, and a sum. Exit code 0: all passed, 1: the service said no or a check failed, 2: usage, or a request that cannot be sent, 3: an answer is missing.</source>
        <translation>Sendet gespeicherte Anfragen nacheinander und prüft jede Antwort. Auf einem Terminal gibt es je Anfrage eine Zeile, sonst nur für die nicht bestandenen, und eine Summe. Rückgabewert 0: alle bestanden, 1: der Dienst hat abgelehnt oder eine Prüfung ist fehlgeschlagen, 2: falscher Aufruf oder eine Anfrage, die sich nicht senden lässt, 3: eine Antwort fehlt.</translation>
    </message>
    <message>
        <source>Request files, or folders of them.</source>
        <translation>Anfragedateien oder Ordner davon.</translation>
    </message>
    <message>
        <source>replay needs a request file or a folder.</source>
        <translation>replay braucht eine Anfragedatei oder einen Ordner.</translation>
    </message>
    <message>
        <source>Write for example graphops replay requests/.</source>
        <translation>Zum Beispiel graphops replay requests/ schreiben.</translation>
    </message>
    <message>
        <source>--%1 is a number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>--%1 ist eine Zahl von %2 bis %3, nicht „%4“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not FORMAT=FILE.</source>
        <translation>„%1“ ist nicht FORMAT=FILE.</translation>
    </message>
    <message>
        <source>Write for example --report junit=replay.xml.</source>
        <translation>Zum Beispiel --report junit=replay.xml schreiben.</translation>
    </message>
    <message>
        <source>There is no report &quot;%1&quot;.</source>
        <translation>Es gibt keinen Bericht „%1“.</translation>
    </message>
</context>
<context>
    <name>json</name>
    <message>
        <source>the text is empty</source>
        <translation>der Text ist leer</translation>
    </message>
    <message>
        <source>text behind the end of the value</source>
        <translation>Text hinter dem Ende des Werts</translation>
    </message>
    <message>
        <source>the text ends where a value should stand</source>
        <translation>der Text endet, wo ein Wert stehen sollte</translation>
    </message>
    <message>
        <source>the text ends inside an object</source>
        <translation>der Text endet in einem Objekt</translation>
    </message>
    <message>
        <source>the text ends inside an array</source>
        <translation>der Text endet in einem Array</translation>
    </message>
    <message>
        <source>a comma or } should stand here</source>
        <translation>hier sollte ein Komma oder } stehen</translation>
    </message>
    <message>
        <source>a comma or ] should stand here</source>
        <translation>hier sollte ein Komma oder ] stehen</translation>
    </message>
    <message>
        <source>a member name in double quotes should stand here</source>
        <translation>hier sollte ein Member-Name in doppelten Anführungszeichen stehen</translation>
    </message>
    <message>
        <source>a colon should stand behind the member name</source>
        <translation>hinter dem Member-Namen sollte ein Doppelpunkt stehen</translation>
    </message>
    <message>
        <source>a control character inside a string must be escaped</source>
        <translation>ein Steuerzeichen in einer Zeichenkette muss maskiert sein</translation>
    </message>
    <message>
        <source>byte 0x%1 is not valid UTF-8</source>
        <translation>Byte 0x%1 ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>the text ends inside a string</source>
        <translation>der Text endet in einer Zeichenkette</translation>
    </message>
    <message>
        <source>this is not an escape JSON knows</source>
        <translation>diese Escape-Folge kennt JSON nicht</translation>
    </message>
    <message>
        <source>\u needs four hexadecimal digits</source>
        <translation>\u braucht vier Hexadezimalziffern</translation>
    </message>
    <message>
        <source>this is not a JSON value</source>
        <translation>das ist kein JSON-Wert</translation>
    </message>
    <message>
        <source>a number must not start with 0</source>
        <translation>eine Zahl darf nicht mit 0 beginnen</translation>
    </message>
    <message>
        <source>digits should stand behind the decimal point</source>
        <translation>hinter dem Dezimalpunkt sollten Ziffern stehen</translation>
    </message>
    <message>
        <source>digits should stand in the exponent</source>
        <translation>im Exponenten sollten Ziffern stehen</translation>
    </message>
    <message>
        <source>a variable ends with }}</source>
        <translation>eine Variable endet mit }}</translation>
    </message>
    <message>
        <source>the text is larger than 1 GiB</source>
        <translation>der Text ist größer als 1 GiB</translation>
    </message>
    <message>
        <source>reading was cancelled</source>
        <translation>das Lesen wurde abgebrochen</translation>
    </message>
</context>
<context>
    <name>sandbox::Sandbox</name>
    <message>
        <source>The sandbox cannot listen on port %1 of this computer.</source>
        <translation>Die Sandbox kann nicht auf Port %1 dieses Rechners lauschen.</translation>
    </message>
    <message>
        <source>Another program may use it: choose another port, or 0 for any free one.</source>
        <translation>Vielleicht belegt ihn ein anderes Programm: einen anderen Port wählen oder 0 für irgendeinen freien.</translation>
    </message>
</context>
<context>
    <name>ui::AcceptDialog</name>
    <message>
        <source>Accept finding</source>
        <translation>Befund hinnehmen</translation>
    </message>
    <message>
        <source>Why it is accepted:</source>
        <translation>Warum er hingenommen wird:</translation>
    </message>
    <message>
        <source>Why it is accepted</source>
        <translation>Warum er hingenommen wird</translation>
    </message>
    <message>
        <source>It stays in the list with this reason, and does not count for this request. Saving the request keeps it in its file.</source>
        <translation>Er bleibt mit dieser Begründung in der Liste und zählt für diese Anfrage nicht. Beim Speichern der Anfrage kommt dies in ihre Datei.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Hinnehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ui::AcceptedBox</name>
    <message>
        <source>Accepted findings</source>
        <translation>Hingenommene Befunde</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
    <message>
        <source>The finding counts again</source>
        <translation>Der Befund zählt dann wieder</translation>
    </message>
    <message>
        <source>Remove accepted finding</source>
        <translation>(Hingenommenen Befund entfernen)</translation>
    </message>
</context>
<context>
    <name>ui::AnswerHeadersPage</name>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Header of the answer</source>
        <translation>Header der Antwort</translation>
    </message>
    <message>
        <source>Fields in the order of the network engine, which joins repeated ones to one line.</source>
        <translation>Felder in der Reihenfolge der Netzwerkschicht, die wiederholte zu einer Zeile verbindet.</translation>
    </message>
</context>
<context>
    <name>ui::AnswerPane</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends the request; the answer shows here.</source>
        <translation>Strg+Eingabe sendet die Anfrage; hier erscheint die Antwort.</translation>
    </message>
    <message>
        <source>Copy body</source>
        <translation>Body kopieren</translation>
    </message>
    <message>
        <source>Save body as…</source>
        <translation>Body speichern unter…</translation>
    </message>
    <message>
        <source>Not kept in the history. %1</source>
        <translation>Nicht im Verlauf festgehalten. %1</translation>
    </message>
    <message>
        <source>From history, sent %1</source>
        <translation>Aus dem Verlauf, gesendet %1</translation>
    </message>
    <message>
        <source>The body is being saved…</source>
        <translation>Der Body wird gespeichert…</translation>
    </message>
    <message>
        <source>Not copied: the body of %1 is larger than %2. Save it instead.</source>
        <translation>Nicht kopiert: der Body von %1 ist größer als %2. Ihn stattdessen speichern.</translation>
    </message>
</context>
<context>
    <name>ui::AnswerTabs</name>
    <message>
        <source>Views of the answer</source>
        <translation>Ansichten der Antwort</translation>
    </message>
</context>
<context>
    <name>ui::AuthPage</name>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer-Token</translation>
    </message>
    <message>
        <source>Paste a token</source>
        <translation>Ein Token einfügen</translation>
    </message>
    <message>
        <source>The token is kept in memory until the program ends. It is never written to a file, the history or a log, and goes to this environment&apos;s host only.</source>
        <translation>Das Token bleibt im Speicher, bis das Programm endet. Es kommt nie in eine Datei, den Verlauf oder ein Protokoll und geht nur an den Host dieser Umgebung.</translation>
    </message>
    <message>
        <source>There is no token in what was pasted. Copy the token itself.</source>
        <translation>Das Eingefügte enthält kein Token. Das Token selbst kopieren.</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>state of the token</comment>
        <translation>Gesetzt</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Requests to “%1” carry the token.</source>
        <translation>Anfragen an „%1“ tragen das Token.</translation>
    </message>
    <message>
        <source>Requests to “%1” carry no token; the sandbox needs one in strict mode only.</source>
        <translation>Anfragen an „%1“ tragen kein Token; die Sandbox braucht nur im strengen Modus eines.</translation>
    </message>
    <message>
        <source>Requests to “%1” carry no token and will most likely be refused.</source>
        <translation>Anfragen an „%1“ tragen kein Token und werden wohl abgewiesen.</translation>
    </message>
</context>
<context>
    <name>ui::Banner</name>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ui::BinaryField</name>
    <message>
        <source>Load file</source>
        <translation>Datei laden</translation>
    </message>
    <message>
        <source>Load file… (Alt+Down)</source>
        <translation>Datei laden… (Alt+Abwärts)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Save the bytes as…</source>
        <translation>Die Bytes speichern unter…</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>no base64</source>
        <translation>kein base64</translation>
    </message>
    <message>
        <source>Save bytes</source>
        <translation>Bytes speichern</translation>
    </message>
</context>
<context>
    <name>ui::CaseDetails</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>ohne %1</translation>
    </message>
    <message>
        <source>(version)</source>
        <translation>(Version)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was falsch ist</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Body of the case</source>
        <translation>Body des Falls</translation>
    </message>
    <message>
        <source>Choose a case to see what is wrong in it.</source>
        <translation>Einen Fall wählen, um zu sehen, was daran falsch ist.</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>noch nicht ausgeführt</translation>
    </message>
    <message>
        <source>left out here</source>
        <translation>hier weggelassen</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
</context>
<context>
    <name>ui::CaseModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>ui::CertificateBlock</name>
    <message>
        <source>Certificate of the server</source>
        <translation>Zertifikat des Servers</translation>
    </message>
    <message>
        <source>Trust this certificate…</source>
        <translation>Diesem Zertifikat vertrauen…</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>For hosts</source>
        <translation>Für Hosts</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Trusted so far</source>
        <translation>Bisher vertraut</translation>
    </message>
</context>
<context>
    <name>ui::CheckLine</name>
    <message>
        <source>Remove line %1</source>
        <translation>Zeile %1 entfernen</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>Prüfung %1</translation>
    </message>
    <message>
        <source>{{%1}} is %2</source>
        <translation>{{%1}} ist %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Noch nicht beurteilt</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Durchgefallen</translation>
    </message>
    <message>
        <source>The last answer holds this</source>
        <translation>Die letzte Antwort erfüllt dies</translation>
    </message>
    <message>
        <source>The last answer does not hold this</source>
        <translation>Die letzte Antwort erfüllt dies nicht</translation>
    </message>
</context>
<context>
    <name>ui::CheckList</name>
    <message>
        <source>What is checked</source>
        <translation>Was geprüft wird</translation>
    </message>
    <message>
        <source>Every answer is checked by these rules as soon as it is complete. A check that has nothing to look at is left out of the verdict.</source>
        <translation>Jede Antwort wird nach diesen Regeln geprüft, sobald sie vollständig ist. Eine Prüfung, für die es nichts anzusehen gibt, zählt im Urteil nicht mit.</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>Alle Prüfungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ui::ChecksPage</name>
    <message>
        <source>Nothing is expected yet beyond what the operation&apos;s page says.</source>
        <translation>Über das hinaus, was die Seite der Operation sagt, wird noch nichts erwartet.</translation>
    </message>
    <message>
        <source>Write a line each, such as: status == 201, $.error not exists, capture id = $.id</source>
        <translation>Je eine Zeile schreiben, etwa: status == 201, $.error not exists, capture id = $.id</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Ctrl+Space offers what may come next, Enter begins another line. Lines that begin with # are notes; {{variables}} are put in when the request is sent.</source>
        <translation>Strg+Leertaste bietet an, was folgen kann, Eingabe beginnt eine neue Zeile. Zeilen, die mit # beginnen, sind Notizen; {{Variablen}} werden beim Senden der Anfrage eingesetzt.</translation>
    </message>
    <message>
        <source>Add check</source>
        <translation>Prüfung hinzufügen</translation>
    </message>
    <message>
        <source>Common checks</source>
        <translation>Häufige Prüfungen</translation>
    </message>
    <message>
        <source>Edit check</source>
        <translation>(Prüfung bearbeiten)</translation>
    </message>
    <message>
        <source>Paste checks</source>
        <translation>(Prüfungen einfügen)</translation>
    </message>
    <message>
        <source>Remove check</source>
        <translation>(Prüfung entfernen)</translation>
    </message>
</context>
<context>
    <name>ui::CodeEditor</name>
    <message numerus="yes">
        <source>… %n element(s)</source>
        <translation>
            <numerusform>… %n Element</numerusform>
            <numerusform>… %n Elemente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n member(s)</source>
        <translation>
            <numerusform>… %n Member</numerusform>
            <numerusform>… %n Member</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Ausklappen</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Einklappen</translation>
    </message>
</context>
<context>
    <name>ui::CollectionField</name>
    <message>
        <source>Add</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Paste lines</source>
        <translation>Zeilen einfügen</translation>
    </message>
    <message>
        <source>Add an element</source>
        <translation>Ein Element hinzufügen</translation>
    </message>
    <message>
        <source>Add an element at the end</source>
        <translation>Am Ende ein Element hinzufügen</translation>
    </message>
    <message>
        <source>Paste lines as elements</source>
        <translation>Zeilen als Elemente einfügen</translation>
    </message>
    <message>
        <source>Each line of the clipboard becomes an element at the end</source>
        <translation>Jede Zeile der Zwischenablage wird ein Element am Ende</translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>Die Zwischenablage enthält keinen Text.</translation>
    </message>
</context>
<context>
    <name>ui::ColumnsDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Columns of the history</source>
        <translation>Spalten des Verlaufs</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>&amp;Reset to defaults</source>
        <translation>Auf Vorgaben &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ui::ComparedModel</name>
    <message>
        <source>The whole body</source>
        <translation>Der ganze Body</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonDialog</name>
    <message>
        <source>Not copied: too much for rows. Copy all of it as text, or export it.</source>
        <translation>Nicht kopiert: zu viel für Zeilen. Alles als Text kopieren oder exportieren.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Not copied: more than %1. Export it instead.</source>
        <translation>Nicht kopiert: mehr als %1. Stattdessen exportieren.</translation>
    </message>
    <message>
        <source>Export comparison</source>
        <translation>Vergleich exportieren</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Being saved…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Mute volatile</source>
        <translation>Flüchtiges nicht zählen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Voriger</translation>
    </message>
    <message>
        <source>Previous difference (Shift+F8)</source>
        <translation>Voriger Unterschied (Umschalt+F8)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Next difference (F8)</source>
        <translation>Nächster Unterschied (F8)</translation>
    </message>
    <message>
        <source>S&amp;wap sides</source>
        <translation>Seiten &amp;tauschen</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Export as HTML…</source>
        <translation>Als HTML &amp;exportieren…</translation>
    </message>
    <message>
        <source>Leave out what is the same</source>
        <translation>Gleiches weglassen</translation>
    </message>
    <message>
        <source>What changes with every request is shown, but does not count:
%1</source>
        <translation>Was sich mit jeder Anfrage ändert, wird gezeigt, zählt aber nicht:
%1</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy value of A</source>
        <translation>Wert von A kopieren</translation>
    </message>
    <message>
        <source>Copy value of B</source>
        <translation>Wert von B kopieren</translation>
    </message>
    <message>
        <source>Copy place</source>
        <translation>Stelle kopieren</translation>
    </message>
    <message>
        <source>Value of A</source>
        <translation>Wert von A</translation>
    </message>
    <message>
        <source>Value of B</source>
        <translation>Wert von B</translation>
    </message>
    <message>
        <source>What was done last</source>
        <translation>Was zuletzt geschah</translation>
    </message>
    <message>
        <source>Copy all that is shown</source>
        <translation>Alles Gezeigte kopieren</translation>
    </message>
    <message>
        <source>Save all that is shown as one file for a browser</source>
        <translation>Alles Gezeigte als eine Datei für einen Browser speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>an answer that is not stored</source>
        <translation>eine nicht gespeicherte Antwort</translation>
    </message>
    <message>
        <source>Compare %1 with its expected answer</source>
        <translation>Vergleich: %1 und die erwartete Antwort</translation>
    </message>
    <message>
        <source>Compare %1 with %2</source>
        <translation>Vergleich: %1 und %2</translation>
    </message>
    <message>
        <source>Being compared…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>Keine Unterschiede.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonPage</name>
    <message>
        <source>Compared</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Sent and returned</source>
        <translation>Gesendet und zurück</translation>
    </message>
    <message>
        <source>Show in Operation</source>
        <translation>In „Operation“ zeigen</translation>
    </message>
    <message>
        <source>Show in JSON</source>
        <translation>In „JSON“ zeigen</translation>
    </message>
    <message>
        <source>Show in form</source>
        <translation>Im Formular zeigen</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Copy pointer</source>
        <translation>Pointer kopieren</translation>
    </message>
    <message>
        <source>Nothing to compare: no answer came.</source>
        <translation>Nichts zu vergleichen: es kam keine Antwort.</translation>
    </message>
    <message>
        <source>The answer is being read.</source>
        <translation>Die Antwort wird gelesen.</translation>
    </message>
    <message>
        <source>Not compared: reading the answer was stopped.</source>
        <translation>Nicht verglichen: das Lesen der Antwort wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Everything came back as it was sent.</source>
        <translation>Alles kam zurück, wie es gesendet wurde.</translation>
    </message>
    <message>
        <source>%1 of %2 differ</source>
        <translation>%1 von %2 verschieden</translation>
    </message>
</context>
<context>
    <name>ui::ConflictBar</name>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Eigene behalten</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Show what is on disk; undo brings the edits back</source>
        <translation>Zeigen, was auf dem Datenträger ist; Rückgängig holt die Änderungen zurück</translation>
    </message>
    <message>
        <source>Go on; saving replaces what is on disk</source>
        <translation>Weitermachen; beim Speichern wird ersetzt, was auf dem Datenträger ist</translation>
    </message>
    <message>
        <source>Show the lines that differ</source>
        <translation>Die Zeilen zeigen, die sich unterscheiden</translation>
    </message>
</context>
<context>
    <name>ui::DateField</name>
    <message>
        <source>Pick date</source>
        <translation>Datum wählen</translation>
    </message>
    <message>
        <source>Pick date (Alt+Down)</source>
        <translation>Datum wählen (Alt+Abwärts)</translation>
    </message>
</context>
<context>
    <name>ui::DateTimeField</name>
    <message>
        <source>Pick date and time</source>
        <translation>Datum und Zeit wählen</translation>
    </message>
    <message>
        <source>Pick date and time (Alt+Down)</source>
        <translation>Datum und Zeit wählen (Alt+Abwärts)</translation>
    </message>
</context>
<context>
    <name>ui::DateTimePicker</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Sekunde</translation>
    </message>
    <message>
        <source>Fraction</source>
        <translation>Bruchteil</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Zeitversatz</translation>
    </message>
    <message>
        <source>Pick date</source>
        <translation>Datum wählen</translation>
    </message>
    <message>
        <source>Pick time</source>
        <translation>Uhrzeit wählen</translation>
    </message>
    <message>
        <source>Pick date and time</source>
        <translation>Datum und Zeit wählen</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>&amp;Today (UTC)</source>
        <translation>&amp;Heute (UTC)</translation>
    </message>
    <message>
        <source>&amp;Now (UTC)</source>
        <translation>&amp;Jetzt (UTC)</translation>
    </message>
</context>
<context>
    <name>ui::DocumentationPage</name>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>The document contradicts itself or leaves gaps: %1</source>
        <translation>Das Dokument widerspricht sich oder lässt Lücken: %1</translation>
    </message>
    <message numerus="yes">
        <source>Hide %n note(s)</source>
        <translation>
            <numerusform>%n Hinweis ausblenden</numerusform>
            <numerusform>%n Hinweise ausblenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n note(s)</source>
        <translation>
            <numerusform>%n Hinweis zeigen</numerusform>
            <numerusform>%n Hinweise zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>ui::DurationField</name>
    <message>
        <source>Duration in parts</source>
        <translation>Dauer in Teilen</translation>
    </message>
    <message>
        <source>Duration in parts (Alt+Down)</source>
        <translation>Dauer in Teilen (Alt+Abwärts)</translation>
    </message>
</context>
<context>
    <name>ui::DurationPicker</name>
    <message>
        <source>Duration in parts</source>
        <translation>Dauer in Teilen</translation>
    </message>
    <message>
        <source>&amp;Negative</source>
        <translation>&amp;Negativ</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Fraction of a second</source>
        <translation>Sekundenbruchteil</translation>
    </message>
</context>
<context>
    <name>ui::EnumerationField</name>
    <message>
        <source>Members</source>
        <translation>Member</translation>
    </message>
</context>
<context>
    <name>ui::EnvironmentDialog</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>„%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>This environment is not usable yet</source>
        <translation>Diese Umgebung ist noch nicht brauchbar</translation>
    </message>
    <message>
        <source>“%1” is not usable yet</source>
        <translation>„%1“ ist noch nicht brauchbar</translation>
    </message>
</context>
<context>
    <name>ui::EnvironmentEditor</name>
    <message>
        <source>Chosen by the sandbox in this program</source>
        <translation>Von der Sandbox in diesem Programm gewählt</translation>
    </message>
    <message>
        <source>Will be sent to</source>
        <translation>Geht an</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>graph.microsoft.com, or paste a whole URL</source>
        <translation>graph.microsoft.com oder eine ganze URL einfügen</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Base path</source>
        <translation>Basispfad</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>From Send to the last byte of the answer</source>
        <translation>Vom Senden bis zum letzten Byte der Antwort</translation>
    </message>
    <message>
        <source>Any that is free</source>
        <translation>Irgendein freier</translation>
    </message>
    <message>
        <source>Default (80)</source>
        <translation>Vorgabe (80)</translation>
    </message>
    <message>
        <source>Default (443)</source>
        <translation>Vorgabe (443)</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>A request may say {{name}} in its path, header fields and body</source>
        <translation>Eine Anfrage darf in Pfad, Header-Feldern und Body {{name}} enthalten</translation>
    </message>
</context>
<context>
    <name>ui::ExchangeComparisonModel</name>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Verhältnis</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>&amp;Selected rows (%L1)</source>
        <translation>&amp;Gewählte Zeilen (%L1)</translation>
    </message>
    <message>
        <source>What the search sho&amp;ws</source>
        <translation>Was die &amp;Suche zeigt</translation>
    </message>
    <message>
        <source>&amp;Whole history</source>
        <translation>Ganzer &amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>Date&amp;i</translation>
    </message>
    <message>
        <source>What is named or looks like a secret is overwritten in the file, and so is every token in memory.</source>
        <translation>Was wie ein Geheimnis heißt oder aussieht, wird in der Datei überschrieben, ebenso jedes im Speicher gehaltene Token.</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>Diese Datei existiert und wird ersetzt.</translation>
    </message>
    <message>
        <source>%L1 of %L2 exchanges</source>
        <translation>%L1 von %L2 Zeilen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s) written.</source>
        <translation>
            <numerusform>%Ln Zeile geschrieben.</numerusform>
            <numerusform>%Ln Zeilen geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 could not be read.</source>
        <translation>%L1 nicht lesbar.</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
</context>
<context>
    <name>ui::FaultMenu</name>
    <message>
        <source>&amp;Faults</source>
        <translation>Stö&amp;rungen</translation>
    </message>
    <message>
        <source>&amp;No fault</source>
        <translation>&amp;Keine Störung</translation>
    </message>
    <message>
        <source>Faults of the sandbox</source>
        <translation>Störungen der Sandbox</translation>
    </message>
    <message>
        <source>Sandbox fault: %1</source>
        <translation>Störung der Sandbox: %1</translation>
    </message>
    <message>
        <source>%1
%2, and with &quot;,xN&quot; behind it only for the next N requests:</source>
        <translation>%1
%2, und mit „,xN“ dahinter nur für die nächsten N Anfragen:</translation>
    </message>
    <message>
        <source>End faults</source>
        <translation>Störungen beenden</translation>
    </message>
</context>
<context>
    <name>ui::FieldRow</name>
    <message>
        <source>%1 · from %2</source>
        <translation>%1 · aus %2</translation>
    </message>
    <message>
        <source>One of %1</source>
        <translation>Eines von %1</translation>
    </message>
    <message>
        <source>Usually made by the service</source>
        <translation>Meist vom Dienst vergeben</translation>
    </message>
    <message>
        <source>&amp;Not sent</source>
        <translation>&amp;Nicht gesendet</translation>
    </message>
    <message>
        <source>N&amp;ull</source>
        <translation>N&amp;ull</translation>
    </message>
    <message>
        <source>&amp;Empty</source>
        <translation>&amp;Leer</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>&amp;Raw JSON</source>
        <translation>&amp;Rohes JSON</translation>
    </message>
    <message>
        <source>&amp;Copy pointer</source>
        <translation>&amp;Pointer kopieren</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>%1 senden</translation>
    </message>
    <message>
        <source>State of %1</source>
        <translation>Zustand von %1</translation>
    </message>
    <message>
        <source>Not sent, null, empty, value or raw JSON</source>
        <translation>Nicht gesendet, null, leer, Wert oder rohes JSON</translation>
    </message>
    <message>
        <source>part of the path</source>
        <translation>Teil des Pfades</translation>
    </message>
    <message>
        <source>not declared</source>
        <translation>nicht deklariert</translation>
    </message>
    <message numerus="yes">
        <source>One of %n member(s)</source>
        <translation>
            <numerusform>Eines von %n Member</numerusform>
            <numerusform>Eines von %n Membern</numerusform>
        </translation>
    </message>
    <message>
        <source>Add property</source>
        <translation>Neue Eigenschaft</translation>
    </message>
    <message>
        <source>Send this property (Delete, N, E, V, R choose a state)</source>
        <translation>Diese Eigenschaft senden (Entf, N, E, V, R wählen einen Zustand)</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 einklappen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 ausklappen</translation>
    </message>
    <message>
        <source>Close (Left)</source>
        <translation>Einklappen (Links)</translation>
    </message>
    <message>
        <source>Open (Right)</source>
        <translation>Ausklappen (Rechts)</translation>
    </message>
    <message>
        <source>Copy &amp;JSON</source>
        <translation>&amp;JSON kopieren</translation>
    </message>
    <message>
        <source>&amp;Insert element</source>
        <translation>Element &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Duplicate element</source>
        <translation>Element &amp;duplizieren</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Nach un&amp;ten</translation>
    </message>
    <message>
        <source>Re&amp;move element</source>
        <translation>Element ent&amp;fernen</translation>
    </message>
    <message>
        <source>&amp;Show in the JSON tab</source>
        <translation>Im Tab „JSON“ &amp;zeigen</translation>
    </message>
</context>
<context>
    <name>ui::FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Voriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Suche schließen (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Tell capital from small letters</source>
        <translation>Groß- und Kleinbuchstaben unterscheiden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 von mehr als %2</translation>
    </message>
</context>
<context>
    <name>ui::FindingsModel</name>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Passed checks</source>
        <translation>Bestandene Prüfungen</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Hingenommen: %1</translation>
    </message>
</context>
<context>
    <name>ui::FindingsPage</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>What is checked…</source>
        <translation>Was geprüft wird…</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>Was geprüft wird</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>Befunde filtern</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Show in Operation</source>
        <translation>In „Operation“ zeigen</translation>
    </message>
    <message>
        <source>Show in JSON</source>
        <translation>In „JSON“ zeigen</translation>
    </message>
    <message>
        <source>Show in Headers</source>
        <translation>In „Header“ zeigen</translation>
    </message>
    <message>
        <source>Show in form</source>
        <translation>Im Formular zeigen</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Hinnehmen…</translation>
    </message>
    <message>
        <source>Take back acceptance</source>
        <translation>Hinnahme zurücknehmen</translation>
    </message>
    <message>
        <source>Copy finding</source>
        <translation>Befund kopieren</translation>
    </message>
    <message>
        <source>Copy pointer</source>
        <translation>Pointer kopieren</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
</context>
<context>
    <name>ui::FlagsField</name>
    <message>
        <source>Choose members</source>
        <translation>Member wählen</translation>
    </message>
    <message>
        <source>Choose members (Alt+Down)</source>
        <translation>Member wählen (Alt+Abwärts)</translation>
    </message>
</context>
<context>
    <name>ui::FlagsPopup</name>
    <message>
        <source>Members</source>
        <translation>Member</translation>
    </message>
</context>
<context>
    <name>ui::FormFilter</name>
    <message>
        <source>Filter properties</source>
        <translation>Eigenschaften filtern</translation>
    </message>
    <message>
        <source>Filter by name or type (Ctrl+L)</source>
        <translation>Nach Name oder Typ filtern (Strg+L)</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>Nach Zustand filtern</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Jeder Zustand</translation>
    </message>
    <message>
        <source>Only what is sent</source>
        <translation>Nur Gesendetes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>ui::FormPage</name>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>The text is not JSON at line %1, column %2: %3. The form shows the last state that was; mend the text in the JSON tab or undo.</source>
        <translation>Der Text ist kein JSON, Zeile %1, Spalte %2: %3. Das Formular zeigt den letzten gültigen Stand; den Text im Tab „JSON“ in Ordnung bringen oder rückgängig machen.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>No property matches the filter.</source>
        <translation>Keine Eigenschaft passt zum Filter.</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>{{%1}}: %2. %3</source>
        <translation>{{%1}}: %2. %3</translation>
    </message>
    <message>
        <source>No body is sent. Write one in the JSON tab.</source>
        <translation>Es wird kein Body gesendet. Einen im Tab „JSON“ schreiben.</translation>
    </message>
</context>
<context>
    <name>ui::GoldenBox</name>
    <message>
        <source>The shown answer is the expected one.</source>
        <translation>Die gezeigte Antwort ist die erwartete.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) in the shown answer:</source>
        <translation>
            <numerusform>%n Unterschied in der gezeigten Antwort:</numerusform>
            <numerusform>%n Unterschiede in der gezeigten Antwort:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected answer</source>
        <translation>Erwartete Antwort</translation>
    </message>
    <message>
        <source>Keep the shown answer</source>
        <translation>Gezeigte Antwort aufbewahren</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the expected answer</source>
        <translation>Die erwartete Antwort entfernen</translation>
    </message>
    <message>
        <source>Remove expected answer</source>
        <translation>(Erwartete Antwort entfernen)</translation>
    </message>
    <message>
        <source>Ids and times the service makes, contexts and ETags may differ anyway. Other places that may: a JSON Pointer, * for any element, ** for any depth.</source>
        <translation>Vom Dienst vergebene IDs und Zeiten, Kontexte und ETags dürfen ohnehin abweichen. Weitere Stellen, die es dürfen: ein JSON-Pointer, * für jedes Element, ** für jede Tiefe.</translation>
    </message>
    <message>
        <source>Place that may differ</source>
        <translation>Stelle, die abweichen darf</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Leave the place out</source>
        <translation>Die Stelle auslassen</translation>
    </message>
    <message>
        <source>Later answers are compared with it by meaning</source>
        <translation>Spätere Antworten werden dem Sinn nach damit verglichen</translation>
    </message>
    <message>
        <source>There is no answer of this operation to keep, or it is too large</source>
        <translation>Es gibt keine Antwort dieser Operation zum Aufbewahren, oder sie ist zu groß</translation>
    </message>
    <message>
        <source>None is kept. Keep an answer, and later ones are compared with it by meaning: members by name, numbers by value, times by instant.</source>
        <translation>Es ist keine aufbewahrt. Eine Antwort aufbewahren, und spätere werden dem Sinn nach damit verglichen: Member nach Namen, Zahlen nach Wert, Zeiten nach Zeitpunkt.</translation>
    </message>
    <message>
        <source>An answer of %1 is kept.</source>
        <translation>Eine Antwort von %1 ist aufbewahrt.</translation>
    </message>
    <message>
        <source>An answer of %1 is kept in %2.</source>
        <translation>Eine Antwort von %1 ist in %2 aufbewahrt.</translation>
    </message>
    <message>
        <source>Compare %1 again</source>
        <translation>%1 wieder vergleichen</translation>
    </message>
    <message>
        <source>Keep expected answer</source>
        <translation>(Erwartete Antwort aufbewahren)</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>(%1 auslassen)</translation>
    </message>
</context>
<context>
    <name>ui::GuidField</name>
    <message>
        <source>New GUID</source>
        <translation>Neue GUID</translation>
    </message>
    <message>
        <source>New GUID (Alt+Down)</source>
        <translation>Neue GUID (Alt+Abwärts)</translation>
    </message>
</context>
<context>
    <name>ui::HeaderLine</name>
    <message>
        <source>documented, required</source>
        <translation>dokumentiert, erforderlich</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>dokumentiert</translation>
    </message>
    <message>
        <source>added by this program</source>
        <translation>von diesem Programm ergänzt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>header field %1</source>
        <translation>Header-Feld %1</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>%1 senden</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Wert von %1</translation>
    </message>
    <message>
        <source>Name of header field %1</source>
        <translation>Name des Header-Felds %1</translation>
    </message>
    <message>
        <source>Reset %1 to its usual value</source>
        <translation>%1 auf den üblichen Wert zurücksetzen</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>ui::HeadersPage</name>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Add header field</source>
        <translation>Header-Feld hinzufügen</translation>
    </message>
    <message>
        <source>Add client-request-id, new for every send</source>
        <translation>client-request-id hinzufügen, bei jedem Senden neu</translation>
    </message>
    <message>
        <source>Host, Content-Length and Connection follow from the request; User-Agent, Accept-Encoding and Accept-Language are added unless they stand here. Values may hold {{variables}}; {{token}} becomes the token on the way out.</source>
        <translation>Host, Content-Length und Connection ergeben sich aus der Anfrage; User-Agent, Accept-Encoding und Accept-Language werden ergänzt, wenn sie nicht hier stehen. Werte dürfen {{Variablen}} enthalten; aus {{token}} wird beim Senden das Token.</translation>
    </message>
    <message>
        <source>Add client-request-id</source>
        <translation>(client-request-id hinzufügen)</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>(%1 senden)</translation>
    </message>
    <message>
        <source>Do not send %1</source>
        <translation>(%1 nicht senden)</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>(%1 bearbeiten)</translation>
    </message>
    <message>
        <source>Name a header field</source>
        <translation>(Header-Feld benennen)</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>(%1 duplizieren)</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>(%1 zurücksetzen)</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>(%1 entfernen)</translation>
    </message>
</context>
<context>
    <name>ui::HistoryArea</name>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Zeitachse</translation>
    </message>
    <message>
        <source>Duration and outcome over time of the rows shown (Ctrl+5)</source>
        <translation>Dauer und Ausgang der gezeigten Zeilen im Lauf der Zeit (Strg+5)</translation>
    </message>
</context>
<context>
    <name>ui::HistoryColumns</name>
    <message>
        <source>Columns…</source>
        <translation>Spalten…</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>ui::HistoryHeading</name>
    <message>
        <source>Cancel the search</source>
        <translation>Die Suche abbrechen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracked</source>
        <translation>
            <numerusform>%Ln verfolgt</numerusform>
            <numerusform>%Ln verfolgt</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Nach %1</translation>
    </message>
    <message>
        <source>Group the history, not grouped now</source>
        <translation>Den Verlauf gruppieren, jetzt nicht gruppiert</translation>
    </message>
    <message>
        <source>Group the history, now by %1</source>
        <translation>Den Verlauf gruppieren, jetzt nach %1</translation>
    </message>
    <message numerus="yes">
        <source>Searching… %Ln found</source>
        <translation>
            <numerusform>Wird gesucht… %Ln gefunden</numerusform>
            <numerusform>Wird gesucht… %Ln gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s)</source>
        <translation>
            <numerusform>%Ln Operation</numerusform>
            <numerusform>%Ln Operationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %Ln found so far</source>
        <translation>
            <numerusform>Angehalten; bisher %Ln gefunden</numerusform>
            <numerusform>Angehalten; bisher %Ln gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln operation(s)</source>
        <translation>
            <numerusform>%1 von %Ln Operation</numerusform>
            <numerusform>%1 von %Ln Operationen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HistoryPane</name>
    <message>
        <source>Replay</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Into form</source>
        <translation>Ins Formular</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Send the request of this row again, as it was sent</source>
        <translation>Die Anfrage dieser Zeile erneut senden, genau wie sie gesendet wurde</translation>
    </message>
    <message>
        <source>Fill the form with the request of this row</source>
        <translation>Das Formular mit der Anfrage dieser Zeile füllen</translation>
    </message>
    <message>
        <source>No operations yet. What you send appears here.</source>
        <translation>Noch keine Operationen. Was gesendet wird, erscheint hier.</translation>
    </message>
    <message>
        <source>Track until done</source>
        <translation>Bis zum Ende verfolgen</translation>
    </message>
    <message>
        <source>Look at the operation of this row until it has ended</source>
        <translation>Die Operation dieser Zeile abfragen, bis sie beendet ist</translation>
    </message>
    <message>
        <source>Re-check selected rows with today&apos;s checks…</source>
        <translation>Gewählte Zeilen mit den heutigen Prüfungen nachprüfen…</translation>
    </message>
    <message>
        <source>Re-check whole history with today&apos;s checks…</source>
        <translation>Ganzen Verlauf mit den heutigen Prüfungen nachprüfen…</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Gruppieren nach</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>&amp;Show rows like this</source>
        <translation>Zeilen wie &amp;diese zeigen</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>No operation matches this search.</source>
        <translation>Keine Operation passt zu dieser Suche.</translation>
    </message>
    <message>
        <source>&amp;Search the history</source>
        <translation>Im Verlauf &amp;suchen</translation>
    </message>
    <message>
        <source>C&amp;olumns…</source>
        <translation>S&amp;palten…</translation>
    </message>
    <message>
        <source>Reset colum&amp;ns</source>
        <translation>Spalten zurü&amp;cksetzen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Undo deletion</source>
        <translation>Löschen rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Nicht gruppieren</translation>
    </message>
    <message>
        <source>&amp;Operation</source>
        <translation>&amp;Operation</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>E&amp;xpand all</source>
        <translation>Alle &amp;ausklappen</translation>
    </message>
    <message>
        <source>&amp;Collapse all</source>
        <translation>Alle &amp;einklappen</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
</context>
<context>
    <name>ui::HistoryView</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Reading the file.</source>
        <translation>Die Datei wird gelesen.</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>What became of the file</source>
        <translation>Was aus der Datei geworden ist</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <source>%L1 of %L2 exchanges</source>
        <translation>%L1 von %L2 Einträgen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancelled. What was taken in by then stays in the history.</source>
        <translation>Abgebrochen. Was bis dahin übernommen wurde, bleibt im Verlauf.</translation>
    </message>
</context>
<context>
    <name>ui::JsonLine</name>
    <message>
        <source>JSON, %1 bytes</source>
        <translation>JSON, %1 Bytes</translation>
    </message>
    <message>
        <source>Not JSON yet: line %1, column %2: %3. The body keeps the last value that was.</source>
        <translation>Noch kein JSON: Zeile %1, Spalte %2: %3. Der Body behält den letzten gültigen Wert.</translation>
    </message>
    <message>
        <source>any JSON value</source>
        <translation>beliebiger JSON-Wert</translation>
    </message>
    <message>
        <source>Not in the body yet: column %1: %2.</source>
        <translation>Noch nicht im Body: Spalte %1: %2.</translation>
    </message>
    <message>
        <source>JSON of %1</source>
        <translation>JSON von %1</translation>
    </message>
</context>
<context>
    <name>ui::JsonPage</name>
    <message>
        <source>Body as JSON</source>
        <translation>Body als JSON</translation>
    </message>
    <message>
        <source>LF</source>
        <translation>LF</translation>
    </message>
    <message>
        <source>CRLF</source>
        <translation>CRLF</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>Zeilenenden</translation>
    </message>
    <message>
        <source>Line ends of the body as it will be sent</source>
        <translation>Zeilenenden des Bodys, wie er gesendet wird</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>Body as JSON, read-only</source>
        <translation>Body als JSON, nur lesbar</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>The text is not JSON yet: only JSON can be laid out anew</source>
        <translation>Der Text ist noch kein JSON: nur JSON lässt sich neu formatieren</translation>
    </message>
    <message>
        <source>Not plain UTF-8 text: its bytes are left alone</source>
        <translation>Kein reiner UTF-8-Text: seine Bytes bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>One member a line; only blanks change (Ctrl+Shift+I)</source>
        <translation>Ein Member je Zeile; nur Leerraum ändert sich (Strg+Umschalt+I)</translation>
    </message>
    <message>
        <source>No blanks between members; only blanks change (Ctrl+Shift+M)</source>
        <translation>Kein Leerraum zwischen Membern; nur Leerraum ändert sich (Strg+Umschalt+M)</translation>
    </message>
    <message>
        <source>Not plain UTF-8 text (a byte order mark or invalid bytes): it is sent as it is and cannot be edited here.</source>
        <translation>Kein reiner UTF-8-Text (eine Bytereihenfolge-Marke oder ungültige Bytes): er wird gesendet, wie er ist, und lässt sich hier nicht bearbeiten.</translation>
    </message>
    <message>
        <source>Too large to edit here; it is sent as it is.</source>
        <translation>Zu groß, um es hier zu bearbeiten; es wird gesendet, wie es ist.</translation>
    </message>
    <message>
        <source>A line of %1 bytes is too long to edit here. Re-indent the text to edit it.</source>
        <translation>Eine Zeile von %1 Bytes ist zu lang, um sie hier zu bearbeiten. Den Text neu einrücken, um ihn zu bearbeiten.</translation>
    </message>
    <message>
        <source>LF and CRLF are mixed; choose one to make them the same.</source>
        <translation>LF und CRLF sind gemischt; eines wählen, um sie zu vereinheitlichen.</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Go to line…</source>
        <translation>Gehe zu Zeile…</translation>
    </message>
    <message>
        <source>Go to the error</source>
        <translation>Zum Fehler gehen</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Ausklappen</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Alles einklappen</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Alles ausklappen</translation>
    </message>
    <message>
        <source>Indent lines</source>
        <translation>Zeilen einrücken</translation>
    </message>
    <message>
        <source>Outdent lines</source>
        <translation>Zeilen ausrücken</translation>
    </message>
    <message>
        <source>Re-indent</source>
        <translation>Neu einrücken</translation>
    </message>
    <message>
        <source>Minify</source>
        <translation>Verdichten</translation>
    </message>
    <message>
        <source>Show blanks</source>
        <translation>Leerraum zeigen</translation>
    </message>
    <message>
        <source>Mark blanks and tabs. What cannot be seen otherwise is always marked</source>
        <translation>Leerzeichen und Tabs kennzeichnen. Was sonst unsichtbar wäre, ist immer gekennzeichnet</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>ui::JsonTree</name>
    <message>
        <source>duplicate name</source>
        <translation>doppelter Name</translation>
    </message>
    <message numerus="yes">
        <source>Object, %n member(s)</source>
        <translation>
            <numerusform>Objekt, %n Member</numerusform>
            <numerusform>Objekt, %n Member</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Array, %n element(s)</source>
        <translation>
            <numerusform>Array, %n Element</numerusform>
            <numerusform>Array, %n Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 bei Byte %2</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Ebene %1</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy string without quotes</source>
        <translation>Zeichenkette ohne Anführungszeichen kopieren</translation>
    </message>
    <message>
        <source>Copy JSON Pointer</source>
        <translation>JSON-Pointer kopieren</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ausklappen</translation>
    </message>
    <message numerus="yes">
        <source>Open %n level(s)</source>
        <translation>
            <numerusform>%n Ebene ausklappen</numerusform>
            <numerusform>%n Ebenen ausklappen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open all below</source>
        <translation>Alles darunter ausklappen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Show in Raw</source>
        <translation>In „Roh“ zeigen</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Not copied: the value of %1 is larger than %2. Saving the body gives all of it.</source>
        <translation>Nicht kopiert: der Wert von %1 ist größer als %2. Beim Speichern des Bodys ist alles dabei.</translation>
    </message>
</context>
<context>
    <name>ui::JsonTreePage</name>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Show in Raw</source>
        <translation>In „Roh“ zeigen</translation>
    </message>
    <message>
        <source>Body as a tree</source>
        <translation>Body als Baum</translation>
    </message>
    <message>
        <source>Show in Raw where it stops being JSON</source>
        <translation>In „Roh“ zeigen, wo es aufhört, JSON zu sein</translation>
    </message>
    <message>
        <source>JSON Pointer of the current value</source>
        <translation>JSON-Pointer des aktuellen Werts</translation>
    </message>
    <message>
        <source>No answer came. The Wire tab shows the request.</source>
        <translation>Es kam keine Antwort. Der Tab „Leitung“ zeigt die Anfrage.</translation>
    </message>
    <message>
        <source>No content: the answer has no body.</source>
        <translation>Kein Inhalt: die Antwort hat keinen Body.</translation>
    </message>
    <message>
        <source>The tree shows its begin.</source>
        <translation>Der Baum zeigt den Anfang.</translation>
    </message>
    <message>
        <source>The tree shows what came before that.</source>
        <translation>Der Baum zeigt, was davor kam.</translation>
    </message>
    <message>
        <source>The whole document</source>
        <translation>Das ganze Dokument</translation>
    </message>
</context>
<context>
    <name>ui::LineBar</name>
    <message>
        <source>Line to go to</source>
        <translation>Zeile, zu der gegangen wird</translation>
    </message>
    <message>
        <source>Line or line:column</source>
        <translation>Zeile oder Zeile:Spalte</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Gehe zu Zeile</translation>
    </message>
</context>
<context>
    <name>ui::LineEditor</name>
    <message>
        <source>Text of %1</source>
        <translation>Text von %1</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 von %2 Zeichen</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 Zeichen</translation>
    </message>
    <message>
        <source>Longer than %1 characters; edit it in the JSON tab.</source>
        <translation>Länger als %1 Zeichen; der Text lässt sich im Tab „JSON“ bearbeiten.</translation>
    </message>
    <message>
        <source>Larger editor</source>
        <translation>Größeres Textfeld</translation>
    </message>
    <message>
        <source>Larger editor (Alt+Enter)</source>
        <translation>Größeres Textfeld (Alt+Eingabe)</translation>
    </message>
</context>
<context>
    <name>ui::LongEnumerationField</name>
    <message>
        <source>Members</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>One of %1 members (Alt+Down); type to search</source>
        <translation>Eines von %1 Membern (Alt+Abwärts); zum Suchen tippen</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Graph Operations Console</source>
        <translation>Graph Operations Console</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>Save body</source>
        <translation>Body speichern</translation>
    </message>
    <message>
        <source>About Graph Operations Console</source>
        <translation>Über Graph Operations Console</translation>
    </message>
    <message>
        <source>Graph Operations Console %1</source>
        <translation>Graph Operations Console %1</translation>
    </message>
    <message>
        <source>A test console for Microsoft Graph operations. MIT licence. It sends what you ask for, once, and shows what came back.</source>
        <translation>Eine Testkonsole für Operationen von Microsoft Graph. MIT-Lizenz. Sie sendet das Verlangte genau einmal und zeigt, was zurückkam.</translation>
    </message>
    <message>
        <source>Request under way</source>
        <translation>Anfrage unterwegs</translation>
    </message>
    <message>
        <source>A request is on its way and its answer is not here yet.</source>
        <translation>Eine Anfrage ist unterwegs und ihre Antwort noch nicht da.</translation>
    </message>
    <message>
        <source>Leaving now keeps the request in the history with its fate unknown.</source>
        <translation>Beim Beenden bleibt die Anfrage mit ungewissem Ausgang im Verlauf.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Fill from example</source>
        <translation>Aus Beispiel &amp;füllen</translation>
    </message>
    <message>
        <source>Put the documented example into the body, to the byte (Ctrl+E)</source>
        <translation>Das dokumentierte Beispiel in den Body übernehmen, aufs Byte genau (Strg+E)</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Send no property (Ctrl+Shift+Del)</source>
        <translation>Keine Eigenschaft senden (Strg+Umschalt+Entf)</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>An&amp;frage</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Use &amp;LF line ends</source>
        <translation>Zeilenenden &amp;LF</translation>
    </message>
    <message>
        <source>Use C&amp;RLF line ends</source>
        <translation>Zeilenenden C&amp;RLF</translation>
    </message>
    <message>
        <source>Set &amp;token…</source>
        <translation>&amp;Token setzen…</translation>
    </message>
    <message>
        <source>Manage &amp;environments…</source>
        <translation>&amp;Umgebungen verwalten…</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>Look for &amp;new rows</source>
        <translation>Nach &amp;neuen Zeilen sehen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Graph Operations Console</source>
        <translation>Ü&amp;ber Graph Operations Console</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;System colours</source>
        <translation>Farben des &amp;Systems</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Go to &amp;operations</source>
        <translation>Zu den &amp;Operationen</translation>
    </message>
    <message>
        <source>Go to &amp;request</source>
        <translation>Zur An&amp;frage</translation>
    </message>
    <message>
        <source>Go to &amp;answer</source>
        <translation>Zur &amp;Antwort</translation>
    </message>
    <message>
        <source>Go to &amp;history</source>
        <translation>Zum &amp;Verlauf</translation>
    </message>
    <message>
        <source>And %1 more; &quot;graphops schema list&quot; prints all of them.</source>
        <translation>Und %1 weitere; „graphops schema list“ listet alle auf.</translation>
    </message>
    <message>
        <source>Sand&amp;box</source>
        <translation>Sand&amp;box</translation>
    </message>
    <message>
        <source>Answers as &amp;documented</source>
        <translation>Antwortet wie &amp;dokumentiert</translation>
    </message>
    <message>
        <source>Answers &amp;strictly, as OData and Graph demand</source>
        <translation>Antwortet &amp;streng, wie OData und Graph es verlangen</translation>
    </message>
    <message>
        <source>&amp;Preview request…</source>
        <translation>&amp;Vorschau der Anfrage…</translation>
    </message>
    <message>
        <source>Get operation by id</source>
        <translation>Operation nach ID abrufen</translation>
    </message>
    <message>
        <source>Id of the operation:</source>
        <translation>ID der Operation:</translation>
    </message>
    <message>
        <source>Trac&amp;k until done</source>
        <translation>Bis zum &amp;Ende verfolgen</translation>
    </message>
    <message>
        <source>&amp;List operations</source>
        <translation>&amp;Operationen auflisten</translation>
    </message>
    <message>
        <source>&amp;Get operation by id…</source>
        <translation>Operation nach &amp;ID abrufen…</translation>
    </message>
    <message>
        <source>&amp;Negative cases…</source>
        <translation>&amp;Negativfälle…</translation>
    </message>
    <message>
        <source>A token was made up for the sandbox.</source>
        <translation>Für die Sandbox wurde ein Token erfunden.</translation>
    </message>
    <message>
        <source>History saved</source>
        <translation>Verlauf gerettet</translation>
    </message>
    <message>
        <source>Not stored yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s) could not be written to the history yet.</source>
        <translation>
            <numerusform>%n Eintrag ließ sich noch nicht in den Verlauf schreiben.</numerusform>
            <numerusform>%n Einträge ließen sich noch nicht in den Verlauf schreiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaving tries once more; when that fails they are lost. An answer on the screen can be saved to a file.</source>
        <translation>Beim Beenden wird es noch einmal versucht; misslingt das, ist der Inhalt verloren. Eine angezeigte Antwort lässt sich in einer Datei speichern.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Replay under way</source>
        <translation>Wiederholung läuft</translation>
    </message>
    <message>
        <source>A replay is not done yet.</source>
        <translation>Eine Wiederholung ist noch nicht fertig.</translation>
    </message>
    <message>
        <source>Leaving now stops it. The next start offers to go on with it.</source>
        <translation>Beim Beenden hält sie an. Der nächste Start bietet an, sie fortzusetzen.</translation>
    </message>
    <message>
        <source>&amp;Import requests…</source>
        <translation>Anfragen i&amp;mportieren…</translation>
    </message>
    <message>
        <source>Repla&amp;y…</source>
        <translation>&amp;Wiederholen…</translation>
    </message>
    <message>
        <source>There is no saved request open. Save or open one first: files are what is replayed.</source>
        <translation>Keine gespeicherte Anfrage ist geöffnet. Zuerst eine speichern oder öffnen: wiederholt werden Dateien.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
</context>
<context>
    <name>ui::MatrixModel</name>
    <message numerus="yes">
        <source>%1, %2: %n case(s)</source>
        <translation>
            <numerusform>%1, %2: %n Fall</numerusform>
            <numerusform>%1, %2: %n Fälle</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 !</source>
        <translation>%1 !</translation>
    </message>
    <message>
        <source>no error code</source>
        <translation>kein Fehlercode</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
</context>
<context>
    <name>ui::MemberList</name>
    <message>
        <source>Members</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>None of %1 members; the text is sent as it is</source>
        <translation>Keines von %1 Membern; der Text wird gesendet, wie er ist</translation>
    </message>
    <message>
        <source>%1 members</source>
        <translation>%1 Member</translation>
    </message>
    <message>
        <source>%1 of %2 members</source>
        <translation>%1 von %2 Membern</translation>
    </message>
</context>
<context>
    <name>ui::Navigator</name>
    <message>
        <source>Operations, saved requests and environments</source>
        <translation>Operationen, gespeicherte Anfragen und Umgebungen</translation>
    </message>
    <message>
        <source>Filter (Ctrl+K)</source>
        <translation>Filtern (Strg+K)</translation>
    </message>
    <message>
        <source>Filter operations and saved requests</source>
        <translation>Operationen und gespeicherte Anfragen filtern</translation>
    </message>
</context>
<context>
    <name>ui::NavigatorDelegate</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>ui::NavigatorModel</name>
    <message>
        <source>OPERATIONS</source>
        <translation>OPERATIONEN</translation>
    </message>
    <message>
        <source>SAVED REQUESTS</source>
        <translation>GESPEICHERTE ANFRAGEN</translation>
    </message>
    <message>
        <source>ENVIRONMENTS</source>
        <translation>UMGEBUNGEN</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Last answer: %1 passed, %2 failed, %3 warnings</source>
        <translation>Letzte Antwort: %1 bestanden, %2 fehlgeschlagen, %3 Warnungen</translation>
    </message>
    <message>
        <source>Changed here, not saved yet</source>
        <translation>Hier geändert, noch nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>ui::NegativeDialog</name>
    <message>
        <source>%L1 s</source>
        <translation>%L1 s</translation>
    </message>
    <message>
        <source>Negative cases of %1</source>
        <translation>Negativfälle von %1</translation>
    </message>
    <message>
        <source>Each request differs in one thing from the right one, which is the documented example with its wrong values mended.</source>
        <translation>Jede Anfrage weicht in einer Sache von der richtigen ab. Die richtige ist das dokumentierte Beispiel, dessen falsche Werte in Ordnung gebracht sind.</translation>
    </message>
    <message>
        <source>The sandbox answers as documented now, and so refuses next to nothing.</source>
        <translation>Die Sandbox antwortet jetzt wie dokumentiert und lehnt daher fast nichts ab.</translation>
    </message>
    <message>
        <source>Answer strictly</source>
        <translation>Streng antworten</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no token: a service that wants one refuses every case with 401.</source>
        <translation>„%1“ hat kein Token: ein Dienst, der eines verlangt, lehnt jeden Fall mit 401 ab.</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 von %2 gewählt</translation>
    </message>
    <message>
        <source>%1 of %2 chosen, %3 shown</source>
        <translation>%1 von %2 gewählt, %3 gezeigt</translation>
    </message>
    <message>
        <source>&amp;Run %1</source>
        <translation>%1 ausfüh&amp;ren</translation>
    </message>
    <message>
        <source>Run the chosen cases, %1</source>
        <translation>Die gewählten Fälle ausführen, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) go to %1, environment &quot;%2&quot;. Cases that are taken may create real data there.</source>
        <translation>
            <numerusform>%n Anfrage geht an %1, Umgebung „%2“. Angenommene Fälle können dort echte Daten anlegen.</numerusform>
            <numerusform>%n Anfragen gehen an %1, Umgebung „%2“. Angenommene Fälle können dort echte Daten anlegen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>%1 senden</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 von %2, %3</translation>
    </message>
    <message>
        <source>Done in %1</source>
        <translation>Fertig in %1</translation>
    </message>
    <message>
        <source>Stopped after %1</source>
        <translation>Angehalten nach %1</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1. Enter or a click on a number lists its cases.</source>
        <translation>%1. Eingabe oder ein Klick auf eine Zahl listet ihre Fälle auf.</translation>
    </message>
    <message>
        <source>%1 negative</source>
        <translation>%1 negativ</translation>
    </message>
    <message>
        <source>Save negative cases</source>
        <translation>Negativfälle speichern</translation>
    </message>
    <message>
        <source>Requests (*.http)</source>
        <translation>Anfragen (*.http)</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) saved in %1.</source>
        <translation>
            <numerusform>%n Anfrage in %1 gespeichert.</numerusform>
            <numerusform>%n Anfragen in %1 gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Weggelassen:</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Filter cases</source>
        <translation>Fälle filtern</translation>
    </message>
    <message>
        <source>Filter: status, enum, not refused …</source>
        <translation>Filter: status, enum, nicht abgelehnt …</translation>
    </message>
    <message>
        <source>Negative cases</source>
        <translation>Negativfälle</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <translation>&amp;Alle wählen</translation>
    </message>
    <message>
        <source>Choose all cases that are shown</source>
        <translation>Alle gezeigten Fälle wählen</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>&amp;Keinen wählen</translation>
    </message>
    <message>
        <source>Choose none of the cases that are shown</source>
        <translation>Keinen der gezeigten Fälle wählen</translation>
    </message>
    <message>
        <source>Show a&amp;ll</source>
        <translation>Alle &amp;zeigen</translation>
    </message>
    <message>
        <source>Show all cases again</source>
        <translation>Wieder alle Fälle zeigen</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Fall</translation>
    </message>
    <message>
        <source>Answers by status and error code</source>
        <translation>Antworten nach Status und Fehlercode</translation>
    </message>
    <message>
        <source>Run the cases to see how often each status came with each error code.</source>
        <translation>Die Fälle ausführen, um zu sehen, wie oft jeder Status mit jedem Fehlercode kam.</translation>
    </message>
    <message>
        <source>&amp;Matrix</source>
        <translation>&amp;Matrix</translation>
    </message>
    <message>
        <source>Cases run</source>
        <translation>Ausgeführte Fälle</translation>
    </message>
    <message>
        <source>Cop&amp;y results</source>
        <translation>&amp;Ergebnisse kopieren</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>Als &amp;Text</translation>
    </message>
    <message>
        <source>As &amp;CSV</source>
        <translation>Als &amp;CSV</translation>
    </message>
    <message>
        <source>&amp;Save as requests…</source>
        <translation>Als Anfragen &amp;speichern…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>Ausfüh&amp;ren</translation>
    </message>
    <message>
        <source>The strict sandbox refuses every case without a token; any token will do.</source>
        <translation>Die strenge Sandbox lehnt ohne Token jeden Fall ab; irgendeines genügt.</translation>
    </message>
    <message>
        <source>Make one up</source>
        <translation>Eines erfinden</translation>
    </message>
</context>
<context>
    <name>ui::NewMemberField</name>
    <message>
        <source>Add</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>name of another property</source>
        <translation>Name einer weiteren Eigenschaft</translation>
    </message>
    <message>
        <source>Add the property</source>
        <translation>Die Eigenschaft hinzufügen</translation>
    </message>
    <message>
        <source>Not in the body yet; Enter adds it.</source>
        <translation>Noch nicht im Body; Eingabe fügt es hinzu.</translation>
    </message>
</context>
<context>
    <name>ui::NextPageBar</name>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>More follows on another page.</source>
        <translation>Auf einer weiteren Seite folgt mehr.</translation>
    </message>
</context>
<context>
    <name>ui::NextSteps</name>
    <message>
        <source>Follow with token</source>
        <translation>Mit Token folgen</translation>
    </message>
    <message>
        <source>The token of &quot;%1&quot; and these fields would go to another server, this once: %2.</source>
        <translation>Das Token von „%1“ und diese Felder gingen dieses eine Mal an einen anderen Server: %2.</translation>
    </message>
    <message>
        <source>With token</source>
        <translation>Mit Token</translation>
    </message>
    <message>
        <source>Without token</source>
        <translation>Ohne Token</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would accept this certificate and no other. Compare the fingerprint with one from whoever runs the server; issuer, names and dates are not checked then.</source>
        <translation>„%1“ würde dieses Zertifikat akzeptieren und kein anderes. Den Fingerabdruck mit einem vom Betreiber des Servers vergleichen; Aussteller, Namen und Daten werden dann nicht geprüft.</translation>
    </message>
    <message>
        <source>The server of &quot;%1&quot; shows another certificate than the one trusted so far. Unless whoever runs it changed it, somebody stands in between. Compare the fingerprint first.</source>
        <translation>Der Server von „%1“ zeigt ein anderes Zertifikat als das, dem bisher vertraut wurde. Hat der Betreiber es nicht gewechselt, steht jemand dazwischen. Zuerst den Fingerabdruck vergleichen.</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Diesem Zertifikat vertrauen</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The key of the client certificate of &quot;%1&quot; is sealed. The passphrase is kept in memory until the program ends.</source>
        <translation>Der Schlüssel des Client-Zertifikats von „%1“ ist verschlüsselt. Die Passphrase bleibt im Speicher, bis das Programm endet.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
</context>
<context>
    <name>ui::NoteDialog</name>
    <message numerus="yes">
        <source>Note of %Ln operation(s)</source>
        <translation>
            <numerusform>Notiz zu %Ln Operation</numerusform>
            <numerusform>Notiz zu %Ln Operationen</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What is worth knowing about it; the search finds these words</source>
        <translation>Was darüber wissenswert ist; die Suche findet diese Wörter</translation>
    </message>
    <message>
        <source>A note has at most %L1 characters.</source>
        <translation>Eine Notiz hat höchstens %L1 Zeichen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ui::NumberField</name>
    <message>
        <source>Infinity and not a number</source>
        <translation>Unendlich und keine Zahl</translation>
    </message>
    <message>
        <source>INF, -INF, NaN (Alt+Down)</source>
        <translation>INF, -INF, NaN (Alt+Abwärts)</translation>
    </message>
</context>
<context>
    <name>ui::ObjectField</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n Member</numerusform>
            <numerusform>%n Member</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OperationPage</name>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Returned operation</source>
        <translation>Erhaltene Operation</translation>
    </message>
</context>
<context>
    <name>ui::PreviewDialog</name>
    <message>
        <source>Preview request</source>
        <translation>Vorschau der Anfrage</translation>
    </message>
    <message>
        <source>This goes to &quot;%1&quot; when it is sent. {{token}} stands where the token goes.</source>
        <translation>Beim Senden geht dies an „%1“. {{token}} steht dort, wohin das Token kommt.</translation>
    </message>
    <message>
        <source>Nothing is sent to &quot;%1&quot; until this is mended.</source>
        <translation>An „%1“ wird nichts gesendet, bis dies in Ordnung gebracht ist.</translation>
    </message>
    <message>
        <source>Request line and header fields</source>
        <translation>Anfragezeile und Header-Felder</translation>
    </message>
    <message>
        <source>Body, %L1 bytes</source>
        <translation>Body, %L1 Bytes</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the request as shown, without the token</source>
        <translation>Die Anfrage wie gezeigt kopieren, ohne das Token</translation>
    </message>
    <message>
        <source>Send  Ctrl+↵</source>
        <translation>Senden  Strg+↵</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Sent %1.</source>
        <translation>Gesendet %1.</translation>
    </message>
</context>
<context>
    <name>ui::ProblemLine</name>
    <message>
        <source>Goes to that place (F8)</source>
        <translation>Geht zu dieser Stelle (F8)</translation>
    </message>
    <message>
        <source>%1
Go there (F8)</source>
        <translation>%1
Dorthin gehen (F8)</translation>
    </message>
</context>
<context>
    <name>ui::RawPage</name>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Body as it came</source>
        <translation>Body, wie er kam</translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation>Hexadezimal</translation>
    </message>
    <message>
        <source>Show the bytes as hexadecimal numbers</source>
        <translation>Die Bytes als Hexadezimalzahlen zeigen</translation>
    </message>
    <message>
        <source>No content: the answer has no body.</source>
        <translation>Kein Inhalt: die Antwort hat keinen Body.</translation>
    </message>
    <message>
        <source>%L1 bytes as they came</source>
        <translation>%L1 Bytes, wie sie kamen</translation>
    </message>
    <message>
        <source>%L1 bytes as they came · %2</source>
        <translation>%L1 Bytes, wie sie kamen · %2</translation>
    </message>
</context>
<context>
    <name>ui::ReadingLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation>%1 von %2 gelesen</translation>
    </message>
    <message>
        <source>Reading was cancelled; what stands here is the begin of %1.</source>
        <translation>Das Lesen wurde abgebrochen; hier steht der Anfang von %1.</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>Stop reading the answer</source>
        <translation>Das Lesen der Antwort abbrechen</translation>
    </message>
    <message>
        <source>Read the whole answer</source>
        <translation>Die ganze Antwort lesen</translation>
    </message>
</context>
<context>
    <name>ui::RecheckDialog</name>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Re-check with today&apos;s checks</source>
        <translation>Mit den heutigen Prüfungen nachprüfen</translation>
    </message>
    <message>
        <source>Nothing is sent, and the verdict of then stays in the history. Each exchange is judged with what was expected of it when it was sent.</source>
        <translation>Es wird nichts gesendet, und das damalige Urteil bleibt im Verlauf. Jeder Austausch wird danach beurteilt, was beim Senden von ihm erwartet wurde.</translation>
    </message>
    <message>
        <source>Progress of the re-check</source>
        <translation>Fortschritt des Nachprüfens</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Show this exchange in the window (Enter)</source>
        <translation>Diesen Austausch im Fenster zeigen (Eingabe)</translation>
    </message>
    <message>
        <source>%L1 of %L2 exchanges</source>
        <translation>%L1 von %L2 Zeilen</translation>
    </message>
    <message>
        <source>%L1 changed</source>
        <translation>%L1 geändert</translation>
    </message>
    <message>
        <source>%L1 failed then, %L2 now</source>
        <translation>%L1 damals durchgefallen, %L2 jetzt</translation>
    </message>
    <message>
        <source>%L1 judged for the first time</source>
        <translation>%L1 zum ersten Mal beurteilt</translation>
    </message>
    <message>
        <source>%L1 without an answer</source>
        <translation>%L1 ohne Antwort</translation>
    </message>
    <message>
        <source>%L1 could not be read</source>
        <translation>%L1 nicht lesbar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancelled. %1</source>
        <translation>Abgebrochen. %1</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Nothing changed so far.</source>
        <translation>Bisher hat sich nichts geändert.</translation>
    </message>
</context>
<context>
    <name>ui::RecheckTable</name>
    <message>
        <source>No verdict</source>
        <translation>Kein Urteil</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Und %Ln weiterer.</numerusform>
            <numerusform>Und %Ln weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>New findings</source>
        <translation>Neue Befunde</translation>
    </message>
    <message>
        <source>Findings that are gone</source>
        <translation>Weggefallene Befunde</translation>
    </message>
</context>
<context>
    <name>ui::RedirectBlock</name>
    <message>
        <source>Follow with token…</source>
        <translation>Mit Token folgen…</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Umleitung</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Follow without token</source>
        <translation>Ohne Token folgen</translation>
    </message>
    <message>
        <source>It cannot be followed.</source>
        <translation>Ihr lässt sich nicht folgen.</translation>
    </message>
    <message>
        <source>Following sends %1 without a body.</source>
        <translation>Beim Folgen wird %1 ohne Body gesendet.</translation>
    </message>
    <message>
        <source>Following sends %1 with the same body.</source>
        <translation>Beim Folgen wird %1 mit demselben Body gesendet.</translation>
    </message>
    <message>
        <source>The answer (%1) points to another address of the same server:</source>
        <translation>Die Antwort (%1) zeigt auf eine andere Adresse desselben Servers:</translation>
    </message>
    <message>
        <source>The answer (%1) points to another server:</source>
        <translation>Die Antwort (%1) zeigt auf einen anderen Server:</translation>
    </message>
</context>
<context>
    <name>ui::ReferenceField</name>
    <message>
        <source>URL of the entity to refer to, in full or from the version&apos;s root</source>
        <translation>URL der Entität, auf die verwiesen wird, vollständig oder ab der Versionswurzel</translation>
    </message>
    <message>
        <source>%1, else a URL</source>
        <translation>%1, sonst eine URL</translation>
    </message>
</context>
<context>
    <name>ui::ReplayDialog</name>
    <message>
        <source>Replay</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>This replay is under way. Another one can begin at its end.</source>
        <translation>Diese Wiederholung läuft. Eine andere kann nach ihrem Ende beginnen.</translation>
    </message>
    <message>
        <source>Start %L1</source>
        <translation>%L1 starten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start the replay, %L1 requests</source>
        <translation>Die Wiederholung starten, Anfragen: %L1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n Durchgang</numerusform>
            <numerusform>%n Durchgänge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Datenzeile</numerusform>
            <numerusform>%n Datenzeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s)</source>
        <translation>
            <numerusform>%n Umgebung</numerusform>
            <numerusform>%n Umgebungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (&quot;%2&quot;)</source>
        <translation>%1 („%2“)</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) go to %1. They may create or change real data there.</source>
        <translation>
            <numerusform>%n Anfrage geht an %1. Sie kann dort echte Daten anlegen oder ändern.</numerusform>
            <numerusform>%n Anfragen gehen an %1. Sie können dort echte Daten anlegen oder ändern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send %L1</source>
        <translation>%L1 senden</translation>
    </message>
    <message>
        <source>One of its environments is not there any more.</source>
        <translation>Eine ihrer Umgebungen ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Choose where to replay anew.</source>
        <translation>Neu wählen, wo wiederholt wird.</translation>
    </message>
    <message>
        <source>It runs, but could not be gone on with after a crash: %1</source>
        <translation>Sie läuft, ließe sich nach einem Absturz aber nicht fortsetzen: %1</translation>
    </message>
    <message>
        <source>Not everything is in the history: %1</source>
        <translation>Nicht alles steht im Verlauf: %1</translation>
    </message>
    <message>
        <source>It could not be gone on with after a crash: %1</source>
        <translation>Nach einem Absturz ließe sie sich nicht fortsetzen: %1</translation>
    </message>
    <message>
        <source>Its requests, environments or data have changed since, so that going on would send something else. Put them back as they were, or discard it.</source>
        <translation>Ihre Anfragen, Umgebungen oder Daten haben sich seither geändert; beim Fortsetzen würde etwas anderes gesendet. Den alten Stand wiederherstellen oder die Wiederholung verwerfen.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>%1 written to %2</source>
        <translation>%1 nach %2 geschrieben</translation>
    </message>
    <message>
        <source>%1 has no request like one of these.</source>
        <translation>%1 enthält keine Anfrage, die einer von diesen entspricht.</translation>
    </message>
    <message>
        <source>Beside %1, %L2 request(s) of it</source>
        <translation>Neben %1, Anfragen daraus: %L2</translation>
    </message>
    <message>
        <source>The replay is under way. Closing stops it: what was not sent is skipped.</source>
        <translation>Die Wiederholung läuft. Beim Schließen hält sie an: was nicht gesendet wurde, wird übersprungen.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>Save re&amp;port…</source>
        <translation>&amp;Bericht speichern…</translation>
    </message>
    <message>
        <source>Co&amp;mpare with</source>
        <translation>&amp;Vergleichen mit</translation>
    </message>
    <message>
        <source>&amp;New replay</source>
        <translation>&amp;Neue Wiederholung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Start (Ctrl+Enter)</source>
        <translation>Starten (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>%1 · %L2 in the history</source>
        <translation>%1 · %L2 im Verlauf</translation>
    </message>
    <message>
        <source>There is no earlier replay</source>
        <translation>Es gibt keine frühere Wiederholung</translation>
    </message>
    <message>
        <source>With nothing</source>
        <translation>Ohne Vergleich</translation>
    </message>
</context>
<context>
    <name>ui::ReplayFilterBar</name>
    <message>
        <source>not ended</source>
        <translation>nicht beendet</translation>
    </message>
    <message>
        <source>Show only: %1</source>
        <translation>Nur zeigen: %1</translation>
    </message>
    <message>
        <source>Environments differ</source>
        <translation>Umgebungen verschieden</translation>
    </message>
    <message>
        <source>Not as before</source>
        <translation>Anders als zuvor</translation>
    </message>
    <message>
        <source>Filter results</source>
        <translation>Ergebnisse filtern</translation>
    </message>
    <message>
        <source>Filter: name, file, 404, reason …</source>
        <translation>Filter: Name, Datei, 404, Grund …</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 gezeigt</translation>
    </message>
</context>
<context>
    <name>ui::ReplayLine</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Go to row</source>
        <translation>Zur Zeile</translation>
    </message>
    <message>
        <source>Repeated request</source>
        <translation>Wiederholte Anfrage</translation>
    </message>
    <message>
        <source>Show the comparison with the request that was repeated</source>
        <translation>Den Vergleich mit der wiederholten Anfrage zeigen</translation>
    </message>
    <message>
        <source>Go to the row of the request that was repeated</source>
        <translation>Zur Zeile der wiederholten Anfrage gehen</translation>
    </message>
</context>
<context>
    <name>ui::ReplayOffer</name>
    <message>
        <source>%1 stopped after %L2 of %L3 requests.</source>
        <translation>%1 endete nach %L2 von %L3 Anfragen.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them may have arrived and will not be sent again.</source>
        <translation>
            <numerusform>%n davon kann angekommen sein und wird nicht erneut gesendet.</numerusform>
            <numerusform>%n davon können angekommen sein und werden nicht erneut gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>Ver&amp;werfen</translation>
    </message>
    <message>
        <source>Go on with the replay that was cut short</source>
        <translation>Die abgebrochene Wiederholung fortsetzen</translation>
    </message>
    <message>
        <source>Discard the replay that was cut short</source>
        <translation>Die abgebrochene Wiederholung verwerfen</translation>
    </message>
</context>
<context>
    <name>ui::ReplayPage</name>
    <message>
        <source>No result is like that.</source>
        <translation>Kein Ergebnis ist so.</translation>
    </message>
    <message>
        <source>Results of the replay</source>
        <translation>Ergebnisse der Wiederholung</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>Antwort zeigen</translation>
    </message>
    <message>
        <source>Compare with the answer before</source>
        <translation>Mit der Antwort davor vergleichen</translation>
    </message>
    <message>
        <source>Compare with another environment</source>
        <translation>Mit einer anderen Umgebung vergleichen</translation>
    </message>
    <message>
        <source>Filter results</source>
        <translation>Ergebnisse filtern</translation>
    </message>
</context>
<context>
    <name>ui::ReplayPlot</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::ReplayProgress</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%L1 h %2 min</source>
        <translation>%L1 h %2 min</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Requests ended</source>
        <translation>Beendete Anfragen</translation>
    </message>
    <message>
        <source>Cancel what is under way and skip the rest</source>
        <translation>Abbrechen, was unterwegs ist, und den Rest überspringen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>Go on with the replay</source>
        <translation>Die Wiederholung fortsetzen</translation>
    </message>
    <message>
        <source>Pause the replay</source>
        <translation>Die Wiederholung pausieren</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>stopped after %1</source>
        <translation>angehalten nach %1</translation>
    </message>
    <message>
        <source>done in %1</source>
        <translation>fertig in %1</translation>
    </message>
    <message numerus="yes">
        <source>pausing, %n under way</source>
        <translation>
            <numerusform>wird pausiert, %n unterwegs</numerusform>
            <numerusform>wird pausiert, %n unterwegs</numerusform>
        </translation>
    </message>
    <message>
        <source>paused at %1</source>
        <translation>pausiert bei %1</translation>
    </message>
    <message>
        <source>%1 so far, about %2 to go</source>
        <translation>bisher %1, noch etwa %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
</context>
<context>
    <name>ui::ReplaySetup</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No environment is chosen.</source>
        <translation>Es ist keine Umgebung gewählt.</translation>
    </message>
    <message>
        <source>These are %L1 requests; %L2 are the most of one replay. Choose fewer rounds.</source>
        <translation>Das sind %L1 Anfragen; höchstens %L2 gehen in eine Wiederholung. Weniger Durchgänge wählen.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing to replay</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n request(s)</source>
        <translation>
            <numerusform>%1 · %n Anfrage</numerusform>
            <numerusform>%1 · %n Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>and %L1 more</source>
        <translation>und %L1 weitere</translation>
    </message>
    <message>
        <source>token in memory</source>
        <translation>Token im Speicher</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>kein Token</translation>
    </message>
    <message>
        <source>sandbox in this program</source>
        <translation>Sandbox in diesem Programm</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Choose data file</source>
        <translation>Datendatei wählen</translation>
    </message>
    <message>
        <source>Data (*.csv *.json);;All files (*)</source>
        <translation>Daten (*.csv *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 holds no row.</source>
        <translation>%1 enthält keine Zeile.</translation>
    </message>
    <message>
        <source>None: every request goes once a round.</source>
        <translation>Keine: jede Anfrage geht einmal je Durchgang.</translation>
    </message>
    <message>
        <source>%1 cannot be used.</source>
        <translation>%1 lässt sich nicht verwenden.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) with %2</source>
        <translation>
            <numerusform>%1: %n Datenzeile mit %2</numerusform>
            <numerusform>%1: %n Datenzeilen mit %2</numerusform>
        </translation>
    </message>
    <message>
        <source>What is replayed</source>
        <translation>Was wiederholt wird</translation>
    </message>
    <message>
        <source>Files and folders to replay</source>
        <translation>Dateien und Ordner zum Wiederholen</translation>
    </message>
    <message>
        <source>What was found in the files</source>
        <translation>Was in den Dateien gefunden wurde</translation>
    </message>
    <message>
        <source>Where: several environments make a matrix</source>
        <translation>Wo: mehrere Umgebungen ergeben eine Matrix</translation>
    </message>
    <message>
        <source>Environments to replay in</source>
        <translation>Umgebungen für die Wiederholung</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>&amp;Rounds</source>
        <translation>&amp;Durchgänge</translation>
    </message>
    <message>
        <source>Requests at &amp;once</source>
        <translation>&amp;Gleichzeitige Anfragen</translation>
    </message>
    <message>
        <source>Begun in their order; with one at once each waits for the one before</source>
        <translation>In ihrer Reihenfolge begonnen; bei einer gleichzeitigen wartet jede auf die vorige</translation>
    </message>
    <message>
        <source>&amp;Delay between two</source>
        <translation>&amp;Abstand zwischen zweien</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>&amp;Stop at the first that does not pass</source>
        <translation>&amp;Bei der ersten nicht bestandenen anhalten</translation>
    </message>
    <message>
        <source>Stop at the first request that does not pass</source>
        <translation>Bei der ersten nicht bestandenen Anfrage anhalten</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>Choose a data file</source>
        <translation>Eine Datendatei wählen</translation>
    </message>
    <message>
        <source>CSV with a line of names, or a JSON array of objects: each row is a pass</source>
        <translation>CSV mit einer Zeile von Namen oder ein JSON-Array von Objekten: jede Zeile ist ein Durchlauf</translation>
    </message>
    <message>
        <source>Take a&amp;way</source>
        <translation>Weg&amp;lassen</translation>
    </message>
    <message>
        <source>Take the data file away</source>
        <translation>Die Datendatei weglassen</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>Datendatei</translation>
    </message>
    <message>
        <source>token in its file</source>
        <translation>Token in seiner Datei</translation>
    </message>
</context>
<context>
    <name>ui::ReplayTable</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The environments differ</source>
        <translation>Die Umgebungen weichen voneinander ab</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Durchlauf</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>before, %1</source>
        <translation>vorher, %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Weicht ab</translation>
    </message>
</context>
<context>
    <name>ui::RequestBar</name>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version segment of the URL: v1.0, beta or your own</source>
        <translation>Versionssegment der URL: v1.0, beta oder ein eigenes</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Cancel  Esc</source>
        <translation>Abbrechen  Esc</translation>
    </message>
    <message>
        <source>Send  Ctrl+↵</source>
        <translation>Senden  Strg+↵</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Stop waiting for the answer</source>
        <translation>Nicht länger auf die Antwort warten</translation>
    </message>
    <message>
        <source>Send the request once</source>
        <translation>Die Anfrage einmal senden</translation>
    </message>
    <message>
        <source>&amp;Manage environments…</source>
        <translation>Umgebungen &amp;verwalten…</translation>
    </message>
    <message>
        <source>As in the example</source>
        <translation>Wie im Beispiel</translation>
    </message>
    <message>
        <source>As documented in the request line</source>
        <translation>Wie in der Anfragezeile dokumentiert</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>nicht brauchbar</translation>
    </message>
    <message>
        <source>Sent as %1</source>
        <translation>Gesendet als %1</translation>
    </message>
    <message>
        <source>Not filled in yet: %1. Sent as %2</source>
        <translation>Noch nicht ausgefüllt: %1. Gesendet als %2</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>Gesendet %1</translation>
    </message>
</context>
<context>
    <name>ui::RequestDraft</name>
    <message>
        <source>Edit %1</source>
        <translation>(%1 bearbeiten)</translation>
    </message>
    <message>
        <source>Do not send %1</source>
        <translation>(%1 nicht senden)</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>(%1 ändern)</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>(Text bearbeiten)</translation>
    </message>
    <message>
        <source>Fill from example</source>
        <translation>(Aus Beispiel füllen)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>(Leeren)</translation>
    </message>
    <message>
        <source>Change line ends</source>
        <translation>(Zeilenenden ändern)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>(Öffnen)</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>(Zu %1 hinzufügen)</translation>
    </message>
    <message>
        <source>Remove element</source>
        <translation>(Element entfernen)</translation>
    </message>
    <message>
        <source>Move element</source>
        <translation>(Element verschieben)</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>(%1 hinzufügen)</translation>
    </message>
</context>
<context>
    <name>ui::RequestImportDialog</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Import requests</source>
        <translation>Anfragen importieren</translation>
    </message>
    <message>
        <source>Choose a file, or paste: cURL commands, Postman collections and environments, HTTP archives, Bruno files. Nothing in it is run.</source>
        <translation>Eine Datei wählen oder einfügen: cURL-Befehle, Postman-Sammlungen und -Umgebungen, HTTP-Archive, Bruno-Dateien. Nichts darin wird ausgeführt.</translation>
    </message>
    <message>
        <source>Requests that were found</source>
        <translation>Gefundene Anfragen</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Was weggelassen wird</translation>
    </message>
    <message>
        <source>What is left out, and why</source>
        <translation>Was weggelassen wird, und warum</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Datei…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Read the text that is in the clipboard</source>
        <translation>Den Text aus der Zwischenablage lesen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Find out the format</source>
        <translation>Format ermitteln</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Folder for the request files</source>
        <translation>Ordner für die Anfragedateien</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>Choose the folder for the request files</source>
        <translation>Den Ordner für die Anfragedateien wählen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Text of %L1 bytes</source>
        <translation>Text mit %L1 Bytes</translation>
    </message>
    <message>
        <source>Reading.</source>
        <translation>Wird gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n environments</source>
        <translation>
            <numerusform>%n Umgebung</numerusform>
            <numerusform>%n Umgebungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 requests</source>
        <translation>%1 von %2 Anfragen</translation>
    </message>
    <message>
        <source>Writing.</source>
        <translation>Wird geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were written.</source>
        <translation>
            <numerusform>%n Datei wurde geschrieben.</numerusform>
            <numerusform>%n Dateien wurden geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RequestPane</name>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Auth</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Headers %1</source>
        <translation>Header %1</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Checks %1</source>
        <translation>Prüfungen %1</translation>
    </message>
</context>
<context>
    <name>ui::RetentionDialog</name>
    <message>
        <source>Keep &amp;everything</source>
        <translation>&amp;Alles behalten</translation>
    </message>
    <message>
        <source>Keep the &amp;newest only:</source>
        <translation>Nur das &amp;Neueste behalten:</translation>
    </message>
    <message>
        <source>&amp;Apply now</source>
        <translation>&amp;Jetzt anwenden</translation>
    </message>
    <message>
        <source>C&amp;ompact file</source>
        <translation>Datei &amp;verdichten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>History size</source>
        <translation>Größe des Verlaufs</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Not older than</source>
        <translation>Nicht älter als</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>exchanges</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>In a file of at most</source>
        <translation>In einer Datei von höchstens</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Pinned exchanges always stay. Apply now also makes the choice hold from each start on.</source>
        <translation>Angeheftete Einträge bleiben immer. Mit „Jetzt anwenden“ gilt die Wahl auch bei jedem künftigen Start.</translation>
    </message>
    <message>
        <source>Erase for good what was deleted, and give the room back to the disk</source>
        <translation>Gelöschtes endgültig tilgen und den Platz auf dem Datenträger freigeben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s) removed.</source>
        <translation>
            <numerusform>%Ln Eintrag entfernt.</numerusform>
            <numerusform>%Ln Einträge entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is compact.</source>
        <translation>Die Datei ist verdichtet.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled after %Ln exchange(s) had been removed.</source>
        <translation>
            <numerusform>Abgebrochen, nachdem %Ln Eintrag entfernt war.</numerusform>
            <numerusform>Abgebrochen, nachdem %Ln Einträge entfernt waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The file takes %1, of which compacting gives back %2.</source>
        <translation>Die Datei belegt %1; davon gibt das Verdichten %2 frei.</translation>
    </message>
    <message>
        <source>The file takes %1.</source>
        <translation>Die Datei belegt %1.</translation>
    </message>
    <message>
        <source>It has no exchanges.</source>
        <translation>Sie enthält keine Einträge.</translation>
    </message>
    <message numerus="yes">
        <source>It has %Ln exchange(s), from %1 to %2.</source>
        <translation>
            <numerusform>Sie enthält %Ln Eintrag, von %1 bis %2.</numerusform>
            <numerusform>Sie enthält %Ln Einträge, von %1 bis %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them pinned.</source>
        <translation>
            <numerusform>%Ln davon ist angeheftet.</numerusform>
            <numerusform>%Ln davon sind angeheftet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted; can be brought back until the file is compacted.</source>
        <translation>
            <numerusform>%Ln gelöscht; lässt sich zurückholen, bis die Datei verdichtet wird.</numerusform>
            <numerusform>%Ln gelöscht; lassen sich zurückholen, bis die Datei verdichtet wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is kept.</source>
        <translation>Alles wird behalten.</translation>
    </message>
    <message>
        <source>Nothing is beyond that; nothing goes.</source>
        <translation>Nichts liegt darüber; nichts wird entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s) older than %1 days go.</source>
        <translation>
            <numerusform>%Ln Eintrag, der älter als %1 Tage ist, wird entfernt.</numerusform>
            <numerusform>%Ln Einträge, die älter als %1 Tage sind, werden entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s) go, the newest of them from %1.</source>
        <translation>
            <numerusform>%Ln Eintrag wird entfernt, der neueste davon von %1.</numerusform>
            <numerusform>%Ln Einträge werden entfernt, der neueste davon von %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pinned one(s) stay.</source>
        <translation>
            <numerusform>%Ln angehefteter bleibt.</numerusform>
            <numerusform>%Ln angeheftete bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>What goes is gone for good.</source>
        <translation>Was entfernt wird, ist endgültig weg.</translation>
    </message>
    <message>
        <source>History &amp;size…</source>
        <translation>Grö&amp;ße des Verlaufs…</translation>
    </message>
</context>
<context>
    <name>ui::RetryBlock</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Send the same request again</source>
        <translation>Dieselbe Anfrage erneut senden</translation>
    </message>
    <message>
        <source>Sends the same request once more, as a request of its own in the history.</source>
        <translation>Sendet dieselbe Anfrage noch einmal, im Verlauf als eigene Anfrage.</translation>
    </message>
    <message>
        <source>Wait longer after each refusal: requests sent meanwhile count too.</source>
        <translation>Nach jeder Ablehnung länger warten: inzwischen gesendete Anfragen zählen mit.</translation>
    </message>
    <message>
        <source>The service does not say how long to wait.</source>
        <translation>Der Dienst sagt nicht, wie lange zu warten ist.</translation>
    </message>
    <message>
        <source>Retry-After says &quot;%1&quot;, which is neither seconds nor a date.</source>
        <translation>In Retry-After steht „%1“, was weder Sekunden noch ein Datum ist.</translation>
    </message>
    <message>
        <source>The service asks to wait; %1 left. Requests sent before that count too.</source>
        <translation>Der Dienst bittet zu warten; noch %1. Vorher gesendete Anfragen zählen mit.</translation>
    </message>
    <message>
        <source>The time the service asked to wait is over.</source>
        <translation>Die vom Dienst erbetene Wartezeit ist vorbei.</translation>
    </message>
</context>
<context>
    <name>ui::RowChanges</name>
    <message>
        <source>Pinned operations are not deleted. Unpin them first.</source>
        <translation>Angeheftete Operationen werden nicht gelöscht. Erst lösen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) deleted.</source>
        <translation>
            <numerusform>%Ln Operation gelöscht.</numerusform>
            <numerusform>%Ln Operationen gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pinned operation(s) stayed.</source>
        <translation>
            <numerusform>%Ln angeheftete Operation blieb.</numerusform>
            <numerusform>%Ln angeheftete Operationen blieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>ui::RowComparison</name>
    <message numerus="yes">
        <source>%Ln difference(s) from #%1.</source>
        <translation>
            <numerusform>%Ln Unterschied zu #%1.</numerusform>
            <numerusform>%Ln Unterschiede zu #%1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Same answer as #%1 but for %Ln volatile value(s).</source>
        <translation>
            <numerusform>Gleiche Antwort wie #%1 bis auf %Ln flüchtigen Wert.</numerusform>
            <numerusform>Gleiche Antwort wie #%1 bis auf %Ln flüchtige Werte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Same answer as #%1.</source>
        <translation>Gleiche Antwort wie #%1.</translation>
    </message>
    <message numerus="yes">
        <source>The request differs in %Ln place(s).</source>
        <translation>
            <numerusform>Die Anfrage weicht an %Ln Stelle ab.</numerusform>
            <numerusform>Die Anfrage weicht an %Ln Stellen ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare two rows</source>
        <translation>Zwei Zeilen vergleichen</translation>
    </message>
    <message>
        <source>Compare with answer shown</source>
        <translation>Mit der gezeigten Antwort vergleichen</translation>
    </message>
    <message>
        <source>Compare with expected answer</source>
        <translation>Mit der erwarteten Antwort vergleichen</translation>
    </message>
    <message>
        <source>Go to the replayed row</source>
        <translation>Zur wiederholten Zeile</translation>
    </message>
    <message>
        <source>Set the two selected exchanges beside each other</source>
        <translation>Die beiden gewählten Einträge nebeneinanderstellen</translation>
    </message>
    <message>
        <source>One of the two rows is not in the history any more, or cannot be read.</source>
        <translation>Eine der beiden Zeilen ist nicht mehr im Verlauf oder nicht lesbar.</translation>
    </message>
    <message>
        <source>The row is not in the history any more, or no answer is shown.</source>
        <translation>Die Zeile ist nicht mehr im Verlauf, oder es wird keine Antwort gezeigt.</translation>
    </message>
    <message>
        <source>This request had no expected answer. Keep one on the page of its checks.</source>
        <translation>Diese Anfrage hatte keine erwartete Antwort. Eine auf der Seite ihrer Prüfungen aufbewahren.</translation>
    </message>
    <message>
        <source>#%1 is not in the history any more.</source>
        <translation>#%1 ist nicht mehr im Verlauf.</translation>
    </message>
    <message>
        <source>A replay of #%1, which is not in the history any more.</source>
        <translation>Eine Wiederholung von #%1; diese Zeile ist nicht mehr im Verlauf.</translation>
    </message>
    <message>
        <source>A replay of #%1, being compared…</source>
        <translation>Eine Wiederholung von #%1, wird verglichen…</translation>
    </message>
</context>
<context>
    <name>ui::SavedRequests</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the trash.</source>
        <translation>„%1“ liegt im Papierkorb.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are in the trash.</source>
        <translation>
            <numerusform>%n Eintrag liegt im Papierkorb.</numerusform>
            <numerusform>%n Einträge liegen im Papierkorb.</numerusform>
        </translation>
    </message>
    <message>
        <source>A folder is not duplicated.</source>
        <translation>Ein Ordner wird nicht dupliziert.</translation>
    </message>
    <message>
        <source>Duplicate the files in it.</source>
        <translation>Die Dateien darin duplizieren.</translation>
    </message>
    <message>
        <source>A request moves into a file, not into a folder.</source>
        <translation>Eine Anfrage wird in eine Datei verschoben, nicht in einen Ordner.</translation>
    </message>
    <message>
        <source>Drop it on a file, or duplicate its file first.</source>
        <translation>Auf einer Datei ablegen oder erst ihre Datei duplizieren.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>To the file:</source>
        <translation>In die Datei:</translation>
    </message>
    <message>
        <source>To the folder:</source>
        <translation>In den Ordner:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>&amp;Replay…</source>
        <translation>&amp;Wiederholen…</translation>
    </message>
    <message>
        <source>&amp;New request</source>
        <translation>&amp;Neue Anfrage</translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation>Neuer &amp;Ordner</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Mo&amp;ve to…</source>
        <translation>&amp;Verschieben nach…</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>In den &amp;Papierkorb</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>Pfad &amp;kopieren</translation>
    </message>
    <message>
        <source>Open fo&amp;lder…</source>
        <translation>Ordner ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open request</source>
        <translation>Anfrage öffnen</translation>
    </message>
    <message>
        <source>Requests (*.http *.rest)</source>
        <translation>Anfragen (*.http *.rest)</translation>
    </message>
    <message>
        <source>Open folder of requests</source>
        <translation>Ordner mit Anfragen öffnen</translation>
    </message>
    <message>
        <source>Changed on disk meanwhile</source>
        <translation>Inzwischen auf dem Datenträger geändert</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in %2 any more. Saving puts it there again.</source>
        <translation>„%1“ ist nicht mehr in %2. Speichern legt die Anfrage dort wieder an.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was changed on disk and read again.</source>
        <translation>„%1“ wurde auf dem Datenträger geändert und neu gelesen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was changed on disk, and here too. Nothing is lost: the edits stay until you choose.</source>
        <translation>„%1“ wurde auf dem Datenträger geändert und auch hier. Nichts geht verloren: die Änderungen bleiben, bis eine Wahl getroffen ist.</translation>
    </message>
    <message>
        <source>There is nothing to compare any more.</source>
        <translation>Es gibt nichts mehr zu vergleichen.</translation>
    </message>
    <message>
        <source>%1 on disk and here</source>
        <translation>%1 auf dem Datenträger und hier</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>Auf dem Datenträger geändert</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in its file any more.</source>
        <translation>„%1“ ist nicht mehr in der Datei.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was changed on disk since it was opened.</source>
        <translation>„%1“ wurde seit dem Öffnen auf dem Datenträger geändert.</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Wieder speichern</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save request</source>
        <translation>Anfrage speichern</translation>
    </message>
    <message>
        <source>&amp;Open request…</source>
        <translation>Anfrage &amp;öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Ordner ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Save request</source>
        <translation>Anfrage &amp;speichern</translation>
    </message>
    <message>
        <source>Save request &amp;as…</source>
        <translation>Anfrage speichern &amp;unter…</translation>
    </message>
</context>
<context>
    <name>ui::SearchLine</name>
    <message>
        <source>Search the history</source>
        <translation>Den Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>status:failed http:4xx free text (Ctrl+4)</source>
        <translation>status:failed http:4xx freier Text (Strg+4)</translation>
    </message>
    <message>
        <source>Words for the search</source>
        <translation>Wörter für die Suche</translation>
    </message>
    <message>
        <source>searched before</source>
        <translation>schon gesucht</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::SendingPage</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation>Die Anfrage abbrechen</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>%1 empfangen</translation>
    </message>
    <message>
        <source>Sending, %1 s</source>
        <translation>Wird gesendet, %1 s</translation>
    </message>
</context>
<context>
    <name>ui::ServiceErrorBlock</name>
    <message>
        <source>Target: %1</source>
        <translation>Ziel: %1</translation>
    </message>
    <message numerus="yes">
        <source>And %n more details.</source>
        <translation>
            <numerusform>Und %n weitere Einzelheit.</numerusform>
            <numerusform>Und %n weitere Einzelheiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>An HTML page, so it comes from something in front of the service.</source>
        <translation>Eine HTML-Seite, sie stammt also von etwas vor dem Dienst.</translation>
    </message>
    <message>
        <source>An HTML page, so it comes from something in front of the service: %1</source>
        <translation>Eine HTML-Seite, sie stammt also von etwas vor dem Dienst: %1</translation>
    </message>
    <message>
        <source>No error object: %1</source>
        <translation>Kein Fehlerobjekt: %1</translation>
    </message>
    <message>
        <source>JSON without an error object.</source>
        <translation>JSON ohne Fehlerobjekt.</translation>
    </message>
    <message>
        <source>The error says it is JSON and is not: %1</source>
        <translation>Der Fehler gibt sich als JSON aus und ist keines: %1</translation>
    </message>
    <message>
        <source>The error came without a body.</source>
        <translation>Der Fehler kam ohne Body.</translation>
    </message>
    <message>
        <source>Error of the service</source>
        <translation>Fehler des Dienstes</translation>
    </message>
    <message>
        <source>Copy the request-id</source>
        <translation>request-id kopieren</translation>
    </message>
    <message>
        <source>Copy the client-request-id</source>
        <translation>client-request-id kopieren</translation>
    </message>
</context>
<context>
    <name>ui::StorageState</name>
    <message numerus="yes">
        <source>%Ln exchange(s) wait in memory until then.</source>
        <translation>
            <numerusform>%Ln Eintrag wartet so lange im Arbeitsspeicher.</numerusform>
            <numerusform>%Ln Einträge warten so lange im Arbeitsspeicher.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set aside and save what can be read</source>
        <translation>Beiseitelegen und retten, was lesbar ist</translation>
    </message>
    <message>
        <source>Setting the damaged history aside and reading what can be read…</source>
        <translation>Der beschädigte Verlauf wird beiseitegelegt und das Lesbare gelesen…</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>Die beschädigte Datei bleibt als %1 erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s) could be saved, with the numbers they had.</source>
        <translation>
            <numerusform>%Ln Eintrag ließ sich retten, mit seiner bisherigen Nummer.</numerusform>
            <numerusform>%Ln Einträge ließen sich retten, mit ihren bisherigen Nummern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them came without header fields and bodies.</source>
        <translation>
            <numerusform>%Ln davon kam ohne Header-Felder und Bodys.</numerusform>
            <numerusform>%Ln davon kamen ohne Header-Felder und Bodys.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read at all.</source>
        <translation>
            <numerusform>%Ln war gar nicht lesbar.</numerusform>
            <numerusform>%Ln waren gar nicht lesbar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StreamField</name>
    <message>
        <source>A stream is not sent in the body: its content goes to a media URL of its own. To send a wrong value all the same, type a text or choose raw JSON.</source>
        <translation>Ein Stream wird nicht im Body gesendet: sein Inhalt geht an eine eigene Medien-URL. Um trotzdem einen falschen Wert zu senden, einen Text eingeben oder rohes JSON wählen.</translation>
    </message>
    <message>
        <source>at its media URL</source>
        <translation>an seiner Medien-URL</translation>
    </message>
</context>
<context>
    <name>ui::TagsDialog</name>
    <message numerus="yes">
        <source>Tags of %Ln operation(s)</source>
        <translation>
            <numerusform>Schlagwörter von %Ln Operation</numerusform>
            <numerusform>Schlagwörter von %Ln Operationen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>smoke nightly</source>
        <translation>smoke nightly</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Those that all of them have. Other tags of the rows stay as they are.</source>
        <translation>Die allen gemeinsamen. Andere Schlagwörter der Zeilen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Words with blanks between them; the search finds them by tag:word.</source>
        <translation>Wörter mit Leerzeichen dazwischen; die Suche findet sie mit tag:Wort.</translation>
    </message>
</context>
<context>
    <name>ui::TextComparison</name>
    <message>
        <source>Lines that differ</source>
        <translation>Abweichende Zeilen</translation>
    </message>
    <message>
        <source>- on disk    + here</source>
        <translation>- auf dem Datenträger    + hier</translation>
    </message>
</context>
<context>
    <name>ui::TextField</name>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 von %2 Zeichen</translation>
    </message>
</context>
<context>
    <name>ui::TextPage</name>
    <message>
        <source>Show in JSON</source>
        <translation>In „JSON“ zeigen</translation>
    </message>
    <message>
        <source>Show in Raw</source>
        <translation>In „Roh“ zeigen</translation>
    </message>
    <message>
        <source>No answer came. The Wire tab shows the request.</source>
        <translation>Es kam keine Antwort. Der Tab „Leitung“ zeigt die Anfrage.</translation>
    </message>
</context>
<context>
    <name>ui::TextView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Not copied: the selection of %1 is larger than %2. Saving the body gives all of it.</source>
        <translation>Nicht kopiert: die Auswahl von %1 ist größer als %2. Beim Speichern des Bodys ist alles dabei.</translation>
    </message>
</context>
<context>
    <name>ui::TimeOfDayField</name>
    <message>
        <source>Pick time</source>
        <translation>Uhrzeit wählen</translation>
    </message>
    <message>
        <source>Pick time (Alt+Down)</source>
        <translation>Uhrzeit wählen (Alt+Abwärts)</translation>
    </message>
</context>
<context>
    <name>ui::TimelineFeed</name>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Searching… %1 so far</source>
        <translation>Wird gesucht… bisher %1</translation>
    </message>
</context>
<context>
    <name>ui::TimelinePanel</name>
    <message>
        <source>Show or hide: %1</source>
        <translation>Zeigen oder verbergen: %1</translation>
    </message>
    <message>
        <source>Search this range</source>
        <translation>Diesen Bereich suchen</translation>
    </message>
    <message>
        <source>Search the history for what is shown here</source>
        <translation>Im Verlauf suchen, was hier gezeigt wird</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Durations at equal distances, not by powers of ten</source>
        <translation>Dauern in gleichen Abständen, nicht nach Zehnerpotenzen</translation>
    </message>
    <message>
        <source>Show more (-)</source>
        <translation>Mehr zeigen (-)</translation>
    </message>
    <message>
        <source>Show less, larger (+)</source>
        <translation>Weniger zeigen, größer (+)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Show the whole range (Ctrl+0)</source>
        <translation>Den ganzen Bereich zeigen (Strg+0)</translation>
    </message>
</context>
<context>
    <name>ui::TimelineView</name>
    <message>
        <source>Timeline of durations</source>
        <translation>Zeitachse der Dauern</translation>
    </message>
    <message>
        <source>Nothing to plot in this range. Ctrl+0 shows all.</source>
        <translation>In diesem Bereich gibt es nichts darzustellen. Strg+0 zeigt alles.</translation>
    </message>
    <message>
        <source>Nothing to plot</source>
        <translation>Nichts darzustellen</translation>
    </message>
    <message>
        <source>Durations in the order of the ends</source>
        <translation>Dauern in der Reihenfolge des Endes</translation>
    </message>
</context>
<context>
    <name>ui::TimingPage</name>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect and TLS</source>
        <translation>Verbinden und TLS</translation>
    </message>
    <message>
        <source>Connect and send</source>
        <translation>Verbinden und Senden</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Until the first step towards a connection</source>
        <translation>Bis zum ersten Schritt zu einer Verbindung</translation>
    </message>
    <message>
        <source>Host name and connection</source>
        <translation>Hostname und Verbindung</translation>
    </message>
    <message>
        <source>Host name, connection and TLS handshake; the network engine does not tell them apart</source>
        <translation>Hostname, Verbindung und TLS-Handshake; die Netzwerkschicht unterscheidet sie nicht</translation>
    </message>
    <message>
        <source>Host name, connection and the request; the network engine does not tell them apart here</source>
        <translation>Hostname, Verbindung und die Anfrage; die Netzwerkschicht unterscheidet sie hier nicht</translation>
    </message>
    <message>
        <source>Header and body of the request</source>
        <translation>Header und Body der Anfrage</translation>
    </message>
    <message>
        <source>From the last byte of the request to the header of the answer</source>
        <translation>Vom letzten Byte der Anfrage bis zum Header der Antwort</translation>
    </message>
    <message>
        <source>The body of the answer</source>
        <translation>Der Body der Antwort</translation>
    </message>
    <message>
        <source>%1, broke off</source>
        <translation>%1, abgebrochen</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Phases of the exchange</source>
        <translation>Phasen des Austauschs</translation>
    </message>
    <message>
        <source>How it ended is not known, so there are no times.</source>
        <translation>Der Ausgang ist nicht bekannt, daher gibt es keine Zeiten.</translation>
    </message>
    <message>
        <source>%1 in all, sent at %2. Measured on this side; the smallest steps are those of the event loop.</source>
        <translation>Insgesamt %1, gesendet %2. Auf dieser Seite gemessen; die kleinsten Schritte sind die der Ereignisschleife.</translation>
    </message>
</context>
<context>
    <name>ui::TrackPanel</name>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
        <source> (%Ln look(s))</source>
        <translation>
            <numerusform> (%Ln Abfrage)</numerusform>
            <numerusform> (%Ln Abfragen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Track until done</source>
        <translation>Bis zum Ende verfolgen</translation>
    </message>
    <message>
        <source>Track the returned operation until it has ended</source>
        <translation>Die erhaltene Operation verfolgen, bis sie beendet ist</translation>
    </message>
    <message>
        <source>Poll now</source>
        <translation>Jetzt abfragen</translation>
    </message>
    <message>
        <source>Look at the operation now</source>
        <translation>Die Operation jetzt abfragen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop tracking</source>
        <translation>Verfolgen anhalten</translation>
    </message>
    <message>
        <source>Open result</source>
        <translation>Ergebnis öffnen</translation>
    </message>
    <message>
        <source>Get the result of the operation</source>
        <translation>Das Ergebnis der Operation abrufen</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Verfolgen</translation>
    </message>
    <message>
        <source>Progress of the operation</source>
        <translation>Fortschritt der Operation</translation>
    </message>
    <message>
        <source>Timeline of the operation</source>
        <translation>Zeitachse der Operation</translation>
    </message>
    <message>
        <source>Track for at most so many seconds</source>
        <translation>Höchstens so viele Sekunden verfolgen</translation>
    </message>
    <message>
        <source>at most </source>
        <translation>höchstens </translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Look at the returned operation again and again until it has ended (Ctrl+Shift+T)</source>
        <translation>Die erhaltene Operation immer wieder abfragen, bis sie beendet ist (Strg+Umschalt+T)</translation>
    </message>
    <message>
        <source>Track again</source>
        <translation>Erneut verfolgen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>GET %1</source>
        <translation>GET %1</translation>
    </message>
    <message>
        <source>Next poll in %1 s, as the service asked</source>
        <translation>Nächste Abfrage in %1 s, wie vom Dienst erbeten</translation>
    </message>
    <message>
        <source>Next poll in %1 s</source>
        <translation>Nächste Abfrage in %1 s</translation>
    </message>
    <message>
        <source>Polling…</source>
        <translation>Wird abgefragt…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln poll(s), a row of the history each</source>
        <translation>
            <numerusform>%Ln Abfrage, je eine Zeile im Verlauf</numerusform>
            <numerusform>%Ln Abfragen, je eine Zeile im Verlauf</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Tracks</name>
    <message>
        <source>The environment &quot;%1&quot; of this row is not there any more.</source>
        <translation>Die Umgebung „%1“ dieser Zeile ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Add it again, or send the request from another one.</source>
        <translation>Sie wieder hinzufügen oder die Anfrage aus einer anderen senden.</translation>
    </message>
    <message>
        <source>The operation names no result.</source>
        <translation>Die Operation nennt kein Ergebnis.</translation>
    </message>
    <message>
        <source>%1 · result</source>
        <translation>%1 · Ergebnis</translation>
    </message>
</context>
<context>
    <name>ui::TransportEditor</name>
    <message>
        <source>There is no such file.</source>
        <translation>Eine solche Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>TLS and proxy</source>
        <translation>TLS und Proxy</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>Those of the system</source>
        <translation>Die des Systems</translation>
    </message>
    <message>
        <source>PEM file of the certificate authorities to trust, and no others</source>
        <translation>PEM-Datei der Zertifizierungsstellen, denen vertraut wird, und keinen anderen</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Any that an authority vouches for</source>
        <translation>Jedes, für das eine Stelle bürgt</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of the only certificate to accept; issuer, names and dates are not checked then</source>
        <translation>SHA-256-Fingerabdruck des einzigen akzeptierten Zertifikats; Aussteller, Namen und Daten werden dann nicht geprüft</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>PEM, or PKCS#12 with its key</source>
        <translation>PEM oder PKCS#12 samt Schlüssel</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Client-Schlüssel</translation>
    </message>
    <message>
        <source>In the certificate&apos;s file</source>
        <translation>In der Datei des Zertifikats</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose file: %1</source>
        <translation>Datei wählen: %1</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Der des Systems</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Dieser</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Proxy-Adresse</translation>
    </message>
    <message>
        <source>proxy.example:8080</source>
        <translation>proxy.example:8080</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>There is a client key without a client certificate.</source>
        <translation>Es gibt einen Client-Schlüssel ohne Client-Zertifikat.</translation>
    </message>
    <message>
        <source>The proxy can read the request and its token: it is plain http.</source>
        <translation>Der Proxy kann die Anfrage und ihr Token mitlesen: es ist unverschlüsseltes http.</translation>
    </message>
</context>
<context>
    <name>ui::VariableTable</name>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>There are two variables &quot;%1&quot;.</source>
        <translation>Es gibt zwei Variablen „%1“.</translation>
    </message>
    <message>
        <source>Rename one, or remove it.</source>
        <translation>Eine umbenennen oder entfernen.</translation>
    </message>
</context>
<context>
    <name>ui::VariablesEditor</name>
    <message>
        <source>Remove variable</source>
        <translation>Variable entfernen</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation>Neue Variable</translation>
    </message>
    <message>
        <source>Kept in a plain file: no place for a token</source>
        <translation>Unverschlüsselte Datei: kein Ort für ein Token</translation>
    </message>
</context>
<context>
    <name>ui::VerdictSteps</name>
    <message>
        <source>Another operation</source>
        <translation>Eine andere Operation</translation>
    </message>
    <message>
        <source>The form shows &quot;%1&quot;; this answer is to &quot;%2&quot;.</source>
        <translation>Das Formular zeigt „%1“; diese Antwort gehört zu „%2“.</translation>
    </message>
    <message>
        <source>What is in the form now comes back when its operation is chosen again.</source>
        <translation>Was jetzt im Formular steht, kommt zurück, wenn seine Operation wieder gewählt wird.</translation>
    </message>
    <message>
        <source>Take its request into the form</source>
        <translation>Ihre Anfrage ins Formular übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The form has no field for %1.</source>
        <translation>Das Formular hat kein Feld für %1.</translation>
    </message>
    <message>
        <source>Accept finding</source>
        <translation>(Befund hinnehmen)</translation>
    </message>
    <message>
        <source>Take back acceptance</source>
        <translation>(Hinnahme zurücknehmen)</translation>
    </message>
    <message>
        <source>Counted with what the request accepts now; saving the request keeps that. The history keeps the verdict it had.</source>
        <translation>Gezählt mit dem, was die Anfrage jetzt hinnimmt; beim Speichern der Anfrage bleibt das erhalten. Der Verlauf behält das Urteil, das er hatte.</translation>
    </message>
</context>
<context>
    <name>ui::WirePage</name>
    <message>
        <source>Wire</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Request as sent</source>
        <translation>Anfrage, wie gesendet</translation>
    </message>
    <message>
        <source>The request as sent. %1 stands where the token went.</source>
        <translation>Die Anfrage, wie gesendet. %1 steht anstelle des Tokens.</translation>
    </message>
    <message>
        <source>This request was not sent.</source>
        <translation>Diese Anfrage wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>It is not known whether this request was sent.</source>
        <translation>Ob diese Anfrage gesendet wurde, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>ui::Workbench</name>
    <message>
        <source>The operation &quot;%1&quot; is not known any more; its schema file is missing.</source>
        <translation>Die Operation „%1“ ist nicht mehr bekannt; ihre Schemadatei fehlt.</translation>
    </message>
    <message>
        <source>request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>It holds no request.</source>
        <translation>Sie enthält keine Anfrage.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Sent again without a token: &quot;%1&quot; has none for %2 now.</source>
        <translation>Ohne Token wiederholt: „%1“ hat jetzt keines für %2.</translation>
    </message>
    <message>
        <source>This was sent to %1 then; it would go to %2 now.</source>
        <translation>Damals ging dies an %1; jetzt ginge es an %2.</translation>
    </message>
    <message>
        <source>The file says %1; it would go to %2 now.</source>
        <translation>In der Datei steht %1; jetzt ginge es an %2.</translation>
    </message>
    <message>
        <source>The request goes to %1, which is no environment&apos;s address.</source>
        <translation>Die Anfrage geht an %1; das ist die Adresse keiner Umgebung.</translation>
    </message>
    <message>
        <source>Add an environment for it, or write {{root}} in place of the address.</source>
        <translation>Dafür eine Umgebung hinzufügen oder {{root}} anstelle der Adresse schreiben.</translation>
    </message>
    <message>
        <source>%1 says %2, but the operation is a %3.</source>
        <translation>In %1 steht %2, die Operation ist aber ein %3.</translation>
    </message>
    <message>
        <source>Mend the request line or the line &quot;# @operation&quot;.</source>
        <translation>Die Anfragezeile oder die Zeile „# @operation“ in Ordnung bringen.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>%1 names other files or handlers behind the body; they are kept, but not read or run.</source>
        <translation>%1 nennt hinter dem Body andere Dateien oder Skripte; sie bleiben erhalten, werden aber weder gelesen noch ausgeführt.</translation>
    </message>
    <message>
        <source>The request itself holds a token, which must not go into a file.</source>
        <translation>Die Anfrage selbst enthält ein Token, das in keine Datei gehört.</translation>
    </message>
    <message>
        <source>Take it out of the body or the header field, or write {{token}} in its place.</source>
        <translation>Aus dem Body oder Header-Feld entfernen oder {{token}} an seine Stelle schreiben.</translation>
    </message>
    <message>
        <source>The body that was sent holds {{%1}}, which is a variable in a form. Replay sends it as it was.</source>
        <translation>Der gesendete Body enthält {{%1}}, was in einem Formular eine Variable ist. „Wiederholen“ sendet ihn, wie er war.</translation>
    </message>
    <message>
        <source>A GET has no body to fill in, and so no form. Replay sends it again.</source>
        <translation>Ein GET hat keinen Body zum Ausfüllen und daher kein Formular. „Wiederholen“ sendet es erneut.</translation>
    </message>
    <message>
        <source>The next page is at %1, which is not where &quot;%2&quot; is: asked for without the token and without own header fields.</source>
        <translation>Die nächste Seite liegt auf %1 und damit nicht dort, wo „%2“ ist: angefordert ohne das Token und ohne eigene Header-Felder.</translation>
    </message>
    <message>
        <source>There is nothing to track: this is no operation, or it has ended.</source>
        <translation>Es gibt nichts zu verfolgen: dies ist keine Operation, oder sie ist beendet.</translation>
    </message>
    <message>
        <source>%1 names places of an expected answer, but no answer. They are left out.</source>
        <translation>%1 nennt Stellen einer erwarteten Antwort, aber keine Antwort. Sie werden weggelassen.</translation>
    </message>
    <message>
        <source>The expected answer is left out: %1</source>
        <translation>Die erwartete Antwort wird weggelassen: %1</translation>
    </message>
    <message>
        <source>Sent without the token of &quot;%1&quot;: it is not for %2.</source>
        <translation>Ohne das Token von „%1“ gesendet: es ist nicht für %2.</translation>
    </message>
    <message>
        <source>No saved request is open.</source>
        <translation>Es ist keine gespeicherte Anfrage offen.</translation>
    </message>
    <message>
        <source>%1 does not hold this request any more.</source>
        <translation>%1 enthält diese Anfrage nicht mehr.</translation>
    </message>
    <message>
        <source>The key of the client certificate of &quot;%1&quot; is sealed.</source>
        <translation>Der Schlüssel des Client-Zertifikats von „%1“ ist verschlüsselt.</translation>
    </message>
    <message>
        <source>Send one request there first, which asks for its passphrase.</source>
        <translation>Erst eine Anfrage dorthin senden; sie fragt nach der Passphrase.</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Neue Anfrage</translation>
    </message>
    <message>
        <source>%1 was changed on disk since this request was opened.</source>
        <translation>%1 wurde auf dem Datenträger geändert, seit diese Anfrage geöffnet wurde.</translation>
    </message>
    <message>
        <source>Reload it, or save and take what is there now away.</source>
        <translation>Neu laden, oder speichern und damit ersetzen, was jetzt dort steht.</translation>
    </message>
    <message>
        <source>%1 calls the operation &quot;%2&quot;, which is not known: opened without its documentation.</source>
        <translation>%1 ruft die Operation „%2“ auf, die nicht bekannt ist: ohne ihre Dokumentation geöffnet.</translation>
    </message>
    <message>
        <source>Unsaved changes of &quot;%1&quot; are back. Undo shows what the file says.</source>
        <translation>Die nicht gespeicherten Änderungen an „%1“ sind wieder da. „Rückgängig“ zeigt, was in der Datei steht.</translation>
    </message>
</context>
</TS>
