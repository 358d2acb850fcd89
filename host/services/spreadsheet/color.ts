// Reads a CSS colour as scripts give it into the grid's "#rrggbb".

const NAMED: Readonly<Record<string, string>> = {
  white: '#ffffff',
  black: '#000000',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  gray: '#808080',
  grey: '#808080',
};

/** parseColor('#FFF', '#000000') //=> '#ffffff'; null means the default. */
export function parseColor(color: unknown, whenNull: string): string {
  if (color === null || color === '') return whenNull;
  const text = String(color).toLowerCase();
  const named = NAMED[text];
  if (named) return named;
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  if (/^#[0-9a-f]{3}$/.test(text)) return `#${[...text.slice(1)].map((digit) => digit + digit).join('')}`;
  throw new Error(`Invalid color: ${String(color)}`);
}
