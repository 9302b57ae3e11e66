import Testing

/// Marks of other languages in a sentence: one warning says what to write.
struct TextsForeignMarksTests {
    @Test(arguments: [
        TextSlip("**never**", "write “[*never*]”"), TextSlip("__never__", "write “[*never*]”"),
        TextSlip("*never*", "write “[*never*]”"), TextSlip("_never_", "write “[*never*]”"),
        TextSlip("***never***", "write “[*never*]”"), TextSlip("(*never*)", "write “[*never*]”"),
        TextSlip("“_never_”", "write “[*never*]”"),
        TextSlip("**not [[soviet|them]]**", "write “[*not [[soviet|them]]*]”"),
        TextSlip("[**never**]", "“[**never**]” has the signs of emphasis twice; write “[*never*]”"),
        TextSlip("[***never***]", "write “[*never*]”"), TextSlip("[*_never_*]", "write “[*never*]”"),
        TextSlip("[++never++]", "write “[+never+]”"), TextSlip("[ˆone]", "write “[^one]”"),
        TextSlip("so.%% look here?", "write “%% look here? so.” on a line of its own"),
        TextSlip("''quoted''", "write “quoted” with these marks if it is quoted"),
        TextSlip("这是**粗体**文字", "write “[*粗体*]”"), TextSlip("`never`", "write “never” without the backticks"),
        TextSlip("``never``", "write “never” without the backticks"),
        TextSlip("```never```", "write “never” without"),
        TextSlip("~~never~~", "leave out “never”, or its signs"), TextSlip("==never==", "write “[*never*]”"),
        TextSlip("'''never'''", "write “[*never*]”"),
        TextSlip("''never''", "or “[*never*]” if it is emphasis"),
        TextSlip("``never''", "in LaTeX; write “never”"),
        TextSlip("**never", "remove it, or write “[*words*]”"),
        TextSlip("H~2~O", "write “₂”"), TextSlip("x^2^", "write “²”"), TextSlip("Fig.~3", "write a space"),
        TextSlip("[x](https://example.org)", "write “[[https://example.org|x]]”"),
        TextSlip("[About](../about.gmi)", "or on a line of its own “=> ../about.gmi About”"),
        TextSlip("[x](about.md)", "write “[[./about.gmi|x]]”"), TextSlip("[x](#top)", "write “[[#top|x]]”"),
        TextSlip("[x](https://example.org \"T\")", "write “[[https://example.org|x]]”"),
        TextSlip("[x](https://example.org/a_(b))", "write “[[https://example.org/a_(b)|x]]”"),
        TextSlip("![a map](img/map.png)", "“=> ../media/map.png a map”"),
        TextSlip("![](map.png)", "“=> ../media/map.png what it shows”"),
        TextSlip("<https://example.org>", "write “[[https://example.org|words]]”"),
        TextSlip("[https://example.org x]", "write “[[https://example.org|x]]”"),
        TextSlip("https://example.org[x]", "write “[[https://example.org|x]]”"),
        TextSlip("link:../about.gmi[x]", "write “[[../about.gmi|x]]”"),
        TextSlip("<<top,x>>", "write “[[#top|x]]”"),
        TextSlip("footnote:[It was so.]", "“[^label]: It was so.”"),
        TextSlip("image:map.png[a map]", "“=> ../media/map.png a map”"),
        TextSlip("`x <https://example.org>`_", "write “[[https://example.org|x]]”"),
        TextSlip(":ref:`x`", "write “[[x]]” for a term"), TextSlip(":emphasis:`x`", "write “[*x*]”"),
    ])
    func markdownAndItsKin(slip: TextSlip) { expectOneWarning(slip) }

