package vn.tiendo.plans.plan;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tiendo.http.Problem;

/** What a list may say beside its items, only when asked. */
@Schema(type = SchemaType.STRING, enumeration = "total")
enum Include {
    TOTAL;

    /** 400 INVALID_INCLUDE for anything but {@code total}. */
    public static Include fromString(String text) {
        if (!"total".equals(text)) {
            throw Problem.of(400, "INVALID_INCLUDE").atParameter("include");
        }
        return TOTAL;
    }
}
