package vn.tiendo.plans.finding;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All findings of a plan, in the order of its document. */
@Schema
record FindingsView(List<FindingView> items) {}
