extension Wording {
    /// The words of Russian; what each is for stands in the table of English.
    static let russianTable = #"""
        # Words of Russian. No “г.” or “года” after a year: years before Christ have words of their own there, and a case would change.
        Number: 1 234,5
        # In books, thousands are set apart from five digits on.
        GroupFrom: 10000
        Quoted: «{words}»
        TitleOfWork: «{words}»
        ListOfTwo: {first} и {last}
        ListMore: {list}, {next}
        ListEnd: {list} и {last}
        EitherOf: {list} или {last}

        Titled: {title}: {words}
        Bracketed: {words} ({more})
        Separated: {list}; {next}
        Comma: {list}, {next}
        FullStop: .

        Months: января, февраля, марта, апреля, мая, июня, июля, августа, сентября, октября, ноября, декабря
        MonthsAlone: январь, февраль, март, апрель, май, июнь, июль, август, сентябрь, октябрь, ноябрь, декабрь
        Seasons: весна, лето, осень, зима
        Day: {day}
        DayOfMonth: {day} {month}
        DaysOfMonth: {first}–{last} {month}
        Year: {year}
        BeforeChrist: {year} до н. э.
        DateInYear: {date} {year}
        MonthInYear: {month} {year}
        Decade: {year}-е
        YearBetween: между {first} и {last}
        UnknownDay: {month}, день неизвестен
        UnknownDayOfYear: {year}, день неизвестен
        UnknownMonth: {year}, месяц неизвестен
        About: примерно {date}
        Possibly: возможно, {date}
        PossiblyAbout: возможно, примерно {date}
        DateRange: {first} – {last}
        DateFrom: {date} и позднее
        DateUntil: {date} и ранее
        UnknownEnd: {date} — конец неизвестен
        UnknownStart: начало неизвестно — {date}
        BothCalendars: {date} ({other} по старому стилю)

        WordsAMinute: 180
        Abbreviations: см, ср, напр, стр, тт, гг, вв, им, проф, акад, доц, канд, ред, изд, пер, сост, вып, вступ, предисл, послесл,
        + примеч, прим, коммент, кн, гл, разд, табл, рис, ил, илл, прил, сб, собр, соч, полн, избр, журн, цит, соотв, сокр, устар,
        + лат, греч, англ, фр, франц, нем, ит, итал, исп, польск, яп, рус, русск, укр, древнерус, ок, нач, сер, янв, февр, апр, авг,
        + сент, окт, нояб, дек, св, ап, еп, архиеп, митр, преп, имп, вел, ген, адм, гос, оз, ул, просп, наб, пл, ст, пп, рожд, тов,
        + гр, урожд, некр
        # No FirstWords: a definition may begin with any noun, and a list of some would leave the others with capitals beside them.
        LittleWords: и, а, но, да, или, если, чтобы, потому, что, чего, чему, чем, чём, кто, кого, кому, кем, ком, какой, какая,
        + какое, какие, какого, какую, каким, каких, каком, который, которая, которое, которые, которого, которой, которую, где, куда,
        + откуда, когда, почему, зачем, отчего, как, сколько, чей, чья, чьё, ли, же, бы, не, нет, ни, в, во, на, с, со, к, ко, о, об,
        + от, до, из, по, за, у, для, при, про, под, над, между, через, это, этот, эта, эти, этого, этой, этом, этих, тот, та, то, те,
        + того, той, тех, он, она, они, его, её, ему, ей, им, их, ими, я, мне, мы, нам, вы, вам, свой, есть, был, была, было, были,
        + быть, будет, является, являются, называется, называют, значит, означает, такой, такая, такое, такие, так, также, тоже, там,
        + только, можно, все, всё, объясни, объясните, расскажи, расскажите, опиши, случилось, произошло, происходило, разница,
        + отличается, отличие, эту, этим, этими, ту, него, неё, нему, нём, ней, них, ним, ними, нас, вас, какими, которым, котором,
        + которых, чью, каков, какова, каково, каковы, происходит

