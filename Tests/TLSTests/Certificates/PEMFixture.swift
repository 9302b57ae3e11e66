/// Keys and certificates that another program, `openssl`, has made.
enum PEMFixture {
    /// A key on P-256, in PKCS#8.
    static let key = """
        -----BEGIN PRIVATE KEY-----
        MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgZPKaDfn0KRTkKqIv
        S+8YeKmRT6Avl1+vPjFUHATRzQ2hRANCAAShdTjLpe3ZExlAC68gNGhKa7b0esDH
        r4SAmHoUotOxtYRa7fQO+Sr6v5qdLHCHlIs202oUsqcHB+dcXOafpyZP
        -----END PRIVATE KEY-----

        """

    /// The same key in the older form, with its curve before it, as `openssl ecparam` writes it.
    static let keyWithParameters = """
        -----BEGIN EC PARAMETERS-----
        BggqhkjOPQMBBw==
        -----END EC PARAMETERS-----
        -----BEGIN EC PRIVATE KEY-----
        MHcCAQEEIGTymg359CkU5CqiL0vvGHipkU+gL5dfrz4xVBwE0c0NoAoGCCqGSM49
        AwEHoUQDQgAEoXU4y6Xt2RMZQAuvIDRoSmu29HrAx6+EgJh6FKLTsbWEWu30Dvkq
        +r+anSxwh5SLNtNqFLKnBwfnXFzmn6cmTw==
        -----END EC PRIVATE KEY-----

        """

    /// The same key with a passphrase.
    static let encryptedKey = """
        -----BEGIN ENCRYPTED PRIVATE KEY-----
        MIHsMFcGCSqGSIb3DQEFDTBKMCkGCSqGSIb3DQEFDDAcBAjPvwN95LaJtAICCAAw
        DAYIKoZIhvcNAgkFADAdBglghkgBZQMEASoEEAwKE74E0CdpRLJLK1lMF/cEgZCR
        ZCUPy/IGqQYW/IzavuFu1TboR5sJIFR5miubPEr4U62Ve9p0WHbQ/4gSeX3GOvBc
        YIeKHXgeQqV9sU7uAK01jNThLKtDRaHP6VY3HMOaGYJIyGgCEZTPsumR8/LC2XpB
        UafIdL3aIOTC+4g84nzYwPprQv6cpyy9OcQNI22wQ7lDNbC2EI9RS/xTL3oLcZQ=
        -----END ENCRYPTED PRIVATE KEY-----

        """

    /// The same key with a passphrase, in the older form.
    static let legacyEncryptedKey = """
        -----BEGIN EC PRIVATE KEY-----
        Proc-Type: 4,ENCRYPTED
        DEK-Info: AES-128-CBC,4CCC91EFAF6075ACB61E6CCF57A2D49A

        +6broGxnLlf+J9UODNQMTfDuWsmQh5GxMWHMe//n2Bcx2ZH8zH3PX6BfzsFod9QY
        1CuqTKbKn9FG7kxa4Kz+0e7DZA7geFrobaT540UNzAtlIy4EcdjVFvGIprMQ4glv
        2UZvbtrSnfTbUyV8QHmNRk2itOaarRcT1r+iH2q2n3o=
        -----END EC PRIVATE KEY-----

        """

