/** The little that the recipe uses of packages that bring no types. */
declare module "mapshaper" {
  const mapshaper: {
    /** Runs a line of commands over named files held in memory and returns the files that it wrote. */
    applyCommands(commands: string, input: Record<string, string>): Promise<Record<string, Uint8Array | string>>;
  };
  export default mapshaper;
}

declare module "polylabel" {
  /** The point of a polygon (rings of x,y) that is farthest from its edge, to within `precision`. */
  export default function polylabel(polygon: readonly (readonly (readonly number[])[])[], precision?: number): Point;
  type Point = [x: number, y: number];
}
