// Decides what the Today view shows: rows leave as soon as they are answered, and come back when that fails; pure.

import type { TodayItem, TodayView } from '../../../src/modules/today/view';
import type { TextKey } from '../../text-keys';
import { unreachable } from '../../unreachable';
import type { Subject } from '../answer/answer';

export type Whose = 'mine' | 'all';

export interface TodayState {
  readonly whose: Whose;
  /** The last answer, shown until the next one is there; null before the first. */
  readonly view: TodayView | null;
  readonly loading: boolean;
  readonly failure: string | null;
  /** Keys of rows that were answered since the view came. */
  readonly gone: readonly string[];
  /** Key of the row whose answers are shown; null for none, '' before the person has chosen. */
  readonly open: string | null;
}

export type TodayAction =
  | { readonly type: 'asked'; readonly whose: Whose }
  | { readonly type: 'loaded'; readonly whose: Whose; readonly view: TodayView; readonly pending: readonly string[] }
  | { readonly type: 'failed'; readonly whose: Whose; readonly sentence: string }
  | { readonly type: 'toggled'; readonly key: string }
  | { readonly type: 'answered'; readonly key: string }
  | { readonly type: 'returned'; readonly key: string };

/** Returns the view before anything is known. */
export function openToday(whose: Whose): TodayState {
  return { whose, view: null, loading: true, failure: null, gone: [], open: '' };
}

/** Returns the state after an action. */
export function reduceToday(state: TodayState, action: TodayAction): TodayState {
  switch (action.type) {
    case 'asked':
      return afterAsking(state, action.whose);
    case 'loaded':
      // Somebody has asked for the other list since.
      if (action.whose !== state.whose) return state;
      return { ...state, view: action.view, loading: false, failure: null, gone: action.pending };
    case 'failed':
      return action.whose === state.whose ? { ...state, loading: false, failure: action.sentence } : state;
    case 'toggled':
      return { ...state, open: openKey(state) === action.key ? null : action.key };
    case 'answered':
      return { ...state, gone: [...state.gone, action.key], open: nextKey(state, action.key) };
    case 'returned':
      return { ...state, gone: state.gone.filter((key) => key !== action.key), open: action.key };
    default:
      return unreachable(action);
  }
}

/** A row of the list. */
export interface TodayRow {
  readonly key: string;
  readonly item: TodayItem;
}

/** Rows under the key of their title. */
export type TodayList = readonly [title: TextKey, rows: readonly TodayRow[]];

/** Returns the lists of what is still to be done; none that is empty. */
export function listsOf({ view, gone }: Pick<TodayState, 'view' | 'gone'>): readonly TodayList[] {
  const list = (title: TextKey, items: readonly TodayItem[]): TodayList => [
    title,
    items.map((item) => ({ key: keyOf(item), item })).filter(({ key }) => !gone.includes(key)),
  ];
  const lists = view
    ? [
        list('mark.overdue', view.overdue),
        list('tab.today', view.due),
        list('mark.stuck', view.stuck),
        list('mark.touch', view.touch),
        list('today.suggested', view.suggested),
      ]
    : [];
  return lists.filter(([, rows]) => rows.length > 0);
}

/** Returns the key of the row that shows its answers: the chosen one, or the first while nobody has chosen. */
export function openKey(state: Pick<TodayState, 'view' | 'gone' | 'open'>): string | null {
  if (state.open !== '') return state.open;
  return keysOf(state)[0] ?? null;
}

/** Returns what names an item among the others. */
export function keyOf({ kind, id }: Pick<TodayItem, 'kind' | 'id'>): string {
  return `${kind}:${id}`;
}

/** Returns what an answer to the item is about. */
export function toSubject({ kind, id, customerId, dealId }: TodayItem): Subject {
  const answers = kind === 'handOff' ? 'handOff' : kind === 'task' || kind === 'promise' ? 'task' : 'contact';
  return { kind: answers, customerId, dealId, taskId: answers === 'contact' ? '' : id, stageKey: '' };
}

function afterAsking(state: TodayState, whose: Whose): TodayState {
  if (whose !== state.whose) return openToday(whose);
  return { ...state, loading: true, failure: null };
}

/** The row after the one that goes, so that a list can be worked off without choosing. */
function nextKey(state: TodayState, key: string): string | null {
  const keys = keysOf(state);
  const index = keys.indexOf(key);
  return keys[index + 1] ?? keys[index - 1] ?? null;
}

function keysOf(state: Pick<TodayState, 'view' | 'gone'>): readonly string[] {
  return listsOf(state).flatMap(([, rows]) => rows.map(({ key }) => key));
}
