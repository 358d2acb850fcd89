// The search on top of everything: finds a customer, or offers to add one.

import type { Ref } from 'preact';
import { useRef } from 'preact/hooks';
import type { SearchHit } from '../../../src/modules/search/view';
import { Badge } from '../../components/Badge';
import { Blank, Failure } from '../../components/Blank';
import { Button } from '../../components/Button';
import { Row } from '../../components/Row';
import { SearchBox } from '../../components/SearchBox';
import { Skeleton } from '../../components/Skeleton';
import type { Server } from '../../server';
import type { Translate } from '../../texts';
import { useOnlyLooks } from '../../viewing';
import { toWhen } from '../../when';
import { hitsOf, type SearchState, toPrefill } from './state';
import { useSearch } from './use-search';

export interface SearchProps {
  readonly t: Translate;
  readonly server: Pick<Server, 'search'>;
  readonly today: () => string;
  readonly input: Ref<HTMLInputElement>;
  readonly onOpen: (customerId: string) => void;
  readonly onAdd: (prefill: ReturnType<typeof toPrefill>) => void;
}

/** Draws the field, its answers, and how many there are for those who listen. */
export function Search({ t, server, today, input, onOpen, onAdd }: SearchProps) {
  const onlyLooks = useOnlyLooks();
  const [state, dispatch, retry] = useSearch(server, t);
  const area = useRef<HTMLElement>(null);
  const hits = hitsOf(state);
  const take = (index: number) => {
    const hit = hits[index];
    if (!hit) return;
    dispatch({ type: 'taken' });
    onOpen(hit.customerId);
  };
  const add = () => {
    dispatch({ type: 'taken' });
    onAdd(toPrefill(state.text));
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter') return take(state.active);
    if (event.key === 'Escape') return dispatch({ type: 'closed' });
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    dispatch(state.isOpen ? { type: 'stepped', key: event.key } : { type: 'opened' });
  };
  const leave = (event: FocusEvent) => {
    const isInside = event.relatedTarget instanceof Node && area.current?.contains(event.relatedTarget);
    if (!isInside && state.isOpen) dispatch({ type: 'closed' });
  };
  return (
    <search class="search-area" ref={area} onFocusOut={leave}>
      <SearchBox
        label={t('search.hint')}
        value={state.text}
        input={input}
        options={hits.map((hit) => toOption(t, hit, today()))}
        active={state.active}
        onType={(text) => dispatch({ type: 'typed', text })}
        onKey={onKey}
        onTake={take}
        onFocus={() => dispatch({ type: 'opened' })}
      >
        {toBelow({ t, state, onAdd: onlyLooks ? null : add, onRetry: retry })}
      </SearchBox>
      <div role="status" class="unseen">
        {state.isOpen && state.known.kind === 'answered' && t('search.count', { count: String(hits.length) })}
      </div>
    </search>
  );
}

interface BelowProps {
  readonly t: Translate;
  readonly state: SearchState;
  /** Null for who may only look. */
  readonly onAdd: (() => void) | null;
  readonly onRetry: () => void;
}

/** Not a component: the box must know whether there is anything to draw. */
function toBelow({ t, state, onAdd, onRetry }: BelowProps) {
  const { known, isOpen } = state;
  if (!isOpen) return null;
  if (known.kind === 'asking') return <Skeleton label={t('note.searching')} rows={3} />;
  if (known.kind === 'failed') {
    return <Failure sentence={known.sentence} retryLabel={t('btn.retry')} onRetry={onRetry} />;
  }
  if (known.kind !== 'answered' || known.hits.length > 0) return null;
  return (
    <Blank sentence={t(onAdd ? 'search.none' : 'note.viewing.none', { text: known.text.trim() })}>
      {onAdd && (
        <Button class="secondary" onClick={onAdd}>
          {t('search.add')}
        </Button>
      )}
    </Blank>
  );
}

function toOption(t: Translate, { name, contact, about, nextContact }: SearchHit, today: string) {
  const when = toWhen(t, nextContact, today);
  return (
    <Row
      title={name}
      aside={when && <Badge {...when} />}
      detail={contact === name ? '' : <span class="whole">{contact}</span>}
      detailAside={about}
    />
  );
}
