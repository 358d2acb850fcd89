// Decides when a page is covered, because nothing goes on before the person has done something about the platform; pure.

import { type Trouble, troubleOf } from '../../failure';

/** What covers a page: the other troubles end in a sentence where they happened. */
export type Cover = Exclude<Trouble, 'viewer' | 'late'>;

export interface TroubleState {
  readonly cover: Cover | null;
  /** The person looks at what they typed meanwhile. */
  readonly isAside: boolean;
}

export type TroubleAction =
  | { readonly type: 'failed'; readonly error: Error }
  | { readonly type: 'answered' }
  /** What was asked for to see whether the trouble is over has been answered. */
  | { readonly type: 'over' }
  | { readonly type: 'aside' };

/** Returns the state of a page that nothing has happened to. */
export function noTrouble(): TroubleState {
  return { cover: null, isAside: false };
}

/** Returns the state after an action. */
export function reduceTrouble(state: TroubleState, action: TroubleAction): TroubleState {
  switch (action.type) {
    case 'failed':
      return cover(state, troubleOf(action.error));
    case 'answered':
      // An answer to something else says nothing of who is asked, and a page does not grow younger.
      return state.cover === 'updated' || state.cover === 'accounts' ? state : noTrouble();
    case 'over':
      return noTrouble();
    case 'aside':
      return { ...state, isAside: true };
    default:
      return unreachable(action);
  }
}

function cover(state: TroubleState, trouble: Trouble | null): TroubleState {
  if (trouble === null || trouble === 'viewer' || trouble === 'late') return state;
  // Whoever has put the page aside is not covered for the same again.
  return trouble === state.cover ? state : { cover: trouble, isAside: false };
}

function unreachable(never: never): never {
  throw new Error(`Not handled: ${JSON.stringify(never)}`);
}
