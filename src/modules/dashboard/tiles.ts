// The eight tiles: a figure, what changed, and how far its goal is. Which figures they show follows the segment chooser.

import { COLORS } from '../../kernel/drawing/colors';
import { FIRST_COLUMN, ROWS, TILE_ROWS } from './areas';
import { NOTE_MARK } from './note';
import { type Board, fixed, formula, joined, type Part, range, span } from './part';
import { bar } from './phrases';
import { type Tile, tileSets } from './tile-sets';

const TILE_COLUMNS = 3;
const A_ROW = 4;
/** Blocks of text that are as long as a tile is wide. */
const BAR = 44;
const FORMATS = ['#,##0', '#,##0', '#,##0', '#,##0', '#,##0', '0%', '0%', '#,##0'] as const;
/** Of the eight, those whose tile is about what is late. */
const LATE = 2;

/** Returns both rows of tiles. */
export function drawTiles(board: Board): Part {
  const sets = tileSets(board.texts);
  return joined(
    range(0, 2 * A_ROW).map((place) => {
      const of = (part: keyof Tile): string => {
        const [first, b2b, b2c] = [sets.first, sets.b2b, sets.b2c].map((set) => set[place]?.[part] ?? '""');
        const chosen = b2b === b2c ? b2c : `IF(dashboard_set="b2b";${b2b};${b2c})`;
        return `IF(dashboard_is_new=1;${first};${chosen})`;
      };
      return drawTile(place, of, board);
    }),
  );
}

function drawTile(place: number, of: (part: keyof Tile) => string, { texts }: Board): Part {
  const row = place < A_ROW ? ROWS.tiles : ROWS.secondTiles;
  const inRow = place % A_ROW;
  // The gap between the halves of the sheet is one between tiles too.
  const column = FIRST_COLUMN + inRow * TILE_COLUMNS + (inRow < A_ROW / 2 ? 0 : 1);
  const last = column + TILE_COLUMNS - 1;
  const [value, changed] = [fixed(row + 1, column), fixed(row + 2, column)];
  const reached = of('reached');
  const drawn = `IFERROR(${bar(`${BAR}*(${reached})`, BAR)};"")`;
  const cells = [of('label'), of('value'), of('change'), of('extra'), drawn];
  const area = (offset: number) => span(row + offset, column, last);
  const { line, muted, text, late, ground, brand, good, panel } = COLORS;
  const isLess = place === 2 * A_ROW - 1;
  return {
    blocks: [{ row, column, cells: cells.map((expression) => [formula(expression)]) }],
    looks: [
      { area: area(0), look: { color: muted, size: 9, align: 'left', vertical: 'bottom' } },
      {
        area: area(1),
        look: { merge: true, color: text, size: 20, bold: true, format: FORMATS[place] ?? '#,##0', align: 'left' },
      },
      ...[2, 3].map((offset) => ({ area: area(offset), look: { color: muted, size: 8, align: 'left' as const } })),
      {
        area: area(4),
        look: { merge: true, color: brand, size: 4, align: 'left', vertical: 'middle', background: panel },
      },
      {
        area: span(row, column, last, row + TILE_ROWS - 1),
        look: { lines: { color: line, sides: ['top', 'bottom', 'left', 'right'] } },
      },
    ],
    markings: [
      {
        area: span(row + 2, column, column),
        when: `=LEFT(${changed};1)="${isLess ? '−' : '+'}"`,
        color: good,
        background: ground,
      },
      {
        area: span(row + 2, column, column),
        when: `=LEFT(${changed};1)="${isLess ? '+' : '−'}"`,
        color: late,
        background: ground,
      },
      ...(place === LATE
        ? [
            {
              area: span(row + 1, column, column),
              when: `=IF(ISNUMBER(${value});${value}>0;FALSE)`,
              color: late,
              background: ground,
            },
          ]
        : []),
    ],
    notes: [{ cell: span(row + 1, column, column), text: [texts('dash.tileNote'), NOTE_MARK].join('\n') }],
  };
}
