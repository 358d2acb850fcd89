// Finds the numbers in a cell in which people wrote more than one, or a word beside it.

import { mendNumber } from './mend-number';

export interface PhonesIn {
  /** In the order in which they stand, each as the digits of E.164, none twice. */
  readonly phones: readonly string[];
  /** What is no number: a name, a remark; '' when nothing is left. */
  readonly rest: string;
}

/** Signs and words between two numbers. */
const BETWEEN = /\s*(?:[;,|\n\r/]+|\s(?:yoki|va|или|и|or|and)\s)\s*/i;
const DIGIT_RUN = /\+?\(?\d[\d\s().–-]{5,}\d(?:\s*(?:доб|ext|ichki)\.?\s*\d{1,5})?/gi;

/**
 * Returns the numbers of a cell: `phonesIn('90 123 45 67, 91 765 43 21 (Aziz)')` has two, and the rest '(Aziz)'.
 * Hint: the first is the phone of a customer, the second the other phone.
 */
export function phonesIn(text: string): PhonesIn {
  const whole = mendNumber(text);
  if (whole !== null) return { phones: [whole], rest: '' };
  const found = text.split(BETWEEN).map(numbersOf);
  const rest = found.map((part) => part.rest).filter((words) => words !== '');
  return { phones: [...new Set(found.flatMap(({ phones }) => phones))], rest: rest.join(', ') };
}

function numbersOf(part: string): PhonesIn {
  const whole = mendNumber(part);
  if (whole !== null) return { phones: [whole], rest: '' };
  const phones: string[] = [];
  const rest = part.replace(DIGIT_RUN, (run) => {
    const numbers = numbersOfRun(run);
    phones.push(...numbers);
    return numbers.length > 0 ? ' ' : run;
  });
  return { phones, rest: rest.replace(/\s+/g, ' ').trim() };
}

/** Two numbers with nothing but a space between them: each has nine digits, or twelve with the country. */
function numbersOfRun(run: string): readonly string[] {
  const whole = mendNumber(run);
  if (whole !== null) return [whole];
  const digits = run.replace(/\D/g, '');
  const halves = /^((?:998)?[1-9]\d{8})((?:998)?[1-9]\d{8})$/.exec(digits)?.slice(1) ?? [];
  const both = halves.flatMap((half) => mendNumber(half) ?? []);
  return both.length === 2 ? both : [];
}
