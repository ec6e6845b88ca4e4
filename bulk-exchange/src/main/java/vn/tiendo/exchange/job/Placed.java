package vn.tiendo.exchange.job;

/** Something in a list that is read page by page; a page goes on after the position. */
public record Placed<T>(long position, T what) {}
