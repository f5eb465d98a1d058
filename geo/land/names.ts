/**
 * Who the shapes of the base map are. The source knows countries by ISO 3166-1 numeric codes and by labels that are
 * partly old; the map knows them by alpha-3 codes and by their designated English short names.
 */

/** One line a country inside the frame: ISO numeric, alpha-3, designated English short name. Of Saint Helena only Ascension is, and Indonesia only in Mercator’s. */
const TABLE = `
004 AFG Afghanistan
008 ALB Albania
012 DZA Algeria
020 AND Andorra
024 AGO Angola
031 AZE Azerbaijan
040 AUT Austria
048 BHR Bahrain
050 BGD Bangladesh
051 ARM Armenia
056 BEL Belgium
064 BTN Bhutan
070 BIH Bosnia and Herzegovina
100 BGR Bulgaria
104 MMR Myanmar
108 BDI Burundi
112 BLR Belarus
120 CMR Cameroon
124 CAN Canada
132 CPV Cabo Verde
140 CAF Central African Republic
144 LKA Sri Lanka
148 TCD Chad
156 CHN China
178 COG Congo
180 COD Democratic Republic of the Congo
191 HRV Croatia
196 CYP Cyprus
203 CZE Czechia
204 BEN Benin
208 DNK Denmark
226 GNQ Equatorial Guinea
231 ETH Ethiopia
232 ERI Eritrea
233 EST Estonia
234 FRO Faroe Islands
246 FIN Finland
248 FIN Finland
250 FRA France
262 DJI Djibouti
266 GAB Gabon
268 GEO Georgia
270 GMB The Gambia
275 PSE Palestine*
276 DEU Germany
288 GHA Ghana
292 GIB Gibraltar
300 GRC Greece
304 GRL Greenland
324 GIN Guinea
348 HUN Hungary
352 ISL Iceland
356 IND India
360 IDN Indonesia
364 IRN Iran
368 IRQ Iraq
372 IRL Ireland
376 ISR Israel
380 ITA Italy
384 CIV Côte d’Ivoire
398 KAZ Kazakhstan
400 JOR Jordan
404 KEN Kenya
414 KWT Kuwait
417 KGZ Kyrgyzstan
422 LBN Lebanon
428 LVA Latvia
430 LBR Liberia
434 LBY Libya
438 LIE Liechtenstein
440 LTU Lithuania
442 LUX Luxembourg
462 MDV Maldives
466 MLI Mali
470 MLT Malta
478 MRT Mauritania
480 MUS Mauritius
492 MCO Monaco
496 MNG Mongolia
498 MDA Moldova
499 MNE Montenegro
504 MAR Morocco
512 OMN Oman
524 NPL Nepal
528 NLD Netherlands
562 NER Niger
566 NGA Nigeria
578 NOR Norway
586 PAK Pakistan
616 POL Poland
620 PRT Portugal
624 GNB Guinea-Bissau
634 QAT Qatar
642 ROU Romania
643 RUS Russia
646 RWA Rwanda
654 SHN Ascension
666 SPM Saint Pierre and Miquelon
674 SMR San Marino
678 STP São Tomé and Príncipe
682 SAU Saudi Arabia
686 SEN Senegal
688 SRB Serbia
690 SYC Seychelles
694 SLE Sierra Leone
703 SVK Slovakia
705 SVN Slovenia
706 SOM Somalia
724 ESP Spain
728 SSD South Sudan
729 SDN Sudan
732 ESH Western Sahara
752 SWE Sweden
756 CHE Switzerland
760 SYR Syria
762 TJK Tajikistan
768 TGO Togo
784 ARE United Arab Emirates
788 TUN Tunisia
792 TUR Türkiye
795 TKM Turkmenistan
800 UGA Uganda
804 UKR Ukraine
807 MKD North Macedonia
818 EGY Egypt
826 GBR United Kingdom
831 GGY Guernsey
832 JEY Jersey
833 IMN Isle of Man
834 TZA Tanzania
840 USA United States
854 BFA Burkina Faso
860 UZB Uzbekistan
887 YEM Yemen
`;

const LINES = TABLE.trim()
  .split("\n")
  .map((line) => ({ numeric: line.slice(0, 3), id: line.slice(4, 7), name: line.slice(8) }));

/** Alpha-3 code by ISO numeric code. Åland (248) is drawn as a part of Finland. */
export const ID_OF_NUMERIC: ReadonlyMap<string, string> = new Map(LINES.map(({ numeric, id }) => [numeric, id]));

/** Features of the source that have no ISO code: by its label, whose they are and, where an inner line needs it, which part. */
export const ID_OF_LABEL: ReadonlyMap<string, { readonly id: string; readonly part?: string }> = new Map([
  ["Kosovo", { id: "XKX" }],
  ["Somaliland", { id: "SOM", part: "SOM-somaliland" }],
  ["N. Cyprus", { id: "CYP", part: "CYP-north" }],
  ["Cyprus U.N. Buffer Zone", { id: "CYP" }],
  ["Dhekelia", { id: "CYP" }],
  ["Akrotiri", { id: "CYP" }],
  ["Baikonur", { id: "KAZ" }],
  ["Siachen Glacier", { id: "X-KASHMIR" }],
]);

/** Reefs of Brazil and of Chagos, and Vatican City, which the source draws as a line without area. */
export const LEFT_OUT: ReadonlySet<string> = new Set(["Brazil", "Br. Indian Ocean Ter.", "Vatican"]);

/** English short name by feature id. Areas whose status is open have ids that begin with `X-` and no statement about them. */
export const NAME_OF_ID: ReadonlyMap<string, string> = new Map([
  ...LINES.map(({ id, name }): [string, string] => [id, name]),
  ["XKX", "Kosovo*"],
  ["X-ABYEI", "Abyei"],
  ["X-GOLAN", "Golan Heights"],
  ["X-HALAIB", "Hala’ib"],
  ["X-KASHMIR", "Siachen Glacier"],
]);
