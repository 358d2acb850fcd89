// The deals of a customer: the open ones with what can be done, the closed ones in one line each.

import type { CardDeal } from '../../../src/modules/card/view';
import { toShownAmount } from '../../amount';
import { Badge } from '../../components/Badge';
import { Button } from '../../components/Button';
import { Row } from '../../components/Row';
import { Section } from '../../components/Section';
import { useOnlyLooks } from '../../viewing';
import { toWhen } from '../../when';
import type { CardPartProps } from './Card';

/** Draws the deals, those that are open first. */
export function Deals(props: CardPartProps) {
  const { t, card } = props;
  if (card.deals.length === 0) return null;
  const open = card.deals.filter(isOpen);
  const closed = card.deals.filter((deal) => !isOpen(deal));
  return (
    <Section title={t('table.deals')} count={card.deals.length}>
      <ul class="rows">
        {[...open, ...closed].map((deal) => (
          <li key={deal.id}>
            <div class="row">
              <DealRow {...props} deal={deal} />
            </div>
            {(isOpen(deal) || deal.outcome === 'later') && <DealActions {...props} deal={deal} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Says whether a deal is still being worked on. */
export function isOpen({ outcome }: Pick<CardDeal, 'outcome'>): boolean {
  return outcome === 'open';
}

function DealRow({ t, deal, today }: CardPartProps & { deal: CardDeal }) {
  const { stage, amount, days, need, responsible, nextContact, nextStep } = deal;
  const when = toWhen(t, nextContact, today());
  const title = [stage, amount === null ? '' : toShownAmount(amount)].filter(Boolean).join(' · ');
  return (
    <>
      <Row
        title={title}
        aside={days !== null && isOpen(deal) && <Badge tone="stuck" label={t('when.days', { count: String(days) })} />}
        detail={need}
        detailAside={responsible === '' ? '' : responsible}
      />
      {isOpen(deal) && (
        <span class="row-line row-meta">
          <span>{nextStep === '' ? t('field.nextDate') : nextStep}</span>
          {when ? <Badge {...when} /> : <Badge tone="late" label={t('mark.noDate')} />}
        </span>
      )}
    </>
  );
}

function DealActions({ t, deal, boot, actions }: CardPartProps & { deal: CardDeal }) {
  const onlyLooks = useOnlyLooks();
  const dealId = deal.id;
  return (
    <>
      {deal.playbook !== '' && (
        <details class="playbook">
          <summary>{t('card.playbook')}</summary>
          <p>{deal.playbook}</p>
        </details>
      )}
      <div class="pills" hidden={onlyLooks}>
        <Button class="pill" onClick={() => actions.openForm({ kind: 'move', dealId })}>
          {t('btn.moveStage')}
        </Button>
        <Button class="pill" onClick={() => actions.openForm({ kind: 'next', dealId })}>
          {t('field.nextDate')}
        </Button>
        {boot.staff.some((name) => name !== deal.responsible) && (
          <Button class="pill" onClick={() => actions.openForm({ kind: 'handOver', dealId })}>
            {t('btn.handOver')}
          </Button>
        )}
      </div>
    </>
  );
}
