// The strip above the board: which deals it shows, and what they add up to.

import type { Translate } from '../../texts';
import { toShortAmount } from './amount';
import { type Lane, totalOf } from './columns';
import { type ChoiceFilter, choicesOf, isFiltering, NO_FILTERS } from './filter';
import type { BoardState } from './state';
import type { BoardActions } from './use-board';

export interface FiltersProps {
  readonly t: Translate;
  readonly state: BoardState;
  readonly lanes: readonly Lane[];
  readonly actions: BoardActions;
}

/** Draws the filters with the totals, which follow them. */
export function Filters(props: FiltersProps) {
  const { t, state, actions } = props;
  const { filters } = state;
  return (
    <search class="filters" aria-label={t('board.filters')}>
      <Pipelines {...props} />
      <input
        type="search"
        class="control text"
        aria-label={t('board.search')}
        placeholder={t('board.search')}
        value={filters.text}
        onInput={(event) => actions.filter({ text: event.currentTarget.value })}
      />
      <Choice {...props} field="responsible" />
      <Choice {...props} field="source" />
      <Choice {...props} field="segment" />
      <button
        type="button"
        class="secondary"
        aria-pressed={filters.overdueOnly}
        onClick={() => actions.filter({ overdueOnly: !filters.overdueOnly })}
      >
        {t('board.overdueOnly')}
      </button>
      {isFiltering(filters) && (
        <button type="button" class="plain" onClick={() => actions.filter(NO_FILTERS)}>
          {t('board.clearFilters')}
        </button>
      )}
      <Totals {...props} />
      <button
        type="button"
        class="secondary"
        title={t('board.reload')}
        aria-label={t('board.reload')}
        disabled={state.isLoading}
        onClick={() => actions.load()}
      >
        ↻
      </button>
    </search>
  );
}

function Pipelines({ t, state: { view }, actions }: FiltersProps) {
  if (!view || view.pipelines.length < 2) return null;
  return (
    <span class="select">
      <select
        class="control"
        aria-label={t('board.pipeline')}
        value={view.pipeline}
        onChange={(event) => actions.load(event.currentTarget.value)}
      >
        {view.pipelines.map((name) => (
          <option key={name} value={name}>
            {name || t('board.pipelineFirst')}
          </option>
        ))}
      </select>
    </span>
  );
}

/** Drawn only where there is something to choose between. */
function Choice({ t, state: { view, filters }, actions, field }: FiltersProps & { readonly field: ChoiceFilter }) {
  const choices = choicesOf(view?.cards ?? [], field);
  const value = filters[field];
  if (choices.length < 2 && value === '') return null;
  return (
    <span class={value === '' ? 'select' : 'select chosen'}>
      <select
        class="control"
        aria-label={t(`board.${field}`)}
        title={t(`board.${field}`)}
        value={value}
        onChange={(event) => actions.filter({ [field]: event.currentTarget.value })}
      >
        <option value="">{t(`board.${field}`)}</option>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </select>
    </span>
  );
}

function Totals({ t, lanes }: FiltersProps) {
  const { count, sum } = totalOf(lanes);
  return (
    <p class="totals" role="status">
      <span>{t('board.count', { count: String(count) })}</span>
      <strong>{t('board.sum', { sum: toShortAmount(sum, t) })}</strong>
    </p>
  );
}
