/// A place in a phrase that Lectern fills, written `{title}` in a table.
package enum Slot: String, Sendable {
    case address, character, count, date, day, escape, events, first, heading, hours, kind, last
    case length, licence, link, list, minutes, month, more, name, names, next, notes, number, original, other,
        part
    case people, place, programs, `protocol`, refusal, section, sections, selector, shown, terms, time, title,
        words
    case work, year, years
}
