package vn.tiendo.plans.exchange;

import vn.tiendo.plans.issuance.StatedPlan;

/** What the files of plans look like: the sheets and columns, and what they are called. */
final class PlanFiles {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String DIRECTORY = "directory";
    static final SheetShape SHEETS =
            SheetShapes.of(StatedPlan.class).with(SheetShapes.ofList(DirectoryEntry.class, DIRECTORY));
    static final SheetWords WORDS = SheetWords.onClassPath();

    private PlanFiles() {}
}
