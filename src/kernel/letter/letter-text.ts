// Prints a letter as plain text: whole for mail programs that show no HTML, and short for a messenger.

import type { Block, Letter, Line } from './letter';

/** A message of Telegram takes 4,096 characters: https://core.telegram.org/bots/api#sendmessage */
const CHARACTERS_OF_A_MESSAGE = 3_500;

/** Returns the plain part of a mail: every line with its address under it. */
export function letterText({ title, subtitle, blocks, footer }: Letter): string {
  const parts = [`${title}\n${subtitle}`, ...blocks.map((block) => blockText(block, withLink)), `-- \n${footer}`];
  return parts.join('\n\n');
}

/** Returns the message for a messenger: no address but that of the button, and no more than fits. */
export function letterChat({ subject, blocks }: Letter): string {
  const parts = [subject, ...blocks.map((block) => blockText(block, inOneLine))];
  const text = parts.join('\n\n');
  return text.length <= CHARACTERS_OF_A_MESSAGE ? text : shortened(text, blocks);
}

/** What does not fit is left out by whole lines, but never the button at the end. */
function shortened(text: string, blocks: readonly Block[]): string {
  const buttons = blocks.filter(({ kind }) => kind === 'button').map((block) => blockText(block, inOneLine));
  const lines = text.slice(0, CHARACTERS_OF_A_MESSAGE).split('\n').slice(0, -1);
  return [...lines, '…', '', ...buttons].join('\n');
}

function blockText(block: Block, lineText: (line: Line) => string): string {
  switch (block.kind) {
    case 'list':
      return [block.title, ...block.lines.map(lineText)].join('\n');
    case 'tiles':
      return block.tiles
        .map(({ label, value, note }) => `${label}: ${value}${note === '' ? '' : ` (${note})`}`)
        .join('\n');
    case 'heading':
      return block.text.toUpperCase();
    case 'text':
      return block.text;
    case 'button':
      return `${block.label}: ${block.link}`;
    default:
      return unreachable(block);
  }
}

function withLink(line: Line): string {
  return line.link === '' ? inOneLine(line) : `${inOneLine(line)}\n${line.link}`;
}

function inOneLine({ text, detail, side }: Line): string {
  const about = [detail, side].filter((part) => part !== '').join(', ');
  return about === '' ? `• ${text}` : `• ${text}: ${about}`;
}

function unreachable(block: never): never {
  throw new Error(`Unknown block: ${JSON.stringify(block)}`);
}
