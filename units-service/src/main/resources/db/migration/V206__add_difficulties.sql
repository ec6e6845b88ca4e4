-- Difficulties and proposals, who must answer them, and the answers; only ever added to.

create table difficulty (
  difficulty_id uuid constraint difficulty_key primary key,
  position bigint generated always as identity constraint difficulty_in_order unique,
  kind text not null constraint difficulty_kind_known check (kind in ('DIFFICULTY', 'PROPOSAL')),
  unit_id uuid not null constraint difficulty_of_unit references unit,
  enterprise_id uuid constraint difficulty_of_enterprise references enterprise,
  text text not null,
  raised_on date not null,
  to_answer_by_id uuid not null constraint difficulty_to_answer_by references unit,
  recorded_at timestamptz not null default recording_instant(),
  recorded_by text not null
);

create index difficulty_unit on difficulty (unit_id);
create index difficulty_to_answer on difficulty (to_answer_by_id);
create index difficulty_enterprise on difficulty (enterprise_id) where enterprise_id is not null;

create table difficulty_answer (
  position bigint generated always as identity constraint difficulty_answer_key primary key,
  difficulty_id uuid not null constraint difficulty_answer_of_difficulty references difficulty,
  text text not null,
  answered_on date not null,
  document_number text,
  document_date date,
  recorded_at timestamptz not null default recording_instant(),
  recorded_by text not null
);

create index difficulty_answer_of_difficulty_idx on difficulty_answer (difficulty_id, answered_on, position);

grant select, insert on difficulty, difficulty_answer to ${app};

-- For whoever records of many enterprises at once: they are evaluated anew in the background, after the commit.
create function conclude_later() returns bigint language sql volatile as $$
  with due as (
    insert into eligibility_due (after_id) select null where exists (select 1 from eligibility_rule) returning due_id)
  select count(*) from due
$$;