        Home: Главная
        Contents: Содержание
        Onward: Куда дальше
        Previous: Назад: {title}
        Next: Далее: {title}
        Glossary: Глоссарий
        People: Персоналии
        Timeline: Хронология
        LookUp: Справочные материалы
        TakeAlong: Сохранить или распечатать
        AboutTheText: О тексте
        OtherWays: Читать иначе
        ReadOn: Читать дальше
        AsPlainText: Эта страница простым текстом
        OverProtocol: Эта страница по протоколу {protocol}
        ToTheText: К тексту: {title}
        # The number stands in brackets, since 21 would need the singular.
        AllSections_one: Все разделы ({count})
        AllSections_few: Все разделы ({count})
        AllSections_many: Все разделы ({count})
        AfterTheOnlySection: На этом текст заканчивается.
        AfterTheLastSection_one: Это был последний из {count} раздела.
        AfterTheLastSection_few: Это был последний из {count} разделов.
        AfterTheLastSection_many: Это был последний из {count} разделов.
        BeginAgain: Читать сначала: {title}

        SectionOf: Раздел {number} из {count}
        SectionOfPart: Часть {part}, раздел {number} из {count}
        AfterTheText: После текста
        DraftNotice: Это черновик, он ещё не опубликован.
        TextPart: Часть {number}
        PagePartOf: Часть {number} из {count}
        PagePart: Часть {number}
        OtherParts: Другие части
        Continued: {heading} (продолжение)
        Length: {length}, примерно {time}
        WholeText: Весь текст на одной странице
        WholeTextOf: {title}: весь текст
        BookAsText: Всё в одном текстовом файле
        BookAsGempub: Всё в формате gempub, для Lagrange
        BookAsEPUB: Всё в виде электронной книги (EPUB)
        BookOnOnePage: Всё на одной странице

        NoteNumber: прим. {number}
        NoteHead: Примечание {number}
        NoteStart: Примечание {number}.
        Notes: Примечания
        LinksInTheText: Ссылки в тексте
        TermsOnThisPage: Термины на этой странице
        When: Когда
        Sources: Источники
        WhereItComesUp: Где встречается
        Pronunciation: Произношение
        SeeAlso: См. также
        InOtherEntries: В других статьях глоссария
        EventsHeading: События
        AndMore_one: и ещё {count}
        AndMore_few: и ещё {count}
        AndMore_many: и ещё {count}

        Description: Описание
        Credit: Автор: {words}

        Concept: понятие
        ConceptsHeading: Понятия
        Organisation: организация
        OrganisationsHeading: Организации
        Person: человек
        PersonsHeading: Персоналии
        Happening: событие
        HappeningsHeading: События
        Place: место
        PlacesHeading: Места
        Work: произведение
        WorksHeading: Произведения
        ByKind: По видам
        KindList: {kind} ({count}): {names}
        Signs: Знаки
        PeopleLabel: Персоналии: даты жизни и краткие сведения
        GlossarySummary: {terms} по алфавиту, люди — по фамилиям; в конце перечень по видам
        PeopleSummary: {people}, по фамилиям

        LifeDates: {first}–{last}

        Span: {events}: {first}–{last}
        Range: {first}–{last}
        YearsAsPicture: Годы на диаграмме
        EventsAYear: События по годам: один знак — одно событие
        NoEvents: {years}: событий нет
        MostIsToldOf: Больше всего событий: {years}.

        NotesSummary: {notes}; нумерация та же, что в тексте
        SourcesTitle: Источники и литература
        SourcesLabel: Все источники и места, где они цитируются
        SourcesByView: Источники и литература по направлениям
        AllWorks: Все источники от А до Я
        CitedIn: Где цитируется: {place}
        SeeSections_one: См. разд. {sections}.
        SeeSections_few: См. разд. {sections}.
        SeeSections_many: См. разд. {sections}.
        FreeToRead: {work} (в открытом доступе)

