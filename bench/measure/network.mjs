// Counts what a page transfers: compressed bodies and headers as the browser received them, and when. A worker's script answers
// to the worker's own protocol session, so the page sees only that it was asked for: the page's resource timing tells the rest.

/** Starts counting on a session whose Network domain is enabled; the document at `host` is none of ours. */
export function countTransfers(session, host = null) {
  const requests = new Map();
  const arrivals = [];
  let wallOffsetS = 0;
  let lastEventAt = Date.now();

  session.on("Network.requestWillBeSent", ({ requestId, request, timestamp, wallTime }) => {
    if (!request.url.startsWith("http") || request.url === host) return;
    wallOffsetS = wallTime - timestamp;
    requests.set(requestId, { path: new URL(request.url).pathname, bytes: 0, isOpen: true });
    lastEventAt = Date.now();
  });
  session.on("Network.dataReceived", ({ requestId, encodedDataLength, timestamp }) => {
    add(requestId, encodedDataLength, timestamp);
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength, timestamp }) => {
    const request = requests.get(requestId);
    if (request) add(requestId, encodedDataLength - request.bytes, timestamp);
    close(requestId);
  });
  session.on("Network.loadingFailed", ({ requestId }) => close(requestId));

  function add(requestId, bytes, timestamp) {
    const request = requests.get(requestId);
    lastEventAt = Date.now();
    if (!request || bytes <= 0) return;
    request.bytes += bytes;
    arrivals.push({ requestId, bytes, atMs: (timestamp + wallOffsetS) * 1000 });
  }

  function close(requestId) {
    const request = requests.get(requestId);
    lastEventAt = Date.now();
    if (request) request.isOpen = false;
  }

  return {
    /** Milliseconds since anything happened; 0 while a request is open. */
    quietForMs: () => ([...requests.values()].some(({ isOpen }) => isOpen) ? 0 : Date.now() - lastEventAt),
    /** Closes what only the page's resource timing knows to have ended. */
    settle(entries) {
      for (const [requestId, request] of requests) {
        // The last one of that path: a file that was fetched ahead has an entry of its own, and the worker takes it from the cache.
        const entry = request.isOpen ? entries.findLast(({ path }) => path === request.path) : undefined;
        if (!entry) continue;
        add(requestId, entry.bytes - request.bytes, entry.endAtMs / 1000 - wallOffsetS);
        close(requestId);
      }
    },
    /** What had arrived at a moment of the wall clock, and from how many files. */
    until(atMs) {
      const before = arrivals.filter((arrival) => arrival.atMs <= atMs);
      return {
        bytes: before.reduce((total, { bytes }) => total + bytes, 0),
        requests: new Set(before.map(({ requestId }) => requestId)).size,
      };
    },
    files: () => [...requests.values()].map(({ path, bytes }) => ({ path, bytes })),
  };
}
