package vn.tiendo.messaging;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The folds of a service, and the types of events that it passes over: they are neither stored nor folded here. */
final class EventFolds {

    private final List<EventFold> folds;
    private final Set<String> passedOver;

    /**
     * @param passedOver types about kinds of subjects of which the service reads no type at all: events about a subject
     *     are numbered without gaps, so that one that is passed over would make the next ones wait for it
     */
    EventFolds(Collection<EventFold> folds, Set<String> passedOver) {
        this.folds = List.copyOf(folds);
        this.passedOver = Set.copyOf(passedOver);
        for (var type : passedOver) {
            if (folds.stream().anyMatch(fold -> fold.reads(type))) {
                throw new IllegalArgumentException("Events of type " + type + " are both read and passed over");
            }
        }
    }

    boolean keep(String type) {
        return !passedOver.contains(type);
    }

    /** Gives each fold what it reads of these events, in their order. */
    void fold(List<StoredEvent> events) {
        for (var fold : folds) {
            var read = events.stream().filter(event -> fold.reads(event.type())).toList();
            if (!read.isEmpty()) {
                foldBy(fold, read);
            }
        }
    }

    private static void foldBy(EventFold fold, List<StoredEvent> events) {
        try {
            fold.foldAll(events);
        } catch (LinkageError | StackOverflowError | AssertionError e) {
            // Such an error is one event's; those of the machine, like a lack of memory, are not blamed on it.
            throw new FoldFailed(e);
        }
    }
}
