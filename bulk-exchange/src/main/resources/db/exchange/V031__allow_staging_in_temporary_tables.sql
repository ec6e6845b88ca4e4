-- Rows on their way wait in temporary tables: seen by nobody else, written to no log, gone with their connection.
do $$ begin
  execute format('grant temporary on database %I to ${app}', current_database());
end $$;
