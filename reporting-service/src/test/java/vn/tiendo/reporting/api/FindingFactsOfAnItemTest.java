package vn.tiendo.reporting.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.tiendo.reporting.api.Api.correction;
import static vn.tiendo.reporting.api.Api.enter;
import static vn.tiendo.reporting.api.Api.entered;
import static vn.tiendo.reporting.api.Api.entry;
import static vn.tiendo.reporting.api.Api.horizon;
import static vn.tiendo.reporting.api.Api.post;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.reporting.ledger.ItemFacts;
import vn.tiendo.reporting.ledger.ItemFacts.ItemFact;
import vn.tiendo.reporting.ledger.OwnFigures.Span;

@OnRealStack
class FindingFactsOfAnItemTest {

    @Inject
    ItemFacts facts;

    private final UUID enterprise = UUID.randomUUID();
    private final UUID organisation = UUID.randomUUID();
    private UUID unit;
    private UUID admitted;
    private Span span;

    @BeforeEach
    void aUnitAndAFlow() {
        unit = ForeignFacts.unit("a", null);
        admitted = ForeignFacts.flow();
        span = new Span(admitted, LocalDate.parse("2025-01-01"), LocalDate.parse("2025-12-31"));
    }

    @Test
    void amendmentsFollowTheEntryThatNamesTheItem() {
        var id = enteredOf("2025-03-01", 5);
        post("/v1/progress-entries/" + id + "/corrections", correction(admitted, 3))
                .statusCode(201);
        var corrected = horizon();
        post("/v1/progress-entries/" + id + "/reversals", Map.of()).statusCode(201);

        assertThat(known(corrected, enterprise))
                .extracting(fact -> fact.quantity().intValue(), ItemFact::made, ItemFact::itemIds)
                .containsExactly(
                        tuple(5, 1, Set.of(enterprise, organisation)), tuple(-2, 0, Set.of(enterprise, organisation)));
        assertThat(known(horizon(), organisation))
                .extracting(fact -> fact.quantity().intValue(), ItemFact::made)
                .containsExactly(tuple(5, 1), tuple(-2, 0), tuple(-3, -1));
    }

    @Test
    void eachFactComesOnceThoughBothItsItemsAreAskedFor() {
        enteredOf("2025-03-01", 5);
        enteredOf("2024-12-31", 7);
        entered(unit, "2025-04-01", admitted, 9);

        assertThat(known(horizon(), enterprise, organisation))
                .extracting(
                        ItemFact::span,
                        ItemFact::unitId,
                        fact -> fact.quantity().intValue())
                .containsExactly(tuple(span, unit, 5));
        assertThat(known(horizon(), UUID.randomUUID())).isEmpty();
    }

    private List<ItemFact> known(String knownAt, UUID... items) {
        return facts.knownAt(List.of(span), Set.of(items), Instant.parse(knownAt));
    }

    private String enteredOf(String on, int quantity) {
        var body = entry(unit, on, admitted, quantity);
        body.put("enterpriseId", enterprise);
        body.put("organisationId", organisation);
        return enter(body).statusCode(201).extract().path("id");
    }
}