        Search: Поиск
        SearchLabel: Поиск: любое слово из текста, глоссария, хронологии
        SearchAgain: Искать ещё раз
        SearchPrompt: Что найти
        SearchInvitation: Введите любое слово из текста, глоссария, хронологии или списка источников.
        SearchRules: Слова находятся во всех формах; «е» и «ё», прописные и строчные буквы не различаются, знаки ударения и дефисы не учитываются;
        + последнее слово можно не дописывать. Служебные слова вроде «и» или «что» пропускаются. В списке — страницы, где есть все остальные
        + слова, а если таких нет, то страницы, где этих слов больше всего.
        OnePageFound: 1 страница
        PagesFound_one: {count} страница, сначала самые подходящие
        PagesFound_few: {count} страницы, сначала самые подходящие
        PagesFound_many: {count} страниц, сначала самые подходящие
        TooManyFound_one: {count} страница; показаны самые подходящие: {shown}. Ещё одно слово сузит поиск.
        TooManyFound_few: {count} страницы; показаны самые подходящие: {shown}. Ещё одно слово сузит поиск.
        TooManyFound_many: {count} страниц; показаны самые подходящие: {shown}. Ещё одно слово сузит поиск.
        SearchIsCut_one: Учтён только первый {count} знак запроса.
        SearchIsCut_few: Учтены только первые {count} знака запроса.
        SearchIsCut_many: Учтены только первые {count} знаков запроса.
        NothingFound: Страниц, где есть все эти слова, нет.
        MostFound: Больше всего этих слов на таких страницах:
        OthersFound: Остальные слова есть на таких страницах:
        FewerWords: Может найтись больше, если ввести меньше слов или только начало слова.
        NearestTerms: Похожие термины в глоссарии
        OccursNowhere: Здесь нигде не встречается {words}.
        NoWordToFind: Здесь нет ни букв, ни цифр, поэтому искать нечего.

        Library: Библиотека
        FolderAbove: На папку выше
        AllTexts: Все тексты библиотеки
        AlsoHere: Также здесь
        SearchAllTexts: Поиск по всем текстам
        SearchAllInvitation: Поиск по всем текстам библиотеки, их глоссариям, хронологиям и источникам.
        LastChanged: последнее изменение: {date}

