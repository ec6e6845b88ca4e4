package vn.tiendo.reporting.knownindicator;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a share compares (SEMANTICS 5). */
public sealed interface Ratio {

    /** The indicator whose quantity is the denominator; of a count of registers a hidden stock. */
    UUID wholeId();

    /** The indicator of the numerator, likewise. */
    UUID partId();

    /** The indicators whose facts, as units state them, change the share; what registers count is none of them. */
    Set<UUID> stated();

    /** Whether facts count where the organisation is that they name, whatever unit states them. */
    boolean followsOrganisations();

    /** Two reported numbers, the one an "of which" of the other. */
    record OfIndicators(UUID wholeId, UUID partId) implements Ratio {

        @Override
        public Set<UUID> stated() {
            return Stream.of(wholeId, partId).collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public boolean followsOrganisations() {
            return false;
        }
    }

    /**
     * Two counts of one set. The days of what enterprises and organisations are make two hidden stocks, counted like any
     * other stock of a registry; what is said of a period is asked of each organisation in them.
     *
     * @param wholeId the stock of those that fulfil {@code whole} on a day, apart from what it says of the period
     * @param partId the stock of those that fulfil {@code part} besides
     */
    record Counted(UUID wholeId, UUID partId, Predicate whole, Predicate part) implements Ratio {

        @Override
        public Set<UUID> stated() {
            return Stream.of(whole, part)
                    .map(Predicate::posted)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public boolean followsOrganisations() {
            return !stated().isEmpty();
        }

        /** What is said of the period of those in the denominator. */
        public List<Predicate> ofPeriodInWhole() {
            return whole.isOfPeriod() ? List.of(whole) : List.of();
        }

        /** What is said of the period of those in the numerator: they are in the denominator, too. */
        public List<Predicate> ofPeriodInPart() {
            return List.of(whole, part).stream().filter(Predicate::isOfPeriod).toList();
        }
    }

    /** Organisations of a type, and those among them with 1 of the indicator at least. */
    static Ratio coverage(String organisationType, UUID indicator) {
        var existing = existing(organisationType);
        return new Counted(existing, existing, Predicate.ofType(organisationType), Predicate.posting(indicator));
    }

    /** The hidden stock of organisations of a type. */
    static UUID existing(String organisationType) {
        return hidden("organisations|" + organisationType);
    }

    /** The hidden stock of the denominator of an indicator. */
    static UUID wholeOf(UUID indicator) {
        return hidden(indicator + "|denominator");
    }

    /** The hidden stock of the numerator of an indicator. */
    static UUID partOf(UUID indicator) {
        return hidden(indicator + "|numerator");
    }

    // The same after a rebuild, and in every replica.
    private static UUID hidden(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
