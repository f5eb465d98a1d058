/** The audit of the lockfile against services that know less, refuse, or are silent. */
import { afterEach, expect, test } from "vitest";
import { audit, endService, knowing, serviceOf } from "../support/auditService.ts";

afterEach(endService);

test("flaws that are less than critical are told and fail nothing", async () => {
  const { status, said } = await audit(await serviceOf(knowing("high")));
  expect(said).toContain("high: svelte: A flaw of the test");
  expect(status).toBe(0);
});

test("every package of the lockfile is asked about, those of the build too", async () => {
  let asked = "";
  const { status, said } = await audit(await serviceOf(knowing(null, (body) => (asked = body))));
  expect(Object.keys(JSON.parse(asked) as object)).toEqual(expect.arrayContaining(["svelte", "maplibre-gl", "vite"]));
  expect(said).toContain("No known flaw");
  expect(status).toBe(0);
});

test("a service that refuses is told and fails nothing", async () => {
  const { status, said } = await audit(await serviceOf((_request, response) => response.writeHead(405).end()));
  expect(said).toContain("could not be asked (405)");
  expect(status).toBe(0);
});

test("a service that never answers is waited for only as long as is said", async () => {
  const { status, said } = await audit(await serviceOf(() => undefined));
  expect(said).toContain("could not be asked");
  expect(status).toBe(0);
});
