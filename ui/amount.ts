// Shows amounts of money as people here write them.

/** Groups the digits with spaces that do not break: `toShownAmount(1234567) //=> '1 234 567'`. */
export function toShownAmount(amount: number): string {
  const [whole = '', rest] = String(Math.abs(amount)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  return `${amount < 0 ? '−' : ''}${grouped}${rest === undefined ? '' : `,${rest}`}`;
}
