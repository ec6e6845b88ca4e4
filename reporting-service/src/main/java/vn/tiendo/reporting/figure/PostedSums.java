package vn.tiendo.reporting.figure;

import java.time.Instant;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.reporting.figure.FigureSheet.Question;

/** Own figures of several questions, summed up, as known at one instant. Once made it is only read, by any thread. */
final class PostedSums {

    private final Instant knownAt;
    private final Map<UUID, Integer> numbers;
    private final Map<Question, RollUp> sums;
    private final Map<Question, BitSet> posters = new HashMap<>();

    /** @param units whose own figures count for the unit asked about */
    PostedSums(Instant knownAt, Collection<UUID> units, Map<Question, RollUp> sums) {
        this.knownAt = knownAt;
        this.numbers = new HashMap<>();
        units.forEach(unit -> numbers.put(unit, numbers.size()));
        this.sums = sums;
        sums.keySet().forEach(question -> posters.put(question, new BitSet()));
    }

    /** Begins where others ended; the units are the same. */
    private PostedSums(Instant knownAt, PostedSums earlier, Map<Question, RollUp> sums) {
        this.knownAt = knownAt;
        this.numbers = earlier.numbers;
        this.sums = sums;
        earlier.posters.forEach((question, units) -> posters.put(question, (BitSet) units.clone()));
    }

    Instant knownAt() {
        return knownAt;
    }

    Set<UUID> units() {
        return numbers.keySet();
    }

    RollUp of(Question question) {
        return Objects.requireNonNull(sums.get(question));
    }

    /** Notes that something that the unit itself posted stands. */
    void posted(Question question, UUID unit) {
        var number = numbers.get(unit);
        if (number != null) {
            Objects.requireNonNull(posters.get(question)).set(number);
        }
    }

    boolean hasPosted(Question question, UUID unit) {
        var number = numbers.get(unit);
        var units = posters.get(question);
        return number != null && units != null && units.get(number);
    }

    /** The same questions as known later: what was recorded since is to be added. */
    PostedSums continuedTo(Instant later) {
        var begun = new HashMap<Question, RollUp>();
        sums.forEach((question, sum) -> begun.put(question, sum.continued()));
        return new PostedSums(later, this, begun);
    }

    /** The same sums without the earlier ones from which they go on. */
    PostedSums settled() {
        var whole = new HashMap<Question, RollUp>();
        sums.forEach((question, sum) -> whole.put(question, sum.settled()));
        return new PostedSums(knownAt, this, whole);
    }

    /** About how much memory it takes once it is {@link #settled}. */
    int sizeSettled() {
        return numbers.size()
                + sums.values().stream().mapToInt(RollUp::sizeSettled).sum();
    }

    /** How much memory it takes, in sums. */
    int size() {
        return numbers.size() + sums.values().stream().mapToInt(RollUp::size).sum();
    }
}
