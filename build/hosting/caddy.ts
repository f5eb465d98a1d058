/** `hosting/Caddyfile`: a server for the site, at its root or in any folder below it. */
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

/** The file. */
export function caddyfile(): string {
  const always = Object.entries(headersOfAll).map(([name, value]) => `\t\t${name} "${value}"`);
  const typed = types.map(
    ([ending, type]) => `\t@${ending} path *.${ending}\n\theader @${ending} Content-Type "${type}"`,
  );
  const explorer = `path_regexp ${explorerPath.source.replaceAll("\\/", "/")}`;
  const kept = hashedPath.source.replaceAll("\\/", "/");
  return `# ${WRITTEN}
# With a name instead of the port, such as atlas.example, Caddy fetches and renews the certificate by itself.
:8080 {
	root * /var/www/route-atlas

	header {
${always.join("\n")}
	}
	# By itself: beside the others it would hold them back until after an error is told.
	header -Server
	@explorer ${explorer}
	header @explorer Content-Security-Policy "${explorerPolicy}"
	@others not ${explorer}
	header @others Content-Security-Policy "${contentSecurityPolicy}"
	@hashed path_regexp ${kept}
	header @hashed Cache-Control "${caching.hashed}"
	@unhashed not path_regexp ${kept}
	header @unhashed Cache-Control "${caching.other}"

${typed.join("\n")}

	@writing not method GET HEAD
	respond @writing 405

	# What the build compressed beforehand.
	file_server {
		precompressed br gzip
	}

	# That a file is missing must not be kept for a year.
	handle_errors {
		header Cache-Control "${caching.other}"
		header Content-Type "text/plain;charset=utf-8"
		respond "There is no {http.request.uri.path} here.
"
	}
}
`;
}
