// Measures how long something takes, several times.

export interface Times {
  /** Milliseconds. */
  readonly median: number;
  readonly worst: number;
}

/** Returns the median and the worst of `rounds` rounds, after one that warms up. */
export async function measure(rounds: number, act: () => unknown): Promise<Times> {
  await act();
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await act();
    times.push(performance.now() - start);
  }
  return toTimes(times);
}

export function toTimes(times: readonly number[]): Times {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number) => rounded(sorted[Math.floor((sorted.length - 1) * part)] ?? Number.NaN);
  return { median: at(0.5), worst: at(1) };
}

function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}
