// Carries out the hourly work step by step, as far as the time goes; what fails in one keeps no other from running.

import { LONG_RUN_MS } from '../google/limits';
import { type Language, parseLanguage } from '../kernel/i18n/language';
import type { Ports } from '../kernel/ports';
import type { HighWater } from '../kernel/repair/high-water';
import { endRun, inOrder, type Problem, type Run } from '../modules/health/index';
import { SCHEMA_VERSION, settingsAsTyped } from '../modules/settings/index';
import { goOnUpgrading, MIGRATION_WORK, mustBeKnown } from '../modules/versions/index';
import { inBackground, personLanguage, reading, working } from './app';
import { problemOf } from './report-error';
import { writeTickState } from './tick-state';
import { type Known, STEPS, type Step } from './tick-steps';

/** Runs what there is to do, and notes how it ended. What the time does not allow is left to the next run. */
export function runSteps(begun: Run, startedAt: number, checked: Known['found']): Run {
  const met = new Problems();
  const until = startedAt + LONG_RUN_MS;
  const found = met.trying('open', () => open(until));
  if (found?.isReady) {
    const known = { ...found, begun, found: checked };
    inBackground({ until, language: found.language }, () => {
      for (const step of inOrder(STEPS, begun.cut)) runStep(step, { known, work: found.work, until, met });
    });
  } else if (found?.problem) met.add('open', found.problem);
  const run = endRun(begun, met.first(), Date.now());
  writeTickState({ run });
  return run;
}

/** What went wrong in a run, in order. */
class Problems {
  private readonly met: (Problem & { readonly step: string })[] = [];

  /** Returns what the body does; null where it fails, which is logged and noted. */
  trying<T>(step: string, body: () => T): T | null {
    try {
      return body();
    } catch (reason) {
      this.add(step, problemOf(reason));
      return null;
    }
  }

  add(step: string, problem: Problem): void {
    this.met.push({ ...problem, step });
  }

  /** The others often follow from it. */
  first(): (Problem & { readonly step: string }) | null {
    return this.met[0] ?? null;
  }
}

interface Opened extends Omit<Known, 'begun' | 'found'> {
  /** Names of long work that was cut off. */
  readonly work: readonly string[];
  /** False where the tables are not those of this code. */
  readonly isReady: boolean;
  readonly problem: Problem | null;
}

/** Looks what there is to do. An update that was cut off goes on; only people begin one. Three blocking calls. */
function open(until: number): Opened {
  const { version, language: own, ...seen } = reading(lookAt);
  const language = own ?? personLanguage();
  const isCut = seen.work.includes(MIGRATION_WORK);
  if (version === SCHEMA_VERSION && !isCut) return { ...seen, language, isReady: true, problem: null };
  const updated = isCut ? inBackground({ until, language }, () => working('', goOnUpgrading)) : null;
  const problem = updated ? null : { text: 'health.outdated', params: {} };
  return { ...seen, language, isReady: updated?.isDone ?? false, problem };
}

interface Seen extends Pick<Opened, 'work' | 'settings' | 'lists' | 'zone' | 'commits'> {
  readonly version: number;
  readonly language: Language | null;
}

function lookAt(ports: Ports): Seen {
  const { book, zone } = ports;
  const version = mustBeKnown(ports);
  const settings = settingsAsTyped(book);
  // as: the journal's state is one, of which other callers see other parts.
  const { work, lists, commits } = book.asNoted() as ReturnType<typeof book.asNoted> & HighWater;
  return {
    version,
    zone,
    settings,
    lists,
    commits,
    work: Object.keys(work),
    language: parseLanguage(settings.get('language')),
  };
}

interface Under {
  readonly known: Known;
  readonly work: readonly string[];
  readonly until: number;
  readonly met: Problems;
}

/** Notes first which one it is: a run that Google ends can tell nobody any more. */
function runStep({ name, work, isDue, needsMs, run }: Step, { known, work: cut, until, met }: Under): void {
  if (work && !cut.includes(work)) return;
  if (until - Date.now() < needsMs) return;
  met.trying(name, () => {
    if (isDue && !isDue(known)) return;
    writeTickState({ run: { ...known.begun, step: name } });
    const problem = run(known);
    if (problem) met.add(name, problem);
  });
}
