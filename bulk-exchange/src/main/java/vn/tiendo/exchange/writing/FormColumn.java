package vn.tiendo.exchange.writing;

/**
 * A column of a form with two header rows.
 *
 * @param upper what stands above; columns side by side with the same text share one merged cell
 * @param lower what stands below it; empty where the upper cell reaches over both rows
 * @param hidden for machines: there and not seen
 * @param width in characters
 */
public record FormColumn(String upper, String lower, boolean hidden, int width) {}
