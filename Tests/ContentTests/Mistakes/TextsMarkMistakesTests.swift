import Testing

/// Marks of a capsule that are not quite right: the message says what to write.
struct TextsMarkMistakesTests {
    @Test(arguments: [
        TextSlip("[[soviet|the [[soviet|old]] one]]", "write “[[soviet|the old one]]”"),
        TextSlip("[[soviet|soviets [@carr-1954]]]", "write “[[soviet|soviets]] [@carr-1954]”"),
        TextSlip("[[soviet|[*soviets*]]]", "write “[*[[soviet|soviets]]*]”"),
        TextSlip("[@carr-1954, [[soviet]]]", "write “[@carr-1954, soviet]”"),
        TextSlip("[[soviet|soviets", "as in “[[soviet|soviets]]”"),
        TextSlip("[[soviet|soviets] came", "as in “[[soviet|soviets]]”"),
        TextSlip("[[soviet|soviets) came", "as in “[[soviet|soviets]]”"),
        TextSlip("[[soviet|soviets}} came", "as in “[[soviet|soviets]]”"),
        TextSlip("[[soviet and more", "as in “[[soviet]]”"),
        TextSlip("[@carr-1954", "as in “[@carr-1954]”"),
        TextSlip("[@carr-1954, p. 3)", "as in “[@carr-1954, p. 3]”"),
        TextSlip("[*never", "as in “[*never*]”"),
        TextSlip("[*never] again", "as in “[*never*]”"),
        TextSlip("[*never* again", "as in “[*never*]”"),
        TextSlip("[+of Moscow] fell", "as in “[+of Moscow+]”"),
        TextSlip("[ [soviet]]", "write “[[soviet]]”"),
        TextSlip("[ [soviet] ]", "write “[[soviet]]”"),
        TextSlip("[ @carr-1954]", "write “[@carr-1954]”"),
        TextSlip("[ ^one]", "write “[^one]”"),
        TextSlip("[[ ]]", "write “[[term]]” or “[[term|words]]”"),
        TextSlip("[@ ]", "write “[@key]”"),
        TextSlip("[^ ]", "write “[^label]”"),
        TextSlip("[**]", "write them"),
        TextSlip("[[soviet||soviets]]", "write “[[soviet|soviets]]”"),
        TextSlip("[[soviet|soviets|]]", "write “[[soviet|soviets]]”"),
        TextSlip("[[soviet|]]", "write them, or remove the bar"),
        TextSlip("[[the councils|soviet]]", "write “[[soviet|the councils]]”"),
        TextSlip("[[[soviet]]]", "write “[[soviet]]”"),
        TextSlip("［［soviet|soviets］］", "write “[[soviet|soviets]]”"),
        TextSlip("[[soviet｜soviets]]", "write “[[soviet|soviets]]”"),
        TextSlip("【【soviet】】", "write “[[soviet]]”"),
        TextSlip("［@carr-1954］", "write “[@carr-1954]”"),
        TextSlip("[[“soviet”]]", "write “[[soviet]]”"),
        TextSlip("[[\"soviet\"|soviets]]", "write “[[soviet|soviets]]”"),
        TextSlip("[[soviet.gmi|soviets]]", "write “[[soviet|soviets]]”"),
        TextSlip("[[glossary/soviet|soviets]]", "write “[[soviet|soviets]]”"),
        TextSlip("[[soviet#history|soviets]]", "write “[[soviet|soviets]]”"),
        TextSlip("[[workers'_council]]", "write “[[workers' council]]”"),
        TextSlip("[[sovjet]]", "did you mean “soviet”?"),
        TextSlip(
            "[[parliament|the house]]",
            "add glossary/parliament.gmi, or write “the house” without the brackets"
        ),
        TextSlip("[[opening|the first part]]", "write “[[/sections/opening.gmi|the first part]]”"),
        TextSlip("[[carr-1954]]", "write “[@carr-1954]”"),
        TextSlip("[[@carr-1954]]", "write “[@carr-1954]”"),
        TextSlip("[[File:map.png|thumb|A map]]", "“=> ../media/map.png A map”"),
        TextSlip("![[map.png]]", "“=> ../media/map.png what it shows”"),
        TextSlip("[[Category:Councils]]", "remove it"),
        TextSlip("[[opening.gmi|the first part]]", "write “[[/sections/opening.gmi|the first part]]”"),
        TextSlip("[[www.example.org|the site]]", "write “[[https://www.example.org|the site]]”"),
        TextSlip("[[example.org|the site]]", "write “[[https://example.org|the site]]”"),
        TextSlip("[[example.org/a.html|the site]]", "write “[[https://example.org/a.html|the site]]”"),
        TextSlip("[[https://example.org the site]]", "write “[[https://example.org|the site]]”"),
        TextSlip("[[Term:soviet]]", "write “[[soviet]]”"),
        TextSlip("[[Term:soviet|soviets]]", "write “[[soviet|soviets]]”"),
        TextSlip("[[sections/opening.gmi|so]]", "write “[[/sections/opening.gmi|so]]”"),
        TextSlip("[[opening.md|so]]", "write “[[/sections/opening.gmi|so]]”"),
        TextSlip("[[Opening#The First Part|so]]", "write “[[/sections/opening.gmi#the-first-part|so]]”"),
        TextSlip("[[#The first part|so]]", "write “[[#the-first-part|so]]”"),
        TextSlip("b[[i, j]]", "or “\\[[” for the brackets as such"),
        TextSlip("[^a-z]", "or write “\\[^” for the brackets as such"),
        TextSlip("[@home]", "or write “\\[@” for the brackets as such"),
        TextSlip("[^carr-1954]", "write “[@carr-1954]”"),
        TextSlip("[^carr-1954, p. 3]", "write “[@carr-1954, p. 3]”"),
        TextSlip("[[https://example.org]]", "“[[https://example.org|words]]”"),
        TextSlip("[[https://example.org][the site]]", "write “[[https://example.org|the site]]”"),
        TextSlip("[[https://example.org/a b|the site]]", "write “[[https://example.org/a%20b|the site]]”"),
    ])
    func aMarkThatIsNotQuiteRight(slip: TextSlip) {
        let answers = textAnswers(to: "It was \(slip.text)")
        slip.check(answers)
        expectThatTheProposalHolds(answers)
    }

