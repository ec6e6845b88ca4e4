package vn.tiendo.reporting.knownunit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.reporting.memory.HeapShare;
import vn.tiendo.reporting.rebuild.Derived;

/** Units as they were known at an instant. Histories are kept by version and never used for another one. */
@ApplicationScoped
public class KnownUnits implements Derived {

    private static final int HISTORIES_KEPT = 8;
    private static final int BYTES_OF_A_UNIT = 600;

    private final UnitActs acts;
    private final SequencedMap<Instant, UnitHistory> histories = new LinkedHashMap<>(16, 0.75f, true);
    private final KeptTrees trees = KeptTrees.ofThisHeap();
    private final long unitsKept = HeapShare.oneIn(16, BYTES_OF_A_UNIT);
    // Many ask for the same instant one after the other.
    private final AtomicReference<@Nullable Asked> last = new AtomicReference<>();
    // All facts read so far, so that a new version reads only what is new.
    private final UnitFacts read = new UnitFacts();
    private Instant readThrough = Instant.EPOCH;
    private volatile Set<Object> atHand = Set.of();

    KnownUnits(UnitActs acts) {
        this.acts = acts;
    }

    /**
     * The history known at an instant.
     *
     * @param knownAt not after the present horizon: what is recorded at or before it must be complete
     */
    public UnitHistory knownAt(Instant knownAt) {
        var asked = last.get();
        if (asked != null && asked.knownAt.equals(knownAt)) {
            return asked.history;
        }
        // Asked for outside: whoever waits for the others must not need a connection.
        var version = acts.versionAt(knownAt).orElse(Instant.EPOCH);
        synchronized (histories) {
            var history = histories.computeIfAbsent(version, this::history);
            removeEldest();
            publishWhichAreAtHand(history);
            last.set(new Asked(knownAt, history));
            return history;
        }
    }

    /** The marks of the histories at hand; the very same set as long as they are the same. */
    public Set<Object> atHand() {
        return atHand;
    }

    /** The tree of one day as known at an instant. */
    public UnitTree at(AsOf view) {
        return knownAt(view.knownAt()).treeOn(view.at());
    }

    /** The acts themselves are removed where they are stored. */
    @Override
    public void remove() {}

    @Override
    public void forget() {
        synchronized (histories) {
            histories.clear();
            atHand = Set.of();
            trees.forget();
            last.set(null);
            read.clear();
            readThrough = Instant.EPOCH;
        }
    }

    private record Asked(Instant knownAt, UnitHistory history) {}

    private UnitHistory history(Instant version) {
        if (version.isAfter(readThrough)) {
            read.addAll(acts.recorded(readThrough, version));
            readThrough = version;
        }
        return read.knownAt(version, trees);
    }

    /** Of a country fewer are kept than of a province; the last one that was asked for stays in any case. */
    private void removeEldest() {
        long units = histories.values().stream()
                .mapToLong(history -> history.units().size())
                .sum();
        while (histories.size() > HISTORIES_KEPT || histories.size() > 1 && units > unitsKept) {
            units -= Objects.requireNonNull(histories.pollFirstEntry())
                    .getValue()
                    .units()
                    .size();
        }
    }

    /** @param asked which has just been asked for: only if it was not at hand, others may have gone */
    private void publishWhichAreAtHand(UnitHistory asked) {
        if (!atHand.contains(asked.mark())) {
            atHand = histories.values().stream().map(UnitHistory::mark).collect(Collectors.toUnmodifiableSet());
            trees.keepOnlyOf(atHand);
        }
    }
}
