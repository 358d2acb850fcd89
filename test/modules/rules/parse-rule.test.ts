// A row is a rule, or a sentence about the cell that is not clear.

import { LANGUAGES } from '../../../src/kernel/i18n/language';
import { presetRow } from '../../../src/modules/rules/add-presets';
import { amountsIn } from '../../../src/modules/rules/amounts';
import { choicesOf } from '../../../src/modules/rules/blanks';
import { allHold } from '../../../src/modules/rules/holds';
import type { RuleEvent } from '../../../src/modules/rules/options';
import { parseConditions } from '../../../src/modules/rules/parse-conditions';
import { parseEvent, plainWhat } from '../../../src/modules/rules/parse-event';
import { parseRule, type RuleCells } from '../../../src/modules/rules/parse-rule';
import { parseWait } from '../../../src/modules/rules/parse-wait';
import { presetsOf } from '../../../src/modules/rules/presets';
import { fillIn, unknownPlaces } from '../../../src/modules/rules/words';
import { textsOf } from '../../support/morning';
import { aRule, cells, STAGES, WORLD } from './facts';

const issuesOf = (given: Partial<RuleCells>) => {
  const parsed = parseRule(cells(given), WORLD);
  return parsed.ok ? [] : parsed.issues.map(({ field, text, received }) => [field, text, received]);
};

describe('a wait', () => {
  it.each([
    ['', 0, false],
    ['3', 3, false],
    ['3 kundan keyin', 3, false],
    ['2 ish kuni', 2, true],
    ['2 иш куни', 2, true],
    ['через 2 рабочих дня', 2, true],
    ['1 день', 1, false],
    ['5 дней', 5, false],
    ['2 hafta', 14, false],
    ['1 неделя', 7, false],
    ['10 working days', 10, true],
    ['1 раб. дн.', 1, true],
    ['2 раб.д.', 2, true],
    ['через 2 раб. дня', 2, true],
    ['3 д.', 3, false],
  ])('%p is %p days', (text, days, isWork) => {
    expect(parseWait(text)).toEqual({ days, isWork });
  });

  it.each(['tez', '-1', '3 oy', '99999', '2.5'])('%p is none that we know', (text) => {
    expect(parseWait(text)).toBeNull();
  });
});

describe('conditions', () => {
  const read = (text: string) => parseConditions(text, ['deals', 'customers']);

  it('find their fields by headings of any language, by their beginning and by key, of the deal first', () => {
    const parsed = read(
      'Summa > 5 mln; источник = Instagram; teg = VIP; city != Toshkent; Ism contains nod; wonAt >= 01.03.2026',
    );

    expect(parsed.ok && parsed.conditions).toEqual([
      { place: { table: 'deals', field: 'amount' }, operator: '>', value: 5_000_000 },
      { place: { table: 'deals', field: 'source' }, operator: '=', value: 'instagram' },
      { place: { table: 'customers', field: 'tags' }, operator: '=', value: 'vip' },
      { place: { table: 'customers', field: 'city' }, operator: '!=', value: 'toshkent' },
      { place: { table: 'customers', field: 'name' }, operator: 'contains', value: 'nod' },
      { place: { table: 'deals', field: 'wonAt' }, operator: '>=', value: '2026-03-01' },
    ]);
  });

  it('may be joined by words, and stand between quotation marks', () => {
    const parsed = read('manba = «Instagram» va summa > 5,5 mln и "segment" = b2b, city = Toshkent');

    expect(parsed.ok && parsed.conditions.map(({ place, value }) => [place.field, value])).toEqual([
      ['source', 'instagram'],
      ['amount', 5_500_000],
      ['segment', 'b2b'],
      ['city', 'toshkent'],
    ]);
  });

  it('of several words hold for each of them, and the other way round', () => {
    const holdsFor = (text: string, source: string): boolean => {
      const parsed = read(text);
      return parsed.ok && allHold(parsed.conditions, { deals: { source } }, WORLD.zone);
    };
    const sources = ['Instagram', 'Telegram', 'Tanish', ''];

    expect(sources.map((source) => holdsFor('manba = Instagram yoki Telegram', source))).toEqual([
      ...[true, true, false, false],
    ]);
    expect(sources.map((source) => holdsFor('источник != Instagram, Telegram', source))).toEqual([
      ...[false, false, true, true],
    ]);
    expect(holdsFor('manba = Bozor, doʻkon', 'Bozor, doʻkon')).toBe(true);
  });

  it('know a tag with its sign', () => {
    const parsed = read('teg = VIP');

    expect(parsed.ok && allHold(parsed.conditions, { customers: { tags: '#ulgurji #VIP' } }, WORLD.zone)).toBe(true);
  });

  it.each([
    ['summa', 'rules.err.condition', 'summa'],
    ['rangi = qizil', 'rules.err.conditionField', 'rangi'],
    ['manba > 5', 'rules.err.conditionOrder', 'manba > 5'],
    ['summa > koʻp', 'rules.err.conditionValue', 'summa > koʻp'],
    ['summa >', 'rules.err.condition', 'summa >'],
    ['segment = b2x', 'rules.err.conditionValue', 'segment = b2x'],
  ])('that are not clear are told: %p', (text, issue, received) => {
    expect(read(text)).toEqual({ ok: false, issue: { field: 'condition', received, text: issue } });
  });
});

