package vn.tiendo.plans.followup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An explanation as the unit states it. */
@Schema
record AnswerRequest(
        @Schema(examples = "2026-07-10") @NotNull LocalDate answeredOn,

        @Schema(examples = "Đang chờ số liệu của hai xã, sẽ ban hành trong tháng 7") @NotBlank @Size(max = 4000)
        String text,

        @Schema(examples = "57-BC/ĐU") @Nullable @Size(max = 100)
        String document) {}
