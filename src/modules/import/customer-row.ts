// Parses the cells of a customer, by the very rules of a form that is filled in.

import type { Language } from '../../kernel/i18n/language';
import { wordIn } from '../../kernel/i18n/language';
import type { Issue } from '../../kernel/issue';
import { optionKey } from '../../kernel/schema/options';
import { parseTexts } from '../../kernel/schema/parse-text';
import { fold } from '../../kernel/text/fold';
import { type Day, parseDay } from '../../kernel/time/day';
import { CONSENTS, CUSTOMER_KINDS, customersTable } from '../customers/index';
import { longIn, type Texts } from './file-row';
import { type Facts, noteWith } from './people';

export type ParsedCustomer =
  | {
      readonly ok: true;
      readonly facts: Facts;
      readonly createdOn: Day | null;
      /** Whether a consent is left out, since nobody knows when or how it was given. */
      readonly isConsentLeft: boolean;
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Returns the customer of a row, or all that is wrong with its cells. `language` is that of the sheet. */
export function parseCustomer(texts: Texts, language: Language): ParsedCustomer {
  const long = longIn(texts);
  if (long.length > 0) return { ok: false, issues: long };
  const { number = '', createdOn = '', beside = '', firm, note = '', ...rest } = texts;
  const day = parseDay(createdOn);
  const issues: Issue[] =
    createdOn !== '' && day === null ? [{ field: 'createdOn', received: createdOn, text: 'err.date' }] : [];
  const { consent = '', ...others } = rest;
  const isConsentLeft = consent !== '' && others.consentOn === undefined && others.consentHow === undefined;
  const cells = {
    ...others,
    ...(others.doNotContact !== undefined && { doNotContact: plainFlag(others.doNotContact) }),
    ...(isConsentLeft || consent === '' ? {} : { consent: plainConsent(consent, language) }),
    ...(firm !== undefined && others.kind === undefined && { kind: wordIn(CUSTOMER_KINDS.company, language) }),
    note: noteWith(number, [beside, note].filter((line) => line !== '').join('\n')),
  };
  const parsed = parseTexts(customersTable, cells, { language, except: ['id'] });
  if (!parsed.ok) issues.push(...parsed.issues);
  if (parsed.ok && !parsed.values.name && !parsed.values.contact && !parsed.values.email) {
    issues.push({ field: 'contact', received: '', text: 'err.contactOrName' });
  }
  if (!parsed.ok || issues.length > 0) return { ok: false, issues };
  return { ok: true, facts: { ...parsed.values, ...(number !== '' && { number }) }, createdOn: day, isConsentLeft };
}

const YES = /^(ha|xa|да|yes|true|1|\+|✓|✔|x)$/;
const NO = /^(yo'?q|нет|no|false|0|-)$/;

/** Yes and no as files have it, for the form's own true and false; anything else is refused there. */
function plainFlag(text: string): string {
  const bare = fold(text);
  if (YES.test(bare)) return 'true';
  return NO.test(bare) ? 'false' : text;
}

function plainConsent(text: string, language: Language): string {
  if (optionKey(CONSENTS, text) !== null) return text;
  const flag = plainFlag(text);
  if (flag === 'true') return wordIn(CONSENTS.yes, language);
  return flag === 'false' ? wordIn(CONSENTS.no, language) : text;
}
