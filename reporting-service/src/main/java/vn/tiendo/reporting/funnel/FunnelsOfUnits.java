package vn.tiendo.reporting.funnel;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.http.Problem;
import vn.tiendo.reporting.answer.AskedView;
import vn.tiendo.reporting.figure.ArrivedIds;
import vn.tiendo.reporting.figure.Figures;
import vn.tiendo.reporting.knowledge.Knowledge;
import vn.tiendo.reporting.knownindicator.Funnel;
import vn.tiendo.reporting.knownindicator.Funnels;

/** Makes the funnels of units. */
@ApplicationScoped
class FunnelsOfUnits {

    private final Funnels funnels;
    private final Figures figures;
    private final ArrivedIds arrived;
    private final Knowledge knowledge;

    FunnelsOfUnits(Funnels funnels, Figures figures, ArrivedIds arrived, Knowledge knowledge) {
        this.funnels = funnels;
        this.figures = figures;
        this.arrived = arrived;
        this.knowledge = knowledge;
    }

    /**
     * @throws Problem 400 BORDERS_OF_ONE_DAY; 409 NOT_YET_KNOWN; 422 TYPE_NOT_EVALUATED while nobody was evaluated for an
     *     organisation of the type: that is not the same as nobody eligible
     */
    FunnelView of(UUID unit, String organisationType, AskedView asked) {
        if (asked.borders() != null && asked.borders().isThen()) {
            throw Problem.of(400, "BORDERS_OF_ONE_DAY").atParameter("borders");
        }
        var view = knowledge.view(asked.at(), asked.knownAt());
        arrived.requireUnit(unit);
        var funnel = known(organisationType, view.knownAt());
        return new FunnelDrawing(unit, funnel, figures.within(unit, view, asked.borders())).draw();
    }

    private Funnel known(String organisationType, Instant knownAt) {
        var all = funnels.knownAt(knownAt);
        return all.stream()
                .filter(funnel -> funnel.organisationType().equals(organisationType))
                .findFirst()
                .orElseThrow(() -> Problem.of(
                                422,
                                "TYPE_NOT_EVALUATED",
                                all.isEmpty()
                                        ? "-"
                                        : all.stream()
                                                .map(Funnel::organisationType)
                                                .collect(Collectors.joining(", ")))
                        .atParameter("organisationType"));
    }
}
