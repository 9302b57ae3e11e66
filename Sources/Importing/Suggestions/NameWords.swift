import Languages

/// The words that stand before names, or in names that are no person's.
enum NameWords {
    /// Titles that a name goes without in a list.
    static let titles = WordSet(
        "mr mrs miss ms dr sir lady lord prof professor st herr frau fräulein doktor madame mademoiselle monsieur mme mlle señor señora señorita don doña dom dona senhor senhora signor signora signore mevrouw meneer pan pani bay bayan господин госпожа профессор доктор товарищ пан пані"
    )
    /// Offices and ranks that belong to the name behind them.
    static let offices = WordSet(
        """
        president minister premier chancellor emperor empress king queen prince princess duke duchess count countess baron tsar czar \
        pope cardinal archbishop bishop father brother sister comrade general colonel captain major marshal admiral lieutenant \
        sergeant judge justice senator governor mayor secretary ambassador rabbi \
        präsident kanzler minister kaiser kaiserin könig königin fürst prinz prinzessin graf gräfin herzog papst bischof general oberst \
        hauptmann marschall admiral richter pastor pater genosse genossin \
        président ministre empereur roi reine comte comtesse duc général colonel capitaine maréchal pape évêque abbé camarade \
        presidente ministro emperador rey reina príncipe conde duque coronel capitán mariscal papa obispo compañero camarada \
        re regina principe conte duca generale colonnello capitano vescovo compagno rei rainha imperador bispo \
        koning koningin keizer graaf hertog król królowa cesarz książę hrabia generał prezydent papież towarzysz paşa sultan \
        президент министр канцлер император императрица король королева царь царица князь княгиня граф графиня генерал полковник \
        капитан маршал адмирал папа епископ отец святой гетьман цар
        """
    )
    /// Articles in all their forms: no name of a person has one before it.
    static let articles = WordSet(
        """
        the a an this that these der die das den dem des ein eine einen einem einer eines le la les l un une el los las lo il i gli uno una \
        o os as um uma de het een
        """
    )
    /// Nouns for what many people are or do together, for times and for places.
    static let groups = WordSet(
        """
        party opposition union international committee congress conference council commission republic republics empire kingdom state \
        states army navy front league group movement federation confederation association society club company bank press church street \
        road square bridge river lake sea ocean mountain mountains island islands city county valley house hall palace university college \
        school institute academy library museum hospital station war wars revolution rebellion uprising treaty peace pact plan act law \
        constitution government parliament assembly court ministry department office bureau times post herald review manifesto theses \
        age era day century question policy programme program group brigade guard guards legion police party's \
        partei opposition bund union komitee kongress rat republik reich armee front liga gruppe bewegung gesellschaft krieg revolution \
        frieden vertrag straße platz universität kirche akademie regierung parlament gericht gewerkschaft \
        parti comité congrès conseil république armée ligue groupe société guerre révolution traité rue place université église \
        académie gouvernement parlement tribunal syndicat empire royaume état états \
        partido oposición unión comité congreso consejo república imperio ejército frente liga grupo guerra revolución tratado calle \
        plaza universidad iglesia academia gobierno tribunal estado estados \
        partito opposizione unione comitato congresso consiglio repubblica esercito fronte lega gruppo rivoluzione trattato via \
        piazza università chiesa governo partido união conselho exército revolução igreja governo \
        partij oppositie unie raad leger oorlog revolutie kerk partia opozycja związek komitet kongres rada republika armia wojna \
        rewolucja kościół parti birliği komitesi cumhuriyeti ordusu savaşı devrimi \
        партия партии партию оппозиция оппозиции союз союза интернационал интернационала комитет комитета съезд съезда совет совета \
        республика республики империя империи армия армии фронт фронта война войны революция революции общество улица площадь \
        университет церковь академия правительство партія опозиція спілка з'їзд рада республіка армія війна революція
        """
    )
    /// Given names that are words as well, in small letters.
    static let given = WordSet(
        "mark will rose grace may june april august bill frank jack pat hope faith joy ray rob dean art victor ernest rosa vera pilar luz angel dolores роман вера надежда любовь лев"
    )
    /// Words that may begin a sentence before a name, in each language that Lectern has words for.
    static let beginnings: WordSet = {
        let little = Wording.languages.flatMap { Wording(language: $0).list(.littleWords) }
        return WordSet(little.joined(separator: " ") + " " + others)
    }()
    /// Those that no table of a language has.
    private static let others = """
        after before since until till while whilst although though yet then now once both even still like unlike such however moreover \
        thus hence under against without within among amongst upon over above below behind beside besides across along around despite \
        according unless whereas nor neither either meanwhile later soon perhaps indeed too every each many most several few another \
        other others one two three first second last next dear yes oh ah only never always often sometimes again finally instead \
        therefore otherwise today yesterday tomorrow let see here's there's it's per via versus following including \
        nachdem bevor ehe während obwohl obgleich doch jedoch dann nun jetzt noch schon selbst sogar ohne gegen seit seitdem wegen trotz \
        zwar also deshalb daher dagegen später bald vielleicht jeder jede viele einige mehrere erst nie immer oft heute gestern sondern \
        sowohl weder neben hinter statt laut gemäß ja nein liebe lieber \
        après avant depuis pendant durant lorsque quand puisque tandis alors maintenant encore déjà sans contre vers selon malgré \
        cependant toutefois pourtant ainsi enfin puis ensuite bientôt peut-être chaque plusieurs car ni jamais toujours souvent hier cher chère \
        después antes desde durante mientras aunque entonces ahora todavía ya sin contra hacia según pese sin_embargo así luego pronto \
        quizá quizás cada varios ni nunca siempre ayer hoy tras ante bajo querido querida \
        dopo prima durante mentre benché allora adesso ancora già senza contro verso secondo malgrado tuttavia così poi presto forse ogni \
        mai sempre spesso ieri oggi dunque perciò infatti anche \
        depois antes desde durante enquanto embora então agora ainda já sem contra segundo apesar assim logo talvez cada nem nunca \
        sempre ontem hoje \
        nadat voordat terwijl hoewel toch toen nu nog al zonder tegen sinds wegens ondanks later misschien elke vele nooit altijd \
        potem przed podczas chociaż jednak wtedy teraz jeszcze już bez przeciw według mimo więc zatem może każdy nigdy zawsze gdy kiedy \
        sonra önce iken ancak şimdi henüz olmadan karşı göre rağmen belki her asla \
        после перед прежде хотя однако тогда теперь сейчас ещё уже даже без против согласно вопреки несмотря поэтому итак затем потом \
        скоро может каждый никогда всегда часто вчера сегодня лишь пока ведь зато либо вслед среди кроме вместо около \
        після перед хоча однак тоді тепер ще вже навіть без проти згідно тому потім скоро кожен ніколи завжди
        """
}
