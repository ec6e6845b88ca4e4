package vn.tiendo.http.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The schema of a problem, as every refusal is answered. */
final class ProblemSchema {
    static final String NAME = "Problem";

    private ProblemSchema() {}

    static Schema create() {
        return object("type", "title", "status", "detail", "instance", "code", "traceId")
                .description("RFC 9457. Texts are in Vietnamese, or in English if Accept-Language prefers it;"
                        + " code is stable. errors names every wrong place at once.")
                .addProperty("type", text("urn:tiendo:problem:unknown-field").format("uri"))
                .addProperty("title", text("Trường không tồn tại"))
                .addProperty("status", integer(400))
                .addProperty(
                        "detail", text("Trường này không có ở đây: bỏ đi hoặc dùng một trong các trường name, code."))
                .addProperty("instance", text("/v1/units"))
                .addProperty("code", text("UNKNOWN_FIELD"))
                .addProperty("traceId", text("0af7651916cd43dd8448eb211c80319c"))
                .addProperty("errors", type(SchemaType.ARRAY).items(place()));
    }

    private static Schema place() {
        return object("code", "detail")
                .addProperty("pointer", text("#/nmae").description("JSON pointer into the body"))
                .addProperty("parameter", text("at").description("Name of a query parameter or header"))
                .addProperty("code", text("UNKNOWN_FIELD"))
                .addProperty(
                        "detail", text("Trường này không có ở đây: bỏ đi hoặc dùng một trong các trường name, code."));
    }

    private static Schema object(String... required) {
        return type(SchemaType.OBJECT).required(List.of(required));
    }

    private static Schema text(String example) {
        return type(SchemaType.STRING).addExample(example);
    }

    private static Schema integer(int example) {
        return type(SchemaType.INTEGER).format("int32").addExample(example);
    }

    private static Schema type(SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }
}