    /// A certificate for `key`: localhost, *.example.org and 192.0.2.1, signed by `authority`; from 2000 to 4096.
    static let issued = """
        -----BEGIN CERTIFICATE-----
        MIIBnTCCAUOgAwIBAgIBBDAKBggqhkjOPQQDAjAcMRowGAYDVQQDDBFFeGFtcGxl
        IEF1dGhvcml0eTAgFw0wMDAxMDEwMDAwMDBaGA80MDk2MDEwMTAwMDAwMFowFDES
        MBAGA1UEAwwJbG9jYWxob3N0MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEoXU4
        y6Xt2RMZQAuvIDRoSmu29HrAx6+EgJh6FKLTsbWEWu30Dvkq+r+anSxwh5SLNtNq
        FLKnBwfnXFzmn6cmT6N8MHowOAYDVR0RBDEwL4IJbG9jYWxob3N0gg0qLmV4YW1w
        bGUub3JnhwTAAAIBgQ1hQGV4YW1wbGUub3JnMB0GA1UdDgQWBBSa47MLAeVqq6F6
        6ldrUCXoANA9OTAfBgNVHSMEGDAWgBScOY7aIVoE2sFEkBEx3GGi9TMhoTAKBggq
        hkjOPQQDAgNIADBFAiBoTrX9LCHorCUBSd35q1EsjBsYZ+nTcGZ/ReS69ZfsJgIh
        ALIoS9GbOa1QK06paxkWGO5eoxGiTOd2XbwMoO7Tszqc
        -----END CERTIFICATE-----

        """

    /// The certificate of an authority whose key is not here.
    static let authority = """
        -----BEGIN CERTIFICATE-----
        MIIBWzCCAQGgAwIBAgIBAzAKBggqhkjOPQQDAjAcMRowGAYDVQQDDBFFeGFtcGxl
        IEF1dGhvcml0eTAgFw0wMDAxMDEwMDAwMDBaGA80MDk2MDEwMTAwMDAwMFowHDEa
        MBgGA1UEAwwRRXhhbXBsZSBBdXRob3JpdHkwWTATBgcqhkjOPQIBBggqhkjOPQMB
        BwNCAATHPZ388XcoMoOmQLB679VtWWIjUNuGbdZZd/wtxV1Z7tba5if6WN6rccUr
        08EJZ3MQsr4koAftfTNqGtGEG6Z6ozIwMDAPBgNVHRMBAf8EBTADAQH/MB0GA1Ud
        DgQWBBScOY7aIVoE2sFEkBEx3GGi9TMhoTAKBggqhkjOPQQDAgNIADBFAiAgn+40
        zfdl1BF5aA2kB7Q2q6jiRFzhTOm9FJtJjJGNYQIhAO/C+5xiucXbSmvAciEaHzbb
        r+jmw7pL8UNn9E+2YHGy
        -----END CERTIFICATE-----

        """

    /// A certificate for `key`: other.example, in the year 2000.
    static let expired = """
        -----BEGIN CERTIFICATE-----
        MIIBWzCCAQCgAwIBAgIBATAKBggqhkjOPQQDAjAYMRYwFAYDVQQDDA1vdGhlci5l
        eGFtcGxlMB4XDTAwMDEwMTAwMDAwMFoXDTAxMDEwMTAwMDAwMFowGDEWMBQGA1UE
        AwwNb3RoZXIuZXhhbXBsZTBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABKF1OMul
        7dkTGUALryA0aEprtvR6wMevhICYehSi07G1hFrt9A75Kvq/mp0scIeUizbTahSy
        pwcH51xc5p+nJk+jOzA5MBgGA1UdEQQRMA+CDW90aGVyLmV4YW1wbGUwHQYDVR0O
        BBYEFJrjswsB5WqroXrqV2tQJegA0D05MAoGCCqGSM49BAMCA0kAMEYCIQDrXyLV
        IDjTLC+rDLFyAP7aPB8GGxOOAvAUNvUqjjb3FAIhAKasFFyOcCyAUrVQ9IaxasfX
        8FdVG6rOfKl8k/p5e16G
        -----END CERTIFICATE-----

        """

