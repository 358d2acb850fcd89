// All that was with a customer, newest first, over all channels and tables.

import { useState } from 'preact/hooks';
import type { CardEvent } from '../../../src/modules/card/view';
import { toShownAmount } from '../../amount';
import { Button } from '../../components/Button';
import { Row } from '../../components/Row';
import { Section } from '../../components/Section';
import { dayOf } from '../../day';
import type { Translate } from '../../texts';
import { toShortDay } from '../../when';
import type { CardPartProps } from './Card';

const FIRST = 15; // As many as one looks through; the rest is one tap away.

/** Draws the events. */
export function Timeline({ t, card, today }: CardPartProps) {
  const [isWhole, setWhole] = useState(false);
  const events = isWhole ? card.timeline : card.timeline.slice(0, FIRST);
  return (
    <Section title={t('card.timeline')}>
      {events.length === 0 && <p class="meta">{t('card.noEvents')}</p>}
      <ol class="rows">
        {events.map((event) => (
          <li key={`${event.kind}:${event.id}:${event.at}`}>
            <div class="row">
              <Row
                title={toTitle(t, event)}
                aside={<span class="row-aside">{toShortDay(dayOf(event.at), today())}</span>}
                detail={toDetail(t, event)}
                detailAside={event.staff}
              />
            </div>
          </li>
        ))}
      </ol>
      {events.length < card.timeline.length && (
        <Button class="secondary" onClick={() => setWhole(true)}>
          {t('btn.showAll', { count: String(card.timeline.length) })}
        </Button>
      )}
    </Section>
  );
}

function toTitle(t: Translate, { kind, text, outcome, channel, direction, amount }: CardEvent): string {
  if (kind !== 'activity') {
    const sum = amount === null ? '' : toShownAmount(amount);
    return [t(`event.${kind}`), text, sum].filter((part) => part !== '').join(' · ');
  }
  const said =
    text !== '' ? text : outcome !== '' ? t(`outcome.${outcome}`) : channel !== '' ? t(`channel.${channel}`) : '';
  // From the customer to us, or from us to the customer.
  return direction === '' ? said : `${direction === 'in' ? '↓' : '↑'} ${said}`;
}

function toDetail(t: Translate, { kind, text, outcome, channel }: CardEvent): string {
  if (kind !== 'activity') return '';
  const how = channel === '' ? '' : t(`channel.${channel}`);
  return [how, text !== '' && outcome !== '' ? t(`outcome.${outcome}`) : ''].filter((part) => part !== '').join(' · ');
}
