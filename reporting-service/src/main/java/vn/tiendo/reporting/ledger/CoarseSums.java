package vn.tiendo.reporting.ledger;

/** The statements of {@link CoarseFigures}: a first row says how far counters are folded, the others are sums. */
final class CoarseSums {

    // The fold first: no sum is taken before it is known that they are what they are taken for.
    private static final String SUMS = """
            ) select null as place, null as unit_id, null as quantity, null as made, folded_through, before
                from counter_fold cross join known_year_fold
              union all
              select place, unit_id, sum(quantity), sum(made), null, null
                from counted as c (place, unit_id, quantity, made) group by place, unit_id
            """;
    // The counters of a unit lie together: "offset 0" has them read by unit, not once for each piece.
    private static final String PIECES = """
            with year_piece as materialized (
              select * from unnest(:yearPlaces, cast(:yearIndicators as uuid[]), cast(:yearFrom as date[]), cast(:yearThrough as date[]))
                as p (place, indicator_id, first_day, last_day)),
            month_piece as materialized (
              select * from unnest(:monthPlaces, cast(:monthIndicators as uuid[]), cast(:monthFrom as date[]), cast(:monthThrough as date[]))
                as p (place, indicator_id, first_day, last_day)),
            day_piece as materialized (
              select * from unnest(:dayPlaces, cast(:dayIndicators as uuid[]), cast(:dayFrom as date[]), cast(:dayThrough as date[]))
                as p (place, indicator_id, first_day, last_day)),
            whole_piece as (select * from year_piece union all select * from month_piece),
            late as materialized (
              select indicator_id, unit_id, occurred_on, quantity, made, recorded_at from posting
               where recorded_at > :after and recorded_at <= :last
                 and unit_id = any(:units) and indicator_id = any(:all)
               union all
              select indicator_id, unit_id, occurred_on, quantity, made, recorded_at from registry_posting
               where recorded_at > :after and recorded_at <= :last
                 and unit_id = any(:units) and indicator_id = any(:all)),
            counted as (
              select p.place, c.unit_id, c.quantity, c.made
                from (select unit_id, indicator_id, month, quantity, made from own_unit_month
                       where unit_id = any(:units) and indicator_id = any(:all)
                         and month between (select min(first_day) from month_piece)
                                       and (select max(last_day) from month_piece)
                         and known_month <= :knownMonth offset 0) c
                join month_piece p on p.indicator_id = c.indicator_id
                 and c.month between p.first_day and p.last_day
              union all
              select p.place, l.unit_id, :sign * l.quantity, :sign * l.made
                from late l join whole_piece p on p.indicator_id = l.indicator_id
                 and l.occurred_on between p.first_day and p.last_day
               where l.recorded_at <= :upTo
              union all
            """;
    static final String AT_PRESENT = PIECES + """
              select p.place, c.unit_id, c.quantity, c.made
                from (select unit_id, indicator_id, year, quantity, made from own_unit_year
                       where unit_id = any(:units) and indicator_id = any(:all) offset 0) c
                join year_piece p on p.indicator_id = c.indicator_id
                 and c.year between p.first_day and p.last_day
              union all
              select p.place, c.unit_id, c.quantity, c.made
                from day_piece p join own_unit_day c on c.indicator_id = p.indicator_id
                 and c.occurred_on between p.first_day and p.last_day
               where c.unit_id = any(:units)
              union all
              select p.place, l.unit_id, -l.quantity, -l.made
                from late l join day_piece p on p.indicator_id = l.indicator_id
                 and l.occurred_on between p.first_day and p.last_day
               where l.recorded_at > :horizon
            """ + SUMS;
    static final String EARLIER = PIECES + """
              select p.place, c.unit_id, c.quantity, c.made
                from (select unit_id, indicator_id, year, quantity, made from own_unit_known_year
                       where unit_id = any(:units) and indicator_id = any(:all) and known_year < :knownYear offset 0) c
                join year_piece p on p.indicator_id = c.indicator_id
                 and c.year between p.first_day and p.last_day
              union all
              select p.place, c.unit_id, c.quantity, c.made
                from (select unit_id, indicator_id, month, quantity, made from own_unit_month
                       where unit_id = any(:units) and indicator_id = any(:all)
                         and known_month between :knownYear and :knownMonth offset 0) c
                join year_piece p on p.indicator_id = c.indicator_id
                 and c.month between p.first_day and p.last_day
              union all
              select p.place, t.unit_id, t.quantity, t.made
                from day_piece p join posting t on t.indicator_id = p.indicator_id
                 and t.occurred_on between p.first_day and p.last_day
               where t.recorded_at <= :horizon and t.unit_id = any(:units)
              union all
              select p.place, t.unit_id, t.quantity, t.made
                from day_piece p join registry_posting t on t.indicator_id = p.indicator_id
                 and t.occurred_on between p.first_day and p.last_day
               where t.recorded_at <= :horizon and t.unit_id = any(:units)
            """ + SUMS;

    private CoarseSums() {}
}
