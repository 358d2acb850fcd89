// Rules as a firm meets them: three suggest from the beginning, Today asks, and what is answered is done; in few calls.

import type { Answer } from '../../src/entry/rpc';
import type { Foreseen, RuleShown, RulesView } from '../../src/modules/rules/view';
import type { TodayView } from '../../src/modules/today/view';
import { todayTable } from '../../src/modules/today-sheet/index';
import { aLead } from '../support/builders';
import { cellAt } from '../support/columns';
import { type Daftar, mustEndWell, openDaftar } from '../support/daftar';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Runs a function of the server; returns its value, and its blocking calls with the lock among them. */
function counted<T>(daftar: Daftar, name: string, args: readonly unknown[] = []): { value: T; calls: number } {
  const outcome = daftar.call<T>(name, args);
  return { value: mustEndWell(outcome), calls: outcome.record.blocking };
}

function ruleOf<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(JSON.stringify(answer.issues));
  return answer.value;
}

function aFirm(): Daftar {
  const daftar = openDaftar();
  const staff = [{ name: 'Olim', email: 'owner@example.com', role: 'owner' }];
  const answers = { requestId: 'setup', language: 'uz', start: 'empty', trade: 'services', staff };
  expect(mustEndWell(daftar.call<Answer<unknown>>('runSetup', [answers])).ok).toBe(true);
  return daftar;
}

const tasks = (daftar: Daftar) =>
  daftar.records('Vazifalar').map((task) => [task['Nima qilish kerak'], task.Holati, task.Qoida ?? '']);

/** The first row of the sheet Today below the blank ones. */
const FIRST = 7;
const shownIn = (daftar: Daftar) => daftar.records('Bugun')[FIRST - 2] ?? {};
const fill = (daftar: Daftar, field: keyof typeof todayTable.fields, text: string) =>
  daftar.type('Bugun', cellAt(todayTable, field, FIRST), text);

/** Of two working days ago, who was answered, so that nothing but the suggestion is due; on the sheet Today as well. */
function aSuggestion(): Daftar {
  const daftar = aFirm();
  mustEndWell(daftar.call('addLead', [aLead({ requestId: 'lead', name: 'Aziz', need: 'Eshik' })]));
  mustEndWell(daftar.call('settle'));
  daftar.windOn(DAY + HOUR);
  const talk = {
    requestId: 'talk',
    customerId: 'M-1',
    dealId: 'B-1',
    channel: 'call',
    direction: 'out',
    nextContact: '',
  };
  mustEndWell(daftar.call('logContact', [{ ...talk, outcome: 'talked', text: '' }]));
  mustEndWell(daftar.run('refreshToday'));
  return daftar;
}

describe('a suggestion on the sheet Today', () => {
  it('asks there as well, and is answered by the edit; what is no answer stays, with what to do', () => {
    const daftar = aSuggestion();

    const asked = shownIn(daftar);
    fill(daftar, 'outcome', 'Bajarildi');
    const refused = shownIn(daftar);
    fill(daftar, 'outcome', 'Bajarilsin');

    const about = { Mijoz: 'Aziz', 'Nima qilish kerak': 'Aziz: birinchi qoʻngʻiroq' };
    expect(asked).toMatchObject({ ...about, Holati: 'Maslahat: «Bajarilsin» yoki «Hozir emas»?' });
    expect(refused).toMatchObject({
      ...about,
      Natija: 'Bajarildi',
      Holati: expect.stringContaining('Bu Daftar maslahati'),
    });
    expect([shownIn(daftar).Natija, shownIn(daftar).Holati]).toEqual([undefined, '✓ Saqlandi.']);
    expect(tasks(daftar)).toEqual([['Aziz: birinchi qoʻngʻiroq', 'Ochiq', 'Q-1:B-1:new']]);
  });

  it.each([0, 1, 2])('is answered once, and its note kept, where the run dies at write %i of its row', (write) => {
    const daftar = aSuggestion();
    fill(daftar, 'note', 'oʻzi keladi');
    let writes = -1;
    daftar.onCall((call) => {
      if (call === 'Lock.releaseLock' && writes < 0) writes = 0;
      else if (writes >= 0 && call === 'Range.setValues' && ++writes > write) throw new Error('The machine died.');
    });
    fill(daftar, 'outcome', 'Hozir emas');
    daftar.onCall(null);

    daftar.windOn(HOUR);

    const notes = daftar.records('Aloqalar').flatMap(({ Mazmuni }) => Mazmuni ?? []);
    expect([tasks(daftar), notes]).toEqual([
      [['Aziz: birinchi qoʻngʻiroq', 'Kerak emas', 'Q-1:B-1:new']],
      ['oʻzi keladi'],
    ]);
    expect(daftar.records('Bugun').filter(({ Izoh, Natija }) => Izoh !== undefined || Natija !== undefined)).toEqual(
      [],
    );
  });
});

