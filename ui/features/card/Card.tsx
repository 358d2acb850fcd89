// The Customer view: the card of one customer, or what to do while there is none.

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SidebarBoot } from '../../../src/entry/rpc';
import type { CustomerCard } from '../../../src/modules/card/view';
import { Blank, Failure } from '../../components/Blank';
import { Button } from '../../components/Button';
import { Skeleton } from '../../components/Skeleton';
import { useOnlyLooks } from '../../viewing';
import type { Buyer } from '../sale/buyer';
import { CardBody } from './CardBody';
import { CardForms } from './CardForms';
import type { CardState } from './state';
import { type CardActions, type CardPorts, useCard } from './use-card';

export interface CardProps extends CardPorts {
  readonly today: () => string;
  readonly boot: Pick<
    SidebarBoot,
    'stages' | 'lossReasons' | 'staff' | 'me' | 'sources' | 'firm' | 'currency' | 'touchDays'
  >;
  readonly onSearch: () => void;
  /** Opens the form of a sale to somebody. */
  readonly onSell: (buyer: Buyer) => void;
}

/** What the parts of a card take. */
export interface CardPartProps extends CardProps {
  readonly card: CustomerCard;
  readonly actions: CardActions;
}

/** Draws the card, or the form that lies over it. */
export function Card(props: CardProps) {
  const [state, actions] = useCard(props);
  const onlyLooks = useOnlyLooks();
  const { card, form } = state;
  const opener = useRef<HTMLElement | null>(null);
  const isShut = form === null;
  // The button that opened a form has the keyboard again when the form closes.
  useLayoutEffect(() => {
    if (isShut) opener.current?.focus();
  }, [isShut]);
  const remember = (event: Event) => {
    opener.current = event.target instanceof Element ? event.target.closest('button') : null;
  };

  if (!card) return <NoCard {...props} state={state} actions={actions} />;
  const part = { ...props, card, actions };
  return (
    <>
      <div class="view" hidden={!isShut} onClickCapture={remember}>
        <CardBody {...part} failure={state.failure} loading={state.loading} />
        {!onlyLooks && (
          <div class="foot">
            <Button class="primary" onClick={() => actions.openForm({ kind: 'contact', dealId: '' })}>
              {props.t('btn.logContact')}
            </Button>
          </div>
        )}
      </div>
      {form && <CardForms {...part} form={form} />}
    </>
  );
}

function NoCard({ t, state, actions, onSearch }: CardProps & { state: CardState; actions: CardActions }) {
  if (state.loading) {
    return (
      <div class="view">
        <div class="body">
          <Skeleton label={t('note.loading')} rows={6} />
        </div>
      </div>
    );
  }
  return (
    <div class="view">
      <h1 class="unseen">{t('tab.card')}</h1>
      <div class="body">
        {state.failure !== null ? (
          <Failure sentence={state.failure} retryLabel={t('btn.retry')} onRetry={actions.retry} />
        ) : (
          <Blank sentence={state.isGone ? t('card.gone') : t('card.empty')}>
            <Button class="secondary" onClick={actions.openSelected}>
              {t('btn.thisRow')}
            </Button>
          </Blank>
        )}
      </div>
      <div class="foot">
        <Button class="primary" onClick={onSearch}>
          {t('btn.find')}
        </Button>
      </div>
    </div>
  );
}
