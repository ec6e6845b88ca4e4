package vn.tiendo.http.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.Index;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RequiredFieldsTest {

    record Asked(
            String name,
            @Nullable UUID unitId,
            @NotNull @Nullable UUID planId,
            @Nullable List<@NotNull UUID> others,
            List<String> labels,
            @NotEmpty List<String> reasons) {}

    @Test
    void aListOfARequestMayBeLeftOutWhateverHoldsForItsItems() throws IOException {
        var described = described("others", "labels", "name", "unitId", "planId", "reasons");

        assertThat(described.getRequired()).containsExactlyInAnyOrder("name", "planId", "reasons");
    }

    private static Schema described(String... fields) throws IOException {
        var schema = OASFactory.createSchema();
        for (var field : fields) {
            schema.addProperty(field, OASFactory.createSchema());
        }
        var description = OASFactory.createOpenAPI()
                .paths(OASFactory.createPaths())
                .components(OASFactory.createComponents().addSchema("Asked", schema));
        new RequiredFields(Index.of(Asked.class)).filterOpenAPI(description);
        return schema;
    }
}
