// Says what must be asked before a card goes to a column, and what is sent of the answers.

import type { BoardCard, BoardColumn, BoardField } from '../../../src/modules/board/view';
import { addDays } from '../../day';

export type BackIn = 'in7' | 'in30' | 'in90' | 'date';

/** What a move must know before it can be made. */
export interface Question {
  readonly card: BoardCard;
  readonly column: BoardColumn;
  readonly asksReason: boolean;
  readonly asksDate: boolean;
  /** Required fields that stand blank. */
  readonly fields: readonly AskedField[];
  /** The deal is there already, in a stage that only warns: what is answered is filled in, and nothing must be. */
  readonly isThere?: true;
}

export interface AskedField extends Pick<BoardField, 'name' | 'kind'> {
  /** As the stage's row has it. */
  readonly heading: string;
}

/** The answers as they stand on the screen. */
export interface AnswerForm {
  readonly lossReason: string;
  readonly competitor: string;
  readonly backIn: BackIn;
  /** The day picked by hand; counts only while `backIn` is 'date'. */
  readonly date: string;
  /** By the field's name. */
  readonly values: Readonly<Record<string, string>>;
  /** Why the fields stay blank. */
  readonly override: string;
}

/** What is sent, except for the request id; see `moveStage`. */
export interface MoveContent {
  readonly dealId: string;
  /** The column's key. */
  readonly to: string;
  readonly expectedStage: string;
  readonly lossReason?: string;
  readonly competitor?: string;
  readonly nextContact?: string;
  readonly values?: Readonly<Record<string, string>>;
  readonly override?: string;
}

const DAYS_AHEAD = { in7: 7, in30: 30, in90: 90 } as const;

/** The answers before anybody gave one. */
export const BLANK_ANSWERS: AnswerForm = {
  lossReason: '',
  competitor: '',
  backIn: 'in30',
  date: '',
  values: {},
  override: '',
};

/** Returns what a move to the column asks; null when it asks nothing. A stage that only warns is entered at once. */
export function questionOf(card: BoardCard, column: BoardColumn, known: readonly BoardField[]): Question | null {
  const blank = column.strictness === 'block' ? blankFields(card, column, known) : [];
  const question = questionWith(card, column, blank);
  return question.asksReason || question.asksDate || question.fields.length > 0 ? question : null;
}

/** Returns what to ask after the server found required fields blank: all those that the card does not show filled in. */
export function questionAfterRefusal(card: BoardCard, column: BoardColumn, known: readonly BoardField[]): Question {
  const isFilled = (field: AskedField): boolean => (valueOn(card, field.name) ?? '') !== '';
  return questionWith(
    card,
    column,
    requiredFields(column, known).filter((field) => !isFilled(field)),
  );
}

/** Returns what a move left blank, by the headings that the server named; null where the board knows none of them. */
export function questionAfterMove(
  card: BoardCard,
  column: BoardColumn,
  { missing, known }: { readonly missing: readonly string[]; readonly known: readonly BoardField[] },
): Question | null {
  const fields = requiredFields({ ...column, required: missing }, known);
  return fields.length === 0 ? null : { card, column, asksReason: false, asksDate: false, fields, isThere: true };
}

/** Returns the day on which a deal put off comes back, '' while no date has been picked. */
export function toBackDay({ backIn, date }: Pick<AnswerForm, 'backIn' | 'date'>, today: string): string {
  return backIn === 'date' ? date : addDays(today, DAYS_AHEAD[backIn]);
}

/** Returns what the answers say to the server. */
export function toMove({ card, column, ...asks }: Question, form: AnswerForm, today: string): MoveContent {
  // The next contact is no field of its own to a move.
  const { nextContact: day, ...values }: Readonly<Record<string, string>> = Object.fromEntries(
    asks.fields.flatMap(({ name }) => (form.values[name]?.trim() ? [[name, form.values[name].trim()]] : [])),
  );
  return {
    ...toPlainMove(card, column),
    ...(asks.asksReason ? { lossReason: form.lossReason, competitor: form.competitor.trim() } : {}),
    ...(asks.asksDate ? { nextContact: toBackDay(form, today) } : {}),
    ...(day === undefined ? {} : { nextContact: day }),
    ...(Object.keys(values).length > 0 ? { values } : {}),
    ...(asks.fields.length > 0 && form.override.trim() ? { override: form.override.trim() } : {}),
  };
}

/** Returns a move that nothing was asked about. */
export function toPlainMove(card: BoardCard, column: BoardColumn): MoveContent {
  return { dealId: card.id, to: column.key, expectedStage: card.stage };
}

/** Returns which answers are missing, by where they stand: 'lossReason', 'nextContact', 'required'. */
export function missingAnswers(question: Question, form: AnswerForm): readonly string[] {
  const { asksReason, asksDate, fields, isThere } = question;
  const isBlank = ({ name }: AskedField): boolean => !form.values[name]?.trim();
  return [
    ...(asksReason && form.lossReason === '' ? ['lossReason'] : []),
    ...(asksDate && form.backIn === 'date' && form.date === '' ? ['nextContact'] : []),
    ...(!isThere && fields.some(isBlank) && form.override.trim() === '' ? ['required'] : []),
  ];
}

/** The reason and the day are asked in a form of their own; the others stand as fields. */
function questionWith(card: BoardCard, column: BoardColumn, blank: readonly AskedField[]): Question {
  const isBlank = (name: string): boolean => blank.some((field) => field.name === name);
  return {
    card,
    column,
    asksReason: column.outcome === 'lost' || isBlank('lossReason'),
    asksDate: column.outcome === 'later' || isBlank('nextContact'),
    fields: blank.filter(({ name }) => name !== 'lossReason' && name !== 'nextContact'),
  };
}

function blankFields(card: BoardCard, column: BoardColumn, known: readonly BoardField[]): readonly AskedField[] {
  // What the card does not show may be filled in; the server says if it is not.
  return requiredFields(column, known).filter(({ name }) => valueOn(card, name) === '');
}

function requiredFields({ required }: BoardColumn, known: readonly BoardField[]): readonly AskedField[] {
  return required.flatMap((heading) => {
    const field = known.find(({ headings }) => headings.some((one) => fold(one) === fold(heading)));
    return field ? [{ name: field.name, kind: field.kind, heading }] : [];
  });
}

/** What the card shows of the field, '' where that is blank; null where it does not show the field. */
function valueOn(card: BoardCard, name: string): string | null {
  if (name === 'amount') return card.amount === null ? '' : String(card.amount);
  if (name === 'need' || name === 'nextContact' || name === 'nextStep') return card[name];
  if (name === 'responsible' || name === 'source') return card[name];
  return null;
}

function fold(text: string): string {
  return text
    .replace(/['‘’ʻʼ`´]/g, "'")
    .trim()
    .toLowerCase();
}
