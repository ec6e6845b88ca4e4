package vn.tiendo.e2e.conformance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import vn.tiendo.e2e.client.Reply;

/**
 * Indicators of registers that several cases define alike: made once for all of them. A register is counted for every indicator
 * that there is, so that a thousand cases with indicators of their own would be counted a thousand times each.
 */
final class SharedIndicators {

    private static final List<String> OF_THE_CASE = List.of("code", "nameVi", "nameEn");

    private final Map<ObjectNode, Reply> made = new ConcurrentHashMap<>();

    /**
     * What the definition was answered before, or is answered now; empty where each case has its own. Of two who ask at once each
     * may define one.
     */
    Optional<Reply> reply(ObjectNode definition, Supplier<Reply> making) {
        if (!definition.has("registry") && !definition.has("ratio")) {
            return Optional.empty();
        }
        var counted = definition.deepCopy().remove(OF_THE_CASE);
        var known = Optional.ofNullable(made.get(counted));
        var reply = known.orElseGet(making);
        if (reply.isSuccess()) {
            made.putIfAbsent(counted, reply);
        }
        return Optional.of(reply);
    }
}
