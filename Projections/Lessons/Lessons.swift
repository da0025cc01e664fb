import Events
import FieldCoding
import Rules

/// The lessons of a stream, and what the stream did about lessons, its own and others'.
///
/// An adoption stands in the adopter's stream and is a contribution to a lesson that may be another's: tables bring
/// the two together.
struct Lessons<Figure: ReportFigure>: Fold {
    static var version: Int { 3 }
    static var reads: EventTypeSet {
        [.lessonIdentified, .lessonValidated, .lessonShared, .lessonAdopted, .lessonRetired, .exchangeHeld]
    }

    private(set) var book = LessonsState<Figure>()
    private var lessons = EntityIndex()

    init() {}

    init(_ state: LessonsState<Figure>) {
        book = state
        lessons = EntityIndex(state.lessons.lazy.map(\.lesson.text))
    }

    var state: LessonsState<Figure> { book }

    mutating func apply(_ event: FoldEvent, under rules: Rulebook) throws(FoldFailure) {
        switch event.type {
        case .lessonIdentified:
            let lesson = event.content(LessonIdentified.self)
            lessons[lesson.lesson.text] = book.lessons.count
            book.lessons.append(LessonAccount(lesson, event, under: rules))
        case .lessonValidated:
            guard let place = lessons[event.content(LessonValidated.self).lesson.text] else { return }
            if book.lessons[place].validated == nil { book.lessons[place].validated = event.occurred }
            try book.lessons[place].validations.become(1, at: event.position)
        case .lessonShared:
            let sharing = event.content(LessonShared.self)
            guard let place = lessons[sharing.lesson.text] else { return }
            if book.lessons[place].shared == nil { book.lessons[place].shared = event.occurred }
            try book.lessons[place].sharings.become(1, at: event.position)
            try book.lessons[place].audiences.add(Int64(sharing.audience.count), at: event.position)
            if let reached = sharing.reached { try book.lessons[place].reached.add(reached.value, at: event.position) }
        case .lessonAdopted: book.adoptions.append(Adoption(event.content(LessonAdopted.self), event))
        case .lessonRetired:
            guard let place = lessons[event.content(LessonRetired.self).lesson.text] else { return }
            book.lessons[place].retired = event.occurred
        case .exchangeHeld: book.exchanges.append(Exchange(event.content(ExchangeHeld.self), event))
        default: break
        }
    }
}