describe('rules', () => {
  const daftar = aFirm();

  it('of the trade suggest from the beginning: three, and the others are offered', () => {
    const { rules, presets } = mustEndWell(daftar.call<RulesView>('rules', ['ru']));

    expect(rules.map(({ name, mode, problem }) => [name, mode, problem])).toEqual([
      ['Javobsiz lid', 'suggest', ''],
      ['Taklifdan keyin qoʻngʻiroq', 'suggest', ''],
      ['Qayta xarid', 'suggest', ''],
    ]);
    expect(presets.map(({ name }) => name)).toEqual(['Просроченная оплата', 'День рождения']);
  });

  it('of an unanswered lead ask the next working day in Today, and a tap makes it a task', () => {
    mustEndWell(daftar.call('addLead', [aLead({ requestId: 'lead', name: 'Aziz', need: 'Eshik' })]));
    mustEndWell(daftar.call('settle'));
    daftar.windOn(DAY + HOUR);

    const today = counted<TodayView>(daftar, 'today', ['', undefined, undefined]);
    const [asked] = today.value.suggested;
    const before = tasks(daftar);
    const input = { requestId: 'yes', taskId: asked?.id, take: true };
    const answer = counted<Answer<{ isLater: boolean }>>(daftar, 'answerSuggestion', [input]);

    expect([asked?.title, asked?.customerName, asked?.kind]).toEqual([
      'Aziz: birinchi qoʻngʻiroq',
      'Aziz',
      'suggestion',
    ]);
    expect(before).toEqual([['Aziz: birinchi qoʻngʻiroq', 'Kerak emas', '?Q-1:B-1:new']]);
    expect([ruleOf(answer.value).isLater, answer.calls <= 5]).toEqual([false, true]);
    expect(tasks(daftar)).toEqual([['Aziz: birinchi qoʻngʻiroq', 'Ochiq', 'Q-1:B-1:new']]);
  });

  it('are listed, foreseen, saved, switched, added and removed in at most five calls each', () => {
    const draft = { name: 'Salom', when: 'leadCreated', what: '', condition: '', wait: '', detail: 'masʼul = Olim' };
    const opened = daftar.run('openRules').record.blocking;
    const list = counted<RulesView>(daftar, 'rules', ['uz']);
    const { rules, stages, work, newSince } = list.value;
    const known = { stages, staff: ['Olim'] };
    const asked = rules.map(({ problem: _, firedAt: _at, fires: _fires, ...rule }) => rule);
    const foreseen = counted<readonly Foreseen[]>(daftar, 'foreseeRules', [{ rules: asked, stages, work, newSince }]);
    const saved = counted<Answer<RuleShown>>(daftar, 'saveRule', [
      { ...draft, requestId: 'save', action: 'setField', mode: 'off', known },
    ]);
    const { id } = ruleOf(saved.value);
    const switched = counted<Answer<RuleShown>>(daftar, 'setRuleMode', [{ requestId: 'on', id, mode: 'on', known }]);
    const added = counted<Answer<RuleShown>>(daftar, 'addRule', [
      { requestId: 'add', key: 'late', trade: 'services', known },
    ]);
    const removed = counted<Answer<{ id: string }>>(daftar, 'removeRule', [{ requestId: 'go', id }]);
    const again = counted<Answer<RuleShown>>(daftar, 'addRule', [
      { requestId: 'add2', key: 'late', trade: 'services', known },
    ]);

    const calls = { list, foreseen, saved, switched, added, removed, again };
    expect(Object.entries(calls).filter(([, call]) => call.calls > 5)).toEqual([]);
    expect(opened + list.calls).toBeLessThanOrEqual(5);
    expect([ruleOf(switched.value).mode, ruleOf(added.value).id === ruleOf(again.value).id]).toEqual(['on', true]);
    expect(daftar.records('Qoidalar').flatMap(({ Qoida }) => Qoida ?? [])).toEqual([
      ...['Javobsiz lid', 'Taklifdan keyin qoʻngʻiroq', 'Qayta xarid', 'Kechikkan toʻlov'],
    ]);
  });

  it('that would go in circles, or that name what is not there, are refused at their fields', () => {
    const given = { name: 'X', what: '', condition: '', wait: '', mode: 'on' };
    const refused = (input: object) => {
      const answer = mustEndWell(daftar.call<Answer<RuleShown>>('saveRule', [{ ...given, ...input }]));
      return answer.ok ? [] : answer.issues.map(({ field, message }) => [field, message.split(':')[0]]);
    };

    expect([
      refused({ requestId: 'a', when: 'contactDue', action: 'nextContact', detail: '1' }),
      refused({ requestId: 'b', when: 'birthday', action: 'mailCustomer', detail: 'Yoʻq' }),
      refused({ requestId: 'c', when: 'stageEntered', what: 'Osmon', action: 'task', detail: 'x' }),
    ]).toEqual([
      [['action', 'Qoida oʻzini oʻzi ishga tushirardi, shuning uchun oʻchirildi']],
      [['detail', 'Bunday shablon yoʻq']],
      [['what', 'Bunday bosqich yoʻq']],
    ]);
  });
});
