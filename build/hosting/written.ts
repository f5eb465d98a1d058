/** What stands at the top of each file that is written from the table of headers. */
export const WRITTEN = "Written by `npm run hosting -- --write` from build/hosting/headers.mjs: change it there.";
