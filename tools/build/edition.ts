// The two editions of one bundle (docs/architecture.md), each with or without Telegram, and how they are asked for.

export const EDITIONS = ['bound', 'addon'] as const;

export type Edition = (typeof EDITIONS)[number];

export interface Variant {
  readonly edition: Edition;
  /** Messages go by Telegram as well. */
  readonly telegram: boolean;
}

/** Returns the edition of that name; throws a sentence when there is none. */
export function parseEdition(name: string): Edition {
  const edition = EDITIONS.find((each) => each === name);
  if (!edition) throw new Error(`There is no edition "${name}". Use --edition ${EDITIONS.join(' or --edition ')}.`);
  return edition;
}
