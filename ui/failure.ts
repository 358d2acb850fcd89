// Turns what a failed call left behind into a sentence that a person can act on.

import type { Translate } from './texts';

/** Returns the sentence for a view that could not be read: nothing was typed that could be lost. */
export function toReadFailure(error: unknown, t: Translate): string {
  const sentence = toFailureSentence(error instanceof Error ? error : new Error(String(error)), t);
  return sentence === t('err.network') || sentence === t('err.unknown') ? t('err.notRead') : sentence;
}

/** Returns the server's own sentence, or ours where only the platform spoke (connection lost, no words at all). */
export function toFailureSentence(error: Error, t: Translate): string {
  if (isNetworkFailure(error)) return t('err.network');
  const sentence = error.message.replace(/^(?:\w*Error|Exception): /, '').trim();
  return sentence === '' ? t('err.unknown') : sentence;
}

/** Says whether the line broke, so that nobody knows whether the call was carried out; else the server itself refused. */
export function isNetworkFailure(error: Error): boolean {
  return /network|transport/i.test(error.name) || /^NetworkError\b/.test(error.message);
}
