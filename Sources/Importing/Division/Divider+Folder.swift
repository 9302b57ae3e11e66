import Content
import Text

/// A folder has a section a file, in the order of the files.
extension Divider {
    /// Takes the title of a first file that introduces the others.
    mutating func takeTitleOfFolder(_ first: Manuscript?, _ fallback: String) {
        path = first?.path ?? ""
        if let first, let section = draft.sections.first, SourceOrder.isIntroduction(first.path) {
            draft.title = .init(value: section.title, review: "the title is that of the first file")
            remark(.guessed, 1, "the title is that of this file, which introduces the others")
        } else {
            draft.title = .init(
                value: fallback,
                review: "the text states no title; this is the name of its folder"
            )
            remark(
                .guessed,
                1,
                "no file states the title of the whole; “\(fallback)” is the name of the folder"
            )
        }
    }

    mutating func add(_ manuscript: Manuscript) {
        path = manuscript.path
        var blocks = withoutEmptyHeadings(manuscript.blocks)
        let levels = HeadingLevels(blocks)
        let heading =
            levels.highestIsAlone || blocks.first?.headingWords != nil ? blocks.first?.headingWords : nil
        let title: String
        var isNamed = false
        if let stated = manuscript.title?.value {
            title = stated
            if let heading, let first = blocks.first,
                heading.foldedWords == stated.foldedWords
            {
                remark(.dropped, first.line, "this heading is the title once more", words: heading)
                removeHeading(&blocks)
            }
        } else if let heading {
            title = heading
            removeHeading(&blocks)
        } else {
            title = Importing.title(ofName: manuscript.path.fileStem)
            isNamed = true
            remark(.guessed, 1, "the file states no title; “\(title)” is its name")
        }
        if blocks.isEmpty, isNamed { return }
        let number = add(SectionStart(title, line: 1), blocks)
        draft.sections[number].authors = manuscript.authors.map(\.value)
        draft.sections[number].date = manuscript.date?.value
        draft.sections[number].isDraft = manuscript.isDraft
        if let words = manuscript.abstract {
            remark(
                .dropped,
                words.line,
                "the description of the file was left out; the summary is made of its first sentences",
                words: words.value
            )
        }
        if let words = manuscript.subtitle {
            draft.sections[number].blocks.insert(
                .init(line: words.line, .body(.paragraph([.emphasis([.text(words.value)])]))),
                at: 0
            )
        }
        draft.body.append(number)
    }

    /// Takes the marks of drafts away where all files have them, since a capsule shows one section at least.
    mutating func showSomething() {
        guard !draft.sections.isEmpty, draft.sections.allSatisfy(\.isDraft) else { return }
        for index in draft.sections.indices { draft.sections[index].isDraft = false }
        remark(
            .changed,
            1,
            "every file is a draft, and a capsule shows one section at least, so none is marked as one; write “Draft: yes” into the headers of those that are not to be shown yet"
        )
    }

    /// Makes parts of folders that lie side by side, where the files beside them stand before all of them or are back matter.
    mutating func takeFolders() {
        var paths = draft.body.map { draft.sections[$0].path.split(separator: "/").dropLast()[...] }
        while let common = paths.first?.first, paths.allSatisfy({ $0.first == common }) {
            paths = paths.map { $0.dropFirst() }
        }
        var runs: [(folder: Substring?, sections: [Int])] = []
        for (section, path) in zip(draft.body, paths) {
            if let last = runs.indices.last, runs[last].folder == path.first {
                runs[last].sections.append(section)
            } else {
                runs.append((path.first, [section]))
            }
        }
        let folders = runs.compactMap(\.folder)
        guard !folders.isEmpty, Set(folders).count == folders.count,
            runs.contains(where: { $0.folder != nil && $0.sections.count > 1 })
        else { return }
        let before = runs.first?.folder == nil ? runs.removeFirst().sections : []
        let after = runs.last?.folder == nil ? runs.removeLast().sections : []
        guard runs.allSatisfy({ $0.folder != nil }),
            after.allSatisfy({ MatterNames.isBack(draft.sections[$0].title) })
        else { return }
        (draft.body, draft.back) = (before, after)
        for (folder, sections) in runs {
            guard let first = sections.first, let folder else { continue }
            let isIntroduced = SourceOrder.isIntroduction(draft.sections[first].path)
            let title = isIntroduced ? draft.sections[first].title : Importing.title(ofName: String(folder))
            draft.parts.append(.init(title: WritingLimits.cut(title), sections: sections))
        }
        remark(.guessed, 1, "each folder beside the others is a part")
    }
}
