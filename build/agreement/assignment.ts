/**
 * The one-to-one assignment with the greatest total weight, by the Hungarian method with potentials.
 * H. W. Kuhn, "The Hungarian method for the assignment problem", Naval Research Logistics Quarterly 2 (1955), 83–97;
 * J. Munkres, "Algorithms for the assignment and transportation problems", SIAM Journal 5 (1957), 32–38.
 */

/**
 * Pairs of row and column, each at most once, whose weights add up to the most. A weight of null forbids a pair; a pair
 * is made only where its weight is above 0. Equal totals are settled by order, so that the result is always the same.
 */
export function bestAssignment(weights: readonly (readonly (number | null)[])[]): [row: number, column: number][] {
  const width = Math.max(0, ...weights.map((row) => row.length));
  const size = Math.max(weights.length, width);
  const weightOf = (row: number, column: number): number => Math.max(0, weights[row]?.[column] ?? 0);
  const rowOf = leastCost(size, (row, column) => -weightOf(row, column));
  return rowOf
    .map((row, column): [number, number] => [row, column])
    .filter(([row, column]) => weightOf(row, column) > 0)
    .sort((a, b) => a[0] - b[0]);
}

/** The row of each column in the cheapest complete assignment of a square table. */
function leastCost(size: number, cost: (row: number, column: number) => number): number[] {
  // Index 0 stands for "none yet", so rows and columns count from 1 inside.
  const rowPotential = new Array<number>(size + 1).fill(0);
  const columnPotential = new Array<number>(size + 1).fill(0);
  const rowOf = new Array<number>(size + 1).fill(0);
  for (let row = 1; row <= size; row += 1) {
    const cameFrom = new Array<number>(size + 1).fill(0);
    const slack = new Array<number>(size + 1).fill(Infinity);
    const isDone = new Array<boolean>(size + 1).fill(false);
    let column = 0;
    rowOf[0] = row;
    do {
      isDone[column] = true;
      const current = rowOf[column]!;
      let step = Infinity;
      let next = 0;
      for (let other = 1; other <= size; other += 1) {
        if (isDone[other]) continue;
        const reduced = cost(current - 1, other - 1) - rowPotential[current]! - columnPotential[other]!;
        if (reduced < slack[other]!) [slack[other], cameFrom[other]] = [reduced, column];
        if (slack[other]! < step) [step, next] = [slack[other]!, other];
      }
      for (let other = 0; other <= size; other += 1) {
        if (isDone[other]) {
          rowPotential[rowOf[other]!]! += step;
          columnPotential[other]! -= step;
        } else slack[other]! -= step;
      }
      column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      const before = cameFrom[column]!;
      rowOf[column] = rowOf[before]!;
      column = before;
    }
  }
  return rowOf.slice(1).map((row) => row - 1);
}
