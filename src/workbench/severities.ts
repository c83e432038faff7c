/** How much a finding weighs, the gravest first, and the colour that says so. */
export const SEVERITIES = [
  { name: 'HIGH', tone: 'bad' },
  { name: 'MEDIUM', tone: 'warn' },
  { name: 'LOW', tone: 'soft-tone' },
] as const;
