extension Wording {
    /// The words of Japanese; what each is for stands in the table of English.
    static let japaneseTable = #"""
        Number: 1,234.5
        Quoted: 「{words}」
        TitleOfWork: 『{words}』
        ListOfTwo: {first}、{last}
        ListMore: {list}、{next}
        ListEnd: {list}、{last}
        EitherOf: {list}または{last}

        Titled: {title}：{words}
        Bracketed: {words}（{more}）
        # Japanese prose has no semicolon; the slash parts titles that have 、 of their own.
        Separated: {list}／{next}
        Comma: {list}、{next}
        FullStop: 。

        Months: 1月, 2月, 3月, 4月, 5月, 6月, 7月, 8月, 9月, 10月, 11月, 12月
        Seasons: 春, 夏, 秋, 冬
        Day: {day}
        DayOfMonth: {month}{day}日
        DaysOfMonth: {month}{first}日〜{last}日
        Year: {year}年
        BeforeChrist: 紀元前{year}
        DateInYear: {year}年{date}
        MonthInYear: {year}年{month}
        Decade: {year}年代
        YearBetween: {first}〜{last}の間
        UnknownDay: {month}某日
        UnknownDayOfYear: {year}年某日
        UnknownMonth: {year}年某月
        About: {date}頃
        # As captions and catalogues have it: 1823年か, 1823年頃か; so DateFrom has 〜 and not から.
        Possibly: {date}か
        PossiblyAbout: {date}頃か
        DateRange: {first}〜{last}
        DateFrom: {date}〜
        DateUntil: 〜{date}
        UnknownEnd: {date}〜不詳
        UnknownStart: 不詳〜{date}
        # 旧暦 would be the lunar calendar.
        BothCalendars: {date}（ユリウス暦{other}）

        CharactersAMinute: 500
        # Latin ones only: Japanese has none that end in a point.
        Abbreviations: p, pp, vol, vols, no, nos, ch, chap, ed, eds, trans, tr, cf, ca, fig, figs, pl, par, sec, al, vs, viz, Vol, No, Nos,
        + Fig, Figs, Ch, Ed, Eds, Mr, Mrs, Ms, Dr, Prof, Rev, Gen, Col, Capt, Lt, Sgt, Hon, St, Ste, Mt, Univ, Dept, Jan, Feb,
        + Mar, Apr, Jun, Jul, Aug, Sep, Sept, Oct, Nov, Dec
        LittleWords: 何の, 何で, は何, は何か, は何ですか, とは, とは何, とは何か, とは何ですか, って何, って何ですか, とはどういう,
        + どういう意味, どういうこと, という, いう, ということ, について, に関する, において, における, による, によって,
        + として, のこと, 誰, だれ, 誰か, 誰が, 誰の, 誰ですか, は誰, は誰か, は誰ですか, いつ, いつから, いつまで, いつ頃,
        + はいつ, はいつですか, 何年, 何年に, は何年, 何年ですか, どこ, どこで, どこに, どこの, どこから, どこですか, はどこ,
        + はどこですか, なぜ, はなぜ, なぜですか, どうして, どのように, どうやって, どんな, どの, どれ, どちら, いくつ,
        + どのくらい, どれくらい, が, は, を, に, へ, と, で, の, から, まで, のは, のか, には, では, です, ですか, でした,
        + でしたか, だった, だったか, である, であった, のですか, のでしょうか, でしょうか, ます, ますか, ました, ましたか,
        + する, した, したか, したのは, したのか, して, された, されたか, されたのは, いる, ある, あった, なる, なった, この,
        + その, あの, これ, それ, ここ, そこ, 教えて, を教えて, について教えて, 教えてください, ください, を説明, を説明して,
        + 説明してください, の意味, の意味は, 意味は, の定義, との違い, の違い, の違いは, 違いは, 何が起きた, 何が起こった,
        + 起きたか, 起こったか, 何が, 何を, 何か, 何に, 何と, なにか, とはなに, ったか, れたか, んだか, いたか, どうなった,
        + どうなる, 何世, 何人, 何時, 何日, 何月