    @Test(arguments: [
        TextSlip("<b>never</b>", "write “[*never*]”"), TextSlip("<i>never</i>", "write “[*never*]”"),
        TextSlip("<em class=\"x\">never</em>", "write “[*never*]”"),
        TextSlip("<STRONG>never</STRONG>", "write “[*never*]”"),
        TextSlip("<u>never</u>", "write “[*never*]”"), TextSlip("<br>", "write lines of verse as “| words”"),
        TextSlip("<br/>", "verse"), TextSlip("<br />", "verse"), TextSlip("<p>", "remove it"),
        TextSlip("</div>", "remove it"),
        TextSlip("<span style=\"color: red\">never</span>", "write “never” alone"),
        TextSlip("<a href=\"https://example.org\">x</a>", "write “[[https://example.org|x]]”"),
        TextSlip("<img src=\"img/map.png\" alt=\"A map\"/>", "“=> ../media/map.png A map”"),
        TextSlip("m<sup>2</sup>", "write “²”"), TextSlip("CO<sub>2</sub>", "write “₂”"),
        TextSlip("x<sub>i+1</sub>", "write “ᵢ₊₁”"), TextSlip("CO<sub>gas</sub>", "write “gas”"),
        TextSlip("1<sup>st</sup>", "write “st”"), TextSlip("<code>ls</code>", "write “ls” alone"),
        TextSlip("<del>never</del>", "leave out the words"), TextSlip("<ins>now</ins>", "write “[+now+]”"),
        TextSlip("<ref>Carr 1954</ref>", "“[^label]: Carr 1954”"),
        TextSlip("<!-- look here -->", "“%% look here”"),
        TextSlip("<blockquote>so</blockquote>", "write “> so”"), TextSlip("<h2>So</h2>", "write “## So”"),
        TextSlip("<li>so</li>", "write “* so”"), TextSlip("<hr>", "“⁂”"),
        TextSlip("<td>", "“```table: what it shows”"),
        TextSlip("&nbsp;", "write a space"), TextSlip("&amp;", "write “&” itself"),
        TextSlip("&lt;", "write “<” itself"),
        TextSlip("&eacute;", "write “é” itself"), TextSlip("&mdash;", "write “—” itself"),
        TextSlip("&shy;", "remove it"),
        TextSlip("&#8217;", "write “’” itself"), TextSlip("&#x2019;", "write “’” itself"),
        TextSlip("&quot;so&quot;", "write “\"” itself"),
    ])
    func html(slip: TextSlip) { expectOneWarning(slip) }

    @Test(arguments: [
        TextSlip("\\emph{never}", "write “[*never*]”"), TextSlip("\\textbf{never}", "write “[*never*]”"),
        TextSlip("\\citep[p. 3]{carr-1954}", "write “[@carr-1954, p. 3]”"),
        TextSlip("\\cite{a, b}", "write “[@a] [@b]”"),
        TextSlip("\\footnote{So.}", "“[^label]: So.”"), TextSlip("\\ldots{}", "write “…”"),
        TextSlip("\\href{https://example.org}{x}", "write “[[https://example.org|x]]”"),
        TextSlip("\\url{https://example.org}", "write “[[https://example.org|words]]”"),
        TextSlip("\\label{x}", "remove it"),
        TextSlip("\\section{So}", "write “## So”"), TextSlip("\\begin{quote}", "write “> ” before the words"),
        TextSlip("$E = mc^2$", "“x² + y²”"), TextSlip("$x$", "“x² + y²”"), TextSlip("$$a$$", "“x² + y²”"),
        TextSlip("{{cite|x}}", "remove it"), TextSlip("{{soviet}}", "write “[[soviet]]” for a term"),
        TextSlip("{% raw %}", "remove it"),
        TextSlip("{#top}", "remove them"), TextSlip("{.note}", "remove them"),
        TextSlip("[so]{.smallcaps}", "write “so” alone"),
        TextSlip("[b]never[/b]", "write “[*never*]”"), TextSlip("[I]never[/I]", "write “[*never*]”"),
        TextSlip("[url=https://example.org]x[/url]", "write “[[https://example.org|x]]”"),
        TextSlip("[url]https://example.org[/url]", "write “[[https://example.org|words]]”"),
        TextSlip("[img]a/map.png[/img]", "“=> ../media/map.png what it shows”"),
        TextSlip("[color=red]so[/color]", "write “so” alone"),
        TextSlip("[quote]So.[/quote]", "write “> So.”"), TextSlip("[!NOTE]", "such as “Note:”"),
        TextSlip("[TOC]", "remove it"),
        TextSlip("%% look here %%", "write “%% look here” on a line of its own"),
    ])
    func latexForumsAndTemplates(slip: TextSlip) { expectOneWarning(slip) }

    private func expectOneWarning(_ slip: TextSlip) {
        let answers = textAnswers(to: "It was \(slip.text) so.")
        slip.check(answers)
        #expect(answers.first?.hasPrefix("warning: ") == true)
    }

    @Test(arguments: [
        "**never**", "[x](a/b)", "<br>", "&amp;", "`x`", "[b]x[/b]", "$x$", "[carr-1954]", "{#top}",
    ])
    func aBackslashKeepsTheSigns(mark: String) {
        let first = mark.prefix(1)
        #expect(textAnswers(to: "It was \\\(mark) so.").allSatisfy { $0.contains("“\(mark.dropFirst())") })
        let escaped = mark.map { $0.isLetter || $0.isNumber ? "\($0)" : "\\\($0)" }.joined()
        #expect(textAnswers(to: "It was \(escaped) so.") == [], "\(first)")
    }

    @Test func marksInABlockAreNoMarks() {
        #expect(
            textAnswers(to: "```What Markdown looks like\n**bold** <b> [x](a/b) &amp;\n- [ ] x\n```") == []
        )
    }

    @Test func whereNoMarkCanStandTheWordsAloneAreAdvised() {
        let answers = textAnswers(to: "## The **end**\n\nSo.")
        #expect(answers.count == 1)
        #expect(answers.first?.contains("write the words alone, since no mark can stand here") == true)
    }
}
