package vn.tiendo.reporting.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import vn.tiendo.http.Problem;
import vn.tiendo.reporting.knowledge.Knowledge;
import vn.tiendo.reporting.knownindicator.KnownIndicators;
import vn.tiendo.reporting.knownunit.KnownUnits;

/**
 * Foreign ids in questions. One that has not arrived is 409: it may yet come, or it may be wrong. One that has arrived
 * but was not known at the knownAt asked for is no error: the figure is nothing.
 */
@ApplicationScoped
public class ArrivedIds {

    private final Knowledge knowledge;
    private final KnownUnits units;
    private final KnownIndicators indicators;

    ArrivedIds(Knowledge knowledge, KnownUnits units, KnownIndicators indicators) {
        this.knowledge = knowledge;
        this.units = units;
        this.indicators = indicators;
    }

    /** @throws Problem 409 NOT_YET_KNOWN */
    public void requireUnit(UUID unit) {
        if (!units.knownAt(knowledge.present()).knows(unit)) {
            throw notYetKnown("unit");
        }
    }

    /**
     * A hidden stock is no secret: who was told of it in an explanation may ask for it.
     *
     * @throws Problem 409 NOT_YET_KNOWN
     */
    public void requireIndicator(UUID indicator) {
        if (indicators.knownAt(knowledge.present()).find(indicator).isEmpty()) {
            throw notYetKnown("indicator");
        }
    }

    /** The refusal for a parameter whose id has not arrived. */
    public static Problem notYetKnown(String parameter) {
        return Problem.of(409, "NOT_YET_KNOWN").atParameter(parameter).retryAfter(Duration.ofSeconds(1));
    }
}
