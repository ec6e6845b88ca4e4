package vn.tiendo.messaging;

import jakarta.transaction.TransactionManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The records that could not be folded: looked at, and folded again when the cause is removed. */
public final class DeadLetters {

    private final DeadLetterRows letters;
    private final Intake intake;
    private final Offsets offsets;
    private final Transactions transactions;

    public DeadLetters(DataSource dataSource, TransactionManager manager, Collection<EventFold> folds) {
        var jdbi = EnlistedJdbi.over(dataSource);
        this.letters = new DeadLetterRows(jdbi);
        this.intake = new Intake(
                new InboxRows(jdbi),
                letters,
                new EventFolds(folds, Set.of()),
                new PassedEvents(jdbi, Clock.systemUTC()));
        this.offsets = new Offsets(jdbi);
        this.transactions = new Transactions(manager);
    }

    /** The letters that wait, oldest first, after the given one. */
    public List<DeadLetter> list(@Nullable UUID after, int limit) {
        return letters.open(after, limit);
    }

    public Optional<DeadLetter> find(UUID id) {
        return letters.find(id).map(LetterRow::letter);
    }

    /**
     * Folds a letter again, in the running transaction or one of its own. Events that waited behind it follow by
     * themselves. A fold that throws is thrown to the caller, and the letter stays.
     *
     * @throws NoSuchElementException when there is no such letter
     */
    public DeadLetter.Replay replay(UUID id) {
        return transactions.joining(() -> {
            var row = letters.find(id).orElseThrow();
            // Keeps arriving records of the same partition out, which could be the next of the same subject.
            offsets.lock(row.arrival().from());
            var taken = intake.take(List.of(row.arrival()));
            return taken.refused().isEmpty()
                    ? stored(taken)
                    : stillRefused(taken.refused().getFirst());
        });
    }

    private static DeadLetter.Replay stored(Taken taken) {
        return taken.stored() > 0 ? DeadLetter.Replay.STORED : DeadLetter.Replay.ALREADY_STORED;
    }

    private static DeadLetter.Replay stillRefused(Refusal refusal) {
        return switch (refusal.reason()) {
            case UNREADABLE, REFUSED -> DeadLetter.Replay.STILL_UNREADABLE;
            case BEHIND -> DeadLetter.Replay.STILL_BEHIND;
            case CONFLICT -> DeadLetter.Replay.STILL_IN_CONFLICT;
        };
    }
}
