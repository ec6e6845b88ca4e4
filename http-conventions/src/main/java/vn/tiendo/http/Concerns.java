package vn.tiendo.http;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decides what a unit may know of, by the {@link Over} of an operation and the {@link Holding}s of the service. */
@Singleton
public class Concerns {
    /** What a request names. */
    public interface Named {
        boolean has(String parameter);

        List<UUID> ids(String parameter);

        /** The day of the question; today without it. */
        Optional<LocalDate> at();
    }

    private final Authority authority;
    private final UnitScope scope;
    private final Instance<Holding> holdings;
    private final Clock clock;

    Concerns(Authority authority, UnitScope scope, @Any Instance<Holding> holdings, Clock clock) {
        this.authority = authority;
        this.scope = scope;
        this.holdings = holdings;
        this.clock = clock;
    }

    /** 404 NOT_FOUND for the first thing that is hidden from the unit; 403 for the whole country. */
    public void check(UUID own, Over[] overs, Named named) {
        var today = Authority.today(clock);
        var sight = new Sight(own, scope, today);
        for (var over : overs) {
            if (over.reach() != Reach.ACT && (over.unless().isEmpty() || !named.has(over.unless()))) {
                check(over, named, new Question(sight, named.at().orElse(today)));
            }
        }
    }

    /** For lists, and for what a body names: whether the caller may know of the thing. */
    public boolean isSeen(String kind, UUID id, Reach reach) {
        return authority
                .sight()
                .map(sight -> new Question(sight, Authority.today(clock)))
                .filter(question -> isHidden(kind, id, reach, question))
                .isEmpty();
    }

    /**
     * The same for what a fact of the day names: whoever may know of it on that day may, too, and who serves the area that may:
     * a Party body founds its cells with the enterprises of its commune.
     */
    public boolean isSeen(String kind, UUID id, Reach reach, LocalDate on) {
        return authority
                .sight()
                .map(sight -> isSeenInFacts(sight, kind, id, reach, on))
                .orElse(true);
    }

    /**
     * The same for many facts of a unit, without a request.
     *
     * @param own null for the whole country
     */
    public FactSight ofFacts(@Nullable UUID own) {
        if (own == null) {
            return (kind, id, reach, on) -> true;
        }
        return new SightOfMany(own);
    }

    private boolean isSeenInFacts(Sight sight, String kind, UUID id, Reach reach, LocalDate on) {
        return !isHidden(kind, id, reach, new Question(sight, Authority.today(clock)))
                || sight.ofFactsOn(on).anyMatch(each -> !isHidden(kind, id, reach, new Question(each, on)));
    }

    /** 404 NOT_FOUND for what a body names and the caller may not know of. */
    public void seeing(String kind, UUID id, Reach reach) {
        if (!isSeen(kind, id, reach)) {
            throw Problem.of(404, "NOT_FOUND");
        }
    }

    private void check(Over over, Named named, Question question) {
        if (over.value().equals(Over.COUNTRY)) {
            throw Problem.of(403, "UNIT_OUTSIDE_AUTHORITY", question.at());
        }
        for (var id : named.ids(over.by())) {
            if (isHidden(over.value(), id, over.reach(), question)) {
                throw Problem.of(404, "NOT_FOUND");
            }
        }
    }

    private boolean isHidden(String kind, UUID id, Reach reach, Question question) {
        if (kind.equals(Over.UNIT)) {
            return !question.sight().sees(id, question.at(), reach);
        }
        return question.sight().isHidden(holding(kind), id, question.at(), reach);
    }

    private Holding holding(String kind) {
        return holdings.stream()
                .filter(each -> each.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody tells whose a " + kind + " is"));
    }

    private record Question(Sight sight, LocalDate at) {}

    private record Asked(String kind, UUID id, Reach reach, LocalDate on) {}

    /** Rows of a file name the same things again; but what is kept of a million of them would fill a heap. */
    private final class SightOfMany implements FactSight {
        private static final int KEPT = 5_000;

        private final UUID own;
        private final Map<Asked, Boolean> answers = new HashMap<>();
        private Sight sight;

        SightOfMany(UUID own) {
            this.own = own;
            this.sight = fresh();
        }

        @Override
        public boolean sees(String kind, UUID id, Reach reach, LocalDate on) {
            var asked = new Asked(kind, id, reach, on);
            var known = answers.get(asked);
            if (known != null) {
                return known;
            }
            if (answers.size() == KEPT) {
                answers.clear();
                sight = fresh();
            }
            boolean seen = isSeenInFacts(sight, kind, id, reach, on);
            answers.put(asked, seen);
            return seen;
        }

        private Sight fresh() {
            return new Sight(own, scope, Authority.today(clock));
        }
    }
}