        NoPageAtAddress: По этому адресу нет страницы; содержание — по адресу /
        NoPageAtSelector: По этому селектору нет страницы
        MenuOfCapsule: Меню капсулы
        NoTextAtSelector: По этому селектору нет текста; меню капсулы — селектор {selector}.
        NoTextAtEmptySelector: По этому селектору нет текста; меню капсулы — пустой селектор.
        NoPageOfName: Страницы с таким именем нет; без имени выводится содержание.
        NearestNames: Самые похожие имена:
        SeveralOfName: Это имя носят несколько страниц:
        AskByName: Запрашивайте страницу по имени, которое стоит за ней в скобках, например {address}.
        OnlyRead: По протоколу {protocol} нет ни поиска, ни повторения; есть только страницы для чтения.
        PageHasMoved: Страница перенесена
        PageIsGone: Этой страницы больше нет
        PageIsNowAt: Новый адрес страницы: {address}
        WayOutOfGopher: Ссылка за пределы Gopher
        LeadsOutOfGopher: Эта ссылка ведёт за пределы Gopher: {link}.
        NotTheWeb: Это {protocol}, а не веб
        SpokenHere: Ваш браузер использует HTTP, а этот сервер — {protocol}, более простой протокол для чтения, у которого есть свои программы.
        ProgramsForIt: Такие страницы открывают, в частности, программы {programs}.
        ComeBackLater_one: Слишком много запросов с вашего адреса: повторите через {count} секунду
        ComeBackLater_few: Слишком много запросов с вашего адреса: повторите через {count} секунды
        ComeBackLater_many: Слишком много запросов с вашего адреса: повторите через {count} секунд
        BookIsBeingMade: Книга ещё готовится: повторите через минуту
        BookCannotBeMade: Книгу не удалось подготовить: причину может узнать администратор сервера
        AnswerIsBeingMade: Ответ ещё готовится: повторите через минуту
        AnswerCannotBeMade: Ответ не удалось подготовить: причину может узнать администратор сервера
        FileIsBeingReplaced: Этот файл сейчас заменяется: повторите через минуту
        NoOtherScheme: Этот сервер знает только схему gemini и не работает как прокси
        NoOtherHost: Этот сервер не работает как прокси для других хостов
        NoOtherPort: Этот сервер не обслуживает такой порт
        RefusedWithHome: {refusal}; его капсула находится по адресу {address}
        OtherConnection: Это соединение установлено для другого хоста (SNI)
        OtherConnectionWithHome: Это соединение установлено для другого хоста (SNI); откройте {address} в отдельном соединении
        AddressTooLong: Адрес длиннее 1024 байт
        AddressUnterminated: Запрос не завершился вовремя: за адресом должны следовать CR LF
        AddressByteOrderMark: Запрос начинается с метки порядка байтов; отправьте только адрес
        AddressControlCharacter: В адресе есть управляющий символ
        AddressNotASCII: В адресе есть байт вне ASCII; запишите его как % и две шестнадцатеричные цифры
        AddressSpace: В адресе есть пробел; запишите его как %20
        AddressMisplaced: В адресе не на своём месте стоит {character}; запишите этот символ как {escape}
        AddressPercent: В адресе есть % без двух шестнадцатеричных цифр после него; сам знак % записывается как %25
        AddressRelative: Адрес не абсолютный; начните его с gemini:// и имени хоста
        AddressBadHost: Хост в адресе записан неверно
        AddressBadPort: Порт в адресе — не число от 0 до 65535
        AddressUser: В адресе есть данные пользователя; уберите @ и всё, что стоит перед этим знаком
        AddressFragment: В адресе есть фрагмент; уберите # и всё, что стоит после этого знака
        AddressNoHost: В адресе нет хоста; поставьте перед путём gemini:// и имя хоста
        AddressClimbs: Путь поднимается выше корня; уберите из него ..
        QueryNotUTF8: Слова после ? записаны не в UTF-8; запишите каждый их байт как % и две цифры
        RequestTooLong: Запрос длиннее 1024 байт
        RequestUnterminated: Запрос не завершился вовремя: за селектором должны следовать CR LF
        SelectorTooLong: Селектор длиннее 255 байт
        RequestControlCharacter: В запросе есть управляющий символ
        RequestNotUTF8: Запрос записан не в UTF-8
        RequestFields: Запрос — это хост, путь и число следующих далее байтов, разделённые пробелом; далее следует UTF-8

        ReadersEdition: Издание для чтения. Оригинал: {original}
        OriginalHeading: Оригинал
        CertificatesPurpose: Ваша программа может показать, какой сертификат она получила. Сравните его с этим:
        OfCertificate: SHA-256 сертификата
        OfPublicKey: SHA-256 открытого ключа, который запоминают Lagrange и Amfora
        CertificateHeading: Сертификат
        CertificatesHeading: Сертификаты
        AnswersAreCounted: Этот сервер считает, как часто выбирают каждый ответ на вопрос, чтобы преподаватель видел, какие вопросы трудны. О том, кто отвечал, он ничего не хранит.
        By: Текст: {names}
        EditedBy: Подготовка издания: {names}
        Licence: Лицензия: {licence}