        Home: トップページ
        Contents: 目次
        Onward: ページの移動
        Previous: 前：{title}
        Next: 次：{title}
        Glossary: 用語集
        People: 人物
        Timeline: 年表
        LookUp: 調べる
        TakeAlong: 保存・印刷用
        AboutTheText: この文章について
        OtherWays: ほかの読み方
        ReadOn: 続きを読む
        AsPlainText: このページのプレーンテキスト
        OverProtocol: このページを{protocol}で読む
        ToTheText: 本文へ：{title}
        AllSections_other: 全{count}章
        AfterTheOnlySection: 全文はここまでです。
        AfterTheLastSection_other: 全{count}章はここまでです。
        BeginAgain: はじめから読む：{title}

        SectionOf: 第{number}章（全{count}章）
        SectionOfPart: 第{part}部 第{number}章（全{count}章）
        AfterTheText: 巻末
        DraftNotice: これは草稿で、まだ公開されていません。
        TextPart: 第{number}部
        PagePartOf: {number}ページ目（全{count}ページ）
        PagePart: {number}ページ目
        OtherParts: ほかのページ
        Continued: {heading}（続き）
        Length: {length}、約{time}
        WholeText: 全文を1ページで
        WholeTextOf: {title}：全文
        BookAsText: すべてを1つのテキストファイルで
        BookAsGempub: すべてをgempub形式で（Lagrange用）
        BookAsEPUB: すべてを電子書籍（EPUB）で
        BookOnOnePage: すべてを1ページで

        NoteNumber: 注 {number}
        NoteHead: 注 {number}
        NoteStart: 注 {number}：
        Notes: 注
        LinksInTheText: 本文中のリンク
        TermsOnThisPage: このページの用語
        When: 関連する年
        Sources: 出典
        WhereItComesUp: 出てくる箇所
        Pronunciation: 発音
        SeeAlso: 関連項目
        InOtherEntries: ほかの項目での言及
        EventsHeading: 関連する出来事
        AndMore_other: ほか{count}件

        Description: 説明
        Credit: 制作：{words}

        Concept: 概念
        ConceptsHeading: 概念
        Organisation: 団体
        OrganisationsHeading: 団体
        Person: 人物
        PersonsHeading: 人物
        Happening: 出来事
        HappeningsHeading: 出来事
        Place: 地名
        PlacesHeading: 地名
        Work: 作品
        WorksHeading: 作品
        ByKind: 種類別
        KindList: {kind}（{count}）：{names}
        Signs: 記号
        PeopleLabel: 人物（生没年と紹介）
        # No order is named: ideographs without “Sort” have none that readers know.
        GlossarySummary: {terms}の一覧、末尾に種類別の一覧
        PeopleSummary: 人物{people}の一覧
        LifeDates: {first}〜{last}

        Span: {events}、{first}〜{last}
        Range: {first}〜{last}
        YearsAsPicture: 年ごとの図
        EventsAYear: 年ごとの出来事の数。記号1つが1件を表す
        NoEvents: {years}：なし
        MostIsToldOf: 記述の多い年：{years}。

        NotesSummary: {notes}、番号は本文と同じ
        SourcesTitle: 文献案内
        SourcesLabel: すべての文献と引用箇所
        SourcesByView: 文献案内（立場別）
        # Without “A to Z”: titles in ideographs have no such order.
        AllWorks: すべての文献
        CitedIn: 引用箇所：{place}
        SeeSections_other: 第{sections}章を参照。
        FreeToRead: {work}（無料で読めます）

