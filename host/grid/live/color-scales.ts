// Colour scales: Google's gradient beside o-spreadsheet's, both ways.

import type { ColorScaleRule } from '@odoo/o-spreadsheet';
import type { Gradient, GradientPoint } from '../grid';

type Threshold = ColorScaleRule['minimum'];

/** Returns the library's rule. */
export function toColorScale({ min, mid, max }: Gradient): ColorScaleRule {
  return {
    type: 'ColorScaleRule',
    minimum: toThreshold(min),
    maximum: toThreshold(max),
    // A middle is a number or a share: Google has neither MIN nor MAX for it.
    ...(mid && { midpoint: toThreshold(mid) as NonNullable<ColorScaleRule['midpoint']> }),
  };
}

/** Returns Google's gradient of a scale that a person made. */
export function fromColorScale({ minimum, midpoint, maximum }: ColorScaleRule): Gradient {
  return {
    min: toPoint(minimum, 'MIN'),
    ...(midpoint && { mid: toPoint(midpoint, 'PERCENTILE') }),
    max: toPoint(maximum, 'MAX'),
  };
}

const TYPES = {
  NUMBER: 'number',
  PERCENT: 'percentage',
  PERCENTILE: 'percentile',
  MIN: 'value',
  MAX: 'value',
} as const;

function toThreshold({ color, type, value }: GradientPoint): Threshold {
  return { type: TYPES[type], color: Number.parseInt(color.slice(1), 16), ...(value !== '' && { value }) };
}

function toPoint({ color, type, value }: Threshold, end: GradientPoint['type']): GradientPoint {
  const known = Object.entries(TYPES).find(([, one]) => one === type && one !== 'value')?.[0];
  return {
    color: `#${color.toString(16).padStart(6, '0')}`,
    type: (known as GradientPoint['type'] | undefined) ?? end, // as: a key of the table above
    value: value ?? '',
  };
}
