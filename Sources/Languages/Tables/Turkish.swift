extension Wording {
    /// The words of Turkish; what each is for stands in the table of English.
    static let turkishTable = #"""
        Number: 1.234,5
        Quoted: “{words}”
        TitleOfWork: “{words}”
        ListOfTwo: {first} ve {last}
        ListMore: {list}, {next}
        ListEnd: {list} ve {last}
        EitherOf: {list} veya {last}

        Titled: {title}: {words}
        Bracketed: {words} ({more})
        Separated: {list}; {next}
        Comma: {list}, {next}
        FullStop: .

        Months: Ocak, Şubat, Mart, Nisan, Mayıs, Haziran, Temmuz, Ağustos, Eylül, Ekim, Kasım, Aralık
        Seasons: ilkbahar, yaz, sonbahar, kış
        Day: {day}
        DayOfMonth: {day} {month}
        DaysOfMonth: {first}–{last} {month}
        Year: {year}
        BeforeChrist: MÖ {year}
        DateInYear: {date} {year}
        MonthInYear: {month} {year}
        # 1920’ler, but 1930’lar: the ending depends on the number, so it cannot stand here.
        Decade: {year} ile başlayan on yıl
        YearBetween: {first} ile {last} arası
        UnknownDay: {month}, günü bilinmiyor
        UnknownDayOfYear: {year}, günü bilinmiyor
        UnknownMonth: {year}, ayı bilinmiyor
        About: {date} civarı
        Possibly: belki {date}
        PossiblyAbout: belki {date} civarı
        DateRange: {first} – {last}
        DateFrom: {date} ve sonrası
        DateUntil: {date} ve öncesi
        UnknownEnd: {date} – bilinmeyen bir tarih
        UnknownStart: bilinmeyen bir tarih – {date}
        BothCalendars: {date} (eski takvime göre {other})

        WordsAMinute: 180
        Abbreviations: agm, agy, Alb, Alm, ans, Apt, Ar, Arş, Av, Ağu, bk, Bkz, bkz, bl, Bnb, böl, Bşk, Cad, cf, der, derl, dn, Doç,
        + doğ, Dr, Dz, Ed, ed, edt, Eki, Ens, Far, Fr, Gen, Gön, Gör, haz, hk, Hz, İng, İst, İt, Jr, Kas, Korg, krş, Lat, mad, Mah,
        + Müh, No, no, Nr, nr, nşr, Ord, Org, Osm, pp, Prof, res, Rus, sf, Sn, Sok, ss, St, tab, Tem, terc, Tuğg, Tümg, Uzm, vol,
        + yakl, Yay, yay, Yb, Yrd, Yun, yy, Yzb, çev, öl, ör, örn, Öğr, Üniv, şek, Şub, Blv, bs, Ecz, Eyl, Haz, Mar, Nis, Oca, Op,
        + Tğm, Ütğm, vd
        OrdinalPoint: yes
        FirstWords: Bağlı, Bazı, Belirli, Belli, Bilinen, Bir, Birçok, Biri, Birkaç, Bitki, Bitkilerden, Bu, Büyük, Bütün, Çeşitli,
        + Çok, Daha, Dört, Elle, En, Eski, Geniş, Genellikle, Her, Hem, Kendi, Küçük, Köy, Kısa, Kullanılan, Kurum, Lif, Ortak,
        + Özel, Sık, Suda, Şehir, Tek, Tüm, Uzun, Üç, Üzerine, Yazı, Yeni, Yerli, Yüksek, Zamanla, Alt, Araç, Bilim, Bölge, Devlet,
        + Dönem, Genç, Kavram, Kent, Kişi, Kuruluş, Olay, Önemli, Padişah, Savaş, Şair, Tarihçi, Terim, Ülke, Ünlü, Üst, Yapı,
        + Yazar, Yöntem, İki, İlk, İnce, İnsan
        LittleWords: ve, veya, ya, yahut, ile, da, de, ki, mi, mı, mu, mü, midir, mıdır, mısın, misiniz, miydi, mıydı, muydu, müydü,
        + ne, nedir, neydi, neler, nelerdir, neyi, neye, neyin, neden, nedeniyle, niçin, niye, nasıl, nasıldır, nasıldı, kim,
        + kimdir, kimdi, kimin, kimi, kime, kimden, kimler, kimlerdir, hangi, hangisi, hangisidir, hangileri, hangileridir, nerede,
        + nerededir, neredeydi, nereye, nereden, neresi, neresidir, kaç, kaçıncı, zaman, bir, biri, bu, bunu, bunun, buna, bunda,
        + bundan, bunlar, bunları, o, onu, onun, ona, ondan, onlar, onların, onları, ben, sen, biz, bizim, siz, sizin, kendi,
        + kendisi, için, gibi, göre, kadar, sonra, önce, beri, üzere, karşı, arasında, arasındaki, hakkında, ilgili, her, bazı, tüm,
        + bütün, daha, en, çok, az, hem, ise, ama, fakat, ancak, çünkü, değil, var, vardı, vardır, yok, idi, iken, olan, olarak,
        + oldu, olduğu, olmuş, olmuştur, olur, olmak, etti, etmiş, eder, demek, demektir, denir, denilir, denen, anlamı, anlamına,
        + adlı, açıkla, açıklayınız, anlat, anlatınız, tanımla, tanımlayınız, fark, farkı, farkları, tarafından, hiç, herhangi,
        + acaba, şey, böyle, öyle, bana, beni, sana, seni, bize, bizi, size, sizi, onlara, onlarda, onlardan, burada, buradaki,
        + orada, dolayı, rağmen, dair, ait, itibaren, başka, bile, yani, hep, eğer, sadece, yalnızca, birkaç, neleri, nelere, neyle,
        + kimle, kimlerin, hangisini, hangisinin, edilen, edilir, edildi, edilmiş, olup, olduğunu, olacak, oluyor, olabilir,
        + aralarındaki, anlamında, söyle, bahset, lütfen

        Home: Ana sayfa
        Contents: İçindekiler
        Onward: Devam
        Previous: Önceki: {title}
        Next: Sonraki: {title}
        Glossary: Sözlükçe
        People: Kişiler
        Timeline: Zaman çizelgesi
        LookUp: Başvuru kaynakları
        TakeAlong: Saklamak ve yazdırmak için
        AboutTheText: Metin hakkında
        OtherWays: Başka okuma biçimleri
        # It stands above the links to whole sections, below their summaries.
        ReadOn: Bölümlerin tamamı
        AsPlainText: Düz metin olarak bu sayfa
        OverProtocol: {protocol} üzerinden bu sayfa
        ToTheText: Metne dönüş: {title}
        AllSections_one: Tek bölüm
        AllSections_other: Tüm bölümler ({count})
        AfterTheOnlySection: Metnin tamamı bu kadar.
        AfterTheLastSection_one: Bu, tek bölümdü.
        AfterTheLastSection_other: Bu, {count} bölümün sonuncusuydu.
        BeginAgain: Baştan: {title}

        SectionOf: Bölüm {number}/{count}
        SectionOfPart: Kısım {part}, bölüm {number}/{count}
        AfterTheText: Metnin ardından
        DraftNotice: Bu bir taslaktır; henüz yayımlanmamıştır.
        TextPart: Kısım {number}
        PagePartOf: Parça {number}/{count}
        PagePart: Parça {number}
        OtherParts: Öteki parçalar
        Continued: {heading} (devamı)
        Length: {length}, yaklaşık {time}
        WholeText: Metnin tamamı tek sayfada
        WholeTextOf: {title}: metnin tamamı
        BookAsText: Tamamı tek bir metin dosyasında
        BookAsGempub: Tamamı gempub olarak, Lagrange için
        BookAsEPUB: Tamamı e-kitap (EPUB) olarak
        BookOnOnePage: Tamamı tek sayfada

        NoteNumber: not {number}
        NoteHead: Not {number}
        NoteStart: Not {number}.
        Notes: Notlar
        LinksInTheText: Metindeki bağlantılar
        TermsOnThisPage: Bu sayfadaki terimler
        When: Ne zaman
        Sources: Kaynaklar
        WhereItComesUp: Geçtiği yerler
        Pronunciation: Okunuş
        SeeAlso: Ayrıca bakınız
        InOtherEntries: Diğer maddelerde
        EventsHeading: Olaylar
        AndMore_one: ve bir tane daha
        AndMore_other: ve {count} tane daha

        Description: Betimleme
        Credit: Eser sahibi: {words}

        Concept: kavram
        ConceptsHeading: Kavramlar
        Organisation: kuruluş
        OrganisationsHeading: Kuruluşlar
        Person: kişi
        PersonsHeading: Kişiler
        Happening: olay
        HappeningsHeading: Olaylar
        Place: yer
        PlacesHeading: Yerler
        Work: eser
        WorksHeading: Eserler
        ByKind: Türlerine göre
        KindList: {kind} ({count}): {names}
        Signs: Simgeler
        PeopleLabel: Kişiler: yaşadıkları yıllar ve birer satırlık bilgi
        GlossarySummary: {terms}, alfabetik sırayla; kişiler soyadına göre, sonda türlerine göre liste
        PeopleSummary: {people}, soyadına göre

        LifeDates: {first}–{last}

        Span: {events}, {first} – {last}
        Range: {first} – {last}
        YearsAsPicture: Grafikte yıllar
        EventsAYear: Yıllara göre olaylar, her olay için bir işaret
        NoEvents: {years}: yok
        MostIsToldOf: En çok olayın geçtiği yıllar: {years}.

        NotesSummary: {notes}; numaralar metindekiyle aynıdır
        SourcesTitle: Kaynaklar ve ileri okumalar
        SourcesLabel: Tüm kaynaklar ve anıldıkları yerler
        SourcesByView: Bakış açılarına göre kaynaklar ve ileri okumalar
        AllWorks: Tüm eserler, A–Z
        CitedIn: Anıldığı yer: {place}
        SeeSections_one: Bkz. bölüm {sections}.
        SeeSections_other: Bkz. bölüm {sections}.
        FreeToRead: {work} (ücretsiz okunabilir)

        Search: Arama
        SearchLabel: Arama: metinde, sözlükçede, zaman çizelgesinde geçen her sözcük
        SearchAgain: Yeni arama
        SearchPrompt: Aranacak sözcükler
        SearchInvitation: Metinde, sözlükçede, zaman çizelgesinde ve kaynaklarda geçen her sözcük aranabilir.
        SearchRules: Sözcükler çoğunlukla aldıkları eklere bakılmadan bulunur; büyük harfler, kısa çizgiler ve ç, ğ, ı, ö, ş, ü, â
        + gibi harflerin işaretleri fark etmez. Son sözcüğün yalnızca başını yazmak da yeterlidir. “Bir” veya “nedir” gibi küçük
        + sözcükler hesaba katılmaz. Öteki sözcüklerin tümünün geçtiği sayfalar listelenir; böyle bir sayfa yoksa çoğunun geçtiği
        + sayfalar gösterilir.
        OnePageFound: 1 sayfa
        PagesFound_one: {count} sayfa
        PagesFound_other: {count} sayfa, en uygunu başta
        TooManyFound_one: {count} sayfa bulundu; en uygun {shown} sayfa gösteriliyor. Bir sözcük daha eklemek aramayı daraltır.
        TooManyFound_other: {count} sayfa bulundu; en uygun {shown} sayfa gösteriliyor. Bir sözcük daha eklemek aramayı daraltır.
        SearchIsCut_one: Yalnızca ilk karakter arandı.
        SearchIsCut_other: Yalnızca ilk {count} karakter arandı.
        NothingFound: Buradaki hiçbir metinde bu sözcüklerin tümü birden geçmiyor.
        MostFound: Bu sayfalarda çoğu geçiyor:
        OthersFound: Bu sayfalarda öteki sözcükler geçiyor:
        FewerWords: Daha az sözcük ya da bir sözcüğün yalnızca başı daha çok sonuç verebilir.
        NearestTerms: Sözlükçedeki en yakın terimler
        OccursNowhere: Buradaki hiçbir metinde {words} geçmiyor.
        NoWordToFind: Burada ne bir harf ne de bir rakam var; aranacak bir şey yok.

        Library: Kitaplık
        FolderAbove: Üst klasör
        AllTexts: Buradaki tüm metinler
        AlsoHere: Burada ayrıca
        SearchAllTexts: Tüm metinlerde arama
        SearchAllInvitation: Buradaki tüm metinlerde, sözlükçelerinde, zaman çizelgelerinde ve kaynaklarında arama yapılabilir.
        LastChanged: son değişiklik: {date}

        NoPageAtAddress: Bu adreste sayfa yok; içindekiler şu adreste: /
        NoPageAtSelector: Bu seçicide sayfa yok
        MenuOfCapsule: Kapsülün menüsü
        NoTextAtSelector: Bu seçicide metin yok; kapsülün menüsünün seçicisi: {selector}.
        NoTextAtEmptySelector: Bu seçicide metin yok; kapsülün menüsü boş seçicidedir.
        NoPageOfName: Bu adda bir sayfa yok; ad verilmezse içindekiler gelir.
        NearestNames: En yakın adlar:
        SeveralOfName: Birden çok sayfanın adı bu:
        AskByName: Bir sayfayı, ardında köşeli ayraç içinde yazan adla isteyin, örneğin {address}.
        OnlyRead: {protocol} üzerinden arama da tekrar da yapılamaz; yalnızca okunacak sayfalar var.
        PageHasMoved: Bu sayfa taşındı
        PageIsGone: Bu sayfa artık yok
        PageIsNowAt: Sayfanın yeni adresi: {address}
        WayOutOfGopher: Gopher dışına bir bağlantı
        LeadsOutOfGopher: Bu bağlantı Gopher dışına götürür: {link}.
        NotTheWeb: Burası {protocol}, web değil
        SpokenHere: Tarayıcınız HTTP kullanıyor. Bu sunucunun protokolü ise {protocol}: okumak için tasarlanmış, daha küçük ve kendi
        + programları olan bir protokol.
        ProgramsForIt: Burayı açan programlardan bazıları: {programs}.
        ComeBackLater_one: Adresinizden çok fazla istek geldi: {count} saniye sonra yeniden deneyin
        ComeBackLater_other: Adresinizden çok fazla istek geldi: {count} saniye sonra yeniden deneyin
        BookIsBeingMade: Kitap hâlâ hazırlanıyor: bir dakika sonra yeniden deneyin
        BookCannotBeMade: Kitap hazırlanamadı: nedenini sunucuyu işleten okuyabilir
        AnswerIsBeingMade: Yanıt hâlâ hazırlanıyor: bir dakika sonra yeniden deneyin
        AnswerCannotBeMade: Yanıt hazırlanamadı: nedenini sunucuyu işleten okuyabilir
        FileIsBeingReplaced: Bu dosya şu anda değiştiriliyor: bir dakika sonra yeniden deneyin
        NoOtherScheme: Bu sunucu gemini dışında bir şema kullanmaz ve vekil sunucu değildir
        NoOtherHost: Bu sunucu başka sunuculara vekillik etmez
        NoOtherPort: Bu sunucu o bağlantı noktası için yanıt vermez
        RefusedWithHome: {refusal}; kapsülünün adresi: {address}
        OtherConnection: Bu bağlantı başka bir sunucu adıyla kuruldu (SNI)
        OtherConnectionWithHome: Bu bağlantı başka bir sunucu adıyla kuruldu (SNI); şu adresi ayrı bir bağlantıyla açın: {address}
        AddressTooLong: Adres 1.024 bayttan uzun
        AddressUnterminated: İstek zamanında tamamlanmadı: adresin ardından CR LF gelmelidir
        AddressByteOrderMark: İstek bir bayt sırası işaretiyle başlıyor; yalnızca adresi gönderin
        AddressControlCharacter: Adreste bir denetim karakteri var
        AddressNotASCII: Adreste ASCII dışında bir bayt var; onu % ve iki onaltılık basamakla yazın
        AddressSpace: Adreste boşluk var; onu %20 olarak yazın
        AddressMisplaced: Adreste yanlış yerde {character} var; onu {escape} olarak yazın
        AddressPercent: Adreste, ardından iki onaltılık basamak gelmeyen bir % var; % işaretinin kendisini %25 olarak yazın
        AddressRelative: Adres tam değil; gemini:// ve bir sunucu adıyla başlamalıdır
        AddressBadHost: Adresteki sunucu adı hatalı
        AddressBadPort: Adresteki bağlantı noktası en çok 65535 olan bir sayı değil
        AddressUser: Adreste kullanıcı bilgisi var; @ işaretini ve ondan öncesini silin
        AddressFragment: Adreste # ile başlayan bir parça var; # işaretini ve ondan sonrasını silin
        AddressNoHost: Adreste sunucu adı yok; yolun önüne gemini:// ve bir sunucu adı yazın
        AddressClimbs: Yol kök dizinin üstüne çıkıyor; içindeki .. işaretini silin
        QueryNotUTF8: ? işaretinden sonraki sözcükler UTF-8 değil; her baytı % ve iki basamakla yazın
        RequestTooLong: İstek 1.024 bayttan uzun
        RequestUnterminated: İstek zamanında tamamlanmadı: seçicinin ardından CR LF gelmelidir
        SelectorTooLong: Seçici 255 bayttan uzun
        RequestControlCharacter: İstekte bir denetim karakteri var
        RequestNotUTF8: İstek UTF-8 değil
        RequestFields: İstek bir sunucu, bir yol ve ardından gelen bayt sayısından oluşur, aralarında birer boşluk vardır; ardından gelen UTF-8’dir

        ReadersEdition: Okurlar için açıklamalı basım: {original}
        OriginalHeading: Özgün metin
        CertificatesPurpose: İstemciniz kendisine hangi sertifikanın verildiğini gösterebilir. Onu bununla karşılaştırın:
        OfCertificate: sertifikanın SHA-256 özeti
        OfPublicKey: Lagrange ve Amfora programlarının anımsadığı açık anahtarın SHA-256 özeti
        CertificateHeading: Sertifika
        CertificatesHeading: Sertifikalar
        AnswersAreCounted: Bu sunucu, öğretmenler hangi soruların zor olduğunu görebilsin diye bir sorunun her yanıtının kaç kez seçildiğini sayar. Kimin yanıtladığı hakkında hiçbir şey saklamaz.
        By: Yazan: {names}
        EditedBy: Editör: {names}
        Licence: Lisans: {licence}

        Sections_one: {count} bölüm
        Sections_other: {count} bölüm
        Words_one: {count} sözcük
        Words_other: {count} sözcük
        Hours_one: {count} saat
        Hours_other: {count} saat
        Minutes_one: {count} dakika
        Minutes_other: {count} dakika
        HoursAndMinutes: {hours} {minutes}
        Terms_one: {count} terim
        Terms_other: {count} terim
        Persons_one: {count} kişi
        Persons_other: {count} kişi
        Events_one: {count} olay
        Events_other: {count} olay
        Works_one: {count} kaynak
        Works_other: {count} kaynak
        Bytes_one: {count} bayt
        Bytes_other: {count} bayt
        Kilobytes: {number} kB
        Megabytes: {number} MB
        Gigabytes: {number} GB

        EditionTheText: Metin
        EditionAllSections: Metin
        EditionAbout: Bu basım hakkında
        EditionInFigures: Sayılarla bu basım
        EditionInShort: Metnin özeti
        EditionInMinutes: Metnin özeti ({time})
        EditionNotesTitle: Editörün notları
        EditionNotesLabel: Editörün notları: kaynakların birbirinden ayrıldığı yerler
        EditionNotes_one: {count} editör notu
        EditionNotes_other: {count} editör notu
        EditionBrackets: Köşeli ayraç içindeki sözcükleri editör eklemiştir.
        EditionOneWork: 1 eser
        EditionWorks_one: {count} eser, bu basımda anıldığı yerlerle
        EditionWorks_other: {count} eser, bu basımda anıldıkları yerlerle
        EditionInTheText: Metinde: {section}
        EditionAddedTo: Eklendiği bölüm: {section}
        EditionTold: Olay ve tarih metne göredir.
        EditionDated: Olay metne göredir; kesin tarihi editör vermiştir.
        EditionCorrected: Olay metne göredir; editör düzeltmiştir.
        EditionAdded: Editör eklemiştir.

        OwnTheText: İçindekiler
        OwnAllSections: Bölümler
        OwnAbout: Bu metin hakkında
        OwnInFigures: Sayılarla
        OwnInShort: Kısaca
        OwnInMinutes: Kısaca ({time})
        OwnNotesTitle: Notlar
        OwnNotes_one: {count} not
        OwnNotes_other: {count} not
        OwnBrackets: Köşeli ayraç içindeki sözcükler alıntılara sonradan eklenmiştir.
        OwnOneWork: 1 eser
        OwnWorks_one: {count} eser, anıldığı yerlerle
        OwnWorks_other: {count} eser, anıldıkları yerlerle
        OwnInTheText: Metinde: {section}
        OwnAddedTo: Eklendiği bölüm: {section}
        OwnTold: Olay ve tarih metne göredir.
        OwnDated: Olay metne göredir; kesin tarih sonradan eklenmiştir.
        OwnCorrected: Olay metne göredir; burada düzeltilmiştir.
        OwnAdded: Metne eklenmiştir.

        Study: Çalışma
        StudyLabel: Çalışma: sorular, alıştırmalar ve neleri bildiğinizi unutmayan bir tekrar
        StudyIntroduction: Burada hakkınızda hiçbir şey saklanmaz: hatırlanması gereken her şey sayfanın adresindedir, o adres de
        + sizde kalır.
        QuestionsHeading: Sorular
        TestYourself: Kendinizi sınayın
        Questions_one: {count} soru
        Questions_other: {count} soru
        AllQuestions_one: Tek soru
        AllQuestions_other: Tüm sorular ({count})
        QuestionOf: Soru {number}/{count}
        Hint: İpucu
        TypeAnswer: Yanıtınızı yazın
        AnswerPrompt: Yanıtınız
        ShowAnswer: Yanıtı göster
        ForDiscussion: Tartışma sorusu: birden çok iyi yanıtı vardır.
        PointsFromSides: Farklı bakış açılarından görüşler
        Right: Doğru
        NotQuite: Bu kez olmadı
        RightAnswer: Doğru yanıt: {words}
        RightSpelling: Doğru yazımı: {words}
        TryAgain: Yeniden deneyin
        BackToQuestion: Soruya dönüş
        NextQuestion: Sonraki soru: {title}
        ThreeTimesMissed: Yanıtı bölümde bulabilirsiniz; bölüm bir kez daha okunmaya değer.
        ReadAgain: Yeniden okuyun: {title}
        MeetAgain_one: {count} soru bu bölümün sonunda yeniden karşınıza çıkacak.
        MeetAgain_other: {count} soru bu bölümün sonunda yeniden karşınıza çıkacak.
        OnceMore_one: Bir kez daha: bilemediğiniz {count} soru
        OnceMore_other: Bir kez daha: bilemediğiniz {count} soru
        AllQuestionsDone: Bu bölümün soruları bu kadardı.

        DrillsHeading: Alıştırmalar
        DrillTerms: Terimler: tanımı okuyup terimi bulun
        DrillDates: Tarihler: olayı okuyup yılını bulun
        DrillOrder: Sıralama: ilk önce hangisi oldu?
        DrillPeople: Kişiler: bu kimdi?
        WhichTerm: Bu hangi terim?
        WhichYear: Hangi yılda oldu?
        WhichFirst: İlk önce hangisi oldu?
        WhichNext: Bundan sonra hangisi oldu?
        WhoWasIt: Bu kimdi?
        Another: Bir tane daha
        YearInDigits: Yılı rakamla yazın (örneğin {year}).
        YearsTooEarly_one: {count} yıl erken
        YearsTooEarly_other: {count} yıl erken
        YearsTooLate_one: {count} yıl geç
        YearsTooLate_other: {count} yıl geç
        YourOrder: Sizin sıralamanız
        OrderOfTime: Tarih sırası

        Review: Tekrar
        ReviewLabel: Tekrar: aklınızda kalmasını istedikleriniz, tam unutmak üzereyken yeniden karşınızda
        ReviewIntroduction: Tekrarda terimler, olaylar ve sorular kart olarak gösterilir. Her kart, onu tam unutmak üzereyken
        + yeniden karşınıza çıkar: günler, haftalar, ardından aylar sonra. Neyi ne zaman bildiğiniz sayfanın adresinde yazar, başka
        + hiçbir yerde tutulmaz. Bu adresi saklayın; sizden başka kimsede yoktur.
        BeginReview: Tekrara başlayın
        BookmarkThis: Başka bir gün devam etmek için bu sayfayı yer imlerinize ekleyin.
        ReviewBySection: Bölümlere göre tekrar
        TooManyCards: Metnin tamamındaki kartlar tek bir adrese sığmaz; tekrarı bölüm bölüm yapın.
        ShowCard: Göster
        KnewIt: Bildim
        DidNotKnow: Bilemedim
        CardWhat: Nedir, kimdir?
        CardWhen: Ne zaman oldu?
        NewCard: Bu kart yeni.
        DueCards_one: Bugün sırası gelen {count} kart var.
        DueCards_other: Bugün sırası gelen {count} kart var.
        NothingDue: Bugün sırası gelen kart yok.
        NextDue: Sıradaki kartın günü: {date}
        EnoughNew: Bir gün için bu kadar yeni kart yeter; yarın yenileri gelecek.
        MemoryFull: Bu adreste yeni kartlara yer kalmadı; tekrar, içindeki kartlarla sürer.
        MemoryDamaged: Bu adres bozulmuş: bir parçası eksik ya da değişmiş.
        MemoryPartly_one: İçindeki {count} kart hâlâ okunabiliyor.
        MemoryPartly_other: İçindeki {count} kart hâlâ okunabiliyor.
        GoOnWithRest: Okunabilenlerle devam edin
        MemoryUnreadable: İçindeki hiçbir şey okunamıyor.
        MemoryFromFuture: Bu sunucunun saatine göre bu adres henüz gelmemiş bir güne ait: {date}. O gün yeniden gelin ya da daha
        + eski bir yer iminden devam edin.
        MemoryOfOther: Bu adresteki kartlar bu metnin kartları değil.

        ForClass: Sınıf için
        Handout: Çalışma kâğıdı: tüm sorular tek sayfada
        AnswersToHandout: Çalışma kâğıdının yanıtları
        NameAndDate: Ad soyad ve tarih:
        CardsFile: Anki için kartlar: terimler, olaylar ve sorular

        HowToCite: Bu metin nasıl kaynak gösterilir?
        CiteWhole: Metnin tamamı
        CiteSection: Bir bölüm
        CiteFiles: Kaynakça programları için
        NumberedParagraphs: Paragraf numaralarıyla, tek bir paragrafı kaynak göstermek için
        NumberedOf: {title}, paragraf numaralarıyla
        CiteParagraph: Bir paragrafı kaynak gösterirken numarasını da yazın: {words}

        OnThisDay: Tarihte bugün
        NextAnniversary: Yıl dönümü bugün olan bir olay yok. Yıl dönümü en yakın olan olayın tarihi: {date}
        YearsAgo_one: {count} yıl önce
        YearsAgo_other: {count} yıl önce
        RandomPage: Rastgele bir sayfa

        Transaction: Satır satır bu istek
        TransactionIntroduction: Az önce bu sayfayı istediniz. İşte hattan geçenler ve anlamları.
        TransactionConnection: Bağlantı
        TransactionRequest: İsteğiniz
        TransactionAnswer: Yanıt
        TransactionSeen: Hattı dinleyen biri neleri görebilir?
        TransactionVersion: bundan sonraki her şeyi şifreleyen TLS’nin sürümü
        TransactionCipher: her baytı şifreleyen ve değiştirilen bir bayt olup olmadığını gösteren şifreleme yöntemi
        TransactionGroup: iki tarafın, başka kimsenin hesaplayamayacağı bir anahtarda anlaşmak için kullandığı grup
        TransactionServerName: programınızın şifreleme başlamadan önce bildirdiği sunucu adı
        TransactionNoServerName: Programınız şifreleme başlamadan önce bir sunucu adı bildirmedi.
        TransactionNewSession: Oturum yeni.
        TransactionResumed: Bu, önceki bir oturumun devamı; böylece el sıkışmanın bir kısmına gerek kalmadı.
        TransactionAddress: Tek satır: adres, sonunda da CR LF. Başka hiçbir şey gönderilmez: ne çerez ne programınızın adı ne de
        + dil.
        TransactionSelector: Tek satır: seçici, sonunda da CR LF. Başka hiçbir şey gönderilmez: ne çerez ne programınızın adı ne de
        + dil.
        TransactionData: Tek satır: sunucu, yol ve ardından kaç bayt geldiği, sonunda da CR LF. Sonra bu baytlar gelir: yazdıklarınız. Başka hiçbir şey
        + gönderilmez: ne çerez ne programınızın adı ne de dil.
        TransactionHeader: Tek satır: 20, ardından bir sayfanın geldiğini söyler; yanında sayfanın türü ve dili yazar. Sonra sayfa
        + gelir ve bağlantı sona erer.
        TransactionStatus: Tek satır: 2, ardından bir sayfanın geldiğini söyler; yanında sayfanın türü yazar. Sonra sayfa gelir ve bağlantı biter.
        TransactionMenu: Başlık yoktur. Menünün her satırı kendi türüyle başlar; sözcüklerden sonra, her birinin önünde bir TAB
        + olmak üzere, seçici, sunucu adı ve bağlantı noktası gelir. Yalnızca bir nokta içeren satır sonuncudur.
        TransactionSeenOfGemini: Nerede olduğunuzu, hangi sunucuya istek gönderdiğinizi ve kaç bayt aktarıldığını görebilir; hangi
        + sayfayı istediğinizi ve sayfada ne yazdığını göremez.
        TransactionSeenOfSpartan: Her şeyi: yolu, yazdıklarınızı ve yanıtın her sözcüğünü. Gemini kullanılsaydı TLS bunları gizlerdi.
        TransactionSeenOfGopher: Her şeyi: seçiciyi ve yanıtın her sözcüğünü. Gemini kullanılsaydı TLS bunları gizlerdi.

        Changes: Değişiklikler
        ChangesLabel: Değişiklikler, haber okuyucuyla izlemek için
        """#
}
