import CMarkdown

/// A Markdown text as a tree, by the parser of CommonMark, with strikethrough from GitHub's additions.
///
/// Its tables and notes are left to the caller: a table of GitHub's with many columns and many short rows takes memory that is the
/// product of both, and of notes only those remain to which something refers.
///
/// - Source: CommonMark 0.29.
@safe
package struct MarkdownDocument: Sendable {
    /// The nodes in the order of the text, the document itself first.
    package private(set) var nodes: [MarkdownNode] = []

    /// Parses a text; bytes that are no UTF-8 cannot be in it, and U+0000 becomes U+FFFD.
    package init(parsing text: String) {
        _ = Self.extensionsAreRegistered
        guard let parser = unsafe cmark_parser_new(CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE) else { return }
        defer { unsafe cmark_parser_free(parser) }
        if let strikethrough = unsafe cmark_find_syntax_extension("strikethrough") {
            unsafe cmark_parser_attach_syntax_extension(parser, strikethrough)
        }
        var text = text
        text.withUTF8 { bytes in
            unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
                unsafe cmark_parser_feed(parser, characters.baseAddress, characters.count)
            }
        }
        guard let root = unsafe cmark_parser_finish(parser) else { return }
        defer { unsafe cmark_node_free(root) }
        unsafe cmark_consolidate_text_nodes(root)
        unsafe walk(root)
    }

    /// The registry of extensions is shared by all threads, so it is filled once.
    private static let extensionsAreRegistered: Bool = {
        cmark_gfm_core_extensions_ensure_registered()
        return true
    }()

    private mutating func walk(_ root: OpaquePointer) {
        guard let walk = unsafe cmark_iter_new(root) else { return }
        defer { unsafe cmark_iter_free(walk) }
        var open: [Int] = []
        while true {
            let event = unsafe cmark_iter_next(walk)
            guard event != CMARK_EVENT_DONE, event != CMARK_EVENT_NONE,
                let node = unsafe cmark_iter_get_node(walk)
            else { break }
            if event == CMARK_EVENT_EXIT {
                if let index = open.popLast() { nodes[index].end = nodes.count }
                continue
            }
            let line = max(Int(unsafe cmark_node_get_start_line(node)), 1)
            nodes.append(MarkdownNode(unsafe Self.kind(of: node), line: line, end: nodes.count + 1))
            if unsafe !Self.isLeaf(node) { open.append(nodes.count - 1) }
        }
    }

    /// Returns whether the walk comes by a node once only, on its way in.
    private static func isLeaf(_ node: OpaquePointer) -> Bool {
        switch unsafe cmark_node_get_type(node) {
        case CMARK_NODE_HTML_BLOCK, CMARK_NODE_THEMATIC_BREAK, CMARK_NODE_CODE_BLOCK, CMARK_NODE_TEXT,
            CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK, CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE:
            true
        default: false
        }
    }

    private static func kind(of node: OpaquePointer) -> MarkdownNode.Kind {
        switch unsafe cmark_node_get_type(node) {
        case CMARK_NODE_DOCUMENT: .document
        case CMARK_NODE_BLOCK_QUOTE: .quotation
        case CMARK_NODE_LIST:
            .list(
                start: unsafe cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
                    ? Int(cmark_node_get_list_start(node)) : nil
            )
        case CMARK_NODE_ITEM: .item
        case CMARK_NODE_CODE_BLOCK:
            .code(
                unsafe string(cmark_node_get_literal(node)),
                info: unsafe string(cmark_node_get_fence_info(node))
            )
        case CMARK_NODE_HTML_BLOCK: .html(unsafe string(cmark_node_get_literal(node)))
        case CMARK_NODE_HEADING: .heading(level: Int(unsafe cmark_node_get_heading_level(node)))
        case CMARK_NODE_THEMATIC_BREAK: .rule
        case CMARK_NODE_TEXT: .text(unsafe string(cmark_node_get_literal(node)))
        case CMARK_NODE_SOFTBREAK: .softBreak
        case CMARK_NODE_LINEBREAK: .lineBreak
        case CMARK_NODE_CODE: .codeSpan(unsafe string(cmark_node_get_literal(node)))
        case CMARK_NODE_HTML_INLINE: .htmlTag(unsafe string(cmark_node_get_literal(node)))
        case CMARK_NODE_EMPH: .emphasis
        case CMARK_NODE_STRONG: .strong
        case CMARK_NODE_LINK:
            .link(
                address: unsafe string(cmark_node_get_url(node)),
                title: unsafe string(cmark_node_get_title(node))
            )
        case CMARK_NODE_IMAGE:
            .image(
                address: unsafe string(cmark_node_get_url(node)),
                title: unsafe string(cmark_node_get_title(node))
            )
        default:
            // The types of extensions are numbered when they are registered, so their names tell them apart.
            unsafe string(cmark_node_get_type_string(node)) == "strikethrough" ? .strikethrough : .paragraph
        }
    }

    private static func string(_ start: UnsafePointer<CChar>?) -> String {
        guard let start = unsafe start else { return "" }
        return unsafe String(cString: start)
    }
}
