/** The Member States of the European Union since 1 February 2020, ISO 3166-1 alpha-3. */
import type { Iso3 } from "./records.ts";

export const MEMBER_STATES: readonly Iso3[] = [
  ..."AUT BEL BGR CYP CZE DEU DNK ESP EST FIN FRA GRC HRV HUN IRL ITA LTU LUX LVA MLT NLD POL PRT ROU SVK SVN SWE".split(
    " ",
  ),
];
