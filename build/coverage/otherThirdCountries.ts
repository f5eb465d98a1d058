/** Third countries that are no partner yet: a document that names one needs a row of it, be it only in `others`. */
import type { Iso3 } from "../../src/model/records.ts";

const LIST = `
AGO Angola|Angolan; ARE United Arab Emirates|UAE; ARG Argentina|Argentinian; AUS Australia|Australian; BDI Burundi|Burundian;
BEN Benin|Beninese; BHR Bahrain|Bahraini; BOL Bolivia|Bolivian; BRA Brazil|Brazilian; BRN Brunei; BWA Botswana;
CAF Central African Republic; CAN Canada|Canadian; CHE Switzerland|Swiss; CHL Chile|Chilean; COD Democratic Republic of Congo|Democratic Republic of the Congo|DRC;
COG Congo|Congolese; COL Colombia|Colombian; COM Comoros|Comorian; CRI Costa Rica; CUB Cuba|Cuban; DJI Djibouti|Djiboutian;
DOM Dominican Republic; ECU Ecuador|Ecuadorian; ERI Eritrea|Eritrean|Eritreans; ESH Western Sahara|Sahrawi; FJI Fiji; GAB Gabon|Gabonese;
GBR United Kingdom|UK|Britain|British; GNB Guinea-Bissau|Guinea Bissau; GNQ Equatorial Guinea; GTM Guatemala|Guatemalan; GUY Guyana;
HND Honduras|Honduran; HTI Haiti|Haitian; IDN Indonesia|Indonesian; ISL Iceland|Icelandic; ISR Israel|Israeli|Israelis; JAM Jamaica|Jamaican;
JPN Japan|Japanese; KAZ Kazakhstan|Kazakh; KEN Kenya|Kenyan|Kenyans; KGZ Kyrgyzstan|Kyrgyz; KHM Cambodia|Cambodian; KOR South Korea;
KWT Kuwait|Kuwaiti; LAO Laos; LBR Liberia|Liberian; LIE Liechtenstein; LSO Lesotho; MDG Madagascar|Malagasy; MEX Mexico|Mexican;
MMR Myanmar|Burma|Burmese; MNG Mongolia|Mongolian; MOZ Mozambique|Mozambican; MUS Mauritius|Mauritian; MWI Malawi|Malawian;
MYS Malaysia|Malaysian; NAM Namibia|Namibian; NIC Nicaragua; NOR Norway|Norwegian; NZL New Zealand; OMN Oman|Omani; PAN Panama;
PER Peru|Peruvian; PHL Philippines|Filipino; PNG Papua New Guinea; PRK North Korea; PRY Paraguay; PSE Palestine|Palestinian|Palestinians|Gaza|West Bank;
QAT Qatar|Qatari; SAU Saudi Arabia|Saudi; SGP Singapore; SLV El Salvador; SSD South Sudan|South Sudanese; STP São Tomé|Sao Tome; SUR Suriname;
SWZ Eswatini|Swaziland; SYC Seychelles; TGO Togo|Togolese; THA Thailand|Thai; TJK Tajikistan|Tajik; TKM Turkmenistan|Turkmen; TLS Timor-Leste;
TTO Trinidad; TWN Taiwan|Taiwanese; TZA Tanzania|Tanzanian; UGA Uganda|Ugandan; URY Uruguay; USA United States|USA|US|American; UZB Uzbekistan|Uzbek;
VEN Venezuela|Venezuelan|Venezuelans; VNM Vietnam|Viet Nam|Vietnamese; YEM Yemen|Yemeni|Yemenis; ZAF South Africa|South African;
ZMB Zambia|Zambian; ZWE Zimbabwe|Zimbabwean
`;

export const OTHER_THIRD_COUNTRIES: Readonly<Record<Iso3, readonly string[]>> = Object.fromEntries(
  LIST.split(";").map((entry) => [entry.trim().slice(0, 3), entry.trim().slice(4).split("|")]),
);
