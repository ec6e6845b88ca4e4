package vn.tiendo.architecture.violating.alpha;

public class AlphaConsumer {}
