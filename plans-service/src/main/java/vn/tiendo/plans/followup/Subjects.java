package vn.tiendo.plans.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.plans.knownreport.Fulfilments;
import vn.tiendo.plans.obligation.Instance;
import vn.tiendo.plans.obligation.Obligation;
import vn.tiendo.plans.obligation.ObligationTerms;
import vn.tiendo.plans.obligation.Obligations;
import vn.tiendo.plans.task.WorkToDo;
import vn.tiendo.plans.task.WorkToDo.Work;

/** What units have to do, whatever asks it of them. */
@ApplicationScoped
class Subjects {
    private final WorkToDo work;
    private final Obligations obligations;
    private final Fulfilments fulfilments;

    Subjects(WorkToDo work, Obligations obligations, Fulfilments fulfilments) {
        this.work = work;
        this.obligations = obligations;
        this.fulfilments = fulfilments;
    }

    Optional<Subject> find(UUID subjectId, AsOf view) {
        return work.find(subjectId, view)
                .map(Subjects::subject)
                .or(() -> owed(
                                obligations.instance(subjectId, view.knownAt()).stream()
                                        .toList(),
                                view)
                        .findFirst());
    }

    /** What is still to be done by a unit that it leads or owes; of reports those that are due by this day. */
    List<Subject> of(UUID unitId, LocalDate reportsThrough, AsOf view) {
        var led = work.ledBy(unitId, view).stream().map(Subjects::subject);
        var owed = owed(obligations.ofUnit(unitId, LocalDate.EPOCH, reportsThrough, view.knownAt()), view);
        return Stream.concat(led, owed).filter(Subject::open).toList();
    }

    private static Subject subject(Work work) {
        return new Subject(
                work.occurrenceId(),
                SubjectKind.TASK_OCCURRENCE,
                work.planId(),
                work.taskKey(),
                work.titleVi(),
                work.titleEn(),
                work.unitIds(),
                work.lastDay(),
                work.open(),
                work.overdue());
    }

    // Each plan is read once, however much of it a unit owes.
    private Stream<Subject> owed(List<Instance> instances, AsOf view) {
        var terms = instances.stream()
                .map(instance -> instance.act().planId())
                .distinct()
                .flatMap(plan -> obligations.ofPlan(plan, view.knownAt()).stream())
                .map(Obligation::terms)
                .collect(Collectors.toMap(ObligationTerms::obligationId, Function.identity()));
        var fulfilled = fulfilments
                .of(instances.stream().map(Instance::id).toList(), view)
                .keySet();
        return instances.stream()
                .flatMap(instance ->
                        Optional.ofNullable(terms.get(instance.act().obligationId()))
                                .map(own -> subject(instance, own, fulfilled.contains(instance.id()), view.at()))
                                .stream());
    }

    private static Subject subject(Instance instance, ObligationTerms terms, boolean fulfilled, LocalDate day) {
        boolean open = instance.isOwedOn(day) && !fulfilled;
        return new Subject(
                instance.id(),
                SubjectKind.OBLIGATION_INSTANCE,
                instance.act().planId(),
                terms.key(),
                terms.titleVi(),
                terms.titleEn(),
                List.of(instance.unitId()),
                instance.due().lastAcceptableDay(),
                open,
                open && instance.due().lastAcceptableDay().isBefore(day));
    }
}
