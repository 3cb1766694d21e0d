#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
# SPDX-License-Identifier: MIT

# Makes the certificates of this folder anew. All servers but the one with a short key share server.key; the
# authorities' keys are thrown away. The passphrase of all that is sealed is "open sesame". For tests only: the keys are
# public.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

past=20200101000000Z
future=21000101000000Z
end=21200101000000Z

key() { openssl ecparam -name prime256v1 -genkey -noout -out "$1"; }

issue() { # file, common name, key, extensions, start, end, digest, signer options of openssl ca
    file=$1 name=$2 key=$3 extensions=$4 from=$5 to=$6 digest=$7
    shift 7
    openssl req -new -key "$key" -subj "/CN=$name" -out "$work/request"
    cat > "$work/ca.conf" << CONF
[ca]
default_ca = d
[d]
database = $work/index
new_certs_dir = $work
serial = $work/serial
unique_subject = no
policy = p
x509_extensions = e
[p]
commonName = supplied
[e]
$extensions
CONF
    : > "$work/index"
    openssl rand -hex 8 > "$work/serial"
    openssl ca -batch -notext -config "$work/ca.conf" -in "$work/request" -out "$file.pem" -md "$digest" \
        -startdate "$from" -enddate "$to" "$@" 2> "$work/log" || { cat "$work/log"; exit 1; }
}

authority() { # file, common name
    key "$work/$1.key"
    issue "$1" "$2" "$work/$1.key" 'basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign' "$past" "$end" sha256 -selfsign -keyfile "$work/$1.key"
}

server() { # file, common name, subject alternative names, start, end, extended use, digest
    issue "$1" "$2" server.key "basicConstraints = CA:FALSE
subjectAltName = $3
extendedKeyUsage = $6" "$4" "$5" "$7" -cert authority.pem -keyfile "$work/authority.key"
}

key server.key
authority authority 'Console test authority'
authority stranger 'Another test authority'
here='IP:127.0.0.1,DNS:localhost'
server good localhost "$here" $past $end serverAuth sha256
server expired localhost "$here" $past 20210101000000Z serverAuth sha256
server future localhost "$here" $future $end serverAuth sha256
server elsewhere elsewhere.example 'DNS:elsewhere.example' $past $end serverAuth sha256
server name-only 127.0.0.1 'DNS:elsewhere.example' $past $end serverAuth sha256
server wildcard example.org 'DNS:*.example.org' $past $end serverAuth sha256
server client localhost "$here" $past $end clientAuth sha256
issue self-signed localhost server.key "basicConstraints = CA:FALSE
subjectAltName = $here" $past $end sha256 -selfsign -keyfile server.key
issue self-signed-again localhost server.key "basicConstraints = CA:FALSE
subjectAltName = $here" $past $end sha256 -selfsign -keyfile server.key

# Weak ones: OpenSSL serves them at security level 0 only.
server sha1 localhost "$here" $past $end serverAuth sha1
openssl genrsa -traditional -out short.key 1024 2> /dev/null
issue short localhost short.key "basicConstraints = CA:FALSE
subjectAltName = $here
extendedKeyUsage = serverAuth" $past $end sha256 -cert authority.pem -keyfile "$work/authority.key"

# Who the program is: an EC and an RSA identity, the first one sealed as well.
me() { # file
    issue "$1" 'Console tester' "$1.key" "basicConstraints = CA:FALSE
extendedKeyUsage = clientAuth" $past $end sha256 -cert authority.pem -keyfile "$work/authority.key"
}
key me.key
openssl genrsa -traditional -out me-rsa.key 2048 2> /dev/null
me me
me me-rsa
openssl pkcs8 -topk8 -in me.key -out me-sealed.key -passout 'pass:open sesame'
openssl pkcs12 -export -in me.pem -inkey me.key -certfile authority.pem -out me.p12 -passout 'pass:open sesame'
openssl pkcs12 -export -in me.pem -inkey me.key -out me-open.p12 -passout 'pass:'
