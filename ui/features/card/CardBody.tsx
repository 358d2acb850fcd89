// The card from top to bottom: who it is, what to do next, what is open, what is known, what was.

import { Failure } from '../../components/Blank';
import type { CardPartProps } from './Card';
import { CardHead } from './CardHead';
import { Contracts } from './Contracts';
import { Deals } from './Deals';
import { DoNext } from './DoNext';
import { Facts } from './Facts';
import { Money } from './Money';
import { People } from './People';
import { Tasks } from './Tasks';
import { Timeline } from './Timeline';

export interface CardBodyProps extends CardPartProps {
  readonly loading: boolean;
  /** Why the card could not be read again; null while it is as fresh as it can be. */
  readonly failure: string | null;
}

/** Draws the parts. */
export function CardBody({ loading, failure, ...part }: CardBodyProps) {
  const { t, actions } = part;
  return (
    // A new customer begins at the top.
    <div class="body" aria-busy={loading} key={part.card.id}>
      {failure !== null && <Failure sentence={failure} retryLabel={t('btn.retry')} onRetry={actions.retry} />}
      <CardHead {...part} />
      <DoNext {...part} />
      <Money {...part} />
      <Contracts {...part} />
      <Deals {...part} />
      <Tasks {...part} />
      {part.card.kind === 'company' && <People {...part} />}
      <Facts {...part} />
      <Timeline {...part} />
    </div>
  );
}