    /// A mark that a message proposes is right itself.
    private func expectThatTheProposalHolds(_ answers: [String]) {
        for answer in answers {
            guard let start = answer.ranges(of: "write “[").first?.upperBound else { continue }
            let mark = "[\(answer[start...].prefix { $0 != "”" })"
            // Names that stand for others, and notes, whose texts are missing here.
            if mark.hasPrefix("[^") || mark.contains("[[term") || mark.contains("[@key") { continue }
            #expect(textAnswers(to: "It was \(mark) so.") == [], "\(answer)")
        }
    }

    @Test(arguments: [
        TextSlip("[carr-1954]", "write “[@carr-1954]”"),
        TextSlip("[carr-1954, p. 3]", "write “[@carr-1954, p. 3]”"),
        TextSlip("(carr-1954)", "write “[@carr-1954]”"),
        TextSlip("(carr-1954, p. 3)", "write “[@carr-1954, p. 3]”"),
        TextSlip("(@carr-1954)", "write “[@carr-1954]”"),
        TextSlip("@carr-1954", "write “[@carr-1954]”"),
        TextSlip("[see @carr-1954, p. 3]", "write “see [@carr-1954, p. 3]”"),
        TextSlip("[-@carr-1954]", "write “[@carr-1954]”"),
        TextSlip("[@Carr 1954]", "write “[@carr-1954]”"),
        TextSlip("[@Carr-1954]", "write “[@carr-1954]”"),
        TextSlip("[@carr_1954]", "write “[@carr-1954]”"),
        TextSlip("[@carr1954]", "did you mean “carr-1954”?"),
        TextSlip("[@carr-1954 p. 3]", "write “[@carr-1954, p. 3]”"),
        TextSlip("[@carr-1954: 3]", "write “[@carr-1954, 3]”"),
        TextSlip("[@“carr-1954”]", "write “[@carr-1954]”"),
        TextSlip("[@carr-1954; @carr-1954]", "write “[@carr-1954] [@carr-1954]”"),
        TextSlip("[@carr-1954, @carr-1954]", "write “[@carr-1954] [@carr-1954]”"),
        TextSlip("[@carr-1954, p. 3; @carr-1954, p. 4]", "write “[@carr-1954, p. 3] [@carr-1954, p. 4]”"),
        TextSlip("[@carr-1954, ]", "write the place in the work, or remove the comma"),
        TextSlip("[@soviet]", "write “[[soviet]]”"),
        TextSlip("\\cite{carr-1954}", "write “[@carr-1954]”"),
    ])
    func aCitationThatIsNotQuiteRight(slip: TextSlip) {
        let answers = textAnswers(to: "It was \(slip.text)")
        slip.check(answers)
        expectThatTheProposalHolds(answers)
    }

