// Currencies by the words and signs that people here call them.

/** An ISO code such as 'USD'; '' is the firm's own. */
export type Currency = string;

/** What a firm reckons in unless its settings say otherwise. */
export const HOME_CURRENCY: Currency = 'UZS';

// In lower case, with one kind of apostrophe and no dot at the end. Here "som" without its mark is soʻm; the Kyrgyz one is KGS.
const NAMES: Readonly<Record<Currency, RegExp>> = {
  UZS: /^(uzs|so'?m|сум|сўм|сом|сума|сумов|сумы)$/,
  USD: /^(\$|usd|us\$|dollar|dollars|доллар|доллара|долларов|долл|у\.?е|y\.?e)$/,
  EUR: /^(€|eur|euro|yevro|evro|евро)$/,
  RUB: /^(₽|rub|rubl|rur|руб|рубль|рубля|рублей)$/,
  KZT: /^(₸|kzt|tenge|тенге)$/,
  KGS: /^(kgs)$/,
  TJS: /^(tjs|somoni|сомони)$/,
  CNY: /^(cny|yuan|юань|юаня|юаней)$/,
  TRY: /^(₺|try|lira|лира|лиры|лир)$/,
  GBP: /^(£|gbp)$/,
};

/** Returns the ISO code of a currency's name, sign or code; null when it names none that we know. */
export function currencyNamed(word: string): Currency | null {
  const folded = word
    .trim()
    .toLowerCase()
    .replace(/[ʻ‘’`ʼ]/g, "'")
    .replace(/\.$/, '');
  return Object.keys(NAMES).find((code) => NAMES[code]?.test(folded)) ?? null;
}

/** Returns the currency of a cell as the code that is reckoned with: '' for the firm's own; a code that we do not know stays. */
export function currencyKey(cell: string, home: Currency = HOME_CURRENCY): Currency {
  const code = currencyNamed(cell) ?? cell.trim().toUpperCase();
  return code === home ? '' : code;
}
