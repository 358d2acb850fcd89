// What foreign currencies cost, as the settings say: `USD=12600; EUR=13600`.

/** Returns units of the firm's currency by ISO code; what is no rate is left out. */
export function parseRates(text: string): ReadonlyMap<string, number> {
  const rates = text.split(/[;\n]/).flatMap((part): [string, number][] => {
    const [, code = '', rate = ''] = /^\s*([A-Za-z]{3})\s*[=:]\s*([\d\s.,]+?)\s*$/.exec(part) ?? [];
    const number = Number(rate.replace(/\s/g, '').replace(',', '.'));
    return code !== '' && number > 0 ? [[code.toUpperCase(), number]] : [];
  });
  return new Map(rates);
}
