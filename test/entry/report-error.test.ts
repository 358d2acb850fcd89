// Errors become sentences: what happened, to what, and what to do.

import { sentenceOf } from '../../src/entry/report-error';
import { entryTexts } from '../../src/entry/texts';
import { CrmError, type ErrorCode } from '../../src/kernel/errors';
import { LANGUAGES } from '../../src/kernel/i18n/language';
import { createTexts } from '../../src/kernel/i18n/texts';

const PARAMS = { table: 'deals', field: 'nextContact', problem: 'a "name" is missing' };
const CODES: readonly ErrorCode[] = ['BUSY', 'TABLE_MISSING', 'COLUMN_MISSING', 'COLUMN_TWICE', 'INPUT_INVALID'];

function sentence(reason: unknown, language: (typeof LANGUAGES)[number]): string {
  return sentenceOf(reason, createTexts([entryTexts], language), language);
}

describe('sentenceOf', () => {
  it.each(LANGUAGES)('fills every placeholder of every code in %s', (language) => {
    const sentences = CODES.map((code) => sentence(new CrmError(code, PARAMS), language));

    expect(sentences.filter((each) => /[{}]|undefined/.test(each))).toEqual([]);
    expect(new Set(sentences).size).toBe(CODES.length);
  });

  it('names tables and fields as they stand on the sheets', () => {
    expect(sentence(new CrmError('COLUMN_MISSING', PARAMS), 'ru')).toBe(
      'Столбец не найден: Следующий контакт на листе Сделки. Верните его заголовок или выберите в меню Daftar пункт «Проверить таблицы».',
    );
  });

  it.each([
    new Error('stack and all'),
    new CrmError('NO_WORKBOOK'),
    new CrmError('FIELD_NOT_OPENED', PARAMS),
    'a text',
    null,
  ])('never shows people what only we can mend (%p)', (reason) => {
    expect(sentence(reason, 'en')).toBe('Something unexpected went wrong. Nothing was lost; try again.');
  });
});
