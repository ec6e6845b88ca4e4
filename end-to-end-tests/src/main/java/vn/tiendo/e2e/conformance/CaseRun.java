package vn.tiendo.e2e.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.tiendo.e2e.client.Conversation;
import vn.tiendo.e2e.client.Json;
import vn.tiendo.e2e.client.Service;

/** Plays cases side by side, asks, rebuilds once for all, and asks again. */
public final class CaseRun {

    private final Supplier<Conversation> conversations;
    private final int sideBySide;
    private final Optional<SharedIndicators> shared;
    private final Consumer<String> progress;

    /**
     * @param conversations a new one for each case
     * @param sideBySide how many cases are played at once; they wait most of the time, for what has to arrive
     */
    public CaseRun(Supplier<Conversation> conversations, int sideBySide) {
        this(conversations, sideBySide, Optional.empty(), line -> {});
    }

    private CaseRun(
            Supplier<Conversation> conversations,
            int sideBySide,
            Optional<SharedIndicators> shared,
            Consumer<String> progress) {
        this.conversations = conversations;
        this.sideBySide = sideBySide;
        this.shared = shared;
        this.progress = progress;
    }

    /** The same, whose cases share the indicators of registers that they define alike: for very many cases. */
    public CaseRun sharingIndicators() {
        return new CaseRun(conversations, sideBySide, Optional.of(new SharedIndicators()), progress);
    }

    /** The same, that says how far it is: a line each. */
    public CaseRun telling(Consumer<String> progress) {
        return new CaseRun(conversations, sideBySide, shared, progress);
    }

    /** The outcomes in the order of the cases. */
    public List<Outcome> of(List<WorkedCase> cases) {
        var attempts = cases.stream().map(Attempt::new).toList();
        timed("played and asked", () -> each(attempts, attempt -> attempt.first()));
        var withoutRebuild = timed(
                "rebuilt",
                () -> rebuild(attempts.stream().filter(Attempt::isOpen).count()));
        return timed("asked again", () -> each(attempts, attempt -> attempt.again(withoutRebuild)));
    }

    private <T> T timed(String what, Supplier<T> part) {
        long began = System.nanoTime();
        var result = part.get();
        progress.accept("%s in %d ms".formatted(what, (System.nanoTime() - began) / 1_000_000));
        return result;
    }

    /** Plays one case and asks once, without a rebuild. */
    public Outcome once(WorkedCase worked) {
        var attempt = new Attempt(worked);
        attempt.first();
        return attempt.outcome.orElseGet(() -> Outcome.pass(worked));
    }

    /** Why nothing can be asked again; empty when everything was folded anew. */
    private Optional<String> rebuild(long openCases) {
        if (openCases == 0) {
            return Optional.empty();
        }
        var reply = conversations.get().post(Service.REPORTING, "/v1/rebuilds", Json.object());
        return reply.isSuccess() ? Optional.empty() : Optional.of("no rebuild: " + reply);
    }

    private <T> List<T> each(List<Attempt> attempts, Function<Attempt, T> part) {
        var places = new Semaphore(sideBySide);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var started = new ArrayList<Future<T>>();
            for (Attempt attempt : attempts) {
                Callable<T> task = () -> inPlace(places, () -> part.apply(attempt));
                started.add(threads.submit(task));
            }
            return started.stream().map(CaseRun::result).toList();
        }
    }

    private static <T> T inPlace(Semaphore places, Supplier<T> part) throws InterruptedException {
        places.acquire();
        try {
            return part.get();
        } finally {
            places.release();
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** One case on its way through both rounds of questions. */
    private final class Attempt {

        private final WorkedCase worked;
        private Optional<Outcome> outcome = Optional.empty();
        private Optional<CasePlay> play = Optional.empty();

        Attempt(WorkedCase worked) {
            this.worked = worked;
            var missing = Missing.from(worked);
            if (!missing.isEmpty()) {
                outcome = Optional.of(Outcome.skip(worked, String.join(", ", missing)));
            }
        }

        boolean isOpen() {
            return outcome.isEmpty();
        }

        boolean first() {
            if (isOpen()) {
                var started = new CasePlay(worked, conversations.get(), shared);
                play = Optional.of(started);
                endingWith(() -> {
                    started.playSteps();
                    return started.ask().map(difference -> Outcome.differs(worked, difference, ""));
                });
            }
            return isOpen();
        }

        Outcome again(Optional<String> withoutRebuild) {
            if (isOpen()) {
                endingWith(() -> withoutRebuild
                        .map(why -> Outcome.fail(worked, why))
                        .or(() -> play.orElseThrow()
                                .ask()
                                .map(difference -> Outcome.differs(worked, difference, "after the rebuild "))));
            }
            return outcome.orElseGet(() -> Outcome.pass(worked));
        }

        private void endingWith(Callable<Optional<Outcome>> part) {
            try {
                outcome = part.call();
            } catch (Exception e) {
                // Whatever goes wrong in a case is that case's failure; the others go on.
                outcome = Optional.of(Outcome.fail(worked, String.valueOf(e.getMessage())));
            }
        }
    }
}
