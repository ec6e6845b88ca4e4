package vn.tiendo.reporting.report;

import java.util.Arrays;
import java.util.Optional;

/** The sections of an interim or final review, báo cáo sơ kết or tổng kết, as offices number them. */
enum SectionKey {
    GENERAL("I", "Tình hình chung, công tác triển khai", "General situation and implementation"),
    RESULTS("II", "Kết quả thực hiện", "Results"),
    COMMUNICATION("II.1", "Công tác tuyên truyền", "Communication"),
    ORGANISATIONS("II.2", "Phát triển tổ chức", "Building organisations"),
    MEMBERS("II.3", "Phát triển đảng viên", "Admitting members"),
    MASS_ORGANISATIONS("II.4", "Đoàn thể", "Mass organisations"),
    INSPECTION("II.5", "Kiểm tra, giám sát", "Inspection and supervision"),
    SHORTCOMINGS("III", "Hạn chế, nguyên nhân", "Shortcomings and their causes"),
    LESSONS("IV", "Bài học kinh nghiệm", "Lessons"),
    DIRECTIONS("V", "Phương hướng, nhiệm vụ", "Directions"),
    PROPOSALS("VI", "Kiến nghị, đề xuất", "Proposals"),
    ANNEX("Phụ lục", "Phụ lục số liệu", "Annex of figures");

    private final String number;
    private final String headingVi;
    private final String headingEn;

    SectionKey(String number, String headingVi, String headingEn) {
        this.number = number;
        this.headingVi = headingVi;
        this.headingEn = headingEn;
    }

    static Optional<SectionKey> named(String key) {
        return Arrays.stream(values()).filter(each -> each.name().equals(key)).findFirst();
    }

    String number() {
        return number;
    }

    String headingVi() {
        return headingVi;
    }

    String headingEn() {
        return headingEn;
    }
}
