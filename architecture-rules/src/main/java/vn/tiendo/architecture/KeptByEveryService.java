package vn.tiendo.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** All rules that need nothing but the service's package. */
public final class KeptByEveryService {

    private KeptByEveryService() {}

    public static List<ArchRule> in(String base) {
        return List.of(
                ServiceRules.featuresHaveNoCycles(base),
                ServiceRules.nobodyUsesAResource(base),
                ServiceRules.nobodyUsesAConsumer(base),
                ServiceRules.theContractStaysAtTheEdge(base),
                ServiceRules.timeIsInjected(base),
                ServiceRules.nobodyPrints(base),
                ServiceRules.fieldsAreNotInjected(base),
                ServiceRules.packagesAreNamedForFeatures(base),
                ServiceRules.classesAreNamedForTheDomain(base),
                ServiceRules.everyOperationDeclaresWhoMayCallIt(base));
    }

    /** Fails with every violation of a rule that these classes break. */
    public static void check(String base, JavaClasses classes) {
        in(base).forEach(rule -> rule.allowEmptyShould(true).check(classes));
    }
}
