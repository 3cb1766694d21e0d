#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
# SPDX-License-Identifier: MIT
"""A TLS server on loopback for what Qt's cannot do: old protocols, weak certificates, ends without a goodbye.

Prints "port N", then for every connection "handshake VERSION" or "refused REASON", and "heard N" with the bytes of the
request it read. Ends with its standard input.
"""

import argparse
import os
import socket
import ssl
import struct
import sys
import threading
import warnings

VERSIONS = {
    "1.0": ssl.TLSVersion.TLSv1,
    "1.1": ssl.TLSVersion.TLSv1_1,
    "1.2": ssl.TLSVersion.TLSv1_2,
    "1.3": ssl.TLSVersion.TLSv1_3,
}


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("--certificate", required=True)
    parser.add_argument("--key", required=True)
    parser.add_argument("--version", default="1.3", choices=VERSIONS, help="the only one spoken")
    parser.add_argument("--ciphers", default="DEFAULT")
    parser.add_argument("--http2", action="store_true", help="speak HTTP/2 and nothing else")
    parser.add_argument("--answer", default="HTTP/1.1 201 Created\\r\\nContent-Length: 2\\r\\n\\r\\n{}")
    parser.add_argument("--end", default="goodbye", choices=("goodbye", "cut", "half"),
                        help="close_notify and close; close alone; close_notify and an open connection")
    return parser.parse_args()


def say(line):
    print(line, flush=True)


def context(given):
    warnings.simplefilter("ignore", DeprecationWarning)
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    made.set_ciphers(given.ciphers + ":@SECLEVEL=0")
    made.minimum_version = made.maximum_version = VERSIONS[given.version]
    made.load_cert_chain(given.certificate, given.key)
    if given.http2:
        made.set_alpn_protocols(["h2"])
    return made


def request(stream):
    received = b""
    while b"\r\n\r\n" not in received:
        part = stream.recv(65536)
        if not part:
            return received
        received += part
    head, _, body = received.partition(b"\r\n\r\n")
    lengths = [line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
    missing = int(lengths[0].split(b":")[1]) - len(body) if lengths else 0
    while missing > 0 and (part := stream.recv(65536)):
        received += part
        missing -= len(part)
    return received


def serve(raw, made, given, kept):
    # In memory, so that the end of TLS and that of the connection are two things.
    incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
    tls = made.wrap_bio(incoming, outgoing, server_side=True)

    def pump(step):
        while True:
            try:
                result = step()
                raw.sendall(outgoing.read())
                return result
            except ssl.SSLWantReadError:
                raw.sendall(outgoing.read())
                part = raw.recv(65536)
                if not part:
                    raise ConnectionError("the client left") from None
                incoming.write(part)

    class Stream:
        @staticmethod
        def recv(size):
            return pump(lambda: tls.read(size))

    try:
        pump(tls.do_handshake)
    except (ssl.SSLError, OSError) as error:
        try:
            raw.sendall(outgoing.read())
        except OSError:
            pass
        say(f"refused {getattr(error, 'reason', None) or error}")
        raw.close()
        return
    say(f"handshake {tls.version()}")
    say(f"protocol {tls.selected_alpn_protocol()}")
    try:
        if given.http2:
            # SETTINGS first (RFC 9113, 3.4); whoever answers with anything but the preface is told to go.
            pump(lambda: tls.write(b"\x00\x00\x00\x04\x00\x00\x00\x00\x00"))
        heard = request(Stream) if not given.http2 else Stream.recv(65536)
        say(f"heard {len(heard)}")
        if given.http2:
            pump(lambda: tls.write(b"\x00\x00\x08\x07\x00" + struct.pack(">III", 0, 0, 1)))
        else:
            pump(lambda: tls.write(given.answer.encode().decode("unicode_escape").encode("latin-1")))
        if given.end != "cut":
            try:
                tls.unwrap()
            except ssl.SSLError:
                pass  # the other side has not said goodbye yet
            raw.sendall(outgoing.read())
        if given.end == "half":
            kept.append(raw)
            return
    except (ssl.SSLError, OSError) as error:
        say(f"lost {error}")
    raw.close()


def main():
    given = arguments()
    made = context(given)
    listening = socket.create_server(("127.0.0.1", 0))
    kept = []

    def accept():
        while True:
            raw, _ = listening.accept()
            threading.Thread(target=serve, args=(raw, made, given, kept), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    say(f"port {listening.getsockname()[1]}")
    sys.stdin.read()
    os._exit(0)


main()
