// Whether some months of a quarter, or of a year, are always better than others, as far as the firm's own months show.

/** What a month brings against the mean of its cycle: 1 where nothing is known. `index` counts months as `monthIndex` does. */
export type Seasons = (index: number) => number;

const YEAR = 12;
const QUARTER = 3;
const FEWEST_CYCLES = 2;

/**
 * Returns the seasons of whole months in a row: by month of the year with two years of them, by month of the quarter with two
 * quarters, else none. `first` is the index of the first one.
 */
export function seasonsOf(won: readonly number[], first: number): Seasons {
  const period = won.length >= FEWEST_CYCLES * YEAR ? YEAR : QUARTER;
  const skipped = (period - (first % period)) % period;
  const cycles = Math.floor((won.length - skipped) / period);
  if (cycles < FEWEST_CYCLES) return () => 1;
  const shares = Array.from({ length: cycles }, (_, cycle) => {
    const months = won.slice(skipped + cycle * period, skipped + (cycle + 1) * period);
    const mean = meanOf(months);
    return mean > 0 ? months.map((month) => month / mean) : months.map(() => 1);
  });
  const factors = factorsOf(shares, period);
  return (index) => factors[index % period] ?? 1;
}

/**
 * The mean share of each month, drawn to 1 by as much as chance alone explains the differences: `1 + (1 - noise / spread)+ x
 * (share - 1)`, the positive-part estimator of James and Stein in the form of Efron and Morris (JASA 70, 1975, 311-319). The
 * noise is what a month differs from itself between cycles, divided by the number of cycles.
 */
function factorsOf(shares: readonly (readonly number[])[], period: number): readonly number[] {
  const cycles = shares.length;
  const means = Array.from({ length: period }, (_, month) => meanOf(shares.map((cycle) => cycle[month] ?? 1)));
  const spread = means.reduce((sum, mean) => sum + (mean - 1) ** 2, 0) / (period - 1);
  const squares = shares.flatMap((cycle) => cycle.map((share, month) => (share - (means[month] ?? 1)) ** 2));
  const within = squares.reduce((sum, square) => sum + square, 0) / ((cycles - 1) * (period - 1));
  const kept = spread === 0 ? 0 : Math.max(0, 1 - within / cycles / spread);
  return means.map((mean) => 1 + kept * (mean - 1));
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
