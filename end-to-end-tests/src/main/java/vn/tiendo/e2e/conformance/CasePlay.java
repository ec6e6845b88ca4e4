package vn.tiendo.e2e.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.tiendo.e2e.client.Conversation;
import vn.tiendo.e2e.client.Reply;
import vn.tiendo.e2e.client.Service;
import vn.tiendo.e2e.client.UnexpectedReply;

/** One case being played: its acts in order, the horizon after each step, then its questions. */
final class CasePlay {

    private static final Map<String, ActPlayer> PLAYERS = Map.ofEntries(
            Map.entry("unit", UnitActs::create),
            Map.entry("unitChanged", UnitActs::change),
            Map.entry("serves", UnitActs::serves),
            Map.entry("succession", SuccessionActs::succession),
            Map.entry("enterprise", RegistryActs::enterprise),
            Map.entry("enterpriseChanged", RegistryActs::enterpriseChanged),
            Map.entry("organisation", RegistryActs::organisation),
            Map.entry("organisationUpgraded", RegistryActs::organisationUpgraded),
            Map.entry("organisationEnded", RegistryActs::organisationEnded),
            Map.entry("eligibilityRule", RegistryActs::eligibilityRule),
            Map.entry("round", RegistryActs::round),
            Map.entry("indicator", PlanActs::indicator),
            Map.entry("ratingScale", PlanActs::ratingScale),
            Map.entry("plan", PlanActs::plan),
            Map.entry("target", PlanActs::target),
            Map.entry("amendment", PlanActs::amendment),
            Map.entry("allocation", PlanActs::allocation),
            Map.entry("quotasConfirmed", PlanActs::quotasConfirmed),
            Map.entry("obligation", ObligationActs::obligation),
            Map.entry("report", ReportActs::report),
            Map.entry("level", LedgerActs::level),
            Map.entry("entry", LedgerActs::entry),
            Map.entry("correction", LedgerActs::correction),
            Map.entry("reversal", LedgerActs::reversal),
            Map.entry("zeroReport", LedgerActs::zeroReport),
            Map.entry("rated", LedgerActs::rated),
            Map.entry("periodClosed", LedgerActs::periodClosed));

    private static final String INDICATORS = "/v1/indicators";

    private final WorkedCase worked;
    private final Conversation conversation;
    private final Optional<SharedIndicators> shared;
    private final CaseKeys keys = new CaseKeys();
    private final List<String> roots = new ArrayList<>();
    private final Map<String, Known> known = new HashMap<>();

    CasePlay(WorkedCase worked, Conversation conversation, Optional<SharedIndicators> shared) {
        this.worked = worked;
        this.conversation = conversation;
        this.shared = shared;
    }

    CaseKeys keys() {
        return keys;
    }

    List<String> roots() {
        return roots;
    }

    void addRoot(String unit) {
        roots.add(unit);
    }

    /** Plays all steps; throws when an act is answered otherwise than the case says. */
    void playSteps() {
        for (var step : worked.steps()) {
            step.acts().forEach(this::play);
            known.put(step.id(), new Known(conversation.horizon(), plansHorizon()));
        }
    }

    /** The target that one printed twice says again: its parent, else the plan's target on the same indicator. */
    String restated(JsonNode act) {
        return act.hasNonNull("parent")
                ? act.path("parent").asText()
                : worked.acts()
                        .filter(other -> other.path("act").asText().equals("target"))
                        .filter(other -> !other.path("kind").equals(act.path("kind")))
                        .filter(other -> other.path("plan").equals(act.path("plan")))
                        .filter(other -> other.path("indicator").equals(act.path("indicator")))
                        .map(other -> other.path("target").asText())
                        .findFirst()
                        .orElse("");
    }

    /** Waits until all that was played is known: what freezes figures freezes what is known, commit-safe, when it is sent. */
    void settle() {
        conversation.horizon();
    }

    /**
     * What was known after a step.
     *
     * @param plans the knowledge of the service that proposes and finds; only where the case asks for that
     */
    record Known(Instant reporting, Optional<Instant> plans) {}

    /** The instant as of which reporting-service knew the step. */
    Instant knownAfter(String step) {
        return known(step).reporting();
    }

    private Known known(String step) {
        var after = known.get(step);
        if (after == null) {
            throw new IllegalStateException("no step " + step);
        }
        return after;
    }

    private Optional<Instant> plansHorizon() {
        boolean asked = worked.asks().stream().anyMatch(Questions::isForPlans);
        return roots.stream().filter(root -> asked).findFirst().map(root -> {
            var calendars = get(Service.PLANS, "/v1/calendars", Map.of("unit", keys.id("unit", root)));
            return Instant.parse(calendars.orThrow().body().path("knownAt").asText());
        });
    }

    /** Asks all questions; the first answer that differs, or nothing. */
    Optional<Difference> ask() {
        var questions = new Questions(conversation, keys);
        return worked.asks().stream()
                .flatMap(ask ->
                        questions
                                .difference(ask, known(ask.afterStep()))
                                .map(what -> new Difference(ask, what))
                                .stream())
                .findFirst();
    }

    /**
     * An act that names no unit is set for the roots of the case; the last reply stands for all.
     *
     * @param ofRoot makes the call for the id of a root
     */
    Reply forEachRoot(Function<String, Reply> ofRoot) {
        Reply last = null;
        for (String root : roots) {
            last = ofRoot.apply(keys.id("unit", root));
            if (!last.isSuccess()) {
                return last;
            }
        }
        if (last == null) {
            throw new IllegalStateException("an act for all roots before the case has a unit");
        }
        return last;
    }

    Reply post(Service service, String path, JsonNode body) {
        return conversation.post(service, path, body);
    }

    Reply get(Service service, String path, Map<String, String> parameters) {
        return conversation.get(service, path, parameters);
    }

    /** Posts, and remembers what was made under the case's key. */
    Reply post(Service service, String path, JsonNode body, String kind, String key) {
        var reply = post(service, path, body);
        if (reply.isSuccess()) {
            keys.put(kind, key, reply.id());
        }
        return reply;
    }

    /** Defines an indicator, unless it is shared and another case has defined it. */
    Reply define(ObjectNode indicator, String key) {
        var reply = shared.flatMap(indicators -> indicators.reply(indicator, () -> postIndicator(indicator)))
                .map(found -> conversation.alsoReading(found, Service.PLANS, INDICATORS))
                .orElseGet(() -> postIndicator(indicator));
        if (reply.isSuccess()) {
            keys.put("indicator", key, reply.id());
        }
        return reply;
    }

    private Reply postIndicator(ObjectNode indicator) {
        return post(Service.PLANS, INDICATORS, indicator);
    }

    /** Plays one act; throws when it is answered otherwise than the case says. */
    void play(JsonNode act) {
        var player = PLAYERS.get(act.path("act").asText());
        if (player == null) {
            throw new IllegalStateException("no such act: " + act);
        }
        var reply = player.play(act, this);
        boolean asDemanded = act.has("refused")
                ? reply.status() >= 400
                        && reply.status() < 500
                        && reply.codes().contains(act.path("refused").asText())
                : reply.isSuccess();
        if (!asDemanded) {
            throw new UnexpectedReply(reply);
        }
    }
}
