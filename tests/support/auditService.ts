/** scripts/audit.mjs, run against audit services of our own. */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { projectRoot } from "./devServer.ts";

let service: Server | null = null;

/** Nobody answers any more at the address of the last service. */
export function endService(): void {
  service?.closeAllConnections();
  service?.close();
  service = null;
}

/** Answers as a service that knows a flaw of Svelte with this severity, or none. */
export function knowing(severity: string | null, hear: (body: string) => void = () => undefined): RequestListener {
  return (request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      response.writeHead(200, { "Content-Type": "application/json" });
      if (request.method === "GET") {
        response.end(JSON.stringify(packageAsked(request.url ?? "")));
        return;
      }
      const body = Buffer.concat(chunks);
      if (body.length > 0) hear((request.headers["content-encoding"] === "gzip" ? gunzipSync(body) : body).toString());
      const advisory = {
        id: 1,
        url: "https://advisory.example/1",
        title: "A flaw of the test",
        vulnerable_versions: "*",
      };
      response.end(JSON.stringify(severity === null ? {} : { svelte: [{ ...advisory, severity }] }));
    });
  };
}

/** npm then asks which versions there are of the package and of all that bring it along; here, only the one that is installed. */
function packageAsked(path: string): object {
  const name = decodeURIComponent(path.slice(1));
  const installed = readFileSync(join(projectRoot, "node_modules", name, "package.json"), "utf8");
  const manifest = JSON.parse(installed) as { readonly version: string };
  return { name, "dist-tags": { latest: manifest.version }, versions: { [manifest.version]: manifest } };
}

/** Gives its address. */
export function serviceOf(listener: RequestListener): Promise<string> {
  return new Promise((tell) => {
    service = createServer(listener).listen(0, "127.0.0.1", () => {
      const address = service?.address();
      tell(`http://127.0.0.1:${String(typeof address === "object" ? address?.port : 0)}/`);
    });
  });
}

/** Runs the script with a patience of four seconds. */
export function audit(address: string): Promise<{ status: number; said: string }> {
  return new Promise((tell) => {
    const env = {
      ...process.env,
      npm_config_registry: address,
      npm_config_cache: join(projectRoot, ".cache", "audit"),
    };
    execFile(process.execPath, [join(projectRoot, "scripts/audit.mjs"), "--timeout", "4"], { env }, (error, said) =>
      tell({ status: typeof error?.code === "number" ? error.code : 0, said }),
    );
  });
}