        Search: 検索
        SearchLabel: 検索：本文・用語集・年表のどの言葉でも
        SearchAgain: もう一度検索
        SearchPrompt: 検索する言葉
        SearchInvitation: 本文・用語集・年表・文献のどの言葉でも検索できます。
        SearchRules: 日本語の言葉は隣り合う2文字ずつで探します。1文字だけでも探せます。「とは」「いつ」などの言葉は検索の対象になりません。残りの言葉をすべて含むページを表示し、なければ、最も多く含むページを表示します。
        OnePageFound: 1ページ見つかりました
        PagesFound_other: {count}ページ見つかりました（関連の高い順）
        TooManyFound_other: {count}ページのうち、最も関連の高い{shown}ページです。言葉を足すと絞り込めます。
        SearchIsCut_other: 最初の{count}文字だけで検索しました。
        NothingFound: これらの言葉をすべて含む箇所はありません。
        MostFound: 最も多く含むページ：
        OthersFound: ほかの言葉を含むページ：
        FewerWords: 言葉を減らすか、言葉のはじめの部分だけを入力すると、見つかることがあります。
        NearestTerms: 用語集の似た項目
        OccursNowhere: {words}を含む箇所はありません。
        NoWordToFind: 文字も数字もないので、検索するものがありません。

        Library: 書庫
        FolderAbove: 上のフォルダ
        AllTexts: すべての文章
        AlsoHere: このほか
        SearchAllTexts: すべての文章を検索
        SearchAllInvitation: ここにあるすべての文章と、その用語集・年表・文献を検索できます。
        LastChanged: 最終更新：{date}

        NoPageAtAddress: このアドレスにページはありません。目次は / にあります
        NoPageAtSelector: このセレクタにページはありません
        MenuOfCapsule: トップページのメニュー
        NoTextAtSelector: このセレクタに文章はありません。トップページのメニューのセレクタは {selector} です。
        NoTextAtEmptySelector: このセレクタに文章はありません。トップページのメニューは空のセレクタで開けます。
        NoPageOfName: この名前のページはありません。名前を付けなければ目次が届きます。
        NearestNames: よく似た名前：
        SeveralOfName: この名前のページはいくつかあります：
        AskByName: ページは、後ろの角括弧の中の名前で開けます。例：{address}
        OnlyRead: {protocol}では検索も復習もできません。読むためのページだけがあります。
        PageHasMoved: このページは移動しました
        PageIsGone: このページはなくなりました
        PageIsNowAt: このページは現在 {address} にあります
        WayOutOfGopher: Gopherの外へのリンク
        LeadsOutOfGopher: このリンクはGopherの外へ出ます。リンク先：{link}
        NotTheWeb: ここはWebではなく{protocol}です
        SpokenHere: お使いのブラウザはHTTPで通信しますが、このサーバーが使うのは{protocol}です。読むことに絞った小さなプロトコルで、閲覧には専用のプログラムが必要です。
        ProgramsForIt: {programs}などのプログラムで開けます。
        ComeBackLater_other: お使いのアドレスからのリクエストが多すぎます。{count}秒後にもう一度お試しください
        BookIsBeingMade: 本を作成中です。1分後にもう一度お試しください
        BookCannotBeMade: 本を作成できませんでした。理由はサーバーの管理者が確認できます
        AnswerIsBeingMade: 回答を作成中です。1分後にもう一度お試しください
        AnswerCannotBeMade: 回答を作成できませんでした。理由はサーバーの管理者が確認できます
        FileIsBeingReplaced: このファイルは差し替え中です。1分後にもう一度お試しください
        NoOtherScheme: このサーバーはgeminiスキームだけを扱い、プロキシではありません
        NoOtherHost: このサーバーはほかのホストのプロキシではありません
        NoOtherPort: このサーバーはそのポートについては応答しません
        RefusedWithHome: {refusal}。ここで読めるものは {address} にあります
        OtherConnection: この接続は別のホストに対して開かれたものです（SNI）
        OtherConnectionWithHome: この接続は別のホストに対して開かれたものです（SNI）。{address} は別の接続で開いてください
        AddressTooLong: アドレスが1,024バイトを超えています
        AddressUnterminated: リクエストが時間内に終わりませんでした。アドレスのあとにCR LFが必要です
        AddressByteOrderMark: リクエストの先頭にバイト順マークがあります。アドレスだけを送ってください
        AddressControlCharacter: アドレスに制御文字が含まれています
        AddressNotASCII: アドレスにASCII以外のバイトがあります。%と16進数2桁で書いてください
        AddressSpace: アドレスに空白があります。%20と書いてください
        AddressMisplaced: アドレスの中の {character} の位置が正しくありません。{escape} と書いてください
        AddressPercent: アドレスの中の%のあとに16進数2桁がありません。%そのものは%25と書いてください
        AddressRelative: アドレスが絶対アドレスではありません。gemini://とホスト名で始めてください
        AddressBadHost: アドレスのホスト名の形が正しくありません
        AddressBadPort: アドレスのポートが65535以下の数ではありません
        AddressUser: アドレスにユーザー情報があります。@とその前を取り除いてください
        AddressFragment: アドレスにフラグメントがあります。#とそのあとを取り除いてください
        AddressNoHost: アドレスにホスト名がありません。パスの前にgemini://とホスト名を書いてください
        AddressClimbs: パスがルートより上に出ています。.. を取り除いてください
        QueryNotUTF8: ?のあとの文字がUTF-8ではありません。そのバイトをそれぞれ%と16進数2桁で書いてください
        RequestTooLong: リクエストが1,024バイトを超えています
        RequestUnterminated: リクエストが時間内に終わりませんでした。セレクタのあとにCR LFが必要です
        SelectorTooLong: セレクタが255バイトを超えています
        RequestControlCharacter: リクエストに制御文字が含まれています
        RequestNotUTF8: リクエストがUTF-8ではありません
        RequestFields: リクエストは、ホスト、パス、あとに続くバイト数を空白で区切ったものです。続く内容はUTF-8です

