// A report as a letter: the numbers with their change, the plan, where most was lost, who sold, and what needs the owner.

import type { Block, Letter, Line, Tile, Tone } from '../../kernel/letter/letter';
import { printMinor, toMinor } from '../../kernel/money';
import { addDays, printDay } from '../../kernel/time/day';
import { type DigestWorld, exceptionBlocks, exceptionsOf, type LetterWords, printAmount } from '../digest/index';
import { FIGURES, type Figure, type FigureKey, type Leak, type ReportFigures, type Seller } from './figures';
import type { Period } from './periods';

/** In money, in percent, or in pieces; and whether more of it is better. */
const SHOWN: Readonly<Record<FigureKey, { readonly as: 'money' | 'share' | 'count'; readonly isGood: boolean }>> = {
  sales: { as: 'money', isGood: true },
  cashIn: { as: 'money', isGood: true },
  newCustomers: { as: 'count', isGood: true },
  leads: { as: 'count', isGood: true },
  won: { as: 'count', isGood: true },
  lost: { as: 'count', isGood: false },
  winRate: { as: 'share', isGood: true },
  overdueDebt: { as: 'money', isGood: false },
};
const NOTHING = '–';
const MOST_SELLERS = 5;

/** Tells whether anything happened that is worth a report. */
export function isWorthAReport({ figures }: ReportFigures): boolean {
  return FIGURES.some((key) => (figures[key].now ?? 0) !== 0 || (figures[key].before ?? 0) !== 0);
}

/** Returns the letter. `world` is as of today, for what needs the owner now. */
export function reportLetter(found: ReportFigures, period: Period, world: DigestWorld, words: LetterWords): Letter {
  const { texts, language, firm, link } = words;
  const days = `${printDay(period.from)} – ${printDay(addDays(period.before, -1))}`;
  const subject = texts(`report.subject.${period.kind}`, { days, sales: moneyOf(found.figures.sales.now, words) });
  const tiles: Tile[] = [
    ...FIGURES.map((key) => tileOf(key, found.figures[key], words)),
    ...(found.plan ? [planTile(found.plan, words)] : []),
  ];
  const blocks: Block[] = [
    { kind: 'tiles', tiles },
    { kind: 'text', text: texts(`report.versus.${period.kind}`, { money: words.money }) },
    { kind: 'heading', text: texts('report.leak') },
    { kind: 'text', text: leakInWords(found.leak, words) },
    ...sellerBlocks(found.sellers, words),
    ...exceptionBlocks(exceptionsOf(world, period.from), world.read.world.today, words),
    { kind: 'button', label: texts('digest.open'), link: link('today', null) },
  ];
  return {
    ...{ language, subject, blocks },
    preheader: leakInWords(found.leak, words),
    title: texts(`report.title.${period.kind}`),
    subtitle: [days, firm].filter((part) => part !== '').join(' · '),
    footer: texts('report.footer', { day: 'reportDay', plan: 'monthlyPlan' }),
  };
}

function tileOf(key: FigureKey, figure: Figure, words: LetterWords): Tile {
  const { as } = SHOWN[key];
  const { now } = figure;
  // The currency stands once, under the tiles: a phone has no room for it in each.
  const shown = { money: printMinor(toMinor(now)), share: `${now}\u00a0%`, count: String(now) }[as];
  return {
    label: words.texts(`report.${key}`),
    value: now === null ? NOTHING : shown,
    ...changeOf(key, figure, words),
  };
}

/** "+12 %"; of a share "+5" points; "–" where there is nothing to compare with. */
function changeOf(key: FigureKey, { now, before }: Figure, { texts }: LetterWords): Pick<Tile, 'note' | 'tone'> {
  const { as, isGood } = SHOWN[key];
  if (now === null || before === null || (as !== 'share' && before === 0)) return { note: NOTHING, tone: 'stuck' };
  const change = as === 'share' ? now - before : Math.round((100 * (now - before)) / before);
  const tone: Tone = change === 0 ? 'stuck' : change > 0 === isGood ? 'good' : 'late';
  const signed = `${change > 0 ? '+' : change < 0 ? '−' : ''}${Math.abs(change)}`;
  return { note: as === 'share' ? texts('report.points', { change: signed }) : `${signed}\u00a0%`, tone };
}

function planTile({ sold, plan }: NonNullable<ReportFigures['plan']>, { texts }: LetterWords): Tile {
  const percent = Math.round((100 * sold) / plan);
  const note = `${printMinor(toMinor(sold))} / ${printMinor(toMinor(plan))}`;
  return { label: texts('report.plan'), value: `${percent}\u00a0%`, note, tone: percent >= 100 ? 'good' : 'stuck' };
}

function leakInWords(leak: Leak | null, words: LetterWords): string {
  const { texts } = words;
  if (!leak) return texts('report.noLeak');
  const { stage, count, of, amount, reason } = leak;
  const numbers = { count: String(count), of: String(of), amount: moneyOf(amount, words) };
  const where = stage === '' ? texts('report.leakNowhere', numbers) : texts('report.leakIn', { ...numbers, stage });
  return reason === '' ? where : `${where} ${texts('report.reason', { reason })}`;
}

function sellerBlocks(sellers: readonly Seller[], words: LetterWords): Block[] {
  const { texts } = words;
  const lines = sellers.slice(0, MOST_SELLERS).map(({ name, amount, count }): Line => {
    const detail = texts('report.soldTimes', { count: String(count) });
    return { text: name || texts('digest.nobody'), detail, side: moneyOf(amount, words), link: '' };
  });
  return lines.length < 2 ? [] : [{ kind: 'list', title: texts('report.sellers'), tone: 'plain', lines }];
}

function moneyOf(amount: number | null, words: LetterWords): string {
  return printAmount(amount ?? 0, '', words);
}
