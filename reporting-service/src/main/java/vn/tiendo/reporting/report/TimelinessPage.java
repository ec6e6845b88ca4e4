package vn.tiendo.reporting.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A part of the list of who was in time; page with its knownAt. */
@Schema(name = "ReportTimelinessPage")
public record TimelinessPage(
        List<TimelinessView> items, @Nullable String nextCursor, LocalDate at, Instant knownAt) {}