        Sections_one: {count} раздел
        Sections_few: {count} раздела
        Sections_many: {count} разделов
        Words_one: {count} слово
        Words_few: {count} слова
        Words_many: {count} слов
        Hours_one: {count} час
        Hours_few: {count} часа
        Hours_many: {count} часов
        Minutes_one: {count} минута
        Minutes_few: {count} минуты
        Minutes_many: {count} минут
        HoursAndMinutes: {hours} {minutes}
        Terms_one: {count} термин
        Terms_few: {count} термина
        Terms_many: {count} терминов
        Persons_one: {count} человек
        Persons_few: {count} человека
        Persons_many: {count} человек
        Events_one: {count} событие
        Events_few: {count} события
        Events_many: {count} событий
        Works_one: {count} источник
        Works_few: {count} источника
        Works_many: {count} источников
        Bytes_one: {count} байт
        Bytes_few: {count} байта
        Bytes_many: {count} байт
        Kilobytes: {number} кБ
        Megabytes: {number} МБ
        Gigabytes: {number} ГБ

        EditionTheText: Текст
        EditionAllSections: Текст
        EditionAbout: Об этом издании
        EditionInFigures: Издание в цифрах
        EditionInShort: Краткое содержание
        EditionInMinutes: Краткое содержание ({time})
        EditionNotesTitle: Примечания редактора
        EditionNotesLabel: Примечания редактора: где источники расходятся
        EditionNotes_one: {count} примечание редактора
        EditionNotes_few: {count} примечания редактора
        EditionNotes_many: {count} примечаний редактора
        EditionBrackets: Слова в квадратных скобках добавлены редактором.
        EditionOneWork: 1 источник
        EditionWorks_one: {count} источник и места, где они цитируются в этом издании
        EditionWorks_few: {count} источника и места, где они цитируются в этом издании
        EditionWorks_many: {count} источников и места, где они цитируются в этом издании
        EditionInTheText: В тексте: {section}
        EditionAddedTo: Дополнение к разделу: {section}
        EditionTold: Событие и дата — из текста.
        EditionDated: Событие — из текста; точная дата указана редактором.
        EditionCorrected: Событие — из текста, с исправлением редактора.
        EditionAdded: Добавлено редактором.

        OwnTheText: Содержание
        OwnAllSections: Разделы
        OwnAbout: Об этом тексте
        OwnInFigures: В цифрах
        OwnInShort: Кратко
        OwnInMinutes: Кратко ({time})
        OwnNotesTitle: Примечания
        OwnNotes_one: {count} примечание
        OwnNotes_few: {count} примечания
        OwnNotes_many: {count} примечаний
        OwnBrackets: Слова в квадратных скобках добавлены к цитатам.
        OwnOneWork: 1 источник
        OwnWorks_one: {count} источник и места, где они цитируются
        OwnWorks_few: {count} источника и места, где они цитируются
        OwnWorks_many: {count} источников и места, где они цитируются
        OwnInTheText: В тексте: {section}
        OwnAddedTo: Дополнение к разделу: {section}
        OwnTold: Событие и дата — из текста.
        OwnDated: Событие — из текста; точная дата добавлена.
        OwnCorrected: Событие — из текста, с исправлением.
        OwnAdded: Добавлено к тексту.