        ReadersEdition: 解説版（底本：{original}）
        OriginalHeading: 底本
        CertificatesPurpose: お使いのクライアントは、受け取った証明書を表示できます。次の値と照らし合わせてください：
        OfCertificate: 証明書のSHA-256
        OfPublicKey: 公開鍵のSHA-256（LagrangeとAmforaが記憶する値）
        CertificateHeading: 証明書
        CertificatesHeading: 証明書
        AnswersAreCounted: このサーバーは、どの問題が難しいかを教える人が知るために、問題の各選択肢が選ばれた回数を数えます。誰が答えたかについては何も保存しません。
        By: 著者：{names}
        EditedBy: 編者：{names}
        Licence: ライセンス：{licence}

        Sections_other: {count}章
        Words_other: {count}語
        Characters_other: {count}字
        Hours_other: {count}時間
        Minutes_other: {count}分
        HoursAndMinutes: {hours}{minutes}
        Terms_other: {count}項目
        Persons_other: {count}人
        Events_other: 出来事{count}件
        Works_other: 文献{count}点
        Bytes_other: {count}バイト
        Kilobytes: {number} KB
        Megabytes: {number} MB
        Gigabytes: {number} GB

        EditionTheText: 本文
        EditionAllSections: 本文
        EditionAbout: この版について
        EditionInFigures: 数で見るこの版
        EditionInShort: 本文の要約
        EditionInMinutes: {time}で読む要約
        EditionNotesTitle: 編者注
        EditionNotesLabel: 編者注：文献間の食い違い
        EditionNotes_other: 編者注{count}件
        EditionBrackets: 角括弧内は編者による補足です。
        EditionOneWork: 文献1点
        EditionWorks_other: 文献{count}点、この版での引用箇所つき
        EditionInTheText: 本文：{section}
        EditionAddedTo: 補足先：{section}
        EditionTold: 出来事も日付も原文による。
        EditionDated: 出来事は原文による。正確な日付は編者が補った。
        EditionCorrected: 原文の記述を編者が訂正した。
        EditionAdded: 編者が補った。