describe('what an event is about', () => {
  it.each<[RuleEvent, string, number, string]>([
    ['noTouch', '14 kun', 14, ''],
    ['noTouch', '14 kundan beri', 14, ''],
    ['noTouch', '14 дней без контакта', 14, ''],
    ['noTouch', '2 hafta', 14, ''],
    ['paymentLate', 'через 3 дня', 3, ''],
    ['birthday', 'за 3 дня', 3, ''],
    ['birthday', '3 kun oldin', 3, ''],
    ['birthday', '3 days before', 3, ''],
    ['noTouch', "14 kun o'tgach", 14, ''],
    ['lastPurchase', '3 oy', 90, ''],
    ['lastPurchase', '3 месяца, фильтр', 90, 'фильтр'],
    ['lastPurchase', '1 год', 365, ''],
    ['lastPurchase', '90 kun filtr', 90, 'filtr'],
    ['lastPurchase', '60 oyna', 60, 'oyna'],
  ])('%s %p is %p days', (event, what, days, product) => {
    const parsed = parseEvent(event, what, STAGES);

    expect(parsed.ok && [parsed.facts.days, parsed.facts.product]).toEqual([days, product]);
    expect(plainWhat(event, what)).toBe(`${days} ${product}`.trim());
  });

  it('may stand between quotation marks', () => {
    expect(aRule({ when: 'stageEntered', what: '«Taklif»' }).stageKey).toBe('offer');
    expect(aRule({ when: 'fieldChanged', what: '"Manba"' }).place?.field).toBe('source');
  });
});

it.each<[RuleEvent, string]>([
  ['paymentDue', ''],
  ['paymentLate', ''],
  ['leadCreated', ''],
  ['promiseDue', ''],
  ['birthday', '{summa}, {sana}'],
  ['lastPurchase', '{summa}, {sana}'],
  ['consentGiven', '{summa}, {sana}'],
])('a reminder of a payment at %s lacks: "%s"', (when, lacking) => {
  const templates = choicesOf([{ name: 'Eslatma', subject: 'Toʻlov', text: '{ism}: {summa}, {sana}' }]);
  const what = { paymentLate: '3', lastPurchase: '30' }[String(when)] ?? '';

  const parsed = parseRule(cells({ when, what, action: 'mailCustomer', detail: 'Eslatma' }), { ...WORLD, templates });

  const issues = parsed.ok ? [] : parsed.issues;
  expect(issues).toEqual(
    lacking === ''
      ? []
      : [{ field: 'detail', received: 'Eslatma', text: 'rules.err.templateBlank', params: { places: lacking } }],
  );
});

