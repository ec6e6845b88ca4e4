package vn.tiendo.e2e.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.tiendo.e2e.client.Conversation;
import vn.tiendo.e2e.client.Json;
import vn.tiendo.e2e.client.Service;

/** Plays cases side by side, asks, rebuilds once for all, and asks again. */
public final class CaseRun {

    private final Supplier<Conversation> conversations;
    private final int sideBySide;

    /**
     * @param conversations a new one for each case
     * @param sideBySide how many cases are played at once
     */
    public CaseRun(Supplier<Conversation> conversations, int sideBySide) {
        this.conversations = conversations;
        this.sideBySide = sideBySide;
    }

    /** The outcomes in the order of the cases. */
    public List<Outcome> of(List<WorkedCase> cases) {
        try (var pool = Executors.newFixedThreadPool(sideBySide)) {
            var plays = cases.stream().map(Attempt::new).toList();
            each(pool, plays, attempt -> attempt.first(conversations));
            var withoutRebuild = rebuild(plays.stream().filter(Attempt::isOpen).count());
            return each(pool, plays, attempt -> attempt.again(withoutRebuild));
        }
    }

    /** Why nothing can be asked again; empty when everything was folded anew. */
    private Optional<String> rebuild(long openCases) {
        if (openCases == 0) {
            return Optional.empty();
        }
        var reply = conversations.get().post(Service.REPORTING, "/v1/rebuilds", Json.object());
        return reply.isSuccess() ? Optional.empty() : Optional.of("no rebuild: " + reply);
    }

    private static <T> List<T> each(ExecutorService pool, List<Attempt> plays, Function<Attempt, T> part) {
        var started = new ArrayList<Future<T>>();
        for (Attempt attempt : plays) {
            Callable<T> task = () -> part.apply(attempt);
            started.add(pool.submit(task));
        }
        return started.stream().map(CaseRun::result).toList();
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
    private static final class Attempt {

        private final WorkedCase worked;
        private Optional<Outcome> outcome = Optional.empty();
        private Optional<CasePlay> play = Optional.empty();

        Attempt(WorkedCase worked) {
            this.worked = worked;
            var missing = Missing.from(worked);
            if (!missing.isEmpty()) {
                outcome = Optional.of(new Outcome(worked, Outcome.Verdict.SKIP, String.join(", ", missing)));
            }
        }

        boolean isOpen() {
            return outcome.isEmpty();
        }

        boolean first(Supplier<Conversation> conversations) {
            if (isOpen()) {
                var started = new CasePlay(worked, conversations.get());
                play = Optional.of(started);
                failingOn(() -> {
                    started.playSteps();
                    return started.ask();
                });
            }
            return isOpen();
        }

        Outcome again(Optional<String> withoutRebuild) {
            if (isOpen()) {
                failingOn(() -> withoutRebuild.or(
                        () -> play.orElseThrow().ask().map(difference -> "after the rebuild " + difference)));
            }
            return outcome.orElseGet(() -> Outcome.pass(worked));
        }

        private void failingOn(Callable<Optional<String>> part) {
            Optional<String> reason;
            try {
                reason = part.call();
            } catch (Exception e) {
                // Whatever goes wrong in a case is that case's failure; the others go on.
                reason = Optional.of(String.valueOf(e.getMessage()));
            }
            outcome = reason.map(why -> new Outcome(worked, Outcome.Verdict.FAIL, why));
        }
    }
}
