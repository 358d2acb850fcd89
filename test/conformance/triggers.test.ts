// Installed triggers: who may make them, how many, when they fire, and what their runs are given.

import { createHost } from '../../host/create-host';
import type { Host, HostOptions } from '../../host/host';
import { resultOf, resultsOf } from '../support/outcomes';

const SHEET = 'SpreadsheetApp.getActive()';
const aHost = (body: string, options: Partial<HostOptions> = {}): Host =>
  createHost({
    code: `function make() { ${body} } function tick(e) { console.log(JSON.stringify(e)); return 'ticked'; }`,
    manifest: { timeZone: 'Asia/Tashkent' },
    ...options,
  });
const make = (builder: string, options: Partial<HostOptions> = {}) => {
  const host = aHost(`return ScriptApp.newTrigger('tick').${builder}.create().getUniqueId();`, options);
  return { host, value: resultOf(host.run('make')) };
};
/** The times, in Tashkent, at which a trigger fires within so many hours of Monday, 2 March 2026, 9:00 there. */
const timesOf = (builder: string, hours: number): string[] => {
  const { host } = make(`timeBased().${builder}`);
  return host
    .windOn(hours * 3_600_000)
    .map(({ record }) => new Date(record.startedAt + 5 * 3_600_000).toISOString().slice(5, 16).replace('T', ' '));
};

describe('a trigger', () => {
  it('tells what it listens to and what it calls', () => {
    const describeOne = `const describe = (t) => [t.getHandlerFunction(), String(t.getEventType()), String(t.getTriggerSource()), t.getTriggerSourceId() === ${SHEET}.getId(), t.getUniqueId().length];`;
    const host = aHost(
      `${describeOne} return [ScriptApp.newTrigger('a').timeBased().everyHours(1).create(), ScriptApp.newTrigger('b').forSpreadsheet(${SHEET}).onEdit().create(),
        ScriptApp.newTrigger('c').forSpreadsheet(${SHEET}.getId()).onOpen().create(), ScriptApp.newTrigger('d').forSpreadsheet(${SHEET}).onChange().create(),
        ScriptApp.newTrigger('e').forSpreadsheet(${SHEET}).onFormSubmit().create()].map(describe);`,
    );

    expect(resultOf(host.run('make'))).toEqual([
      ['a', 'CLOCK', 'CLOCK', false, 19],
      ['b', 'ON_EDIT', 'SPREADSHEETS', true, 19],
      ['c', 'ON_OPEN', 'SPREADSHEETS', true, 19],
      ['d', 'ON_CHANGE', 'SPREADSHEETS', true, 19],
      ['e', 'ON_FORM_SUBMIT', 'SPREADSHEETS', true, 19],
    ]);
  });

  it('of a clock has no source', () => {
    const host = aHost(`return ScriptApp.newTrigger('a').timeBased().everyHours(1).create().getTriggerSourceId();`);

    expect(resultOf(host.run('make'))).toBeNull();
  });

  it('is seen by its creator only', () => {
    const host = aHost(
      `ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); return ScriptApp.getProjectTriggers().length;`,
    );

    const counts = ['a@x.uz', 'a@x.uz', 'b@x.uz'].map((as) => resultOf(host.run('make', [], { as })));

    expect(counts).toEqual([1, 2, 1]);
    expect(host.triggers().map(({ owner }) => owner)).toEqual(['a@x.uz', 'a@x.uz', 'b@x.uz']);
  });

  it('of the document is told apart from those of the clock', () => {
    const host = aHost(
      `ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); ScriptApp.newTrigger('tick').forSpreadsheet(${SHEET}).onEdit().create();
       return [ScriptApp.getProjectTriggers().length, ScriptApp.getUserTriggers(${SHEET}).map((t) => String(t.getEventType()))];`,
    );

    expect(resultOf(host.run('make'))).toEqual([2, ['ON_EDIT']]);
  });

  it('can be deleted, and then fires no more', () => {
    const { host } = make('timeBased().everyHours(1)');
    const outcome = host.inProcess(() => {
      for (const trigger of ScriptApp.getProjectTriggers()) ScriptApp.deleteTrigger(trigger);
      return ScriptApp.getProjectTriggers().length;
    });

    expect([resultOf(outcome), host.windOn(7_200_000), host.triggers()]).toEqual([0, [], []]);
  });

  it('made by the run of a trigger is listed and never fires', () => {
    const host = createHost({
      code: `function make() { ScriptApp.newTrigger('again').timeBased().after(1000).create(); } function again() { make(); }`,
    });
    host.run('make');

    const runs = host.windOn(86_400_000);

    expect(runs.length).toBe(1);
    expect(host.triggers().map(({ disabled }) => disabled)).toEqual([undefined, true]);
  });
});

