/** The audit of the lockfile against a service that knows a flaw, and against none. */
import { afterEach, expect, test } from "vitest";
import { audit, endService, knowing, serviceOf } from "../support/auditService.ts";

afterEach(endService);

test("a known critical flaw fails, and names package and advisory", async () => {
  const { status, said } = await audit(await serviceOf(knowing("critical")));
  expect(said).toMatch(/\d critical\.$/m);
  expect(said).toContain("critical: svelte: A flaw of the test");
  expect(status).toBe(1);
});

test("a service that is gone is told and fails nothing", async () => {
  const address = await serviceOf(() => undefined);
  endService();
  const { status, said } = await audit(address);
  expect(said).toContain("could not be asked");
  expect(status).toBe(0);
});
