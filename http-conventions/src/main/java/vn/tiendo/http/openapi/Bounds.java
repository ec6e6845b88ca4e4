package vn.tiendo.http.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/**
 * Says how long, how many and how large at most, where a schema does not say it itself: what follows from its format, and for the
 * rest from the size of a body. Runs after all others, so that it sees their schemas too.
 */
@OpenApiFilter(value = OpenApiFilter.RunStage.BUILD, priority = 0)
public final class Bounds implements OASFilter {
    /** No body is larger, and so is no text in it. */
    private static final int LONGEST_TEXT = 1_048_576;
    /** Even the shortest item takes two bytes of a body. */
    private static final int MOST_ITEMS = 524_288;

    /** Tables go in and out as streams. */
    private static final int LONGEST_FILE = 536_870_912;

    private static final Map<String, Integer> LONGEST_BY_FORMAT =
            Map.of("uuid", 36, "date", 10, "date-time", 30, "uri", 2048, "binary", LONGEST_FILE);
    private static final String INT_64 = "int64";
    private static final String INT_32 = "int32";

    @Override
    public Schema filterSchema(Schema schema) {
        // What stands beside a reference adds to it; the bound is said there.
        List<SchemaType> types = schema.getType() == null || schema.getRef() != null ? List.of() : schema.getType();
        if (types.contains(SchemaType.STRING)) {
            boundText(schema);
        }
        if (types.contains(SchemaType.ARRAY) && schema.getMaxItems() == null) {
            schema.setMaxItems(MOST_ITEMS);
        }
        if (types.contains(SchemaType.INTEGER)) {
            boundInteger(schema);
        }
        return schema;
    }

    @Override
    public APIResponse filterAPIResponse(APIResponse response) {
        boundFiles(response.getContent());
        return response;
    }

    @Override
    public RequestBody filterRequestBody(RequestBody body) {
        boundFiles(body.getContent());
        return body;
    }

    private static void boundFiles(@Nullable Content content) {
        if (content != null) {
            content.getMediaTypes().entrySet().stream()
                    .filter(each -> !each.getKey().contains("json"))
                    .map(each -> each.getValue().getSchema())
                    .filter(schema ->
                            schema != null && Integer.valueOf(LONGEST_TEXT).equals(schema.getMaxLength()))
                    .forEach(schema -> schema.setMaxLength(LONGEST_FILE));
        }
    }

    private static void boundText(Schema schema) {
        if (schema.getMaxLength() == null && schema.getEnumeration() == null && schema.getConstValue() == null) {
            schema.setMaxLength(LONGEST_BY_FORMAT.getOrDefault(String.valueOf(schema.getFormat()), LONGEST_TEXT));
        }
    }

    private static void boundInteger(Schema schema) {
        if (schema.getFormat() == null) {
            schema.setFormat(INT_32);
        }
        boolean large = INT_64.equals(schema.getFormat());
        if (schema.getMinimum() == null && schema.getExclusiveMinimum() == null) {
            schema.setMinimum(BigDecimal.valueOf(large ? Long.MIN_VALUE : Integer.MIN_VALUE));
        }
        if (schema.getMaximum() == null && schema.getExclusiveMaximum() == null) {
            schema.setMaximum(BigDecimal.valueOf(large ? Long.MAX_VALUE : Integer.MAX_VALUE));
        }
    }
}