    /// A certificate for `key`: other.example, in the year 3000.
    static let future = """
        -----BEGIN CERTIFICATE-----
        MIIBXjCCAQSgAwIBAgIBAjAKBggqhkjOPQQDAjAYMRYwFAYDVQQDDA1vdGhlci5l
        eGFtcGxlMCIYDzMwMDAwMTAxMDAwMDAwWhgPMzAwMTAxMDEwMDAwMDBaMBgxFjAU
        BgNVBAMMDW90aGVyLmV4YW1wbGUwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAASh
        dTjLpe3ZExlAC68gNGhKa7b0esDHr4SAmHoUotOxtYRa7fQO+Sr6v5qdLHCHlIs2
        02oUsqcHB+dcXOafpyZPozswOTAYBgNVHREEETAPgg1vdGhlci5leGFtcGxlMB0G
        A1UdDgQWBBSa47MLAeVqq6F66ldrUCXoANA9OTAKBggqhkjOPQQDAgNIADBFAiBQ
        DGsNYX6yIPiJXyfLdI+dUR8NvEgama6xcqbh6YM9ZAIhANSkIfzBWTwfb8HyCrFE
        IuyF+rkM53nOGtRIqBkeqOed
        -----END CERTIFICATE-----

        """

    /// An RSA key of 512 bits, which nothing should accept.
    static let rsaKey = """
        -----BEGIN PRIVATE KEY-----
        MIIBVAIBADANBgkqhkiG9w0BAQEFAASCAT4wggE6AgEAAkEAzCvBjvnNSIb64GH5
        tSqKj7dCuNc0/XLzcKzrAyQC6frNjoIxzFBNPO17LJbWjYgd7vp5c8VHhNB71aAz
        Lx18YQIDAQABAkBXZR98aRdjRUwcQjQWRXh8XjC0WIJ5PvxPreUHOiH5LztoQQzT
        B93pCZUb0etWNLrOEuhLq2fGrBs6qJy70NNxAiEA7qfZ+em76HCQ3UJpV1rN3hYX
        uWhiNJnw9zdDTwZgduUCIQDbAlJa3zARTyd+2PwgQ3jtqfudMEjTHFW4/hLMC6G7
        zQIhAMspXKggz3PqD4grdt2EUWhTylJth9xbiAQLqWLmfMv5AiA6QBDVeJ1ZTTtN
        Art0fV2xoM96jHgiJlwqevFW8hUPVQIgYDhhRCuFD8ClwvBjqQ1wp9qGDiWx8Db9
        WziHB9d7fzo=
        -----END PRIVATE KEY-----

        """

    /// A certificate for `rsaKey`: localhost.
    static let rsa = """
        -----BEGIN CERTIFICATE-----
        MIIBUTCB/KADAgECAgEFMA0GCSqGSIb3DQEBCwUAMBQxEjAQBgNVBAMMCWxvY2Fs
        aG9zdDAgFw0wMDAxMDEwMDAwMDBaGA80MDk2MDEwMTAwMDAwMFowFDESMBAGA1UE
        AwwJbG9jYWxob3N0MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBAMwrwY75zUiG+uBh
        +bUqio+3QrjXNP1y83Cs6wMkAun6zY6CMcxQTTzteyyW1o2IHe76eXPFR4TQe9Wg
        My8dfGECAwEAAaM3MDUwFAYDVR0RBA0wC4IJbG9jYWxob3N0MB0GA1UdDgQWBBQ9
        Cbn2UE+Itx30LozVGOdpxuAnsjANBgkqhkiG9w0BAQsFAANBAGimaXO5m3B9SaEx
        9W6jK7EKvRwzTVsi33rPI3byOvjd4pxxYHpUOzZ253zQ1QyR8z/uz6AG5cejWnqi
        dn5lu5g=
        -----END CERTIFICATE-----

        """

    /// A key of the kind that signs without hashing first.
    static let ed25519Key = """
        -----BEGIN PRIVATE KEY-----
        MC4CAQAwBQYDK2VwBCIEIKhGZ15b09geTD+dLKoOtO2jQ/EcX+AG8x9IxNg9T7zp
        -----END PRIVATE KEY-----

        """

