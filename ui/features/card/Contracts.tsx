// The contracts of a customer: until when each runs, what of it was sold, and when to speak of the next.

import type { CardContract } from '../../../src/modules/card/view';
import { Badge } from '../../components/Badge';
import { Row } from '../../components/Row';
import { Section } from '../../components/Section';
import { toShownDay } from '../../day';
import { toMoney } from '../../money';
import type { CardPartProps } from './Card';

/** Draws them; nothing for a customer without one. */
export function Contracts({ t, card }: CardPartProps) {
  if (card.contracts.length === 0) return null;
  return (
    <Section title={t('card.contracts')} count={card.contracts.length}>
      <ul class="rows">
        {card.contracts.map((contract) => (
          <li key={contract.dealId}>
            <div class="row">
              <Row
                title={t('contract.number', { number: contract.number === '' ? contract.dealId : contract.number })}
                aside={badgeOf(t, contract)}
                detail={`${dayOrDots(contract.from)} – ${dayOrDots(contract.until)}`}
              />
              <span class="row-line row-meta row-wraps">
                <span>{soldOf(t, contract)}</span>
                <span>{restOf(t, contract)}</span>
              </span>
              {contract.penalties.map(({ currency, penalty }) => (
                <span key={currency} class="row-line row-meta">
                  <span>
                    {t('contract.penalty', { rate: rateOf(contract), amount: toMoney(t, penalty, currency) })}
                  </span>
                </span>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function badgeOf(t: CardPartProps['t'], { stage }: CardContract) {
  if (stage === 'running') return null;
  return <Badge tone={stage === 'over' ? 'late' : 'today'} label={t(`contract.${stage}`)} />;
}

function soldOf(t: CardPartProps['t'], { delivered, value }: CardContract): string {
  const amount = toMoney(t, delivered, '');
  return value === null
    ? t('contract.sold', { amount })
    : t('contract.soldOf', { amount, value: toMoney(t, value, '') });
}

function restOf(t: CardPartProps['t'], { remaining, beyond }: CardContract): string {
  if (beyond > 0) return t('contract.beyond', { amount: toMoney(t, beyond, '') });
  return remaining !== null && remaining > 0 ? t('card.left', { amount: toMoney(t, remaining, '') }) : '';
}

/** "0,4%" of 0.004. */
function rateOf({ penaltyRate }: CardContract): string {
  return `${String(Math.round((penaltyRate ?? 0) * 100_000) / 1_000).replace('.', ',')}%`;
}

function dayOrDots(day: string): string {
  return day === '' ? '…' : toShownDay(day);
}
