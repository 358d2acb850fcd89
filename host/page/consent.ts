// The consent screen: what Google shows before a script of theirs first runs for somebody, in one dialog.

import type { Lang } from '../server/protocol';
import { type ConsentWords, consentWordsOf } from './consent-words';
import { askChoice } from './dialogs';
import { element } from './element';
import { wordsOf } from './words';

/** Asks for these scopes; returns those that were left unticked, or null when nothing was allowed. */
export async function askConsent(scopes: readonly string[], lang: Lang): Promise<readonly string[] | null> {
  const words = consentWordsOf(lang);
  const boxes = scopes.map((scope) => ({ scope, box: element('input', { type: 'checkbox', checked: true }) }));
  const rows = boxes.map(({ scope, box }) => element('label', { title: scope }, box, nameOf(scope, words)));
  const chosen = await askChoice(
    words.title,
    [
      element('p', {}, words.intro),
      element('div', { class: 'warning' }, element('strong', {}, words.warning), element('p', {}, words.why)),
      element('fieldset', { class: 'scopes' }, element('legend', {}, words.ask), ...rows),
    ],
    [
      { caption: wordsOf(lang).cancel, isMain: false },
      { caption: words.allow, isMain: true },
    ],
  );
  return chosen === words.allow ? boxes.filter(({ box }) => !box.checked).map(({ scope }) => scope) : null;
}

function nameOf(scope: string, { scopes }: ConsentWords): string {
  return scopes[scope.slice(scope.lastIndexOf('/') + 1)] ?? scope;
}