    @Test(arguments: [
        TextSlip(
            "It was.[^Warm]\n\n[^Warm]: So.",
            "“[^warm]:” here and “[^warm]” where the text refers to it"
        ),
        TextSlip("It was.[^Warm]\n\n[^warm]: So.", "write “[^warm]” here"),
        TextSlip("It was.[^warm]\n\n[^Warm]: So.", "such as “[^warm]:”"),
        TextSlip("It was.[^a]\n\n[^a]: So.[^b]\n[^b]: Or so.", "no note can stand here"),
        TextSlip("It was.[ˆone]\n\n[^one]: So.", "write “[^one]”"),
        TextSlip("It was.[^one]\n\n[ˆone]: It was so.", "write “[^one]: It was so.”"),
        TextSlip(
            "It was.[^one]\n\n  [^one]: So.",
            "a note begins its line; remove what stands before “[^one]:”"
        ),
        TextSlip("It was.[^one]\n\n[^one] It was so.", "write “[^one]: …”"),
        TextSlip("It was.[^one]\n\n[^one] : It was so.", "write “[^one]: It was so.”"),
        TextSlip("It was.[^one]\n\n[^one]：It was so.", "write “[^one]: It was so.”"),
        TextSlip("It was.[^one]\n\n[one]: It was so.", "write “[^one]: It was so.”"),
        TextSlip("It was.[^one]\n\n^one: It was so.", "write “[^one]: It was so.”"),
        TextSlip("It was[^a] so.[^one]\n\n[^a]: So.\n[one] It was so.", "write “[^one]: It was so.”"),
        TextSlip("It was[^a] so.[^1]\n\n[^a]: So.\n[1] It was so.", "write “[^1]: It was so.”"),
        TextSlip("It was.[^one]\n\n[^one]: It was\nso, they said.", "join both into one"),
        TextSlip("It was.[^one]\n\n[^one]: So.\n\nAnd on.", "move the notes to the end of the file"),
        TextSlip("It was.[^one]\n\n[^one]: So.\n\n## More", "move the notes to the end of the file"),
        TextSlip("It was.[^one]", "add “[^one]: …” at the end of the file"),
        TextSlip("It was.\n\n[^one]: So.", "put “[^one]” into the text"),
        TextSlip("It was.[^one][^two]\n\n[^one]: So.\n[^one]: Or so.", "write “[^two]:” if it is that one"),
        TextSlip("It was.[^My Note]", "write “[^my-note]” here, and “[^my-note]: …”"),
        TextSlip(
            "It was.[^It was said by those who were there.]",
            "“[^label]: It was said by those who were there.”"
        ),
        TextSlip(
            "It was.^[It was said by those who were there.]",
            "“[^label]: It was said by those who were there.”"
        ),
        TextSlip("It was.[1]", "write “[^1]” and its text at the end of the file"),
        TextSlip(
            "It was.[^one]\n\n## Notes\n\n[^one]: So.",
            "remove the heading: the notes get one by themselves"
        ),
    ])
    func aNoteThatIsNotQuiteRight(slip: TextSlip) { slip.check() }

    @Test func aHiddenCharacterInANameIsNamed() {
        let answers = textAnswers(to: "It was [[sov\u{200B}iet]].")
        #expect(
            answers.contains {
                $0.contains("a zero-width space (U+200B) is hidden in it: write “soviet” anew")
            }
        )
    }
}
