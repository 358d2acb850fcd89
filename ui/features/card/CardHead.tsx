// The head of the card: the name, the ways to reach them, how things stand.

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CustomerCard } from '../../../src/modules/card/view';
import { toShownAmount } from '../../amount';
import { Badge, type Tone } from '../../components/Badge';
import { Button } from '../../components/Button';
import { CopyButton } from '../../components/CopyButton';
import type { Translate } from '../../texts';
import type { CardPartProps } from './Card';
import { type ContactLink, linksOf, mailLink } from './links';
import { saidBy } from './said';

/** Draws the head; the keyboard enters at the name. */
export function CardHead({ t, card, actions }: CardPartProps) {
  const name = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    // Whoever works in the grid, which the card follows, keeps the keyboard there.
    if (document.hasFocus()) name.current?.focus();
  }, [card.id]);
  const where = card.facts.find(({ field }) => field === 'city')?.value ?? '';
  return (
    <div class="card-head">
      <Button class="link this-row" title={t('btn.thisRow')} onClick={actions.openSelected}>
        {t('btn.row')}
      </Button>
      <h1 ref={name} tabIndex={-1}>
        {card.name} {card.segment !== '' && <Badge tone="today" label={card.segment} />}
      </h1>
      <p class="meta">
        {[card.contact === card.name ? '' : card.contact, card.phone2, where, card.id].filter(Boolean).join(' · ')}
      </p>
      <Reach t={t} card={card} />
      <Standing t={t} card={card} />
    </div>
  );
}

function Reach({ t, card }: { readonly t: Translate; readonly card: CustomerCard }) {
  const links = [...linksOf(card.contact), ...mailLink(card.email)];
  return (
    <div class="pills">
      {links.map((link) => (
        <a key={link.kind} class="pill" href={link.href} target="_blank" rel="noopener noreferrer">
          {toLabel(t, link)}
        </a>
      ))}
      {card.contact !== '' && <CopyButton text={card.contact} label={t('btn.copy')} doneLabel={t('note.copied')} />}
    </div>
  );
}

function toLabel(t: Translate, { kind }: ContactLink): string {
  return t(`channel.${kind}`);
}

const TONES: Readonly<Record<CustomerCard['health'], Tone>> = { good: 'good', watch: 'today', bad: 'late' };

function Standing({ t, card }: { readonly t: Translate; readonly card: CustomerCard }) {
  const { status, health, healthReason, salesCount, salesTotal } = card;
  return (
    <div class="standing">
      <p>
        <Badge tone="brand" label={t(`status.${status}`)} /> <Badge tone={TONES[health]} label={t(`level.${health}`)} />{' '}
        {saidBy(t, `health.${healthReason.reason}`, healthReason.params)}
      </p>
      {salesCount > 0 && <p>{t('card.sales', { count: String(salesCount), total: toShownAmount(salesTotal) })}</p>}
    </div>
  );
}
