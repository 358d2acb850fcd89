// A word on a coloured ground, at the end of a line.

export type Tone = 'late' | 'today' | 'stuck' | 'good' | 'brand';

/** Draws the word. Hint: the tone only repeats what the word says. */
export function Badge({ tone, label }: { readonly tone: Tone; readonly label: string }) {
  return <span class={`badge ${tone}`}>{label}</span>;
}
