package vn.tiendo.plans.finding.rule;

import static vn.tiendo.plans.finding.rule.FindingCode.ANNEX_MISSING;
import static vn.tiendo.plans.finding.rule.FindingCode.CITATION_DIFFERS;
import static vn.tiendo.plans.finding.rule.FindingCode.ISSUE_DATE_MISSING;
import static vn.tiendo.plans.finding.rule.FindingCode.NUMBER_MISSING;
import static vn.tiendo.plans.finding.rule.PlanUnderTest.aPlan;

import org.junit.jupiter.api.Test;

class PapersThatLackSomethingTest {

    private static PlanUnderTest tanYen() {
        return aPlan("2023-01-01", "2030-12-31").numbered(null).issued(null);
    }

    @Test
    void aPaperWithoutNumberAndDate() {
        tanYen().shows(NUMBER_MISSING, "document #/document/number");
        tanYen().shows(ISSUE_DATE_MISSING, "document #/document/issueDate");
    }

    @Test
    void oneDocumentIsCitedAsTwoTypes() {
        tanYen().restingOn("301-NQ/TU", "06-ĐA/HU")
                .citing("06-ĐA/HU", "Kế hoạch 301-KH/TU")
                .shows(CITATION_DIFFERS, "document #/document/citations");
    }

    @Test
    void otherNumbersOtherIssuersAndSymbolsOfTheStateAreOtherDocuments() {
        tanYen().restingOn("301-NQ/TU", "01-NQ/TU", "01-KH/TU", "98/2014/NĐ-CP")
                .citing("301 -NQ/TU", "301-KH/HU", "302-KH/TU", "98/2020/NQ-CP", "01-KH/TU")
                .shows(CITATION_DIFFERS);
    }

    @Test
    void anAnnexIsAnnouncedAndNotThere() {
        tanYen().lackingAnnex(0, "Bảng phân bổ chỉ tiêu 2026-2030")
                .shows(ANNEX_MISSING, "attachments #/document/attachments/0");
    }
}
