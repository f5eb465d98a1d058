/** `hosting/nginx.conf`: a server for the site, at its root or in any folder below it. */
import {
  caching,
  contentSecurityPolicy,
  explorerPath,
  explorerPolicy,
  hashedPath,
  headersOfAll,
  types,
} from "./headers.mjs";
import { WRITTEN } from "./written.ts";

/** The file. Values that differ by path come from maps, because a `location` with a header of its own would lose all others. */
export function nginxConfig(): string {
  const always = Object.entries(headersOfAll).map(([name, value]) => `  add_header ${name} "${value}" always;`);
  const kept = hashedPath.source.replaceAll("\\/", "/").replace("(^|/)", "");
  return `# ${WRITTEN}
# Goes into a folder that nginx includes inside http, such as /etc/nginx/conf.d/ or sites-enabled/.
map $uri $route_atlas_policy {
  default "${contentSecurityPolicy}";
  "~${explorerPath.source.replaceAll("\\/", "/")}" "${explorerPolicy}";
}
# By the status too: that a file is missing must not be kept for a year.
map "$status $uri" $route_atlas_caching {
  default "${caching.other}";
  "~^(200|206|304) .*/${kept}" "${caching.hashed}";
}

server {
  listen 8080;
  server_name _;
  root /var/www/route-atlas;
  index index.html;
  autoindex off;
  server_tokens off;
  absolute_redirect off;

  # What the build compressed beforehand.
  gzip_static on;
  gzip_vary on;
  # From the package libnginx-mod-http-brotli-static; without it, take this line away.
  brotli_static on;

  # The encoding stands in the types, because nginx adds none to what is compressed.
  types {
${types.map(([ending, type]) => `    "${type}" ${ending};`).join("\n")}
  }
  default_type application/octet-stream;

${always.join("\n")}
  add_header Content-Security-Policy $route_atlas_policy always;
  add_header Cache-Control $route_atlas_caching always;

  location / {
    try_files $uri $uri/ =404;
  }
  # A folder without a page is as missing as any other address.
  error_page 403 404 = @missing;
  location @missing {
    types {}
    default_type "text/plain;charset=utf-8";
    return 404 "There is no $uri here.\\n";
  }
}
`;
}
