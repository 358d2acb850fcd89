// The Duplicates dialog: who may stand there twice, and what becomes of it.

import { showDialog } from '../google/dialog';
import { parseLanguage } from '../kernel/i18n/language';
import {
  type DuplicatesView,
  findDuplicates,
  type Merged,
  mergeCustomers as merge,
  keepApart as tellApart,
} from '../modules/duplicates/index';
import { modules } from '../modules/index';
import { personLanguage, personTexts, reading, UNHURRIED } from './app';
import { carryingOut } from './carrying-out';
import type { DuplicatesBoot } from './duplicates-rpc';
import { createDictionary } from './page-texts';
import { answering, showingErrors } from './report-error';
import type { Answer } from './rpc';

const SIZE = { width: 720, height: 640 };

/** Opens the dialog, which asks for the rest itself. One blocking call. */
export function openDuplicates(): void {
  showingErrors(() => {
    const language = personLanguage();
    const boot: DuplicatesBoot = { language, texts: createDictionary(modules, language) };
    showDialog('duplicates', { title: personTexts()('menu.duplicates'), ...SIZE, boot });
  });
}

/** Returns who may stand there twice, in a language; see `Rpc.duplicates`. */
export function duplicates(language: unknown): DuplicatesView {
  return answering(() => {
    const known = parseLanguage(language) ?? personLanguage();
    return reading((ports) => findDuplicates(ports, known));
  });
}

/** Makes one customer of two; see `Rpc.mergeCustomers`. */
export function mergeCustomers(input: unknown): Answer<Merged> {
  return carryingOut(merge, input, UNHURRIED);
}

/** Remembers that two customers are two; see `Rpc.keepApart`. */
export function keepApart(input: unknown): Answer<{ readonly id: string }> {
  return carryingOut(tellApart, input);
}
