// A share as people read it, rounded down: only all rows are 100 %.

/** Returns it, `percent(0.29)` //=> '29 %'; a dash for none. */
export function percent(share: number | null): string {
  // 0.29 times 100 is a little less than 29.
  return share === null ? '–' : `${Math.floor(share * 100 + 1e-9)} %`;
}
