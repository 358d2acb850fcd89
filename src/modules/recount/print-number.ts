// Numbers as people here write them.

/** Returns '1 234 567,89' with spaces that do not break; small numbers to six digits. */
export function printNumber(value: number): string {
  const places = Math.abs(value) < 10 && !Number.isInteger(value) ? 6 : 2;
  const [whole = '0', rest = ''] = Math.abs(value)
    .toFixed(places)
    .replace(/\.?0+$/, '')
    .split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  return `${value < 0 ? '−' : ''}${grouped}${rest === '' ? '' : `,${rest}`}`;
}
