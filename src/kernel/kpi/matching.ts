// Compares texts as the criteria of COUNTIFS do, so that a second opinion finds what the formula finds.

/**
 * Returns a test for cells that a criterion matches: in any case, `*` for any characters, `?` for one, `~` before either for
 * itself (https://support.google.com/docs/answer/3256550). A blank criterion matches nothing.
 */
export function compilePattern(criterion: string): (value: unknown) => boolean {
  const wanted = criterion.toLowerCase();
  if (wanted === '') return () => false;
  if (!/[*?~]/.test(wanted)) return (value) => String(value ?? '').toLowerCase() === wanted;
  const pattern = new RegExp(`^${wanted.replace(/~([*?~])|([*?])|([\\^$.|+()[\]{}])/g, asPattern)}$`, 's');
  return (value) => pattern.test(String(value ?? '').toLowerCase());
}

function asPattern(_: string, escaped?: string, wildcard?: string, special?: string): string {
  if (escaped !== undefined) return `\\${escaped}`;
  if (wildcard !== undefined) return wildcard === '*' ? '.*' : '.';
  return `\\${special ?? ''}`;
}