        OwnTheText: 目次
        OwnAllSections: 章の一覧
        OwnAbout: この文章について
        OwnInFigures: 数で見る
        OwnInShort: 要約
        OwnInMinutes: 要約（{time}）
        OwnNotesTitle: 注
        OwnNotes_other: 注{count}件
        OwnBrackets: 引用文の角括弧内は補足です。
        OwnOneWork: 文献1点
        OwnWorks_other: 文献{count}点、引用箇所つき
        OwnInTheText: 本文：{section}
        OwnAddedTo: 補足先：{section}
        OwnTold: 出来事も日付も本文による。
        OwnDated: 出来事は本文による。正確な日付は補った。
        OwnCorrected: 本文の記述をここで訂正した。
        OwnAdded: 本文にない補足。

        Study: 学習
        StudyLabel: 学習：問題・ドリル・続きからできる復習
        StudyIntroduction: ここには読者の情報を何も保存しません。覚えておくことはすべてページのアドレスに書き込まれ、そのアドレスはお手元に残ります。
        QuestionsHeading: 問題
        TestYourself: 確認問題
        Questions_other: 問題{count}問
        AllQuestions_other: 全{count}問
        QuestionOf: 第{number}問（全{count}問）
        Hint: ヒント
        TypeAnswer: 答えを入力する
        AnswerPrompt: あなたの答え
        ShowAnswer: 答えを見る
        ForDiscussion: 話し合ってみましょう。よい答えは一つとは限りません。
        PointsFromSides: さまざまな立場からの論点
        Right: 正解です
        NotQuite: もう一歩です
        RightAnswer: 正解：{words}
        RightSpelling: 正しい表記：{words}
        TryAgain: もう一度答える
        BackToQuestion: 問題に戻る
        NextQuestion: 次の問題：{title}
        ThreeTimesMissed: 答えはこの章に書かれています。もう一度読んでみましょう。
        ReadAgain: もう一度読む：{title}
        MeetAgain_other: できなかった{count}問は、この章の最後にもう一度出ます。
        OnceMore_other: もう一度：できなかった{count}問
        AllQuestionsDone: この章の問題はここまでです。

        DrillsHeading: ドリル
        DrillTerms: 用語：説明を読んで用語を答える
        DrillDates: 年代：出来事を読んで年を答える
        DrillOrder: 順序：先に起きたのはどれ？
        DrillPeople: 人物：この人は誰？
        WhichTerm: 何という用語でしょう？
        WhichYear: 何年のことでしょう？
        WhichFirst: 最初に起きたのはどれでしょう？
        WhichNext: 次に起きたのはどれでしょう？
        WhoWasIt: この人は誰でしょう？
        Another: もう1問
        YearInDigits: 年は数字で入力してください（例：{year}）。
        YearsTooEarly_other: {count}年早すぎます
        YearsTooLate_other: {count}年遅すぎます
        YourOrder: あなたが選んだ順
        OrderOfTime: 実際に起きた順

        Review: 復習
        ReviewLabel: 復習：覚えておきたいことを、忘れかけた頃にもう一度
        ReviewIntroduction: 用語・出来事・問題のカードが、忘れかけた頃にまた出ます。間隔は数日、数週間、数か月と延びます。いつ何を答えられたかは、ページのアドレスだけに残ります。アドレスを保管してください。ほかの人には渡りません。
        BeginReview: 復習を始める
        BookmarkThis: このページをブックマークしておくと、別の日に続きから復習できます。
        ReviewBySection: 章ごとに復習
        TooManyCards: 全文のカードは多すぎて、1つのアドレスに収まりません。章ごとに復習してください。
        ShowCard: カードをめくる
        KnewIt: 答えられた
        DidNotKnow: 答えられなかった
        CardWhat: 説明できますか？
        CardWhen: いつのことでしょう？
        NewCard: 新しいカードです。
        DueCards_other: 今日復習するカードは{count}枚です。
        NothingDue: 今日復習するカードはありません。
        NextDue: 次のカードの復習日：{date}
        EnoughNew: 今日の新しいカードはここまでです。続きは明日出ます。
        MemoryFull: このアドレスにはこれ以上カードを追加できません。すでに入っているカードの復習は続けられます。
        MemoryDamaged: このアドレスは壊れています。一部が欠けているか、書き換えられています。
        MemoryPartly_other: そのうちカード{count}枚は、まだ読み取れます。
        GoOnWithRest: 読み取れるカードで続ける
        MemoryUnreadable: 読み取れるカードはありません。
        MemoryFromFuture: このサーバーの時計では、このアドレスの日付はまだ来ていません（{date}）。その日以降に開くか、以前のブックマークから続けてください。
        MemoryOfOther: このアドレスのカードは、この文章のものではありません。

