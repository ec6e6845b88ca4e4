package vn.tiendo.plans.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.Problem;
import vn.tiendo.plans.issuance.WholePlans;
import vn.tiendo.plans.plan.Plans;

/** Puts a whole plan into a file that this system, and another one, takes back. */
@ApplicationScoped
class PlanExporting {
    private final Plans plans;
    private final WholePlans whole;
    private final PlanDirectory directory;
    private final ObjectMapper json;

    PlanExporting(Plans plans, WholePlans whole, PlanDirectory directory, ObjectMapper json) {
        this.plans = plans;
        this.whole = whole;
        this.directory = directory;
        this.json = json;
    }

    /** Two spaces, one line feed, on every machine. */
    byte[] asJson(UUID planId, AsOf asOf) {
        var indenter = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        try {
            return json.writer(printer).writeValueAsBytes(tree(planId, asOf));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can be written", e);
        }
    }

    byte[] asWorkbook(UUID planId, AsOf asOf) {
        return new PlanWorkbook(PlanFiles.SHEETS, PlanFiles.WORDS).write(tree(planId, asOf));
    }

    /** As people name the file. */
    String fileName(UUID planId) {
        return plans.require(planId).terms().key();
    }

    private ObjectNode tree(UUID planId, AsOf asOf) {
        var plan = plans.require(planId);
        if (plan.effectiveOn().isAfter(asOf.at()) || plan.recordedAt().isAfter(asOf.knownAt())) {
            throw Problem.of(404, "NOT_FOUND");
        }
        ObjectNode tree = json.valueToTree(whole.asStated(planId, asOf));
        var entries = directory.label(tree, plan.effectiveOn());
        tree.set(PlanFiles.DIRECTORY, json.valueToTree(entries));
        return PlanTree.inOneForm(tree);
    }
}
