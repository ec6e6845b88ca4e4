package vn.tiendo.reporting.live;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import vn.tiendo.reporting.dashboard.DashboardQuestion;
import vn.tiendo.reporting.dashboard.DashboardView;
import vn.tiendo.reporting.dashboard.Dashboards;
import vn.tiendo.reporting.knowledge.Knowledge;
import vn.tiendo.reporting.knownindicator.KnownIndicators;
import vn.tiendo.reporting.knownunit.KnownUnits;

/** Draws dashboards for those who watch. */
@ApplicationScoped
class Drawings {

    private static final Duration VISIBLE_WITHIN = Duration.ofMillis(200);

    private final Dashboards dashboards;
    private final KnownUnits units;
    private final KnownIndicators indicators;
    private final Knowledge knowledge;
    private final LiveMessages messages;
    private final Timer duration;

    Drawings(
            Dashboards dashboards,
            KnownUnits units,
            KnownIndicators indicators,
            Knowledge knowledge,
            LiveMessages messages,
            MeterRegistry metrics) {
        this.dashboards = dashboards;
        this.units = units;
        this.indicators = indicators;
        this.knowledge = knowledge;
        this.messages = messages;
        this.duration = metrics.timer("tiendo.live.drawing");
    }

    /** @param toShow what was committed by then is waited for: an older transaction may still hold the horizon back */
    Drawn draw(DashboardQuestion question, Instant toShow) {
        long began = System.nanoTime();
        knowledge.await(toShow, VISIBLE_WITHIN);
        DashboardView dashboard = dashboards.of(question);
        var drawn = new Drawn(messages.of(dashboard), dashboard.at(), concern(dashboard));
        duration.record(Duration.ofNanos(System.nanoTime() - began));
        return drawn;
    }

    private Concern concern(DashboardView dashboard) {
        var knownAt = dashboard.knownAt();
        return Concern.of(
                dashboard, units.knownAt(knownAt), indicators.knownAt(knownAt).on(dashboard.at()));
    }
}
