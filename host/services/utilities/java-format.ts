// Formats texts by Java's String.format, as far as Utilities.formatString goes.

const SPECIFIER = /%(?:(\d+)\$)?([-+ 0,(#]*)(\d+)?(?:\.(\d+))?([a-zA-Z%])/g;

/** javaFormat('%s owes %,.2f', ['Aziz', 1234.5]) //=> 'Aziz owes 1,234.50' */
export function javaFormat(template: string, args: readonly unknown[]): string {
  let next = 0;
  return template.replace(SPECIFIER, (all, position, flags: string, width, precision, kind: string) => {
    if (kind === '%') return '%';
    if (kind === 'n') return '\n';
    const index = position === undefined ? next++ : Number(position) - 1;
    if (index >= args.length) throw new Error(`Format specifier '${all}'`);
    const digits = precision === undefined ? undefined : Number(precision);
    const text = signed(bodyOf(kind, args[index], digits, all), flags, kind);
    return filled(kind === kind.toUpperCase() ? text.toUpperCase() : text, flags, Number(width ?? 0));
  });
}

function bodyOf(kind: string, value: unknown, precision: number | undefined, specifier: string): string {
  switch (kind.toLowerCase()) {
    case 's':
      return String(value).slice(0, precision);
    case 'b':
      return String(typeof value === 'boolean' ? value : value !== null && value !== undefined);
    case 'c':
      return typeof value === 'number' ? String.fromCodePoint(value) : String(value);
    case 'd':
      return integer(value, specifier).toString();
    case 'x':
      return integer(value, specifier).toString(16);
    case 'o':
      return integer(value, specifier).toString(8);
    case 'f':
      return number(value, specifier).toFixed(precision ?? 6);
    case 'e':
      return number(value, specifier)
        .toExponential(precision ?? 6)
        .replace(/e([+-])(\d)$/, 'e$10$2');
    default:
      throw new Error(`Conversion = '${kind}'`);
  }
}

function number(value: unknown, specifier: string): number {
  if (typeof value === 'number') return value;
  throw new Error(`${specifier} != java.lang.${typeof value === 'string' ? 'String' : 'Object'}`);
}

function integer(value: unknown, specifier: string): number {
  const found = number(value, specifier);
  if (Number.isInteger(found)) return found;
  throw new Error(`${specifier} != java.lang.Double`);
}

function signed(text: string, flags: string, kind: string): string {
  if (!'dfe'.includes(kind.toLowerCase())) return text;
  const [whole = '', ...rest] = text.split('.');
  const grouped = flags.includes(',') ? [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...rest].join('.') : text;
  if (grouped.startsWith('-')) return flags.includes('(') ? `(${grouped.slice(1)})` : grouped;
  return flags.includes('+') ? `+${grouped}` : flags.includes(' ') ? ` ${grouped}` : grouped;
}

function filled(text: string, flags: string, width: number): string {
  if (flags.includes('-')) return text.padEnd(width);
  if (!flags.includes('0')) return text.padStart(width);
  const sign = /^[-+ ]/.exec(text)?.[0] ?? '';
  return sign + text.slice(sign.length).padStart(width - sign.length, '0');
}
