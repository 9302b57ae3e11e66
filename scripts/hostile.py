"""What hostile clients send, for stress.py: each attack runs in processes of its own, so that readers beside it are measured alone.

Most come in waves: connections are opened and made ready, all is sent at once, and they are closed when the server has ended them or
after a moment; then the next wave comes, until the attack's time is up. All of it over loopback, from 127.0.2.x.
"""

import ctypes
import ctypes.util
import hashlib
import hmac
import multiprocessing
import os
import select
import socket
import struct
import time

import client

libssl = ctypes.CDLL(ctypes.util.find_library("ssl"))
libcrypto = ctypes.CDLL(ctypes.util.find_library("crypto"))
for library, names in (
    (libssl, "TLS_client_method SSL_CTX_new SSL_new SSL_get_session"),
    (libcrypto, "BIO_new BIO_s_mem EVP_CIPHER_CTX_new EVP_aes_128_gcm"),
):
    for name in names.split():
        getattr(library, name).restype = ctypes.c_void_p
SET_MINIMUM, SET_MAXIMUM, SET_GROUPS = 123, 124, 92  # of SSL_CTX_ctrl
TLS12, TLS13 = 0x0303, 0x0304
GCM_GET_TAG = 16  # of EVP_CIPHER_CTX_ctrl


def pointer(value):
    return ctypes.c_void_p(value)


class Session:
    """A client of OpenSSL over memory, which does what Python's own module does not let it do."""

    contexts = {}  # by version and groups: a context costs more than a handshake

    def __init__(self, version=TLS13, groups=b"X25519:P-256"):
        if (version, groups) not in self.contexts:
            context = pointer(libssl.SSL_CTX_new(pointer(libssl.TLS_client_method())))
            for command in (SET_MINIMUM, SET_MAXIMUM):
                libssl.SSL_CTX_ctrl(context, command, ctypes.c_long(version), None)
            libssl.SSL_CTX_ctrl(context, SET_GROUPS, ctypes.c_long(0), groups)
            libssl.SSL_CTX_set_cipher_list(context, b"ECDHE-ECDSA-AES128-GCM-SHA256")
            self.contexts[version, groups] = context
        self.ssl = pointer(libssl.SSL_new(self.contexts[version, groups]))
        self.incoming, self.outgoing = (pointer(libcrypto.BIO_new(pointer(libcrypto.BIO_s_mem()))) for _ in "io")
        libssl.SSL_set_bio(self.ssl, self.incoming, self.outgoing)
        libssl.SSL_set_connect_state(self.ssl)
        libssl.SSL_ctrl(self.ssl, 55, ctypes.c_long(0), b"localhost")  # SSL_set_tlsext_host_name

    def __del__(self):
        libssl.SSL_free(self.ssl)

    def step(self):
        """What a step of the handshake sends, and whether it was the last."""
        is_done = libssl.SSL_do_handshake(self.ssl) == 1
        return self.output(), is_done

    def output(self):
        buffer, output = ctypes.create_string_buffer(65536), b""
        while (count := libcrypto.BIO_read(self.outgoing, buffer, 65536)) > 0:
            output += buffer.raw[:count]
        return output

    def shake_hands(self, connection):
        while True:
            output, is_done = self.step()
            if output:
                connection.sendall(output)
            if is_done:
                return
            piece = connection.recv(65536)
            if not piece:
                raise ConnectionError("closed in the handshake")
            libcrypto.BIO_write(self.incoming, piece, len(piece))

    def write(self, data):
        libssl.SSL_write(self.ssl, data, len(data))
        return self.output()

    def changes_of_keys(self, count):
        """So many messages that change the keys and ask the server to change its own (RFC 8446 §4.6.3)."""
        for _ in range(count):
            libssl.SSL_key_update(self.ssl, 1)
            libssl.SSL_do_handshake(self.ssl)
        return self.output()

    def second_hellos(self, count):
        """So many hellos behind a handshake of TLS 1.2, each a record of its own (RFC 5246 §6.2.3.3).

        OpenSSL would send one and wait, so they are encrypted here, with the keys that it has agreed on.
        """
        master = ctypes.create_string_buffer(48)
        libssl.SSL_SESSION_get_master_key(pointer(libssl.SSL_get_session(self.ssl)), master, 48)
        ours, theirs = ctypes.create_string_buffer(32), ctypes.create_string_buffer(32)
        libssl.SSL_get_client_random(self.ssl, ours, 32)
        libssl.SSL_get_server_random(self.ssl, theirs, 32)
        seed = block = label = b"key expansion" + theirs.raw + ours.raw
        block = b""
        while len(block) < 40:
            seed = hmac.digest(master.raw, seed, hashlib.sha256)
            block += hmac.digest(master.raw, seed + label, hashlib.sha256)
        key, fixed = block[:16], block[32:36]
        message = Session(TLS12).step()[0][5:]
        return b"".join(encrypted(message, key, fixed, number + 1) for number in range(count))  # 0 was Finished


