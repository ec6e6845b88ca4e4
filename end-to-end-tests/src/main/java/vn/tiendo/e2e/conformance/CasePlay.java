package vn.tiendo.e2e.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.e2e.client.Conversation;
import vn.tiendo.e2e.client.Reply;
import vn.tiendo.e2e.client.Service;
import vn.tiendo.e2e.client.UnexpectedReply;

/** One case being played: its acts in order, the horizon after each step, then its questions. */
final class CasePlay {

    private static final Map<String, ActPlayer> PLAYERS = Map.ofEntries(
            Map.entry("unit", UnitActs::create),
            Map.entry("unitChanged", UnitActs::change),
            Map.entry("indicator", PlanActs::indicator),
            Map.entry("plan", PlanActs::plan),
            Map.entry("target", PlanActs::target),
            Map.entry("amendment", PlanActs::amendment),
            Map.entry("allocation", PlanActs::allocation),
            Map.entry("entry", LedgerActs::entry),
            Map.entry("correction", LedgerActs::correction),
            Map.entry("reversal", LedgerActs::reversal),
            Map.entry("zeroReport", LedgerActs::zeroReport),
            Map.entry("periodClosed", LedgerActs::periodClosed));

    private final WorkedCase worked;
    private final Conversation conversation;
    private final CaseKeys keys = new CaseKeys();
    private final List<String> roots = new ArrayList<>();
    private final Map<String, Instant> horizons = new HashMap<>();

    CasePlay(WorkedCase worked, Conversation conversation) {
        this.worked = worked;
        this.conversation = conversation;
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
            horizons.put(step.id(), conversation.horizon());
        }
    }

    /** Asks all questions; the first answer that differs, or nothing. */
    Optional<String> ask() {
        var questions = new Questions(conversation, keys);
        return worked.asks().stream()
                .flatMap(
                        ask -> questions
                                .difference(ask, horizons.get(ask.afterStep()))
                                .map(difference -> difference + " in " + ask)
                                .stream())
                .findFirst();
    }

    Reply post(Service service, String path, JsonNode body) {
        return conversation.post(service, path, body);
    }

    /** Posts, and remembers what was made under the case's key. */
    Reply post(Service service, String path, JsonNode body, String kind, String key) {
        var reply = post(service, path, body);
        if (reply.isSuccess()) {
            keys.put(kind, key, reply.id());
        }
        return reply;
    }

    private void play(JsonNode act) {
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
