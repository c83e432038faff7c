/*
 * Domains of the vocabulary between which people move without starting anew, after the major and sub-major groups of ISCO-08.
 */
const FAMILIES: readonly (readonly string[])[] = [
  ['Programming languages', 'Web development', 'Cloud and operations', 'Data and databases', 'Information security'],
  ['Data and databases', 'Science and laboratory'],
  ['Web development', 'Design and media', 'Marketing, sales and customer service'],
  ['Health and nursing', 'Care and social work', 'Education'],
  ['Education', 'Culture, museums and libraries'],
  ['Electrical trades and electronics', 'Construction and trades', 'Engineering and manufacturing'],
  [
    'Accounting, finance and audit',
    'Insurance and banking',
    'Office, administration and management',
    'Human resources and law',
  ],
  [
    'Logistics, transport and driving',
    'Marketing, sales and customer service',
    'Office, administration and management',
  ],
  ['Hospitality and gastronomy', 'Marketing, sales and customer service'],
  ['Forestry, farming and gardening', 'Construction and trades'],
];

/** Whether work in one domain is near to work in the other. */
export const sameFamily = (a: string, b: string): boolean =>
  a === b || FAMILIES.some((family) => family.includes(a) && family.includes(b));
