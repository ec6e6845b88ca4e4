package vn.tiendo.reporting.targetchange;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.reporting.evaluation.TargetState;
import vn.tiendo.reporting.knownplan.KnownPlan;

/** Notices when a target stands otherwise than before. */
@ApplicationScoped
public class TargetWatch {

    private final TargetStandings standings;
    private final TargetChangeRows rows;
    private final TargetStateAnnouncement announcement;

    TargetWatch(TargetStandings standings, TargetChangeRows rows, TargetStateAnnouncement announcement) {
        this.standings = standings;
        this.rows = rows;
        this.announcement = announcement;
    }

    /**
     * How the targets of the plan stand, each since when; what has changed is recorded and announced in the running
     * transaction. What is seen for the first time is no change.
     */
    public List<TargetStanding> look(KnownPlan plan, AsOf view) {
        var id = plan.header().id();
        var former = rows.seen(id);
        var now = new ArrayList<TargetStanding>();
        var changes = new ArrayList<TargetStateChange>();
        var moved = new ArrayList<TargetStanding>();
        for (var standing : standings.of(plan, view)) {
            var before = former.get(standing.key());
            if (before != null && before.state() == standing.state()) {
                now.add(standing.since(before.since()));
            } else {
                now.add(standing);
                moved.add(standing);
                if (before != null) {
                    changes.add(change(id, before.state(), standing, view));
                }
            }
        }
        rows.see(id, moved);
        announcement.announce(rows.record(changes));
        return now;
    }

    private static TargetStateChange change(UUID plan, TargetState before, TargetStanding standing, AsOf view) {
        var key = standing.key();
        return new TargetStateChange(
                UuidCreator.getTimeOrderedEpochPlus1(),
                key.targetId(),
                plan,
                key.unitId(),
                key.period(),
                before.name(),
                standing.state().name(),
                standing.percent(),
                view.at(),
                view.knownAt());
    }
}
