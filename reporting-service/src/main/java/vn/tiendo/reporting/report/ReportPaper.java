package vn.tiendo.reporting.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.report.ReportContent.Consolidation;
import vn.tiendo.reporting.report.ReportContent.Section;

/** A report as a paper to be printed and signed: heading, sections with their texts, the annex of figures, the hash. */
final class ReportPaper {

    private static final List<String> ANNEX =
            List.of("TT", "Chỉ tiêu", "ĐVT", "Kỳ", "Kế hoạch", "Thực hiện", "Tỷ lệ", "Đánh giá");

    private ReportPaper() {}

    static void write(ReportView report, OutputStream out) throws IOException {
        var content = report.content();
        var paper = new WordDocument();
        heading(report, paper);
        content.sections().stream()
                .filter(section -> !section.key().equals(SectionKey.ANNEX.name()))
                .forEach(section -> section(section, paper));
        if (content.consolidation() != null) {
            missing(content.consolidation(), paper);
        }
        annex(report, paper);
        paper.writeTo(out);
    }

    private static void heading(ReportView report, WordDocument paper) {
        var content = report.content();
        var heading = content.heading();
        paper.paragraph(Objects.requireNonNullElse(heading.unitName(), ""), true, false);
        if (report.document() != null) {
            paper.paragraph("Số: " + report.document().number(), false, false);
        }
        paper.paragraph(heading.titleVi(), true, true);
        if (heading.planTitleVi() != null) {
            var number = heading.planNumber() == null ? "" : heading.planNumber() + ", ";
            paper.paragraph("(" + number + heading.planTitleVi() + ")", false, true);
        }
        paper.paragraph("Số liệu tính đến hết ngày " + AnnexRows.shown(content.at()), false, true);
        if (report.sentOn() == null) {
            paper.paragraph("DỰ THẢO", true, true);
        }
    }

    private static void section(Section section, WordDocument paper) {
        paper.paragraph(section.number() + ". " + section.headingVi(), true, false);
        lines(section.text()).forEach(line -> paper.paragraph(line, false, false));
    }

    private static void missing(Consolidation consolidation, WordDocument paper) {
        if (!consolidation.missing().isEmpty()) {
            paper.paragraph("Đơn vị chưa gửi báo cáo", true, false);
            consolidation
                    .missing()
                    .forEach(each -> paper.paragraph(
                            "– "
                                    + Objects.requireNonNullElse(
                                            each.unitName(), each.unitId().toString()) + " (hạn "
                                    + AnnexRows.shown(each.lastAcceptableDay()) + ")",
                            false,
                            false));
        }
    }

    private static void annex(ReportView report, WordDocument paper) {
        var section = report.content().sections().stream()
                .filter(each -> each.key().equals(SectionKey.ANNEX.name()))
                .findFirst();
        paper.paragraph(SectionKey.ANNEX.headingVi(), true, true);
        section.ifPresent(own -> lines(own.text()).forEach(line -> paper.paragraph(line, false, false)));
        var rows = new ArrayList<List<String>>();
        rows.add(ANNEX);
        AnnexRows.of(report.content())
                .forEach(row -> rows.add(List.of(
                        row.ordinal(),
                        row.title(),
                        row.unitOfMeasure(),
                        row.period(),
                        row.value().replace('.', ','),
                        row.achieved().replace('.', ','),
                        row.percent(),
                        row.assessment())));
        paper.table(rows);
        if (report.contentHash() != null) {
            paper.paragraph("SHA-256: " + report.contentHash(), false, false);
        }
    }

    private static Stream<String> lines(@Nullable String text) {
        return text == null ? Stream.empty() : text.lines();
    }
}
