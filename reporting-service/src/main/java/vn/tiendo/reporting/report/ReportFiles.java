package vn.tiendo.reporting.report;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.Variant;
import java.util.Optional;
import vn.tiendo.exchange.Media;

/** A report as a file: its annex as CSV or workbook, or all of it as a paper. */
final class ReportFiles {

    static final String CSV = "text/csv";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private ReportFiles() {}

    /** What the caller would rather have than JSON. */
    static Optional<Response> chosen(ReportView report, Request request) {
        var variant = request.selectVariant(Variant.mediaTypes(
                        MediaType.APPLICATION_JSON_TYPE,
                        MediaType.valueOf(CSV),
                        MediaType.valueOf(XLSX),
                        MediaType.valueOf(DOCX))
                .add()
                .build());
        if (variant == null) {
            return Optional.empty();
        }
        var type = variant.getMediaType().toString();
        return type.equals(DOCX)
                ? Optional.of(paper(report))
                : Media.named(type).map(media -> annex(report, media));
    }

    private static Response paper(ReportView report) {
        StreamingOutput paper = out -> ReportPaper.write(report, out);
        return file(paper, DOCX, "bao-cao", report, "docx");
    }

    private static Response annex(ReportView report, Media media) {
        StreamingOutput rows = out -> ReportForm.write(report.content(), media, out);
        var type = media.type() + (media == Media.CSV ? ";charset=UTF-8" : "");
        return file(rows, type, "phu-luc", report, media.ending());
    }

    private static Response file(StreamingOutput content, String type, String name, ReportView report, String ending) {
        var named = "%s-%s-v%d.%s".formatted(name, report.content().at(), report.version(), ending);
        return Response.ok(content)
                .type(type)
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + named)
                .header("Vary", "Accept")
                .build();
    }
}