def encrypted(message, key, fixed, number):
    """A record of the handshake under AES-128-GCM (RFC 5288)."""
    nonce = struct.pack(">Q", number)
    cipher = pointer(libcrypto.EVP_CIPHER_CTX_new())
    libcrypto.EVP_EncryptInit_ex(cipher, pointer(libcrypto.EVP_aes_128_gcm()), None, key, fixed + nonce)
    length, output, tag = ctypes.c_int(), ctypes.create_string_buffer(len(message)), ctypes.create_string_buffer(16)
    header = struct.pack(">QBHH", number, 22, TLS12, len(message))
    libcrypto.EVP_EncryptUpdate(cipher, None, ctypes.byref(length), header, len(header))
    libcrypto.EVP_EncryptUpdate(cipher, output, ctypes.byref(length), message, len(message))
    libcrypto.EVP_EncryptFinal_ex(cipher, None, ctypes.byref(length))
    libcrypto.EVP_CIPHER_CTX_ctrl(cipher, GCM_GET_TAG, 16, tag)
    libcrypto.EVP_CIPHER_CTX_free(cipher)
    fragment = nonce + output.raw + tag.raw
    return struct.pack(">BHH", 22, TLS12, len(fragment)) + fragment


def hello(groups):
    """A real hello that offers this group alone, with a share of it."""
    return Session(TLS13, groups).step()[0]


