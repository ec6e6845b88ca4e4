package vn.tiendo.plans.allocation.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.exchange.Rejection;
import vn.tiendo.http.Language;
import vn.tiendo.http.ProblemTexts;
import vn.tiendo.plans.period.StatedPeriod;

/**
 * What a form does, or would do.
 *
 * @param tables the tables that it makes, of the columns that it changes
 * @param differences only of a dry run: every cell that would change
 * @param rejections only of a dry run: every cell that cannot be taken, because of which nothing would be
 */
@Schema(name = "AllocationForm")
record FormView(
        UUID planId,
        boolean dryRun,
        LocalDate effectiveOn,
        @Nullable String document,
        Counts counts,
        List<Table> tables,
        @Nullable List<FormDifference> differences,
        @Nullable List<RefusedCell> rejections) {
    private static final ProblemTexts TEXTS = ProblemTexts.onClassPath();

    /** Cells with a quota, before or after. */
    @Schema(name = "AllocationFormCounts")
    record Counts(int created, int updated, int unchanged, int rejected) {}

    /** @param totalsAgree absent where no total is printed */
    @Schema(name = "AllocationFormTable")
    record Table(
            UUID targetId,
            @Schema(examples = "TG1") String targetKey,
            StatedPeriod period,
            int cells,
            @Nullable String printedTotal,
            String recomputedTotal,
            @Nullable Boolean totalsAgree) {}

    /** @param column as a spreadsheet calls it */
    @Schema(name = "AllocationFormRejection")
    record RefusedCell(
            @Nullable String sheet,
            long row,
            @Nullable @Schema(examples = "E") String column,
            @Nullable String value,
            String code,
            String messageVi,
            String messageEn) {

        static RefusedCell of(Rejection rejection) {
            return new RefusedCell(
                    rejection.sheet(),
                    rejection.row(),
                    rejection.column(),
                    rejection.value(),
                    rejection.code(),
                    TEXTS.detail(rejection.code(), Language.VI, rejection.arguments()),
                    TEXTS.detail(rejection.code(), Language.EN, rejection.arguments()));
        }
    }

    static FormView of(FormTaking.Compared compared, FormOrder order, boolean dryRun) {
        var changes = compared.changes();
        var rejections = compared.rejections();
        return new FormView(
                order.planId(),
                dryRun,
                order.effectiveOn(),
                order.document(),
                new Counts(changes.created(), changes.updated(), changes.unchanged(), rejections.size()),
                changes.tables().stream().map(FormView::table).toList(),
                dryRun ? changes.differences() : null,
                dryRun ? rejections.stream().map(RefusedCell::of).toList() : null);
    }

    private static Table table(FormChanges.NewTable made) {
        var sum = made.table().recomputedTotal();
        var printed = Optional.ofNullable(made.table().printedTotal());
        return new Table(
                made.column().targetId(),
                made.column().targetKey(),
                StatedPeriod.of(made.column().period()),
                made.table().cells().size(),
                printed.map(BigDecimal::toPlainString).orElse(null),
                sum.toPlainString(),
                printed.map(total -> total.compareTo(sum) == 0).orElse(null));
    }
}
