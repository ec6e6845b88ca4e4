package vn.tiendo.plans.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.plans.api.Api.accepted;
import static vn.tiendo.plans.api.Api.get;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The five real plans of the samples, with units and indicators made for the test. */
@OnRealStack
class SamplePlansTest {

    @Test
    void allFiveAreTakenWhole() throws IOException {
        var samples = new SamplePlans();
        int targets = 0;
        int tasks = 0;
        int obligations = 0;
        int baselines = 0;
        for (var plan : samples.all()) {
            var answer = accepted("/v1/plans", samples.withIds(plan));
            targets += answer.<Integer>path("targetCount");
            tasks += answer.<Integer>path("taskCount");
            obligations += answer.<Map<String, String>>path("obligationIds").size();
            baselines += get("/v1/plans/" + answer.path("id") + "/baselines")
                    .extract()
                    .<List<Object>>path("items")
                    .size();
        }
        assertThat(targets).isEqualTo(34);
        assertThat(tasks).isEqualTo(144);
        assertThat(obligations).isEqualTo(16 + 13);
        assertThat(baselines).isEqualTo(18);
    }
}
