// The colours of look.md, by what they mean.

export const COLORS = {
  text: '#1f2937',
  muted: '#6b7280',
  line: '#e5e7eb',
  ground: '#ffffff',
  panel: '#f8fafc',
  brand: '#0f766e',
  brandTint: '#ccfbf1',
  good: '#15803d',
  goodTint: '#dcfce7',
  late: '#b91c1c',
  lateTint: '#fee2e2',
  today: '#b45309',
  todayTint: '#fef3c7',
  stuckTint: '#f3f4f6',
  forecast: '#99f6e4',
} as const;
