// How a Google locale name (ru_RU) writes numbers and days, asked of Intl once for each locale.

export interface LocaleFacts {
  readonly decimal: '.' | ',';
  /** Signs that may stand between groups of three digits. */
  readonly groups: readonly string[];
  readonly dayOrder: 'dmy' | 'mdy' | 'ymd';
  readonly dateSeparator: string;
}

const known = new Map<string, LocaleFacts>();

export function localeFacts(locale: string): LocaleFacts {
  const facts = known.get(locale) ?? askFacts(locale.replace('_', '-'));
  known.set(locale, facts);
  return facts;
}

/** The format that Sheets gives a day which nothing else formats: defaultDateFormat('ru_RU') //=> 'dd.MM.yyyy' */
export function defaultDateFormat(locale: string): string {
  const { dayOrder, dateSeparator } = localeFacts(locale);
  if (dayOrder === 'mdy') return 'M/d/yyyy';
  const parts = dayOrder === 'dmy' ? ['dd', 'MM', 'yyyy'] : ['yyyy', 'MM', 'dd'];
  return parts.join(dateSeparator);
}

function askFacts(tag: string): LocaleFacts {
  const decimal = new Intl.NumberFormat(tag).formatToParts(1.5).find((part) => part.type === 'decimal')?.value;
  const date = new Intl.DateTimeFormat(tag, { year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(0);
  const order = date.flatMap((part) => (['day', 'month', 'year'].includes(part.type) ? part.type.charAt(0) : []));
  return {
    decimal: decimal === ',' ? ',' : '.',
    groups: decimal === ',' ? [' ', '\u00a0', '\u202f'] : [','],
    dayOrder: order.join('') === 'mdy' ? 'mdy' : order[0] === 'y' ? 'ymd' : 'dmy',
    dateSeparator: date.find((part) => part.type === 'literal')?.value.trim() || '.',
  };
}
