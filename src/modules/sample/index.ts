// Sample: a believable firm to look around in before the first lead of one's own.

import { ONCE } from '../../kernel/book/journal';
import type { Module } from '../../kernel/module';
import type { Ports } from '../../kernel/ports';
import { dayAt } from '../../kernel/time/zone';
import { type Imported, importDeals } from '../import/index';
import { sourceLabels } from '../settings/index';
import { generateDeals } from './generate';

export { generateDeals } from './generate';

// Any number; a constant makes every workbook's sample the same firm.
const SEED = 2026;

/** Adds the sample firm's deals through the import; the caller's request SAMPLE_REQUEST sees that it is once. */
export function addSampleData(ports: Ports): Imported {
  const today = dayAt(ports.now, ports.zone);
  const deals = generateDeals({ today, seed: SEED, sources: sourceLabels(ports.language) });
  return importDeals(ports, { requestId: SAMPLE_REQUEST, deals });
}

/** The request id under which the change log remembers the sample. */
export const SAMPLE_REQUEST = `${ONCE}sample`;

export const sample: Module = {
  name: 'sample',
  tables: [],
  measures: [],
  texts: {
    'ok.sample': {
      uz: 'Namuna tayyor: bitimlar {deals}, mijozlar {customers}.',
      ru: 'Пример готов: сделок {deals}, клиентов {customers}.',
      en: 'The sample is ready: {deals} deals, {customers} customers.',
    },
    'ok.sampleThere': {
      uz: 'Namuna avval qoʻshilgan.',
      ru: 'Пример уже добавлен.',
      en: 'The sample has been added before.',
    },
  },
};
