// The Today view: what is overdue and due, each answered by a tap.

import type { SidebarBoot, StageChoice } from '../../../src/entry/rpc';
import { Blank, Failure } from '../../components/Blank';
import { Button } from '../../components/Button';
import { Section } from '../../components/Section';
import { Skeleton } from '../../components/Skeleton';
import { Switch } from '../../components/Switch';
import { useOnlyLooks } from '../../viewing';
import { listsOf } from './state';
import { TodayItemRow } from './TodayItemRow';
import { type TodayPorts, useToday } from './use-today';

export interface TodayProps extends TodayPorts {
  readonly today: () => string;
  readonly stages: readonly StageChoice[];
  readonly lossReasons: readonly string[];
  /** What Add takes first. */
  readonly first: SidebarBoot['first'];
  readonly onOpen: (customerId: string) => void;
  readonly onAdd: () => void;
}

/** Draws the view with its one button. */
export function Today(props: TodayProps) {
  const { t, first, onAdd } = props;
  const onlyLooks = useOnlyLooks();
  return (
    <div class="view">
      <h1 class="unseen">{t('tab.today')}</h1>
      <Lists {...props} />
      {!onlyLooks && (
        <div class="foot">
          <Button class="primary" onClick={onAdd}>
            {t(first === 'sale' ? 'btn.logSale' : 'btn.addLead')}
          </Button>
        </div>
      )}
    </div>
  );
}

function Lists(props: TodayProps) {
  const { t, me } = props;
  const [state, actions] = useToday(props);
  const { view, failure, whose, loading } = state;
  const lists = listsOf(state);
  return (
    <div class="body" aria-busy={loading}>
      {me !== '' && (
        <Switch
          label={t('today.whose')}
          options={[
            { value: 'mine', label: t('today.mine') },
            { value: 'all', label: t('today.all') },
          ]}
          value={whose}
          onChange={actions.show}
        />
      )}
      {failure !== null && <Failure sentence={failure} retryLabel={t('btn.retry')} onRetry={actions.retry} />}
      {view === null && failure === null && <Skeleton label={t('note.loading')} rows={5} />}
      {lists.map(([title, rows]) => (
        <Section key={title} title={t(title)} count={rows.length}>
          <ul class="rows">
            {rows.map((row) => (
              <TodayItemRow key={row.key} {...props} row={row} state={state} actions={actions} />
            ))}
          </ul>
        </Section>
      ))}
      {view !== null && lists.length === 0 && <Blank sentence={t('empty.today')} />}
      {view !== null && view.openDeals > 0 && (
        <p class="summary">{t('today.summary', { open: String(view.openDeals), without: String(view.withoutNext) })}</p>
      )}
    </div>
  );
}
