// Ends a switch over all cases: the compiler proves that nothing comes here.

/** Throws; a case that was forgotten is an error of the compiler. */
export function unreachable(never: never): never {
  throw new Error(`Not handled: ${JSON.stringify(never)}`);
}
