package vn.tiendo.architecture.violating.util;

public class BetaHelper {}
