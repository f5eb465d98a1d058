/** Whether this is a run of mutation tests, which asks a test hundreds of times: then the longest walks are left out. */
export const isMutating = process.env["FLOOR"] !== undefined;
