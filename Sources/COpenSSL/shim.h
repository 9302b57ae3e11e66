/* OpenSSL 3.0 as Swift sees it.
 *
 * Swift can call neither function-like macros nor variadic functions, and does not read constants that are built by
 * a macro with arguments. For each one that Lectern uses there is a name of its own here: lectern_ and OpenSSL's. */
#pragma once
#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/buffer.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

/* Memory BIOs. */
static inline BUF_MEM *lectern_BIO_get_mem_ptr(BIO *bio) {
    BUF_MEM *memory = NULL;
    BIO_get_mem_ptr(bio, &memory);
    return memory;
}
static inline long lectern_BIO_get_mem_data(BIO *bio, char **start) { return BIO_get_mem_data(bio, start); }
static inline int lectern_BIO_set_mem_buf(BIO *bio, BUF_MEM *memory) { return BIO_set_mem_buf(bio, memory, BIO_CLOSE); }
static inline long lectern_SSL_CTX_set_mode(SSL_CTX *context, long mode) { return SSL_CTX_set_mode(context, mode); }
static inline int lectern_ERR_is_out_of_memory(unsigned long code) {
  return ERR_GET_REASON(code) == ERR_R_MALLOC_FAILURE;
}
static inline int lectern_BIO_reset(BIO *bio) { return BIO_reset(bio); }

/* Sessions. */
static inline long lectern_SSL_get_negotiated_group(SSL *ssl) { return SSL_get_negotiated_group(ssl); }

/* Contexts. */
static const uint64_t lectern_SSL_OP_NO_RENEGOTIATION = SSL_OP_NO_RENEGOTIATION;
static const uint64_t lectern_SSL_OP_NO_COMPRESSION = SSL_OP_NO_COMPRESSION;
static const uint64_t lectern_SSL_OP_CIPHER_SERVER_PREFERENCE = SSL_OP_CIPHER_SERVER_PREFERENCE;
static const uint64_t lectern_SSL_OP_PRIORITIZE_CHACHA = SSL_OP_PRIORITIZE_CHACHA;
static const uint64_t lectern_SSL_OP_ALLOW_UNSAFE_LEGACY_RENEGOTIATION = SSL_OP_ALLOW_UNSAFE_LEGACY_RENEGOTIATION;
static const uint64_t lectern_SSL_OP_ALLOW_CLIENT_RENEGOTIATION = SSL_OP_ALLOW_CLIENT_RENEGOTIATION;
static const uint64_t lectern_SSL_OP_ALLOW_NO_DHE_KEX = SSL_OP_ALLOW_NO_DHE_KEX;
static const uint64_t lectern_SSL_OP_IGNORE_UNEXPECTED_EOF = SSL_OP_IGNORE_UNEXPECTED_EOF;
static inline int lectern_SSL_CTX_set1_groups_list(SSL_CTX *context, const char *groups) {
    return SSL_CTX_set1_groups_list(context, groups);
}
static inline int lectern_SSL_CTX_set1_sigalgs_list(SSL_CTX *context, const char *algorithms) {
    return SSL_CTX_set1_sigalgs_list(context, algorithms);
}
static inline int lectern_SSL_CTX_set_min_proto_version(SSL_CTX *context, int version) {
    return SSL_CTX_set_min_proto_version(context, version);
}
static inline int lectern_SSL_CTX_set_max_proto_version(SSL_CTX *context, int version) {
    return SSL_CTX_set_max_proto_version(context, version);
}
static inline long lectern_SSL_CTX_set_session_cache_mode(SSL_CTX *context, long mode) {
    return SSL_CTX_set_session_cache_mode(context, mode);
}
static inline int lectern_SSL_CTX_add1_chain_cert(SSL_CTX *context, X509 *certificate) {
    return SSL_CTX_add1_chain_cert(context, certificate);
}
static inline void lectern_SSL_CTX_set_tlsext_servername(
    SSL_CTX *context, int (*callback)(SSL *, int *, void *), void *argument) {
    SSL_CTX_set_tlsext_servername_callback(context, callback);
    SSL_CTX_set_tlsext_servername_arg(context, argument);
}

/* Sessions. */
static inline int lectern_SSL_set_tlsext_host_name(SSL *ssl, const char *name) {
    return SSL_set_tlsext_host_name(ssl, name);
}
static inline void lectern_SSL_set_msg_callback(
    SSL *ssl,
    void (*callback)(int, int, int, const void *, size_t, SSL *, void *),
    void *argument) {
    SSL_set_msg_callback(ssl, callback);
    SSL_set_msg_callback_arg(ssl, argument);
}

/* Certificates. */
static inline EVP_PKEY *lectern_EVP_EC_gen(const char *curve) { return EVP_EC_gen(curve); }
static inline void lectern_X509V3_set_ctx_nodb(X509V3_CTX *context) { X509V3_set_ctx_nodb(context); }
static inline int lectern_GENERAL_NAMES_count(const GENERAL_NAMES *names) { return sk_GENERAL_NAME_num(names); }
static inline const GENERAL_NAME *lectern_GENERAL_NAMES_get(const GENERAL_NAMES *names, int index) {
    return sk_GENERAL_NAME_value(names, index);
}
