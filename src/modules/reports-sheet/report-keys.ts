// The reports there are, in the order in which they are offered.

export const REPORT_KEYS = [
  'funnel',
  'stageTime',
  'losses',
  'sources',
  'staff',
  'products',
  'regions',
  'forecast',
  'beforeAfter',
  'compliance',
  'adoption',
] as const;
export type ReportKey = (typeof REPORT_KEYS)[number];
