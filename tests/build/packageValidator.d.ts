/** The part of the validator that the tests use; it brings no types along. */
declare module "datapackage" {
  export interface Resource {
    readonly name: string;
    readonly tabular: boolean;
    read(options: { readonly keyed: true; readonly relations: boolean }): Promise<readonly Record<string, unknown>[]>;
  }

  export class Package {
    static load(path: string): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }
}
