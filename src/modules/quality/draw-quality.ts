// Draws the sheet of data quality: the share, each person with five rows to put right, and all rows with what is wrong.

import { COLORS } from '../../kernel/drawing/colors';
import { type ColumnDrawing, type Formula, NOTHING } from '../../kernel/drawing/drawing';
import type { Texts } from '../../kernel/i18n/texts';
import type { Cell } from '../../kernel/schema/codec';
import type { FaultyRow, FaultyTable, QualityFound } from './faults';
import { percent } from './percent';

/** By which the sheet is found, whatever people call its tab. */
export const QUALITY_NAME = 'quality_area';

export interface DrawnWith {
  readonly texts: Texts;
  /** As it is shown. */
  readonly day: string;
  /** Returns the address of a record's row; '' for none. */
  readonly linkTo: (table: FaultyTable, id: string) => string;
}

const ROWS = 400;
const COLUMNS = 5;
/** Whoever has put these right opens the sheet again. */
const MOST_ROWS = 200;
const MOST_PEOPLE = 12;
const WIDTHS = [110, 220, 380, 150, 70];

type Line = readonly (Cell | Formula)[];

/** Returns the drawing, over all of its area. */
export function drawQuality({ share, people, rows }: QualityFound, drawnWith: DrawnWith): ColumnDrawing {
  const { texts: t, day } = drawnWith;
  const toLine = (row: FaultyRow) => lineOf(row, drawnWith);
  const headings = ['no', 'name', 'fault', 'person', 'score'].map((key) => t(`quality.${key}`));
  const lines: Line[] = [[t('quality.sheet')], [summary(share, rows.length, t, day)], []];
  const headed: number[] = [];
  const titled: number[] = [];
  const title = (text: string) => {
    lines.push([text]);
    titled.push(lines.length);
  };
  const head = (cells: Line) => {
    lines.push(cells);
    headed.push(lines.length);
  };
  title(t('quality.people'));
  head([t('quality.person'), t('quality.rows'), t('quality.sound')]);
  for (const { person, rows: count, share: sound } of people.slice(0, MOST_PEOPLE)) {
    lines.push([person || t('quality.nobody'), count, percent(sound)]);
  }
  lines.push([]);
  title(t('quality.five'));
  head(headings);
  for (const { five } of people.slice(0, MOST_PEOPLE)) lines.push(...five.map(toLine));
  lines.push([]);
  title(t('quality.all'));
  head(headings);
  lines.push(...rows.slice(0, MOST_ROWS).map(toLine));
  if (rows.length === 0) lines.push([t('quality.none')]);
  if (rows.length > MOST_ROWS) lines.push([t('quality.more', { count: String(rows.length - MOST_ROWS) })]);
  const cells = lines.map((line) => Array.from({ length: COLUMNS }, (_, index) => line[index] ?? ''));
  return {
    ...NOTHING,
    names: {},
    widths: WIDTHS.map((pixels, index) => ({ column: index + 1, count: 1, pixels })),
    blocks: [{ row: 1, column: 1, cells }],
    looks: [
      { area: 'A1', look: { bold: true, size: 16, color: COLORS.text } },
      { area: 'A2', look: { color: COLORS.muted } },
      ...titled.map((row) => ({ area: `A${row}`, look: { bold: true, size: 12, color: COLORS.text } })),
      ...headed.map((row) => ({ area: `A${row}:E${row}`, look: { bold: true, background: COLORS.brandTint } })),
      { area: `B4:C${lines.length}`, look: { align: 'left' } },
    ],
  };
}

/** The area that the sheet has from the beginning, so that it can be drawn anew within. */
export const QUALITY_AREA = `A1:E${ROWS}`;

function summary(share: number | null, count: number, t: Texts, day: string): string {
  return t('quality.share', { share: percent(share), count: String(count), day });
}

function lineOf({ table, id, name, responsible, faults, score }: FaultyRow, { texts: t, linkTo }: DrawnWith): Line {
  const said = faults.map((fault) => t(`quality.${fault}`)).join('; ');
  return [linked(id, linkTo(table, id)), name, said, responsible || t('quality.nobody'), percent(score)];
}

/** Only a number of ours becomes part of a formula: whatever else people typed there stays text. */
function linked(id: string, link: string): Cell | Formula {
  const isNumber = /^[A-Z]{1,4}-\d{1,9}$/.test(id);
  return isNumber && link !== '' && !link.includes('"') ? { formula: `=HYPERLINK("${link}";"${id}")` } : id;
}