    /// A certificate for `ed25519Key`: localhost.
    static let ed25519 = """
        -----BEGIN CERTIFICATE-----
        MIIBDzCBwqADAgECAgEGMAUGAytlcDAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwIBcN
        MDAwMTAxMDAwMDAwWhgPNDA5NjAxMDEwMDAwMDBaMBQxEjAQBgNVBAMMCWxvY2Fs
        aG9zdDAqMAUGAytlcAMhAORQdwRtcIMh1Pvv3Y6Hht9zRYoyYk+3KUkvM77+qlKW
        ozcwNTAUBgNVHREEDTALgglsb2NhbGhvc3QwHQYDVR0OBBYEFPD4XFFsDOyNb9gv
        1ZH6F8A8WCuDMAUGAytlcANBABuy72Ccw5/8ahAs5DmWlfMJO+WMrcxXPgRVUiHS
        EnjD4kxpvFVyvtRS2SjOp1xQmOPhyN/z41VYlRvD2G1GEwg=
        -----END CERTIFICATE-----

        """

    /// A certificate whose alternative names are no list of names, from 2026 to 2036.
    static let malformedNames = """
        -----BEGIN CERTIFICATE-----
        MIIBIDCByKADAgECAgEBMAoGCCqGSM49BAMCMBExDzANBgNVBAMMBmJhZHNhbjAe
        Fw0yNjExMDEwMDAwMDBaFw0zNjEwMjkwMDAwMDBaMBExDzANBgNVBAMMBmJhZHNh
        bjBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABGgB+LZaaBMgrj7VuHB/PRf+bDu7
        +hS9aXzPIAU1stYmNo2NsPdcjUXBJvIQ656QEa8+pLrHl7hnu7E9xZmP1+ijETAP
        MA0GA1UdEQQGMASCf2FiMAoGCCqGSM49BAMCA0cAMEQCIGCsJEmC+Cb4fWY2Vm5Q
        6s46vdKjC3TLo5oP9tNT2ZIRAiAYY7b6MXNPXvO4EXzxVeMJxncS8FzQ+R7vLOw9
        6XKi+Q==
        -----END CERTIFICATE-----

        """

    static let malformedNamesKey = """
        -----BEGIN PRIVATE KEY-----
        MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgjmqTNeWIhbSgDY0v
        oXCaIAWxaMTm66u5VLAYVxnM8BKhRANCAARoAfi2WmgTIK4+1bhwfz0X/mw7u/oU
        vWl8zyAFNbLWJjaNjbD3XI1FwSbyEOuekBGvPqS6x5e4Z7uxPcWZj9fo
        -----END PRIVATE KEY-----

        """

    /// A certificate with names that are none, one of them `good, evil.example`, from 2026 to 2036.
    static let oddNames = """
        -----BEGIN CERTIFICATE-----
        MIIBYTCCAQegAwIBAgIBATAKBggqhkjOPQQDAjASMRAwDgYDVQQDDAdiaWRpcmF3
        MB4XDTI2MTEwMTAwMDAwMFoXDTM2MTAyOTAwMDAwMFowEjEQMA4GA1UEAwwHYmlk
        aXJhdzBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABD/AFM6xmH4rxtqDdzDF2tbU
        sjPVyeL1J4hz6gUahQLkHUwcmkBsHcpeRM+c++wDp+ISDl5rD23Z9U9WCtGOKHOj
        TjBMMEoGA1UdEQRDMEGCDuKArmdyby5ldmls4oCsggdiaWRpcmF3ggL//oIO4oCL
        emVyb+KAqGxpbmWCEmdvb2QsIGV2aWwuZXhhbXBsZTAKBggqhkjOPQQDAgNIADBF
        AiB2wrxHQry8FJnqzN83WltcjPisc0CqpADjXMKTjElpZQIhAL4uzY+93StRohdY
        fJKtX27nMuXY4lvmn1TNA4THufFk
        -----END CERTIFICATE-----

        """

    static let oddNamesKey = """
        -----BEGIN PRIVATE KEY-----
        MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg6SciEYFLnMJlczYh
        FQLJysb2SYqTYCSNelW1N4gt8/KhRANCAAQ/wBTOsZh+K8bag3cwxdrW1LIz1cni
        9SeIc+oFGoUC5B1MHJpAbB3KXkTPnPvsA6fiEg5eaw9t2fVPVgrRjihz
        -----END PRIVATE KEY-----

        """
}
