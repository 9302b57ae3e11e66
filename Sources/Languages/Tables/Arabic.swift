extension Wording {
    /// The words of Arabic; what each is for stands in the table of English.
    static let arabicTable = #"""
        Number: 1,234.5
        # CLDR has ”{words}“; books have these, and they turn with the direction of the line.
        Quoted: «{words}»
        TitleOfWork: «{words}»
        ListOfTwo: {first} و{last}
        ListMore: {list} و{next}
        ListEnd: {list} و{last}
        EitherOf: {list} أو {last}

        Titled: {title}: {words}
        Bracketed: {words} ({more})
        Separated: {list}؛ {next}
        Comma: {list}، {next}
        FullStop: .

        Months: يناير، فبراير، مارس، أبريل، مايو، يونيو، يوليو، أغسطس، سبتمبر، أكتوبر، نوفمبر، ديسمبر
        Seasons: ربيع، صيف، خريف، شتاء
        Day: {day}
        DayOfMonth: {day} {month}
        DaysOfMonth: {first}–{last} {month}
        Year: {year}
        BeforeChrist: {year} ق.م
        DateInYear: {date} {year}
        MonthInYear: {month} {year}
        Decade: عقد {year}
        YearBetween: بين {first} و{last}
        UnknownDay: يوم غير معروف من {month}
        UnknownDayOfYear: يوم غير معروف من عام {year}
        UnknownMonth: شهر غير معروف من عام {year}
        # An adverb after the date: a preposition such as نحو does not go with “between … and …”.
        About: {date} تقريبًا
        Possibly: ربما {date}
        PossiblyAbout: ربما {date} تقريبًا
        DateRange: {first} – {last}
        DateFrom: ابتداءً من {date}
        DateUntil: حتى {date}
        UnknownEnd: من {date} إلى تاريخ غير معروف
        UnknownStart: من تاريخ غير معروف إلى {date}
        BothCalendars: {date} ({other} بالتقويم اليولياني)

        WordsAMinute: 180
        Abbreviations: صص، تح، تحق، تر، مج، مجل، مخ، مص، مط، مك، تق، تص، إشر، جـ، فق، p، pp، vol، vols، no، nos، ch، ed، eds، trans،
        + cf، ca، al، fig، figs، ser، repr، fl، Mr، Mrs، Dr، Prof، St، Jr، Sr
        LittleWords: ما، ماذا، من، متى، متي، أين، كيف، لماذا، لم، كم، هل، أي، أية، أيّ، بم، بماذا، عماذا، لمن، ممن، مما، فيم، فيما،
        + هو، هي، هم، هن، هما، أنا، أنت، أنتم، نحن، هذا، هذه، هذان، هاتان، ذلك، ذاك، تلك، هؤلاء، أولئك، هنا، هناك، الذي، التي، الذين،
        + اللذان، اللتان، اللاتي، اللواتي، في، على، إلى، الي، عن، مع، بين، منذ، حتى، عند، عندما، لدى، بعد، قبل، خلال، أثناء، حول،
        + دون، بدون، غير، و، أو، ثم، بل، لكن، ولكن، إن، أن، إنه، إنها، أنه، أنها، لأن، إذا، لو، لا، لن، ليس، ليست، كان، كانت، كانوا،
        + يكون، تكون، قد، سوف، كل، كلّ، بعض، جميع، أيضا، فقط، جدا، كما، مثل، له، لها، لهم، به، بها، بهم، فيه، فيها، منه، منها، عليه،
        + عليها، إليه، إليها، عنه، عنها، تم، يتم، جرى، حدث، يحدث، حدثت، حصل، يعني، تعني، معنى، المعنى، مقصود، المقصود، يقصد، يسمى،
        + تسمى، اشرح، تعريف، الفرق، ال، ماهو، ماهي، وضح، اذكر
        NameArticles: ال-

        Home: الصفحة الرئيسية
        Contents: المحتويات
        Onward: للمتابعة
        Previous: السابق: {title}
        Next: التالي: {title}
        Glossary: مسرد المصطلحات
        People: الشخصيات
        Timeline: التسلسل الزمني
        LookUp: للمراجعة والبحث
        TakeAlong: للحفظ والطباعة
        AboutTheText: عن النص
        OtherWays: طرق أخرى للقراءة
        ReadOn: مواصلة القراءة
        AsPlainText: هذه الصفحة نصًّا عاديًّا
        OverProtocol: هذه الصفحة عبر {protocol}
        ToTheText: إلى النص: {title}
        AllSections_zero: جميع الفصول (0)
        AllSections_one: الفصل الوحيد
        AllSections_two: الفصلان
        AllSections_few: جميع الفصول ({count})
        AllSections_many: جميع الفصول ({count})
        AllSections_other: جميع الفصول ({count})
        AfterTheOnlySection: انتهى النص.
        AfterTheLastSection_zero: انتهت الفصول.
        AfterTheLastSection_one: كان هذا هو الفصل الوحيد.
        AfterTheLastSection_two: كان هذا آخر الفصلين.
        AfterTheLastSection_few: كان هذا آخر الفصول، وعددها {count}.
        AfterTheLastSection_many: كان هذا آخر الفصول، وعددها {count}.
        AfterTheLastSection_other: كان هذا آخر الفصول، وعددها {count}.
        BeginAgain: من البداية: {title}

        SectionOf: الفصل {number} من {count}
        SectionOfPart: الجزء {part}، الفصل {number} من {count}
        AfterTheText: بعد النص
        DraftNotice: هذه مسودة لم تُنشر بعد.
        TextPart: الجزء {number}
        PagePartOf: الجزء {number} من {count}
        PagePart: الجزء {number}
        OtherParts: أجزاء أخرى
        Continued: {heading} (تتمة)
        # The dual of the time would need another case after نحو.
        Length: {length}، {time} تقريبًا
        WholeText: النص الكامل في صفحة واحدة
        WholeTextOf: {title}: النص الكامل

        NoteNumber: هامش {number}
        NoteHead: هامش {number}
        NoteStart: هامش {number}.
        Notes: الهوامش
        LinksInTheText: روابط في النص
        TermsOnThisPage: مصطلحات هذه الصفحة
        When: متى حدث ذلك
        Sources: المصادر
        WhereItComesUp: مواضع الورود في النص
        SeeAlso: انظر أيضًا
        InOtherEntries: في مداخل أخرى
        EventsHeading: الأحداث
        AndMore_zero: ولا شيء غير ذلك
        AndMore_one: وعنصر آخر
        AndMore_two: وعنصران آخران
        AndMore_few: و{count} عناصر أخرى
        AndMore_many: و{count} عنصرًا آخر
        AndMore_other: و{count} عنصر آخر

        Description: الوصف
        Credit: من عمل: {words}

        Concept: مفهوم
        ConceptsHeading: المفاهيم
        Organisation: منظمة
        OrganisationsHeading: المنظمات
        Person: شخصية
        PersonsHeading: الشخصيات
        Happening: حدث
        HappeningsHeading: الأحداث
        Place: مكان
        PlacesHeading: الأماكن
        Work: عمل
        WorksHeading: الأعمال
        ByKind: بحسب النوع
        KindList: {kind} ({count}): {names}
        Signs: الرموز
        PeopleLabel: الشخصيات، مع تواريخها وسطر عن كل منها
        # Without capitals the program knows no surname, and lists a name as it stands.
        GlossarySummary: {terms} بالترتيب الألفبائي؛ وفي الآخر سرد بحسب النوع
        PeopleSummary: {people} بالترتيب الألفبائي
        LifeDates: {first}–{last}

        Span: {events}، من {first} إلى {last}
        Range: {first} – {last}
        YearsAsPicture: السنوات في رسم
        EventsAYear: أحداث كل سنة، ولكل حدث علامة
        NoEvents: {years}: لا أحداث
        MostIsToldOf: أكثر السنوات أحداثًا: {years}.

        NotesSummary: {notes}، بالترقيم الوارد في النص
        SourcesTitle: المصادر ومراجع للاستزادة
        SourcesLabel: جميع المصادر ومواضع الاستشهاد بها
        SourcesByView: المصادر ومراجع للاستزادة، بحسب وجهات النظر
        AllWorks: جميع المصادر، أ–ي
        CitedIn: موضع الاستشهاد: {place}
        SeeSections_zero: انظر الفصول {sections}.
        SeeSections_one: انظر الفصل {sections}.
        SeeSections_two: انظر الفصلين {sections}.
        SeeSections_few: انظر الفصول {sections}.
        SeeSections_many: انظر الفصول {sections}.
        SeeSections_other: انظر الفصول {sections}.
        FreeToRead: {work} (قراءة مجانية)

        Search: البحث
        SearchLabel: البحث: أي كلمة في النص أو المسرد أو التسلسل الزمني
        SearchAgain: بحث جديد
        SearchPrompt: كلمات البحث
        SearchInvitation: يمكن البحث عن أي كلمة في النص أو مسرد المصطلحات أو التسلسل الزمني أو المصادر.
        SearchRules: يُعثر على الكلمة بأداة التعريف أو من دونها، وبمعظم لواحقها، وبالتشكيل والهمزات أو من دونهما؛ وتكفي بداية الكلمة الأخيرة. ولا
        + تُحسب الكلمات القصيرة الشائعة مثل «في» و«ما». وتُعرض الصفحات التي تضم سائر الكلمات كلها، فإن لم توجد عُرضت الصفحات التي تضم أكثرها.
        OnePageFound: صفحة واحدة
        PagesFound_zero: لا صفحات
        PagesFound_one: صفحة واحدة
        PagesFound_two: صفحتان، الأنسب أولًا
        PagesFound_few: {count} صفحات، الأنسب أولًا
        PagesFound_many: {count} صفحة، الأنسب أولًا
        PagesFound_other: {count} صفحة، الأنسب أولًا
        TooManyFound_zero: لا صفحات؛ والأنسب هنا {shown}. كلمة أخرى تضيّق البحث.
        TooManyFound_one: صفحة واحدة؛ والأنسب هنا {shown}. كلمة أخرى تضيّق البحث.
        TooManyFound_two: صفحتان؛ والأنسب هنا {shown}. كلمة أخرى تضيّق البحث.
        TooManyFound_few: {count} صفحات؛ وهذه أنسبها، وعددها {shown}. كلمة أخرى تضيّق البحث.
        TooManyFound_many: {count} صفحة؛ وهذه أنسبها، وعددها {shown}. كلمة أخرى تضيّق البحث.
        TooManyFound_other: {count} صفحة؛ وهذه أنسبها، وعددها {shown}. كلمة أخرى تضيّق البحث.
        SearchIsCut_zero: لم يُبحث عن أي حرف.
        SearchIsCut_one: اقتصر البحث على الحرف الأول.
        SearchIsCut_two: اقتصر البحث على أول حرفين.
        SearchIsCut_few: اقتصر البحث على أول {count} أحرف.
        SearchIsCut_many: اقتصر البحث على أول {count} حرفًا.
        SearchIsCut_other: اقتصر البحث على أول {count} حرف.
        NothingFound: لا نص هنا يضم هذه الكلمات كلها.
        MostFound: الصفحات الآتية تضم أكثرها:
        OthersFound: الصفحات الآتية تضم الكلمات الأخرى:
        FewerWords: قد تعطي كلمات أقل، أو بداية كلمة واحدة، نتائج أكثر.
        NearestTerms: الأقرب في مسرد المصطلحات
        OccursNowhere: لا يرد {words} في أي نص هنا.

        Library: المكتبة
        FolderAbove: المجلد الأعلى
        AllTexts: جميع النصوص هنا
        AlsoHere: هنا أيضًا
        SearchAllTexts: البحث في جميع النصوص
        SearchAllInvitation: يمكن البحث في جميع النصوص هنا وفي مسارد مصطلحاتها وتسلسلها الزمني ومصادرها.
        LastChanged: آخر تعديل: {date}

        NoPageAtAddress: لا توجد صفحة على هذا العنوان؛ المحتويات في /
        NoPageAtSelector: لا توجد صفحة عند هذا المحدِّد
        MenuOfCapsule: قائمة الكبسولة
        NoTextAtSelector: لا يوجد نص عند هذا المحدِّد؛ المحدِّد {selector} هو قائمة الكبسولة.
        NoTextAtEmptySelector: لا يوجد نص عند هذا المحدِّد؛ المحدِّد الفارغ هو قائمة الكبسولة.
        PageHasMoved: انتقلت هذه الصفحة
        PageIsGone: لم تعد هذه الصفحة موجودة
        PageIsNowAt: عنوان الصفحة الآن: {address}
        WayOutOfGopher: رابط إلى خارج Gopher
        LeadsOutOfGopher: يقود هذا الرابط إلى خارج Gopher، إلى {link}.
        NotTheWeb: هذا {protocol} وليس الويب
        SpokenHere: يستخدم متصفحك HTTP. أما هذا الخادم فيستخدم {protocol}، وهو بروتوكول أصغر مخصص للقراءة، وله برامجه الخاصة.
        ProgramsForIt: من البرامج التي تفتحه: {programs}.
        ComeBackLater_zero: طلبات أكثر من اللازم من عنوانك: يُرجى المعاودة بعد لحظة
        ComeBackLater_one: طلبات أكثر من اللازم من عنوانك: يُرجى المعاودة بعد ثانية واحدة
        ComeBackLater_two: طلبات أكثر من اللازم من عنوانك: يُرجى المعاودة بعد ثانيتين
        ComeBackLater_few: طلبات أكثر من اللازم من عنوانك: يُرجى المعاودة بعد {count} ثوانٍ
        ComeBackLater_many: طلبات أكثر من اللازم من عنوانك: يُرجى المعاودة بعد {count} ثانية
        ComeBackLater_other: طلبات أكثر من اللازم من عنوانك: يُرجى المعاودة بعد {count} ثانية
        NoOtherScheme: لا يخدم هذا الخادم إلا عناوين gemini، وليس خادمًا وكيلًا
        NoOtherHost: ليس هذا الخادم وكيلًا عن مضيفين آخرين
        NoOtherPort: لا يجيب هذا الخادم عن ذلك المنفذ
        RefusedWithHome: {refusal}؛ عنوان كبسولته: {address}
        OtherConnection: أُجري هذا الاتصال بمضيف آخر (SNI)
        OtherConnectionWithHome: أُجري هذا الاتصال بمضيف آخر (SNI)؛ يُفتح {address} في اتصال مستقل
        AddressTooLong: العنوان أطول من 1,024 بايت
        AddressUnterminated: لم ينتهِ الطلب في الوقت المحدد: لا بد من CR LF بعد العنوان
        AddressByteOrderMark: يبدأ الطلب بعلامة ترتيب البايتات (BOM)؛ يجب إرسال العنوان وحده
        AddressControlCharacter: في العنوان حرف تحكم
        AddressNotASCII: في العنوان بايت من خارج ASCII؛ يُكتب بعلامة % ثم رقمين بالنظام الست عشري
        # A Latin word right before %20 keeps the sign on the left of its digits.
        AddressSpace: في العنوان مسافة؛ تُكتب بترميز URL: %20
        AddressMisplaced: في العنوان {character} في غير موضعه؛ يُكتب بترميز URL: {escape}
        AddressPercent: في العنوان علامة % لا يتبعها رقمان بالنظام الست عشري؛ تُكتب العلامة نفسها بترميز URL: %25
        AddressRelative: العنوان غير كامل؛ يُكتب في أوله مثلًا gemini://example.org
        AddressBadHost: اسم المضيف في العنوان غير سليم
        AddressBadPort: يجب أن يكون المنفذ في العنوان عددًا لا يتجاوز 65535
        AddressUser: في العنوان اسم مستخدم؛ يجب حذف علامة @ وما قبلها
        AddressFragment: في العنوان جزء بعد علامة #؛ يجب حذف العلامة وما بعدها
        AddressNoHost: ليس في العنوان مضيف؛ يُكتب قبل المسار مثلًا gemini://example.org
        AddressClimbs: يصعد المسار فوق الجذر؛ يجب حذف .. منه
        QueryNotUTF8: الكلمات التي بعد علامة الاستفهام ليست بترميز UTF-8؛ يُكتب كل بايت منها بعلامة % ثم رقمين بالنظام الست عشري
        RequestTooLong: الطلب أطول من 1,024 بايت
        RequestUnterminated: لم ينتهِ الطلب في الوقت المحدد: لا بد من CR LF بعد المحدِّد
        SelectorTooLong: المحدِّد أطول من 255 بايت
        RequestControlCharacter: في الطلب حرف تحكم

        ReadersEdition: طبعة للقراء: {original}
        OriginalHeading: الأصل
        CertificatesPurpose: يستطيع برنامجك أن يعرض الشهادة التي تسلّمها. يمكن مقارنتها بهذه:
        OfCertificate: بصمة SHA-256 للشهادة
        OfPublicKey: بصمة SHA-256 للمفتاح العام الذي يحفظه Lagrange وAmfora
        CertificateHeading: الشهادة
        CertificatesHeading: الشهادات
        By: تأليف: {names}
        EditedBy: تحرير: {names}
        Licence: الرخصة: {licence}

        Sections_zero: لا فصول
        Sections_one: فصل واحد
        Sections_two: فصلان
        Sections_few: {count} فصول
        Sections_many: {count} فصلًا
        Sections_other: {count} فصل
        Words_zero: لا كلمات
        Words_one: كلمة واحدة
        Words_two: كلمتان
        Words_few: {count} كلمات
        Words_many: {count} كلمة
        Words_other: {count} كلمة
        Hours_zero: {count} ساعة
        Hours_one: ساعة واحدة
        Hours_two: ساعتان
        Hours_few: {count} ساعات
        Hours_many: {count} ساعة
        Hours_other: {count} ساعة
        Minutes_zero: {count} دقيقة
        Minutes_one: دقيقة واحدة
        Minutes_two: دقيقتان
        Minutes_few: {count} دقائق
        Minutes_many: {count} دقيقة
        Minutes_other: {count} دقيقة
        HoursAndMinutes: {hours} و{minutes}
        Terms_zero: لا مصطلحات
        Terms_one: مصطلح واحد
        Terms_two: مصطلحان
        Terms_few: {count} مصطلحات
        Terms_many: {count} مصطلحًا
        Terms_other: {count} مصطلح
        Persons_zero: لا شخصيات
        Persons_one: شخصية واحدة
        Persons_two: شخصيتان
        Persons_few: {count} شخصيات
        Persons_many: {count} شخصية
        Persons_other: {count} شخصية
        Events_zero: لا أحداث
        Events_one: حدث واحد
        Events_two: حدثان
        Events_few: {count} أحداث
        Events_many: {count} حدثًا
        Events_other: {count} حدث
        Works_zero: لا مصادر
        Works_one: مصدر واحد
        Works_two: مصدران
        Works_few: {count} مصادر
        Works_many: {count} مصدرًا
        Works_other: {count} مصدر
        Bytes_zero: {count} بايت
        Bytes_one: بايت واحد
        Bytes_two: {count} بايت
        Bytes_few: {count} بايت
        Bytes_many: {count} بايت
        Bytes_other: {count} بايت
        Kilobytes: {number} كيلوبايت
        Megabytes: {number} ميغابايت
        Gigabytes: {number} غيغابايت

        EditionTheText: النص
        EditionAllSections: فصول النص
        EditionAbout: عن هذه الطبعة
        EditionInFigures: هذه الطبعة في أرقام
        EditionInShort: النص باختصار
        EditionInMinutes: النص باختصار ({time})
        EditionNotesTitle: هوامش المحرر
        EditionNotesLabel: هوامش المحرر: حيث تختلف المراجع
        EditionNotes_zero: لا هوامش للمحرر
        EditionNotes_one: هامش واحد للمحرر
        EditionNotes_two: هامشان للمحرر
        EditionNotes_few: {count} هوامش للمحرر
        EditionNotes_many: {count} هامشًا للمحرر
        EditionNotes_other: {count} هامش للمحرر
        EditionBrackets: ما بين الأقواس المربعة من إضافة المحرر.
        EditionOneWork: مصدر واحد
        EditionWorks_zero: لا مصادر
        EditionWorks_one: مصدر واحد، مع مواضع الاستشهاد به في هذه الطبعة
        EditionWorks_two: مصدران، مع مواضع الاستشهاد بكل منهما في هذه الطبعة
        EditionWorks_few: {count} مصادر، مع مواضع الاستشهاد بكل منها في هذه الطبعة
        EditionWorks_many: {count} مصدرًا، مع مواضع الاستشهاد بكل منها في هذه الطبعة
        EditionWorks_other: {count} مصدر، مع مواضع الاستشهاد بكل منها في هذه الطبعة
        EditionInTheText: في النص: {section}
        EditionAddedTo: إضافة إلى: {section}
        EditionTold: ورد في النص بتاريخه.
        EditionDated: ورد في النص؛ والتاريخ الدقيق من المحرر.
        EditionCorrected: ورد في النص وصحّحه المحرر.
        EditionAdded: من إضافة المحرر.

        OwnTheText: المحتويات
        OwnAllSections: الفصول
        OwnAbout: عن هذا النص
        OwnInFigures: النص في أرقام
        OwnInShort: باختصار
        OwnInMinutes: باختصار ({time})
        OwnNotesTitle: الهوامش
        OwnNotes_zero: لا هوامش
        OwnNotes_one: هامش واحد
        OwnNotes_two: هامشان
        OwnNotes_few: {count} هوامش
        OwnNotes_many: {count} هامشًا
        OwnNotes_other: {count} هامش
        OwnBrackets: ما بين الأقواس المربعة مضاف إلى النصوص المقتبسة.
        OwnOneWork: مصدر واحد
        OwnWorks_zero: لا مصادر
        OwnWorks_one: مصدر واحد، مع مواضع الاستشهاد به
        OwnWorks_two: مصدران، مع مواضع الاستشهاد بكل منهما
        OwnWorks_few: {count} مصادر، مع مواضع الاستشهاد بكل منها
        OwnWorks_many: {count} مصدرًا، مع مواضع الاستشهاد بكل منها
        OwnWorks_other: {count} مصدر، مع مواضع الاستشهاد بكل منها
        OwnInTheText: في النص: {section}
        OwnAddedTo: إضافة إلى: {section}
        OwnTold: ورد في النص بتاريخه.
        OwnDated: ورد في النص؛ والتاريخ الدقيق مضاف.
        OwnCorrected: ورد في النص وصُحّح هنا.
        OwnAdded: مضاف إلى النص.
        """#
}
