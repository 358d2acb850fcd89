// What a filled-in row of the Today sheet asks for.

import type { Cell } from '../../../src/kernel/schema/codec';
import { fieldNames } from '../../../src/kernel/schema/table';
import { sidebarTexts } from '../../../src/modules/sidebar/texts';
import { STAGES, type Stage, stageLabel } from '../../../src/modules/stages/index';
import { hasInput, planRow, type TodayRow, todayTable } from '../../../src/modules/today-sheet/index';
import { readRow } from '../../../src/modules/today-sheet/row';
import { SUGGESTION_ANSWERS } from '../../../src/modules/today-sheet/schema';

const LADDER: readonly Stage[] = STAGES.map((preset, index) => ({
  ...preset,
  label: stageLabel(preset.key, 'uz'),
  order: index + 1,
  pipeline: '',
  required: [],
  playbook: '',
}));

const ABOUT = { contact: 'contact B-1 M-1 B-1 s', task: 'task V-1 M-1 B-1 s', handOff: 'handOff V-2 - B-1 s' } as const;
const SUGGESTED = 'suggestion V-3 M-1 B-1 s';
const BIRTHDAY = 'birthday M-1 M-1 - s';

type Cells = Partial<Record<keyof typeof todayTable.fields, Cell>>;

/** A row as it was drawn, with what people typed over it. */
function aRow(key: string, typed: Cells): TodayRow {
  const drawn: Cells = { customer: 'Aziz', stage: 'Taklif', stageWas: 'Taklif', key, ...typed };
  return readRow(
    fieldNames(todayTable).map((field) => drawn[field] ?? ''),
    5,
  );
}

function commandsOf(key: string, typed: Cells): unknown {
  const plan = planRow(aRow(key, typed), LADDER);
  return plan.ok ? plan.steps.map(({ command }) => command) : plan.issue.text;
}

describe('a row', () => {
  it('asks for nothing as it was drawn', () => {
    expect([hasInput(aRow(ABOUT.contact, {})), commandsOf(ABOUT.contact, {})]).toEqual([false, []]);
  });

  it.each<[string, Cells, unknown]>([
    [ABOUT.contact, { outcome: 'Koʻtarmadi' }, ['logContact']],
    [ABOUT.contact, { outcome: 'Не взял трубку', next: 46_100 }, ['logContact']],
    [ABOUT.contact, { next: 46_100 }, ['setNextContact']],
    [ABOUT.contact, { note: 'eshik kerak' }, ['logContact']],
    [ABOUT.contact, { stage: 'Kelishuv', next: 46_100 }, ['moveStage']],
    [ABOUT.contact, { stage: 'Kelishuv', outcome: 'Gaplashdik' }, ['moveStage', 'logContact']],
    [ABOUT.contact, { stage: 'Yoʻqotildi', note: 'Narx qimmat' }, ['moveStage']],
    [ABOUT.contact, { stage: 'Nimadir' }, 'err.stageUnknown'],
    [ABOUT.contact, { outcome: 'Nimadir' }, 'err.outcomeUnknown'],
    [ABOUT.task, { outcome: 'Bajarildi' }, ['closeTask']],
    [ABOUT.task, { next: 46_100 }, ['postponeTask']],
    [ABOUT.task, { outcome: 'Koʻtarmadi' }, ['logContact']],
    [ABOUT.handOff, { outcome: 'Done' }, ['acceptHandOff']],
    [ABOUT.handOff, { outcome: 'Gaplashdik' }, 'err.noCustomer'],
    [BIRTHDAY, { outcome: 'Gaplashdik' }, ['logContact']],
    [BIRTHDAY, { next: 46_100 }, 'err.noDeal'],
    [SUGGESTED, { outcome: 'Bajarilsin' }, ['answerSuggestion']],
    [SUGGESTED, { outcome: 'Не сейчас', note: 'oʻzi keladi' }, ['answerSuggestion', 'logContact']],
    [SUGGESTED, { outcome: 'Bajarildi' }, 'err.answerNeeded'],
    [SUGGESTED, { outcome: 'Naqd' }, 'err.answerNeeded'],
    [SUGGESTED, { outcome: 'Nimadir' }, 'err.outcomeUnknown'],
    [SUGGESTED, { note: 'oʻzi keladi' }, 'err.answerNeeded'],
    [SUGGESTED, { outcome: 'Bajarilsin', next: 46_100 }, 'err.onlyAnswer'],
    [SUGGESTED, { outcome: 'Bajarilsin', stage: 'Kelishuv' }, 'err.onlyAnswer'],
    ['suggestion V-3 - - s', { outcome: 'Do it', note: 'x' }, 'err.noNoteHere'],
    [`${SUGGESTED} ~1a~broken`, { outcome: 'Bajarilsin' }, 'err.rowTorn'],
    [ABOUT.contact, { outcome: 'Bajarilsin' }, 'err.answerHere'],
    ['sale q2 - - s', { outcome: 'Hozir emas' }, 'err.answerHere'],
    ['debt M-1: M-1 - s 500', { outcome: 'Do it' }, 'err.answerHere'],
    ['', { contact: '901234567' }, ['addLead']],
    ['', { contact: '901234567', outcome: 'Nimadir' }, 'err.outcomeUnknown'],
  ])('about "%s" with %j asks for %j', (key, typed, expected) => {
    expect(commandsOf(key, typed)).toEqual(expected);
  });

  it('answers a suggestion in the words of the buttons of the sidebar', () => {
    const buttons = { takeIt: sidebarTexts['btn.takeIt'], notNow: sidebarTexts['btn.notNow'] };

    const takes = Object.values(SUGGESTION_ANSWERS).map(({ uz }) => {
      const plan = planRow(aRow(SUGGESTED, { outcome: uz }), LADDER);
      return plan.ok && plan.steps[0]?.input.take;
    });

    expect([SUGGESTION_ANSWERS, takes]).toEqual([buttons, [true, false]]);
  });

  it('hands a date on as a day, and nonsense as it was typed', () => {
    const nexts = [46_100, '31/02', '05.03.2026'].map((next) => aRow(ABOUT.contact, { next }).next);

    expect(nexts).toEqual(['2026-03-19', '31/02', '05.03.2026']);
  });
});
