/** How much work a function does, counted and not timed: the same number on every machine, however busy. */
import { Session } from "node:inspector";

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
  }[];
}

/** How often the engine entered a block of the scripts that `isCounted` names, loops and branches included. */
export function countedWork(isCounted: (url: string) => boolean, run: () => void): number {
  const session = new Session();
  session.connect();
  let blocks = 0;
  session.post("Profiler.enable");
  session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  try {
    run();
    session.post("Profiler.takePreciseCoverage", (problem, coverage: Coverage) => {
      if (problem !== null) throw problem;
      const counted = coverage.result.filter(({ url }) => isCounted(url));
      const ranges = counted.flatMap(({ functions }) => functions.flatMap((called) => called.ranges));
      for (const { count } of ranges) blocks += count;
    });
  } finally {
    session.post("Profiler.stopPreciseCoverage");
    session.post("Profiler.disable");
    session.disconnect();
  }
  return blocks;
}
