-- The words of a name, and each two that follow each other: a phrase is looked up, not sifted out of all that share its words.
create or replace function enterprise_words(name_key text) returns tsvector
  language plpgsql immutable strict parallel safe cost 1000 as $$
declare
  words text[] := string_to_array(name_key, ' ');
  many int := cardinality(words);
  terms text[] := words;
begin
  for i in 2..many loop
    terms[many + i - 1] := words[i - 1] || ' ' || words[i];
  end loop;
  return array_to_tsvector(terms);
end $$;

drop index enterprise_version_words;
create index enterprise_version_words on enterprise_version using gin (enterprise_words(name_key));