def long_hello(length, shares):
    """About so many bytes in records: the list of groups full, and beside it as many shares, or the list of ciphers."""
    def block(data):
        return struct.pack(">H", len(data)) + data

    def entry(kind, data):
        return struct.pack(">H", kind) + block(data)

    suites, groups, keys = b"\x13\x01", b"\0\x1d", b""
    if shares:  # each is looked for among the groups
        groups = b"".join(struct.pack(">H", 0x4000 + number) for number in range(length * 2 // 9))
        keys = b"".join(struct.pack(">H", 0x4000 + number) + b"\0\1\1" for number in range(length // 9))
    else:
        suites = b"\x13\x01" * (min(length, 65_500) // 2)
    extensions = entry(10, block(groups)) + entry(13, block(b"\4\3\x08\4")) + entry(43, b"\2\3\4") + entry(51, block(keys))
    if not shares and length > 65_536:
        extensions += entry(21, bytes(min(length - 65_500, 65_000)))
    body = b"\3\3" + bytes(32) + b"\0" + block(suites) + b"\1\0" + block(extensions[:65_535])
    message = b"\1" + struct.pack(">I", len(body))[1:] + body
    pieces = (message[start:start + 16_384] for start in range(0, len(message), 16_384))
    return b"".join(b"\x16\3\1" + block(piece) for piece in pieces)


def full_hello():
    """A real one, as long as one may be, with as many ciphers as one may have."""
    record = hello(b"X25519")
    body = record[9:]
    start = 35 + body[34]  # of the list: behind version, random number and session
    count = struct.unpack(">H", body[start:start + 2])[0]
    more = 256 - count // 2
    body = body[:start] + struct.pack(">H", 512) + b"\x13\x01" * more + body[start + 2:]
    start += 2 + 512 + 2  # of the extensions, behind the one method of compression
    padding = 8_192 - len(record) - 2 * more - 4
    body = body[:start] + struct.pack(">H", len(body) - start - 2 + 4 + padding) + body[start + 2:]
    body += struct.pack(">HH", 21, padding) + bytes(padding)
    message = b"\1" + struct.pack(">I", len(body))[1:] + body
    return b"\x16\3\1" + struct.pack(">H", len(message)) + message


def shaken(connection, version=TLS13):
    session = Session(version)
    session.shake_hands(connection)
    return session


class Target:
    def __init__(self, port, gopher):
        self.port, self.gopher = port, gopher
        self.request = f"gemini://localhost:{port}/long.gmi\r\n".encode()


class Attack:
    """A wave's size and addresses, in each of two processes; what it sends over a new connection; whether the server has to end each."""

    def __init__(self, name, size, addresses, make, patience=0.5, gopher=False, closes=True):
        self.name, self.size, self.addresses, self.make = name, size, addresses, make
        self.patience, self.gopher, self.closes = patience, gopher, closes

    def wave(self, target, first):
        """How many connections it opened, and how many of them the server has ended in time."""
        held = []
        for number in range(self.size):
            connection = None
            try:
                connection = self.connect(target, first + number % self.addresses)
                held.append((connection, self.make(connection, target)))
            except OSError:
                if connection:
                    connection.close()
        for connection, data in held:
            try:
                connection.setblocking(False)
                if data:
                    connection.send(data)
            except OSError:
                pass
        ended = self.ended([connection for connection, _ in held])
        for connection, _ in held:
            connection.close()
        return len(held), ended

    def connect(self, target, address):
        leaves_nothing_here = (socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        return client.connect(target.gopher if self.gopher else target.port, source=f"127.0.2.{1 + address}", timeout=5,
                              options=[leaves_nothing_here])

    def ended(self, connections):
        """How many the server has ended."""
        if not self.closes:
            time.sleep(self.patience)
            return 0
        open_ones, end = set(connections), time.monotonic() + 10
        poll = select.poll()
        for connection in connections:
            poll.register(connection, select.POLLIN)
        by_number = {connection.fileno(): connection for connection in connections}
        while open_ones and time.monotonic() < end:
            for number, _ in poll.poll(100):
                try:
                    if by_number[number].recv(65536):
                        continue
                except BlockingIOError:
                    continue
                except OSError:
                    pass
                poll.unregister(number)
                open_ones.discard(by_number[number])
        return len(connections) - len(open_ones)

    def run(self, target, end, number):
        opened = ended = 0
        while time.monotonic() < end:
            more, gone = self.wave(target, number * self.addresses)
            opened, ended = opened + more, ended + gone
        return opened, ended


class Reopening(Attack):
    """Connections, silent unless something is made of them, each of which is opened anew when the server has ended it."""

    def __init__(self, name, size, addresses, make=lambda connection, target: b""):
        super().__init__(name, size, addresses, make, closes=False)

    def run(self, target, end, number):
        poll, held, lost, opened, ended = select.poll(), {}, [], 0, 0

        def open_one(address):
            connection = None
            try:
                connection = self.connect(target, number * self.addresses + address)
                connection.sendall(self.make(connection, target))
            except OSError:
                if connection:
                    connection.close()
                return lost.append(address)
            connection.setblocking(False)
            poll.register(connection, select.POLLIN)
            held[connection.fileno()] = connection, address

        for index in range(self.size):
            if time.monotonic() > end:
                break
            open_one(index % self.addresses)
            opened += 1
        while time.monotonic() < end:
            for descriptor, _ in poll.poll(100):
                if self.has_more(held[descriptor][0]):
                    poll.modify(descriptor, 0)  # an answer that is not read; a reset is reported all the same
                    continue
                connection, address = held.pop(descriptor)
                poll.unregister(descriptor)
                connection.close()
                open_one(address)
                opened, ended = opened + 1, ended + 1
            again, lost[:] = lost[:], []
            for address in again:
                open_one(address)
        for connection, _ in held.values():
            connection.close()
        return opened, ended

    @staticmethod
    def has_more(connection):
        try:
            return connection.recv(1, socket.MSG_PEEK) != b""
        except OSError:
            return False


def holding():
    """One after the other: a silent connection, half a hello, half a handshake, half a request, an answer that is not read."""
    first = hello(b"X25519")
    kinds = [
        lambda connection, target: b"",
        lambda connection, target: first[:60],
        lambda connection, target: first,
        lambda connection, target: shaken(connection).write(b"gemini://loc"),
        lambda connection, target: shaken(connection).write(target.request),
    ]
    turns = iter(range(1 << 60))
    return lambda connection, target: kinds[next(turns) % len(kinds)](connection, target)


class Running:
    """An attack under way in two processes; afterwards, `opened` and `ended` count its connections."""

    def __init__(self, attack, target, seconds):
        processes = multiprocessing.get_context("fork")
        self.results = processes.Queue()
        self.attack, self.target, self.seconds = attack, target, seconds
        self.processes = [processes.Process(target=self.work, args=(number,), daemon=True) for number in range(2)]

    def work(self, number):
        os.nice(5)  # somebody else's machine
        self.results.put(self.attack.run(self.target, time.monotonic() + self.seconds, number))

    def __enter__(self):
        for process in self.processes:
            process.start()
        return self

    @property
    def goes_on(self):
        return any(process.is_alive() for process in self.processes)

    def __exit__(self, *_):
        for process in self.processes:
            process.join(30)
            if process.is_alive():
                process.kill()
        counts = [self.results.get(timeout=1) for process in self.processes if process.exitcode == 0]
        self.opened, self.ended = (sum(count[index] for count in counts) for index in (0, 1))


DEAREST_SEARCH = b"/search\tof and in to was by it he his on that as at for from with is be who had not but ar t\r\n"


def attacks(part=1):
    """Each in turn, with crowds of one part in so many."""
    groups = [hello(name) for name in (b"ffdhe8192", b"ffdhe4096", b"ffdhe2048", b"P-384", b"P-521", b"X448")]
    long = [long_hello(131_000, False), long_hello(64_000, False), long_hello(57_000, True)]
    short = long_hello(7_700, True), long_hello(7_700, False)
    assert max(map(len, short)) <= 8_192
    turns = iter(range(1 << 60))

    def in_turn(hellos):
        return lambda connection, target: hellos[next(turns) % len(hellos)]

    return [
        Attack("changes of keys", 48 // part, 1, lambda c, t: shaken(c).changes_of_keys(100)),
        Attack("refused renegotiation", 48 // part, 1, lambda c, t: shaken(c, TLS12).second_hellos(100)),
        Attack("hellos of 64 and 131 kB", 64 // part, 1, in_turn(long)),
        Attack("hellos of 8 kB with long lists", 64 // part, 1, in_turn(short)),
        Attack("the longest hellos that are taken", 64 // part, 1, in_turn([full_hello()]), patience=0.05, closes=False),
        Attack("hellos that ask for dear groups", 64 // part, 1, in_turn(groups)),
        Attack("silent connections, opened and reset", 500 // part, 36, lambda c, t: b"", patience=0.05, closes=False),
        Reopening("silent connections of 72 addresses, opened again", 4_600 // part, 36),
        Attack("half requests", 48 // part, 4, lambda c, t: shaken(c).write(b"gemini://loc"), patience=0.05, closes=False),
        Attack("answers not read", 48 // part, 4, lambda c, t: shaken(c).write(t.request), closes=False),
        Attack("Gopher: the dearest search", 64 // part, 1, lambda c, t: DEAREST_SEARCH, gopher=True),
        Attack("Gopher: half selectors", 64 // part, 4, lambda c, t: b"/sec", gopher=True, patience=0.05, closes=False),
    ]
