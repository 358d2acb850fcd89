// What each person did, in a week of work, and where to coach, counted by hand.

import { coachingOf } from '../../../src/modules/reports-sheet/coach';
import { staffFigures } from '../../../src/modules/reports-sheet/staff';
import { staffPage } from '../../../src/modules/reports-sheet/staff-page';
import { aColleague, aStage, MALIKA, OLIM } from '../../support/morning';
import { aDealFact, anActivity, aSaleFact, at, aWorld, leadOf, linesOf, lost, times, won } from './a-world';
import { UZ } from './speaking';

const NOBODY = 'Masʼul yoʻq';

describe('staffFigures', () => {
  it('counts wins, sales and contacts of the period by name, and what is nobody’s last', () => {
    const world = aWorld({
      staff: [OLIM, MALIKA],
      deals: [
        aDealFact({ ...won(), responsible: 'Olim' }),
        aDealFact({ ...won(), wonAt: at('2026-10-31', 1_439), responsible: 'Olim' }),
        aDealFact({ ...won(), responsible: '' }),
      ],
      sales: [
        aSaleFact({ responsible: 'olim', net: 50_000 }),
        aSaleFact({ responsible: 'Olim', net: 20_000, date: '2026-12-01' }),
        aSaleFact({ responsible: 'Karim', net: 10_000 }),
      ],
      activities: [
        anActivity({ staff: 'Malika' }),
        anActivity({ staff: 'Malika', channel: 'Telegram' }),
        anActivity({ staff: 'Malika', channel: 'Eslatma' }),
        anActivity({ staff: 'Malika', channel: '' }),
      ],
    });

    const found = staffFigures(world, NOBODY).map(({ name, won: wins, sales, touches, weeks }) => {
      return [name, wins, sales, touches, weeks !== null];
    });

    expect(found).toEqual([
      ['Olim', 1, 500, 0, true],
      // Not on the staff: nobody knows when they worked.
      ['Karim', 0, 100, 0, false],
      ['Malika', 0, 0, 2, true],
      [NOBODY, 1, 0, 0, false],
    ]);
  });

  it('takes the median of working minutes to the first answer, and lists what nobody answered', () => {
    // Friday the 13th, 17:50, to Saturday, 9:20: 10 + 20 minutes. Saturday 17:00 to Monday 10:00: 60 + 60. And 10.
    const deals = [
      aDealFact({ responsible: 'Olim', arrivedAt: at('2026-11-13', 1_070), firstReplyAt: at('2026-11-14', 560) }),
      aDealFact({ responsible: 'Olim', arrivedAt: at('2026-11-14', 1_020), firstReplyAt: at('2026-11-16', 600) }),
      aDealFact({ responsible: 'Olim', arrivedAt: at('2026-11-16', 600), firstReplyAt: at('2026-11-16', 610) }),
      aDealFact({ responsible: 'Olim', arrivedAt: at('2026-11-16', 600) }),
      aDealFact({ responsible: 'Olim', arrivedAt: at('2026-10-16', 600) }),
      aDealFact({ responsible: 'Olim', arrivedAt: null, firstReplyAt: at('2026-11-16', 610) }),
    ];

    const [olim] = staffFigures(aWorld({ deals, staff: [OLIM] }), NOBODY);

    expect([olim?.response, olim?.unanswered]).toEqual([30, 1]);
  });

  it('counts weeks of work until today without days off, holidays and absence, less for part time', () => {
    // From the first row, Monday the 2nd, to Friday the 20th: 17 days of work of six a week, the 20th counted.
    const activities = [anActivity({ at: at('2026-11-02') })];
    const away = aColleague({ label: 'Zuhra', absentFrom: '2026-11-09', absentTo: '2026-11-14' });
    const half = aColleague({ label: 'Said', share: 0.5 });

    const found = staffFigures(aWorld({ activities, staff: [OLIM, away, half] }), NOBODY);

    const weeks = new Map(found.map((person) => [person.name, person.weeks]));
    expect([weeks.get('Olim'), weeks.get('Zuhra'), weeks.get('Said')]).toEqual([17 / 6, 11 / 6, 17 / 12]);
  });

  it('is blank where nobody did anything', () => {
    expect(staffPage(aWorld({ staff: [OLIM] }), UZ)).toEqual([]);
  });

  it('says who sold most and what waits', () => {
    const world = aWorld({
      staff: [OLIM],
      sales: [aSaleFact({ responsible: 'Olim', net: 30_000 }), aSaleFact({ responsible: 'Malika', net: 10_000 })],
      deals: [aDealFact({ arrivedAt: at('2026-11-16') })],
    });

    expect(leadOf(staffPage(world, UZ))).toBe('Eng koʻp sotgan: Olim (75 %). Javobsiz qolgan lidlar: 1 ta.');
  });
});

