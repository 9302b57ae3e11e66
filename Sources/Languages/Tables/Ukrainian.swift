extension Wording {
    /// The words of Ukrainian; what each is for stands in the table of English.
    static let ukrainianTable = #"""
        # Words of Ukrainian. No “р.” or “року” after a year: years before Christ have words of their own there, and a case would change.
        Number: 1 234,5
        # In books, thousands are set apart from five digits on.
        GroupFrom: 10000
        Quoted: «{words}»
        TitleOfWork: «{words}»
        ListOfTwo: {first} і {last}
        ListMore: {list}, {next}
        ListEnd: {list} і {last}
        EitherOf: {list} або {last}

        Titled: {title}: {words}
        Bracketed: {words} ({more})
        Separated: {list}; {next}
        Comma: {list}, {next}
        FullStop: .

        Months: січня, лютого, березня, квітня, травня, червня, липня, серпня, вересня, жовтня, листопада, грудня
        MonthsAlone: січень, лютий, березень, квітень, травень, червень, липень, серпень, вересень, жовтень, листопад, грудень
        Seasons: весна, літо, осінь, зима
        Day: {day}
        DayOfMonth: {day} {month}
        DaysOfMonth: {first}–{last} {month}
        Year: {year}
        BeforeChrist: {year} до н. е.
        DateInYear: {date} {year}
        MonthInYear: {month} {year}
        # One letter serves for all decades; two would be ті, ві or ні.
        Decade: {year}-і
        YearBetween: між {first} і {last}
        UnknownDay: {month}, день невідомий
        UnknownDayOfYear: {year}, день невідомий
        UnknownMonth: {year}, місяць невідомий
        About: приблизно {date}
        Possibly: можливо, {date}
        PossiblyAbout: можливо, приблизно {date}
        DateRange: {first} – {last}
        DateFrom: {date} та пізніше
        DateUntil: {date} та раніше
        UnknownEnd: {date} — кінець невідомий
        UnknownStart: початок невідомий — {date}
        BothCalendars: {date} ({other} за старим стилем)

        WordsAMinute: 180
        Abbreviations: див, пор, напр, стор, тт, рр, ст, прим, проф, акад, доц, канд, ред, пер, перекл, упоряд, уклад, вип, вступ,
        + передм, післям, кн, гл, розд, табл, рис, іл, дод, зб, зібр, тв, повн, вибр, журн, цит, відп, скор, заст, лат, гр, грец,
        + англ, фр, франц, нім, іт, італ, ісп, польськ, пол, чес, яп, рос, укр, давньоукр, бл, прибл, поч, кін, сер, січ, квіт, черв,
        + серп, верес, жовт, листоп, груд, св, ап, єп, архієп, митр, преп, імп, ген, адм, держ, оз, вул, просп, пл, пп, нар, пом, тов,
        + ім
        # No FirstWords: a definition may begin with any noun, and a list of some would leave the others with capitals beside them.
        LittleWords: і, й, та, а, але, або, чи, якщо, щоб, тому, бо, що, чого, чому, чим, хто, кого, кому, ким, який, яка, яке, які,
        + якого, якої, якому, якій, яку, яким, якою, яких, котрий, котра, де, куди, звідки, коли, навіщо, як, скільки, чий, чия, чиє,
        + чиї, же, ж, би, б, не, ні, немає, в, у, на, з, із, зі, до, від, по, за, для, при, про, під, над, між, через, о, об, це, цей,
        + ця, ці, цього, цієї, цьому, цій, цих, той, те, ті, того, тієї, тих, він, вона, воно, вони, його, її, йому, їй, їм, їх, я,
        + мені, ми, нам, ви, вам, свій, є, був, була, було, були, бути, буде, означає, значить, називається, називають, такий, така,
        + таке, такі, так, також, теж, там, тільки, лише, можна, усі, всі, усе, все, поясни, поясніть, розкажи, розкажіть, опиши,
        + сталося, сталось, відбулося, відбувалося, різниця, відрізняється, відмінність, цю, цим, цими, ту, тій, тим, нього, неї,
        + ньому, ній, них, ним, ними, нас, вас, якими, чию, відбувається

        Home: Головна
        Contents: Зміст
        Onward: Куди далі
        Previous: Назад: {title}
        Next: Далі: {title}
        Glossary: Глосарій
        People: Персоналії
        Timeline: Хронологія
        LookUp: Довідкові матеріали
        TakeAlong: Зберегти або роздрукувати
        AboutTheText: Про текст
        OtherWays: Читати інакше
        ReadOn: Читати далі
        AsPlainText: Ця сторінка простим текстом
        OverProtocol: Ця сторінка через протокол {protocol}
        ToTheText: До тексту: {title}
        # The number stands in brackets, since 21 would need the singular.
        AllSections_one: Усі розділи ({count})
        AllSections_few: Усі розділи ({count})
        AllSections_many: Усі розділи ({count})
        AfterTheOnlySection: На цьому текст закінчується.
        AfterTheLastSection_one: Це був останній із {count} розділу.
        AfterTheLastSection_few: Це був останній із {count} розділів.
        AfterTheLastSection_many: Це був останній із {count} розділів.
        BeginAgain: Читати спочатку: {title}

        SectionOf: Розділ {number} із {count}
        SectionOfPart: Частина {part}, розділ {number} із {count}
        AfterTheText: Після тексту
        DraftNotice: Це чернетка, її ще не опубліковано.
        TextPart: Частина {number}
        PagePartOf: Частина {number} із {count}
        PagePart: Частина {number}
        OtherParts: Інші частини
        Continued: {heading} (продовження)
        Length: {length}, приблизно {time}
        WholeText: Увесь текст на одній сторінці
        WholeTextOf: {title}: увесь текст
        BookAsText: Усе в одному текстовому файлі
        BookAsGempub: Усе у форматі gempub, для Lagrange
        BookAsEPUB: Усе в електронній книзі (EPUB)
        BookOnOnePage: Усе на одній сторінці

        NoteNumber: прим. {number}
        NoteHead: Примітка {number}
        NoteStart: Примітка {number}.
        Notes: Примітки
        LinksInTheText: Посилання в тексті
        TermsOnThisPage: Терміни на цій сторінці
        When: Коли
        Sources: Джерела
        WhereItComesUp: Де згадано
        Pronunciation: Вимова
        SeeAlso: Див. також
        InOtherEntries: В інших статтях глосарія
        EventsHeading: Події
        AndMore_one: і ще {count}
        AndMore_few: і ще {count}
        AndMore_many: і ще {count}

        Description: Опис
        Credit: Автор: {words}

        Concept: поняття
        ConceptsHeading: Поняття
        Organisation: організація
        OrganisationsHeading: Організації
        Person: особа
        PersonsHeading: Персоналії
        Happening: подія
        HappeningsHeading: Події
        Place: місце
        PlacesHeading: Місця
        Work: твір
        WorksHeading: Твори
        ByKind: За видами
        KindList: {kind} ({count}): {names}
        Signs: Знаки
        PeopleLabel: Персоналії: дати життя та короткі відомості
        GlossarySummary: {terms} за абеткою, люди — за прізвищами; наприкінці перелік за видами
        PeopleSummary: {people}, за прізвищами

        LifeDates: {first}–{last}

        Span: {events}: {first}–{last}
        Range: {first}–{last}
        YearsAsPicture: Роки на діаграмі
        EventsAYear: Події за роками: один знак — одна подія
        NoEvents: {years}: подій немає
        MostIsToldOf: Найбільше подій: {years}.

        NotesSummary: {notes}; нумерація та сама, що в тексті
        SourcesTitle: Джерела та література
        SourcesLabel: Усі джерела та місця, де їх цитовано
        SourcesByView: Джерела та література за напрямами
        AllWorks: Усі джерела від А до Я
        CitedIn: Де цитовано: {place}
        SeeSections_one: Див. розд. {sections}.
        SeeSections_few: Див. розд. {sections}.
        SeeSections_many: Див. розд. {sections}.
        FreeToRead: {work} (у вільному доступі)

        Search: Пошук
        SearchLabel: Пошук: будь-яке слово з тексту, глосарія, хронології
        SearchAgain: Шукати ще раз
        SearchPrompt: Що знайти
        SearchInvitation: Введіть будь-яке слово з тексту, глосарія, хронології чи списку джерел.
        # Snowball has no stems for Ukrainian, so nothing is said of other forms of a word.
        SearchRules: Пошук знаходить слова в тій формі, у якій їх уведено; великі й малі літери, знаки наголосу та дефіси не мають значення; останнє слово
        + можна не дописувати, тож у ньому краще пропустити закінчення. Службові слова, як-от «і» чи «що», не враховуються. У списку — сторінки, де є
        + всі інші слова, а якщо таких немає, то сторінки, де цих слів найбільше.
        OnePageFound: 1 сторінка
        PagesFound_one: {count} сторінка, спочатку найвідповідніші
        PagesFound_few: {count} сторінки, спочатку найвідповідніші
        PagesFound_many: {count} сторінок, спочатку найвідповідніші
        TooManyFound_one: {count} сторінка; показано найвідповідніші: {shown}. Ще одне слово звузить пошук.
        TooManyFound_few: {count} сторінки; показано найвідповідніші: {shown}. Ще одне слово звузить пошук.
        TooManyFound_many: {count} сторінок; показано найвідповідніші: {shown}. Ще одне слово звузить пошук.
        SearchIsCut_one: Ураховано лише перший {count} знак запиту.
        SearchIsCut_few: Ураховано лише перші {count} знаки запиту.
        SearchIsCut_many: Ураховано лише перші {count} знаків запиту.
        NothingFound: Сторінок, де є всі ці слова, немає.
        MostFound: Найбільше цих слів на таких сторінках:
        OthersFound: Решта слів є на таких сторінках:
        FewerWords: Може знайтися більше, якщо ввести менше слів або лише початок слова.
        NearestTerms: Схожі терміни в глосарії
        OccursNowhere: Тут ніде не трапляється {words}.
        NoWordToFind: Тут немає ні літер, ні цифр, тому шукати нічого.

        Library: Бібліотека
        FolderAbove: На папку вище
        AllTexts: Усі тексти бібліотеки
        AlsoHere: Також тут
        SearchAllTexts: Пошук в усіх текстах
        SearchAllInvitation: Пошук в усіх текстах бібліотеки, їхніх глосаріях, хронологіях і джерелах.
        LastChanged: остання зміна: {date}

        NoPageAtAddress: За цією адресою немає сторінки; зміст — за адресою /
        NoPageAtSelector: За цим селектором немає сторінки
        MenuOfCapsule: Меню капсули
        NoTextAtSelector: За цим селектором немає тексту; меню капсули — селектор {selector}.
        NoTextAtEmptySelector: За цим селектором немає тексту; меню капсули — порожній селектор.
        NoPageOfName: Сторінки з таким ім’ям немає; без імені виводиться зміст.
        NearestNames: Найбільш схожі імена:
        SeveralOfName: Це ім’я мають кілька сторінок:
        AskByName: Запитуйте сторінку за ім’ям, що стоїть за нею в дужках, наприклад {address}.
        OnlyRead: Через протокол {protocol} немає ні пошуку, ні повторення; є лише сторінки для читання.
        PageHasMoved: Сторінку перенесено
        PageIsGone: Цієї сторінки більше немає
        PageIsNowAt: Нова адреса сторінки: {address}
        WayOutOfGopher: Посилання за межі Gopher
        LeadsOutOfGopher: Це посилання веде за межі Gopher: {link}.
        NotTheWeb: Це {protocol}, а не веб
        SpokenHere: Ваш браузер використовує HTTP, а цей сервер — {protocol}, простіший протокол для читання, який має власні програми.
        ProgramsForIt: Такі сторінки відкривають, зокрема, програми {programs}.
        ComeBackLater_one: Забагато запитів із вашої адреси: повторіть через {count} секунду
        ComeBackLater_few: Забагато запитів із вашої адреси: повторіть через {count} секунди
        ComeBackLater_many: Забагато запитів із вашої адреси: повторіть через {count} секунд
        BookIsBeingMade: Книга ще готується: повторіть через хвилину
        BookCannotBeMade: Книгу не вдалося підготувати: причину може дізнатися адміністратор сервера
        AnswerIsBeingMade: Відповідь ще готується: повторіть через хвилину
        AnswerCannotBeMade: Відповідь не вдалося підготувати: причину може дізнатися адміністратор сервера
        FileIsBeingReplaced: Цей файл саме замінюється: повторіть через хвилину
        NoOtherScheme: Цей сервер знає лише схему gemini і не є проксі
        NoOtherHost: Цей сервер не є проксі для інших хостів
        NoOtherPort: Цей сервер не обслуговує такий порт
        RefusedWithHome: {refusal}; його капсула міститься за адресою {address}
        OtherConnection: Це з’єднання встановлено для іншого хоста (SNI)
        OtherConnectionWithHome: Це з’єднання встановлено для іншого хоста (SNI); відкрийте {address} в окремому з’єднанні
        AddressTooLong: Адреса довша за 1024 байти
        AddressUnterminated: Запит не завершився вчасно: після адреси мають стояти CR LF
        AddressByteOrderMark: Запит починається з позначки порядку байтів; надішліть лише адресу
        AddressControlCharacter: В адресі є керівний символ
        AddressNotASCII: В адресі є байт поза ASCII; запишіть його як % і дві шістнадцяткові цифри
        AddressSpace: В адресі є пробіл; запишіть його як %20
        AddressMisplaced: В адресі не на своєму місці стоїть {character}; запишіть цей символ як {escape}
        AddressPercent: В адресі є % без двох шістнадцяткових цифр після нього; сам знак % записують як %25
        AddressRelative: Адреса не абсолютна; почніть її з gemini:// та імені хоста
        AddressBadHost: Хост в адресі записано неправильно
        AddressBadPort: Порт в адресі — не число від 0 до 65535
        AddressUser: В адресі є дані користувача; приберіть @ і все, що стоїть перед цим знаком
        AddressFragment: В адресі є фрагмент; приберіть # і все, що стоїть після цього знака
        AddressNoHost: В адресі немає хоста; поставте перед шляхом gemini:// та ім’я хоста
        AddressClimbs: Шлях піднімається вище кореня; приберіть із нього ..
        QueryNotUTF8: Слова після ? записано не в UTF-8; запишіть кожен їхній байт як % і дві цифри
        RequestTooLong: Запит довший за 1024 байти
        RequestUnterminated: Запит не завершився вчасно: після селектора мають стояти CR LF
        SelectorTooLong: Селектор довший за 255 байтів
        RequestControlCharacter: У запиті є керівний символ
        RequestNotUTF8: Запит записано не в UTF-8
        RequestFields: Запит — це хост, шлях і кількість байтів, що йдуть далі, розділені пробілом; далі йде UTF-8

        ReadersEdition: Видання для читання. Оригінал: {original}
        OriginalHeading: Оригінал
        CertificatesPurpose: Ваша програма може показати, який сертифікат вона отримала. Порівняйте його з цим:
        OfCertificate: SHA-256 сертифіката
        OfPublicKey: SHA-256 відкритого ключа, який запам’ятовують Lagrange і Amfora
        CertificateHeading: Сертифікат
        CertificatesHeading: Сертифікати
        AnswersAreCounted: Цей сервер рахує, як часто обирають кожну відповідь на запитання, щоб викладач бачив, які запитання важкі. Про те, хто відповідав, він нічого не зберігає.
        By: Текст: {names}
        EditedBy: Підготовка видання: {names}
        Licence: Ліцензія: {licence}

        Sections_one: {count} розділ
        Sections_few: {count} розділи
        Sections_many: {count} розділів
        Words_one: {count} слово
        Words_few: {count} слова
        Words_many: {count} слів
        Hours_one: {count} година
        Hours_few: {count} години
        Hours_many: {count} годин
        Minutes_one: {count} хвилина
        Minutes_few: {count} хвилини
        Minutes_many: {count} хвилин
        HoursAndMinutes: {hours} {minutes}
        Terms_one: {count} термін
        Terms_few: {count} терміни
        Terms_many: {count} термінів
        Persons_one: {count} особа
        Persons_few: {count} особи
        Persons_many: {count} осіб
        Events_one: {count} подія
        Events_few: {count} події
        Events_many: {count} подій
        Works_one: {count} джерело
        Works_few: {count} джерела
        Works_many: {count} джерел
        Bytes_one: {count} байт
        Bytes_few: {count} байти
        Bytes_many: {count} байтів
        Kilobytes: {number} кБ
        Megabytes: {number} МБ
        Gigabytes: {number} ГБ

        EditionTheText: Текст
        EditionAllSections: Текст
        EditionAbout: Про це видання
        EditionInFigures: Видання в цифрах
        EditionInShort: Стислий виклад
        EditionInMinutes: Стислий виклад ({time})
        EditionNotesTitle: Примітки редактора
        EditionNotesLabel: Примітки редактора: де джерела розходяться
        EditionNotes_one: {count} примітка редактора
        EditionNotes_few: {count} примітки редактора
        EditionNotes_many: {count} приміток редактора
        EditionBrackets: Слова у квадратних дужках додано редактором.
        EditionOneWork: 1 джерело
        EditionWorks_one: {count} джерело та місця, де їх цитовано в цьому виданні
        EditionWorks_few: {count} джерела та місця, де їх цитовано в цьому виданні
        EditionWorks_many: {count} джерел та місця, де їх цитовано в цьому виданні
        EditionInTheText: У тексті: {section}
        EditionAddedTo: Доповнення до розділу: {section}
        EditionTold: Подія і дата — з тексту.
        EditionDated: Подія — з тексту; точну дату вказано редактором.
        EditionCorrected: Подія — з тексту, з виправленням редактора.
        EditionAdded: Додано редактором.

        OwnTheText: Зміст
        OwnAllSections: Розділи
        OwnAbout: Про цей текст
        OwnInFigures: У цифрах
        OwnInShort: Стисло
        OwnInMinutes: Стисло ({time})
        OwnNotesTitle: Примітки
        OwnNotes_one: {count} примітка
        OwnNotes_few: {count} примітки
        OwnNotes_many: {count} приміток
        OwnBrackets: Слова у квадратних дужках додано до цитат.
        OwnOneWork: 1 джерело
        OwnWorks_one: {count} джерело та місця, де їх цитовано
        OwnWorks_few: {count} джерела та місця, де їх цитовано
        OwnWorks_many: {count} джерел та місця, де їх цитовано
        OwnInTheText: У тексті: {section}
        OwnAddedTo: Доповнення до розділу: {section}
        OwnTold: Подія і дата — з тексту.
        OwnDated: Подія — з тексту; точну дату додано.
        OwnCorrected: Подія — з тексту, з виправленням.
        OwnAdded: Додано до тексту.

        Study: Навчання
        StudyLabel: Навчання: запитання, вправи та інтервальне повторення
        StudyIntroduction: Тут про вас нічого не зберігається: усе, що треба пам’ятати, записано в адресі сторінки, а адреса
        + лишається у вас.
        QuestionsHeading: Запитання
        TestYourself: Перевірте себе
        Questions_one: {count} запитання
        Questions_few: {count} запитання
        Questions_many: {count} запитань
        AllQuestions_one: Усі запитання ({count})
        AllQuestions_few: Усі запитання ({count})
        AllQuestions_many: Усі запитання ({count})
        QuestionOf: Запитання {number} із {count}
        Hint: Підказка
        TypeAnswer: Ввести відповідь
        AnswerPrompt: Ваша відповідь
        ShowAnswer: Показати відповідь
        ForDiscussion: Запитання для обговорення: добра відповідь тут не одна.
        PointsFromSides: Аргументи різних сторін
        Right: Правильно
        NotQuite: Не зовсім так
        RightAnswer: Правильна відповідь: {words}
        RightSpelling: Пишеться так: {words}
        TryAgain: Спробувати ще раз
        BackToQuestion: Повернутися до запитання
        NextQuestion: Наступне запитання: {title}
        ThreeTimesMissed: Про це йдеться в розділі; варто його перечитати.
        ReadAgain: Перечитати: {title}
        MeetAgain_one: Наприкінці розділу вам ще раз трапиться {count} запитання.
        MeetAgain_few: Наприкінці розділу вам ще раз трапляться {count} запитання.
        MeetAgain_many: Наприкінці розділу вам ще раз трапиться {count} запитань.
        OnceMore_one: Робота над помилками: {count} запитання
        OnceMore_few: Робота над помилками: {count} запитання
        OnceMore_many: Робота над помилками: {count} запитань
        AllQuestionsDone: Це були всі запитання розділу.

        DrillsHeading: Вправи
        DrillTerms: Терміни: назвіть термін за визначенням
        DrillDates: Дати: назвіть рік події
        DrillOrder: Послідовність: що було раніше?
        DrillPeople: Люди: хто це?
        WhichTerm: Який це термін?
        WhichYear: Якого року це сталося?
        WhichFirst: Що сталося найраніше?
        WhichNext: Що сталося потім?
        WhoWasIt: Хто це?
        Another: Ще одне завдання
        YearInDigits: Введіть рік цифрами, наприклад {year}.
        YearsTooEarly_one: На {count} рік раніше, ніж треба
        YearsTooEarly_few: На {count} роки раніше, ніж треба
        YearsTooEarly_many: На {count} років раніше, ніж треба
        YearsTooLate_one: На {count} рік пізніше, ніж треба
        YearsTooLate_few: На {count} роки пізніше, ніж треба
        YearsTooLate_many: На {count} років пізніше, ніж треба
        YourOrder: Ваш порядок
        OrderOfTime: У хронологічному порядку

        Review: Повторення
        ReviewLabel: Повторення: те, що ви хочете запам’ятати, з’являється знову, коли от-от забудеться
        ReviewIntroduction: Терміни, події та запитання показано на картках. Кожна картка повертається, коли ви от-от її забудете:
        + через кілька днів, потім тижнів, потім місяців. Що ви знали й коли, записано в адресі сторінки й більше ніде. Збережіть цю
        + адресу: крім вас, її ніхто не має.
        BeginReview: Почати повторення
        BookmarkThis: Додайте цю сторінку до закладок, щоб продовжити іншого дня.
        ReviewBySection: Повторення за розділами
        TooManyCards: У всьому тексті забагато карток для однієї адреси; повторюйте його за розділами.
        ShowCard: Показати
        KnewIt: Знаю
        DidNotKnow: Не знаю
        CardWhat: Що це таке?
        CardWhen: Коли це було?
        NewCard: Це нова картка.
        DueCards_one: Сьогодні треба повторити {count} картку.
        DueCards_few: Сьогодні треба повторити {count} картки.
        DueCards_many: Сьогодні треба повторити {count} карток.
        NothingDue: Сьогодні немає чого повторювати.
        NextDue: Наступне повторення: {date}
        EnoughNew: На сьогодні нових карток досить; завтра будуть ще.
        MemoryFull: У цій адресі більше немає місця для нових карток; ті, що в ній уже є, повторюватимуться й далі.
        MemoryDamaged: Цю адресу пошкоджено: частину її втрачено або змінено.
        MemoryPartly_one: У ній ще можна прочитати {count} картку.
        MemoryPartly_few: У ній ще можна прочитати {count} картки.
        MemoryPartly_many: У ній ще можна прочитати {count} карток.
        GoOnWithRest: Продовжити з тим, що можна прочитати
        MemoryUnreadable: Прочитати в ній нічого не можна.
        MemoryFromFuture: За годинником цього сервера адреса стосується дня, який ще не настав: {date}. Поверніться, коли він
        + настане, або продовжте з давнішої закладки.
        MemoryOfOther: Картки в цій адресі — не з цього тексту.

        ForClass: Для уроку
        Handout: Робочий аркуш: усі запитання на одній сторінці
        AnswersToHandout: Відповіді до робочого аркуша
        NameAndDate: Прізвище, ім’я, дата:
        CardsFile: Картки для Anki: терміни, події та запитання

        HowToCite: Як цитувати цей текст
        CiteWhole: Увесь текст
        CiteSection: Окремий розділ
        CiteFiles: Для бібліографічних програм
        NumberedParagraphs: З нумерацією абзаців, щоб послатися на окремий абзац
        NumberedOf: {title} (з нумерацією абзаців)
        CiteParagraph: Щоб послатися на абзац, зазначте і його номер: {words}

        OnThisDay: Цього дня
        NextAnniversary: На цей день подій тут не зазначено. Подія з найближчою річницею: {date}
        YearsAgo_one: {count} рік тому
        YearsAgo_few: {count} роки тому
        YearsAgo_many: {count} років тому
        RandomPage: Випадкова сторінка

        Transaction: Цей запит рядок за рядком
        TransactionIntroduction: Ви щойно надіслали запит на цю сторінку. Ось що було передано і що це означає.
        TransactionConnection: З’єднання
        TransactionRequest: Ваш запит
        TransactionAnswer: Відповідь
        TransactionSeen: Що бачить сторонній спостерігач на лінії
        TransactionVersion: версія протоколу TLS, який шифрує все, що передається далі
        TransactionCipher: шифр, який приховує кожен байт і показує, чи не змінено хоч один із них
        TransactionGroup: група, у якій обидві сторони узгодили ключ так, що ніхто інший обчислити його не може
        TransactionServerName: хост, який ваша програма назвала до початку шифрування
        TransactionNoServerName: До початку шифрування ваша програма не назвала хоста.
        TransactionNewSession: Це новий сеанс.
        TransactionResumed: Сеанс продовжує один із попередніх, тож частина рукостискання не знадобилася.
        TransactionAddress: Один рядок: адреса, а наприкінці CR LF. Більше нічого не передається: ні куків, ні назви вашої програми,
        + ні мови.
        TransactionSelector: Один рядок: селектор, а наприкінці CR LF. Більше нічого не передається: ні куків, ні назви вашої
        + програми, ні мови.
        TransactionData: Один рядок: хост, шлях і скільки байтів іде далі, а наприкінці CR LF. Потім ідуть ці байти: те, що ви ввели. Більше нічого не
        + передається: ні куків, ні назви вашої програми, ні мови.
        TransactionHeader: Один рядок: 20 означає, що далі йде сторінка, а після цього числа зазначено, якого вона типу та якою
        + мовою. Потім іде сама сторінка, і з’єднання закривається.
        TransactionStatus: Один рядок: 2 означає, що далі йде сторінка, а після цієї цифри зазначено, якого вона типу. Потім ідуть сторінка й кінець
        + з’єднання.
        TransactionMenu: Заголовка немає. Кожен рядок меню починається зі знака свого типу; після слів стоять селектор, хост і порт,
        + перед кожним із них — TAB. Останній рядок — сама лише крапка.
        TransactionSeenOfGemini: Де ви перебуваєте, до якого хоста звернулися та скільки байтів передано; але не те, яка це сторінка
        + і що на ній написано.
        TransactionSeenOfSpartan: Усе: шлях, те, що ви ввели, і кожне слово відповіді. За протоколом Gemini їх приховав би TLS.
        TransactionSeenOfGopher: Усе: селектор і кожне слово відповіді. За протоколом Gemini їх приховав би TLS.

        Changes: Зміни
        ChangesLabel: Зміни, на які можна підписатися
        """#
}
