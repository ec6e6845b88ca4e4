/**
 * Figures of many rows: {@link vn.tiendo.e2e.bulk.ImportBenchmark} how fast a file of enterprises is taken in beside plain
 * SQL, and what others notice of it; {@link vn.tiendo.e2e.bulk.SearchBenchmark} how fast they are found;
 * {@link vn.tiendo.e2e.bulk.PlanBenchmark} how fast the quotas of a whole country are taken in, read and held against each
 * other; {@link vn.tiendo.e2e.bulk.DashboardBenchmark} how fast dashboards over ten million postings are drawn;
 * {@link vn.tiendo.e2e.bulk.RebuildBenchmark} how fast all of it is counted again.
 */
@NullMarked
package vn.tiendo.e2e.bulk;

import org.jspecify.annotations.NullMarked;
