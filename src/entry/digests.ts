// Queues the morning's messages where somebody's hour has come.

import { activeSpreadsheet } from '../google/active-book';
import { linksInto } from '../google/links';
import type { Language } from '../kernel/i18n/language';
import { printDay } from '../kernel/time/day';
import {
  areDigestsDue,
  type DigestWorldRead,
  digestMessages,
  isOwner,
  noteDigests,
  parseDigestOptions,
  readDigestWorld,
  type TroubleTold,
  type Writing,
} from '../modules/digest/index';
import { isWorthALetter, type Run } from '../modules/health/index';
import { queueMessages } from '../modules/outbox/index';
import { FAULTY_TABLES, type FaultyTable, fiveBlocks, readQuality } from '../modules/quality/index';
import { isWeekly } from '../modules/report/index';
import { withDefaults } from '../modules/settings/index';
import { reading, textsIn, UNHURRIED, writing } from './app';
import { sentenceOfProblem } from './report-error';
import { reportMoment } from './reports';
import type { Known } from './tick-steps';
import { writingFor } from './writing';

/** Tells whether somebody's hour has come; by what the run knows already. */
export function isMorning({ lists, settings, zone }: Known): boolean {
  return areDigestsDue({ now: Date.now(), zone, options: parseDigestOptions(withDefaults(settings)) }, lists);
}

/** Queues the messages and notes that they are, in one commit. What is late to come is that of today alone. */
export function queueDigests(known: Known): void {
  const { lists, language, begun } = known;
  const world = reading((ports) => readDigestWorld(ports, lists));
  const troubleIn = (each: Language) => troubleOf(begun, each, world.read.world.today);
  const five = isWeekly(reportMoment(known), world.since) ? weeklyFive(world) : {};
  const how = { ...writingFor(world, language), troubleIn, ...five };
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

/** Once a week each letter has the rows that its reader is to put right: the first one since the day of reports. Five blocking calls. */
function weeklyFive({ staff, read }: DigestWorldRead): Pick<Writing, 'besideFor'> {
  const { found, rowOf } = reading(readQuality);
  const links = linksInto(activeSpreadsheet());
  const linkTo = (table: FaultyTable, id: string): string => {
    const row = rowOf(table, id);
    return row === null ? '' : links(FAULTY_TABLES[table], row);
  };
  const day = printDay(read.world.today);
  return {
    besideFor: (person, texts) => fiveBlocks(found, { person, isOwner: isOwner(person), staff, texts, day, linkTo }),
  };
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
