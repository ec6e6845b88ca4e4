package vn.tiendo.reporting.ledger;

import java.util.List;
import java.util.UUID;

/**
 * Why a quantity is refused.
 *
 * @param indicatorId whose statement is wrong
 * @param code of the problem
 * @param arguments of the problem's text
 */
public record Objection(UUID indicatorId, String code, List<Object> arguments) {

    static Objection of(UUID indicatorId, String code, Object... arguments) {
        return new Objection(indicatorId, code, List.of(arguments));
    }
}
