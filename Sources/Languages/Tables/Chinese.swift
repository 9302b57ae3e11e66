extension Wording {
    /// The words of Chinese; what each is for stands in the table of English.
    static let chineseTable = #"""
        Number: 1,234.5
        Quoted: “{words}”
        TitleOfWork: 《{words}》
        ListOfTwo: {first}和{last}
        ListMore: {list}、{next}
        ListEnd: {list}和{last}
        EitherOf: {list}或{last}

        Titled: {title}：{words}
        Bracketed: {words}（{more}）
        Separated: {list}；{next}
        Comma: {list}，{next}
        FullStop: 。

        Months: 1月, 2月, 3月, 4月, 5月, 6月, 7月, 8月, 9月, 10月, 11月, 12月
        Seasons: 春季, 夏季, 秋季, 冬季
        Day: {day}
        DayOfMonth: {month}{day}日
        DaysOfMonth: {month}{first}日至{last}日
        Year: {year}年
        BeforeChrist: 公元前{year}
        DateInYear: {year}年{date}
        MonthInYear: {year}年{month}
        Decade: {year}年代
        YearBetween: {first}至{last}之间
        UnknownDay: {month}某日
        UnknownDayOfYear: {year}年某日
        UnknownMonth: {year}年某月
        About: 约{date}
        # After the date, so that the words around it fit: 自…起, …至….
        Possibly: {date}（存疑）
        PossiblyAbout: 约{date}（存疑）
        DateRange: {first}至{last}
        DateFrom: {date}起
        DateUntil: 至{date}止
        UnknownEnd: {date}起，终止时间不详
        UnknownStart: 起始时间不详，至{date}止
        # 旧历 would be the lunar calendar.
        BothCalendars: {date}（儒略历{other}）

        CharactersAMinute: 300
        # Latin ones only: Chinese has none that end in a point.
        Abbreviations: p, pp, vol, vols, no, nos, ch, chap, ed, eds, trans, tr, cf, ca, fig, figs, pl, par, sec, al, vs, viz, Vol, No, Nos,
        + Fig, Figs, Ch, Ed, Eds, Mr, Mrs, Ms, Dr, Prof, Rev, Gen, Col, Capt, Lt, Sgt, Hon, St, Ste, Mt, Univ, Dept, Jan, Feb,
        + Mar, Apr, Jun, Jul, Aug, Sep, Sept, Oct, Nov, Dec
        LittleWords: 什么, 什麼, 是什么, 什么是, 什么叫, 什么样, 什么样的, 是什么样的, 叫什么, 有什么, 做什么, 干什么, 是什么意思,
        + 有什么用, 有什么区别, 有什么不同, 发生了什么, 为什么, 为什么会, 为什么要, 为何, 为啥, 啥, 是啥, 何谓, 何时, 何处,
        + 何地, 何人, 如何, 谁, 是谁, 谁是, 是谁的, 什么人, 是什么人, 什么时候, 在什么时候, 是什么时候, 是在什么时候, 哪, 哪个,
        + 哪些, 是哪个, 有哪些, 哪一年, 是哪一年, 在哪一年, 是在哪一年, 哪年, 是哪年, 哪天, 哪里, 哪儿, 在哪里, 在哪儿, 在哪,
        + 是哪里, 怎么, 怎么样, 是怎么, 怎样, 是怎样, 怎么回事, 多少, 有多少, 多久, 几个, 是否, 是不是, 有没有, 能不能, 吗, 呢,
        + 了吗, 的吗, 是吗, 的, 了, 是, 就是, 还是, 是的, 在, 与, 或, 但是, 因为, 所以, 如果, 关于, 你, 她, 它, 我们, 你们,
        + 他们, 它们, 这, 这个, 那个, 这些, 那些, 请问, 请解释, 解释一下, 介绍一下, 说明一下, 指的是, 是指, 的意思, 的定义,
        + 的区别, 之间的区别, 以及, 对于, 由于, 我想知道, 做了什么, 干了什么, 怎么样的, 和, 对, 什么时间, 什么年代, 什么地方,
        + 在什么地方, 什么东西, 是什么东西, 在什么时间, 是什么时间, 是在什么时间, 是什么年代, 是什么地方, 是在什么地方

        Home: 首页
        Contents: 目录
        Onward: 继续浏览
        Previous: 上一篇：{title}
        Next: 下一篇：{title}
        Glossary: 词汇表
        People: 人物
        Timeline: 年表
        LookUp: 查阅
        TakeAlong: 保存与打印
        AboutTheText: 关于本文
        OtherWays: 其他阅读方式
        ReadOn: 继续阅读
        AsPlainText: 本页的纯文本
        OverProtocol: 通过 {protocol} 阅读本页
        ToTheText: 返回正文：{title}
        AllSections_other: 全部{count}节
        AfterTheOnlySection: 全文至此结束。
        AfterTheLastSection_other: 全文共{count}节，至此结束。
        BeginAgain: 从头再读：{title}

        SectionOf: 第{number}节，共{count}节
        SectionOfPart: 第{part}部分第{number}节，共{count}节
        AfterTheText: 正文之后
        DraftNotice: 此为草稿，尚未发布。
        TextPart: 第{number}部分
        # 页 and not 部分, which is a part of the book.
        PagePartOf: 第{number}页，共{count}页
        PagePart: 第{number}页
        OtherParts: 其余各页
        Continued: {heading}（续）
        Length: {length}，约{time}
        WholeText: 单页全文
        WholeTextOf: {title}：全文
        BookAsText: 全部内容（单个文本文件）
        BookAsGempub: 全部内容（gempub 格式，用 Lagrange 阅读）
        BookAsEPUB: 全部内容（EPUB 电子书）
        BookOnOnePage: 全部内容（单页）

        NoteNumber: 注 {number}
        NoteHead: 注 {number}
        NoteStart: 注 {number}：
        Notes: 注释
        LinksInTheText: 文中链接
        TermsOnThisPage: 本页词条
        When: 相关年份
        Sources: 文献
        WhereItComesUp: 出现之处
        Pronunciation: 读音
        SeeAlso: 另见
        InOtherEntries: 见于其他词条
        EventsHeading: 相关事件
        AndMore_other: 另有{count}项

        Description: 内容描述
        Credit: 作者：{words}

        Concept: 概念
        ConceptsHeading: 概念
        Organisation: 组织
        OrganisationsHeading: 组织
        Person: 人物
        PersonsHeading: 人物
        Happening: 事件
        HappeningsHeading: 事件
        Place: 地名
        PlacesHeading: 地名
        Work: 作品
        WorksHeading: 作品
        ByKind: 按类别
        KindList: {kind}（{count}）：{names}
        Signs: 符号
        PeopleLabel: 人物，附生卒年与简介
        # No order is named: ideographs without “Sort” have none that readers know.
        GlossarySummary: {terms}一览，末尾另按类别列出
        PeopleSummary: {people}一览
        LifeDates: {first}—{last}

        Span: {events}，{first}至{last}
        Range: {first}至{last}
        YearsAsPicture: 年份图示
        EventsAYear: 各年事件数，一个符号代表一个事件
        NoEvents: {years}：无
        MostIsToldOf: 记述最多的年份：{years}。

        NotesSummary: {notes}，编号与正文一致
        SourcesTitle: 文献与延伸阅读
        SourcesLabel: 全部文献及其引用处
        SourcesByView: 文献与延伸阅读（按观点）
        # Without “A to Z”: titles in ideographs have no such order.
        AllWorks: 全部文献
        CitedIn: 引用处：{place}
        SeeSections_other: 参见第{sections}节。
        FreeToRead: {work}（可免费阅读）

        Search: 搜索
        SearchLabel: 搜索：正文、词汇表和年表中的任何词语
        SearchAgain: 重新搜索
        SearchPrompt: 请输入要搜索的词语
        SearchInvitation: 可搜索正文、词汇表、年表和文献中的任何词语。
        SearchRules: 汉字按相邻的两个字查找，也可以只输入一个字。“什么”“是谁”之类的常用词不计在内。搜索结果是包含其余全部词语的页面；如果没有这样的页面，则列出包含词语最多的页面。
        OnePageFound: 找到1个页面
        PagesFound_other: 找到{count}个页面，最相关的在前
        TooManyFound_other: 找到{count}个页面，以下{shown}个最相关。再加一个词可缩小范围。
        SearchIsCut_other: 只搜索了前{count}个字符。
        NothingFound: 没有一处包含所有这些词语。
        MostFound: 以下页面包含其中大部分词语：
        OthersFound: 以下页面包含其余词语：
        FewerWords: 减少几个词，或者只输入一个词的开头，也许能找到更多内容。
        NearestTerms: 词汇表中相近的词条
        OccursNowhere: 没有一处包含{words}。
        NoWordToFind: 这里没有文字，也没有数字，所以没有可搜索的内容。

        Library: 文库
        FolderAbove: 上级文件夹
        AllTexts: 全部文本
        AlsoHere: 此外还有
        SearchAllTexts: 搜索全部文本
        SearchAllInvitation: 可搜索这里的全部正文及其词汇表、年表和文献。
        LastChanged: 最后更新：{date}

        NoPageAtAddress: 此地址没有页面；目录在 /
        NoPageAtSelector: 此选择符没有对应的页面
        MenuOfCapsule: 首页菜单
        NoTextAtSelector: 此选择符没有对应的文本；首页菜单的选择符是 {selector}。
        NoTextAtEmptySelector: 此选择符没有对应的文本；首页菜单的选择符为空。
        NoPageOfName: 没有这个名称的页面；不写名称可得到目录。
        NearestNames: 最相近的名称：
        SeveralOfName: 有几个页面使用这个名称：
        AskByName: 请用页面后面方括号中的名称来请求该页面，例如 {address}。
        OnlyRead: 通过 {protocol} 不能搜索，也不能复习，只有可阅读的页面。
        PageHasMoved: 此页已移至别处
        PageIsGone: 此页已不存在
        PageIsNowAt: 此页现在的地址是 {address}
        WayOutOfGopher: 通往 Gopher 之外的链接
        LeadsOutOfGopher: 此链接通往 Gopher 之外：{link}
        NotTheWeb: 这里是 {protocol}，不是万维网
        SpokenHere: 您的浏览器使用 HTTP。本服务器使用 {protocol}，这是一种更精简的、专为阅读而设的协议，须用专门的程序打开。
        ProgramsForIt: 可用的程序有：{programs}等。
        ComeBackLater_other: 来自您的地址的请求过多，请在{count}秒后再试
        BookIsBeingMade: 书籍正在生成，请一分钟后再试
        BookCannotBeMade: 书籍无法生成，服务器的管理者可以查看原因
        AnswerIsBeingMade: 答案正在生成，请一分钟后再试
        AnswerCannotBeMade: 答案无法生成，服务器的管理者可以查看原因
        FileIsBeingReplaced: 该文件正在更换，请一分钟后再试
        NoOtherScheme: 本服务器只支持 gemini 协议，也不是代理服务器
        NoOtherHost: 本服务器不是其他主机的代理
        NoOtherPort: 本服务器不应答该端口的请求
        RefusedWithHome: {refusal}；可阅读的内容在 {address}
        OtherConnection: 此连接是为另一主机建立的（SNI）
        OtherConnectionWithHome: 此连接是为另一主机建立的（SNI）；请另建连接打开 {address}
        AddressTooLong: 地址超过1,024字节
        AddressUnterminated: 请求未及时结束：地址之后须有 CR LF
        AddressByteOrderMark: 请求以字节顺序标记开头；请只发送地址
        AddressControlCharacter: 地址中有控制字符
        AddressNotASCII: 地址中有 ASCII 以外的字节；请写成 % 加两位十六进制数字
        AddressSpace: 地址中有空格；请写成 %20
        AddressMisplaced: 地址中的 {character} 位置有误；请写成 {escape}
        AddressPercent: 地址中的 % 之后没有两位十六进制数字；% 本身请写成 %25
        AddressRelative: 地址不是绝对地址；请以 gemini:// 和主机名开头
        AddressBadHost: 地址中的主机名格式有误
        AddressBadPort: 地址中的端口须为不大于65535的数字
        AddressUser: 地址中有用户信息；请删去 @ 及其前面的内容
        AddressFragment: 地址中有片段标识；请删去 # 及其后面的内容
        AddressNoHost: 地址中没有主机名；请在路径前加上 gemini:// 和主机名
        AddressClimbs: 路径超出了根目录；请删去其中的 ..
        QueryNotUTF8: ? 之后的文字不是 UTF-8；请把其中每个字节写成 % 加两位数字
        RequestTooLong: 请求超过1,024字节
        RequestUnterminated: 请求未及时结束：选择符之后须有 CR LF
        SelectorTooLong: 选择符超过255字节
        RequestControlCharacter: 请求中有控制字符
        RequestNotUTF8: 请求不是 UTF-8
        RequestFields: 请求由主机、路径和其后的字节数组成，中间各有一个空格；其后的内容为 UTF-8

        ReadersEdition: 读本，原作：{original}
        OriginalHeading: 原作
        CertificatesPurpose: 您的客户端可以显示它收到的证书，请与下列内容核对：
        OfCertificate: 证书的 SHA-256
        OfPublicKey: 公钥的 SHA-256（Lagrange 和 Amfora 会记住）
        CertificateHeading: 证书
        CertificatesHeading: 证书
        AnswersAreCounted: 本服务器统计每道题各个选项被选中的次数，以便教师了解哪些题目较难；不保存任何关于答题者的信息。
        By: 作者：{names}
        EditedBy: 编者：{names}
        Licence: 许可协议：{licence}

        Sections_other: {count}节
        Words_other: {count}个词
        Characters_other: {count}字
        Hours_other: {count}小时
        Minutes_other: {count}分钟
        HoursAndMinutes: {hours}{minutes}
        Terms_other: {count}个词条
        Persons_other: {count}位人物
        Events_other: {count}个事件
        Works_other: {count}种文献
        Bytes_other: {count}字节
        Kilobytes: {number} kB
        Megabytes: {number} MB
        Gigabytes: {number} GB

        EditionTheText: 正文
        EditionAllSections: 正文
        EditionAbout: 关于本版
        EditionInFigures: 本版统计
        EditionInShort: 全文概要
        EditionInMinutes: {time}读完概要
        EditionNotesTitle: 编者注
        EditionNotesLabel: 编者注：各家文献的出入
        EditionNotes_other: {count}条编者注
        EditionBrackets: 方括号内的文字为编者所加。
        EditionOneWork: 1种文献
        EditionWorks_other: {count}种文献，附本版引用处
        EditionInTheText: 见正文：{section}
        EditionAddedTo: 补充于：{section}
        EditionTold: 事件与日期均据原文。
        EditionDated: 事件据原文，确切日期由编者补充。
        EditionCorrected: 事件据原文，经编者订正。
        EditionAdded: 由编者补充。

        OwnTheText: 目录
        OwnAllSections: 各节
        OwnAbout: 关于本文
        OwnInFigures: 本文统计
        OwnInShort: 概要
        OwnInMinutes: 概要（{time}）
        OwnNotesTitle: 注释
        OwnNotes_other: {count}条注释
        OwnBrackets: 引文中方括号内的文字为引用时所加。
        OwnOneWork: 1种文献
        OwnWorks_other: {count}种文献，附引用处
        OwnInTheText: 见正文：{section}
        OwnAddedTo: 补充于：{section}
        OwnTold: 事件与日期均据正文。
        OwnDated: 事件据正文，确切日期为后补。
        OwnCorrected: 事件据正文，此处已订正。
        OwnAdded: 正文之外的补充。

        Study: 学习
        StudyLabel: 学习：习题、专项练习，以及会记住进度的复习
        StudyIntroduction: 这里不保存您的任何信息：需要记住的内容都写在页面地址里，由您自己保管。
        QuestionsHeading: 习题
        TestYourself: 自测
        Questions_other: {count}道题
        AllQuestions_other: 全部{count}道题
        QuestionOf: 第{number}题，共{count}题
        Hint: 提示
        TypeAnswer: 输入答案
        AnswerPrompt: 请输入您的答案
        ShowAnswer: 查看答案
        ForDiscussion: 讨论题：好的回答不止一种。
        PointsFromSides: 不同角度的论点
        Right: 回答正确
        NotQuite: 还不太对
        RightAnswer: 正确答案：{words}
        RightSpelling: 正确写法：{words}
        TryAgain: 再试一次
        BackToQuestion: 返回本题
        NextQuestion: 下一题：{title}
        ThreeTimesMissed: 答案就在这一节里，值得再读一遍。
        ReadAgain: 再读一遍：{title}
        MeetAgain_other: 没答对的{count}道题，会在本节最后再次出现。
        OnceMore_other: 再做一遍：没答对的{count}道题
        AllQuestionsDone: 本节习题到此全部结束。

        DrillsHeading: 专项练习
        DrillTerms: 词条：看释义，写出词条
        DrillDates: 年份：看事件，写出年份
        DrillOrder: 顺序：哪件事在先？
        DrillPeople: 人物：这是谁？
        WhichTerm: 这是哪个词条？
        WhichYear: 这是哪一年的事？
        WhichFirst: 哪件事发生得最早？
        WhichNext: 接下来是哪件事？
        WhoWasIt: 这是谁？
        Another: 再来一题
        YearInDigits: 请用数字输入年份，例如{year}。
        YearsTooEarly_other: 早了{count}年
        YearsTooLate_other: 晚了{count}年
        YourOrder: 您排的顺序
        OrderOfTime: 实际的时间顺序

        Review: 复习
        ReviewLabel: 复习：想记住的内容，在快要忘记时再次出现
        ReviewIntroduction: 复习时，词条、事件和习题以卡片形式出现，每张都在您快要忘记时再次出现：先隔几天，再隔几周、几个月。您何时答出了什么，只记在页面地址里，别处都没有。请保管好这个地址，它只在您一人手中。
        BeginReview: 开始复习
        BookmarkThis: 请将本页加入书签，改天可接着复习。
        ReviewBySection: 分节复习
        TooManyCards: 全文的卡片太多，一个地址容纳不下，请分节复习。
        ShowCard: 翻到背面
        KnewIt: 答出来了
        DidNotKnow: 没答出来
        CardWhat: 这个词条说的是什么？
        CardWhen: 这是什么时候的事？
        NewCard: 这是一张新卡片。
        DueCards_other: 今天有{count}张卡片要复习。
        NothingDue: 今天没有要复习的卡片。
        NextDue: 下一张卡片的复习日期：{date}
        EnoughNew: 今天的新卡片已经够多了，明天还有。
        MemoryFull: 此地址已放不下更多卡片；已有的卡片可以继续复习。
        MemoryDamaged: 此地址已损坏：有一部分缺失或被改动。
        MemoryPartly_other: 其中{count}张卡片仍可读取。
        GoOnWithRest: 用可读取的部分继续复习
        MemoryUnreadable: 其中的内容都无法读取。
        MemoryFromFuture: 按本服务器的时钟，此地址记录的日期尚未到来：{date}。请到那天再来，或从较早的书签继续。
        MemoryOfOther: 此地址中的卡片不是本文的卡片。

        ForClass: 供课堂使用
        Handout: 习题单：全部习题在一页上
        AnswersToHandout: 习题单答案
        NameAndDate: 姓名、日期：
        CardsFile: Anki 卡片：词条、事件和习题

        HowToCite: 如何引用本文
        CiteWhole: 引用全文
        CiteSection: 引用某一节
        CiteFiles: 供文献管理软件使用
        NumberedParagraphs: 带段落编号，便于引用某一段
        NumberedOf: {title}（带段落编号）
        CiteParagraph: 引用某一段时，请同时写明段落编号：{words}

        OnThisDay: 历史上的今天
        NextAnniversary: 这里没有记载今天这一日期的事件。下一个逢周年的事件发生于：{date}
        YearsAgo_other: {count}年前
        RandomPage: 随机页面

        Transaction: 逐行解读本次请求
        TransactionIntroduction: 您刚刚请求了本页。以下是线路上传输的内容及其含义。
        TransactionConnection: 连接
        TransactionRequest: 您的请求
        TransactionAnswer: 应答
        TransactionSeen: 线路上的第三方能看到什么
        TransactionVersion: TLS 的版本；此后的一切内容都经 TLS 加密
        TransactionCipher: 加密算法，既加密每个字节，也能查出是否有字节被改动
        TransactionGroup: 密钥交换所用的群，双方借此商定了一个他人无法算出的密钥
        TransactionServerName: 加密开始之前，您的程序指明的主机
        TransactionNoServerName: 加密开始之前，您的程序没有指明主机。
        TransactionNewSession: 这是新建的会话。
        TransactionResumed: 此会话是先前会话的延续，省去了一部分握手过程。
        TransactionAddress: 只有一行：地址，末尾是 CR LF。此外什么也不发送：没有 Cookie，没有您的程序的名称，也没有语言。
        TransactionSelector: 只有一行：选择符，末尾是 CR LF。此外什么也不发送：没有 Cookie，没有您的程序的名称，也没有语言。
        TransactionData: 只有一行：主机、路径和其后的字节数，末尾是 CR LF。然后是这些字节：您输入的内容。此外什么也不发送：没有 Cookie，没有您的程序的名称，也没有语言。
        TransactionHeader: 只有一行：20表示后面有一个页面，其后写明页面的类型和语言。接着是页面内容，然后连接结束。
        TransactionStatus: 只有一行：2表示后面有一个页面，其后写明页面的类型。接着是页面内容，然后连接结束。
        TransactionMenu: 没有头部。菜单的每一行以类型符开头；文字之后依次是选择符、主机和端口，每项前面都有一个 TAB。只有一个点的那一行是最后一行。
        TransactionSeenOfGemini: 能看到您从哪里连接、向哪个主机请求，以及传输了多少字节；看不到是哪个页面，也看不到页面的内容。
        TransactionSeenOfSpartan: 全部内容：路径、您输入的内容，以及应答中的每一个字。如果使用 Gemini，TLS 会把这些内容隐藏起来。
        TransactionSeenOfGopher: 全部内容：选择符，以及应答中的每一个字。如果使用 Gemini，TLS 会把这些内容隐藏起来。

        Changes: 更新
        ChangesLabel: 更新记录，可用阅读器订阅
        """#
}
