// The two readers that the bench plays.
const BYTES_PER_KBIT = 1000 / 8;

export const PROFILES = {
  fast: { name: "fast", words: "no throttling", cpu: 1, network: null },
  slow: {
    name: "slow",
    words: "CPU 4×, 1.6 Mbit/s down, 750 kbit/s up, 150 ms",
    cpu: 4,
    network: {
      offline: false,
      latency: 150,
      downloadThroughput: 1600 * BYTES_PER_KBIT,
      uploadThroughput: 750 * BYTES_PER_KBIT,
    },
  },
};

/** Slows a page down before it goes anywhere. The CPU rate holds for its main thread alone, not for workers and the GPU. */
export async function throttle(session, { cpu, network }) {
  await session.send("Emulation.setCPUThrottlingRate", { rate: cpu });
  if (network !== null) await session.send("Network.emulateNetworkConditions", network);
}