        Study: Занятия
        StudyLabel: Занятия: вопросы, упражнения и интервальное повторение
        StudyIntroduction: Здесь о вас ничего не хранится: всё, что нужно помнить, записано в адресе страницы, а адрес остаётся у
        + вас.
        QuestionsHeading: Вопросы
        TestYourself: Проверьте себя
        Questions_one: {count} вопрос
        Questions_few: {count} вопроса
        Questions_many: {count} вопросов
        AllQuestions_one: Все вопросы ({count})
        AllQuestions_few: Все вопросы ({count})
        AllQuestions_many: Все вопросы ({count})
        QuestionOf: Вопрос {number} из {count}
        Hint: Подсказка
        TypeAnswer: Ввести ответ
        AnswerPrompt: Ваш ответ
        ShowAnswer: Показать ответ
        ForDiscussion: Вопрос для обсуждения: хороший ответ здесь не один.
        PointsFromSides: Доводы разных сторон
        Right: Верно
        NotQuite: Не совсем так
        RightAnswer: Верный ответ: {words}
        RightSpelling: Пишется так: {words}
        TryAgain: Попробовать ещё раз
        BackToQuestion: Вернуться к вопросу
        NextQuestion: Следующий вопрос: {title}
        ThreeTimesMissed: Об этом говорится в разделе; стоит его перечитать.
        ReadAgain: Перечитать: {title}
        MeetAgain_one: В конце раздела вам ещё раз встретится {count} вопрос.
        MeetAgain_few: В конце раздела вам ещё раз встретятся {count} вопроса.
        MeetAgain_many: В конце раздела вам ещё раз встретятся {count} вопросов.
        OnceMore_one: Работа над ошибками: {count} вопрос
        OnceMore_few: Работа над ошибками: {count} вопроса
        OnceMore_many: Работа над ошибками: {count} вопросов
        AllQuestionsDone: Это были все вопросы раздела.

        DrillsHeading: Упражнения
        DrillTerms: Термины: назовите термин по определению
        DrillDates: Даты: назовите год события
        DrillOrder: Последовательность: что было раньше?
        DrillPeople: Люди: кто это?
        WhichTerm: Какой это термин?
        WhichYear: В каком году это произошло?
        WhichFirst: Что произошло раньше всего?
        WhichNext: Что произошло затем?
        WhoWasIt: Кто это?
        Another: Ещё одно задание
        YearInDigits: Введите год цифрами, например {year}.
        YearsTooEarly_one: На {count} год раньше, чем нужно
        YearsTooEarly_few: На {count} года раньше, чем нужно
        YearsTooEarly_many: На {count} лет раньше, чем нужно
        YearsTooLate_one: На {count} год позже, чем нужно
        YearsTooLate_few: На {count} года позже, чем нужно
        YearsTooLate_many: На {count} лет позже, чем нужно
        YourOrder: Ваш порядок
        OrderOfTime: В хронологическом порядке

        Review: Повторение
        ReviewLabel: Повторение: то, что вы хотите запомнить, появляется снова, когда вот-вот забудется
        ReviewIntroduction: Термины, события и вопросы показываются на карточках. Каждая карточка возвращается, когда вы вот-вот её
        + забудете: через несколько дней, потом недель, потом месяцев. Что вы знали и когда, записано в адресе страницы и больше
        + нигде. Сохраните этот адрес: кроме вас, его ни у кого нет.
        BeginReview: Начать повторение
        BookmarkThis: Добавьте эту страницу в закладки, чтобы продолжить в другой день.
        ReviewBySection: Повторение по разделам
        TooManyCards: Во всём тексте слишком много карточек для одного адреса; повторяйте его по разделам.
        ShowCard: Показать
        KnewIt: Знаю
        DidNotKnow: Не знаю
        CardWhat: Что это такое?
        CardWhen: Когда это было?
        NewCard: Это новая карточка.
        DueCards_one: Сегодня нужно повторить {count} карточку.
        DueCards_few: Сегодня нужно повторить {count} карточки.
        DueCards_many: Сегодня нужно повторить {count} карточек.
        NothingDue: Сегодня повторять нечего.
        NextDue: Следующее повторение: {date}
        EnoughNew: На сегодня новых карточек достаточно; завтра будут ещё.
        MemoryFull: В этом адресе больше нет места для новых карточек; те, что в нём уже есть, будут повторяться и дальше.
        MemoryDamaged: Этот адрес повреждён: часть его потеряна или изменена.
        MemoryPartly_one: В нём ещё можно прочитать {count} карточку.
        MemoryPartly_few: В нём ещё можно прочитать {count} карточки.
        MemoryPartly_many: В нём ещё можно прочитать {count} карточек.
        GoOnWithRest: Продолжить с тем, что можно прочитать
        MemoryUnreadable: Прочитать в нём ничего нельзя.
        MemoryFromFuture: По часам этого сервера адрес относится ко дню, который ещё не наступил: {date}. Вернитесь, когда он
        + наступит, или продолжите с более ранней закладки.
        MemoryOfOther: Карточки в этом адресе — не из этого текста.

