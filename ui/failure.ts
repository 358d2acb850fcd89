// Turns what a failed call left behind into a sentence that a person can act on.

import type { Translate } from './texts';

/**
 * What the platform itself says no to: `unauthorised`, nothing was allowed yet; `refused`, one permission was not;
 * `accounts`, Google answered for another account of this browser; `updated`, the page is older than the code; `viewer`,
 * the person may not edit; `late`, Google did not answer in time, so that nobody knows whether it was carried out.
 */
export type Trouble = 'unauthorised' | 'refused' | 'accounts' | 'updated' | 'viewer' | 'late';

/** What a failed call says where the server calls the page outdated, in no language; see src/entry/page-seen.ts. */
export const UPDATED = 'DAFTAR_UPDATED';

/**
 * Google's sentences, by words that stay the same in every language where there are such: codes, addresses of scopes.
 * The first that fits counts: a refusal to read from storage is worded as a server error, too.
 */
const SENTENCES: readonly { readonly trouble: Trouble; readonly says: RegExp }[] = [
  {
    trouble: 'updated',
    says: /\bDAFTAR_UPDATED\b|script function not found|функци[яю] скрипта .*не найден|не удалось найти функцию/i,
  },
  { trouble: 'accounts', says: /\bDAFTAR_OTHER_ACCOUNT\b|\bPERMISSION_DENIED\b|reading from storage/ },
  { trouble: 'refused', says: /googleapis\.com\/auth\/|specified permissions are not sufficient|permission to call /i },
  { trouble: 'unauthorised', says: /authori[sz]ation is required|(?:необходима|требуется) авторизация/i },
  { trouble: 'viewer', says: /permission to perform that action|нет разрешения на выполнение этого действия/i },
  {
    trouble: 'late',
    says: /a server error occurred|maximum execution time|\btimed out\b|too many scripts running|service unavailable|too many times for one day/i,
  },
];

/** Returns what the platform says no to; null where the server has spoken, or the line broke. */
export function troubleOf({ message }: Error): Trouble | null {
  return SENTENCES.find(({ says }) => says.test(message))?.trouble ?? null;
}

/** Returns whatever was thrown as an error. */
export function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}

/** Returns the sentence for a view that could not be read: nothing was typed that could be lost. */
export function toReadFailure(error: unknown, t: Translate): string {
  const sentence = toFailureSentence(toError(error), t);
  return sentence === t('err.network') || sentence === t('err.unknown') ? t('err.notRead') : sentence;
}

/** Returns the server's own sentence, or ours where only the platform spoke (no permission, connection lost, no words at all). */
export function toFailureSentence(error: Error, t: Translate): string {
  if (isBrokenLine(error)) return t('err.network');
  const trouble = troubleOf(error);
  if (trouble) return t(`err.${trouble}`);
  const sentence = error.message.replace(/^(?:\w*Error|Exception): /, '').trim();
  return sentence === '' ? t('err.unknown') : sentence;
}

/** Says whether nobody knows if the call was carried out: the line broke, or Google took too long; else it was refused. */
export function isNetworkFailure(error: Error): boolean {
  return isBrokenLine(error) || troubleOf(error) === 'late';
}

function isBrokenLine(error: Error): boolean {
  return /network|transport/i.test(error.name) || /^NetworkError\b/.test(error.message);
}