describe('the table of whose deals stand where', () => {
  it('has a line for each person and stage, whatever the period: how many, how old, how many behind, and their sum', () => {
    // Noon of the 2nd to noon of the 20th: 18 days; of the 16th: 4.
    const deals = [
      aDealFact({ responsible: 'Olim', stage: 'Taklif', stageKey: 'offer', nextContact: '2026-11-19', amount: 500 }),
      aDealFact({ responsible: 'olim', nextContact: '2026-11-20', amount: 100 }),
      aDealFact({ responsible: 'Olim', stageSince: at('2026-11-16'), createdAt: at('2025-01-05') }),
      aDealFact({ responsible: '', stage: 'Sirli', stageKey: '', stageSince: null }),
      aDealFact({ ...won(), responsible: 'Olim' }),
      aDealFact({ ...lost(2), responsible: 'Olim' }),
    ];

    const [, standing] = linesOf(staffPage(aWorld({ deals, staff: [OLIM] }), UZ));

    expect(standing).toEqual([
      ['Olim: Yangi lid', 2, 11, 18, 0, 100],
      ['Olim: Taklif', 1, 18, 18, 1, 500],
      [`${NOBODY}: Bosqichi nomaʼlum`, 1, null, null, 0, 0],
      ['Jami', 4, (18 + 4 + 18) / 3, 18, 1, 600],
    ]);
  });

  it('keeps every stage of a long way apart, and what there is no room for together', () => {
    const stages = Array.from({ length: 40 }, (_, index) =>
      aStage({ key: `s${index}`, label: `Qadam ${index}`, order: index }),
    );
    const deals = stages.map(({ key, label }) => aDealFact({ stage: label, stageKey: key, responsible: 'Olim' }));

    const [, standing = []] = linesOf(staffPage(aWorld({ deals, stages }), UZ));

    expect(standing.map(([label, count]) => [label, count])).toEqual([
      ...Array.from({ length: 29 }, (_, index) => [`Olim: Qadam ${index}`, 1]),
      ['Qolganlari', 11],
      ['Jami', 40],
    ]);
  });
});

describe('coachingOf', () => {
  /** So many of a person's deals went on from new to offer, so many were lost as new, and three are still open. */
  const person = (responsible: string, passed: number, lostThere: number) => [
    ...times(passed, { responsible, stage: 'Taklif', stageKey: 'offer', reached: 2 }),
    ...times(lostThere, { ...lost(1), responsible }),
    ...times(3, { responsible }),
  ];

  it('names who is clearly behind the team’s median at a step, with how many deals that stands on', () => {
    // 8 of 10, 6 of 10, 5 of 10: the median is 60 %, and only 50 % lies ten points below it.
    const deals = [...person('Olim', 8, 2), ...person('Malika', 6, 4), ...person('Karim', 5, 5)];

    expect(coachingOf(aWorld({ deals }))).toEqual({
      isKnown: true,
      steps: [{ name: 'Karim', from: 'Yangi lid', to: 'Taklif', decided: 10, share: 0.5, team: 0.6 }],
    });
  });

  it('says nothing of who has fewer than ten decided deals, nor where only one person has them', () => {
    const few = [...person('Olim', 10, 0), ...person('Karim', 0, 9)];

    expect(coachingOf(aWorld({ deals: few }))).toEqual({ isKnown: false, steps: [] });
    expect(staffPage(aWorld({ deals: few, staff: [OLIM], activities: [anActivity()] }), UZ).at(-1)).toEqual({
      kind: 'note',
      text: UZ.texts('reports.coach.tooFew', { count: '10' }),
    });
  });

  it('finds nobody behind where all are nearly alike', () => {
    // 90 % and 85 %: the median lies between, and 85 % less than ten points below it.
    const deals = [...person('Olim', 9, 1), ...person('Malika', 17, 3)];

    expect(coachingOf(aWorld({ deals }))).toEqual({ isKnown: true, steps: [] });
  });
});