        ForClass: Для урока
        Handout: Рабочий лист: все вопросы на одной странице
        AnswersToHandout: Ответы к рабочему листу
        NameAndDate: Фамилия, имя, дата:
        CardsFile: Карточки для Anki: термины, события и вопросы

        HowToCite: Как цитировать этот текст
        CiteWhole: Весь текст
        CiteSection: Отдельный раздел
        CiteFiles: Для библиографических программ
        NumberedParagraphs: С нумерацией абзацев, чтобы сослаться на отдельный абзац
        NumberedOf: {title} (с нумерацией абзацев)
        CiteParagraph: Чтобы сослаться на абзац, укажите и его номер: {words}

        OnThisDay: В этот день
        NextAnniversary: На этот день событий здесь не отмечено. Событие с ближайшей годовщиной: {date}
        YearsAgo_one: {count} год назад
        YearsAgo_few: {count} года назад
        YearsAgo_many: {count} лет назад
        RandomPage: Случайная страница

        Transaction: Этот запрос строка за строкой
        TransactionIntroduction: Вы только что запросили эту страницу. Вот что было передано и что это значит.
        TransactionConnection: Соединение
        TransactionRequest: Ваш запрос
        TransactionAnswer: Ответ
        TransactionSeen: Что видно стороннему наблюдателю на линии
        TransactionVersion: версия протокола TLS, который шифрует всё, что передаётся дальше
        TransactionCipher: шифр, который скрывает каждый байт и показывает, не изменён ли хоть один из них
        TransactionGroup: группа, в которой обе стороны согласовали ключ так, что никто другой вычислить его не может
        TransactionServerName: хост, который ваша программа назвала до начала шифрования
        TransactionNoServerName: До начала шифрования ваша программа не назвала хост.
        TransactionNewSession: Это новый сеанс.
        TransactionResumed: Сеанс продолжает один из прежних, поэтому часть рукопожатия не понадобилась.
        TransactionAddress: Одна строка: адрес, а в конце CR LF. Больше ничего не передаётся: ни куки, ни названия вашей программы,
        + ни языка.
        TransactionSelector: Одна строка: селектор, а в конце CR LF. Больше ничего не передаётся: ни куки, ни названия вашей
        + программы, ни языка.
        TransactionData: Одна строка: хост, путь и сколько байтов следует далее, а в конце CR LF. Затем идут эти байты: то, что вы ввели. Больше ничего не
        + передаётся: ни куки, ни названия вашей программы, ни языка.
        TransactionHeader: Одна строка: 20 означает, что дальше идёт страница, а после этого числа указано, какого она типа и на
        + каком языке. Затем следует сама страница, и соединение закрывается.
        TransactionStatus: Одна строка: 2 означает, что дальше идёт страница, а после этой цифры указано, какого она типа. Затем идут страница и конец
        + соединения.
        TransactionMenu: Заголовка нет. Каждая строка меню начинается со знака своего типа; после слов стоят селектор, хост и порт,
        + перед каждым из них — TAB. Последняя строка — одна точка.
        TransactionSeenOfGemini: Где вы находитесь, к какому хосту обратились и сколько байт передано; но не то, какая это страница
        + и что на ней написано.
        TransactionSeenOfSpartan: Всё: путь, то, что вы ввели, и каждое слово ответа. При обращении по протоколу Gemini их скрыл бы TLS.
        TransactionSeenOfGopher: Всё: селектор и каждое слово ответа. При обращении по протоколу Gemini их скрыл бы TLS.

        Changes: Изменения
        ChangesLabel: Изменения, на которые можно подписаться
        """#
}
