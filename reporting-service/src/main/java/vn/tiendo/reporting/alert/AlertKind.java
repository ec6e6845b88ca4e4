package vn.tiendo.reporting.alert;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody should look. */
@Schema(description = "Why somebody should look; tolerate others")
enum AlertKind {
    TASK_DUE_SOON("task.due-soon"),
    TASK_OVERDUE("task.overdue"),
    TARGET_BEHIND("target.behind"),
    TARGET_MET("target.met"),
    TARGET_MISSED("target.missed"),
    REPORT_DUE_SOON("report.due-soon"),
    REPORT_MISSING("report.missing"),
    EXPLANATION_REQUESTED("explanation.requested");

    /** So many days before its last one a thing is due soon; as in the digests of plans-service. */
    static final int SOON = 7;

    private final String type;

    AlertKind(String type) {
        this.type = type;
    }

    /** As webhooks name it. */
    String type() {
        return type;
    }
}
