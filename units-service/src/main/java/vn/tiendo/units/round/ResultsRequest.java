package vn.tiendo.units.round;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Results of a round; a later result about the same enterprise takes the place of the earlier. */
@Schema(name = "ResultsRequest")
record ResultsRequest(@NotNull @Size(min = 1, max = 1000) List<StatedResult> results) {}
