package vn.tiendo.http.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** A JSON Merge Patch holds some members of what it changes, and null for what goes: the schema of the whole would refuse it. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class MergePatches implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI description) {
        description.getPaths().getPathItems().values().stream()
                .map(PathItem::getPATCH)
                .filter(Objects::nonNull)
                .filter(operation -> operation.getRequestBody() != null)
                .flatMap(operation -> operation.getRequestBody().getContent().getMediaTypes().values().stream())
                .filter(type -> type.getSchema() != null && type.getSchema().getRef() != null)
                .forEach(MergePatches::loosen);
    }

    private static void loosen(MediaType type) {
        String whole = type.getSchema().getRef();
        type.setSchema(OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .additionalPropertiesBoolean(true)
                .description("JSON Merge Patch (RFC 7396): members of " + whole.substring(whole.lastIndexOf('/') + 1)
                        + " that change; null removes one"));
    }
}
