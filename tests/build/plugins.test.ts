import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, createServer, type HotPayload } from "vite";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { dataFileNames, dataFolderPlugin } from "../../build/plugins/dataFolder.ts";
import { datasetPlugin } from "../../build/plugins/dataset.ts";
import { TABLE_NAMES } from "../../build/tables/readTables.ts";
import { projectWith } from "./support/folders.ts";
import { event, type Rows } from "./support/tables.ts";

const bad = { ...event, kind: "call" };
const sentence = /seeds\/events\.csv:2:\d+ \(kind\): "call" is not a kind of event\./;

function settings(root: string) {
  return {
    root,
    configFile: false as const,
    logLevel: "silent" as const,
    plugins: [datasetPlugin(root), dataFolderPlugin(root)],
  };
}

function projectWithEntry(changes: Rows = {}): string {
  const root = projectWith(changes);
  const modules = ["dataset", "texts"].map((name) => `import ${name} from "virtual:route-atlas/${name}";`);
  writeFileSync(join(root, "entry.js"), [...modules, "console.log(dataset, texts);", ""].join("\n"));
  return root;
}

async function built(root: string) {
  const result = await build({
    ...settings(root),
    build: { write: false, minify: false, rolldownOptions: { input: join(root, "entry.js") } },
  });
  if (Array.isArray(result) || !("output" in result)) throw new Error("one output was expected");
  return result.output;
}

describe("a build", () => {
  it("holds the core of the dataset and its texts as strings of JSON, and the data folder beside it", async () => {
    const output = await built(projectWithEntry());
    const code = output.map((file) => (file.type === "chunk" ? file.code : "")).join("");
    expect(code).toContain("JSON.parse(");
    expect(code).toMatch(/\[\\?"readmission\\?"\]/);
    expect(code).toContain(event.statement);
    const names = output.map(({ fileName }) => fileName);
    // The small project has no translations, and what is missing is left out.
    const own = dataFileNames().filter((name) => !name.startsWith("translations/"));
    expect(names).toEqual(expect.arrayContaining(own.map((name) => `data/${name}`)));
    expect(names).toEqual(expect.arrayContaining(TABLE_NAMES.map((table) => `data/${table}.csv`)));
  });

  it("fails for a faulty table with the same sentences as the check", async () => {
    await expect(built(projectWithEntry({ events: [bad] }))).rejects.toThrow(sentence);
  });

  it("fails for a faulty table even where no page asks for the dataset", async () => {
    const root = projectWithEntry({ events: [bad] });
    writeFileSync(join(root, "entry.js"), "console.log(1);\n");
    await expect(built(root)).rejects.toThrow(sentence);
  });
});

describe("the dev server", () => {
  it("covers the page when a table breaks, also for pages that come later, and reloads it when it is good again", async () => {
    const root = projectWithEntry();
    const server = await createServer({ ...settings(root), server: { middlewareMode: true, ws: false } });
    onTestFinished(() => server.close());
    const sent: HotPayload[] = [];
    vi.spyOn(server.environments.client.hot, "send").mockImplementation((payload: unknown) => {
      sent.push(payload as HotPayload);
    });
    const load = () => server.environments.client.transformRequest("virtual:route-atlas/dataset");
    const path = join(root, "seeds/events.csv");
    const good = readFileSync(path, "utf8");
    expect((await load())?.code).toMatch(/\[\\?"visit\\?"\]/);

    writeFileSync(path, good.replace(",visit,", ",call,"));
    server.watcher.emit("all", "change", path);
    await vi.waitFor(() => expect(sent.at(-1)?.type).toBe("error"));
    const overlay = sent.at(-1) as Extract<HotPayload, { type: "error" }>;
    expect(overlay.err.message).toMatch(sentence);
    expect(overlay.err.loc).toMatchObject({ file: path, line: 2 });
    await expect(load()).rejects.toThrow(sentence);

    writeFileSync(path, good);
    server.watcher.emit("all", "change", path);
    await vi.waitFor(() => expect(sent.at(-1)?.type).toBe("full-reload"));
    expect((await load())?.code).toMatch(/\[\\?"visit\\?"\]/);
  });
});
