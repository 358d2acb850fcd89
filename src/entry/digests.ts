// Queues the morning's messages where somebody's hour has come.

import type { Language } from '../kernel/i18n/language';
import {
  areDigestsDue,
  digestMessages,
  noteDigests,
  parseDigestOptions,
  readDigestWorld,
  type TroubleTold,
} from '../modules/digest/index';
import { isWorthALetter, type Run } from '../modules/health/index';
import { queueMessages } from '../modules/outbox/index';
import { withDefaults } from '../modules/settings/index';
import { reading, textsIn, UNHURRIED, writing } from './app';
import { sentenceOfProblem } from './report-error';
import type { Known } from './tick-steps';
import { writingFor } from './writing';

/** Tells whether somebody's hour has come; by what the run knows already. */
export function isMorning({ lists, settings, zone }: Known): boolean {
  return areDigestsDue({ now: Date.now(), zone, options: parseDigestOptions(withDefaults(settings)) }, lists);
}

/** Queues the messages and notes that they are, in one commit. What is late to come is that of today alone. */
export function queueDigests({ lists, language, begun }: Known): void {
  const world = reading((ports) => readDigestWorld(ports, lists));
  const troubleIn = (each: Language) => troubleOf(begun, each, world.read.world.today);
  const how = { ...writingFor(world, language), troubleIn };
  writing(
    '',
    (ports) => {
      const moment = { now: ports.now, zone: ports.zone, options: world.options };
      queueMessages(ports, digestMessages(world, ports.now, how));
      noteDigests(ports.book, moment, lists);
    },
    UNHURRIED,
  );
}

/** What mostly passes by itself is worth a word only when it comes again and again, as for the letter about it. */
function troubleOf(run: Run, language: Language, today: string): TroubleTold | null {
  const { trouble } = run;
  if (!trouble || !isWorthALetter({ ...run, mailedOn: '' }, today)) return null;
  const texts = textsIn(language);
  return {
    step: texts(`health.step.${trouble.step || 'open'}`),
    sentence: sentenceOfProblem(trouble, texts, language),
  };
}
