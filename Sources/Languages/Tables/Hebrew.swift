extension Wording {
    /// The words of Hebrew; what each is for stands in the table of English.
    static let hebrewTable = #"""
        Number: 1,234.5
        Quoted: ”{words}”
        TitleOfWork: ”{words}”
        ListOfTwo: {first} ו{last}
        ListMore: {list}, {next}
        ListEnd: {list} ו{last}
        # It joins two words as well, where no comma stands (CLDR: or, 2; or-short, end).
        EitherOf: {list} או {last}

        Titled: {title}: {words}
        Bracketed: {words} ({more})
        Separated: {list}; {next}
        Comma: {list}, {next}
        FullStop: .

        Months: ינואר, פברואר, מרץ, אפריל, מאי, יוני, יולי, אוגוסט, ספטמבר, אוקטובר, נובמבר, דצמבר
        Seasons: אביב, קיץ, סתיו, חורף
        Day: {day}
        DayOfMonth: {day} ב{month}
        DaysOfMonth: {first}–{last} ב{month}
        Year: {year}
        BeforeChrist: {year} לפנה״ס
        DateInYear: {date} {year}
        MonthInYear: {month} {year}
        Decade: שנות ה־{year}
        YearBetween: בין {first} ל־{last}
        UnknownDay: יום לא ידוע, {month}
        UnknownDayOfYear: יום לא ידוע בשנת {year}
        UnknownMonth: חודש לא ידוע בשנת {year}
        # Adverbs, since a prefix such as כ־ would be written otherwise before a digit than before a word.
        About: {date} לערך
        Possibly: אולי {date}
        PossiblyAbout: אולי {date} לערך
        DateRange: {first} – {last}
        DateFrom: {date} ואילך
        DateUntil: עד {date}
        UnknownEnd: {date} עד מועד לא ידוע
        UnknownStart: ממועד לא ידוע עד {date}
        BothCalendars: {date} ({other} לפי הלוח היוליאני)

        WordsAMinute: 190
        Abbreviations: עמ, מס, כר, הוצ, מהד, פרופ, גב, רח, ר, עי, השו, אונ, תרג, p, pp, vol, vols, no, nos, ch, ed, eds, trans, cf,
        + ca, al, fig, figs, ser, repr, fl, Mr, Mrs, Dr, Prof, St, Jr, Sr
        LittleWords: מה, מהו, מהי, מהם, מהן, מי, מיהו, מיהי, מיהם, מתי, איפה, היכן, לאן, מאין, איך, כיצד, למה, מדוע, כמה, איזה, איזו,
        + אילו, האם, ממה, במה, של, את, על, אל, עם, מן, בין, לבין, כי, או, גם, רק, אך, אבל, לא, אין, יש, היה, הייתה, היתה, היו, יהיה,
        + להיות, הוא, היא, הם, הן, אני, אתה, אתם, אנחנו, זה, זו, זאת, אלה, אלו, הזה, הזאת, הזו, האלה, כל, כמו, אשר, עד, לפני, אחרי,
        + מאז, תוך, בתוך, ידי, לידי, בשביל, בגלל, בלי, ללא, לפי, אצל, כאן, לי, לך, לו, לה, לנו, להם, להן, בו, בה, בהם, בהן, ממנו,
        + ממנה, אותו, אותה, אותם, אותן, שלו, שלה, שלהם, עליו, עליה, עליהם, אליו, אליה, איתו, איתה, אפשר, ניתן, צריך, כבר, עוד, בדיוק,
        + פירושו, פירושה, משמעות, משמעותו, המשמעות, הסבר, הסבירו, תסביר, להסביר, הגדרה, הגדר, ההגדרה, קרה, קורה, קרתה, נקרא, נקראת,
        + אומר, אומרת, הבדל, ההבדל, ב, ל, מ, ה, ו, כ, ש
        # No NameArticles: ה at the head of a word may as well belong to it (הודו, הרצל).

        Home: עמוד הבית
        Contents: תוכן העניינים
        Onward: הלאה
        Previous: הקודם: {title}
        Next: הבא: {title}
        Glossary: מילון מונחים
        People: אישים
        Timeline: ציר הזמן
        LookUp: לעיון ולחיפוש
        TakeAlong: לשמירה ולהדפסה
        AboutTheText: על הטקסט
        OtherWays: דרכי קריאה אחרות
        ReadOn: להמשך הקריאה
        AsPlainText: עמוד זה כטקסט פשוט
        OverProtocol: עמוד זה בפרוטוקול {protocol}
        ToTheText: אל הטקסט: {title}
        AllSections_one: הפרק היחיד
        AllSections_two: שני הפרקים
        AllSections_other: כל {count} הפרקים
        AfterTheOnlySection: כאן מסתיים הטקסט.
        AfterTheLastSection_one: זה היה הפרק היחיד.
        AfterTheLastSection_two: זה היה השני מבין שני הפרקים.
        AfterTheLastSection_other: זה היה האחרון מבין {count} הפרקים.
        BeginAgain: חזרה להתחלה: {title}

        SectionOf: פרק {number} מתוך {count}
        SectionOfPart: חלק {part}, פרק {number} מתוך {count}
        AfterTheText: אחרי הטקסט
        DraftNotice: זוהי טיוטה שטרם פורסמה.
        TextPart: חלק {number}
        PagePartOf: חלק {number} מתוך {count}
        PagePart: חלק {number}
        OtherParts: חלקים אחרים
        Continued: {heading} (המשך)
        Length: {length}, {time} בערך
        WholeText: הטקסט המלא בעמוד אחד
        WholeTextOf: {title}: הטקסט המלא
        BookAsText: הכול בקובץ טקסט אחד
        BookAsGempub: הכול כקובץ gempub, ל־Lagrange
        BookAsEPUB: הכול כספר אלקטרוני (EPUB)
        BookOnOnePage: הכול בעמוד אחד

        NoteNumber: הערה {number}
        NoteHead: הערה {number}
        NoteStart: הערה {number}.
        Notes: הערות
        LinksInTheText: קישורים בטקסט
        TermsOnThisPage: מונחים בעמוד זה
        When: מתי
        Sources: מקורות
        WhereItComesUp: היכן בטקסט
        Pronunciation: הגייה
        SeeAlso: ראו גם
        InOtherEntries: בערכים אחרים
        EventsHeading: אירועים
        AndMore_one: ועוד אחד
        AndMore_two: ועוד שניים
        AndMore_other: ועוד {count}

        Description: תיאור
        Credit: קרדיט: {words}

        Concept: מושג
        ConceptsHeading: מושגים
        Organisation: ארגון
        OrganisationsHeading: ארגונים
        Person: אישיות
        PersonsHeading: אישים
        Happening: אירוע
        HappeningsHeading: אירועים
        Place: מקום
        PlacesHeading: מקומות
        Work: יצירה
        WorksHeading: יצירות
        ByKind: לפי סוג
        KindList: {kind} ({count}): {names}
        Signs: סימנים
        PeopleLabel: אישים, עם שנות חייהם ושורה על כל אחד
        # Without capitals the program knows no surname, and lists a name as it stands.
        GlossarySummary: {terms} לפי סדר האלף־בית; בסוף, רשימות לפי סוג
        PeopleSummary: {people} לפי סדר האלף־בית
        LifeDates: {first}–{last}

        Span: {events}, {first} – {last}
        Range: {first} – {last}
        YearsAsPicture: תרשים השנים
        EventsAYear: אירועים לפי שנה, סימן לכל אירוע
        NoEvents: {years}: אין
        MostIsToldOf: השנים העשירות ביותר באירועים: {years}.

        NotesSummary: {notes}, במספור שבטקסט
        SourcesTitle: מקורות וקריאה נוספת
        SourcesLabel: כל המקורות, והיכן הם מובאים
        SourcesByView: מקורות וקריאה נוספת, לפי נקודת מבט
        AllWorks: כל המקורות, א–ת
        CitedIn: היכן מובא: {place}
        SeeSections_one: ראו פרק {sections}.
        SeeSections_two: ראו פרקים {sections}.
        SeeSections_other: ראו פרקים {sections}.
        FreeToRead: {work} (לקריאה חופשית)

        Search: חיפוש
        SearchLabel: חיפוש: כל מילה בטקסט, במילון המונחים או בציר הזמן
        SearchAgain: חיפוש נוסף
        SearchPrompt: מילים לחיפוש
        SearchInvitation: אפשר לחפש כל מילה בטקסט, במילון המונחים, בציר הזמן ובמקורות.
        SearchRules: מילים נמצאות בצורה שבה הוקלדו, בניקוד או בלעדיו ועם מקף או בלעדיו; במילה האחרונה די בתחילתה. מילים קטנות כגון ”של” או ”מה” אינן נחשבות.
        + מוצגים העמודים שבהם כל שאר המילים, ואם אין כאלה – העמודים שבהם רובן.
        OnePageFound: עמוד אחד
        PagesFound_one: עמוד אחד
        PagesFound_two: שני עמודים, המתאים ביותר תחילה
        PagesFound_other: {count} עמודים, המתאים ביותר תחילה
        TooManyFound_one: עמוד אחד; המתאימים ביותר: {shown}. מילה נוספת תצמצם את החיפוש.
        TooManyFound_two: שני עמודים; המתאימים ביותר: {shown}. מילה נוספת תצמצם את החיפוש.
        TooManyFound_other: {count} עמודים; אלה {shown} המתאימים ביותר. מילה נוספת תצמצם את החיפוש.
        SearchIsCut_one: החיפוש נערך לפי התו הראשון בלבד.
        SearchIsCut_two: החיפוש נערך לפי שני התווים הראשונים בלבד.
        SearchIsCut_other: החיפוש נערך לפי {count} התווים הראשונים בלבד.
        NothingFound: אין כאן טקסט שבו כל המילים האלה.
        MostFound: בעמודים הבאים רובן:
        OthersFound: בעמודים הבאים שאר המילים:
        FewerWords: פחות מילים, או תחילתה של מילה אחת, עשויות להניב יותר.
        NearestTerms: הקרובים ביותר במילון המונחים
        OccursNowhere: אין כאן טקסט שבו {words}.
        NoWordToFind: אין כאן אף אות ואף ספרה, ולכן אין מה לחפש.

        Library: הספרייה
        FolderAbove: התיקייה שמעל
        AllTexts: כל הטקסטים כאן
        AlsoHere: עוד כאן
        SearchAllTexts: חיפוש בכל הטקסטים
        SearchAllInvitation: אפשר לחפש בכל הטקסטים כאן, במילוני המונחים, בצירי הזמן ובמקורות שלהם.
        LastChanged: עודכן לאחרונה: {date}

        NoPageAtAddress: אין עמוד בכתובת זו; תוכן העניינים נמצא ב־/
        NoPageAtSelector: אין עמוד בבורר זה
        MenuOfCapsule: תפריט הקפסולה
        NoTextAtSelector: אין טקסט בבורר זה; הבורר {selector} הוא תפריט הקפסולה.
        NoTextAtEmptySelector: אין טקסט בבורר זה; הבורר הריק הוא תפריט הקפסולה.
        NoPageOfName: אין עמוד בשם זה; בלי שם מתקבל תוכן העניינים.
        NearestNames: השמות הקרובים ביותר:
        SeveralOfName: לכמה עמודים יש השם הזה:
        AskByName: מבקשים עמוד בשם שכתוב אחריו בסוגריים, למשל {address}.
        OnlyRead: בפרוטוקול {protocol} אין חיפוש ואין חזרה על החומר; יש רק עמודים לקריאה.
        PageHasMoved: העמוד הזה עבר
        PageIsGone: העמוד הזה אינו קיים עוד
        PageIsNowAt: כתובת העמוד עתה: {address}
        WayOutOfGopher: קישור אל מחוץ ל־Gopher
        LeadsOutOfGopher: קישור זה מוביל אל מחוץ ל־Gopher, אל {link}.
        NotTheWeb: זהו {protocol}, לא אתר אינטרנט
        SpokenHere: הדפדפן שלך מדבר HTTP. השרת הזה מדבר {protocol}, פרוטוקול קטן יותר לקריאה, שיש לו תוכנות משלו.
        ProgramsForIt: בין התוכנות שפותחות אותו: {programs}.
        ComeBackLater_one: יותר מדי בקשות מהכתובת שלך: יש לנסות שוב בעוד שנייה
        ComeBackLater_two: יותר מדי בקשות מהכתובת שלך: יש לנסות שוב בעוד שתי שניות
        ComeBackLater_other: יותר מדי בקשות מהכתובת שלך: יש לנסות שוב בעוד {count} שניות
        BookIsBeingMade: הספר עדיין בהכנה: יש לנסות שוב בעוד דקה
        BookCannotBeMade: לא ניתן היה להכין את הספר: מפעיל השרת יכול לקרוא מדוע
        AnswerIsBeingMade: התשובה עדיין בהכנה: יש לנסות שוב בעוד דקה
        AnswerCannotBeMade: לא ניתן היה להכין את התשובה: מפעיל השרת יכול לקרוא מדוע
        FileIsBeingReplaced: הקובץ מוחלף כעת: יש לנסות שוב בעוד דקה
        NoOtherScheme: השרת הזה משרת כתובות gemini בלבד ואינו שרת מתווך
        NoOtherHost: השרת הזה אינו שרת מתווך למארחים אחרים
        NoOtherPort: השרת הזה אינו משיב בפורט זה
        RefusedWithHome: {refusal}; כתובת הקפסולה שלו: {address}
        OtherConnection: החיבור הזה נפתח אל מארח אחר (SNI)
        OtherConnectionWithHome: החיבור הזה נפתח אל מארח אחר (SNI); יש לפתוח את {address} בחיבור נפרד
        AddressTooLong: הכתובת ארוכה מ־1,024 בייט
        AddressUnterminated: הבקשה לא הסתיימה בזמן: אחרי הכתובת צריך לבוא CR LF
        AddressByteOrderMark: הבקשה נפתחת בסימן סדר בייטים (BOM); יש לשלוח את הכתובת לבדה
        AddressControlCharacter: בכתובת יש תו בקרה
        AddressNotASCII: בכתובת יש בייט מחוץ ל־ASCII; יש לכתוב אותו כסימן % ואחריו שתי ספרות הקסדצימליות
        AddressSpace: בכתובת יש רווח; יש לכתוב אותו כך: %20
        AddressMisplaced: בכתובת יש {character} שלא במקומו; יש לכתוב אותו כך: {escape}
        AddressPercent: בכתובת יש % שאין אחריו שתי ספרות הקסדצימליות; את הסימן % עצמו יש לכתוב כך: %25
        AddressRelative: הכתובת אינה מלאה; עליה להתחיל, למשל, ב־gemini://example.org
        AddressBadHost: שם המארח שבכתובת אינו תקין
        AddressBadPort: הפורט שבכתובת צריך להיות מספר שאינו עולה על 65535
        AddressUser: בכתובת יש שם משתמש; יש להסיר את הסימן @ ואת מה שלפניו
        AddressFragment: בכתובת יש מקטע; יש להסיר את הסימן # ואת מה שאחריו
        AddressNoHost: אין בכתובת שם מארח; יש לכתוב לפני הנתיב, למשל, gemini://example.org
        AddressClimbs: הנתיב עולה מעל השורש; יש להסיר ממנו את ..
        QueryNotUTF8: המילים שאחרי סימן השאלה אינן UTF-8; יש לכתוב כל בייט שלהן כסימן % ואחריו שתי ספרות הקסדצימליות
        RequestTooLong: הבקשה ארוכה מ־1,024 בייט
        RequestUnterminated: הבקשה לא הסתיימה בזמן: אחרי הבורר צריך לבוא CR LF
        SelectorTooLong: הבורר ארוך מ־255 בייט
        RequestControlCharacter: בבקשה יש תו בקרה
        RequestNotUTF8: הבקשה אינה UTF-8
        RequestFields: בקשה היא מארח, נתיב ומספר הבייטים שבאים אחריהם, עם רווח בין זה לזה; מה שבא אחריהם הוא UTF-8

        ReadersEdition: מהדורה לקוראים: {original}
        OriginalHeading: המקור
        CertificatesPurpose: התוכנה שלך יכולה להציג את התעודה שקיבלה. אפשר להשוות אותה לזו:
        OfCertificate: SHA-256 של התעודה
        OfPublicKey: SHA-256 של המפתח הציבורי, ש־Lagrange ו־Amfora זוכרות
        CertificateHeading: תעודה
        CertificatesHeading: תעודות
        AnswersAreCounted: השרת הזה סופר כמה פעמים נבחרה כל תשובה לשאלה, כדי שמי שמלמד יראה אילו שאלות קשות. הוא אינו שומר דבר על מי שענה.
        By: מאת {names}
        EditedBy: עריכה: {names}
        Licence: רישיון: {licence}

        Sections_one: פרק אחד
        Sections_two: שני פרקים
        Sections_other: {count} פרקים
        Words_one: מילה אחת
        Words_two: שתי מילים
        Words_other: {count} מילים
        Hours_one: שעה אחת
        Hours_two: שעתיים
        Hours_other: {count} שעות
        Minutes_one: דקה אחת
        Minutes_two: שתי דקות
        Minutes_other: {count} דקות
        # A word, since ו before digits would need a maqaf and before words none; a comma would run into that of Length.
        HoursAndMinutes: {hours} ועוד {minutes}
        Terms_one: מונח אחד
        Terms_two: שני מונחים
        Terms_other: {count} מונחים
        Persons_one: אישיות אחת
        Persons_two: שני אישים
        Persons_other: {count} אישים
        Events_one: אירוע אחד
        Events_two: שני אירועים
        Events_other: {count} אירועים
        Works_one: מקור אחד
        Works_two: שני מקורות
        Works_other: {count} מקורות
        Bytes_one: בייט אחד
        Bytes_two: {count} בייט
        Bytes_other: {count} בייט
        Kilobytes: {number} ק״ב
        Megabytes: {number} מ״ב
        Gigabytes: {number} ג״ב

        EditionTheText: הטקסט
        EditionAllSections: פרקי הטקסט
        EditionAbout: על מהדורה זו
        EditionInFigures: המהדורה במספרים
        EditionInShort: הטקסט בקצרה
        EditionInMinutes: הטקסט בקצרה ({time})
        EditionNotesTitle: הערות העורך
        EditionNotesLabel: הערות העורך: היכן שהמקורות חלוקים
        EditionNotes_one: הערת עורך אחת
        EditionNotes_two: שתי הערות עורך
        EditionNotes_other: {count} הערות עורך
        EditionBrackets: המילים שבסוגריים מרובעים נוספו במהדורה זו.
        EditionOneWork: מקור אחד
        EditionWorks_one: מקור אחד, והיכן הוא מובא במהדורה זו
        EditionWorks_two: שני מקורות, והיכן כל אחד מהם מובא במהדורה זו
        EditionWorks_other: {count} מקורות, והיכן כל אחד מהם מובא במהדורה זו
        EditionInTheText: בטקסט: {section}
        EditionAddedTo: נוסף אל: {section}
        EditionTold: מסופר בטקסט ומתוארך בו.
        EditionDated: מסופר בטקסט; התאריך המדויק נוסף במהדורה זו.
        EditionCorrected: מסופר בטקסט ותוקן במהדורה זו.
        EditionAdded: נוסף במהדורה זו.

        OwnTheText: תוכן העניינים
        OwnAllSections: הפרקים
        OwnAbout: על טקסט זה
        OwnInFigures: במספרים
        OwnInShort: בקצרה
        OwnInMinutes: בקצרה ({time})
        OwnNotesTitle: הערות
        OwnNotes_one: הערה אחת
        OwnNotes_two: שתי הערות
        OwnNotes_other: {count} הערות
        OwnBrackets: המילים שבסוגריים מרובעים נוספו לדברים המצוטטים.
        OwnOneWork: מקור אחד
        OwnWorks_one: מקור אחד, והיכן הוא מובא
        OwnWorks_two: שני מקורות, והיכן כל אחד מהם מובא
        OwnWorks_other: {count} מקורות, והיכן כל אחד מהם מובא
        OwnInTheText: בטקסט: {section}
        OwnAddedTo: נוסף אל: {section}
        OwnTold: מסופר בטקסט ומתוארך בו.
        OwnDated: מסופר בטקסט; התאריך המדויק נוסף.
        OwnCorrected: מסופר בטקסט ותוקן כאן.
        OwnAdded: נוסף לטקסט.

        Study: לימוד
        StudyLabel: לימוד: שאלות, תרגול וחזרה שזוכרת מה ידעת
        StudyIntroduction: שום דבר עליך אינו נשמר כאן: מה שצריך לזכור רשום בכתובת העמוד, והיא נשארת בידיך.
        QuestionsHeading: שאלות
        TestYourself: לבדיקה עצמית
        Questions_one: שאלה אחת
        Questions_two: שתי שאלות
        Questions_other: {count} שאלות
        AllQuestions_one: השאלה היחידה
        AllQuestions_two: שתי השאלות
        AllQuestions_other: כל {count} השאלות
        QuestionOf: שאלה {number} מתוך {count}
        Hint: רמז
        TypeAnswer: הקלדת תשובה
        AnswerPrompt: התשובה שלך
        ShowAnswer: הצגת התשובה
        ForDiscussion: לדיון: יש יותר מתשובה טובה אחת.
        PointsFromSides: נקודות לדיון מכמה צדדים
        Right: נכון
        NotQuite: לא בדיוק
        RightAnswer: התשובה הנכונה: {words}
        RightSpelling: הכתיב הנכון: {words}
        TryAgain: ניסיון נוסף
        BackToQuestion: חזרה אל השאלה
        NextQuestion: השאלה הבאה: {title}
        ThreeTimesMissed: התשובה נמצאת בפרק; כדאי לקרוא אותו שוב.
        ReadAgain: לקריאה חוזרת: {title}
        MeetAgain_one: שאלה אחת תחזור בסוף פרק זה.
        MeetAgain_two: שתי שאלות יחזרו בסוף פרק זה.
        MeetAgain_other: {count} שאלות יחזרו בסוף פרק זה.
        OnceMore_one: פעם נוספת: השאלה שבה טעית
        OnceMore_two: פעם נוספת: שתי השאלות שבהן טעית
        OnceMore_other: פעם נוספת: {count} השאלות שבהן טעית
        AllQuestionsDone: אלה היו כל השאלות בפרק זה.

        DrillsHeading: תרגול
        DrillTerms: מונחים: ההגדרה נתונה, ויש להשיב מהו המונח
        DrillDates: תאריכים: האירוע נתון, ויש להשיב באיזו שנה קרה
        DrillOrder: סדר: מה קרה ראשון?
        DrillPeople: אישים: במי מדובר?
        WhichTerm: מהו המונח?
        WhichYear: באיזו שנה זה קרה?
        WhichFirst: מה קרה ראשון?
        WhichNext: מה קרה אחר כך?
        WhoWasIt: במי מדובר?
        Another: עוד אחד
        YearInDigits: יש להקליד שנה בספרות, למשל {year}.
        YearsTooEarly_one: מוקדם מדי בשנה אחת
        YearsTooEarly_two: מוקדם מדי בשנתיים
        YearsTooEarly_other: מוקדם מדי ב־{count} שנים
        YearsTooLate_one: מאוחר מדי בשנה אחת
        YearsTooLate_two: מאוחר מדי בשנתיים
        YearsTooLate_other: מאוחר מדי ב־{count} שנים
        YourOrder: הסדר שלך
        OrderOfTime: הסדר הכרונולוגי

        Review: חזרה על החומר
        ReviewLabel: חזרה על החומר: מה שחשוב לזכור מוצג שוב רגע לפני שהוא נשכח
        ReviewIntroduction: בחזרה על החומר מוצגים מונחים, אירועים ושאלות בכרטיסיות, וכל כרטיסייה מוצגת שוב כשהיא עומדת להישכח: אחרי
        + ימים, אחרי שבועות ואחר כך אחרי חודשים. מה ידעת, ומתי, רשום בכתובת העמוד ולא בשום מקום אחר. יש לשמור את הכתובת הזאת, כי היא
        + נמצאת רק בידיך.
        BeginReview: התחלת החזרה על החומר
        BookmarkThis: כדי להמשיך ביום אחר, יש לשמור עמוד זה בסימניות.
        ReviewBySection: חזרה על החומר לפי פרקים
        TooManyCards: בטקסט המלא יש יותר כרטיסיות ממה שכתובת אחת יכולה להכיל; אפשר לחזור עליו פרק אחר פרק.
        ShowCard: הפיכת הכרטיסייה
        KnewIt: ידעתי
        DidNotKnow: לא ידעתי
        CardWhat: במה מדובר?
        CardWhen: מתי זה קרה?
        NewCard: זוהי כרטיסייה חדשה.
        DueCards_one: היום יש לחזור על כרטיסייה אחת.
        DueCards_two: היום יש לחזור על שתי כרטיסיות.
        DueCards_other: היום יש לחזור על {count} כרטיסיות.
        NothingDue: היום אין על מה לחזור.
        NextDue: מועד הכרטיסייה הבאה: {date}
        EnoughNew: די בכרטיסיות החדשות האלה ליום אחד; מחר יבואו עוד.
        MemoryFull: אין בכתובת הזאת מקום לכרטיסיות נוספות; החזרה על אלה שכבר בה נמשכת.
        MemoryDamaged: הכתובת הזאת פגומה: חלק ממנה חסר או השתנה.
        MemoryPartly_one: עדיין אפשר לקרוא בה כרטיסייה אחת.
        MemoryPartly_two: עדיין אפשר לקרוא בה שתי כרטיסיות.
        MemoryPartly_other: עדיין אפשר לקרוא בה {count} כרטיסיות.
        GoOnWithRest: המשך עם מה שאפשר לקרוא
        MemoryUnreadable: אי אפשר לקרוא בה דבר.
        MemoryFromFuture: לפי השעון של השרת הזה, הכתובת הזאת היא מיום שעוד לא הגיע: {date}. אפשר לחזור באותו יום, או להמשיך מסימנייה
        + מוקדמת יותר.
        MemoryOfOther: הכרטיסיות שבכתובת הזאת אינן של הטקסט הזה.

        ForClass: לכיתה
        Handout: דף עבודה: כל השאלות בעמוד אחד
        AnswersToHandout: התשובות לדף העבודה
        NameAndDate: שם ותאריך:
        CardsFile: כרטיסיות ל־Anki: מונחים, אירועים ושאלות

        HowToCite: איך לצטט את הטקסט הזה
        CiteWhole: הטקסט המלא
        CiteSection: פרק מן הטקסט
        CiteFiles: לתוכנות לניהול ביבליוגרפיה
        NumberedParagraphs: עם פסקאות ממוספרות, לציטוט פסקה
        NumberedOf: {title}, עם פסקאות ממוספרות
        CiteParagraph: כדי לצטט פסקה יש לציין גם את מספרה: {words}

        OnThisDay: היום בהיסטוריה
        NextAnniversary: בתאריך הזה לא רשום כאן אירוע. יום השנה הבא הוא של האירוע מיום: {date}
        YearsAgo_one: לפני שנה אחת
        YearsAgo_two: לפני שנתיים
        YearsAgo_other: לפני {count} שנים
        RandomPage: עמוד אקראי

        Transaction: הבקשה הזאת, שורה אחר שורה
        TransactionIntroduction: זה עתה ביקשת את העמוד הזה. הנה מה שעבר בקו, ומה פירושו.
        TransactionConnection: החיבור
        TransactionRequest: הבקשה שלך
        TransactionAnswer: תשובת השרת
        TransactionSeen: מה יכול לראות מי שמאזין לקו
        TransactionVersion: הגרסה של TLS, הפרוטוקול שמצפין את כל מה שבא אחר כך
        TransactionCipher: הצופן שמצפין כל בייט ומגלה כל שינוי
        TransactionGroup: החבורה שבה הסכימו שני הצדדים על מפתח שאיש מלבדם אינו יכול לחשב
        TransactionServerName: המארח שהתוכנה שלך נקבה בשמו לפני תחילת ההצפנה
        TransactionNoServerName: התוכנה שלך לא נקבה בשם מארח לפני תחילת ההצפנה.
        TransactionNewSession: זהו סשן חדש.
        TransactionResumed: הסשן ממשיך סשן קודם, וכך נחסך חלק מלחיצת היד.
        TransactionAddress: שורה אחת: הכתובת, ובסופה CR LF. שום דבר אחר אינו נשלח: לא עוגייה, לא שם התוכנה שלך ולא שפה.
        TransactionSelector: שורה אחת: הבורר, ובסופו CR LF. שום דבר אחר אינו נשלח: לא עוגייה, לא שם התוכנה שלך ולא שפה.
        TransactionData: שורה אחת: המארח, הנתיב ומספר הבייטים שבאים אחריה, ובסופה CR LF. אחריה באים הבייטים האלה: מה שהוקלד. שום דבר אחר אינו נשלח: לא
        + עוגייה, לא שם התוכנה שלך ולא שפה.
        TransactionHeader: שורה אחת: 20 פירושו שיבוא עמוד, ואחרי המספר רשומים סוג העמוד ושפתו. אחר כך באים העמוד עצמו וסיום החיבור.
        TransactionStatus: שורה אחת: 2 פירושו שיבוא עמוד, ואחרי הספרה רשום סוגו. אחר כך באים העמוד עצמו וסיום החיבור.
        TransactionMenu: אין שורת כותרת. כל שורה בתפריט מתחילה בסימן הסוג שלה; אחרי המילים באים בורר, מארח ופורט, ולפני כל אחד מהם
        + TAB. שורה שיש בה נקודה בלבד היא האחרונה.
        TransactionSeenOfGemini: המיקום שלך, המארח שפנית אליו ומספר הבייטים שעברו; לא העמוד שביקשת, ולא מה שכתוב בו.
        TransactionSeenOfSpartan: הכול: הנתיב, מה שהוקלד וכל מילה בתשובה. ב־Gemini היה TLS מסתיר אותם.
        TransactionSeenOfGopher: הכול: הבורר וכל מילה בתשובה. ב־Gemini היה TLS מסתיר אותם.

        Changes: שינויים
        ChangesLabel: שינויים, למעקב בקורא עדכונים
        """#
}