        ForClass: 授業で使う
        Handout: プリント：すべての問題を1ページで
        AnswersToHandout: プリントの解答
        NameAndDate: 名前・日付：
        CardsFile: Anki用カード：用語・出来事・問題

        HowToCite: この文章を引用するには
        CiteWhole: 文章全体
        CiteSection: 一つの章
        CiteFiles: 文献管理ソフト用
        NumberedParagraphs: 段落番号つき（段落の引用用）
        NumberedOf: {title}（段落番号つき）
        CiteParagraph: 段落を引用するときは、段落番号も書き添えてください：{words}

        OnThisDay: 今日は何の日
        NextAnniversary: 今日と同じ月日の出来事はありません。次に記念日を迎える出来事の日付：{date}
        YearsAgo_other: {count}年前
        RandomPage: おまかせで1ページ

        Transaction: このリクエストを1行ずつ見る
        TransactionIntroduction: いま、このページがリクエストされました。そのとき回線を流れた内容と、その意味は次のとおりです。
        TransactionConnection: 接続
        TransactionRequest: リクエスト
        TransactionAnswer: 応答
        TransactionSeen: 回線上の第三者に見えるもの
        TransactionVersion: 以後のすべてを暗号化するTLSのバージョン
        TransactionCipher: 各バイトを暗号化し、改変があればわかるようにする暗号方式
        TransactionGroup: ほかの誰にも計算できない鍵を双方で取り決めるのに使った群
        TransactionServerName: 暗号化が始まる前に、お使いのプログラムが指定したホスト
        TransactionNoServerName: お使いのプログラムは、暗号化が始まる前にホストを指定しませんでした。
        TransactionNewSession: 新しいセッションです。
        TransactionResumed: 以前のセッションの続きで、ハンドシェイクの一部が省かれました。
        TransactionAddress: 1行だけです。アドレスがあり、末尾にCR LFがつきます。ほかには何も送られません。クッキーも、お使いのプログラムの名前も、言語も送られません。
        TransactionSelector: 1行だけです。セレクタがあり、末尾にCR LFがつきます。ほかには何も送られません。クッキーも、お使いのプログラムの名前も、言語も送られません。
        TransactionData: 1行だけです。ホスト、パス、あとに続くバイト数があり、末尾にCR LFがつきます。続いてそのバイト、つまり入力した言葉が届きます。ほかには何も送られません。クッキーも、お使いのプログラムの名前も、言語も送られません。
        TransactionHeader: 1行だけです。20はあとにページが続くことを表し、その後ろにページの種類と言語が書かれています。続いてページの本体が届き、接続が終わります。
        TransactionStatus: 1行だけです。2はあとにページが続くことを表し、その後ろにページの種類が書かれています。続いてページの本体が届き、接続が終わります。
        TransactionMenu: ヘッダーはありません。メニューの各行は種類を表す文字で始まり、表示する言葉のあとに、セレクタ、ホスト、ポートがそれぞれTABに続いて並びます。ピリオドだけの行が最後の行です。
        TransactionSeenOfGemini: どこからどのホストに接続し、何バイトが流れたかは見えます。どのページか、何が書かれているかは見えません。
        TransactionSeenOfSpartan: すべてです。パスも、入力した言葉も、応答の一語一語も見えます。GeminiであればTLSで隠されていました。
        TransactionSeenOfGopher: すべてです。セレクタも、応答の一語一語も見えます。GeminiであればTLSで隠されていました。

        Changes: 更新履歴
        ChangesLabel: 更新履歴、フィードリーダーで購読できる
        """#
}
