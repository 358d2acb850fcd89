// What a person is called once erased, in the language of the workbook.

import { type Language, wordIn } from '../../kernel/i18n/language';
import { idNumber } from '../../kernel/ids';
import { contactsTable } from '../contacts/index';
import type { Words } from './personal-fields';

const ERASED = { uz: 'Oʻchirilgan', ru: 'Удалён', en: 'Erased' };
const MARK = { uz: '[oʻchirildi]', ru: '[удалено]', en: '[erased]' };

/** Returns the words for a customer, with the customer's contacts, or for one contact. */
export function wordsFor(id: string, language: Language): Words {
  const nameOf = (each: string) => `${wordIn(ERASED, language)} ${each}`;
  const isContact = idNumber(contactsTable.prefix, id) !== null;
  return { nameOf, customer: isContact ? null : nameOf(id), mark: wordIn(MARK, language) };
}