describe('the rules of a bound script', () => {
  it('allow twenty triggers of a person, and no more', () => {
    const host = aHost(
      `for (let i = 0; i < 21; i++) ScriptApp.newTrigger('tick').forSpreadsheet(${SHEET}).onEdit().create();`,
    );

    expect(resultOf(host.run('make'))).toBe(
      'Error: This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
    expect(host.triggers().length).toBe(20);
  });

  it.each([1, 5, 10, 15, 30])('allow every %d minutes', (n) => {
    expect(make(`timeBased().everyMinutes(${n})`).value).toMatch(/^\d{19}$/);
  });

  it.each([0, 2, 7, 20, 60])('refuse every %d minutes', (n) => {
    expect(make(`timeBased().everyMinutes(${n})`).value).toBe(
      'Error: The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
    );
  });

  it.each([
    ['timeBased().everyHours(0)', 'The value you passed to everyHours was invalid.'],
    ['timeBased().atHour(24)', 'The value you passed to atHour was invalid.'],
    ['timeBased().nearMinute(60)', 'The value you passed to nearMinute was invalid.'],
    ['timeBased().everyDays(1.5)', 'The value you passed to everyDays was invalid.'],
    ['timeBased().onMonthDay(32)', 'The value you passed to onMonthDay was invalid.'],
    ['timeBased().inTimezone("Mars/Crater")', 'Invalid argument: Mars/Crater'],
    ['timeBased()', 'A time must be specified to create a time-based trigger.'],
    [`forSpreadsheet(${SHEET})`, 'An event type must be specified to create a trigger.'],
    ['forSpreadsheet("another-book").onEdit()', 'You do not have permission to access the requested document.'],
  ])('refuse %s', (builder, sentence) => {
    expect(make(builder).value).toBe(`Error: ${sentence}`);
  });
});

describe('the rules of an add-on', () => {
  const twice = (builder: string) =>
    resultOf(
      aHost(`for (const name of ['a', 'b']) ScriptApp.newTrigger(name).${builder}.create();`, {
        edition: 'addon',
      }).run('make'),
    );

  it.each([
    ['timeBased().everyHours(1)', 'time-based'],
    [`forSpreadsheet(${SHEET}).onEdit()`, 'edit'],
    [`forSpreadsheet(${SHEET}).onOpen()`, 'open'],
    [`forSpreadsheet(${SHEET}).onChange()`, 'change'],
    [`forSpreadsheet(${SHEET}).onFormSubmit()`, 'form submit'],
  ])('allow one trigger of a kind: %s', (builder, kind) => {
    expect(twice(builder)).toBe(
      `Error: This Add-on has created too many ${kind} triggers in this document for this Google user account.`,
    );
  });

  it('allow one of each kind to each person', () => {
    const host = aHost(
      `ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); ScriptApp.newTrigger('tick').forSpreadsheet(${SHEET}).onEdit().create(); return 'made';`,
      { edition: 'addon' },
    );

    expect(resultsOf(['a@x.uz', 'b@x.uz'].map((as) => host.run('make', [], { as })))).toEqual(['made', 'made']);
  });

  it.each([1, 30])('refuse every %d minutes', (n) => {
    expect(make(`timeBased().everyMinutes(${n})`, { edition: 'addon' }).value).toMatch(/more often than once an hour/);
  });
});

describe('a time trigger', () => {
  it.each([
    ['everyMinutes(30)', 2, ['03-02 09:30', '03-02 10:00', '03-02 10:30', '03-02 11:00']],
    ['everyHours(6)', 24, ['03-02 15:00', '03-02 21:00', '03-03 03:00', '03-03 09:00']],
    ['everyHours(1).nearMinute(20)', 3, ['03-02 09:20', '03-02 10:20', '03-02 11:20']],
    ['everyDays(1).atHour(8).nearMinute(0)', 49, ['03-03 08:00', '03-04 08:00']],
    ['everyDays(2).atHour(10).nearMinute(0)', 72, ['03-02 10:00', '03-04 10:00']],
    ['atHour(23).nearMinute(30).everyDays(1).inTimezone("Etc/GMT")', 24, ['03-03 04:30']],
    ['onWeekDay(ScriptApp.WeekDay.FRIDAY).atHour(7).nearMinute(0)', 24 * 14, ['03-06 07:00', '03-13 07:00']],
    [
      'everyWeeks(2).onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(8).nearMinute(0)',
      24 * 29,
      ['03-16 08:00', '03-30 08:00'],
    ],
    ['onMonthDay(1).atHour(6).nearMinute(0)', 24 * 62, ['04-01 06:00', '05-01 06:00']],
    ['onMonthDay(31).atHour(6).nearMinute(0)', 24 * 95, ['03-31 06:00', '05-31 06:00']],
    ['after(90 * 60 * 1000)', 48, ['03-02 10:30']],
    ['at(new Date("2026-03-03T00:00:00Z"))', 48, ['03-03 05:00']],
    ['at(new Date("2020-01-01T00:00:00Z"))', 48, ['03-02 09:00']],
    ['atDate(2026, 3, 4)', 72, ['03-04 00:00']],
  ])('%s fires at the right times', (builder, hours, times) => {
    expect(timesOf(builder, hours)).toEqual(times);
  });

  it('at an hour fires within that hour, the same minute each day', () => {
    const times = timesOf('everyDays(1).atHour(9)', 72).map((time) => time.slice(6));

    expect(times[0]).toMatch(/^09:\d\d$/);
    expect(new Set(times).size).toBe(1);
  });

  it('that fired once stays in the list and counts', () => {
    const { host } = make('timeBased().after(1000)');
    host.windOn(5000);

    expect(host.triggers().map(({ nextAt, lastAt }) => [nextAt, typeof lastAt])).toEqual([[undefined, 'number']]);
    expect(host.windOn(86_400_000)).toEqual([]);
  });

  it('is given the parts of the time in UTC and its own id', () => {
    const { host, value } = make('timeBased().everyHours(3)');
    const [outcome] = host.windOn(3 * 3_600_000);

    expect(JSON.parse(outcome?.record.log[0] ?? '')).toEqual({
      authMode: 'FULL',
      year: 2026,
      month: 3,
      'day-of-month': 2,
      'day-of-week': 1,
      'week-of-year': 10,
      hour: 7,
      minute: 0,
      second: 0,
      timezone: 'UTC',
      triggerUid: value,
    });
  });

  it.each([
    ['2027-01-01T04:00:00Z', 53, 5],
    ['2029-12-31T04:00:00Z', 1, 1],
    ['2028-01-02T04:00:00Z', 52, 7],
  ])('of %s is in week %d on day %d', (now, week, day) => {
    const { host } = make('timeBased().everyHours(1)');
    host.clock.set(Date.parse(now));
    const [outcome] = host.fireDue();

    expect(JSON.parse(outcome?.record.log[0] ?? '')).toMatchObject({ 'week-of-year': week, 'day-of-week': day });
  });

  it('runs as its creator with full authorisation, whoever is at the screen', () => {
    const host = createHost({
      code: `function make() { ScriptApp.newTrigger('who').timeBased().everyHours(1).create(); }
        function who() { return [Session.getEffectiveUser().getEmail(), Session.getActiveUser().getEmail(), PropertiesService.getUserProperties().getProperty('mine')]; }
        function put() { PropertiesService.getUserProperties().setProperty('mine', 'yes'); }`,
    });
    for (const name of ['make', 'put']) host.run(name, [], { as: 'seller@x.uz' });

    expect(resultsOf(host.windOn(3_600_000))).toEqual([['seller@x.uz', 'seller@x.uz', 'yes']]);
  });

  it('whose function is gone fails, and says so in the list', () => {
    const host = createHost({
      code: `function make() { ScriptApp.newTrigger('gone').timeBased().everyHours(1).create(); }`,
    });
    host.run('make');

    host.windOn(3_600_000);

    expect(host.triggers()).toMatchObject([{ handler: 'gone', lastError: 'Script function not found: gone' }]);
  });
});

describe('winding the clock on', () => {
  const code = `
    function make() { ScriptApp.newTrigger('b').timeBased().everyHours(2).create(); ScriptApp.newTrigger('a').timeBased().everyHours(1).create(); }
    function a() { return 'a ' + new Date().getUTCHours(); } function b() { Utilities.sleep(60000); return 'b ' + new Date().getUTCHours(); }`;

  it('fires what falls due on the way, in order, and ends where it was to', () => {
    const host = createHost({ code });
    host.run('make');
    const start = host.clock.now();

    const values = resultsOf(host.windOn(4 * 3_600_000));

    expect(values).toEqual(['a 5', 'b 6', 'a 6', 'a 7', 'b 8', 'a 8']);
    expect(host.clock.now() - start).toBe(4 * 3_600_000 + 60_000);
  });

  it('fires once what was missed while only the clock moved', () => {
    const host = createHost({ code });
    host.run('make');
    host.clock.advance(10 * 3_600_000);

    expect(resultsOf(host.fireDue())).toEqual(['a 14', 'b 14']);
    expect(host.fireDue()).toEqual([]);
    expect(resultsOf(host.windOn(3_600_000))).toEqual(['a 15']);
  });

  it('goes on after a run that failed, of which it mails nobody', () => {
    const host = createHost({
      code: `function make() { ScriptApp.newTrigger('bad').timeBased().everyHours(1).create(); } function bad() { throw new Error('No sheet.'); }`,
    });
    host.run('make');

    expect(resultsOf(host.windOn(2 * 3_600_000))).toEqual(['Error: No sheet.', 'Error: No sheet.']);
    expect(host.outbox()).toEqual([]);
  });

  it('is not needed to run a time trigger by hand, which keeps its next time', () => {
    const { host, value } = make('timeBased().everyHours(1)');
    const [before] = host.triggers();

    const outcome = host.runTrigger(String(value));

    expect([resultOf(outcome), host.triggers()[0]?.nextAt]).toEqual(['ticked', before?.nextAt]);
    expect(() => host.runTrigger('7')).toThrow('There is no trigger 7.');
  });
});

describe('running a trigger by hand', () => {
  it.each([
    ['onOpen()', 'ticked'],
    ['onChange()', 'ticked'],
  ])('works for %s', (event, value) => {
    const { host, value: id } = make(`forSpreadsheet(${SHEET}).${event}`);

    expect(resultOf(host.runTrigger(String(id)))).toBe(value);
  });

  it.each(['onEdit()', 'onFormSubmit()'])('is refused for %s, which is about cells', (event) => {
    const { host, value: id } = make(`forSpreadsheet(${SHEET}).${event}`);

    expect(() => host.runTrigger(String(id))).toThrow('it runs when that happens, not by hand');
    expect(host.triggers()[0]?.lastAt).toBeUndefined();
  });
});

it('triggers given back to the next host fire there', () => {
  const { host } = make('timeBased().everyHours(1)');
  const next = createHost({
    code: `function tick() { return 'next'; }`,
    triggers: JSON.parse(JSON.stringify(host.triggers())),
  });

  expect(resultsOf(next.windOn(3_600_000))).toEqual(['next']);
});
