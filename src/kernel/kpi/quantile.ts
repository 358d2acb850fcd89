// The middle and the far end of a set of numbers, as MEDIAN and PERCENTILE of a sheet have them.

/** Returns the number below which that share of them lies, between two of them by the distance; null of none. */
export function quantile(numbers: readonly number[], share: number): number | null {
  const sorted = [...numbers].sort((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const [lower, upper] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return lower === undefined || upper === undefined ? null : lower + (upper - lower) * (place - Math.floor(place));
}

/** Returns the median; null of none: `median([1, 2, 10]) //=> 2`. */
export function median(numbers: readonly number[]): number | null {
  return quantile(numbers, 0.5);
}
