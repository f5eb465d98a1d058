// The bill of materials (CycloneDX) as npm writes it from the lockfile, with what readers get told apart, and the same at every release
// of the same commit.
import { createHash } from "node:crypto";

/**
 * @param {any} bill what `npm sbom --sbom-format cyclonedx` says
 * @param {{ name: string, time: Date, shipped: readonly { name: string, version: string }[] }} release
 * @returns {string}
 */
export function billOfMaterials(bill, { name, time, shipped }) {
  const isShipped = new Set(shipped.map((one) => `${one.name}@${one.version}`));
  const components = bill.components.map((/** @type {any} */ component) => ({
    ...component,
    // "Required" is what runs at a reader; all else only builds and tests.
    scope: isShipped.delete(`${component.name}@${component.version}`) ? "required" : "excluded",
  }));
  if (isShipped.size > 0)
    throw new Error(`Readers get ${[...isShipped].join(", ")}, which the lockfile does not name.`);
  const whole = {
    ...bill,
    serialNumber: "",
    metadata: {
      ...bill.metadata,
      timestamp: time.toISOString(),
      // npm names the project after its folder.
      component: { ...bill.metadata.component, type: "application", name },
    },
    components,
  };
  const digits = createHash("sha256").update(JSON.stringify(whole)).digest("hex");
  const serial = [
    [0, 8],
    [8, 12],
    [13, 16],
    [17, 20],
    [20, 32],
  ].map(([start, end]) => digits.slice(start, end));
  whole.serialNumber = `urn:uuid:${serial[0]}-${serial[1]}-8${serial[2]}-a${serial[3]}-${serial[4]}`;
  return `${JSON.stringify(whole, null, 2)}\n`;
}
