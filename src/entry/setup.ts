// What the setup dialog calls: how things are, and the answers to its questions.

import type { Language } from '../kernel/i18n/language';
import type { Issue } from '../kernel/issue';
import { sourcesTable } from '../modules/settings/index';
import {
  applySetup,
  checkSetup,
  parseSetup,
  type SetupDone,
  type SetupState,
  setUp,
  setupState as stateOf,
} from '../modules/setup/index';
import { reading, textsIn, UNHURRIED, writing } from './app';
import { toFieldIssue } from './field-issue';
import { bringToLanguage } from './languages';
import { look, updated } from './look';
import { answering } from './report-error';
import type { Answer } from './rpc';
import { fillWithSample } from './sample';
import { hasSample } from './sample-there';
import { switchOnFirst } from './switch-tick';

/** Returns how things are set, in a workbook that may be empty still. */
export function setupState(): SetupState {
  return answering(() => {
    const isSetUp = reading(({ desk }) => desk.hasTable(sourcesTable));
    const facts = { me: Session.getActiveUser().getEmail(), hasSample: isSetUp && hasSample() };
    return reading((ports) => stateOf(ports, facts));
  });
}

/**
 * Sets up, or changes what is set. Each step is done when it is done: cut off, the same request goes on; and nothing that
 * people wrote is changed by it.
 */
export function runSetup(input: unknown): Answer<SetupDone> {
  return answering(() => {
    const parsed = parseSetup(input);
    if (!parsed.ok) return refuse(parsed.issues, parsed.language);
    const { wish } = parsed;
    const issues = reading((ports) => checkSetup(ports, wish));
    if (issues.length > 0) return refuse(issues, wish.language);

    const found = reading(look);
    if (found.hasJournal && !updated(found)) return goesOn();
    const { language, trade } = wish;
    const { seen } = writing('', (ports) => setUp({ ...ports, language, trade }), UNHURRIED);
    // Without its journal a workbook could not be updated before.
    if (!found.hasJournal && !updated(reading(look))) return goesOn();
    if (!bringToLanguage(language, wish.requestId)) return goesOn('ok.languageGoesOn');
    const { made } = writing(wish.requestId, (ports) => applySetup(ports, wish, seen), UNHURRIED);
    return {
      ok: true,
      value: { made, sample: wish.start === 'sample' ? sampleOf(fillWithSample()) : null, tick: switchOnFirst() },
    };
  });
}

/** The dialog speaks the language that is being chosen in it. */
function refuse(issues: readonly Issue[], language: Language): Answer<SetupDone> {
  const texts = textsIn(language);
  const sentences = issues.map(({ field, text, received, params }) => {
    return { field, message: texts(text, { received, ...params }) };
  });
  return { ok: false, issues: sentences };
}

function sampleOf({ customers, deals }: ReturnType<typeof fillWithSample>): SetupDone['sample'] {
  return { customers, deals };
}

function goesOn(text = 'ok.upgradeGoesOn'): Answer<SetupDone> {
  return { ok: false, issues: [toFieldIssue({ field: 'start', received: '', text })] };
}
