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
        BookAsText: كل شيء في ملف نصي واحد
        BookAsGempub: كل شيء بصيغة gempub لبرنامج Lagrange
        BookAsEPUB: كل شيء في كتاب إلكتروني (EPUB)
        BookOnOnePage: كل شيء في صفحة واحدة

        NoteNumber: هامش {number}
        NoteHead: هامش {number}
        NoteStart: هامش {number}.
        Notes: الهوامش
        LinksInTheText: روابط في النص
        TermsOnThisPage: مصطلحات هذه الصفحة
        When: متى حدث ذلك
        Sources: المصادر
        WhereItComesUp: مواضع الورود في النص
        Pronunciation: النطق
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
        NoWordToFind: ليس في هذا حرف ولا رقم، فلا شيء يُبحث عنه.

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
        NoPageOfName: لا توجد صفحة بهذا الاسم؛ وبلا اسم تظهر المحتويات.
        NearestNames: أقرب الأسماء:
        SeveralOfName: تحمل هذا الاسم عدة صفحات:
        AskByName: تُطلب الصفحة بالاسم المكتوب بعدها بين معقوفين، كما في {address}.
        OnlyRead: لا بحث ولا مراجعة عبر {protocol}؛ هنا صفحات للقراءة فقط.
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
        BookIsBeingMade: الكتاب قيد الإعداد: يُرجى المعاودة بعد دقيقة
        BookCannotBeMade: تعذّر إعداد الكتاب: يجد مشغّل الخادم السبب في السجل
        AnswerIsBeingMade: الإجابة قيد الإعداد: يُرجى المعاودة بعد دقيقة
        AnswerCannotBeMade: تعذّر إعداد الإجابة: يجد مشغّل الخادم السبب في السجل
        FileIsBeingReplaced: يجري استبدال هذا الملف: يُرجى المعاودة بعد دقيقة
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
        RequestNotUTF8: الطلب ليس بترميز UTF-8
        RequestFields: الطلب مضيف ومسار وعدد البايتات التي تليه، وبين كل منها مسافة؛ وما يليه بترميز UTF-8

        ReadersEdition: طبعة للقراء: {original}
        OriginalHeading: الأصل
        CertificatesPurpose: يستطيع برنامجك أن يعرض الشهادة التي تسلّمها. يمكن مقارنتها بهذه:
        OfCertificate: بصمة SHA-256 للشهادة
        OfPublicKey: بصمة SHA-256 للمفتاح العام الذي يحفظه Lagrange وAmfora
        CertificateHeading: الشهادة
        CertificatesHeading: الشهادات
        AnswersAreCounted: يعدّ هذا الخادم مرات اختيار كل إجابة عن السؤال، كي يرى المعلّم أي الأسئلة صعبة. ولا يحفظ شيئًا عمّن أجاب.
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

        Study: المذاكرة
        StudyLabel: المذاكرة: أسئلة وتمارين، ومراجعة تتذكر ما عرفته
        StudyIntroduction: لا يُحفظ هنا شيء عنك: فما يلزم تذكّره مدوَّن في عنوان الصفحة، والعنوان يبقى معك.
        QuestionsHeading: الأسئلة
        TestYourself: اختبار ذاتي
        Questions_zero: لا أسئلة
        Questions_one: سؤال واحد
        Questions_two: سؤالان
        Questions_few: {count} أسئلة
        Questions_many: {count} سؤالًا
        Questions_other: {count} سؤال
        AllQuestions_zero: جميع الأسئلة (0)
        AllQuestions_one: السؤال الوحيد
        AllQuestions_two: السؤالان
        AllQuestions_few: جميع الأسئلة ({count})
        AllQuestions_many: جميع الأسئلة ({count})
        AllQuestions_other: جميع الأسئلة ({count})
        QuestionOf: السؤال {number} من {count}
        Hint: تلميح
        TypeAnswer: كتابة الإجابة
        AnswerPrompt: إجابتك
        ShowAnswer: إظهار الإجابة
        ForDiscussion: سؤال للنقاش: له أكثر من إجابة جيدة.
        PointsFromSides: أفكار للنقاش من أكثر من وجهة نظر
        Right: إجابة صحيحة
        NotQuite: ليس تمامًا
        RightAnswer: الإجابة الصحيحة: {words}
        RightSpelling: الكتابة الصحيحة: {words}
        TryAgain: محاولة أخرى
        BackToQuestion: العودة إلى السؤال
        NextQuestion: السؤال التالي: {title}
        ThreeTimesMissed: الإجابة واردة في الفصل، وهو جدير بقراءة ثانية.
        ReadAgain: قراءة ثانية: {title}
        MeetAgain_zero: لن يعود إليك أي سؤال في نهاية هذا الفصل.
        MeetAgain_one: سيعود إليك سؤال واحد في نهاية هذا الفصل.
        MeetAgain_two: سيعود إليك سؤالان في نهاية هذا الفصل.
        MeetAgain_few: ستعود إليك {count} أسئلة في نهاية هذا الفصل.
        MeetAgain_many: سيعود إليك {count} سؤالًا في نهاية هذا الفصل.
        MeetAgain_other: سيعود إليك {count} سؤال في نهاية هذا الفصل.
        OnceMore_zero: مرة أخرى: لا أسئلة أخطأت فيها
        OnceMore_one: مرة أخرى: السؤال الذي أخطأت فيه
        OnceMore_two: مرة أخرى: السؤالان اللذان أخطأت فيهما
        OnceMore_few: مرة أخرى: الأسئلة التي أخطأت فيها ({count})
        OnceMore_many: مرة أخرى: الأسئلة التي أخطأت فيها ({count})
        OnceMore_other: مرة أخرى: الأسئلة التي أخطأت فيها ({count})
        AllQuestionsDone: انتهت أسئلة هذا الفصل.

        DrillsHeading: التمارين
        DrillTerms: المصطلحات: يُعرض التعريف، والمطلوب المصطلح
        DrillDates: التواريخ: يُعرض الحدث، والمطلوب سنته
        DrillOrder: الترتيب: أيّ الأحداث وقع أولًا؟
        DrillPeople: الشخصيات: من هذه الشخصية؟
        WhichTerm: ما هذا المصطلح؟
        WhichYear: في أي سنة كان ذلك؟
        WhichFirst: أيّ الأحداث وقع أولًا؟
        WhichNext: أيّ الأحداث وقع بعد ذلك؟
        WhoWasIt: من هذه الشخصية؟
        Another: سؤال آخر
        YearInDigits: تُكتب السنة بالأرقام، مثل {year}.
        YearsTooEarly_zero: قبل السنة الصحيحة بـ{count} سنة
        YearsTooEarly_one: قبل السنة الصحيحة بسنة واحدة
        YearsTooEarly_two: قبل السنة الصحيحة بسنتين
        YearsTooEarly_few: قبل السنة الصحيحة بـ{count} سنوات
        YearsTooEarly_many: قبل السنة الصحيحة بـ{count} سنة
        YearsTooEarly_other: قبل السنة الصحيحة بـ{count} سنة
        YearsTooLate_zero: بعد السنة الصحيحة بـ{count} سنة
        YearsTooLate_one: بعد السنة الصحيحة بسنة واحدة
        YearsTooLate_two: بعد السنة الصحيحة بسنتين
        YearsTooLate_few: بعد السنة الصحيحة بـ{count} سنوات
        YearsTooLate_many: بعد السنة الصحيحة بـ{count} سنة
        YearsTooLate_other: بعد السنة الصحيحة بـ{count} سنة
        YourOrder: ترتيبك
        OrderOfTime: الترتيب الزمني

        Review: المراجعة
        ReviewLabel: المراجعة: ما يُراد حفظه يُعرض من جديد حين يوشك أن يُنسى
        ReviewIntroduction: تعرض المراجعة المصطلحات والأحداث والأسئلة في بطاقات، وتعود كل بطاقة حين توشك أن تُنسى: بعد أيام، ثم بعد
        + أسابيع، ثم بعد أشهر. وما عرفته ومتى عرفته مدوَّن في عنوان الصفحة، لا في أي مكان آخر. وينبغي حفظ هذا العنوان، فليس عند أحد
        + سواك.
        BeginReview: بدء المراجعة
        BookmarkThis: لمتابعة المراجعة في يوم آخر، تُحفظ هذه الصفحة في الإشارات المرجعية.
        ReviewBySection: المراجعة بحسب الفصول
        TooManyCards: بطاقات النص الكامل أكثر مما يتسع له عنوان واحد؛ لذا تكون مراجعته فصلًا فصلًا.
        ShowCard: إظهار الوجه الآخر
        KnewIt: عرفت الإجابة
        DidNotKnow: لم أعرفها
        CardWhat: ما المقصود بذلك؟
        CardWhen: متى كان ذلك؟
        NewCard: هذه بطاقة جديدة.
        DueCards_zero: لم يحن اليوم موعد أي بطاقة.
        DueCards_one: حان اليوم موعد بطاقة واحدة.
        DueCards_two: حان اليوم موعد بطاقتين.
        DueCards_few: حان اليوم موعد {count} بطاقات.
        DueCards_many: حان اليوم موعد {count} بطاقة.
        DueCards_other: حان اليوم موعد {count} بطاقة.
        NothingDue: لا شيء للمراجعة اليوم.
        NextDue: موعد البطاقة التالية: {date}
        EnoughNew: تكفي هذه البطاقات الجديدة ليوم واحد؛ والمزيد غدًا.
        MemoryFull: لم يعد في هذا العنوان متسع لبطاقات أخرى؛ وتستمر مراجعة ما فيه.
        MemoryDamaged: هذا العنوان تالف: سقط جزء منه أو تغيّر.
        MemoryPartly_zero: لم تعد قراءة أي بطاقة فيه ممكنة.
        MemoryPartly_one: ما زالت قراءة بطاقة واحدة فيه ممكنة.
        MemoryPartly_two: ما زالت قراءة بطاقتين فيه ممكنة.
        MemoryPartly_few: ما زالت قراءة {count} بطاقات فيه ممكنة.
        MemoryPartly_many: ما زالت قراءة {count} بطاقة فيه ممكنة.
        MemoryPartly_other: ما زالت قراءة {count} بطاقة فيه ممكنة.
        GoOnWithRest: المتابعة بما تمكن قراءته
        MemoryUnreadable: لا يمكن قراءة شيء فيه.
        MemoryFromFuture: بحسب ساعة هذا الخادم، يعود هذا العنوان إلى يوم لم يأتِ بعد: {date}. يمكن الرجوع في ذلك اليوم، أو المتابعة
        + من إشارة مرجعية أقدم.
        MemoryOfOther: البطاقات التي في هذا العنوان ليست بطاقات هذا النص.

        ForClass: للصف الدراسي
        Handout: ورقة عمل: جميع الأسئلة في صفحة واحدة
        AnswersToHandout: إجابات ورقة العمل
        NameAndDate: الاسم والتاريخ:
        CardsFile: بطاقات لبرنامج Anki: مصطلحات وأحداث وأسئلة

        HowToCite: كيفية الاستشهاد بهذا النص
        CiteWhole: النص الكامل
        CiteSection: فصل من النص
        CiteFiles: لبرامج إدارة المراجع
        NumberedParagraphs: بفقرات مرقّمة، للاستشهاد بفقرة منها
        NumberedOf: {title}، بفقرات مرقّمة
        CiteParagraph: للاستشهاد بفقرة، يُكتب رقمها أيضًا: {words}

        OnThisDay: في مثل هذا اليوم
        NextAnniversary: لا حدث مسجلا هنا في مثل هذا اليوم. وأقرب ذكرى قادمة هي لحدث تاريخه: {date}
        YearsAgo_zero: في هذه السنة
        YearsAgo_one: قبل سنة واحدة
        YearsAgo_two: قبل سنتين
        YearsAgo_few: قبل {count} سنوات
        YearsAgo_many: قبل {count} سنة
        YearsAgo_other: قبل {count} سنة
        RandomPage: صفحة عشوائية

        Transaction: هذا الطلب سطرًا سطرًا
        TransactionIntroduction: لقد طلبت هذه الصفحة للتو. وهذا ما مرّ عبر الخط، مع شرح معناه.
        TransactionConnection: الاتصال
        TransactionRequest: طلبك
        TransactionAnswer: رد الخادم
        TransactionSeen: ما يمكن أن يراه من يراقب الخط
        TransactionVersion: إصدار TLS، وهو البروتوكول الذي يشفّر كل ما يليه
        TransactionCipher: خوارزمية التشفير التي تشفّر كل بايت وتكشف أي تغيير
        TransactionGroup: المجموعة التي اتفق فيها الطرفان على مفتاح لا يستطيع غيرهما حسابه
        TransactionServerName: المضيف الذي سمّاه برنامجك قبل بدء التشفير
        TransactionNoServerName: لم يسمِّ برنامجك أي مضيف قبل بدء التشفير.
        TransactionNewSession: الجلسة جديدة.
        TransactionResumed: الجلسة استئناف لجلسة سابقة، وقد وفّر ذلك جزءًا من المصافحة.
        TransactionAddress: سطر واحد: العنوان، وفي آخره CR LF. ولا يُرسل شيء سوى ذلك: لا ملف تعريف ارتباط، ولا اسم برنامجك، ولا لغة.
        TransactionSelector: سطر واحد: المحدِّد، وفي آخره CR LF. ولا يُرسل شيء سوى ذلك: لا ملف تعريف ارتباط، ولا اسم برنامجك، ولا
        + لغة.
        TransactionData: سطر واحد: المضيف والمسار وعدد البايتات التي تليه، وفي آخره CR LF. ثم تأتي هذه البايتات: ما كُتب. ولا يُرسل شيء سوى ذلك: لا ملف
        + تعريف ارتباط، ولا اسم برنامجك، ولا لغة.
        TransactionHeader: سطر واحد: الرقم 20 يعني أن صفحة ستأتي، وبعد الرقم نوعها ولغتها. ثم تأتي الصفحة، وبعدها ينتهي الاتصال.
        TransactionStatus: سطر واحد: الرقم 2 يعني أن صفحة ستأتي، وبعد الرقم نوعها. ثم تأتي الصفحة، وبعدها ينتهي الاتصال.
        TransactionMenu: لا توجد ترويسة. يبدأ كل سطر في القائمة بعلامة نوعه؛ وبعد الكلمات محدِّد ومضيف ومنفذ، وقبل كل منها TAB.
        + والسطر الذي ليس فيه إلا نقطة هو الأخير.
        TransactionSeenOfGemini: مكانك، والمضيف الذي اتصلت به، وعدد البايتات التي مرّت؛ لا الصفحة التي طلبتها، ولا ما كُتب فيها.
        TransactionSeenOfSpartan: كل شيء: المسار، وما كُتب، وكل كلمة في الرد. ولو كان ذلك عبر Gemini لأخفاه TLS.
        TransactionSeenOfGopher: كل شيء: المحدِّد، وكل كلمة في الرد. ولو كان ذلك عبر Gemini لأخفاه TLS.

        Changes: التغييرات
        ChangesLabel: التغييرات، ويمكن متابعتها بقارئ الخلاصات
        """#
}
