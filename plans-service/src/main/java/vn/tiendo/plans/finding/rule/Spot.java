package vn.tiendo.plans.finding.rule;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place in the plan document.
 *
 * @param pointer JSON pointer into the document, such as {@code #/targets/3/periods/0}
 * @param key of the target, task or obligation there, or the name of the part of the plan
 */
public record Spot(
        String pointer,
        String key,
        @Nullable UUID targetId,
        @Nullable UUID obligationId) {

    /** A part of the plan: its document, its baselines, its attachments. */
    public static Spot ofPart(String name, String pointer) {
        return new Spot(pointer, name, null, null);
    }

    public static Spot ofTarget(int index, String key, UUID targetId) {
        return new Spot("#/targets/" + index, key, targetId, null);
    }

    public static Spot ofTask(int index, String key) {
        return new Spot("#/tasks/" + index, key, null, null);
    }

    public static Spot ofObligation(int index, String key, UUID obligationId) {
        return new Spot("#/obligations/" + index, key, null, obligationId);
    }

    public Spot at(String field) {
        return new Spot(pointer + "/" + field, key, targetId, obligationId);
    }

    public Spot at(int index) {
        return at(Integer.toString(index));
    }
}
