// The sample firm is believable, and always the same.

import { contactKey } from '../../../src/kernel/phone';
import { parseDay, serialOfDay } from '../../../src/kernel/time/day';
import { type SampleDeal, type SampleOptions, stageNow } from '../../../src/modules/sample/firm';
import { generateFirm } from '../../../src/modules/sample/index';
import { stampsOf } from '../../../src/modules/sample/stamps';
import { PLAIN_TRADE, TRADES } from '../../../src/modules/setup/index';
import { STAGES } from '../../../src/modules/stages/index';

const TODAY = parseDay('2026-03-02') ?? fail();
const NOW = serialOfDay(TODAY);
const OPTIONS: SampleOptions = {
  today: TODAY,
  seed: 7,
  trade: PLAIN_TRADE,
  language: 'uz',
  sellers: ['Aziz', 'Barno', 'Vali'],
  sources: ['instagram', 'telegram', 'referral', 'call', 'walkin', 'other'],
  lossReasons: ['price', 'competitor', 'silent', 'changed'],
};
const firm = generateFirm(OPTIONS);

function fail(): never {
  throw new Error('2026-03-02 is a day.');
}

function monthOf(serial: number): string {
  return new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 7);
}

const wayOf = ({ createdAt, moves }: SampleDeal): number[] => [createdAt, ...moves.map(({ at }) => at)];

describe('generateFirm', () => {
  it('is the same firm for the same options, and another for another seed', () => {
    expect(generateFirm(OPTIONS)).toEqual(firm);
    expect(generateFirm({ ...OPTIONS, seed: 8 })).not.toEqual(firm);
  });

  it.each(TRADES.map(({ key }) => key))('is as large for the trade %s as it should be', (key) => {
    const trade = TRADES.find((each) => each.key === key) ?? PLAIN_TRADE;
    const { customers, deals, sales, activities, tasks } = generateFirm({ ...OPTIONS, trade });

    const counts = [customers, sales, activities, tasks].map((rows) => rows.length);

    expect(counts).toEqual([300, 900, 1_500, 60]);
    expect(Math.abs(deals.length - 400)).toBeLessThan(5);
  });

  it('has deals in every stage, most of them sold or lost, and enough at work to look at', () => {
    const count = (...keys: readonly string[]): number =>
      firm.deals.filter((deal) => keys.includes(stageNow(deal))).length;

    expect(STAGES.every(({ key }) => count(key) > 0)).toBe(true);
    expect(count('paid', 'lost')).toBeGreaterThan(firm.deals.length / 2);
    expect(count('new', 'offer', 'agreement')).toBeGreaterThan(20);
  });

  it('lets everything happen in the last twenty-five months, and each deal go forward in time', () => {
    const times = [
      ...firm.customers.map(({ createdAt }) => createdAt),
      ...firm.deals.flatMap(wayOf),
      ...firm.sales.map(({ date }) => date),
      ...firm.activities.map(({ at }) => at),
    ];

    expect(times.filter((at) => at >= NOW || at < NOW - 762)).toEqual([]);
    expect(firm.deals.filter((deal) => wayOf(deal).some((at, index, all) => at <= (all[index - 1] ?? 0)))).toEqual([]);
  });

  it('lets nobody buy, or be talked to, before they were a customer', () => {
    const since = (customer: number | null): number =>
      customer === null ? 0 : (firm.customers[customer]?.createdAt ?? 0);

    expect(firm.sales.filter(({ customer, date }) => date < Math.floor(since(customer)))).toEqual([]);
    expect(firm.activities.filter(({ customer, at }) => at < since(customer))).toEqual([]);
  });

  it('leaves a chain of moves from stage to stage, which ends where the deal stands', () => {
    const broken = firm.deals.filter(({ moves }) =>
      moves.some(({ from }, index) => from !== (moves[index - 1]?.to ?? 'new')),
    );

    expect(broken).toEqual([]);
  });

  it('names a reason for each deal that is lost, and for no other', () => {
    expect(firm.deals.filter((deal) => (stageNow(deal) === 'lost') !== (deal.lossReason !== ''))).toEqual([]);
  });

  it('writes one sale for each deal that was won, on its day', () => {
    const won = firm.deals.flatMap((deal, place) => (stageNow(deal) === 'paid' ? [place] : []));
    const sold = firm.sales.flatMap(({ deal }) => deal ?? []).sort((a, b) => a - b);
    const days = firm.sales.every(
      ({ deal, date }) => deal === null || date === Math.floor(firm.deals[deal]?.moves.slice(-1)[0]?.at ?? 0),
    );

    expect([sold, days]).toEqual([won, true]);
  });

  it('grows, sells most before the year ends, and less in January', () => {
    const sales = (month: string): number => firm.sales.filter(({ date }) => monthOf(date) === month).length;

    expect(sales('2025-12')).toBeGreaterThan(sales('2025-11'));
    expect(sales('2025-12')).toBeGreaterThan(sales('2026-01'));
    expect(sales('2026-01')).toBeGreaterThan(sales('2025-01'));
  });

  it('has customers twice, and phones and names as a hurried hand typed them', () => {
    const keys = firm.customers.map(({ contact }) => contactKey(contact.replace(/\.0$/, '')));
    const messy = (pattern: RegExp, field: 'name' | 'contact'): number =>
      firm.customers.filter((customer) => pattern.test(customer[field])).length;

    expect(keys.length - new Set(keys).size).toBe(9);
    expect([messy(/^\d{9}\.0$/, 'contact'), messy(/ {2,}/, 'name'), messy(/[а-я]/i, 'name')].every((n) => n > 0)).toBe(
      true,
    );
  });

  it('speaks the language of the workbook', () => {
    const russian = generateFirm({ ...OPTIONS, language: 'ru' });
    const cyrillic = generateFirm({ ...OPTIONS, language: 'uz-Cyrl' });

    expect(russian.deals.filter(({ need }) => /[A-Za-zʻўқғҳ]/.test(need))).toEqual([]);
    expect(cyrillic.activities.some(({ text }) => text.includes('рўзғор') || text.includes('кўриб чиқяпти'))).toBe(
      true,
    );
  });
});

describe('the stamps of a sample deal', () => {
  const deal = (moves: SampleDeal['moves']): SampleDeal => ({
    ...(firm.deals[0] ?? fail()),
    source: 'telegram',
    createdAt: 10,
    moves,
  });

  it('follow from its moves and talks', () => {
    const moves = [
      { from: 'new', to: 'offer', at: 11 },
      { from: 'offer', to: 'agreement', at: 12 },
      { from: 'agreement', to: 'lost', at: 13 },
    ] as const;
    const talks = [
      { at: 10, direction: 'in' },
      { at: 10.5, direction: 'out' },
      { at: 12.5, direction: 'out' },
    ] as const;

    expect(stampsOf(deal(moves), talks)).toEqual({
      stage: 'lost',
      reached: 'agreement',
      stageSince: 13,
      wonAt: null,
      lostAt: 13,
      agreedAt: 12,
      arrivedAt: 10,
      firstReplyAt: 10.5,
      lastTouch: 12.5,
    });
  });

  it('are those of a new lead where nothing has happened', () => {
    expect(stampsOf({ ...deal([]), source: 'walkin' }, [])).toMatchObject({
      stage: 'new',
      reached: 'new',
      stageSince: 10,
      arrivedAt: null,
      firstReplyAt: null,
    });
  });
});
