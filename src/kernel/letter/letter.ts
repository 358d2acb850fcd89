// A letter as data: what it says, in blocks; printed as HTML, as plain text, and short for a messenger.

/** What a line or a block means: `late` is overdue, `today` is due, `stuck` does not move. */
export type Tone = 'late' | 'today' | 'good' | 'stuck' | 'plain';

export interface Line {
  /** Who or what it is about, in a few words. */
  readonly text: string;
  /** What is to be done, and why it stands here; '' for nothing. */
  readonly detail: string;
  /** An amount or a number at the end of the line; '' for none. */
  readonly side: string;
  /** Where it leads to; '' for nowhere. */
  readonly link: string;
}

export interface ListBlock {
  readonly kind: 'list';
  readonly title: string;
  readonly tone: Tone;
  readonly lines: readonly Line[];
}

export interface Tile {
  readonly label: string;
  readonly value: string;
  /** Such as "+12 %"; '' for nothing. */
  readonly note: string;
  readonly tone: Tone;
}

export interface TilesBlock {
  readonly kind: 'tiles';
  readonly tiles: readonly Tile[];
}

/** Begins another part of the letter. */
export interface HeadingBlock {
  readonly kind: 'heading';
  readonly text: string;
}

export interface TextBlock {
  readonly kind: 'text';
  readonly text: string;
}

export interface ButtonBlock {
  readonly kind: 'button';
  readonly label: string;
  readonly link: string;
}

export type Block = ListBlock | TilesBlock | HeadingBlock | TextBlock | ButtonBlock;

export interface Letter {
  readonly language: string;
  readonly subject: string;
  /** What a phone shows beside the subject before the letter is opened. */
  readonly preheader: string;
  readonly title: string;
  /** The line under the title: the day, the firm. */
  readonly subtitle: string;
  readonly blocks: readonly Block[];
  /** Why the reader gets it, and how to get none. */
  readonly footer: string;
}
