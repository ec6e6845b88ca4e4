#!/usr/bin/env bash
# Runs once, when PostgreSQL's volume is empty: a database for each service, with the role that migrates and the role that runs.
set -euo pipefail

create_database() {
  [[ -n "$2" && -n "$3" ]] || { echo "no password for the roles of $1: run make-secrets" >&2; exit 1; }
  psql --no-psqlrc --quiet --username "$POSTGRES_USER" --dbname postgres --set ON_ERROR_STOP=1 \
    --set service="$1" --set owner="$1_owner" --set app="$1_app" \
    --set owner_password="$2" --set app_password="$3" <<'SQL'
create role :"owner" login password :'owner_password';
create role :"app" login password :'app_password';
create database :"service" owner :"owner";
revoke all on database :"service" from public;
grant connect on database :"service" to :"app";
\connect :"service"
alter schema public owner to :"owner";
grant usage on schema public to :"app";
SQL
}

create_database units "$TIENDO_UNITS_OWNER_PASSWORD" "$TIENDO_UNITS_APP_PASSWORD"
create_database plans "$TIENDO_PLANS_OWNER_PASSWORD" "$TIENDO_PLANS_APP_PASSWORD"
create_database reporting "$TIENDO_REPORTING_OWNER_PASSWORD" "$TIENDO_REPORTING_APP_PASSWORD"
