import { oneOf, pattern } from '../../wording/wrapped.ts';

/** Where a letter goes to, as far as its formulas differ: ISO 3166-1 alpha-2. */
export type Country =
  | 'US'
  | 'CA'
  | 'GB'
  | 'IE'
  | 'AU'
  | 'NZ'
  | 'IN'
  | 'ZA'
  | 'DE'
  | 'AT'
  | 'CH'
  | 'FR'
  | 'BE'
  | 'LU'
  | 'ES'
  | 'MX'
  | 'AR'
  | 'CO'
  | 'CL'
  | 'PE';

/** Names of countries, their large towns and regions, and what else stands in no other country's ads. */
const SIGNS: [Country, RegExp][] = [
  [
    'US',
    pattern('u')`\b(?:${oneOf`
    USA; U\.S\.A?\.; United States; 401\(?k\)?; EEO; Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut
    Delaware; Florida; Hawaii; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maryland; Massachusetts; Michigan
    Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; New York; North Carolina
    North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah
    Vermont; West Virginia; Virginia; Wisconsin; Wyoming; Chicago; Houston; Dallas; Austin; Boston; Seattle; Denver; Atlanta
    San Francisco; Los Angeles; San Diego; Philadelphia; Phoenix; Portland; Detroit; Miami; NYC; Brooklyn`})\b|,\s(?:${oneOf`
    AL; AK; AZ; AR; CA; CO; CT; DC; FL; GA; HI; ID; IL; IA; KS; KY; LA; MA; MD; ME; MI; MN; MO; MS; MT; NC; ND; NE; NH
    NJ; NM; NV; NY; OH; OK; OR; PA; RI; SC; SD; TN; TX; UT; VA; VT; WA; WI; WV; WY`})(?:\s\d{5})?\b`,
  ],
  [
    'CA',
    pattern('u')`\b(?:${oneOf`
    Canada; Ontario; Québec; Quebec; British Columbia; Alberta; Manitoba; Saskatchewan; Nova Scotia; Toronto; Vancouver
    Montréal; Montreal; Ottawa; Calgary; Winnipeg; Halifax`})\b|,\s(?:ON|BC|QC|AB)\b`,
  ],
  ['IE', pattern('u')`\b(?:${oneOf`Republic of Ireland; Ireland; Dublin; Cork; Galway; Limerick`})\b`],
  [
    'GB',
    pattern('u')`\b(?:${oneOf`
    UK; U\.K\.; United Kingdom; Great Britain; England; Scotland; Wales; Northern Ireland; London; Manchester; Birmingham
    Leeds; Glasgow; Edinburgh; Liverpool; Bristol; Sheffield; Cardiff; Belfast; Newcastle; Nottingham; Leicester; York
    Cambridge; Oxford; Aberdeen; Brighton; Swansea; NHS; DBS; Yorkshire; Kent; Devon; Cornwall; Surrey; Sussex`})\b|£\s?\d`,
  ],
  [
    'AU',
    pattern('u')`\b(?:${oneOf`Australia; Sydney; Melbourne; Brisbane; Perth; Adelaide; Canberra; NSW; Queensland`})\b`,
  ],
  ['NZ', pattern('u')`\b(?:${oneOf`New Zealand; Auckland; Wellington; Christchurch; Aotearoa`})\b`],
  [
    'IN',
    pattern('u')`\b(?:${oneOf`
    India; Mumbai; Bengaluru; Bangalore; Delhi; Hyderabad; Chennai; Pune; Kolkata; Gurgaon; Gurugram; Noida`})\b|₹`,
  ],
  ['ZA', pattern('u')`\b(?:${oneOf`South Africa; Cape Town; Johannesburg; Durban; Pretoria`})\b`],
  [
    'CH',
    pattern('u')`\b(?:${oneOf`
    Schweiz; Suisse; Svizzera; Switzerland; Zürich; Zurich; Basel; Bern; Luzern; Winterthur; St\. Gallen; Genève; Lausanne
    Neuchâtel; Fribourg; Zug; CHF`})\b`,
  ],
  [
    'AT',
    pattern('u')`\b(?:${oneOf`
    Österreich; Austria; Wien; Graz; Linz; Salzburg; Innsbruck; Klagenfurt; Tirol; Vorarlberg; Steiermark; Kärnten`})\b`,
  ],
  [
    'DE',
    pattern('u')`\b(?:${oneOf`
    Deutschland; Germany; Berlin; Hamburg; München; Munich; Köln; Frankfurt; Stuttgart; Düsseldorf; Leipzig; Dortmund; Essen
    Bremen; Dresden; Hannover; Nürnberg; Duisburg; Bonn; Münster; Karlsruhe; Mannheim; Augsburg; Bayern; Hessen; Sachsen
    GmbH; TVöD`})\b`,
  ],
  [
    'BE',
    pattern(
      'u',
    )`\b(?:${oneOf`Belgique; Belgium; België; Bruxelles; Brussels; Liège; Namur; Charleroi; Anvers; Antwerp`})\b`,
  ],
  ['LU', /\bLuxembourg\b/u],
  [
    'FR',
    pattern('u')`\b(?:${oneOf`
    France; Paris; Lyon; Marseille; Toulouse; Nantes; Strasbourg; Bordeaux; Lille; Rennes; Grenoble; Montpellier; Nice
    Île-de-France; Bretagne; Normandie; SARL; SAS; CDI; CDD`})\b`,
  ],
  ['MX', pattern('u')`\b(?:${oneOf`México; Mexico; CDMX; Monterrey; Guadalajara; Puebla; Querétaro; Tijuana`})\b`],
  ['AR', pattern('u')`\b(?:${oneOf`Argentina; Buenos Aires; Rosario; Mendoza; CABA`})\b`],
  ['CO', pattern('u')`\b(?:${oneOf`Colombia; Bogotá; Medellín; Cali; Barranquilla`})\b`],
  ['CL', pattern('u')`\b(?:${oneOf`Chile; Santiago de Chile; Valparaíso; Concepción`})\b`],
  ['PE', pattern('u')`\b(?:${oneOf`Perú; Lima; Arequipa; Trujillo`})\b`],
  [
    'ES',
    pattern('u')`\b(?:${oneOf`
    España; Spain; Madrid; Barcelona; Valencia; Sevilla; Zaragoza; Málaga; Bilbao; Murcia; Alicante; Granada; Galicia
    Asturias; Cataluña; Andalucía; Vigo; Valladolid; Córdoba; Palma`})\b`,
  ],
];

/** The country whose signs a text has most of, the first named of equals; null where it has none. */
export function countryOf(text: string): Country | null {
  const found = SIGNS.flatMap(([country, sign]) => {
    const all = [...text.matchAll(new RegExp(sign.source, 'gu'))];
    return all.length ? [{ country, count: all.length, at: all[0]?.index ?? 0 }] : [];
  });
  return found.toSorted((a, b) => b.count - a.count || a.at - b.at)[0]?.country ?? null;
}
