package vn.tiendo.plans.allocation.form;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.exchange.Column;
import vn.tiendo.exchange.Rejection;
import vn.tiendo.plans.allocation.Quota;
import vn.tiendo.plans.knownunit.KnownUnits;
import vn.tiendo.plans.knownunit.UnitLife;
import vn.tiendo.plans.period.Period;

/** Whether there is somebody to give the quotas of a form to. */
@ApplicationScoped
class FormUnits {
    private final KnownUnits units;

    FormUnits(KnownUnits units) {
        this.units = units;
    }

    /** A unit that has not arrived here, and each quota of a unit that does not exist in its time. */
    List<Rejection> refused(FilledForm form, FormLayout layout, LocalDate effectiveOn) {
        var lives =
                units.lives(form.lines().stream().map(FilledForm.Line::unitId).toList());
        var columns = new FormHeader(layout.header()).format().columns();
        var refused = new ArrayList<Rejection>();
        for (var line : form.lines()) {
            var life = lives.get(line.unitId());
            if (life == null) {
                refused.add(Rejection.ofCell(
                        line.row(), columns.getFirst(), line.unitId().toString(), "NOT_YET_KNOWN", line.unitId()));
            } else {
                refuseQuotas(line, life, layout, columns, effectiveOn, refused);
            }
        }
        return refused;
    }

    private static void refuseQuotas(
            FilledForm.Line line,
            UnitLife life,
            FormLayout layout,
            List<Column> columns,
            LocalDate effectiveOn,
            List<Rejection> refused) {
        line.quotas().forEach((at, quota) -> {
            var period = layout.columns().get(at).period();
            var days = period.isOverBefore(effectiveOn) ? period : new Period(effectiveOn, period.through());
            if (!assignsNothing(quota) && !life.touches(days)) {
                refused.add(Rejection.ofCell(
                        line.row(),
                        columns.get(FormLayout.first() + at),
                        quota.cell(),
                        "UNIT_NOT_IN_FORCE",
                        line.unitId(),
                        days,
                        life));
            }
        });
    }

    private static boolean assignsNothing(Quota quota) {
        return quota instanceof Quota.NotAssigned || quota instanceof Quota.NotApplicable;
    }
}
