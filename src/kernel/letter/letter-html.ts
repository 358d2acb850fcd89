// Prints a letter as HTML for mail: one column of tables with inline styles, since mail programs know little else; no images.

import { COLORS } from '../drawing/colors';
import { escapeHtml } from '../text/escape-html';
import type {
  Block,
  ButtonBlock,
  HeadingBlock,
  Letter,
  Line,
  ListBlock,
  TextBlock,
  Tile,
  TilesBlock,
  Tone,
} from './letter';

// The faces of phones and desks; text of 16 px, which none of them enlarges by itself.
const FACE = "font-family:-apple-system,'Segoe UI',Roboto,Arial,sans-serif";
const TEXT = `${FACE};font-size:16px;line-height:22px;color:${COLORS.text}`;
const META = `${FACE};font-size:14px;line-height:20px;color:${COLORS.muted}`;
const TABLE = 'role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"';
const TILES_A_ROW = 2;
/** What a phone would else fill up with the first words of the letter. */
const AFTER_PREHEADER = '&#847;&zwnj;&nbsp;'.repeat(40);

const TONES: Readonly<Record<Tone, { readonly color: string; readonly ground: string }>> = {
  late: { color: COLORS.late, ground: COLORS.lateTint },
  today: { color: COLORS.today, ground: COLORS.todayTint },
  good: { color: COLORS.good, ground: COLORS.goodTint },
  stuck: { color: COLORS.muted, ground: COLORS.stuckTint },
  plain: { color: COLORS.brand, ground: COLORS.brandTint },
};

/** Returns the whole page; every text in it is escaped. Light and dark are both said to be fine: each text has its ground. */
export function letterHtml(letter: Letter): string {
  const { language, subject, preheader, title, subtitle, blocks, footer } = letter;
  const { panel, ground, line } = COLORS;
  return [
    `<!DOCTYPE html><html lang="${escapeHtml(language)}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    '<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">',
    `<title>${escapeHtml(subject)}</title></head>`,
    `<body style="margin:0;padding:0;background:${panel}" bgcolor="${panel}">`,
    `<div style="display:none;max-height:0;overflow:hidden;color:${panel}">${escapeHtml(preheader)}${AFTER_PREHEADER}</div>`,
    `<table ${TABLE} bgcolor="${panel}" style="background:${panel}"><tr><td align="center" style="padding:12px 8px">`,
    `<table ${TABLE} bgcolor="${ground}" style="max-width:560px;background:${ground};border:1px solid ${line};border-radius:8px">`,
    `<tr><td style="padding:16px 16px 4px"><div style="${TEXT};font-size:20px;line-height:26px;font-weight:bold">${escapeHtml(title)}</div>`,
    `<div style="${META}">${escapeHtml(subtitle)}</div></td></tr>`,
    ...blocks.map(blockHtml),
    `<tr><td style="padding:16px;${META};font-size:13px;line-height:18px">${withBreaks(footer)}</td></tr>`,
    '</table></td></tr></table></body></html>',
  ].join('');
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'list':
      return listHtml(block);
    case 'tiles':
      return tilesHtml(block);
    case 'heading':
      return headingHtml(block);
    case 'text':
      return textHtml(block);
    case 'button':
      return buttonHtml(block);
    default:
      return unreachable(block);
  }
}

function listHtml({ title, tone, lines }: ListBlock): string {
  const { color, ground } = TONES[tone];
  const mark = `${FACE};font-size:14px;line-height:20px;font-weight:bold;color:${color};background:${ground}`;
  return [
    `<tr><td style="padding:16px 16px 4px"><span style="${mark};padding:2px 10px;border-radius:999px">${escapeHtml(title)}</span></td></tr>`,
    `<tr><td style="padding:0 16px"><table ${TABLE}>${lines.map(lineHtml).join('')}</table></td></tr>`,
  ].join('');
}

/** The name is the link: a whole line of it is hit by any thumb. What is to be done has the whole width of a phone. */
function lineHtml({ text, detail, side, link }: Line): string {
  const under = `padding:0 0 10px;border-bottom:1px solid ${COLORS.line};${META}`;
  const beside = `<td align="right" valign="top" style="padding:10px 0 0 12px;${TEXT};white-space:nowrap">${escapeHtml(side)}</td>`;
  const span = side === '' ? ' colspan="2"' : '';
  return [
    `<tr><td${span} valign="top" style="padding:10px 0 0;${TEXT};word-break:break-word">${named(text, link)}</td>`,
    `${side === '' ? '' : beside}</tr><tr><td colspan="2" style="${under};word-break:break-word">${escapeHtml(detail)}</td></tr>`,
  ].join('');
}

function named(text: string, link: string): string {
  const style = `display:block;color:${COLORS.brand};font-weight:bold;text-decoration:none`;
  return link === ''
    ? `<b>${escapeHtml(text)}</b>`
    : `<a href="${escapeHtml(link)}" style="${style}">${escapeHtml(text)}</a>`;
}

function tilesHtml({ tiles }: TilesBlock): string {
  const rows = Array.from({ length: Math.ceil(tiles.length / TILES_A_ROW) }, (_, row) =>
    tiles.slice(row * TILES_A_ROW, (row + 1) * TILES_A_ROW),
  );
  const blank = `<td style="border-bottom:1px solid ${COLORS.line}">&nbsp;</td>`;
  const lines = rows
    .map((row) => `<tr>${row.map(tileHtml).join('')}${row.length < TILES_A_ROW ? blank : ''}</tr>`)
    .join('');
  return `<tr><td style="padding:8px 16px"><table ${TABLE}>${lines}</table></td></tr>`;
}

function tileHtml({ label, value, note, tone }: Tile): string {
  const { color } = TONES[tone];
  return [
    `<td width="50%" valign="top" style="padding:10px 8px 10px 0;border-bottom:1px solid ${COLORS.line}">`,
    `<div style="${META}">${escapeHtml(label)}</div>`,
    `<div style="${TEXT};font-size:20px;line-height:26px;font-weight:bold">${escapeHtml(value)}</div>`,
    `<div style="${META};color:${color}">${escapeHtml(note)}</div></td>`,
  ].join('');
}

function headingHtml({ text }: HeadingBlock): string {
  const style = `${TEXT};font-size:18px;line-height:24px;font-weight:bold`;
  return `<tr><td style="padding:24px 16px 0"><div style="${style};border-top:2px solid ${COLORS.brand};padding-top:12px">${escapeHtml(text)}</div></td></tr>`;
}

function textHtml({ text }: TextBlock): string {
  return `<tr><td style="padding:8px 16px;${TEXT}">${withBreaks(text)}</td></tr>`;
}

function buttonHtml({ label, link }: ButtonBlock): string {
  const style = `${FACE};font-size:16px;line-height:24px;font-weight:bold;color:${COLORS.ground};text-decoration:none`;
  return [
    `<tr><td style="padding:16px 16px 0"><table ${TABLE}><tr>`,
    `<td align="center" bgcolor="${COLORS.brand}" style="background:${COLORS.brand};border-radius:8px">`,
    `<a href="${escapeHtml(link)}" style="display:block;padding:10px 16px;${style}">${escapeHtml(label)}</a>`,
    '</td></tr></table></td></tr>',
  ].join('');
}

function withBreaks(text: string): string {
  return escapeHtml(text).replace(/\n/g, '<br>');
}

function unreachable(block: never): never {
  throw new Error(`Unknown block: ${JSON.stringify(block)}`);
}
