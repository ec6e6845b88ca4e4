package vn.tiendo.plans.architecture.violations.printing;

class Printer {
    void print() {
        System.out.println("printed");
    }
}
