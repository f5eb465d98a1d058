/** Where a run of mutation tests keeps the pressed tables. */
import { fileURLToPath } from "node:url";

export const keptDataset = fileURLToPath(new URL("../../.cache/mutation/dataset.json", import.meta.url));
