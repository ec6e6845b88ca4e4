package vn.tiendo.reporting.alert;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That an alert was seen. */
@Schema
record AcknowledgementRequest(
        @Schema(examples = "Đã giao văn phòng xử lý") @Nullable @Size(max = 1000)
        String note) {}