it('a text says what is owed in its currency, and until when, in any language and with any apostrophe', () => {
  const dues = { amount: 500, left: 300, currency: 'USD', due: '2026-03-04' };
  const text = '{Имя}: {summa}, {срок}, {sana}';
  const filled = fillIn(text, { dues, customers: { name: 'Olim' } }, amountsIn('UZS', textsOf('uz')));

  expect([filled, unknownPlaces(text)]).toEqual(['Olim: 300\u00a0USD, 04.03.2026, 04.03.2026', []]);
});

describe.each(LANGUAGES)('ready-made rules in %s', (language) => {
  it.each(['shop', 'services', 'wholesale', 'logistics', 'insurance', ''])(
    'of the trade %p are understood',
    (trade) => {
      const rows = presetsOf(trade).map((preset) => presetRow(preset, { now: 0, language, stages: STAGES }));

      expect(rows.flatMap((row) => issuesOf(row))).toEqual([]);
    },
  );
});

describe('a row', () => {
  it('is a rule in any language of the workbook', () => {
    const rule = aRule({
      ...{ when: 'Перешёл на этап', what: 'taklif', condition: 'сумма >= 1 млн', wait: '1 рабочий день' },
      ...{ action: 'Set a field', detail: 'masʼul = barno', mode: 'Советует' },
    });

    expect(rule).toEqual({
      ...{ id: 'Q-1', name: '', event: 'stageEntered', days: 0, stageKey: 'offer', product: '', place: null },
      conditions: [{ place: { table: 'deals', field: 'amount' }, operator: '>=', value: 1_000_000 }],
      wait: { days: 1, isWork: true },
      deed: { kind: 'setField', place: { table: 'deals', field: 'responsible' }, text: 'barno' },
      ...{ mode: 'suggest', since: '2026-01-01' },
    });
  });

  it('that was never in force counts from today', () => {
    expect(aRule({ since: null }).since).toBe('2026-03-04');
  });

  it('of many wrong cells is told of each', () => {
    expect(issuesOf({ when: 'noTouch', what: 'koʻp', condition: 'x', wait: 'tez', detail: '' })).toEqual([
      ['what', 'rules.err.days', 'koʻp'],
      ['condition', 'rules.err.condition', 'x'],
      ['wait', 'rules.err.wait', 'tez'],
      ['detail', 'rules.err.title', ''],
    ]);
  });

  it.each<[Partial<RuleCells>, string]>([
    [{ when: 'yangi' }, 'rules.err.when'],
    [{ action: 'oʻchir' }, 'rules.err.action'],
    [{ what: '5' }, 'rules.err.whatBlank'],
    [{ when: 'stageEntered', what: 'Osmon' }, 'rules.err.stage'],
    [{ when: 'lastPurchase', what: 'filtr' }, 'rules.err.daysOfProduct'],
    [{ when: 'birthday', what: '90' }, 'rules.err.daysBefore'],
    [{ when: 'fieldChanged', what: 'rangi' }, 'rules.err.field'],
    [{ when: 'birthday', action: 'nextContact', detail: '3' }, 'rules.err.noDeal'],
    [{ action: 'nextContact', detail: '' }, 'rules.err.nextContact'],
    [{ action: 'setField', detail: 'manba' }, 'rules.err.setField'],
    [{ action: 'setField', detail: 'summa = 5' }, 'rules.err.fieldNotAllowed'],
    [{ action: 'setField', detail: 'bosqich = Toʻlandi' }, 'rules.err.fieldNotAllowed'],
    [{ action: 'setField', detail: 'rozilik = ha' }, 'rules.err.field'],
    [{ action: 'setField', detail: 'consent = ha' }, 'rules.err.fieldNotAllowed'],
    [{ action: 'setField', detail: 'masʼul = Kimdir' }, 'rules.err.fieldValue'],
    [{ action: 'mailCustomer', detail: 'Yoʻq shablon' }, 'rules.err.template'],
    [{ action: 'tellOwner', detail: '' }, 'rules.err.message'],
    [{ action: 'tellOwner', detail: '{mijoz} keldi' }, 'rules.err.place'],
    [{ action: 'task', detail: '{ism}: {qarz}' }, 'rules.err.place'],
  ])('%j is refused with one sentence', (given, text) => {
    expect(issuesOf(given).map(([, issue]) => issue)).toEqual([text]);
  });
});
