// One journey as a front-end team would write it: with nothing but the client that is generated from our OpenAPI files.
import createClient from "openapi-fetch";
import type { paths as Plans } from "./generated/plans.js";
import type { paths as Reporting } from "./generated/reporting.js";
import type { paths as Units } from "./generated/units.js";

const SINCE = "2025-07-01";
const ISSUED = "2026-01-05";
const DAY = "2026-03-10";

function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

function as(service: string) {
  return {
    baseUrl: setting(`TIENDO_${service}_URL`),
    headers: { Authorization: `Bearer ${setting("TIENDO_TOKEN")}`, "Accept-Language": "en" },
  };
}

const units = createClient<Units>(as("UNITS"));
const plans = createClient<Plans>(as("PLANS"));
const reporting = createClient<Reporting>(as("REPORTING"));

type Answer<T> = { data?: T; error?: unknown; response: Response };

// What one service has written is waited for in the others, by its position; itself it knows what it wrote.
const positions = new Map<string, string[]>();
const waitingFor = (...services: string[]) => ({
  header: { "Wait-For": services.flatMap((service) => positions.get(service) ?? []).join(",") },
});

async function written<T>(service: string, name: string, call: () => Promise<Answer<T>>): Promise<T> {
  const found = await read(name, call);
  const told = (found.response.headers.get("Position") ?? "").split(/\s*,\s*/).filter(Boolean);
  positions.set(service, [...(positions.get(service) ?? []), ...told]);
  return found.data;
}

async function read<T>(name: string, call: () => Promise<Answer<T>>): Promise<{ data: T; response: Response }> {
  for (let attempt = 0; ; attempt++) {
    const { data, error, response } = await call();
    if (data !== undefined) return { data, response };
    if (response.status !== 409 || attempt > 20) throw new Error(`${name}: ${response.status} ${JSON.stringify(error)}`);
  }
}

const name = `Client ${Date.now()}`;
const province = await written("units", "unit", () =>
  units.POST("/v1/units", { body: { system: "ADMINISTRATIVE", effectiveOn: SINCE, name } }),
);
const indicator = await written("plans", "indicator", () =>
  plans.POST("/v1/indicators", {
    params: waitingFor("units"),
    body: { effectiveOn: SINCE, code: `CLIENT_${Date.now()}`, nameVi: name, nameEn: name, kind: "FLOW" },
  }),
);
const plan = await written("plans", "plan", () =>
  plans.POST("/v1/plans", {
    params: waitingFor("units"),
    body: {
      format: "tiendo-plan/1",
      key: `client-${Date.now()}`,
      titleVi: name,
      titleEn: name,
      unit: province.id,
      effectiveOn: ISSUED,
      period: { from: "2026-01-01", through: "2030-12-31" },
    },
  }),
);
await written("plans", "target", () =>
  plans.POST("/v1/plans/{planId}/targets", {
    params: { ...waitingFor("units"), path: { planId: plan.id } },
    body: {
      effectiveOn: ISSUED,
      key: "T1",
      titleVi: name,
      titleEn: name,
      kind: "ANNUAL_MINIMUM",
      indicator: indicator.id,
      operator: ">=",
      firmness: "FIRM",
      periods: [{ period: { from: "2026-01-01", through: "2026-12-31" }, value: "10" }],
    },
  }),
);
await written("reporting", "entry", () =>
  reporting.POST("/v1/progress-entries", {
    params: waitingFor("units", "plans"),
    body: { unitId: province.id, occurredOn: DAY, statements: [{ indicatorId: indicator.id, quantity: 7 }] },
  }),
);
const { data: dashboard } = await read("dashboard", () =>
  reporting.GET("/v1/dashboards/plans/{planId}", { params: { ...waitingFor("units", "plans"), path: { planId: plan.id } } }),
);
const achieved = dashboard.targets[0]?.periods[0]?.achieved;
if (Number(achieved) !== 7) throw new Error(`7 admitted, but the dashboard shows ${achieved}`);

// A refusal is typed as well.
const refused = await plans.GET("/v1/plans/{planId}", { params: { path: { planId: "0199a000-0000-7000-8000-00000000dead" } } });
if (refused.error?.code !== "NOT_FOUND") throw new Error(`NOT_FOUND expected: ${JSON.stringify(refused.error)}`);
console.log(`${plan.id}: ${achieved} of 10`);
