package vn.tiendo.units;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import vn.tiendo.architecture.KeptByEveryService;

@AnalyzeClasses(packages = ArchitectureTest.BASE, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    static final String BASE = "vn.tiendo.units";

    @ArchTest
    static void keepsTheRulesOfEveryService(JavaClasses classes) {
        KeptByEveryService.check(BASE, classes);
    }
}
